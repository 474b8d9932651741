"""Mouse events as the window gets them; QTest's moves bear no buttons."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
Place = tuple[float, float]


def send(
    widget: QWidget,
    kind: QEvent.Type,
    at: Place,
    button: Qt.MouseButton = Qt.MouseButton.NoButton,
    held: Qt.MouseButton = Qt.MouseButton.NoButton,
    modifiers: Qt.KeyboardModifier = _NONE,
) -> None:
    place = QPointF(*at)
    seen = QPointF(widget.mapToGlobal(place))
    QApplication.sendEvent(widget, QMouseEvent(kind, place, seen, button, held, modifiers))


def drag(
    widget: QWidget,
    button: Qt.MouseButton,
    start: Place,
    end: Place,
    modifiers: Qt.KeyboardModifier = _NONE,
) -> None:
    none = Qt.MouseButton.NoButton
    half = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
    send(widget, QEvent.Type.MouseButtonPress, start, button, button, modifiers)
    send(widget, QEvent.Type.MouseMove, half, none, button, modifiers)
    send(widget, QEvent.Type.MouseMove, end, none, button, modifiers)
    send(widget, QEvent.Type.MouseButtonRelease, end, button, none, modifiers)
