"""The files of a root, found once: the window shows them as they come, the batch reads them.

Who finds runs on one thread and the batch on another, so that the first rows are there while the
model is still being loaded.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence

from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.sources import kinds as sources
from osteo_desktop.progress import Progress
from osteo_desktop.records.selection import Root
from osteo_desktop.records.worklist import Row, Session

_POLL = 0.25
"""Seconds after which who waits looks whether it is to stop."""
_BEAT = 0.1
"""Seconds for which found files are gathered before they are told."""
_MOST = 2000
"""Told together, so that a window takes them in small portions."""


class Found:
    """What is known of a root while it is walked. From any thread."""

    def __init__(self, root: Root) -> None:
        self.root = root
        self._changed = threading.Condition()
        self._entries: list[Entry] = []
        self._session: Session | None = None
        self._ended = False
        self._error: BaseException | None = None

    # --- who finds -------------------------------------------------------------------------

    def find(
        self,
        open_session: Callable[[], Session],
        progress: Progress,
        on_session: Callable[[Session], None],
        on_rows: Callable[[Sequence[Row]], None],
    ) -> int:
        """Walk the root, and tell a row that waits for each file; how many there are.

        What is raised here is raised as well where the files are read. Raises what
        ``open_session`` and the walk raise, and Cancelled.
        """
        try:
            session = open_session()
            on_session(session)
            with self._changed:
                self._session = session
                self._changed.notify_all()
            self._walk(progress, on_rows)
        except BaseException as error:
            self._error = error
            raise
        finally:
            with self._changed:
                self._ended = True
                self._changed.notify_all()
        return len(self._entries)

    def _walk(self, progress: Progress, on_rows: Callable[[Sequence[Row]], None]) -> None:
        told, since = 0, time.monotonic()

        def tell() -> None:
            nonlocal told, since
            fresh = self._entries[told:]
            told, since = len(self._entries), time.monotonic()
            if fresh:
                on_rows([row_of(entry) for entry in fresh])

        for entry in sources.walk(self.root, progress):
            with self._changed:
                self._entries.append(entry)
                self._changed.notify_all()
            gathered = len(self._entries) - told
            if gathered >= _MOST or time.monotonic() - since > _BEAT:
                tell()
        tell()

    # --- who reads -------------------------------------------------------------------------

    def session(self, progress: Progress) -> Session:
        """Once it is open. Raises what opening it raised, and Cancelled."""
        with self._changed:
            while self._session is None:
                self._check(progress)
                self._changed.wait(_POLL)
            return self._session

    def walk(self, root: Root, progress: Progress) -> Iterator[Entry]:
        """As :func:`sources.walk`, of the same root; waits for what is not found yet."""
        assert root == self.root
        given = 0
        while True:
            with self._changed:
                while given == len(self._entries) and not self._ended:
                    progress.check_cancelled()
                    self._changed.wait(_POLL)
                fresh = self._entries[given:]
            if not fresh:
                self._check(progress)
                return
            for entry in fresh:
                progress.check_cancelled()
                yield entry
            given += len(fresh)

    def _check(self, progress: Progress) -> None:
        progress.check_cancelled()
        if self._error is not None:
            raise self._error


def row_of(entry: Entry) -> Row:
    """The file's row until it is opened: it waits, or says why nothing can be found there."""
    if entry.error is not None:
        return Row(entry.file, entry.source_path, error=entry.error.notice)
    return Row(entry.file, entry.source_path, waiting=True)
