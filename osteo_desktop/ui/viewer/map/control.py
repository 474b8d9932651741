"""How the map of the radiograph in sight is shown, and the way to its hottest places."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.hot_spots import hot_spots
from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.map.picture import THRESHOLDS, MapStyle, map_picture
from osteo_desktop.ui.viewer.viewer_actions import ViewerActions

_REGION_ZOOM = 2.5
"""Times as large as fitted."""


class MapControl(QObject):
    style_changed = Signal(object)
    """MapStyle, when the reader chose another."""
    restyled = Signal()
    """Whoever chose it."""

    def __init__(self, view: ImageView, actions: ViewerActions, parent: QObject) -> None:
        super().__init__(parent)
        self._view, self._actions = view, actions
        self._saliency: SaliencyMap | None = None
        self._shape = (1, 1)
        self._painted: tuple[SaliencyMap | None, MapStyle] = (None, MapStyle())
        self._spots: tuple[tuple[float, float], ...] = ()
        self._region = 0
        self._visible = False
        self.style = MapStyle()
        actions.contours.toggled.connect(lambda on: self._choose(replace(self.style, contours=on)))
        actions.threshold.triggered.connect(lambda: self._next_threshold())
        actions.next_region.triggered.connect(lambda: self._next_region())

    def present(self, saliency: SaliencyMap | None, visible: bool, shape: tuple[int, int]) -> None:
        """``saliency`` of a radiograph of ``shape`` rows and columns; None: it has none to show."""
        if saliency is not self._saliency:
            self._spots = () if saliency is None else hot_spots(saliency)
        self._saliency, self._visible, self._shape = saliency, visible, shape
        actions = self._actions
        for action in (actions.toggle_map, actions.contours, actions.threshold):
            action.setEnabled(saliency is not None)
        actions.next_region.setEnabled(saliency is not None)
        self._paint()

    def forget(self) -> None:
        """The radiograph is gone, and with it what was painted."""
        self._painted = (None, self.style)
        self._region = 0
        self.present(None, False, (1, 1))

    def set_style(self, style: MapStyle) -> None:
        self.style = style
        with QSignalBlocker(self._actions.contours):
            self._actions.contours.setChecked(style.contours)
        self._paint()
        self.restyled.emit()

    @property
    def places_in_sight(self) -> tuple[tuple[float, float], ...]:
        """The hottest places, hottest first, in the viewport; none while the map is not shown."""
        placement = self._view.placement
        if placement is None or not self._visible:
            return ()
        return tuple(placement.to_view(*spot) for spot in self._spots)

    @property
    def threshold_in_sight(self) -> float:
        """0 where nothing is held back."""
        return self.style.threshold if self._visible else 0.0

    def _paint(self) -> None:
        wanted = (self._saliency if self._visible else None, self.style)
        if wanted == self._painted:
            return
        self._painted = wanted
        shown = wanted[0]
        self._view.set_map(None if shown is None else map_picture(shown, *self._shape, self.style))

    def _choose(self, style: MapStyle) -> None:
        self.set_style(style)
        self.style_changed.emit(style)

    def _next_threshold(self) -> None:
        following = THRESHOLDS.index(self.style.threshold) + 1
        self._choose(replace(self.style, threshold=THRESHOLDS[following % len(THRESHOLDS)]))

    def _next_region(self) -> None:
        """From the hottest place to the next, then back to the whole."""
        if self._region >= len(self._spots):
            self._region = 0
            self._view.fit()
            return
        self._region += 1
        self._view.centre_on(*self._spots[self._region - 1], _REGION_ZOOM)
