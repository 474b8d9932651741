"""Outlines over the radiograph: equally thin at every zoom, and hardly a tint within them."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QStyleOptionGraphicsItem,
    QWidget,
)

from osteo_desktop.imaging.maps.outlines import TINT, Outline

_HALO = QColor(0, 0, 0, 210)
_WIDTH, _HALO_WIDTH = 2.0, 4.0
"""In pixels of the screen."""
_DOTS = (0.1, 2.6)
"""Dash and gap in line widths: round caps make dots of it."""


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
        parts = (round(255 - (255 - part) * strength) for part in TINT)
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
