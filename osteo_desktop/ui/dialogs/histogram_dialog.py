"""How often each grey value is there, with the window over it, which can be dragged."""

from __future__ import annotations

from enum import Enum, auto

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from osteo_desktop.imaging.display import window_ends
from osteo_desktop.records.radiograph import VoiWindow
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme, set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.window_level import adjusted, least_width, words

_REACH = 8.0
"""Pixels from an edge of the window within which it is taken."""


class _Held(Enum):
    LOW = auto()
    HIGH = auto()
    WHOLE = auto()


class Histogram(QWidget):
    dragged = TypedSignal[VoiWindow](object)
    """VoiWindow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(translate("Dialogs", "Histogram"))
        self.setMouseTracking(True)
        self._counts = np.zeros(1)
        self._first, self._last = 0.0, 1.0
        self._window = VoiWindow(0.5, 1.0)
        self._held: tuple[_Held, float, VoiWindow] | None = None

    def sizeHint(self) -> QSize:
        return QSize(520, 220)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 120)

    def show_counts(self, counts: np.ndarray, first: float, last: float) -> None:
        """``counts``: (bins,), evenly between the grey values ``first`` and ``last``."""
        self._counts, self._first, self._last = counts, first, max(last, first + 1e-9)
        self.update()

    def show_window(self, window: VoiWindow) -> None:
        self._window = window
        self.update()

    @property
    def ends(self) -> tuple[float, float]:
        """Where the window's darkest and brightest value lie, in pixels across."""
        low, high = window_ends(self._window)
        return self._x(low), self._x(high)

    def _x(self, value: float) -> float:
        return (value - self._first) / (self._last - self._first) * self.width()

    def _per_pixel(self) -> float:
        return (self._last - self._first) / max(self.width(), 1)

    # --- mouse -----------------------------------------------------------------------------

    def _hold_at(self, x: float) -> _Held | None:
        low, high = self.ends
        if abs(x - low) <= _REACH and abs(x - low) <= abs(x - high):
            return _Held.LOW
        if abs(x - high) <= _REACH:
            return _Held.HIGH
        return _Held.WHOLE if low < x < high else None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        held = self._hold_at(event.position().x())
        if event.button() is Qt.MouseButton.LeftButton and held is not None:
            self._held = held, event.position().x(), self._window

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            held = self._hold_at(event.position().x())
            shape = {
                None: Qt.CursorShape.ArrowCursor,
                _Held.WHOLE: Qt.CursorShape.SizeAllCursor,
            }.get(held, Qt.CursorShape.SplitHCursor)
            self.setCursor(shape)
            return
        held, start, before = self._held
        moved = (event.position().x() - start) * self._per_pixel()
        self.dragged.emit(_dragged(before, held, moved))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = None

    # --- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = current_theme()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.ground))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        low, high = self.ends
        chosen = QColor(theme.accent)
        chosen.setAlpha(70)
        painter.fillRect(QRectF(low, 0, high - low, self.height()), chosen)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.quiet))
        painter.drawPolygon(self._outline())
        painter.setPen(QPen(QColor(theme.focus), 2))
        for x in (low, high):
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        painter.end()

    def _outline(self) -> QPolygonF:
        """By the logarithm: bone is rare beside air."""
        heights = np.log1p(self._counts)
        heights = heights / max(float(heights.max()), 1e-9) * (self.height() - 6)
        step = self.width() / len(heights)
        points = [QPointF(0, self.height())]
        for number, height in enumerate(heights.tolist()):
            y = self.height() - height
            points += [QPointF(number * step, y), QPointF((number + 1) * step, y)]
        return QPolygonF([*points, QPointF(self.width(), self.height())])


class HistogramDialog(QDialog):
    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Histogram"))
        self.histogram = Histogram()
        self.said = QLabel()
        note = QLabel(
            translate("Dialogs", "Drag an edge of the window, or what lies between its edges.")
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        closing = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        closing.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(self.histogram, 1)
        layout.addWidget(self.said)
        layout.addWidget(note)
        layout.addWidget(closing)

    def show_window(self, window: VoiWindow) -> None:
        self.histogram.show_window(window)
        self.said.setText(words(window))


def _dragged(before: VoiWindow, held: _Held, moved: float) -> VoiWindow:
    """An edge stays on its side of the other."""
    least = max(least_width(before), 1e-6)
    low, high = window_ends(before)
    if held is not _Held.HIGH:
        low += moved
    if held is not _Held.LOW:
        high += moved
    if held is _Held.LOW:
        low = min(low, high - least)
    elif held is _Held.HIGH:
        high = max(high, low + least)
    return adjusted(before, (low + high) / 2, max(high - low, least))
