"""What is on the picture itself, and words in the corners give way to: a letter that tells the
side, of lead or burned in, and what the reader draws."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QPointF, QRect, QRectF

from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.sending.pixel_check import Box
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.viewer.image_view import ImageView

_AROUND = 3.0
_POINT = 9.0
"""Viewport pixels left free around a letter, and around a point that was set."""


class KeptFree:
    def __init__(
        self, overlay: CornerText, view: ImageView, drawn: Callable[[], Iterable[Point]]
    ) -> None:
        """``drawn``: where the reader set points, in pixels of the radiograph."""
        self._view, self._drawn = view, drawn
        self._letters: tuple[Box, ...] = ()
        overlay.set_kept_free(self.in_sight)

    def open(self, letters: tuple[Box, ...]) -> None:
        """Of another radiograph, in its pixels."""
        self._letters = letters

    def in_sight(self) -> tuple[QRect, ...]:
        """In pixels of the viewport."""
        placement = self._view.placement
        if placement is None:
            return ()
        found = []
        for box in self._letters:
            corners = [(x, y) for x in (box.left, box.right) for y in (box.top, box.bottom)]
            found.append(_around([placement.to_view(*corner) for corner in corners], _AROUND))
        found += [_around([placement.to_view(*point)], _POINT) for point in self._drawn()]
        pane = self._view.rect()
        return tuple(rect for rect in found if rect.intersects(pane))


def _around(points: list[tuple[float, float]], margin: float) -> QRect:
    xs, ys = zip(*points, strict=True)
    rect = QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
    return rect.adjusted(-margin, -margin, margin, margin).toAlignedRect()
