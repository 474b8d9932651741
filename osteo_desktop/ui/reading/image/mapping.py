"""The map of the radiograph in sight by another method, computed while the window goes on."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.jobs import Jobs, log_error
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.workflow.reading.room import ReadingRoom


class Mapping(QObject):
    def __init__(
        self,
        room: ReadingRoom,
        jobs: Jobs,
        viewer: RadiographViewer,
        messages: MessageBar,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._room, self._lane, self._viewer, self._messages = room, jobs.maps, viewer, messages
        viewer.map.methods.wanted.connect(self._make)
        viewer.shown_changed.connect(self._lane.abandon)

    def _make(self, method: MapMethod) -> None:
        radiograph, finding = self._viewer.radiograph, self._viewer.finding
        self._lane.abandon()
        if radiograph is None or finding is None or method is MapMethod.GRAD_CAM:
            return
        self._viewer.set_map_visible(True)
        request = self._lane.start(
            lambda task: self._room.maps.map_of(radiograph, finding, method, task.progress)
        )
        request.result.connect(lambda made: self._on_made(radiograph, finding, method, made))
        request.error.connect(lambda error: self._on_error(radiograph, method, error))

    def _on_made(
        self, radiograph: Radiograph, finding: Finding, method: MapMethod, made: SaliencyMap
    ) -> None:
        """Nothing of one radiograph comes over another."""
        if self._viewer.radiograph is radiograph:
            self._viewer.map.methods.take(finding, method, made)

    def _on_error(self, radiograph: Radiograph, method: MapMethod, error: BaseException) -> None:
        log_error(error)
        if self._viewer.radiograph is radiograph:
            self._viewer.map.methods.fail(method)
            self._messages.warn_of(error)
