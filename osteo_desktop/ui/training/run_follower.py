"""Starts the training process, looks at it twice a second, and tells how it goes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from osteo_desktop.ui.jobs import Lane, Request, log_error
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.training.process import Look, TrainingOrder, TrainingProcess

_LOOK_MS = 500


class RunFollower(QObject):
    """At most one run at a time. The process is touched on the lane's thread only."""

    began = TypedSignal[TrainingOrder](object)
    """TrainingOrder of a run that was started, or found running."""
    looked = TypedSignal[Look](object)
    """Look, while it runs."""
    ended = TypedSignal[Look](object)
    """Look with its ending; the process is gone."""
    failed = TypedSignal[BaseException](object)
    """The error that kept a run from being started or followed."""

    def __init__(
        self, lane: Lane, program: Sequence[str] | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._lane = lane
        self.program = program
        """What trains; None: this program's own command line."""
        self._process: TrainingProcess | None = None
        self._timer = QTimer(self, interval=_LOOK_MS, singleShot=True)
        self._timer.timeout.connect(self._look)
        self.running = False
        self.stopping = False

    @property
    def pid(self) -> int | None:
        """The number of the process that trains, None while none does."""
        return None if self._process is None else self._process.pid

    def start(self, order: TrainingOrder) -> None:
        self._take(lambda: TrainingProcess.start(order, self.program))

    def follow(self, out: Path) -> None:
        """Go on with the run that another window left; nothing happens if there is none."""
        self._take(lambda: TrainingProcess.follow(out))

    def stop(self) -> None:
        """Ask the process to stop; ``ended`` comes when it has."""
        self.stopping = True
        self._do(lambda process: process.stop())

    def leave(self, then: Callable[[], object]) -> None:
        """Let the process run on without us; ``then`` is called when it is let go."""

        def left() -> None:
            self._end()
            then()

        self._timer.stop()
        self._do(lambda process: process.leave()).ended.connect(left)

    def _take(self, get: Callable[[], TrainingProcess | None]) -> None:
        if self.running:
            return
        self.running = True
        self.stopping = False

        def take() -> TrainingOrder | None:
            self._process = get()
            return None if self._process is None else self._process.order

        request = self._lane.start(lambda task: take())
        request.result.connect(self._on_taken)
        request.error.connect(self._on_error)
        request.cancelled.connect(self._end)

    def _do(self, act: Callable[[TrainingProcess], object]) -> Request:
        def on_lane() -> object:
            return None if self._process is None else act(self._process)

        return self._lane.start(lambda task: on_lane())

    def _on_taken(self, order: TrainingOrder | None) -> None:
        if order is None:
            self._end()
            return
        self.began.emit(order)
        self._look()

    def _look(self) -> None:
        request = self._do(lambda process: process.look())
        request.result.connect(self._on_look)
        request.error.connect(self._on_error)

    def _on_look(self, look: Look | None) -> None:
        if look is None or not self.running:
            return
        if look.ending is None:
            self.looked.emit(look)
            self._timer.start()
            return
        self._end()
        self.ended.emit(look)

    def _on_error(self, error: BaseException) -> None:
        """Starting it failed; or its log cannot be read now, which the next look may cure."""
        log_error(error)
        if self._process is not None and self.running:
            self._timer.start()
            return
        self._end()
        self.failed.emit(error)

    def _end(self) -> None:
        self._timer.stop()
        self._process = None
        self.running = False
        self.stopping = False
