"""What can be done to the picture, each with one key."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.keys.action_keys import set_keys, set_tip
from osteo_desktop.ui.language.translate import translate


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
    regions: QAction
    threshold: QAction
    next_region: QAction
    magnifier: QAction
    overlays: QAction
    bare: QAction
    text: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


def make_actions(owner: QWidget) -> ViewerActions:
    """Single keys that a text field under the cursor keeps for itself (Qt's ShortcutOverride)."""

    def action(text: str, key: str, tip: str, *, checkable: bool = False) -> QAction:
        made = QAction(text, owner)
        set_tip(made, tip)
        set_keys(made, (key,))
        made.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        made.setCheckable(checkable)
        owner.addAction(made)
        return made

    def shown_at_first(text: str, key: str, tip: str) -> QAction:
        made = action(text, key, tip, checkable=True)
        made.setChecked(True)
        return made

    return ViewerActions(
        fit=action(
            translate("Viewer", "Fit"),
            "0",
            translate("Viewer", "Fit the radiograph into the window"),
        ),
        actual_size=action(
            "1:1", "9", translate("Viewer", "One pixel of the radiograph on one of the screen")
        ),
        zoom_in=action(translate("Viewer", "Zoom in"), "+", translate("Viewer", "Larger")),
        zoom_out=action(translate("Viewer", "Zoom out"), "-", translate("Viewer", "Smaller")),
        rotate_left=action(
            translate("Viewer", "Rotate left"), "[", translate("Viewer", "Turn 90° to the left")
        ),
        rotate_right=action(
            translate("Viewer", "Rotate right"), "]", translate("Viewer", "Turn 90° to the right")
        ),
        flip_horizontal=action(
            translate("Viewer", "Flip left–right"),
            "H",
            translate("Viewer", "Exchange left and right"),
        ),
        flip_vertical=action(
            translate("Viewer", "Flip top–bottom"),
            "V",
            translate("Viewer", "Exchange top and bottom"),
        ),
        invert=action(
            translate("Viewer", "Invert"),
            "I",
            translate("Viewer", "Exchange black and white"),
            checkable=True,
        ),
        auto_window=action(
            translate("Viewer", "Auto window"),
            "A",
            translate("Viewer", "Window from the grey values inside the field"),
        ),
        next_window=action(
            translate("Viewer", "Next window"),
            "W",
            translate("Viewer", "The next window that the file offers"),
        ),
        reset=action(
            translate("Viewer", "Reset"),
            "R",
            translate("Viewer", "Orientation, window and zoom as in the file"),
        ),
        toggle_map=action(
            translate("Viewer", "AI map"),
            "M",
            translate("Viewer", "Show or hide the AI map"),
            checkable=True,
        ),
        contours=action(
            translate("Viewer", "Map as contours"),
            "Q",
            translate("Viewer", "Lines instead of colour"),
            checkable=True,
        ),
        regions=action(
            translate("Viewer", "Map as regions"),
            "Shift+J",
            translate(
                "Viewer", "Outlines alone: dotted at high sensitivity, solid at high specificity"
            ),
            checkable=True,
        ),
        threshold=action(
            translate("Viewer", "Map threshold"),
            "Shift+Q",
            translate("Viewer", "Show the map from 0, 0.25, 0.5 or 0.75 on"),
        ),
        next_region=action(
            translate("Viewer", "Next AI region"),
            "J",
            translate("Viewer", "Go to the next place where the map is hot"),
        ),
        text=action(
            translate("Viewer", "Words on the image"),
            "Shift+T",
            translate("Viewer", "Show or hide the words"),
            checkable=True,
        ),
        magnifier=action(
            translate("Viewer", "Magnifier"),
            "Shift+Z",
            translate("Viewer", "A lens under the cursor"),
            checkable=True,
        ),
        overlays=shown_at_first(
            translate("Viewer", "Overlay of the file"),
            "Shift+O",
            translate("Viewer", "Show or hide the lines and words that the file lays over"),
        ),
        bare=action(
            translate("Viewer", "Bare radiograph"),
            "B",
            translate("Viewer", "Hold: neither map nor marks"),
        ),
    )
