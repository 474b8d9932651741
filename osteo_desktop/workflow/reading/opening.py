"""Files -> what they state and what a model needs of them, several at once, each in a decoder's
process. Touches neither the archive nor the model."""

from __future__ import annotations

import logging
import queue
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from concurrent.futures import TimeoutError as NotYet
from dataclasses import dataclass
from typing import Protocol

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.cluster import ClusterError
from osteo_desktop.errors.files import MissingCodec
from osteo_desktop.imaging import folder
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.inference.inputs import InputSpec, ModelInput
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Radiograph, Stated
from osteo_desktop.records.selection import Root
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.decoding.decoders import Decoders, Outcome

_log = logging.getLogger(__name__)

AHEAD = 16
"""Files, for each decoder, that are decoded before they are asked for: as files come in order, the
others wait for a slow one when these are done."""
AHEAD_BYTES = 256 << 20
"""No more files are begun while those decoded take so much memory."""
_POLL = 0.25
"""Seconds after which the caller hears that nothing is ready, and may stop."""

SpecOf = Callable[[str], InputSpec | None]
"""What the model wants of a file, by its name; None where there is no model."""
StillHolds = Callable[[Sequence[Row], str], bool]
Walk = Callable[[Root, Progress], Iterator[Entry]]
"""Gives every file of a root, as ``imaging/sources/kinds.walk`` does."""


class Opener(Protocol):
    """Who opens files: the decoders of this machine (``Decoders``), or a cluster, which has them
    judged too (``workflow.cluster``). Asked by several threads at once."""

    @property
    def at_once(self) -> int:
        """How many files are best opened side by side."""

    def open(
        self,
        entry: Entry,
        progress: Progress | None = None,
        *,
        spec: InputSpec | None = None,
        with_pixels: bool = True,
    ) -> Outcome:
        """As ``Decoders.open``. Raises Cancelled; ClusterError where no file can be opened any
        more."""

    def close(self) -> None:
        """End what is at work; whoever waits for it gets Cancelled."""


@dataclass(frozen=True, eq=False)
class Opened:
    """What was made of one file: radiographs, or rows known before, or an error."""

    entry: Entry
    sha256: str = ""
    """Of the file's bytes; empty where an error is not the file's own fault, so that another run
    tries again."""
    radiographs: tuple[Stated, ...] = ()
    """Radiographs where their pixels were asked for."""
    thumbnails: tuple[bytes, ...] = ()
    """One JPEG per radiograph."""
    inputs: tuple[ModelInput, ...] = ()
    """One per radiograph, where a model wants them."""
    known: tuple[Row, ...] = ()
    error: Notice | None = None

    @property
    def nbytes(self) -> int:
        """Of all its pixels that are kept, prepared or not."""
        kept = (one.pixels.nbytes for one in self.radiographs if isinstance(one, Radiograph))
        return sum(kept) + sum(one.nbytes for one in self.inputs)


def open_entry(
    entry: Entry,
    known: Sequence[Row],
    still_holds: StillHolds,
    decoders: Opener,
    stop: threading.Event | None = None,
    *,
    spec: InputSpec | None = None,
    with_pixels: bool = False,
    progress: Progress | None = None,
) -> Opened:
    """Read, hash and decode one file, and prepare it for the model whose ``spec`` is given. What
    goes wrong with it is in ``error``.

    ``known``: the file's rows of an earlier run; where ``still_holds(known, sha256)`` for what it
    holds now, nothing is decoded and no decoder is needed. Raises Cancelled when ``decoders`` are
    closed, ``stop`` is set or ``progress`` is cancelled meanwhile, and ClusterError.
    """
    try:
        if entry.error is not None:
            raise entry.error
        if _is_known(entry, known, still_holds, stop):
            return Opened(entry, known[0].sha256, known=tuple(known))
        outcome = decoders.open(entry, progress, spec=spec, with_pixels=with_pixels)
        if outcome.fault:
            _log.error("Unexpected %s while a file was read", outcome.fault)
            return Opened(entry, error=Notice.of(Code.READER_FAULT, kind=outcome.fault))
        if isinstance(outcome.error, MissingCodec):  # cured by installing it, not by another file
            return Opened(entry, error=outcome.error.notice)
        error = outcome.error.notice if outcome.error is not None else None
        return Opened(
            entry,
            outcome.sha256,
            outcome.radiographs,
            outcome.thumbnails,
            outcome.inputs,
            error=error,
        )
    except (Cancelled, ClusterError):
        raise
    except OsteoError as error:
        return Opened(entry, error=error.notice)
    except Exception as error:  # one file must never stop the batch
        # Its text and traceback may quote the file, and with that a patient.
        kind = type(error).__name__
        _log.error("Unexpected %s while a file was read", kind)
        return Opened(entry, error=Notice.of(Code.READER_FAULT, kind=kind))


