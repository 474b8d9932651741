"""Computes the agreement with the AI off the UI thread and shows it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.agreement_dialog import AgreementDialog
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language import words
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.workflow.models.agreement import SiteAgreement
from osteo_desktop.workflow.reading.room import ReadingRoom


class AgreementControl(QObject):
    folder_wanted = Signal(Path)
    points_wanted = Signal()

    def __init__(self, room: ReadingRoom, jobs: Jobs, bar: MessageBar, window: QWidget) -> None:
        super().__init__(window)
        self._room, self._jobs, self._bar, self._window = room, jobs, bar, window

    def show(self) -> None:
        # After all drafts and signatures that are on their way to the disk.
        request = self._jobs.archive.start(lambda _task: self._room.agreement())
        request.result.connect(self._show)
        request.error.connect(lambda error: self._bar.inform(words.error_text(error)))

    def _show(self, found: SiteAgreement) -> None:
        dialog = AgreementDialog(found, self._window)
        dialog.folder_wanted.connect(lambda root: self.folder_wanted.emit(Path(root)))
        dialog.points_wanted.connect(self.points_wanted)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
