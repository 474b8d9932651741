"""A small line chart, painted; pyqtgraph's plots crashed the window when they were collected."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from osteo_desktop.ui.look.theme import current_theme

_LEFT, _TOP, _RIGHT, _BOTTOM = 62, 24, 12, 24
_DOT = 2.5
_MOST_DOTS = 60
_TICKS = 5


@dataclass(frozen=True)
class Series:
    name: str
    """In the legend; "" keeps it out."""
    colour: str
    values: tuple[float | None, ...]
    """One per step, from 1; None is a gap."""
    style: Qt.PenStyle = Qt.PenStyle.SolidLine
    width: float = 1.5


def ticks(low: float, high: float, most: int = _TICKS) -> list[float]:
    """Round values from ``low`` to ``high``, at most about ``most``, at least one."""
    if not high > low:
        return [low]
    raw = (high - low) / most
    magnitude = 10.0 ** math.floor(math.log10(raw))
    step = next(k * magnitude for k in (1, 2, 5, 10) if k * magnitude >= raw * (1 - 1e-9))
    first, last = math.ceil(low / step - 1e-9), math.floor(high / step + 1e-9)
    return [number * step for number in range(first, last + 1)] or [low]


def span_of(values: Sequence[float | None], floor: float | None = None) -> tuple[float, float]:
    """Range of a chart's vertical axis; ``floor`` is its lower end if nothing lies below."""
    known = [value for value in values if value is not None]
    low, high = min(known, default=0.0), max(known, default=1.0)
    room = 0.08 * (high - low) or 0.05 * abs(high) or 0.5
    low, high = low - room, high + room
    return (low if floor is None else min(floor, low), high)


class Chart(QWidget):
    def __init__(self, title: str, empty: str) -> None:
        """``empty`` is said while there is no value."""
        super().__init__()
        self._title, self._empty = title, empty
        self._steps = 1
        self._span = (0.0, 1.0)
        self.series: tuple[Series, ...] = ()
        self._note = ""
        self.setMinimumHeight(120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(title)

    def show_series(
        self, series: Sequence[Series], steps: int, span: tuple[float, float], note: str = ""
    ) -> None:
        """``steps``: of the horizontal axis, which begins at 1; ``span``: of the vertical one."""
        self.series = tuple(series)
        self._steps = max(steps, *(len(one.values) for one in series), 1)
        self._span = span
        self._note = note
        self.setAccessibleDescription(note)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(current_theme().ground))
        self._paint_title(painter)
        if not any(value is not None for one in self.series for value in one.values):
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._empty)
            painter.end()
            return
        self._paint_axes(painter)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one in self.series:
            self._paint_series(painter, one)
        self._paint_legend(painter)
        painter.end()

    def _area(self) -> QRectF:
        return QRectF(self.rect()).adjusted(_LEFT, _TOP, -_RIGHT, -_BOTTOM)

    def x_of(self, step: float) -> float:
        """In the widget's pixels; the first and the last step lie half a step inside."""
        return self._area().left() + (step - 0.5) / self._steps * self._area().width()

    def _y(self, value: float) -> float:
        low, high = self._span
        return self._area().bottom() - (value - low) / (high - low) * self._area().height()

    def _paint_axes(self, painter: QPainter) -> None:
        area, height = self._area(), self.fontMetrics().height()
        theme = current_theme()
        line, words = QPen(QColor(theme.raised)), QPen(QColor(theme.quiet))
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        for value in ticks(*self._span):
            y = self._y(value)
            painter.setPen(line)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(words)
            painter.drawText(QRectF(0, y - height / 2, _LEFT - 8, height), right, f"{value:.4g}")
        for step in ticks(1, self._steps, 12):
            if step != round(step):
                continue
            x = self.x_of(step)
            painter.setPen(words)
            half = self.fontMetrics().horizontalAdvance(f"{step:.0f}") / 2 + 1
            x = min(x, self.width() - half)  # the last one must not be cut off
            place = QRectF(x - half, area.bottom() + 4, 2 * half, height)
            painter.drawText(place, Qt.AlignmentFlag.AlignHCenter, f"{step:.0f}")

    def _paint_title(self, painter: QPainter) -> None:
        place = QRectF(8, 0, self.width() - 8 - _RIGHT, _TOP)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(current_theme().text))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignLeft, self._title)
        painter.setPen(QColor(current_theme().quiet))
        painter.drawText(place, middle | Qt.AlignmentFlag.AlignRight, self._note)

    def _paint_series(self, painter: QPainter, one: Series) -> None:
        painter.setPen(QPen(QColor(one.colour), one.width, one.style))
        for points in self._unbroken(one.values):
            painter.drawPolyline(QPolygonF(points))
        if len(one.values) > _MOST_DOTS:
            return
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(one.colour))
        for points in self._unbroken(one.values):
            for point in points:
                painter.drawEllipse(point, _DOT, _DOT)

    def _unbroken(self, values: Sequence[float | None]) -> list[list[QPointF]]:
        runs: list[list[QPointF]] = [[]]
        for step, value in enumerate(values, start=1):
            if value is None:
                runs.append([])
            else:
                runs[-1].append(QPointF(self.x_of(step), self._y(value)))
        return [run for run in runs if run]

    def _paint_legend(self, painter: QPainter) -> None:
        """At the lower right, where curves that rise leave room."""
        named = [one for one in self.series if one.name]
        metrics, area = self.fontMetrics(), self._area()
        widest = max((metrics.horizontalAdvance(one.name) for one in named), default=0)
        widest = min(widest + 2, int(area.width() / 2))
        left, height = area.right() - widest - 8, metrics.height()
        top = area.bottom() - height * len(named) - 4
        for number, one in enumerate(named):
            y = top + height * number
            painter.setPen(QPen(QColor(one.colour), max(one.width, 2.0), one.style))
            painter.drawLine(QPointF(left - 34, y + height / 2), QPointF(left - 6, y + height / 2))
            painter.setPen(QColor(current_theme().text))
            name = metrics.elidedText(one.name, Qt.TextElideMode.ElideRight, widest)
            painter.drawText(QPointF(left, y + metrics.ascent()), name)
