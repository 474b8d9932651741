"""Closing without loss: stop, wait for the batch, save, and only then go; never blocking."""

from __future__ import annotations

import threading

from PySide6.QtCore import QObject, Signal

from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.workflow.reading.room import ReadingRoom


class Closing(QObject):
    ready = Signal()
    """Everything is written and no thread is left; the window may go."""
    refused = Signal()
    """Readings could not be saved, which is said; the window stays until the reader decides."""
    wanted_anyway = Signal()
    """The reader accepts that something is lost."""

    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        readings: Readings,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._readings, self._messages = room, jobs, readings, messages
        self._begun = False
        self._anyway = False
        self._leaving = False
        self.done = False
        """No thread is left; the window may go."""
        jobs.quiet.connect(self._on_quiet)

    @property
    def begun(self) -> bool:
        return self._begun

    def begin(self) -> None:
        """Wait until every lane is idle, then close the archive and end the threads."""
        if self._begun:
            return
        self._begun = True
        self._jobs.cancel()
        # An empty job, so that "quiet" comes even when all is idle already.
        self._jobs.archive.start(lambda task: None)

    def _refuse(self) -> None:
        self._begun = False
        text = translate(
            "Window",
            "The window stays open: %n readings could not be saved.",
            n=self._readings.unsaved,
        )
        anyway = translate("Window", "Close anyway")
        self._messages.say(Message(text, is_error=True, action=anyway, act=self._close_anyway))
        self.refused.emit()

    def go_anyway(self) -> None:
        """The reader accepts that something is lost."""
        self._anyway = True

    def _close_anyway(self) -> None:
        self.go_anyway()
        self.wanted_anyway.emit()

    def _on_quiet(self) -> None:
        if not self._begun or self._leaving:
            return
        if self._readings.unsaved and not self._anyway:
            self._refuse()
            return
        self._leaving = True
        self._jobs.archive.start(lambda task: self._room.close()).ended.connect(self._leave)

    def _leave(self) -> None:
        self._jobs.shutdown()
        # A picture may have been asked for meanwhile, by which the archive was opened once more.
        last = threading.Thread(target=self._room.close, name="osteo-close")
        last.start()
        last.join()
        self.done = True
        self.ready.emit()
