"""Our own pictures of actions: one drawing for both themes, coloured as the words beside it.

``resources/icons/NAME.svg`` is drawn with ``currentColor``; what stands for it is the theme's.
"""

from __future__ import annotations

from functools import cache
from itertools import product
from pathlib import Path

from PySide6.QtCore import QByteArray, QEvent, QObject, Qt
from PySide6.QtGui import QAction, QColor, QCursor, QIcon, QImage, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QToolButton, QWidget

from osteo_desktop.settings import installed_folder
from osteo_desktop.ui.look.theme import Theme, current_theme

PROGRAM = "osteo-desktop"
"""The program's own, in its own colours."""
_SIZES = (20, 40, 64)
"""Pixels: for screens of 100, 200 and 300%."""
_NAME = "drawing"
"""Not "icon": that is a property of Qt's own."""


def icon_file(name: str) -> Path:
    return installed_folder("resources") / "icons" / f"{name}.svg"


def icon_of(name: str, theme: Theme | None = None) -> QIcon:
    """An empty one where there is no such drawing: the words stand in its place."""
    icon = QIcon()
    for mode, state, colour in _looks(theme or current_theme()):
        for size in _SIZES:
            icon.addPixmap(picture(name, colour, size), mode, state)
    return icon


def draw_ahead(theme: Theme) -> None:
    """All that :func:`icon_of` will want of this theme; in any thread, for it takes 50 ms."""
    names = {file.stem for file in icon_file(PROGRAM).parent.glob("*.svg")} - {PROGRAM}
    colours = {colour for _mode, _state, colour in _looks(theme)}
    for name, colour, size in product(names, colours, _SIZES):
        drawn(name, colour, size)


def _looks(theme: Theme) -> tuple[tuple[QIcon.Mode, QIcon.State, str], ...]:
    """Each with its colour."""
    on, off = QIcon.State.On, QIcon.State.Off
    return (
        (QIcon.Mode.Normal, off, theme.text),
        (QIcon.Mode.Normal, on, theme.on_accent),
        (QIcon.Mode.Disabled, off, theme.disabled),
        (QIcon.Mode.Disabled, on, theme.disabled),
    )


def program_icon() -> QIcon:
    icon = QIcon()
    for size in (16, 24, 32, 48, 64, 128, 256):
        icon.addPixmap(picture(PROGRAM, "", size))
    return icon


def picture(name: str, colour: str, size: int) -> QPixmap:
    return QPixmap.fromImage(drawn(name, colour, size))


def tool_cursor(name: str) -> QCursor:
    """A cross, and below it which tool is in the hand; seen on black and on white."""
    size, middle = 40, 11
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    for colour, width in (("#000000", 3), ("#ffffff", 1)):
        pen = painter.pen()
        pen.setColor(QColor(colour))
        pen.setWidth(width)
        painter.setPen(pen)
        painter.drawLine(middle, 1, middle, middle - 4)
        painter.drawLine(middle, middle + 4, middle, 2 * middle - 1)
        painter.drawLine(1, middle, middle - 4, middle)
        painter.drawLine(middle + 4, middle, 2 * middle - 1, middle)
    for across, down in ((-1, 0), (1, 0), (0, -1), (0, 1)):
        painter.drawPixmap(20 + across, 20 + down, picture(name, "#000000", 18))
    painter.drawPixmap(20, 20, picture(name, "#ffffff", 18))
    painter.end()
    return QCursor(pixmap, middle, middle)


def set_icon(action: QAction, name: str, *, in_menu: bool = False) -> None:
    action.setProperty(_NAME, name)
    action.setIconVisibleInMenu(in_menu)
    action.setIcon(icon_of(name))


def set_button_icon(button: QToolButton, name: str) -> None:
    """Of a button without an action."""
    button.setProperty(_NAME, name)
    button.setIcon(icon_of(name))


def icon_name(owner: QAction | QToolButton) -> str:
    """ "" where it has none."""
    return str(owner.property(_NAME) or "")


class IconKeeper(QObject):
    """Draws the icons of a window's actions and buttons anew when its colours change."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._theme = current_theme()
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange and current_theme() is not self._theme:
            self._theme = current_theme()
            owners: list[QAction | QToolButton] = [*self._window.findChildren(QAction)]
            owners += self._window.findChildren(QToolButton)
            for owner in owners:
                if icon_name(owner):
                    owner.setIcon(icon_of(icon_name(owner), self._theme))
        return super().eventFilter(watched, event)


@cache
def drawn(name: str, colour: str, size: int) -> QImage:
    """Drawn once: each radiograph shown has the same actions. Its side is `size` pixels."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    drawing = _drawing(name)
    if drawing:
        painter = QPainter(image)
        coloured = drawing.replace("currentColor", colour)
        QSvgRenderer(QByteArray(coloured.encode())).render(painter)
        painter.end()
    return image


@cache
def _drawing(name: str) -> str:
    """Read once: a change of theme touches no disk."""
    file = icon_file(name)
    return file.read_text(encoding="utf-8") if file.is_file() else ""
