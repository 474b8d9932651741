"""Points on the radiograph by key: the arrows move a cross, Return sets a point where it stands."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.marks.point import Point
from osteo_desktop.ui.keys.arrows import ARROWS
from osteo_desktop.ui.viewer.image_view import ImageView

_STEPS = {
    Qt.KeyboardModifier.NoModifier: 8.0,
    Qt.KeyboardModifier.ShiftModifier: 1.0,
    Qt.KeyboardModifier.ControlModifier: 64.0,
}
"""Viewport pixels for each press of an arrow."""
_SETS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_TREMOR = 4.0
"""Viewport pixels by which a mouse that nobody uses may move."""
_SIZE = 41
_GAP = 4
_INK, _HALO = QColor(255, 255, 255), QColor(0, 0, 0, 220)


class KeyPointer(QObject):
    """Stands where it is on the radiograph, whatever is zoomed; leaves when the mouse is moved."""

    moved = Signal(QPointF)
    """To where, in viewport coordinates."""
    pressed = Signal(QPointF)
    """Where a point is to be set."""

    def __init__(
        self, view: ImageView, is_wanted: Callable[[], bool], *, pans: bool = True
    ) -> None:
        """``is_wanted``: whether there is something to place now; else keys mean what they do.

        ``pans``: past the edge of what is in sight, the radiograph comes in from there.
        """
        super().__init__(view)
        self._view, self._is_wanted, self._pans = view, is_wanted, pans
        self._at: Point | None = None
        self._is_set = False
        self._mouse: QPointF | None = None
        self.cross = _Cross(view.viewport())
        view.installEventFilter(self)
        view.viewport().installEventFilter(self)
        view.placement_changed.connect(self._show)

    def leave(self) -> None:
        self._at = self._mouse = None
        self.cross.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and watched is self._view:
            return self._on_key(event)
        if isinstance(event, QMouseEvent) and self._at is not None:
            self._mouse = self._mouse or event.position()
            far = (event.position() - self._mouse).manhattanLength() > _TREMOR
            if far or event.type() == QEvent.Type.MouseButtonPress:
                self.leave()
        return False

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        if self._view.placement is None or not self._is_wanted():
            return False
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        step, direction = _STEPS.get(held), ARROWS.get(Qt.Key(event.key()))
        moves = step is not None and direction is not None
        sets = event.key() in _SETS and not held and self._may_set(event)
        if event.type() == QEvent.Type.ShortcutOverride and (moves or sets):
            event.accept()
        elif step is not None and direction is not None:
            self._move(direction[0] * step, direction[1] * step)
        elif sets and not event.isAutoRepeat():
            self._is_set = True
            self.pressed.emit(self._place())
        return moves or sets

    def _may_set(self, event: QKeyEvent) -> bool:
        """Return a second time in the same place is not ours: it ends what may be ended."""
        return self._at is not None and (not self._is_set or event.isAutoRepeat())

    def _move(self, right: float, down: float) -> None:
        extent = self._view.viewport().rect().toRectF()
        at = extent.center() if self._at is None else self._place()
        at += QPointF(right, down)
        within = QPointF(
            min(max(at.x(), extent.left()), extent.right()),
            min(max(at.y(), extent.top()), extent.bottom()),
        )
        if self._pans and within != at:
            self._view.pan(within.x() - at.x(), within.y() - at.y())
        placement = self._view.placement
        assert placement is not None
        self._at, self._is_set = placement.to_pixel(within.x(), within.y()), False
        self._show()
        self.moved.emit(within)

    def _place(self) -> QPointF:
        placement = self._view.placement
        assert placement is not None
        assert self._at is not None
        return QPointF(*placement.to_view(*self._at))

    def _show(self) -> None:
        if self._at is None or self._view.placement is None:
            self.leave()
            return
        at = self._place().toPoint()
        self.cross.move(at.x() - _SIZE // 2, at.y() - _SIZE // 2)
        self.cross.show()


class _Cross(QWidget):
    """Open in the middle: what is pointed at stays in sight."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFixedSize(_SIZE, _SIZE)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        middle, far = _SIZE // 2, _SIZE - 1
        for colour, width in ((_HALO, 3), (_INK, 1)):
            painter.setPen(QPen(colour, width))
            for start, end in ((0, middle - _GAP), (middle + _GAP, far)):
                painter.drawLine(start, middle, end, middle)
                painter.drawLine(middle, start, middle, end)
        painter.end()
