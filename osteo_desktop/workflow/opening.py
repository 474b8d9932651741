"""Files -> radiographs, on decoder threads. Touches neither the archive nor the model."""

from __future__ import annotations

import hashlib
import logging
import os
import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Mapping, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass

from osteo_desktop.errors import MissingCodec, OsteoError
from osteo_desktop.imaging import display, folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.selection import Root
from osteo_desktop.records.worklist import Row

_log = logging.getLogger(__name__)

AHEAD = 16
"""Files that are decoded before they are asked for; bounds the memory."""
_POLL = 0.25
"""Seconds after which the caller hears that nothing is ready, and may stop."""

UNEXPECTED = (
    "The file could not be read because of a fault in this program ({kind}). "
    "Report it; the other files are not affected."
)

StillHolds = Callable[[Sequence[Row], str], bool]


@dataclass(frozen=True, eq=False)
class Opened:
    """What was made of one file: radiographs, or rows known before, or an error."""

    entry: Entry
    sha256: str = ""
    """Of the file's bytes; empty where an error is not the file's own fault, so that another run
    tries again."""
    radiographs: tuple[Radiograph, ...] = ()
    thumbnails: tuple[bytes, ...] = ()
    """One JPEG per radiograph."""
    known: tuple[Row, ...] = ()
    error: str = ""


def open_entry(entry: Entry, known: Sequence[Row], still_holds: StillHolds) -> Opened:
    """Read, hash and decode one file. Never raises: what goes wrong is in ``error``.

    ``known``: the file's rows of an earlier run; where ``still_holds(known, sha256)``, nothing is
    decoded.
    """
    sha256 = ""
    try:
        if entry.error is not None:
            raise entry.error
        data = folder.read_bytes(entry)
        sha256 = hashlib.sha256(data).hexdigest()
        if known and still_holds(known, sha256):
            return Opened(entry, sha256, known=tuple(known))
        radiographs = folder.decode(entry, data)
        thumbnails = tuple(display.thumbnail(radiograph) for radiograph in radiographs)
        return Opened(entry, sha256, tuple(radiographs), thumbnails)
    except MissingCodec as error:  # cured by installing it, not by another file
        return Opened(entry, error=error.message)
    except OsteoError as error:
        return Opened(entry, sha256, error=error.message)
    except Exception as error:  # one file must never stop the batch
        # Its text and traceback may quote the file, and with that a patient.
        kind = type(error).__name__
        _log.error("Unexpected %s while a file was read", kind)
        return Opened(entry, error=UNEXPECTED.format(kind=kind))


def open_all(
    root: Root,
    known: Mapping[str, Sequence[Row]],
    still_holds: StillHolds,
    progress: Progress,
) -> Generator[Opened | None, None, None]:
    """Every file under ``root``, in the walk's order; None whenever nothing is ready for a moment.

    The folder is still being walked while its first files are decoded; ``progress`` gets its total
    when all are counted. ``known``: rows of an earlier run by file. Close the iterator to stop its
    threads.

    Raises Cancelled, and what the walk raises when every file found before has been given.
    """
    decoders = min(AHEAD, max(1, (os.cpu_count() or 1) - 1))
    found: queue.SimpleQueue[Entry | None] = queue.SimpleQueue()
    stop = threading.Event()
    pool = ThreadPoolExecutor(decoders + 1, thread_name_prefix="open")
    try:
        walk = pool.submit(_discover, root, progress, stop, found)
        ahead: deque[Future[Opened]] = deque()
        more = True
        while more or ahead:
            progress.check_cancelled()
            while more and len(ahead) < AHEAD:
                try:
                    entry = found.get(timeout=0 if ahead else _POLL)
                except queue.Empty:
                    break
                if entry is None:
                    more = False
                else:
                    rows = known.get(entry.file, ())
                    ahead.append(pool.submit(open_entry, entry, rows, still_holds))
            yield _next_of(ahead)
        walk.result()
    finally:
        stop.set()
        pool.shutdown(wait=True, cancel_futures=True)


def _next_of(ahead: deque[Future[Opened]]) -> Opened | None:
    if not ahead:
        return None
    try:
        opened = ahead[0].result(timeout=_POLL)
    except NotYet:
        return None
    ahead.popleft()
    return opened


def _discover(
    root: Root,
    progress: Progress,
    stop: threading.Event,
    found: queue.SimpleQueue[Entry | None],
) -> None:
    count = 0
    try:
        for entry in folder.walk(root, progress):
            if stop.is_set():
                return
            found.put(entry)
            count += 1
        progress.set_total(count)
    finally:
        found.put(None)
