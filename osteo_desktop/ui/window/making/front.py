"""What is seen first: the frame, its menus' titles, and the page of the empty window.

It imports nothing that only radiographs need, so that it is on the screen at once. The rest of the
window comes into the places that it keeps free (``building``).
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtWidgets import (
    QFrame,
    QLayout,
    QMainWindow,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.selection import from_text
from osteo_desktop.settings import Settings
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.window import opening_words
from osteo_desktop.ui.window.menus import add_titles
from osteo_desktop.ui.window.on_screen import OnScreen
from osteo_desktop.ui.window.panes import Panes, Side
from osteo_desktop.ui.window.start.start_page import StartPage

_SIZE = 20
_AROUND = 2
"""Pixels around the buttons: the radiograph's room is dear."""
_LEAST = {Side.LIST: 320, Side.PANEL: 290}
"""Pixels that list and panel are wide at least, so that nothing moves when they come."""
_STRIP = 27
"""Pixels that the strip at the bottom is high."""


class LowBar(QToolBar):
    """As low as its buttons; Qt gives it its own margins back with each style sheet."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(translate("Window", "Tools"), window)
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        self.setIconSize(QSize(_SIZE, _SIZE))
        self.set_margins()
        blank = QToolButton()  # as high as those that will stand here
        blank.setEnabled(False)
        self._blank = self.addWidget(blank)

    def set_margins(self) -> None:
        layout = self.layout()
        assert layout is not None
        layout.setContentsMargins(_AROUND, _AROUND, _AROUND, _AROUND)

    def clear_place(self) -> None:
        """Those that shall stand here come now."""
        self.removeAction(self._blank)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.set_margins()


class Front:
    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        window.setWindowTitle("Osteo Desktop")
        window.setAcceptDrops(True)
        self.menus = add_titles(window.menuBar())
        self.tools = LowBar(window)
        window.addToolBar(self.tools)
        place = QWidget()
        sides = {side: QWidget() for side in Side}
        for side, widget in sides.items():
            widget.setMinimumWidth(_LEAST[side])
        self.panes = Panes(sides[Side.LIST], place, sides[Side.PANEL])
        self.panes.restore(
            {Side.LIST: settings.worklist_width, Side.PANEL: settings.panel_width},
            {Side.LIST: settings.worklist_folded, Side.PANEL: settings.panel_folded},
        )
        self.page = StartPage(place)
        last = from_text(settings.recent[0]) if settings.recent else None
        if last is not None:
            self.page.show_last(opening_words.short_name(last))
        self.centre = QWidget()
        self._strip = QFrame()
        self._strip.setFixedHeight(_STRIP)
        set_role(self._strip, "strip")
        layout = QVBoxLayout(self.centre)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.panes, 1)
        layout.addWidget(self._strip)
        window.setCentralWidget(self.centre)
        window.resize(1366, 740)
        geometry = QByteArray.fromBase64(QByteArray(settings.window_geometry.encode()))
        if not window.restoreGeometry(geometry) or window.isFullScreen():
            window.setWindowState(Qt.WindowState.WindowMaximized)
        self.on_screen = OnScreen(window)

    def fill(self, worklist: QWidget, radiograph: QWidget, panel: QWidget, strip: QWidget) -> None:
        """What the places were kept free for."""
        self.page.move_to(radiograph)
        self.panes.fill(worklist, radiograph, panel)
        layout = self.centre.layout()
        assert isinstance(layout, QLayout)
        layout.replaceWidget(self._strip, strip)
        self._strip.hide()
        self._strip.deleteLater()
