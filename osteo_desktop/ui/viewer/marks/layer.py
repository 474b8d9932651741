"""Paints what is drawn on the radiograph, equally thin at every zoom; lets the mouse through."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.ui.viewer.marks.scene import Painted
from osteo_desktop.ui.viewer.orientation import Placement

INK = QColor(102, 224, 255)
"""Cyan: apart from the AI's map and from every decision's colour."""
_SELECTED = QColor(255, 255, 255)
_HALO = QColor(0, 0, 0, 200)
_BACKING = QColor(0, 0, 0, 150)
_HANDLE = 4.0
_AWAY = 8.0
"""All in viewport pixels."""


class MarksLayer(QWidget):
    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.marks: Sequence[Painted] = ()
        """What is painted now."""
        self._placement: Placement | None = None

    def show_marks(self, marks: Sequence[Painted], placement: Placement | None) -> None:
        self.marks, self._placement = marks, placement
        self.update()

    def label_rect(self, mark: Painted) -> QRectF:
        """Where its words stand: beside its last point, inside the layer."""
        x, y = self._seen(mark.points)[-1]
        metrics = QFontMetricsF(self.font())
        size = metrics.size(0, mark.words)
        rect = QRectF(x + _AWAY, y + _AWAY, size.width() + 8, size.height() + 2)
        if rect.right() > self.width():
            rect.moveRight(x - _AWAY)
        if rect.bottom() > self.height():
            rect.moveBottom(y - _AWAY)
        rect.moveLeft(max(rect.left(), 0.0))
        rect.moveTop(max(rect.top(), 0.0))
        return rect

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._placement is None or not self.marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each line by its own script: else "8.9 mm" is painted as "mm 8.9" in an Arabic window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for mark in self.marks:
            self._paint(painter, mark)
        painter.end()

    def _seen(self, points: Sequence[Point]) -> list[Point]:
        assert self._placement is not None
        return [self._placement.to_view(*point) for point in points]

    def _paint(self, painter: QPainter, mark: Painted) -> None:
        ink = _SELECTED if mark.selected else INK
        kind = kind_of(mark.kind)
        lines = [self._seen(line) for line in kind.outline(mark.points, mark.aspect)]
        extra = kind.ornaments(self._seen(mark.points), 1.0)
        for colour, width in ((_HALO, 4.0), (ink, 1.6)):
            painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for line in (*lines, *extra):
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
        if mark.selected:
            painter.setPen(QPen(_HALO, 1.0))
            painter.setBrush(ink)
            for point in self._seen(mark.points):
                painter.drawEllipse(QPointF(*point), _HANDLE, _HANDLE)
        if mark.words:
            self._paint_words(painter, mark, ink)

    def _paint_words(self, painter: QPainter, mark: Painted, ink: QColor) -> None:
        rect = self.label_rect(mark)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACKING)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, mark.words)
