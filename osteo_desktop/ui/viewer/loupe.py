"""A round magnifier under the cursor."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QCursor, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.viewer.image_view import ImageView

MAGNIFICATION = 2.5
_RADIUS = 130.0


class Loupe(QWidget):
    """Lies over the view and lets the mouse through; shows radiograph and map, not the marks."""

    def __init__(self, view: ImageView, parent: QWidget) -> None:
        super().__init__(parent)
        self._view = view
        self._at: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setVisible(False)
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)
        view.placement_changed.connect(self.update)

    def set_on(self, on: bool) -> None:
        self._at = QPointF(self._view.viewport().mapFromGlobal(QCursor.pos())) if on else None
        self.setVisible(on)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self.isVisible() and watched is self._view.viewport():
            if isinstance(event, QMouseEvent):
                self._at = event.position()
                self.update()
            elif event.type() == QEvent.Type.Leave:
                self._at = None
                self.update()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        at = self._at
        if at is None or self._view.placement is None or not self.rect().contains(at.toPoint()):
            return
        lens = QRectF(at.x() - _RADIUS, at.y() - _RADIUS, 2 * _RADIUS, 2 * _RADIUS)
        reach = _RADIUS / MAGNIFICATION
        seen = QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        round_lens = QPainterPath()
        round_lens.addEllipse(lens)
        painter.setClipPath(round_lens)
        painter.fillRect(lens, Qt.GlobalColor.black)
        self._view.scene().render(painter, lens, seen, Qt.AspectRatioMode.IgnoreAspectRatio)
        painter.setClipping(False)
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawEllipse(lens)
        painter.end()
