"""By which method the map in sight is made: the finding's own, or another one on demand.

The choice goes with the radiograph in sight. What another method gave is shown, told, and kept
nowhere: the finding stays as it is.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.map_method import MapMethod
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions


class MapMethods(QObject):
    wanted = TypedSignal[MapMethod](object)
    """The reader's choice. Until :meth:`take` or :meth:`fail` says how another than Grad-CAM came
    out, the finding's own map is in sight."""
    changed = Signal()
    """What is shown, or said of it."""

    def __init__(self, actions: ViewerActions, parent: QObject) -> None:
        super().__init__(parent)
        self._actions = {
            MapMethod.GRAD_CAM: actions.grad_cam,
            MapMethod.HIRES_CAM: actions.hires_cam,
            MapMethod.LAYER_CAM: actions.layer_cam,
            MapMethod.GRAD_CAM_PLUS_PLUS: actions.grad_cam_plus_plus,
        }
        self._own: Finding | None = None
        self._shown: Finding | None = None
        """The same with the other method's map; None while its own is in sight."""
        self.chosen = MapMethod.GRAD_CAM
        for method, action in self._actions.items():
            action.triggered.connect(lambda _on=False, method=method: self._choose(method))

    @property
    def is_waiting(self) -> bool:
        """For the map that was chosen."""
        return self.chosen is not MapMethod.GRAD_CAM and self._shown is None

    @property
    def is_other(self) -> bool:
        """Whether another method's map is in sight."""
        return self._shown is not None

    def shown_of(self, finding: Finding | None) -> Finding | None:
        """With the map to be shown; the choice ends with the finding that it was made for."""
        if finding is not None and finding is not self._own:
            same = self._own is not None and _told(self._own) == _told(finding)
            if not same:
                self._put_back()
            self._own = finding
            if self._shown is not None:
                self._shown = replace(finding, saliency=self._shown.saliency)
        has_map = finding is not None and finding.saliency is not None
        for action in self._actions.values():
            action.setEnabled(has_map)
        return finding if finding is None or self._shown is None else self._shown

    def take(self, finding: Finding, method: MapMethod, saliency: SaliencyMap) -> None:
        """``saliency`` is the map of ``finding`` by ``method``; what nobody waits for any more is
        passed over."""
        own = self._own
        if own is not None and _told(own) == _told(finding) and method is self.chosen:
            self._shown = replace(own, saliency=saliency)
            self.changed.emit()

    def fail(self, method: MapMethod) -> None:
        """It could not be made: the finding's own is in sight."""
        if method is self.chosen:
            self._put_back()
            self.changed.emit()

    def forget(self) -> None:
        """The radiograph is gone."""
        self._put_back()
        self._own = None

    @property
    def words(self) -> tuple[str, ...]:
        """Lines for the corner of the image, wherever the map is not the finding's own."""
        if self.is_waiting:
            text = translate("Viewer", "Map: Grad-CAM; {method} is being computed…")
            return (text.format(method=self.chosen.label),)
        if self._shown is None:
            return ()
        text = translate("Viewer", "Map: {method}, up to its own highest value")
        return (text.format(method=self.chosen.label),)

    def _choose(self, method: MapMethod) -> None:
        if method is self.chosen:
            return
        self._shown, self.chosen = None, method
        self.changed.emit()
        self.wanted.emit(method)

    def _put_back(self) -> None:
        self._shown, self.chosen = None, MapMethod.GRAD_CAM
        with QSignalBlocker(self._actions[MapMethod.GRAD_CAM]):
            self._actions[MapMethod.GRAD_CAM].setChecked(True)


def _told(finding: Finding) -> tuple[object, ...]:
    """What a map explains: the archive gives the same finding as another object."""
    return finding.sha256, finding.frame, finding.model_id, finding.pipeline, finding.score
