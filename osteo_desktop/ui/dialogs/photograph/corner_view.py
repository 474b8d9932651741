"""The photograph with a film's four corners, to drag or to move by keys under a lens."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from osteo_desktop.records.film_photograph import are_corners
from osteo_desktop.ui.dialogs.photograph.picture import Fit
from osteo_desktop.ui.keys.arrows import ARROWS
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.signals import TypedSignal

Corners = tuple[float, ...]

NAMES = (
    marked("Dialogs", "Upper left corner"),
    marked("Dialogs", "Upper right corner"),
    marked("Dialogs", "Lower right corner"),
    marked("Dialogs", "Lower left corner"),
)
_MARGIN = 12.0
_HANDLE, _TAKEN = 8.0, 22.0
"""Radius of a handle, and how near the mouse takes it; pixels of the screen."""
_LENS, _MAGNIFIED = 84.0, 3.0
"""Radius of the lens, and how much larger it shows what the screen shows."""
_STEP, _LARGE_STEP = 1.0, 10.0
"""Pixels of the photograph that a key moves a corner by, without and with Shift."""
_LINE = QColor("#35d0ff")
_ACTIVE = QColor("#ffd23f")


class CornerView(QWidget):
    """Tab goes from corner to corner, then on; the arrows move the one in hand."""

    moved = TypedSignal[Corners](object)

    def __init__(self, picture: QImage, size: QSizeF, parent: QWidget | None = None) -> None:
        """``size``: of the photograph in its own pixels, of which ``picture`` may have fewer."""
        super().__init__(parent)
        self._picture, self._size = picture, size
        self.corners: Corners = ()
        self.active = 0
        self._held = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self._tell()

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    def minimumSizeHint(self) -> QSize:
        return QSize(260, 220)

    def show_corners(self, corners: Corners) -> None:
        self.corners = corners
        self._tell()
        self.update()

    def choose(self, number: int) -> None:
        self.active = number
        self._tell()
        self.update()

    # --- moving -----------------------------------------------------------------------------

    def move_corner(self, x: float, y: float) -> None:
        """The one in hand, to there; never where the film would be turned over or crossed."""
        x = min(max(x, 0.0), self._size.width())
        y = min(max(y, 0.0), self._size.height())
        moved = list(self.corners)
        moved[2 * self.active : 2 * self.active + 2] = x, y
        rows, columns = round(self._size.height()), round(self._size.width())
        if not are_corners(tuple(moved), rows, columns):
            return
        self.show_corners(tuple(moved))
        self.moved.emit(self.corners)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        way = ARROWS.get(Qt.Key(event.key()))
        if way is None or not self.corners:
            super().keyPressEvent(event)
            return
        large = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = _LARGE_STEP if large else _STEP
        x, y = self._corner(self.active)
        self.move_corner(x + way[0] * step, y + way[1] * step)

    def focusNextPrevChild(self, forwards: bool) -> bool:
        last = self.active == (3 if forwards else 0)
        if last or not self.corners:
            return super().focusNextPrevChild(forwards)
        self.choose(self.active + (1 if forwards else -1))
        return True

    def focusInEvent(self, event: QFocusEvent) -> None:
        if event.reason() == Qt.FocusReason.TabFocusReason:
            self.choose(0)
        elif event.reason() == Qt.FocusReason.BacktabFocusReason:
            self.choose(3)
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton or not self.corners:
            return
        fit, at = self._fit(), event.position()
        far = [(fit.to_widget(*self._corner(k)) - at).manhattanLength() for k in range(4)]
        nearest = far.index(min(far))
        if far[nearest] <= 2 * _TAKEN:
            self.choose(nearest)
            self._held = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._held:
            self.move_corner(*self._fit().to_picture(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._held = False
        self.update()

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), Qt.GlobalColor.black)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        fit = self._fit()
        painter.drawImage(fit.rect, self._picture)
        if self.corners:
            self._paint_film(painter, fit)
            if self.hasFocus() or self._held:
                self._paint_lens(painter, fit)
        if self.hasFocus():
            painter.setPen(QPen(_ACTIVE, 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))
        painter.end()

    def _paint_film(self, painter: QPainter, fit: Fit) -> None:
        places = [fit.to_widget(*self._corner(k)) for k in range(4)]
        painter.setPen(QPen(QColor(0, 0, 0, 160), 4))
        painter.drawPolygon(QPolygonF(places))
        painter.setPen(QPen(_LINE, 2))
        painter.drawPolygon(QPolygonF(places))
        for number, place in enumerate(places):
            in_hand = number == self.active and (self.hasFocus() or self._held)
            painter.setPen(QPen(QColor(0, 0, 0, 160), 5))
            painter.drawEllipse(place, _HANDLE, _HANDLE)
            painter.setPen(QPen(_ACTIVE if in_hand else _LINE, 3 if in_hand else 2))
            painter.drawEllipse(place, _HANDLE, _HANDLE)

    def _paint_lens(self, painter: QPainter, fit: Fit) -> None:
        """In the widget's corner that is furthest from the one in hand."""
        x, y = self._corner(self.active)
        at = fit.to_widget(x, y)
        left = at.x() > self.width() / 2
        top = at.y() > self.height() / 2
        middle = QPointF(
            _LENS + 8 if left else self.width() - _LENS - 8,
            _LENS + 8 if top else self.height() - _LENS - 8,
        )
        lens = QRectF(middle.x() - _LENS, middle.y() - _LENS, 2 * _LENS, 2 * _LENS)
        reach = _LENS / (fit.scale * _MAGNIFIED)
        shrunk = self._picture.width() / self._size.width()
        seen = QRectF(
            (x - reach) * shrunk, (y - reach) * shrunk, 2 * reach * shrunk, 2 * reach * shrunk
        )
        round_lens = QPainterPath()
        round_lens.addEllipse(lens)
        painter.save()
        painter.setClipPath(round_lens)
        painter.fillRect(lens, Qt.GlobalColor.black)
        painter.drawImage(lens, self._picture, seen)
        painter.setPen(QPen(_LINE, 1))
        for other in (self.active - 1, (self.active + 1) % 4):
            ox, oy = self._corner(other % 4)
            way = QPointF(ox - x, oy - y) * fit.scale * _MAGNIFIED
            painter.drawLine(middle, middle + way)
        painter.setPen(QPen(_ACTIVE, 1))
        painter.drawLine(middle - QPointF(10, 0), middle + QPointF(10, 0))
        painter.drawLine(middle - QPointF(0, 10), middle + QPointF(0, 10))
        painter.restore()
        painter.setPen(QPen(Qt.GlobalColor.white, 2))
        painter.drawEllipse(lens)

    def _fit(self) -> Fit:
        margins = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        return Fit(self._size, margins)

    def _corner(self, number: int) -> tuple[float, float]:
        return self.corners[2 * number], self.corners[2 * number + 1]

    def _tell(self) -> None:
        """What a screen reader hears."""
        self.setAccessibleName(translate("Dialogs", "Photograph with the film's corners"))
        if self.corners:
            x, y = self._corner(self.active)
            name = translate("Dialogs", NAMES[self.active])
            self.setAccessibleDescription(f"{name}: {x:.0f}, {y:.0f}")
