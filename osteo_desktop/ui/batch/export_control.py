"""Exporting what is open: the dialog, and the files that are made in a lane of its own."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.session_flow import SessionFlow
from osteo_desktop.workflow.reading.formats import offered
from osteo_desktop.workflow.reading.room import ReadingRoom


class ExportControl(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        readings: Readings,
        sessions: SessionFlow,
        messages: MessageBar,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._readings = room, jobs, readings
        self._sessions, self.messages, self._window = sessions, messages, parent
        self.dialog: ExportDialog | None = None
        self._folder, self._language = "", "en"
        self._chosen: frozenset[str] = frozenset()
        self.is_of_selection = False
        """Some of a folder are open: only the studies in sight are exported."""

    def offer_folder(self, folder: str) -> None:
        """Where the next export offers to write; "" is the user's own folder."""
        self._folder = folder
        if self.dialog is not None:
            self.dialog.offer_folder(folder)

    def offer_language(self, code: str) -> None:
        """Which language the next report has, if nobody chooses another in the dialog."""
        self._language = code
        if self.dialog is not None:
            self.dialog.offer_language(code)

    def show(self, chosen: Sequence[Row] = ()) -> None:
        """Ask where to; of the studies of ``chosen`` alone, where some were chosen, and of all of
        these, be they read or not."""
        self._chosen = frozenset(row.file for row in chosen)
        if self._readings.session is None:
            self.messages.inform(
                translate("Window", "Open a folder first; then its readings can be exported.")
            )
            return
        if self.dialog is None:
            self.dialog = ExportDialog(offered(), self._window)
            self.dialog.export_requested.connect(self._export)
            self.dialog.offer_folder(self._folder)
            self.dialog.offer_language(self._language)
        studies = len({row.study_key for row in chosen})
        title = translate("Window", "Export")
        if studies:
            text = translate("Window", "Export – studies chosen: {count}")
            title = text.format(count=f"{studies:,}")
        self.dialog.setWindowTitle(title)
        self.dialog.show()
        self.dialog.raise_()

    def _export(self, destinations: Mapping[str, Path], include_all: bool) -> None:
        """The drafts go to the archive before anything is made from it."""
        session, dialog = self._readings.session, self.dialog
        if session is None or dialog is None:
            return
        self._sessions.flush()
        files = self._chosen or (self._sessions.files if self.is_of_selection else None)
        include_all = include_all or bool(self._chosen)
        language = dialog.language.currentData()
        request = ExportRequest(
            session.session_id,
            destinations,
            include_all,
            files,
            language=language,
            says_csv=dialog.says_csv.isChecked(),
        )

        def write() -> None:
            dialog.follow(
                self._jobs.reports.start(lambda task: self._room.export(request, task.progress))
            )

        self._jobs.once_saved(write)
