"""The archive looked after: verified and backed up at the start, and whenever it is asked for."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.archive_state import Backup, Verified
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.dialogs.archive_dialog import ArchiveDialog
from osteo_desktop.ui.dialogs.card_text import lines_html
from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.jobs import Jobs, Lane, Made, Task, log_error
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import Message, MessageBar
from osteo_desktop.ui.parts.question import ask
from osteo_desktop.ui.reading.session_flow import SessionFlow
from osteo_desktop.workflow.archive.care import Care
from osteo_desktop.workflow.reading.room import ReadingRoom

_MOST = 200
"""Faults that the list shows; of more, the command line tells."""


class ArchiveControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        folder_job: FolderJob,
        sessions: SessionFlow,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._folder_job, self._sessions = room, jobs, folder_job, sessions
        self._messages, self._window = messages, parent
        self._begun = False
        self.care: Care | None = None
        """What came of the start; None until then."""
        self.dialog: ArchiveDialog | None = None
        folder_job.prepared.connect(self._begin)

    # --- at the start ----------------------------------------------------------------------

    def _begin(self) -> None:
        """Once, as soon as the archive is open; beside whatever the reader does."""
        if self._begun:
            return
        self._begun = True
        request = self._jobs.care.start(lambda task: self._room.look_after(task.progress))
        request.result.connect(self._on_care)
        request.error.connect(log_error)
        request.error.connect(lambda error: self._messages.warn_of(error))

    def _on_care(self, care: Care) -> None:
        self.care = care
        if care.problem is not None:
            text = translate("Window", "Today's backup could not be made. {why}")
            self._messages.warn(
                text.format(why=words.error_text(care.problem)), words.error_details(care.problem)
            )
        if care.verified.faults:
            self._warn_of(care.verified)

    def _warn_of(self, verified: Verified) -> None:
        text = translate(
            "Window",
            "The archive is not as this program wrote it. {first} Readings can be read, but do "
            "not rely on what is named.",
        ).format(first=words.error_text(verified.faults[0]))
        action = translate("Window", "Show all that was found")
        act = lambda: self._show_faults(verified)  # noqa: E731
        self._messages.say(Message(text, is_error=True, action=action, act=act))

    def _show_faults(self, verified: Verified) -> None:
        lines = [words.error_and_details(fault) for fault in verified.faults[:_MOST]]
        title = translate("Window", "What is not as it was written")
        InformationDialog(title, lines_html(lines), self._window).show()

    # --- when asked for --------------------------------------------------------------------

    def show(self) -> None:
        """Open the dialog, or bring it to the front."""
        if self.dialog is None:
            self.dialog = ArchiveDialog(str(self._room.archive_path), self._window)
            self.dialog.check_requested.connect(self._check)
            self.dialog.backup_requested.connect(self._back_up)
            self.dialog.restore_requested.connect(self._ask_to_restore)
        self.dialog.say("")
        self._list()
        self.dialog.show()
        self.dialog.raise_()

    def _list(self) -> None:
        request = self._jobs.care.start(lambda task: self._room.backups())
        request.result.connect(self._on_listed)
        request.error.connect(self._on_error)

    def _on_listed(self, backups: tuple[Backup, ...]) -> None:
        if self.dialog is not None:
            self.dialog.show_backups(backups)

    def _check(self) -> None:
        self._do(self._jobs.care, lambda task: self._room.verify(task.progress), self._on_checked)

    def _on_checked(self, verified: Verified) -> None:
        faults = [words.error_and_details(fault) for fault in verified.faults[:_MOST]]
        well = translate("Window", "The archive is as it was written.")
        self._say("\n".join(faults) or well)

    def _back_up(self) -> None:
        self._do(self._jobs.care, lambda task: self._room.back_up(), self._on_backed_up)

    def _on_backed_up(self, backup: Backup) -> None:
        self._say(translate("Window", "Backed up: {path}").format(path=backup.path))
        self._list()

    def _ask_to_restore(self, backup: Backup) -> None:
        if self._folder_job.busy:
            text = translate("Window", "Wait until the folder is read, or stop it, then restore.")
            self._say(text)
            return
        question = translate(
            "Window",
            "Go back to the backup of {when}? What was read and signed since then is not in it. "
            "The present archive is kept under another name.",
        ).format(when=backup.at.strftime("%Y-%m-%d %H:%M"))
        ask(
            self._window,
            translate("Window", "Restore a backup"),
            question,
            {translate("Window", "Restore"): lambda: self._restore(backup)},
        )

    def _restore(self, backup: Backup) -> None:
        """What is open is saved and left first, and read again from the restored archive."""
        self._sessions.flush()
        self._sessions.close()
        self._do(self._jobs.archive, lambda task: self._room.restore(backup), self._on_restored)

    def _on_restored(self, kept: Path | None) -> None:
        text = translate("Window", "Restored. The archive that stood there is kept: {path}")
        self._say(text.format(path="–" if kept is None else kept))
        self._list()
        if self._folder_job.root is not None:
            self._folder_job.read_again()

    # --- both ------------------------------------------------------------------------------

    def _do(self, lane: Lane, work: Callable[[Task], Made], done: Callable[[Made], object]) -> None:
        if self.dialog is not None:
            self.dialog.set_busy(True)
            self.dialog.say(translate("Window", "Working…"))
        request = lane.start(work)
        request.result.connect(done)
        request.error.connect(self._on_error)
        request.ended.connect(self._on_ended)

    def _on_ended(self) -> None:
        if self.dialog is not None:
            self.dialog.set_busy(False)

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        self._say(words.error_and_details(error))

    def _say(self, text: str) -> None:
        if self.dialog is not None:
            self.dialog.say(text)
