"""The radiograph and its map on the screen: zoom, pan, turn. Knows pixels, not patients."""

from __future__ import annotations

import math
import time
from collections.abc import Callable

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QGuiApplication,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTransform,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsItem,
    QGraphicsRectItem,
    QGraphicsView,
    QWidget,
)

from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.ui.keys.arrows import ARROWS
from osteo_desktop.ui.viewer.mouse import Does, MouseTable
from osteo_desktop.ui.viewer.orientation import Orientation, Outlook, Placement

_LARGEST_ZOOM = 32.0
_WHEEL_NOTCH = 120.0
_ZOOM_PER_NOTCH = 1.2
_ZOOM_PER_PIXEL = 1.01
_KEY_STEP = 20.0
_FINE = 0.1
_FINELY = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier


class ImageView(pg.GraphicsView):
    """pyqtgraph keeps scene and viewport coordinates equal; ``placement`` does the rest."""

    window_drag_started = Signal()
    window_dragged = Signal(float, float)
    """Right and down from where the drag started, in viewport pixels."""
    window_drag_ended = Signal()
    placement_changed = Signal()
    resized = Signal()
    scrolled = Signal(int)
    """So many views on, back where it is negative: the wheel, where the reader wants that."""
    menu_wanted = Signal(QPoint)
    """Where on the screen: the right button was clicked, not dragged, or the menu key pressed."""
    double_clicked = Signal()
    """With the left button, both times on the radiograph."""

    def __init__(self, parent: QWidget | None = None) -> None:
        # pyqtgraph's view calls resizeEvent before it is built.
        self.placement: Placement | None = None
        self._fitted = True
        self._part: tuple[float, float, float, float] | None = None
        self._painted_at: float | None = None
        self.clock: Callable[[], float] = time.monotonic
        self.mouse = MouseTable()
        self._drag: tuple[Qt.MouseButton, QPointF, Does] | None = None
        self._wheel = 0.0
        """Part of a notch that was turned already."""
        self._dragged = False
        self._pressed_at = -math.inf
        super().__init__(parent, useOpenGL=False, background="k")
        self._frame = QGraphicsRectItem()
        self._frame.setPen(Qt.PenStyle.NoPen)
        # The map may reach past the border, a coarse level by part of a pixel.
        self._frame.setFlag(QGraphicsItem.GraphicsItemFlag.ItemClipsChildrenToShape)
        self.addItem(self._frame)
        self._picture = pg.ImageItem(axisOrder="row-major")
        self._map = pg.ImageItem(axisOrder="row-major")
        self._overlays = pg.ImageItem(axisOrder="row-major")
        for item in (self._picture, self._map, self._overlays):
            item.setParentItem(self._frame)
        self._picture.setZValue(-2)
        self._overlays.hide()
        self._frame.hide()
        self._map.hide()
        self.setAcceptDrops(False)  # it would take a dropped folder for itself
        self.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self.setViewportUpdateMode(QGraphicsView.ViewportUpdateMode.FullViewportUpdate)

    # --- content ---------------------------------------------------------------------------

    def open(self, columns: int, rows: int, aspect: float) -> None:
        """A new radiograph of that many pixels: upright, fitted, without a map."""
        self._drag = self._painted_at = None
        self.set_map(None)
        self._frame.setRect(QRectF(0, 0, columns, rows))
        self._frame.hide()
        self.placement = Placement(columns, rows, aspect)
        self.fit()

    def clear(self) -> None:
        self.placement = self._drag = self._painted_at = None
        self._frame.hide()
        self._picture.clear()
        self.set_map(None)
        self.set_overlays(None)

    def set_picture(self, grey: np.ndarray, level: int) -> None:
        """``grey``: (rows, columns) uint8, each of its pixels ``level`` of the radiograph wide."""
        self._picture.setImage(grey, autoLevels=False, levels=(0, 255))
        self._picture.setTransform(QTransform.fromScale(level, level))
        self._frame.show()

    @property
    def frame(self) -> QGraphicsItem:
        """What lies in it is turned, mirrored and magnified with the radiograph, whose pixels are
        its coordinates."""
        return self._frame

    @property
    def seen_seconds(self) -> float:
        """Since the picture was first painted on the screen; 0 while it was not."""
        return 0.0 if self._painted_at is None else self.clock() - self._painted_at

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._painted_at is None and self._frame.isVisible():
            self._painted_at = self.clock()

    def set_map(self, rgba: np.ndarray | None) -> None:
        """(r, c, 4) uint8 over the whole radiograph; None takes it away."""
        self._map.setVisible(rgba is not None)
        if rgba is None:
            self._map.clear()
            return
        self._map.setImage(rgba, autoLevels=False, levels=None)
        whole = self._frame.rect()
        rows, columns = rgba.shape[:2]
        self._map.setTransform(QTransform.fromScale(whole.width() / columns, whole.height() / rows))

    def set_overlays(self, rgba: np.ndarray | None) -> None:
        """(r, c, 4) uint8 over the whole radiograph; None takes it away."""
        if rgba is None:
            self._overlays.clear()
            return
        self._overlays.setImage(rgba, autoLevels=False, levels=None)
        whole = self._frame.rect()
        rows, columns = rgba.shape[:2]
        across, down = whole.width() / columns, whole.height() / rows
        self._overlays.setTransform(QTransform.fromScale(across, down))

    def show_overlays(self, shown: bool) -> None:
        self._overlays.setVisible(shown)

    def set_map_opacity(self, opacity: float) -> None:
        self._map.setOpacity(opacity)

    # --- geometry --------------------------------------------------------------------------

    @property
    def device_scale(self) -> float:
        """Screen pixels per column of the radiograph: 1.0 is 100 %."""
        return 0.0 if self.placement is None else self.placement.scale * self.devicePixelRatioF()

    def fit(self) -> None:
        self.fit_to(None)

    def fit_to(self, part: tuple[float, float, float, float] | None) -> None:
        """Left, top, right, bottom in pixels of what is to fill the viewport; None: the whole."""
        if self.placement is not None:
            self._fitted, self._part = True, part
            self._place(self._fit(self.placement))

    @property
    def fitted_part(self) -> tuple[float, float, float, float] | None:
        """What :meth:`fit_to` was given, until somebody zooms or moves."""
        return self._part if self._fitted else None

    def _fit(self, placement: Placement) -> Placement:
        if self._part is None:
            return placement.fitted(*self._extent())
        return placement.fitted_to(self._part, *self._extent())

    def actual_size(self) -> None:
        """One column of the radiograph is one pixel of the screen."""
        if self.placement is not None:
            self._zoom(1.0 / self.devicePixelRatioF(), self._middle())

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        if self.placement is not None:
            self._zoom(self.placement.scale * factor, self._middle() if at is None else at)

    def centre_on(self, column: float, row: float, zoom: float) -> None:
        """Bring this place of the radiograph to the middle, ``zoom`` times as large as fitted."""
        if self.placement is not None:
            self._zoom(self.placement.fitted(*self._extent()).scale * zoom, self._middle())
            x, y = self.placement.to_view(column, row)
            middle = self._middle()
            self.pan(middle.x() - x, middle.y() - y)

    def zoom_to(self, seen: QRectF) -> None:
        """What lies in this part of the viewport fills it."""
        if self.placement is not None and seen.isValid():
            width, height = self._extent()
            factor = min(width / seen.width(), height / seen.height())
            self.pan(width / 2 - seen.center().x(), height / 2 - seen.center().y())
            self.zoom_by(factor)

    def take_scale(self, scale: float) -> None:
        """Viewport pixels per column of the radiograph."""
        if self.placement is not None:
            self._zoom(scale, self._middle())

    def turn(self, orientation: Orientation) -> None:
        """Lay down anew; fitted stays fitted, else the middle of the viewport stays."""
        if self.placement is None:
            return
        middle = self._middle()
        turned = self.placement.turned(orientation, middle.x(), middle.y())
        self._place(self._fit(turned) if self._fitted else turned)

    def tilt_by(self, degrees: float) -> None:
        if self.placement is not None:
            self.tilt(self.placement.tilt + degrees)

    def tilt(self, degrees: float) -> None:
        """Turned so far clockwise; fitted stays fitted, else the middle of the viewport stays."""
        if self.placement is not None:
            middle = self._middle()
            tilted = self.placement.tilted(degrees, middle.x(), middle.y())
            self._place(tilted.fitted(*self._extent()) if self._fitted else tilted)

    @property
    def outlook(self) -> Outlook:
        return Outlook() if self.placement is None else self.placement.outlook(*self._extent())

    def take_outlook(self, outlook: Outlook) -> None:
        """Look at this radiograph as another is looked at."""
        if self.placement is not None:
            self._fitted, self._part = outlook == Outlook(), None
            self._place(self.placement.with_outlook(outlook, *self._extent()))

    def _zoom(self, scale: float, at: QPointF) -> None:
        assert self.placement is not None
        smallest = min(self.placement.fitted(*self._extent()).scale, 1.0) / 4
        scale = min(max(scale, smallest), _LARGEST_ZOOM)
        self._fitted = False
        self._place(self.placement.zoomed(scale, at.x(), at.y()))

    def pan(self, right: float, down: float) -> None:
        if self.placement is not None:
            self._fitted = False
            self._place(self.placement.moved(right, down))

    def _place(self, placement: Placement) -> None:
        width, height = self._extent()
        self.placement = placement.kept_in(width, height)
        self._frame.setTransform(QTransform(*self.placement.matrix))
        self.placement_changed.emit()

    def _extent(self) -> tuple[float, float]:
        return max(self.viewport().width(), 1), max(self.viewport().height(), 1)

    def _middle(self) -> QPointF:
        width, height = self._extent()
        return QPointF(width / 2, height / 2)

    # --- mouse and keys --------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent | None) -> None:
        super().resizeEvent(event)
        if self.placement is None or event is None:
            return
        if self._fitted:
            self._place(self._fit(self.placement))
        else:
            old, new = event.oldSize(), event.size()
            grown = (new.width() - old.width()) / 2, (new.height() - old.height()) / 2
            self._place(self.placement.moved(*grown))
        self.resized.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self._pressed_at = time.monotonic()
        second_button = self._drag is not None and event.buttons() != event.button()
        if second_button or self.placement is None:
            return
        does = self.mouse.of(event.button(), event.modifiers())
        self._drag = (event.button(), event.position(), does)
        self._dragged = False
        if does is Does.PAN:
            self.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        elif does is Does.WINDOW:
            self.window_drag_started.emit()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._drag is None:
            return
        button, start, does = self._drag
        if not event.buttons():  # the release went to another window
            self._end_drag()
            return
        moved = event.position() - start
        if button is Qt.MouseButton.RightButton and not self._dragged:
            if moved.manhattanLength() < QApplication.startDragDistance():
                return  # a click, so far
            self._dragged = True
        if does is Does.PAN:
            self._drag = (button, event.position(), does)
            self.pan(moved.x(), moved.y())
        elif does is Does.ZOOM:
            self._drag = (button, event.position(), does)
            self.zoom_by(_ZOOM_PER_PIXEL ** -moved.y())
        else:
            self.window_dragged.emit(moved.x(), moved.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if self._drag is None or event.button() is not self._drag[0]:
            return
        clicked = event.button() is Qt.MouseButton.RightButton and not self._dragged
        self._end_drag()
        if clicked:
            self.menu_wanted.emit(event.globalPosition().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """By key; what the right button means is known when it is let go."""
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            self.menu_wanted.emit(self.viewport().mapToGlobal(self._middle().toPoint()))
        event.accept()

    def _end_drag(self) -> None:
        self._drag = None
        self.viewport().unsetCursor()
        self.window_drag_ended.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Only if the first of the two was here: the edge of a pane moves away under it."""
        event.accept()
        since = 1000 * (time.monotonic() - self._pressed_at)
        within = QGuiApplication.styleHints().mouseDoubleClickInterval()
        if event.button() is Qt.MouseButton.LeftButton and since <= within:
            self.double_clicked.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.accept()
        notches = event.angleDelta().y() / _WHEEL_NOTCH
        held = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if self.mouse.wheel is Does.SCROLL and not held:
            self._wheel += notches
            whole = math.trunc(self._wheel)
            self._wheel -= whole
            if whole:
                self.scrolled.emit(-whole)
        elif notches:
            self.zoom_by(_ZOOM_PER_NOTCH**notches, event.position())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+arrows pan, Shift+arrows set the window, with Ctrl in steps a tenth as large; plain
        arrows belong to the worklist."""
        direction = ARROWS.get(Qt.Key(event.key()))
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if direction is None or self.placement is None:
            event.ignore()
            return
        right, down = (step * _KEY_STEP for step in direction)
        if modifiers == Qt.KeyboardModifier.ControlModifier:
            self.pan(-right, -down)
        elif modifiers in (Qt.KeyboardModifier.ShiftModifier, _FINELY):
            fine = _FINE if modifiers == _FINELY else 1.0
            self.window_drag_started.emit()
            self.window_dragged.emit(right * fine, down * fine)
            self.window_drag_ended.emit()
        else:
            event.ignore()
            return
        event.accept()


def pixel_aspect(spacing: PixelSpacing | None) -> float:
    """Height of a pixel over its width; 1 when the spacings are unknown or cannot be true."""
    if spacing is None:
        return 1.0
    if not (0.0 < spacing.row < np.inf and 0.0 < spacing.column < np.inf):
        return 1.0
    return spacing.aspect
