"""The radiograph as it will be made, and on it the two ends of a known length."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.dialogs.photograph.picture import Fit, image_of
from osteo_desktop.ui.keys.arrows import ARROWS
from osteo_desktop.ui.language.translate import translate

Ends = tuple[tuple[float, float], ...]
"""x, y of the ends marked so far, as shares of the radiograph's width and height."""

_END = QColor("#ffd23f")
_STEP, _LARGE_STEP = 0.002, 0.02


class FilmPreview(QWidget):
    """While it measures, a click sets an end, and so do the arrows and Space."""

    ends_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.ends: Ends = ()
        self.measures = False
        self._cursor = (0.5, 0.5)
        self.setAccessibleName(translate("Dialogs", "The radiograph as it will be made"))

    def sizeHint(self) -> QSize:
        return QSize(420, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)

    def show_film(self, film: np.ndarray) -> None:
        """(rows, columns) uint8."""
        self._image = image_of(film)
        self.update()

    def measure(self, on: bool) -> None:
        self.measures = on
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if on else Qt.FocusPolicy.NoFocus)
        self.setCursor(Qt.CursorShape.CrossCursor if on else Qt.CursorShape.ArrowCursor)
        if on:
            self.setFocus()
        self.update()

    def set_ends(self, ends: Ends) -> None:
        self.ends = ends
        self.ends_changed.emit()
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.measures or event.button() != Qt.MouseButton.LeftButton:
            return
        x, y = self._fit().to_picture(event.position())
        self._set_end(x / self._image.width(), y / self._image.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if self.measures and way is not None:
            large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            step = _LARGE_STEP if large else _STEP
            x, y = self._cursor
            self._cursor = _within(x + way[0] * step), _within(y + way[1] * step)
            self.update()
        elif self.measures and event.key() == Qt.Key.Key_Space:
            self._set_end(*self._cursor)
        else:
            super().keyPressEvent(event)

    def _set_end(self, x: float, y: float) -> None:
        """A third end begins anew."""
        end = (_within(x), _within(y))
        self._cursor = end
        self.set_ends((end,) if len(self.ends) >= 2 else (*self.ends, end))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        if not self._image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.drawImage(self._fit().rect, self._image)
            self._paint_ends(painter)
        painter.end()

    def _paint_ends(self, painter: QPainter) -> None:
        fit = self._fit()
        places = [self._place(fit, end) for end in self.ends]
        painter.setPen(QPen(_END, 2))
        if len(places) == 2:
            painter.drawLine(places[0], places[1])
        for place in places:
            painter.drawEllipse(place, 5, 5)
        if self.measures and self.hasFocus():
            at = self._place(fit, self._cursor)
            painter.setPen(QPen(_END, 1))
            painter.drawLine(at - QPointF(9, 0), at + QPointF(9, 0))
            painter.drawLine(at - QPointF(0, 9), at + QPointF(0, 9))

    def _place(self, fit: Fit, end: tuple[float, float]) -> QPointF:
        return fit.to_widget(end[0] * self._image.width(), end[1] * self._image.height())

    def _fit(self) -> Fit:
        within = QRectF(self.rect()).adjusted(6, 6, -6, -6)
        return Fit(QSizeF(self._image.width(), self._image.height()), within)


def _within(share: float) -> float:
    return min(max(share, 0.0), 1.0)
