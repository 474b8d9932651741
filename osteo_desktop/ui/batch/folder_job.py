"""Reads a folder on the model's lane and tells the window what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from osteo_desktop.errors.base import kinds
from osteo_desktop.progress import ProgressState
from osteo_desktop.records.selection import Root
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.jobs import Jobs, Request, Task, log_error
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.finding_files import Found
from osteo_desktop.workflow.reading.read_folder import Summary
from osteo_desktop.workflow.reading.room import ReadingRoom
from osteo_desktop.workflow.reading.room_model import RoomStatus


class FolderJob(QObject):
    prepared = TypedSignal[RoomStatus](object)
    """RoomStatus: the archive is open; the model is loaded or its warnings say why not."""
    cannot_prepare = TypedSignal[BaseException](object)
    model_used = TypedSignal[RoomStatus](object)
    """RoomStatus: another model was loaded; ``prepared`` follows."""
    cannot_use = TypedSignal[BaseException](object)
    """Why the other model could not be loaded; the one before goes on, and ``prepared`` follows."""
    reopen = TypedSignal[Root](object)
    """Root: to be read again, since it was stopped for another model or other points."""
    session_opened = TypedSignal[Session](object)
    found = TypedSignal[Sequence[Row]](object)
    """Sequence[Row] that wait: files that were found, each once."""
    rows_came = TypedSignal[Sequence[Row]](object)
    """Sequence[Row]."""
    progressed = TypedSignal[ProgressState](object)
    """ProgressState."""
    finished = TypedSignal[Summary](object)
    """Summary."""
    more_read = TypedSignal[Summary](object)
    """Of files that came later, alone."""
    stopped = Signal()
    failed = TypedSignal[BaseException](object)

    def __init__(self, room: ReadingRoom, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = room
        self._jobs = jobs
        self._is_prepared = False
        self._waiting: Root | None = None
        self._found: Found | None = None
        self._root: Root | None = None
        self._interrupted = False
        self._reading: Request | None = None
        self._stopping = False
        self._is_more = False

    @property
    def busy(self) -> bool:
        """Reading, or waiting to."""
        return self._reading is not None or self._waiting is not None or self._interrupted

    @property
    def root(self) -> Root | None:
        """What was opened last."""
        return self._root

    @property
    def stopping(self) -> bool:
        """Cancelled, but the batch that was running is not done yet."""
        return self._stopping

    def prepare(self) -> None:
        self._jobs.library.start(lambda task: kinds())  # reads modules; a row's words need it
        request = self._jobs.model.start(lambda task: self._room.prepare())
        request.result.connect(self._on_prepared)
        request.error.connect(self._on_cannot_prepare)

    def use_model(self, model: Path) -> None:
        """Load another model. A folder that is being read is stopped and then ``reopen``ed, unless
        another was opened meanwhile, which waits."""
        self._interrupt()
        request = self._jobs.model.start(lambda task: self._room.use_model(model))
        request.result.connect(self._on_used)
        request.error.connect(self._on_cannot_use)

    def change_points(
        self,
        change: Callable[[], RoomStatus],
        then: Callable[[RoomStatus], None],
        failed: Callable[[BaseException], None],
    ) -> None:
        """As with another model: a folder that is being read is stopped and read again. After
        ``failed`` the points before are in force, and ``prepared`` follows."""
        self._interrupt()
        request = self._jobs.model.start(lambda task: change())
        request.result.connect(self._on_prepared)
        request.result.connect(then)
        request.error.connect(log_error)
        request.error.connect(lambda error: self.prepare())
        request.error.connect(failed)

    def open(self, root: Root) -> None:
        """Read ``root``; a folder that is still being read is stopped first.

        Its files are found at once, be the model there or not.
        """
        self._root, self._interrupted, self._is_more = root, False, False
        self._find(root)
        if self._is_prepared:
            self._begin(root)
        else:
            self._waiting = root

    def _begin(self, root: Root) -> None:
        self._stopping = False
        self._start(root, self._found)

    def _find(self, root: Root) -> None:
        found = self._found = Found(root)
        request = self._jobs.finding.start(
            lambda task: self._room.find(
                found, task.progress, task.tell, lambda rows: task.tell(tuple(rows))
            )
        )
        request.news.connect(self._on_found)

    def read_more(self, came: Root) -> None:
        """Files that came into the folder after it was read, while nothing else is being read."""
        if not self.busy and self._is_prepared:
            self._is_more = True
            self._start(came, None)

    def _start(self, root: Root, found: Found | None) -> None:
        def read(task: Task) -> Summary:
            def on_session(_session: Session) -> None:
                """It was told when the files were found, or is open already."""

            def on_rows(rows: Sequence[Row]) -> None:
                task.tell(tuple(rows))

            return self._room.read(root, task.progress, on_session, on_rows, found)

        request = self._reading = self._jobs.model.start(read)
        request.news.connect(self.rows_came)
        request.progressed.connect(self._on_progressed)
        request.result.connect(self._on_result)
        request.cancelled.connect(self._on_cancelled)
        request.error.connect(self._on_error)

    def cancel(self) -> None:
        """Stop after the batch that is running; what is done is kept."""
        self._jobs.finding.cancel()
        was_waiting, self._waiting, self._interrupted = self._waiting is not None, None, False
        if self._reading is not None:
            self._stopping = True
            self._reading.cancel()
        elif was_waiting:
            self.stopped.emit()

    def read_again(self) -> None:
        """What was opened last, by who reads now."""
        if self._root is not None:
            self.reopen.emit(self._root)

    def _interrupt(self) -> None:
        going_on = self._reading is not None and not self._stopping
        self._interrupted = self._interrupted or going_on
        self._is_prepared = False
        self._end()

    def _on_prepared(self, status: RoomStatus) -> None:
        self._is_prepared = True
        self.prepared.emit(status)
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._begin(waiting)
        elif self._interrupted:
            self.read_again()

    def _on_used(self, status: RoomStatus) -> None:
        self.model_used.emit(status)
        self._on_prepared(status)

    def _on_cannot_use(self, error: BaseException) -> None:
        log_error(error)
        self.cannot_use.emit(error)
        self.prepare()

    def _on_cannot_prepare(self, error: BaseException) -> None:
        log_error(error)
        self._waiting, self._interrupted = None, False
        self.cannot_prepare.emit(error)

    def _on_found(self, news: Any) -> None:
        if isinstance(news, Session):
            self.session_opened.emit(news)
        else:
            self.found.emit(news)

    def _on_progressed(self, state: ProgressState) -> None:
        self.progressed.emit(state)

    def _end(self) -> None:
        self._reading = None
        self._stopping = False

    def _on_result(self, summary: Summary) -> None:
        self._end()
        (self.more_read if self._is_more else self.finished).emit(summary)

    def _on_cancelled(self) -> None:
        self._end()
        self.stopped.emit()

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        self._end()
        self.failed.emit(error)
