"""Finds words of a window that have no room: measured by the font, against the widget.

What elides by design (:class:`ElidedLabel`, cells of lists) says its whole text elsewhere and has
tests of its own.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyleOptionComboBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from osteo_desktop.ui.parts.elided_combo import ElidedCombo
from osteo_desktop.ui.parts.elided_label import ElidedLabel

SLACK = 1
"""Points by which a text may be wider than its place: rounding of its measures."""


@dataclass(frozen=True)
class Cut:
    """A text that is not seen whole; lengths in logical points."""

    widget: str
    text: str
    needs: int
    has: int

    def __str__(self) -> str:
        return f"{self.widget} “{self.text:.60}” needs {self.needs}, has {self.has}"


def cut_texts(window: QWidget) -> list[Cut]:
    """Of all visible widgets of ``window``, itself among them."""
    found = []
    for widget in (window, *window.findChildren(QWidget)):
        if widget.isVisible() and widget.window() is window.window():
            found += [
                Cut(_path(widget), text, needs, has)
                for text, needs, has in _measures(widget)
                if text and needs > has + SLACK
            ]
            found += _outside(widget)
    return found


def _measures(widget: QWidget) -> Iterator[tuple[str, int, int]]:
    """Text, length it needs, length it has."""
    if isinstance(widget, ElidedLabel | ElidedCombo):
        return
    if isinstance(widget, QLabel):
        yield from _of_label(widget)
    elif isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        yield widget.text(), widget.minimumSizeHint().width(), widget.width()
        if widget.text():
            yield widget.text(), widget.fontMetrics().height(), widget.height()
    elif isinstance(widget, QComboBox):
        yield _of_choice(widget)
    elif isinstance(widget, QTabBar):
        for index in range(widget.count()):
            needs = widget.fontMetrics().horizontalAdvance(widget.tabText(index))
            yield widget.tabText(index), needs, widget.tabRect(index).width()
    elif isinstance(widget, QHeaderView):
        yield from _of_header(widget)
    elif isinstance(widget, QLineEdit):
        text = widget.placeholderText()
        margins = widget.textMargins()
        room = widget.contentsRect().width() - margins.left() - margins.right() - 4
        yield text, widget.fontMetrics().horizontalAdvance(text), room
    elif isinstance(widget, QGroupBox):
        needs = widget.fontMetrics().horizontalAdvance(widget.title())
        yield widget.title(), needs, widget.width()


def _of_label(label: QLabel) -> Iterator[tuple[str, int, int]]:
    text, room = label.text(), label.contentsRect()
    if label.buddy() is not None:
        text = text.replace("&", "", 1)  # the key's underline
    rich = label.textFormat() == Qt.TextFormat.RichText or (
        label.textFormat() == Qt.TextFormat.AutoText and text.lstrip().startswith("<")
    )
    if rich:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(text)
        document.setDocumentMargin(0)
        document.setTextWidth(room.width() if label.wordWrap() else -1)
        yield text, round(document.size().height()), room.height()
        return
    if label.wordWrap():
        flags = int(Qt.TextFlag.TextWordWrap)
        needed = label.fontMetrics().boundingRect(QRect(0, 0, room.width(), 10**6), flags, text)
        yield text, needed.height(), room.height()
        longest = max(text.split(), key=label.fontMetrics().horizontalAdvance, default="")
        yield longest, label.fontMetrics().horizontalAdvance(longest), room.width()
        return
    for line in text.split("\n"):
        yield line, label.fontMetrics().horizontalAdvance(line), room.width()


def _of_choice(choice: QComboBox) -> tuple[str, int, int]:
    option = QStyleOptionComboBox()
    choice.initStyleOption(option)
    field = choice.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox,
        option,
        QStyle.SubControl.SC_ComboBoxEditField,
        choice,
    )
    text = choice.currentText()
    return text, choice.fontMetrics().horizontalAdvance(text), field.width()


def _of_header(header: QHeaderView) -> Iterator[tuple[str, int, int]]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for index in range(header.count()):
        tip = model.headerData(index, header.orientation(), Qt.ItemDataRole.ToolTipRole)
        if not header.isSectionHidden(index) and not tip:
            text = str(model.headerData(index, header.orientation()) or "")
            needs = header.fontMetrics().horizontalAdvance(text)
            yield text, needs, header.sectionSize(index)


def _outside(widget: QWidget) -> list[Cut]:
    """Of a control that its parent does not show whole; what scrolls can be scrolled to."""
    parent = widget.parentWidget()
    if parent is None or widget.isWindow() or not isinstance(widget, QLabel | QPushButton):
        return []
    above: QWidget | None = parent
    while above is not None:
        if isinstance(above, QAbstractScrollArea):
            return []
        above = None if above.isWindow() else above.parentWidget()
    room, own = parent.rect(), widget.geometry()
    if room.contains(own) or not widget.text():
        return []
    return [Cut(_path(widget), widget.text(), own.right(), room.right())]


def _path(widget: QWidget) -> str:
    names = []
    above: QWidget | None = widget
    while above is not None and len(names) < 3:
        names.append(above.objectName() or type(above).__name__)
        above = above.parentWidget()
    return "/".join(reversed(names))
