"""How the map of the radiograph in sight is shown, and the way to its hottest places or regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QObject, QSignalBlocker, Signal

from osteo_desktop.imaging.maps.outlines import Outline, contours, has_levels
from osteo_desktop.imaging.screen.at_hand import OutlinedMap, outlined_map
from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.hot_spots import hot_spots
from osteo_desktop.records.maps.map_region import MapRegion, RegionRule
from osteo_desktop.ui.viewer.image_view import ImageView
from osteo_desktop.ui.viewer.map.legend import outlined_words, region_words
from osteo_desktop.ui.viewer.map.methods import MapMethods
from osteo_desktop.ui.viewer.map.outlines import MapOutlines
from osteo_desktop.ui.viewer.map.picture import (
    CONTOUR_LEVELS,
    THRESHOLDS,
    MapLook,
    MapStyle,
    map_picture,
)
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
        self.methods = MapMethods(actions, self)
        self._outlines = MapOutlines(view.frame)
        self._own: Finding | None = None
        self._finding: Finding | None = None
        """With the map in sight, which another method may have made."""
        self._saliency: SaliencyMap | None = None
        self._rule: RegionRule | None = None
        self._outlined: OutlinedMap | None = None
        self._regions: tuple[MapRegion, ...] = ()
        self._shape = (1, 1)
        self._painted: tuple[object, ...] = ()
        self._spots: tuple[tuple[float, float], ...] = ()
        self._at = 0
        self._visible = False
        self.style = MapStyle()
        self._looks = {
            MapLook.OUTLINE: actions.regions,
            MapLook.CONTOURS: actions.contours,
            MapLook.COLOURS: actions.colours,
        }
        for look, action in self._looks.items():
            action.triggered.connect(lambda _on=False, look=look: self._choose_look(look))
        self.methods.changed.connect(self._on_method)
        actions.threshold.triggered.connect(lambda: self._next_threshold())
        actions.next_region.triggered.connect(lambda: self._next_region())

    def present(
        self,
        finding: Finding | None,
        visible: bool,
        shape: tuple[int, int],
        outlined: OutlinedMap | None = None,
    ) -> None:
        """``finding`` of a radiograph of ``shape`` rows and columns; None: nothing to show.
        ``outlined``: what was found of its map before."""
        self._own, finding = finding, self.methods.shown_of(finding)
        if outlined is not None and outlined.is_of(finding, self._rule_in_force, shape):
            self._outlined = outlined
        saliency = None if finding is None else finding.saliency
        if saliency is not self._saliency:
            self._spots = () if saliency is None else hot_spots(saliency)
        changed = (finding, shape) != (self._finding, self._shape)
        self._finding, self._saliency = finding, saliency
        self._visible, self._shape = visible, shape
        if changed:
            self._find_regions()
        actions = self._actions
        others = (actions.toggle_map, actions.threshold, actions.next_region)
        for action in (*self._looks.values(), *others):
            action.setEnabled(saliency is not None)
        self._paint()

    def forget(self) -> None:
        """The radiograph is gone, and with it what was painted."""
        self._at, self._outlined = 0, None
        self.methods.forget()
        self.present(None, False, (1, 1))

    def set_style(self, style: MapStyle) -> None:
        if style.look != self.style.look:
            self._at = 0  # other places
        self.style = style
        with QSignalBlocker(self._looks[style.look]):
            self._looks[style.look].setChecked(True)
        self._paint()
        self.restyled.emit()

    @property
    def rule(self) -> RegionRule | None:
        return self._rule

    @property
    def _rule_in_force(self) -> RegionRule | None:
        """A model's levels are of its own maps alone."""
        return None if self.methods.is_other else self._rule

    def set_rule(self, rule: RegionRule | None) -> None:
        """The one of the model in use; its own findings alone are marked by it."""
        self._rule = rule
        self._find_regions()
        self._paint()
        self.restyled.emit()

    @property
    def places_in_sight(self) -> tuple[tuple[float, float], ...]:
        """The hottest places, or the regions, hottest first, in the viewport; none while the map
        is not shown."""
        placement = self._view.placement
        if placement is None or not self._visible:
            return ()
        return tuple(placement.to_view(*place) for place in self._places)

    @property
    def regions_in_sight(self) -> tuple[MapRegion, ...]:
        """Those that are outlined now, hottest first."""
        return self._regions if self._visible and self._is_outlined else ()

    def set_opacity(self, opacity: float) -> None:
        """0-1, of colours and tints; lines are always drawn in full."""
        self._view.set_map_opacity(opacity)
        self._outlines.set_opacity(opacity)

    @property
    def has_scale(self) -> bool:
        """Whether colours stand for values, and a legend must say for which."""
        return self._visible and not self._is_outlined

    @property
    def _is_outlined(self) -> bool:
        return self.style.look is MapLook.OUTLINE

    @property
    def _has_levels(self) -> bool:
        """Whether the model that read this states from where on a region counts."""
        return has_levels(self._finding, self._rule_in_force)

    @property
    def words_of_map(self) -> tuple[str, ...]:
        """Which map it is where it is not the finding's own; what the outlines are, or why there
        is none. Nothing while it is not shown."""
        if not self._visible or self._finding is None:
            return ()
        method = self.methods.words
        if not self._is_outlined:
            return method
        if self.methods.is_other:
            return (*method, outlined_words())
        return (*method, *region_words(self._finding, self._rule, self._regions))

    @property
    def threshold_in_sight(self) -> float:
        """0 where nothing is held back."""
        return self.style.threshold if self._visible and not self._is_outlined else 0.0

    @property
    def _places(self) -> tuple[tuple[float, float], ...]:
        if self._is_outlined and self._has_levels:
            return tuple(region.peak for region in self._regions)
        return self._spots

    def _find_regions(self) -> None:
        outlined = self._outlining()
        self._regions = () if outlined is None else outlined.regions

    def _outlining(self) -> OutlinedMap | None:
        """None where there is no map."""
        finding, rule, shape = self._finding, self._rule_in_force, self._shape
        if finding is None or finding.saliency is None:
            return None
        if self._outlined is None or not self._outlined.is_of(finding, rule, shape):
            self._outlined = outlined_map(finding, rule, shape)
        return self._outlined

    def _paint(self) -> None:
        shown = self._saliency if self._visible else None
        wanted = (shown, self.style, self._has_levels, self._regions, self._shape)
        if wanted == self._painted:
            return
        self._painted = wanted
        self._outlines.show([] if shown is None else self._lines(shown))
        coloured = shown is not None and self.style.look is MapLook.COLOURS
        self._view.set_map(
            map_picture(shown, *self._shape, self.style) if coloured and shown else None
        )

    def _lines(self, saliency: SaliencyMap) -> Sequence[Outline]:
        if self.style.look is MapLook.COLOURS:
            return []
        if self._is_outlined:
            outlined = self._outlining()
            return () if outlined is None else outlined.outlines
        levels = [level for level in CONTOUR_LEVELS if level >= self.style.threshold]
        return contours(saliency, *self._shape, levels)

    def _on_method(self) -> None:
        self._at = 0  # other places
        self.present(self._own, self._visible, self._shape)
        self.restyled.emit()

    def _choose_look(self, look: MapLook) -> None:
        self._choose(replace(self.style, look=look))

    def _choose(self, style: MapStyle) -> None:
        self.set_style(style)
        self.style_changed.emit(style)

    def _next_threshold(self) -> None:
        following = THRESHOLDS.index(self.style.threshold) + 1
        self._choose(replace(self.style, threshold=THRESHOLDS[following % len(THRESHOLDS)]))

    def _next_region(self) -> None:
        """From the hottest place or region to the next, then back to the whole."""
        if self._at >= len(self._places):
            self._at = 0
            self._view.fit()
            return
        self._at += 1
        self._view.centre_on(*self._places[self._at - 1], _REGION_ZOOM)
