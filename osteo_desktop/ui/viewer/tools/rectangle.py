"""Zoom to a rectangle: drawn with Ctrl and the left button, or after the action with the left
button or by the arrow keys."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QObject,
    QPoint,
    QPointF,
    QRect,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
)
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QRubberBand

from osteo_desktop.ui.viewer.marks.key_pointer import KeyPointer
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer


class ZoomRectangle(QObject):
    """Sees the mouse before the marks and the view do."""

    def __init__(self, viewer: RadiographViewer, action: QAction) -> None:
        super().__init__(viewer)
        self._view, self._action = viewer.view, action
        self._from: QPoint | None = None
        self._band = QRubberBand(QRubberBand.Shape.Rectangle, viewer.view.viewport())
        self._by_key = KeyPointer(viewer.view, action.isChecked, pans=False)
        self._by_key.moved.connect(self._stretch)
        self._by_key.pressed.connect(self._set_corner)
        viewer.view.viewport().installEventFilter(self)
        viewer.view.installEventFilter(self)
        viewer.shown_changed.connect(self._end)
        action.toggled.connect(lambda on: self._arm() if on else self._end())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            return self._on_escape(event)
        if not isinstance(event, QMouseEvent) or watched is not self._view.viewport():
            return False
        at, kind = event.position().toPoint(), event.type()
        if self._from is None:
            begins = kind == QEvent.Type.MouseButtonPress and self._is_ours(event)
            if begins:
                self._from = at
            return begins
        if kind == QEvent.Type.MouseMove:
            self._stretch(at)
        elif kind == QEvent.Type.MouseButtonRelease and event.button() is Qt.MouseButton.LeftButton:
            self._zoom(QRectF(self._from, at).normalized())
        return True

    def _stretch(self, at: QPoint | QPointF) -> None:
        if self._from is not None:
            to = at.toPoint() if isinstance(at, QPointF) else at
            self._band.setGeometry(QRect(self._from, to).normalized())
            self._band.show()

    def _set_corner(self, at: QPointF) -> None:
        if self._from is None:
            self._from = at.toPoint()
        else:
            self._zoom(QRectF(self._from, at).normalized())

    def _is_ours(self, event: QMouseEvent) -> bool:
        is_left = event.button() is Qt.MouseButton.LeftButton
        by_key = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        return is_left and self._view.placement is not None and (by_key or self._action.isChecked())

    def _on_escape(self, event: QKeyEvent) -> bool:
        if self._from is None and not self._action.isChecked():
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
        elif event.type() == QEvent.Type.KeyPress:
            self._end()
        return True

    def _zoom(self, drawn: QRectF) -> None:
        self._end()
        least = QApplication.startDragDistance()
        if drawn.width() > least and drawn.height() > least:
            self._view.zoom_to(drawn)

    def _arm(self) -> None:
        self._view.viewport().setCursor(Qt.CursorShape.CrossCursor)
        self._view.setFocus()

    def _end(self) -> None:
        self._from = None
        self._by_key.leave()
        self._band.hide()
        self._band.setGeometry(QRect(QPoint(), QSize()))
        if self._action.isChecked():
            with QSignalBlocker(self._action):
                self._action.setChecked(False)
        self._view.viewport().unsetCursor()