def _is_known(
    entry: Entry, known: Sequence[Row], still_holds: StillHolds, stop: threading.Event | None
) -> bool:
    """Whether the file is what ``known`` says; it is only hashed, here, for that needs no codec."""
    if not known or not known[0].sha256 or not still_holds(known, known[0].sha256):
        return False

    def go_on() -> None:
        if stop is not None and stop.is_set():
            raise Cancelled

    try:
        return folder.sha256_of(entry, go_on) == known[0].sha256
    except OsteoError:  # said again, and kept, when it is opened
        return False


def open_all(
    root: Root,
    known: Callable[[str], Sequence[Row]],
    still_holds: StillHolds,
    progress: Progress,
    make_decoders: Callable[[], Opener] = Decoders,
    spec_of: SpecOf = lambda _: None,
    walk: Walk = sources.walk,
) -> Generator[Opened | None, None, None]:
    """Every file under ``root``, in the walk's order; None whenever nothing is ready for a moment.

    The folder is still being walked while its first files are decoded; ``progress`` gets its total
    when all are counted. ``known``: a file's rows of an earlier run. Close the iterator to stop its
    threads and end its decoders.

    Raises Cancelled, ClusterError, and what the walk raises when every file found before has been
    given.
    """
    decoders, budget = make_decoders(), _Budget()
    submitted, most_ahead = 0, AHEAD * decoders.at_once
    found: queue.SimpleQueue[Entry | None] = queue.SimpleQueue()
    stop = threading.Event()
    pool = ThreadPoolExecutor(decoders.at_once, thread_name_prefix="open")
    walker = ThreadPoolExecutor(1, thread_name_prefix="open-walk")
    try:
        walked = walker.submit(_discover, root, progress, stop, found, walk)
        ahead: deque[Future[Opened]] = deque()
        more = True
        while more or ahead:
            progress.check_cancelled()
            while more and len(ahead) < most_ahead:
                try:
                    entry = found.get(timeout=0 if ahead else _POLL)
                except queue.Empty:
                    break
                if entry is None:
                    more = False
                else:
                    rows, spec = known(entry.file), spec_of(entry.file)
                    arguments = (entry, rows, still_holds, decoders, stop, spec)
                    ahead.append(pool.submit(budget.spend, submitted, *arguments))
                    submitted += 1
            opened = _next_of(ahead)
            if opened is not None:
                budget.gain(opened)
            yield opened
        walked.result()
    finally:
        stop.set()
        budget.close()
        decoders.close()
        for threads in (pool, walker):
            threads.shutdown(wait=True, cancel_futures=True)


class _Budget:
    """Memory for what is decoded and not yet asked for; files are begun in the order of the walk.

    The file that is asked for next is begun whatever the others take, or nothing would go on.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._held = self._given = 0
        self._closed = False

    def spend(
        self,
        number: int,
        entry: Entry,
        known: Sequence[Row],
        still_holds: StillHolds,
        decoders: Opener,
        stop: threading.Event,
        spec: InputSpec | None,
    ) -> Opened:
        """:func:`open_entry`, of the file that is the ``number``-th from 0, once there is memory.

        Raises Cancelled.
        """
        with self._changed:
            self._changed.wait_for(
                lambda: self._closed or self._held < AHEAD_BYTES or number <= self._given
            )
            if self._closed:
                raise Cancelled
        opened = open_entry(entry, known, still_holds, decoders, stop, spec=spec)
        with self._changed:
            self._held += opened.nbytes
        return opened

    def gain(self, opened: Opened) -> None:
        """It was given away."""
        with self._changed:
            self._held -= opened.nbytes
            self._given += 1
            self._changed.notify_all()

    def close(self) -> None:
        with self._changed:
            self._closed = True
            self._changed.notify_all()


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
    walk: Walk,
) -> None:
    count = 0
    try:
        for entry in walk(root, progress):
            if stop.is_set():
                return
            found.put(entry)
            count += 1
        progress.set_total(count)
    finally:
        found.put(None)
