"""What the mouse does on the radiograph: one table, from the reader's settings."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import Qt

from osteo_desktop.settings import MOUSE_DRAGS, MOUSE_WHEELS, Settings
from osteo_desktop.ui.language.translate import marked


class Does(StrEnum):
    """As it stands in the settings."""

    WINDOW = "window"
    PAN = "pan"
    ZOOM = "zoom"
    SCROLL = "scroll"
    """To the view before or after."""


DOES_WORDS = {
    Does.WINDOW: marked("Viewer", "Window"),
    Does.PAN: marked("Viewer", "Move"),
    Does.ZOOM: marked("Viewer", "Zoom"),
    Does.SCROLL: marked("Viewer", "Next and previous view"),
}


@dataclass(frozen=True)
class MouseRow:
    setting: str
    """Name of the field of :class:`Settings`."""
    text: str
    """Marked for translation."""
    choices: tuple[str, ...]


ROWS = (
    MouseRow("mouse_left", marked("Viewer", "Left button"), MOUSE_DRAGS),
    MouseRow("mouse_middle", marked("Viewer", "Middle button"), MOUSE_DRAGS),
    MouseRow("mouse_right", marked("Viewer", "Right button"), MOUSE_DRAGS),
    MouseRow("mouse_wheel", marked("Viewer", "Wheel"), MOUSE_WHEELS),
)


@dataclass(frozen=True)
class MouseTable:
    left: Does = Does.WINDOW
    middle: Does = Does.PAN
    right: Does = Does.PAN
    wheel: Does = Does.ZOOM

    def of(self, button: Qt.MouseButton, modifiers: Qt.KeyboardModifier) -> Does:
        """With Shift every button moves the radiograph, as those do that have no row."""
        if modifiers & Qt.KeyboardModifier.ShiftModifier:
            return Does.PAN
        buttons = {
            Qt.MouseButton.LeftButton: self.left,
            Qt.MouseButton.MiddleButton: self.middle,
            Qt.MouseButton.RightButton: self.right,
        }
        return buttons.get(button, Does.PAN)


def mouse_table(settings: Settings) -> MouseTable:
    return MouseTable(
        Does(settings.mouse_left),
        Does(settings.mouse_middle),
        Does(settings.mouse_right),
        Does(settings.mouse_wheel),
    )
