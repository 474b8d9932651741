"""The two panes beside the radiograph: how wide they are, and how they fold and come back."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPolygon, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QVBoxLayout, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import current_theme
from osteo_desktop.ui.signals import TypedSignal

_HANDLE = 5
_ARROW = QSize(5, 56)
"""The part of the edge that folds at one click."""


class Side(Enum):
    LIST = 0
    PANEL = 2
    """Their places in the splitter; the radiograph has the one between."""


_OWN = {Side.LIST: (0.235, 900), Side.PANEL: (0.19, 420)}
"""Share of the window's width, and the most pixels, where the reader chose nothing: the rest is the
radiograph's."""


class SidePane(QWidget):
    """What a pane shows, and nothing while it is folded: no field in it takes the focus then."""

    def __init__(self, content: QWidget) -> None:
        super().__init__()
        self.content = content
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(content)

    def fill(self, content: QWidget) -> None:
        """In the place of what was there, which is deleted."""
        before, self.content = self.content, content
        content.setVisible(not before.isHidden())
        layout = self.layout()
        assert layout is not None
        layout.replaceWidget(before, content)
        before.deleteLater()

    @property
    def least_width(self) -> int:
        return max(self.content.minimumWidth(), self.content.minimumSizeHint().width())

    def minimumSizeHint(self) -> QSize:
        """The same while folded, or it could be dragged back to any width."""
        return QSize(self.least_width, 0)


class _Edge(QSplitterHandle):
    """Dragged as ever; a double click, or a click on its arrow, folds the pane or brings it
    back."""

    def __init__(self, panes: Panes, side: Side | None) -> None:
        super().__init__(Qt.Orientation.Horizontal, panes)
        self._panes, self._pressed_at = panes, QPoint(-1, -1)
        self.side = side

    @property
    def arrow(self) -> QRect:
        rect = QRect(QPoint(0, 0), _ARROW)
        rect.moveCenter(self.rect().center())
        return rect

    @property
    def points_left(self) -> bool:
        """The arrow: towards its pane, which folds there; away from it where it comes back. How
        wide the pane is does not matter."""
        is_left = (self.side is Side.LIST) != self._panes.isRightToLeft()
        return is_left != (self.side is not None and self._panes.is_folded(self.side))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._pressed_at = event.position().toPoint()
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        is_click = (at - self._pressed_at).manhattanLength() < 3
        if is_click and self.arrow.contains(at) and event.button() is Qt.MouseButton.LeftButton:
            self._toggle()
        self._pressed_at = QPoint(-1, -1)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.arrow.contains(event.position().toPoint()):  # there the first click was enough
            self._toggle()

    def _toggle(self) -> None:
        if self.side is not None:
            self._panes.set_folded(self.side, not self._panes.is_folded(self.side))

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, under = current_theme(), self.underMouse()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.accent if under else theme.raised))
        if self.side is None or self._panes.is_alone:
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.on_accent if under else theme.quiet))
        middle = self.rect().center()
        tip = -2 if self.points_left else 2
        painter.drawPolygon(
            QPolygon([middle + QPoint(tip, 0), middle - QPoint(tip, 6), middle - QPoint(tip, -6)])
        )


class Panes(QSplitter):
    folded = TypedSignal[Side, bool](object, bool)
    """Side, and whether it is folded now; whoever did it."""
    arranged = Signal()
    """By the reader: widths or folds are other ones, to be kept."""

    def __init__(self, worklist: QWidget, radiograph: QWidget, panel: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self._sides = {Side.LIST: SidePane(worklist), Side.PANEL: SidePane(panel)}
        self._widths = {Side.LIST: 0, Side.PANEL: 0}
        """As the reader dragged them; 0 is the program's own."""
        self._folded = dict.fromkeys(Side, False)
        self._alone = False
        self.setHandleWidth(_HANDLE)
        for part in (self._sides[Side.LIST], radiograph, self._sides[Side.PANEL]):
            self.addWidget(part)
        for place in range(3):
            self.setCollapsible(place, place != 1)
            self.setStretchFactor(place, int(place == 1))
        for place, side in ((1, Side.LIST), (2, Side.PANEL)):
            edge = self.handle(place)
            assert isinstance(edge, _Edge)
            edge.side = side
            edge.setToolTip(
                translate(
                    "Window", "Drag to resize; double click to fold the pane or bring it back"
                )
            )
        self.splitterMoved.connect(lambda *_: self._on_moved())

    def fill(self, worklist: QWidget, radiograph: QWidget, panel: QWidget) -> None:
        """In the places of what was there, which is deleted. Tab goes in this order."""
        self._sides[Side.LIST].fill(worklist)
        before = self.replaceWidget(1, radiograph)
        self._sides[Side.PANEL].fill(panel)
        self.setCollapsible(1, False)
        self.setStretchFactor(1, 1)
        if before is not None:
            before.deleteLater()
        self._lay_out()

    def createHandle(self) -> QSplitterHandle:
        return _Edge(self, None)

    def edge(self, side: Side) -> QSplitterHandle:
        return self.handle(1 if side is Side.LIST else 2)

    # --- folding ----------------------------------------------------------------------------

    def is_folded(self, side: Side) -> bool:
        """Out of sight now."""
        return self._alone or self._folded[side]

    def stays_folded(self, side: Side) -> bool:
        """As the reader left it, whatever is in sight while the radiograph stands alone."""
        return self._folded[side]

    def set_folded(self, side: Side, folded: bool) -> None:
        if folded != self._folded[side]:
            self._folded[side] = folded
            self._lay_out()
            self.arranged.emit()

    @property
    def is_alone(self) -> bool:
        return self._alone

    def set_alone(self, alone: bool) -> None:
        """The radiograph has all the room; both panes come back as they were."""
        if alone != self._alone:
            self._alone = alone
            self._lay_out()

    # --- widths -----------------------------------------------------------------------------

    def width_kept(self, side: Side) -> int:
        """What :meth:`restore` takes."""
        return self._widths[side]

    def restore(self, widths: dict[Side, int], folded: dict[Side, bool]) -> None:
        self._widths.update(widths)
        self._folded.update(folded)
        self._lay_out()

    def _width_of(self, side: Side) -> int:
        share, most = _OWN[side]
        own = min(round(self.width() * share), most)
        return max(self._widths[side] or own, self._sides[side].least_width)

    def _lay_out(self) -> None:
        for side, pane in self._sides.items():
            was_visible = not pane.content.isHidden()
            pane.content.setVisible(not self.is_folded(side))
            if was_visible == self.is_folded(side):
                self.folded.emit(side, self.is_folded(side))
        left, right = (
            0 if self.is_folded(side) else self._width_of(side) for side in (Side.LIST, Side.PANEL)
        )
        self.setHandleWidth(0 if self._alone else _HANDLE)
        self.setSizes([left, max(self.width() - left - right, 1), right])

    def _on_moved(self) -> None:
        """By the hand. A pane dragged to nothing is folded; dragged out of it, it is back."""
        sizes = self.sizes()
        for side in Side:
            width = sizes[side.value]
            if width:
                self._widths[side] = width
            if bool(width) == self._folded[side]:
                self._folded[side] = not width
                self._sides[side].content.setVisible(bool(width))
                self.folded.emit(side, not width)
        self.arranged.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self._lay_out()
