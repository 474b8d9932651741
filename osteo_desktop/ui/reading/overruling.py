"""Scores the radiograph in sight on the reader's demand, although the scope gate refused it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.batch.folder_job import FolderJob
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.flow import ReadingFlow
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.workflow.reading.room import ReadingRoom


class Overruling(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        panel: ReadingPanel,
        flow: ReadingFlow,
        readings: Readings,
        worklist: WorklistView,
        folder_job: FolderJob,
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._flow, self._readings = room, jobs, flow, readings
        self._worklist, self._folder_job, self._bar = worklist, folder_job, bar
        panel.overrule_requested.connect(self.overrule)

    def overrule(self) -> None:
        """On the model's lane, after the folder that is being read."""
        row, session, reader = self._flow.row, self._readings.session, self._flow.reader
        if row is None or session is None:
            return
        if not reader:
            self._bar.warn(
                translate(
                    "Window",
                    "Who has a refused radiograph scored must be named. Fill in the reader.",
                )
            )
            return
        if self._folder_job.busy:
            self._bar.inform(
                translate("Window", "It will be scored as soon as the folder has been read.")
            )
        number = session.session_id
        request = self._jobs.model.start(
            lambda task: self._room.overrule_scope(number, row, reader, task.progress)
        )
        request.result.connect(lambda scored: self._on_scored(session, scored))
        request.error.connect(self._on_error)

    def _on_scored(self, session: Session, row: Row) -> None:
        if self._readings.session is session:
            self._worklist.replace_rows([row])

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        self._bar.warn(words.error_text(error))
