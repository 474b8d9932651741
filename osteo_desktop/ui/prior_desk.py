"""Looks in the archive for earlier studies of the patient in sight, and offers them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.hanging_desk import HangingDesk
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.reading_flow import ReadingFlow
from osteo_desktop.ui.reading_panel.prior_box import PriorBox
from osteo_desktop.workflow.reading_room import ReadingRoom


class PriorDesk(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        flow: ReadingFlow,
        hanging: HangingDesk,
        box: PriorBox,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._jobs, self._box = room, jobs, box
        self._study_key = ""
        flow.presented.connect(self._on_presented)
        box.chosen.connect(hanging.set_prior)

    def _on_presented(self, row: Row | None) -> None:
        study_key = "" if row is None else row.study_key
        if study_key == self._study_key:
            return
        self._study_key = study_key
        self._box.show_priors(())
        self._jobs.priors.abandon()
        if row is not None and not row.error:
            request = self._jobs.priors.start(lambda _task: self._room.priors(row))
            request.result.connect(self._box.show_priors)
            # Nothing is lost: the study is read without them, as it always could be.
            request.error.connect(log_error)
