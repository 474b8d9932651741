"""Paints what is drawn on the radiograph, equally thin at every zoom; lets the mouse through."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks.ink import OWN, Ink
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.ui.viewer.corners.layout import Part, Placed
from osteo_desktop.ui.viewer.marks.label_places import Box, Label, placed
from osteo_desktop.ui.viewer.marks.scene import Painted
from osteo_desktop.ui.viewer.orientation import Placement

_SELECTED = QColor(255, 255, 255)
_HALO = QColor(0, 0, 0, 200)
_BACKING = QColor(0, 0, 0, 175)
_HANDLE = 4.0
_FAR = 24.0
"""All in viewport pixels."""


Corners = Callable[[], Sequence[Placed]]
"""The words in the corners of the image, that labels and hints keep clear of."""


class MarksLayer(QWidget):
    def __init__(
        self,
        parent: QWidget,
        corners: Corners,
        *,
        ink: Ink = OWN,
    ) -> None:
        super().__init__(parent)
        self._ink = QColor(*ink.colour)
        self._line = Qt.PenStyle.DashLine if ink.is_dashed else Qt.PenStyle.SolidLine
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.marks: Sequence[Painted] = ()
        """What is painted now."""
        self.origin = ""
        """Whose word the millimetres are, as it is painted once; "" where the corners say it."""
        self._corners = corners
        self._placement: Placement | None = None
        self._origin = ""
        self._labels: dict[int, QRectF] = {}
        self._labelled_for: object = None

    def show_marks(
        self, marks: Sequence[Painted], placement: Placement | None, origin: str = ""
    ) -> None:
        self.marks, self._placement, self._origin = marks, placement, origin
        self.update()

    def labels(self) -> Mapping[int, QRectF]:
        """Where the words of each mark that has any stand, by its number."""
        room = (float(self.width()), float(self.height()))
        beside = tuple(_box_of(word.rect) for word in self._corners())
        now = (self.marks, self._placement, room, beside)
        if now != self._labelled_for:  # asked for with every move of the mouse
            named = [number for number, mark in enumerate(self.marks) if mark.words]
            boxes = placed([self._label(self.marks[number]) for number in named], room, beside)
            self._labels = {
                number: QRectF(box.left, box.top, box.width, box.height)
                for number, box in zip(named, boxes, strict=True)
            }
            self._labelled_for = now
        return self._labels

    def points(self) -> list[Point]:
        """Of all marks, in pixels of the radiograph."""
        return [point for mark in self.marks for point in mark.points]

    def label_under(self, at: QPointF) -> int | None:
        """The number of the mark whose words lie there."""
        return next((number for number, rect in self.labels().items() if rect.contains(at)), None)

    def label_offset(self, number: int) -> Point:
        """How far the middle of its words stands from their point, in pixels of the radiograph."""
        rect = self.labels().get(number)
        if rect is None or self._placement is None:
            return 0.0, 0.0
        mark = self.marks[number]
        x, y = mark.points[_label_at(mark)]
        column, row = self._placement.to_pixel(rect.center().x(), rect.center().y())
        return column - x, row - y

    def _label(self, mark: Painted) -> Label:
        assert self._placement is not None
        at = mark.points[_label_at(mark)]
        size = QFontMetricsF(self.font()).size(0, mark.words)
        centre = None
        if mark.label is not None:
            centre = self._placement.to_view(at[0] + mark.label[0], at[1] + mark.label[1])
        return Label(self._placement.to_view(*at), size.width() + 8, size.height() + 2, centre)

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._placement is None or not self.marks:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # Each line by its own script: else "8.9 mm" is painted as "mm 8.9" in an Arabic window.
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for mark in self.marks:
            self._paint(painter, mark)
        for number, rect in self.labels().items():
            self._paint_words(painter, self.marks[number], rect)
        self._paint_origin(painter)
        painter.end()

    def _seen(self, points: Sequence[Point]) -> list[Point]:
        assert self._placement is not None
        return [self._placement.to_view(*point) for point in points]

    def _paint(self, painter: QPainter, mark: Painted) -> None:
        ink = _SELECTED if mark.selected else self._ink
        kind = kind_of(mark.kind)
        lines = [self._seen(line) for line in kind.outline(mark.points, mark.aspect)]
        extra = kind.ornaments(self._seen(mark.points), 1.0)
        for colour, width, style in ((_HALO, 4.0, Qt.PenStyle.SolidLine), (ink, 1.6, self._line)):
            painter.setPen(QPen(colour, width, style, Qt.PenCapStyle.RoundCap))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for line in (*lines, *extra):
                painter.drawPolyline(QPolygonF([QPointF(*point) for point in line]))
        if mark.selected:
            painter.setPen(QPen(_HALO, 1.0))
            painter.setBrush(ink)
            for point in self._seen(mark.points):
                painter.drawEllipse(QPointF(*point), _HANDLE, _HANDLE)

    def _paint_words(self, painter: QPainter, mark: Painted, rect: QRectF) -> None:
        ink = _SELECTED if mark.selected else self._ink
        at = QPointF(*self._seen(mark.points)[_label_at(mark)])
        near = QPointF(
            min(max(at.x(), rect.left()), rect.right()), min(max(at.y(), rect.top()), rect.bottom())
        )
        if (near - at).manhattanLength() > _FAR:
            painter.setPen(QPen(_HALO, 3.0))
            painter.drawLine(at, near)
            painter.setPen(QPen(ink, 1.0, Qt.PenStyle.DotLine))
            painter.drawLine(at, near)
        self._paint_backed(painter, rect, mark.words, ink)

    def _paint_origin(self, painter: QPainter) -> None:
        """Once on the image; the scale bar says it where it is shown."""
        said = any(word.part is Part.SCALE for word in self._corners())
        self.origin = "" if said else self._origin
        if not self.origin:
            return
        size = QFontMetricsF(self.font()).size(0, self.origin)
        at = (self.width() / 2, float(self.height()))
        middle = (at[0], at[1] - size.height() * 3)
        label = Label(at, size.width() + 8, size.height() + 2, middle)
        taken = [_box_of(rect) for rect in self.labels().values()]
        taken += [_box_of(word.rect) for word in self._corners()]
        (box,) = placed([label], (float(self.width()), float(self.height())), taken)
        rect = QRectF(box.left, box.top, box.width, box.height)
        self._paint_backed(painter, rect, self.origin, self._ink)

    def _paint_backed(self, painter: QPainter, rect: QRectF, text: str, ink: QColor) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(_BACKING)
        painter.drawRoundedRect(rect, 3, 3)
        painter.setPen(ink)
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, text)


def _label_at(mark: Painted) -> int:
    """Its vertex, or the last point that is there yet."""
    at = kind_of(mark.kind).label_at
    return at if at < len(mark.points) else -1


def _box_of(rect: QRect | QRectF) -> Box:
    return Box(rect.x(), rect.y(), rect.width(), rect.height())
