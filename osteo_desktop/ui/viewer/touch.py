"""Fingers on the radiograph: one does what the left button does, two move and zoom it, and one
that rests opens the menu."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QMouseEvent, QNativeGestureEvent, QTouchEvent
from PySide6.QtWidgets import QApplication

from osteo_desktop.ui.viewer.image_view import ImageView

_REST_MS = 600
_LEFT, _NONE = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
_TOUCHES = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.TouchCancel,
)


class Touch(QObject):
    """A finger presses only when it moves or leaves: the first of two must draw nothing."""

    def __init__(self, view: ImageView) -> None:
        super().__init__(view)
        self._view = view
        self._start: QPointF | None = None
        self._pressed = False
        self._two: tuple[QPointF, float] | None = None
        """Middle of two fingers, and how far they are apart."""
        self._rest = QTimer(self, interval=_REST_MS, singleShot=True)
        self._rest.timeout.connect(self._on_rest)
        viewport = view.viewport()
        viewport.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent) and event.type() in _TOUCHES:
            self._on_touch(event)
            event.accept()
            return True
        is_pinch = (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture
        )
        if is_pinch and isinstance(event, QNativeGestureEvent):
            self._view.zoom_by(1.0 + event.value(), event.position())
        return is_pinch

    def _on_touch(self, event: QTouchEvent) -> None:
        viewport = self._view.viewport()
        points = [viewport.mapFromGlobal(point.globalPosition()) for point in event.points()]
        ended = event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel)
        if len(points) >= 2 and not ended:
            self._on_two(points[0], points[1])
        elif ended:
            self._on_end(points, is_tap=event.type() == QEvent.Type.TouchEnd)
        elif self._two is None and points:
            self._on_one(points[0])

    def _on_one(self, at: QPointF) -> None:
        if self._start is None:
            self._start = at
            self._rest.start()
            return
        far = (at - self._start).manhattanLength() >= QApplication.startDragDistance()
        if far and not self._pressed:
            self._press(self._start)
        if self._pressed:
            self._send(QEvent.Type.MouseMove, at, _NONE, _LEFT)

    def _on_two(self, first: QPointF, second: QPointF) -> None:
        self._rest.stop()
        if self._pressed:  # what the first began ends where it is
            self._release(first)
        middle, apart = (first + second) / 2, math.hypot(*(second - first).toTuple())
        if self._two is not None:
            before, was_apart = self._two
            moved = middle - before
            self._view.pan(moved.x(), moved.y())
            if was_apart > 1.0 and apart > 1.0:
                self._view.zoom_by(apart / was_apart, middle)
        self._two = middle, apart

    def _on_end(self, points: list[QPointF], *, is_tap: bool) -> None:
        self._rest.stop()
        at = points[0] if points else self._start
        if self._pressed and at is not None:
            self._release(at)
        elif self._start is not None and self._two is None and is_tap:
            self._press(self._start)
            self._release(self._start)
        self._start = self._two = None
        self._pressed = False

    def _on_rest(self) -> None:
        if self._start is not None and not self._pressed and self._two is None:
            at = self._view.viewport().mapToGlobal(self._start.toPoint())
            self._start = None
            self._view.menu_wanted.emit(at)

    def _press(self, at: QPointF) -> None:
        self._rest.stop()
        self._pressed = True
        self._send(QEvent.Type.MouseButtonPress, at, _LEFT, _LEFT)

    def _release(self, at: QPointF) -> None:
        self._pressed = False
        self._send(QEvent.Type.MouseButtonRelease, at, _LEFT, _NONE)

    def _send(
        self, kind: QEvent.Type, at: QPointF, button: Qt.MouseButton, held: Qt.MouseButton
    ) -> None:
        viewport = self._view.viewport()
        seen = QPointF(viewport.mapToGlobal(at))
        plain = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(viewport, QMouseEvent(kind, at, seen, button, held, plain))
