"""Looks in the archive for earlier studies of the patient in sight, and offers them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.reading.hanging import HangingControl
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading_panel.prior_box import PriorBox
from osteo_desktop.workflow.reading.room import ReadingRoom


class EarlierStudies(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        readings: Readings,
        showing: Showing,
        hanging: HangingControl,
        box: PriorBox,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._box = room, jobs, box
        self._readings, self._showing = readings, showing
        self._looked_for: tuple[str, Patient | None] = ("", None)
        showing.presented.connect(self._on_presented)
        box.chosen.connect(hanging.set_prior)

    def _on_presented(self, row: Row | None) -> None:
        """Again when an identity was entered by hand."""
        entered = None if row is None else self._showing.reading_of(row).entered
        wanted = ("" if row is None else row.study_key, entered)
        if wanted == self._looked_for:
            return
        self._looked_for = wanted
        self._box.show_priors(())
        self._jobs.priors.abandon()
        session = self._readings.session
        if row is not None and not row.error and session is not None:
            number = session.session_id
            request = self._jobs.priors.start(lambda _task: self._room.priors(number, row, entered))
            request.result.connect(self._box.show_priors)
            # Nothing is lost: the study is read without them, as it always could be.
            request.error.connect(log_error)
