"""Scores the radiograph in sight on the reader's demand, although the scope gate refused it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.workflow.reading.room import ReadingRoom


class Overruling(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        panel: ReadingPanel,
        showing: Showing,
        reader_name: Callable[[], str],
        readings: Readings,
        worklist: WorklistView,
        is_reading: Callable[[], bool],
        bar: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._showing, self._readings = room, jobs, showing, readings
        self._worklist, self._is_reading, self._bar = worklist, is_reading, bar
        self._reader_name = reader_name
        panel.overrule_requested.connect(self.overrule)

    def overrule(self) -> None:
        """The model takes it after the folder that is being read."""
        row, session, reader = self._showing.row, self._readings.session, self._reader_name()
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
        if self._is_reading():
            self._bar.inform(
                translate("Window", "It will be scored as soon as the folder has been read.")
            )
        number = session.session_id
        request = self._jobs.overruling.start(
            lambda task: self._room.overrule_scope(number, row, reader, task.progress)
        )
        request.result.connect(lambda scored: self._on_scored(session, scored))
        request.error.connect(self._on_error)

    def _on_scored(self, session: Session, row: Row) -> None:
        if self._readings.session is session:
            self._worklist.replace_rows([row])

    def _on_error(self, error: BaseException) -> None:
        log_error(error)
        self._bar.warn_of(error)
