"""What the reading of a folder has to say, told on strip, viewer and message bar."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QAction

from osteo_desktop.progress import ProgressState
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.parts.status_strip import StatusStrip, summary_text
from osteo_desktop.ui.reading.session_flow import SessionFlow
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.worklist.incomplete_line import IncompleteLine
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.workflow.reading.read_folder import Summary
from osteo_desktop.workflow.reading.room_model import RoomStatus

_FILLING_MS = 100


class BatchStatus(QObject):
    def __init__(
        self,
        folder_job: FolderJob,
        sessions: SessionFlow,
        worklist: WorklistView,
        viewer: RadiographViewer,
        strip: StatusStrip,
        messages: MessageBar,
        export: QAction,
        incomplete: IncompleteLine,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._folder_job, self._sessions, self._worklist = folder_job, sessions, worklist
        self._incomplete, self._reached = incomplete, ProgressState()
        self._viewer, self._strip, self._messages = viewer, strip, messages
        self._export = export
        self._summary: Summary | None = None
        self.status: RoomStatus | None = None
        """Of the room; None until the model is loaded or known to be missing."""
        folder_job.prepared.connect(self._on_prepared)
        folder_job.cannot_prepare.connect(self._on_cannot_prepare)
        folder_job.session_opened.connect(self._on_session)
        folder_job.found.connect(self._on_found)
        folder_job.rows_came.connect(worklist.add_rows)
        folder_job.progressed.connect(self._on_progress)
        folder_job.finished.connect(self._on_finished)
        folder_job.more_read.connect(self._on_more)
        folder_job.stopped.connect(self._on_stopped)
        folder_job.failed.connect(self._on_failed)
        worklist.rows_shown.connect(self.say_summary)
        strip.cancel_requested.connect(self._cancel)
        incomplete.go_on_requested.connect(folder_job.read_again)

    def begin(self, name: str) -> None:
        """A folder of this name is going to be read."""
        self._summary, self._reached = None, ProgressState()
        self._incomplete.setVisible(False)
        self._export.setEnabled(False)
        self._viewer.show_message(translate("Window", "Opening"), name)
        self._strip.show_progress(ProgressState(), stopping=False)

    def begin_loading(self) -> None:
        """The model is going to be loaded."""
        self._strip.show_busy(translate("Window", "Loading the model…"))
        self._strip.set_device(translate("Window", "Model: loading…"))

    def say_summary(self) -> None:
        """Again: what may be said of the AI has changed."""
        if self._summary is not None and not self._folder_job.busy:
            table = self._worklist.rows.table
            self._strip.show_idle(
                summary_text(self._summary, table.totals, ai_hidden=table.blindness.on)
            )

    def _on_prepared(self, status: RoomStatus) -> None:
        self.status = status
        has_model = bool(status.model_id)
        self._sessions.set_model_present(has_model)
        self._strip.set_device(
            translate("Window", "No model: reading without AI")
            if not has_model
            else words.reading_model_text(status.model_name, status.model_id, status.device)
        )
        if not self._folder_job.busy:
            self._strip.show_idle(translate("Window", "Ready"))
        for warning in status.warnings:
            self._messages.warn(words.notice_text(warning), words.technical_text(warning))

    def _on_cannot_prepare(self, error: BaseException) -> None:
        self._strip.show_idle("")
        self._strip.set_device(translate("Window", "No archive: nothing can be read"))
        self._viewer.show_message(
            translate("Window", "Radiographs cannot be read now"), words.error_and_details(error)
        )
        self._messages.warn_of(error)

    def _on_session(self, session: Session) -> None:
        self._export.setEnabled(True)
        self._sessions.open(session)

    def _on_found(self, rows: Sequence[Row]) -> None:
        """They can be opened from now on."""
        self._worklist.add_rows(rows)
        if self._worklist.selected_row() is None:
            self._viewer.show_message(
                translate("Window", "Files are being read"),
                translate("Window", "Choose one to look at it now, before the AI has seen it."),
            )

    def _on_progress(self, state: ProgressState) -> None:
        self._reached = state
        self._strip.show_progress(state, stopping=self._folder_job.stopping)

    def _on_finished(self, summary: Summary) -> None:
        self._summary = summary
        self.say_summary()
        if summary.rows == 0:
            self._viewer.show_message(
                translate("Window", "Nothing to read"),
                translate("Window", "There is no file in this folder."),
            )
        self._select_when_filled()

    def _on_more(self, summary: Summary) -> None:
        """Of files that came while the folder is watched; the readings go on as they were."""
        self._summary = None
        text = translate("Window", "Watching. Last came: %n files.", n=summary.files)
        self._strip.show_idle(text)
        self._select_when_filled()

    def _select_when_filled(self) -> None:
        if self._worklist.filling:
            QTimer.singleShot(_FILLING_MS, self, self._select_when_filled)
        else:
            self._sessions.select_first()

    def _say_incomplete(self) -> None:
        self._incomplete.show_stopped(self._reached.done, self._reached.total)

    def _on_stopped(self) -> None:
        self._say_incomplete()
        self._strip.show_idle(translate("Window", "Stopped. Open the folder again to go on."))

    def _on_failed(self, error: BaseException) -> None:
        if self._sessions.files:
            self._say_incomplete()
        self._strip.show_idle(translate("Window", "Reading ended with an error."))
        self._messages.warn_of(error)
        if self._worklist.selected_row() is None:
            self._viewer.show_message(
                translate("Window", "The folder could not be read"), words.error_and_details(error)
            )

    def _cancel(self) -> None:
        was_busy = self._folder_job.busy
        self._folder_job.cancel()
        if self._folder_job.busy:
            self._strip.show_progress(ProgressState(), stopping=True)
        elif not was_busy:
            self._strip.show_idle(translate("Window", "Ready"))
