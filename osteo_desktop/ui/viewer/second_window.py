"""A window for a second screen: the radiographs beside the one that is read hang in it."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QEvent, QRect, Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLabel, QStackedLayout, QWidget

from osteo_desktop.ui.language.translate import translate

_SIZE = (900, 700)
_HELD = (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_AltGr, Qt.Key.Key_Meta)
"""Pressed alone they ask for nothing yet; Alt+F4 must close the window in which it was begun."""


class SecondWindow(QWidget):
    """Nothing is decided here. A key or click gives the keyboard back to the main window, so that
    there is never a doubt which radiograph a verdict is for."""

    closed = Signal()
    """By the reader; :meth:`put_away` says nothing."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Window)
        self.setWindowTitle(translate("Viewer", "Other views – Osteo Desktop"))
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        # What hangs left hangs left in every language.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.resize(*_SIZE)
        hung = QWidget()
        self.frames = QGridLayout(hung)
        self.frames.setContentsMargins(0, 0, 0, 0)
        self.frames.setSpacing(0)
        self.empty = QLabel(translate("Viewer", "Nothing hangs beside the radiograph that is read"))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._pages = QStackedLayout(self)
        self._pages.addWidget(self.empty)
        self._pages.addWidget(hung)
        full = QShortcut(QKeySequence("F11"), self)
        full.activated.connect(self.toggle_full_screen)

    def show_count(self, count: int) -> None:
        """How many radiographs hang here."""
        self._pages.setCurrentIndex(1 if count else 0)

    def open_at(self, geometry: str, beside: QRect) -> None:
        """Where it was, else on the second screen, else ``beside`` what is read on the only one."""
        if not self.restoreGeometry(QByteArray.fromBase64(QByteArray(geometry.encode()))):
            main = self.parentWidget()
            others = [s for s in QGuiApplication.screens() if main and s is not main.screen()]
            self.setGeometry(others[0].availableGeometry() if others else beside)
        self.show()

    def geometry_text(self) -> str:
        return bytes(self.saveGeometry().toBase64().data()).decode()

    def put_away(self) -> None:
        """Without the reader having asked for it: it comes back with the next start."""
        self.hide()

    def toggle_full_screen(self) -> None:
        self.setWindowState(self.windowState() ^ Qt.WindowState.WindowFullScreen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in _HELD:
            self._give_keyboard_back()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonRelease:
            self._give_keyboard_back()
        return super().event(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        if event.spontaneous() or self.isVisible():
            self.closed.emit()

    def _give_keyboard_back(self) -> None:
        main = self.parentWidget()
        if main is not None:
            main.activateWindow()
