"""Outlines of regions over the radiograph: equally thin at every zoom, and nothing within them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QGraphicsPathItem

from osteo_desktop.imaging.overlay import REGION_COLOUR
from osteo_desktop.records.map_region import MapRegion, RegionLevel

INK = QColor(*REGION_COLOUR)
_HALO = QColor(0, 0, 0, 210)
_WIDTH, _HALO_WIDTH = 2.0, 4.0
"""In pixels of the screen."""
_DOTS = (0.1, 2.6)
"""Dash and gap in line widths: round caps make dots of it."""


class RegionOutlines:
    """Painted in the scene, as the map is: turned, mirrored and magnified with the radiograph."""

    def __init__(self, parent: QGraphicsItem) -> None:
        self._lines = {level: (_item(parent), _item(parent)) for level in RegionLevel}
        for level, (halo, ink) in self._lines.items():
            for item, colour, width in ((halo, _HALO, _HALO_WIDTH), (ink, INK, _WIDTH)):
                item.setPen(_pen(colour, width, level))

    def show(self, regions: Sequence[MapRegion]) -> None:
        """In pixels of the radiograph, which are the parent's; none takes all away."""
        for level, items in self._lines.items():
            path = QPainterPath()
            for region in regions:
                if region.level is level and region.outline:
                    path.moveTo(*region.outline[0])
                    for point in region.outline[1:]:
                        path.lineTo(*point)
                    path.closeSubpath()
            for item in items:
                item.setPath(path)
                item.setVisible(not path.isEmpty())


def _item(parent: QGraphicsItem) -> QGraphicsPathItem:
    item = QGraphicsPathItem(parent)
    item.setVisible(False)
    return item


def _pen(colour: QColor, width: float, level: RegionLevel) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    if level is RegionLevel.HIGH_SENSITIVITY:
        pen.setDashPattern([part * _WIDTH / width for part in _DOTS])
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCosmetic(True)
    return pen
