"""What can be done to the picture, each with one key."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget


@dataclass(frozen=True, eq=False)
class ViewerActions:
    """For menus and tool bars; wired and enabled by the viewer."""

    fit: QAction
    actual_size: QAction
    zoom_in: QAction
    zoom_out: QAction
    rotate_left: QAction
    rotate_right: QAction
    flip_horizontal: QAction
    flip_vertical: QAction
    invert: QAction
    auto_window: QAction
    next_window: QAction
    reset: QAction
    toggle_map: QAction
    contours: QAction
    threshold: QAction
    next_region: QAction
    magnifier: QAction
    bare: QAction
    text: QAction

    def all(self) -> tuple[QAction, ...]:
        return tuple(getattr(self, field.name) for field in fields(self))


def make_actions(owner: QWidget) -> ViewerActions:
    """Single keys that a text field under the cursor keeps for itself (Qt's ShortcutOverride)."""

    def action(text: str, key: str, tip: str, *, checkable: bool = False) -> QAction:
        made = QAction(text, owner)
        made.setShortcut(QKeySequence(key))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setToolTip(f"{tip} ({key})")
        made.setCheckable(checkable)
        owner.addAction(made)
        return made

    return ViewerActions(
        fit=action("Fit", "0", "Fit the radiograph into the window"),
        actual_size=action("1:1", "9", "One pixel of the radiograph on one of the screen"),
        zoom_in=action("Zoom in", "+", "Larger"),
        zoom_out=action("Zoom out", "-", "Smaller"),
        rotate_left=action("Rotate left", "[", "Turn 90° to the left"),
        rotate_right=action("Rotate right", "]", "Turn 90° to the right"),
        flip_horizontal=action("Flip left–right", "H", "Exchange left and right"),
        flip_vertical=action("Flip top–bottom", "V", "Exchange top and bottom"),
        invert=action("Invert", "I", "Exchange black and white", checkable=True),
        auto_window=action("Auto window", "A", "Window from the grey values inside the field"),
        next_window=action("Next window", "W", "The next window that the file offers"),
        reset=action("Reset", "R", "Orientation, window and zoom as in the file"),
        toggle_map=action("AI map", "M", "Show or hide the AI map", checkable=True),
        contours=action("Map as contours", "Q", "Lines instead of colour", checkable=True),
        threshold=action("Map threshold", "Shift+Q", "Show the map from 0, 0.25, 0.5 or 0.75 on"),
        next_region=action("Next AI region", "J", "Go to the next place where the map is hot"),
        text=action("Words on the image", "Shift+T", "Show or hide the words", checkable=True),
        magnifier=action("Magnifier", "Shift+Z", "A lens under the cursor", checkable=True),
        bare=action("Bare radiograph", "B", "Hold: neither map nor marks"),
    )
