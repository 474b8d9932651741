"""Outlines over the radiograph: equally thin at every zoom, and hardly a tint within them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from osteo_desktop.imaging.map_regions import edge_of
from osteo_desktop.imaging.overlay import REGION_COLOUR
from osteo_desktop.imaging.smooth_lines import line_around, smooth
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.map_region import MapRegion, RegionLevel, RegionRule
from osteo_desktop.ui.viewer.map.picture import contour_lines

_HALO = QColor(0, 0, 0, 210)
_WIDTH, _HALO_WIDTH = 2.0, 4.0
"""In pixels of the screen."""
_DOTS = (0.1, 2.6)
"""Dash and gap in line widths: round caps make dots of it."""
_TINT = (255, 243, 190)
"""Multiplied with the grey, at full opacity: it takes 5% of its luminance (ITU-R BT.709)."""
_ROUNDED = 0.1
"""Of a cell: between cells the map is interpolated, and its lines have corners there."""


@dataclass(frozen=True)
class Outline:
    points: np.ndarray
    """(n, 2): x and y in pixels of the radiograph, a closed line."""
    colour: tuple[int, int, int] = REGION_COLOUR
    dotted: bool = False
    tinted: bool = False


class MapOutlines:
    """Painted in the scene, as the map is: turned, mirrored and magnified with the radiograph."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._parent = parent
        self._items: list[QGraphicsPathItem] = []
        self._tints: list[_Tint] = []
        self._opacity = 0.5

    def show(self, outlines: Sequence[Outline]) -> None:
        """None takes all away."""
        for item in (*self._items, *self._tints):
            item.scene().removeItem(item)
        paths = [_path(outline.points) for outline in outlines]
        self._tints = [
            _Tint(path, self._parent)
            for path, outline in zip(paths, outlines, strict=True)
            if outline.tinted
        ]
        self.set_opacity(self._opacity)
        self._items = []
        for colour, width in ((_HALO, _HALO_WIDTH), (None, _WIDTH)):
            for path, outline in zip(paths, outlines, strict=True):
                item = QGraphicsPathItem(path, self._parent)
                item.setPen(_pen(colour or QColor(*outline.colour), width, dotted=outline.dotted))
                # Stroked anew in every frame, the outlines of a restless map cost 250 ms of it.
                item.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
                self._items.append(item)

    def set_opacity(self, opacity: float) -> None:
        """0-1, of the tint; the line is always drawn in full."""
        self._opacity = opacity
        for tint in self._tints:
            tint.set_strength(opacity)


class _Tint(QGraphicsPathItem):
    """Laid over like a coloured glass: bright bone stays bright, and dark stays dark."""

    def __init__(self, path: QPainterPath, parent: QGraphicsItem) -> None:
        super().__init__(path, parent)
        self.setPen(Qt.PenStyle.NoPen)

    def set_strength(self, strength: float) -> None:
        parts = (round(255 - (255 - part) * strength) for part in _TINT)
        self.setBrush(QColor(*parts))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionGraphicsItem,
        widget: QWidget | None = None,
    ) -> None:
        before = painter.compositionMode()
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
        super().paint(painter, option, widget)
        painter.setCompositionMode(before)


def region_outlines(
    regions: Sequence[MapRegion], saliency: SaliencyMap, rule: RegionRule, rows: int, columns: int
) -> list[Outline]:
    """Where the map itself passes the value of each region's edge, on a radiograph of ``rows`` x
    ``columns``: regions are found in a grid, whose stairs nobody wants to see."""
    made = []
    cell = min(saliency.width, saliency.height) / max(saliency.values.shape)
    levels = [edge_of(region.value, rule) for region in regions]
    lines_of = contour_lines(saliency, rows, columns, levels, beyond_scale=True)
    for region, lines in zip(regions, lines_of, strict=True):
        line = line_around(lines, region.peak)
        made.append(
            Outline(
                smooth(region.outline if line is None else line, _ROUNDED * cell),
                dotted=region.level is RegionLevel.HIGH_SENSITIVITY,
                tinted=True,
            )
        )
    return made


def _path(points: np.ndarray) -> QPainterPath:
    path = QPainterPath()
    path.moveTo(*points[0])
    for x, y in points[1:]:
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def _pen(colour: QColor, width: float, *, dotted: bool) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if dotted:
        pen.setDashPattern([part * _WIDTH / width for part in _DOTS])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen
