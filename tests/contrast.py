"""Finds words, icons and focus frames that do not stand out: measured from the window's pixels.

The bounds are those of WCAG 2.2: 4.5:1 for text, 3:1 for large text (1.4.3), for icons, frames
and what shows the focus (1.4.11).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QFontInfo, QImage
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QTableView,
    QTextEdit,
    QToolButton,
    QWidget,
)

from osteo_desktop.ui.viewer.corners.captions import Tone
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

TEXT, LARGE = 4.5, 3.0
_LARGE_POINTS, _LARGE_BOLD_POINTS = 18.0, 14.0
_FRAME = 4
"""Points of a control's edge, which is no text."""


@dataclass(frozen=True)
class Faint:
    widget: str
    text: str
    ratio: float
    least: float

    def __str__(self) -> str:
        return f"{self.widget} “{self.text:.40}” {self.ratio:.2f}:1, not {self.least}:1"


def luminance(colours: np.ndarray) -> np.ndarray:
    """Relative, of (..., 3) uint8 sRGB (WCAG 2.2)."""
    shares = colours.astype(float) / 255.0
    linear = np.where(shares <= 0.04045, shares / 12.92, ((shares + 0.055) / 1.055) ** 2.4)
    return linear @ np.array([0.2126, 0.7152, 0.0722])


def contrast(one: np.ndarray, other: np.ndarray) -> np.ndarray:
    first, second = luminance(one) + 0.05, luminance(other) + 0.05
    return np.maximum(first, second) / np.minimum(first, second)


def pixels(widget: QWidget) -> np.ndarray:
    """(rows, columns, 3) uint8 as it stands on the screen."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    lines = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return lines[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).copy()


def ratio(part: np.ndarray) -> float:
    """Between the ground, the commonest colour, and what stands out most; 1.0 if all is ground."""
    colours, counts = np.unique(part.reshape(-1, 3), axis=0, return_counts=True)
    ground = colours[counts.argmax()]
    return float(contrast(colours, ground).max())


def light_ratio(part: np.ndarray) -> float:
    """Between the ground, the commonest colour, and light words on it, whatever dark halo they
    have; 1.0 where nothing is lighter."""
    colours, counts = np.unique(part.reshape(-1, 3), axis=0, return_counts=True)
    lightest = colours[luminance(colours).argmax()]
    return float(contrast(lightest, colours[counts.argmax()]))


def faint_captions(viewer: RadiographViewer) -> list[Faint]:
    """Of all that is said on the radiograph of ``viewer``: in the corners, and beside marks."""
    picture, overlay, marks = pixels(viewer), viewer.overlay, viewer.marks.layer
    found = []

    def measure(rect: QRect, text: str, least: float, of: Callable[[np.ndarray], float]) -> None:
        measured = of(_cut(picture, rect))
        if measured < least:
            found.append(Faint("on the radiograph", text, measured, least))

    for one in overlay.placed():
        line = _top_line(one.rect, overlay.metrics_of(one.tone).height())
        least = LARGE if one.tone is Tone.LARGE else TEXT
        of = ratio if one.part is Part.BADGE else light_ratio  # black on a bright ground
        measure(line, one.text or one.part.value, least, of)
    for number, rect in marks.labels().items():
        inner = rect.toAlignedRect().adjusted(3, 3, -3, -3)
        measure(inner, marks.marks[number].words, TEXT, light_ratio)
    return found


def _top_line(rect: QRect, height: int) -> QRect:
    """Legend and scale bar have their drawing below their words."""
    return QRect(rect.left(), rect.top(), rect.width(), min(rect.height(), height))


def faint_texts(window: QWidget) -> list[Faint]:
    """Of all visible widgets of ``window``, itself among them."""
    picture, found = pixels(window), []
    for widget, rect, text, least in _places(window):
        part = _cut(picture, rect)
        if part.size:
            measured = ratio(part)
            if measured < least:
                found.append(Faint(_path(widget), text, measured, least))
    return found


def _cut(picture: np.ndarray, rect: QRect) -> np.ndarray:
    rect = rect.intersected(QRect(0, 0, picture.shape[1], picture.shape[0]))
    return picture[rect.top() : rect.bottom() + 1, rect.left() : rect.right() + 1]


def _places(window: QWidget) -> Iterator[tuple[QWidget, QRect, str, float]]:
    """Widget, its words' place in the window, its words, the least contrast."""
    for widget in (window, *window.findChildren(QWidget)):
        if not widget.isVisible() or widget.window() is not window or widget.size().isEmpty():
            continue
        seen = widget.visibleRegion().boundingRect()
        if seen.size() != widget.size():
            continue  # partly under something else
        inner = widget.rect()
        if isinstance(widget, QTableView):
            yield from _cells(window, widget)
            continue
        text, least = _words(widget), _least(widget)
        if isinstance(widget, QToolButton) and not text and not widget.icon().isNull():
            text, least = widget.accessibleName() or widget.toolTip(), LARGE
        if not (isinstance(widget, QLabel) or _is_bare(widget)):
            inner = inner.adjusted(_FRAME, _FRAME, -_FRAME, -_FRAME)
        if text.strip():
            yield widget, inner.translated(widget.mapTo(window, QPoint())), text, least


def _cells(window: QWidget, table: QTableView) -> Iterator[tuple[QWidget, QRect, str, float]]:
    port = table.viewport()
    model = table.model()
    for row in range(model.rowCount()):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            rect, text = table.visualRect(index), str(index.data() or "")
            if text and not table.isColumnHidden(column) and port.rect().contains(rect):
                yield table, rect.translated(port.mapTo(window, QPoint())), text, TEXT


def _words(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QPushButton | QCheckBox | QToolButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit):
        return widget.text() or widget.placeholderText()
    return widget.placeholderText() if isinstance(widget, QTextEdit) else ""


def _is_bare(widget: QWidget) -> bool:
    """The field of a spin box: the frame is the box's."""
    return isinstance(widget, QLineEdit) and not widget.hasFrame()


def _least(widget: QWidget) -> float:
    font = QFontInfo(widget.font())
    size = font.pointSizeF()
    return LARGE if size >= (_LARGE_BOLD_POINTS if font.bold() else _LARGE_POINTS) else TEXT


def framed(before: np.ndarray, after: np.ndarray) -> float:
    """How much of a frame one pixel wide the focus drew that stands out from what stood there
    before, 3:1 or more (WCAG 2.2, 1.4.11 and 2.4.7)."""
    changed = (before != after).any(axis=2)
    clear = changed & (contrast(after, before) >= LARGE)
    around = 2 * (before.shape[0] + before.shape[1])
    return float(clear.sum()) / around


def _path(widget: QWidget) -> str:
    names = []
    one: QWidget | None = widget
    while one is not None and len(names) < 3:
        names.append(type(one).__name__)
        one = one.parentWidget()
    return " in ".join(names)
