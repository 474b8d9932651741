"""A plain workflow function -> a thread -> signals: result, error, progress, cancelled.

The workflow knows nothing of Qt. Here alone its functions are given a thread, and what they
return, raise or report comes home on the UI thread. Each lane has one thread, so that its jobs
never run side by side.
"""

from __future__ import annotations

import itertools
import logging
import queue
import sys
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar, cast
from weakref import ref

from PySide6.QtCore import QObject, Qt, Signal, Slot

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.priority import give_way
from osteo_desktop.progress import Cancelled, Progress, ProgressState
from osteo_desktop.ui.signals import TypedSignal

_log = logging.getLogger(__name__)

_TURN = 0.0005
"""Seconds that another thread keeps Python to itself while the window's waits, a tenth of Python's
own. The window asks for it back in every slot and paint event: with one thread that computes, a
repaint of the window took 40 ms instead of 6 (nine of ten)."""


class Task:
    """What the worker's thread sees of a request; no Qt object may live or die over there."""

    def __init__(self, number: int, work: Work, send: Callable[[int, str, object], None]) -> None:
        self.number = number
        self.work = work
        task = ref(self)  # no ring: what the work holds goes with the task, at once

        def progressed(_state: ProgressState) -> None:
            if (held := task()) is not None:
                held._progressed()

        self.progress = Progress(progressed)
        self.progress_is_due = False
        self._send = send

    def tell(self, news: object) -> None:
        """Send ``news`` home before the work is done (rows of a batch). From any thread."""
        self._send(self.number, "news", news)

    def _progressed(self) -> None:
        # One message in flight at a time: a fast batch must not flood the event loop.
        if not self.progress_is_due:
            self.progress_is_due = True
            self._send(self.number, "progress", None)

    def run(self) -> tuple[str, object]:
        try:
            self.progress.check_cancelled()
            return "result", self.work(self)
        except Cancelled:
            return "cancelled", None
        except Exception as error:
            return "error", error


Work = Callable[[Task], object]
Made = TypeVar("Made")
"""What a work returns."""


class Request(QObject, Generic[Made]):
    """The UI's end of a job. Connect its signals right after :meth:`Lane.start` returned it.

    Exactly one of ``result``, ``error``, ``cancelled`` comes, then ``ended``; nothing comes any
    more once the request was abandoned.
    """

    result = TypedSignal[Made](object)
    error = TypedSignal[BaseException](object)
    cancelled = Signal()
    ended = Signal()
    progressed = TypedSignal[ProgressState](object)
    """ProgressState, the newest one; those in between are left out."""
    news = Signal(object)

    def __init__(self, task: Task, parent: QObject) -> None:
        super().__init__(parent)
        self._task = task

    @property
    def progress(self) -> Progress:
        return self._task.progress

    def cancel(self) -> None:
        """Ask the work to stop; it says so with ``cancelled`` when it has."""
        self._task.progress.cancel()

    def receive(self, kind: str, value: object) -> None:
        if kind == "progress":
            self._task.progress_is_due = False
            self.progressed.emit(self._task.progress.state)
        elif kind == "news":
            self.news.emit(value)
        elif kind == "result":
            self.result.emit(cast(Made, value))
        elif kind == "error":
            self.error.emit(cast(BaseException, value))
        else:
            self.cancelled.emit()


