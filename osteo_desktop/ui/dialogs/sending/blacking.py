"""A picture on which the reader blacks out what names somebody, by rectangle or brush."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.sending.pixel_check import Box
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.sending.messenger import Preview

_BRUSH = 0.025
"""Of the radiograph's longer side."""
_LEAST = 4.0
"""Pixels of the screen that a rectangle has at least."""
_CROSS = (4.0, 20.0)
"""Pixels from the middle of the cross to where its lines begin and end."""
_LINE = QColor("#ffd23f")
_UNDER = 110
"""Opacity of 255 where what lies under a box is to be seen."""


class Tool(Enum):
    RECTANGLE = auto()
    BRUSH = auto()


class BlackingView(QWidget):
    """Boxes are kept in pixels of the radiograph; a right click takes the one there away."""

    changed = TypedSignal[()]()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._picture = QPixmap()
        self._preview: Preview | None = None
        self._scale = 1.0
        self.boxes: list[Box] = []
        self._strokes: list[int] = []
        """How many boxes each act added, the last last."""
        self.tool = Tool.RECTANGLE
        self.see_through = False
        self.pointer: QPointF | None = None
        """Where the cross stands that keys move."""
        self._from: QPointF | None = None
        self._to = QPointF()
        self._painted = 0
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setAccessibleName(translate("Dialogs", "The picture as it is sent"))

    def show_preview(self, preview: Preview, boxes: Sequence[Box]) -> None:
        rgb = np.ascontiguousarray(preview.rgb)
        rows, columns = rgb.shape[:2]
        image = QImage(rgb.data, columns, rows, 3 * columns, QImage.Format.Format_RGB888)
        self._picture = QPixmap.fromImage(image.copy())
        self._preview = preview
        self.boxes = list(boxes)
        self._strokes = [len(self.boxes)] if self.boxes else []
        self._resize()

    def set_scale(self, scale: float) -> None:
        """Pixels of the screen for one of the picture."""
        self._scale = scale
        self._resize()

    def picture_size(self) -> QSize:
        return self._picture.size()

    def set_see_through(self, on: bool) -> None:
        self.see_through = on
        self.update()

    def take_back(self) -> None:
        """The last act, of the reader's or the program's."""
        if self._strokes:
            del self.boxes[-self._strokes.pop() :]
            self._tell()

    def clear(self) -> None:
        self.boxes, self._strokes = [], []
        self._tell()

    def _resize(self) -> None:
        size = self._picture.size() * self._scale
        self.setFixedSize(size.expandedTo(QSize(1, 1)))
        self.update()

    def _tell(self) -> None:
        self.update()
        self.changed.emit()

    # --- where things lie --------------------------------------------------------------------

    def on_screen(self, box: Box) -> QRectF:
        """Where a box lies in this widget."""
        assert self._preview is not None
        place, (rows, columns) = self._preview.place, self._preview.shape
        across = place.width / columns * self._scale
        down = place.height / rows * self._scale
        return QRectF(
            place.left * self._scale + box.left * across,
            place.top * self._scale + box.top * down,
            box.width * across,
            box.height * down,
        )

    def box_of(self, drawn: QRectF) -> Box | None:
        """What of a rectangle in this widget lies on the radiograph, in its pixels."""
        assert self._preview is not None
        place, (rows, columns) = self._preview.place, self._preview.shape
        whole = QRectF(place.left, place.top, place.width, place.height)
        scaled = QRectF(drawn.topLeft() / self._scale, drawn.bottomRight() / self._scale)
        inside = scaled.intersected(whole)
        if inside.isEmpty():
            return None
        left = int((inside.left() - place.left) * columns / place.width)
        top = int((inside.top() - place.top) * rows / place.height)
        right = int(np.ceil((inside.right() - place.left) * columns / place.width))
        bottom = int(np.ceil((inside.bottom() - place.top) * rows / place.height))
        return Box(left, top, min(right, columns) - left, min(bottom, rows) - top)

    # --- by the mouse ------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self._preview is None:
            return
        if event.button() is Qt.MouseButton.RightButton:
            self.take_away(event.position())
        elif event.button() is Qt.MouseButton.LeftButton:
            self.begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._from is not None:
            self._draw_to(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() is Qt.MouseButton.LeftButton:
            self.finish(event.position())

    # --- drawing, by mouse or key ------------------------------------------------------------

    @property
    def is_drawing(self) -> bool:
        return self._from is not None

    def is_far(self, at: QPointF) -> bool:
        """A rectangle from where it was begun to here is large enough to be one."""
        if self._from is None:
            return False
        way = at - self._from
        return min(abs(way.x()), abs(way.y())) >= _LEAST

    def point_at(self, at: QPointF | None) -> None:
        """Moves the cross, and what is being drawn with it; None: there is no cross."""
        if at is None and self.pointer is not None:
            self.give_up()
        self.pointer = at
        if at is not None and self._from is not None:
            self._draw_to(at)
        self.update()

    def begin(self, at: QPointF) -> None:
        if self._preview is None:
            return
        self._from = self._to = at
        self._painted = 0
        if self.tool is Tool.BRUSH:
            self._brush(at)
        self.update()

    def give_up(self) -> None:
        self._from = None
        self.update()

    def _draw_to(self, at: QPointF) -> None:
        if self.tool is Tool.BRUSH:
            way = at - self._to
            steps = max(1, int(max(abs(way.x()), abs(way.y())) / max(1.0, self._brush_side() / 3)))
            for step in range(1, steps + 1):
                self._brush(self._to + way * (step / steps))
        self._to = at
        self.update()

    def finish(self, at: QPointF) -> None:
        if self._from is None:
            return
        if self.tool is Tool.RECTANGLE:
            drawn = QRectF(self._from, at).normalized()
            if drawn.width() >= _LEAST and drawn.height() >= _LEAST:
                self._add(self.box_of(drawn))
        self._from = None
        if self._painted:
            self._strokes.append(self._painted)
            self._tell()
        self.update()

    def _brush_side(self) -> float:
        """In this widget."""
        if self._preview is None:
            return 1.0
        place = self._preview.place
        return _BRUSH * max(place.width, place.height) * self._scale

    def _brush(self, at: QPointF) -> None:
        half = self._brush_side() / 2
        self._add(self.box_of(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)))

    def _add(self, box: Box | None) -> None:
        if box is not None:
            self.boxes.append(box)
            self._painted += 1

    def take_away(self, at: QPointF) -> None:
        """The uppermost box there; what was done before cannot be taken back act by act then."""
        for box in reversed(self.boxes):
            if self.on_screen(box).contains(at):
                self.boxes.remove(box)
                self._strokes = [1] * len(self.boxes)
                self._tell()
                return

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawPixmap(self.rect(), self._picture)
        if self._preview is None:
            return
        black = QColor(0, 0, 0, _UNDER if self.see_through else 255)
        painter.setPen(QPen(_LINE, 1.5))
        painter.setBrush(black)
        hidden = QPainterPath()
        hidden.setFillRule(Qt.FillRule.WindingFill)
        for box in self.boxes:
            hidden.addRect(self.on_screen(box))
        painter.drawPath(hidden.simplified())
        if self._from is not None and self.tool is Tool.RECTANGLE:
            painter.setBrush(QColor(0, 0, 0, _UNDER))
            painter.drawRect(QRectF(self._from, self._to).normalized())
        if self.pointer is not None:
            self._paint_cross(painter, self.pointer)

    def _paint_cross(self, painter: QPainter, at: QPointF) -> None:
        """White within black, with a hole where it points."""
        for colour, width in ((Qt.GlobalColor.black, 4.0), (Qt.GlobalColor.white, 1.5)):
            painter.setPen(QPen(colour, width))
            for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
                way = QPointF(x, y)
                painter.drawLine(at + way * _CROSS[0], at + way * _CROSS[1])
