"""The window's end of training: the dialog, the run it follows, and what closing means for both."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.parts.question import ask
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.training.dialog import TrainingDialog
from osteo_desktop.ui.training.run_follower import RunFollower
from osteo_desktop.ui.training.wording import ending_text
from osteo_desktop.workflow.reading.room_model import RoomStatus
from osteo_desktop.workflow.training.process import Ending, Look, TrainingOrder


class TrainingControl(QObject):
    def __init__(
        self,
        jobs: Jobs,
        preferences: Preferences,
        messages: MessageBar,
        window: QWidget,
        program: Sequence[str] | None = None,
    ) -> None:
        super().__init__(window)
        self._lane, self._trying = jobs.training, jobs.library
        self._preferences = preferences
        self._messages, self._window = messages, window
        self._archive: Path | None = None
        self._then: Callable[[], object] | None = None
        self.follower = RunFollower(self._lane, program, self)
        self.follower.began.connect(self._on_began)
        self.follower.ended.connect(self._on_ended)
        self.follower.failed.connect(lambda _error: self._go_on())
        self.dialog: TrainingDialog | None = None

    def set_status(self, status: RoomStatus) -> None:
        """The archive is open: its signed readings can be trained on."""
        self._archive = status.archive_path
        if self.dialog is not None:
            self.dialog.set_archive(self._archive)

    def show(self) -> None:
        if self.dialog is None:
            self.dialog = TrainingDialog(self._lane, self._trying, self.follower, self._window)
            last = self._preferences.settings.last_training
            if last:
                self.dialog.recall(Path(last))
        self.dialog.set_archive(self._archive)
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def may_close(self, then: Callable[[], object]) -> bool:
        """Whether the window may go now; if not, it asks, and ``then`` is called when it may."""
        if not self.follower.running:
            return True
        text = translate(
            "Training",
            "A training is running. Stop it, or let it run on after the window is closed?",
        )
        answers = {
            translate("Training", "Let it run on"): lambda: self.follower.leave(then),
            translate("Training", "Stop training"): lambda: self._stop(then),
        }
        ask(self._window, translate("Training", "Close Osteo Desktop"), text, answers)
        return False

    def _stop(self, then: Callable[[], object]) -> None:
        self._then = then
        if self.follower.running:
            self.follower.stop()
        else:
            self._go_on()

    def _go_on(self) -> None:
        then, self._then = self._then, None
        if then is not None:
            then()

    def _on_began(self, order: TrainingOrder) -> None:
        self._preferences.change(last_training=str(order.out))

    def _on_ended(self, look: Look) -> None:
        if self.dialog is None or not self.dialog.isVisible():
            text = translate("Training", "Training: {outcome}").format(outcome=ending_text(look))
            is_error = look.ending is Ending.FAILED
            self._messages.say(Message(text, is_error=is_error, stays=True))
        self._go_on()