class Lane(QObject):
    """One thread and its queue of work.

    ``newest_only``: a new request stops the older ones and nothing of them is heard any more.
    Otherwise every request is served, in order. ``gives_way``: to what the reader waits for.
    """

    idle = Signal()
    _arrived = Signal(int, str, object)

    def __init__(
        self,
        name: str,
        *,
        newest_only: bool,
        gives_way: bool = False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._newest_only, self._gives_way = newest_only, gives_way
        self._numbers = itertools.count(1)
        self._queue: queue.SimpleQueue[Task | None] = queue.SimpleQueue()
        self._requests: dict[int, Request[Any]] = {}
        self._unfinished: set[int] = set()
        self._arrived.connect(self._receive, Qt.ConnectionType.QueuedConnection)
        self._thread = threading.Thread(target=self._serve, name=f"osteo-{name}")
        self._thread.start()

    @property
    def busy(self) -> bool:
        """Whether any work is waiting or running, abandoned work included."""
        return bool(self._unfinished)

    def start(self, work: Callable[[Task], Made]) -> Request[Made]:
        """Run ``work(task)`` on this lane's thread; ``task.progress`` stops it and counts."""
        if self._newest_only:
            self.abandon()
        task = Task(next(self._numbers), work, self._arrived.emit)
        request: Request[Made] = Request(task, self)
        self._requests[task.number] = request
        self._unfinished.add(task.number)
        self._queue.put(task)
        return request

    def cancel(self) -> None:
        """Ask all work of this lane to stop; the requests still say how they ended."""
        for request in self._requests.values():
            request.cancel()

    def abandon(self) -> None:
        """Ask all work to stop and ignore whatever still comes of it."""
        self.cancel()
        for request in self._requests.values():
            request.deleteLater()
        self._requests.clear()

    def shutdown(self) -> None:
        """Wait until the queue is empty and the thread has ended."""
        if self._newest_only:
            self.abandon()
        self._queue.put(None)
        self._thread.join()

    def _serve(self) -> None:
        if self._gives_way:
            give_way()
        while (task := self._queue.get()) is not None:
            kind, value = task.run()
            self._arrived.emit(task.number, kind, value)
            # Held until the next job arrives, they would keep a radiograph or a batch in memory.
            del task, value

    @Slot(int, str, object)
    def _receive(self, number: int, kind: str, value: object) -> None:
        request = self._requests.get(number)
        if kind in ("progress", "news"):
            if request is not None:
                request.receive(kind, value)
            return
        self._unfinished.discard(number)
        self._requests.pop(number, None)
        if request is not None:
            request.receive(kind, value)
            request.ended.emit()
            request.deleteLater()
        if not self._unfinished:
            self.idle.emit()


class Jobs(QObject):
    """The window's lanes."""

    quiet = Signal()
    """All lanes are idle."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.setswitchinterval(_TURN)
        self.model = Lane("model", newest_only=True, gives_way=True, parent=self)
        """Loads the model and reads folders; the model is one scarce resource."""
        self.finding = Lane("finding", newest_only=True, parent=self)
        """Finds the files of what is opened, while the model is loaded and reads."""
        self.pictures = Lane("pictures", newest_only=True, parent=self)
        """Loads radiographs for the viewer."""
        self.archive = Lane("archive", newest_only=False, parent=self)
        """Everything decided goes to disk here, in the order it was decided."""
        self.reports = Lane("reports", newest_only=True, parent=self)
        """Exports; apart from the archive lane so that drafts are saved meanwhile."""
        self.training = Lane("training", newest_only=False, parent=self)
        """Starts and follows the training process; looks at labelled data."""
        self.library = Lane("library", newest_only=False, parent=self)
        """Lists, verifies and adds models; seconds each, while a folder may be being read."""
        self.priors = Lane("priors", newest_only=True, parent=self)
        """Looks for earlier studies; only those of the patient in sight are wanted."""
        self.care = Lane("care", newest_only=False, parent=self)
        """Verifies and backs up the archive; apart, so that drafts are saved meanwhile."""
        self.watching = Lane("watching", newest_only=True, gives_way=True, parent=self)
        """Looks for new files in a folder that is watched."""
        self.files = Lane("files", newest_only=False, parent=self)
        """What is asked of the file in sight and written of it: tags, views, reports, print."""
        self.maps = Lane("maps", newest_only=True, parent=self)
        """Makes another map of the radiograph in sight, whatever the model reads meanwhile."""
        self.overruling = Lane("overruling", newest_only=False, parent=self)
        """Waits for the model, and scores what a reader demands; apart, for on the model's lane it
        would stop the folder that is being read, and the demand before."""
        others = (self.training, self.library, self.priors, self.care, self.watching, self.files)
        self._lanes = (
            self.model,
            self.pictures,
            self.archive,
            self.reports,
            self.finding,
            self.maps,
            self.overruling,
            *others,
        )
        for lane in self._lanes:
            lane.idle.connect(self._lane_idle)

    def once_saved(self, then: Callable[[], None]) -> None:
        """Call ``then`` when all that was given to the archive until now is there."""
        self.archive.start(lambda task: None).result.connect(lambda _nothing: then())

    @property
    def busy(self) -> bool:
        return any(lane.busy for lane in self._lanes)

    def cancel(self) -> None:
        """Stop everything but what is on its way to the archive."""
        for lane in self._lanes:
            if lane is not self.archive:
                lane.cancel()

    def shutdown(self) -> None:
        """Stop what can be stopped, write what must be written, and leave no thread behind."""
        self.cancel()
        for lane in self._lanes:
            lane.shutdown()

    def _lane_idle(self) -> None:
        if not self.busy:
            self.quiet.emit()


def log_error(error: BaseException) -> None:
    """Write where an error happened, without its words: they may hold names of patients."""
    if isinstance(error, OsteoError):
        _log.info("%s was shown", error.code)
        return
    places = []
    trace = error.__traceback__
    while trace is not None:
        code = trace.tb_frame.f_code
        places.append(f"{code.co_name} ({code.co_filename}:{trace.tb_lineno})")
        trace = trace.tb_next
    _log.error("Unexpected %s at %s", type(error).__name__, " > ".join(places))
