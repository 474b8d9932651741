"""Blacks out by key: the arrows move a cross, Return begins a rectangle there and ends it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent

from osteo_desktop.ui.dialogs.sending.blacking import BlackingView, Tool
from osteo_desktop.ui.keys.arrows import ARROWS

_STEPS = {
    Qt.KeyboardModifier.NoModifier: 8.0,
    Qt.KeyboardModifier.ShiftModifier: 1.0,
    Qt.KeyboardModifier.ControlModifier: 64.0,
}
"""Pixels of the screen for each press of an arrow, as on the radiograph."""


class BlackingKeys(QObject):
    """Return draws with the tool that is chosen, Delete takes the box under the cross away, Escape
    gives a rectangle up that was begun."""

    moved = Signal(QPointF)
    """Where the cross stands now, in the view."""

    def __init__(self, view: BlackingView) -> None:
        super().__init__(view)
        self._view = view
        view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        view.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.FocusOut):
            self._view.point_at(None)
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._on_key(event)
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step, direction = _STEPS.get(held), ARROWS.get(Qt.Key(event.key()))
        if step is not None and direction is not None:
            self._move(QPointF(direction[0] * step, direction[1] * step))
            return True
        at = self._view.pointer
        if at is None or held:
            return False
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._draw(at)
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._view.take_away(at)
        elif event.key() == Qt.Key.Key_Escape and self._view.is_drawing:
            self._view.give_up()
        else:
            return False
        return True

    def _draw(self, at: QPointF) -> None:
        if self._view.tool is Tool.BRUSH or not self._view.is_drawing:
            self._view.begin(at)
        if self._view.tool is Tool.BRUSH or self._view.is_far(at):
            self._view.finish(at)

    def _move(self, by: QPointF) -> None:
        extent = QRectF(self._view.rect())
        at = (self._view.pointer or extent.center()) + by
        at = QPointF(
            min(max(at.x(), extent.left()), extent.right()),
            min(max(at.y(), extent.top()), extent.bottom()),
        )
        self._view.point_at(at)
        self.moved.emit(at)
