"""Keeps every window where it can be seen: screens differ, and are unplugged while in use."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, QTimer
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QApplication, QWidget

_TITLE = 30
_GRIP = 120
"""Pixels: of a title bar, and so much of it must be in sight to be taken hold of."""


def in_sight(frame: QRect, screens: Sequence[QRect]) -> QRect:
    """``frame`` of a window, moved and made smaller as far as it must be; ``screens``: the first is
    the main one."""
    title = QRect(frame.left(), frame.top(), frame.width(), _TITLE)
    for screen in screens:
        seen = title.intersected(screen)
        if seen.width() >= min(_GRIP, frame.width()) and seen.height() >= _TITLE // 2:
            return frame
    if not screens:
        return frame

    def shared(screen: QRect) -> int:
        part = frame.intersected(screen)
        return part.width() * part.height() if part.isValid() else 0

    home = max(screens, key=shared)
    moved = QRect(frame.topLeft(), frame.size().boundedTo(home.size()))
    moved.moveLeft(min(max(moved.left(), home.left()), home.right() + 1 - moved.width()))
    moved.moveTop(min(max(moved.top(), home.top()), home.bottom() + 1 - moved.height()))
    return moved


def bring_in_sight(window: QWidget) -> None:
    """Where it was, if it can be seen there."""
    frame, inner = window.frameGeometry(), window.geometry()
    wanted = in_sight(frame, _screens())
    if wanted != frame:
        size = inner.size() + wanted.size() - frame.size()
        window.setGeometry(QRect(wanted.topLeft() + inner.topLeft() - frame.topLeft(), size))


def _screens() -> list[QRect]:
    main = QGuiApplication.primaryScreen()
    others = [screen for screen in QGuiApplication.screens() if screen is not main]
    return [screen.availableGeometry() for screen in ([main] if main else []) + others]


class OnScreen(QObject):
    """Looks after all windows of the program, dialogs and the second window among them."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        # Once the system has made up its own mind where they belong.
        self._looking = QTimer(self, interval=0, singleShot=True)
        self._looking.timeout.connect(self.look)
        application.screenRemoved.connect(self._on_removed)
        application.primaryScreenChanged.connect(self._on_removed)

    def look(self) -> None:
        for window in QApplication.topLevelWidgets():
            is_whole = window.isMaximized() or window.isFullScreen()
            is_popup = not window.isWindow() or window.windowType().name in _FLEETING
            if window.isVisible() and not is_whole and not is_popup:
                bring_in_sight(window)

    def _on_removed(self, _screen: QScreen) -> None:
        self._looking.start()


_FLEETING = ("Popup", "ToolTip", "SplashScreen")
