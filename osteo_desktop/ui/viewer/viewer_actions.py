"""What can be done to the picture, each with one key."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.keys.action_table import ActionRow, make_actions
from osteo_desktop.ui.language.translate import marked, translate

VIEW = "view"

ROWS = (
    ActionRow(
        "fit",
        VIEW,
        marked("Viewer", "Fit"),
        ("0",),
        tip=marked("Viewer", "Fit the radiograph into the window"),
        icon="fit",
    ),
    ActionRow(
        "fit_field",
        VIEW,
        marked("Viewer", "Fit the exposed field"),
        ("8",),
        tip=marked("Viewer", "Leave out collimated borders and surround; once more for the whole"),
        icon="fit-field",
    ),
    ActionRow(
        "actual_size",
        VIEW,
        "1:1",
        ("9",),
        tip=marked("Viewer", "One pixel of the radiograph on one of the screen"),
        icon="actual-size",
    ),
    ActionRow("zoom_in", VIEW, marked("Viewer", "Zoom in"), ("+",), tip=marked("Viewer", "Larger")),
    ActionRow(
        "zoom_out", VIEW, marked("Viewer", "Zoom out"), ("-",), tip=marked("Viewer", "Smaller")
    ),
    ActionRow(
        "rotate_left",
        VIEW,
        marked("Viewer", "Rotate left"),
        ("[",),
        tip=marked("Viewer", "Turn 90° to the left"),
        icon="rotate-left",
    ),
    ActionRow(
        "rotate_right",
        VIEW,
        marked("Viewer", "Rotate right"),
        ("]",),
        tip=marked("Viewer", "Turn 90° to the right"),
        icon="rotate-right",
    ),
    ActionRow(
        "flip_horizontal",
        VIEW,
        marked("Viewer", "Flip left–right"),
        ("H",),
        tip=marked("Viewer", "Exchange left and right"),
        icon="flip-horizontal",
    ),
    ActionRow(
        "flip_vertical",
        VIEW,
        marked("Viewer", "Flip top–bottom"),
        ("V",),
        tip=marked("Viewer", "Exchange top and bottom"),
        icon="flip-vertical",
    ),
    ActionRow(
        "invert",
        VIEW,
        marked("Viewer", "Invert"),
        ("I",),
        tip=marked("Viewer", "Exchange black and white"),
        checkable=True,
        icon="invert",
    ),
    ActionRow(
        "auto_window",
        VIEW,
        marked("Viewer", "Auto window"),
        ("A",),
        tip=marked("Viewer", "Window from the grey values inside the field"),
        icon="auto-window",
    ),
    ActionRow(
        "next_window",
        VIEW,
        marked("Viewer", "Next window"),
        ("W",),
        tip=marked("Viewer", "The next window that the file offers"),
        icon="window",
    ),
    ActionRow(
        "reset",
        VIEW,
        marked("Viewer", "Reset"),
        ("R",),
        tip=marked("Viewer", "Orientation, window and zoom as in the file"),
        icon="reset",
    ),
    ActionRow(
        "toggle_map",
        VIEW,
        marked("Viewer", "AI map"),
        ("M",),
        tip=marked("Viewer", "Show or hide the AI map"),
        checkable=True,
        icon="ai-map",
    ),
    ActionRow(
        "contours",
        VIEW,
        marked("Viewer", "Map as contours"),
        ("Q",),
        tip=marked("Viewer", "Lines where the map passes 0.25, 0.5 and 0.75"),
        checkable=True,
        one_of="map",
    ),
    ActionRow(
        "regions",
        VIEW,
        marked("Viewer", "Map as outline"),
        ("Shift+J",),
        tip=marked(
            "Viewer", "Outlines alone: dotted at high sensitivity, solid at high specificity"
        ),
        checkable=True,
        checked=True,
        one_of="map",
    ),
    ActionRow(
        "colours",
        VIEW,
        marked("Viewer", "Map in full colour"),
        ("Shift+M",),
        tip=marked("Viewer", "Every value of the map in its colour, over the bone"),
        checkable=True,
        one_of="map",
    ),
    ActionRow(
        "threshold",
        VIEW,
        marked("Viewer", "Map threshold"),
        ("Shift+Q",),
        tip=marked("Viewer", "Show the map from 0, 0.25, 0.5 or 0.75 on"),
    ),
    ActionRow(
        "next_region",
        VIEW,
        marked("Viewer", "Next AI region"),
        ("J",),
        tip=marked("Viewer", "Go to the next place where the map is hot"),
    ),
    ActionRow(
        "magnifier",
        VIEW,
        marked("Viewer", "Magnifier"),
        ("Shift+Z",),
        tip=marked("Viewer", "A lens under the cursor"),
        checkable=True,
    ),
    ActionRow(
        "surround",
        VIEW,
        marked("Viewer", "Dark surround"),
        ("Shift+W",),
        tip=marked("Viewer", "Show a white surround of the exposed field dark, or as in the file"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "overlays",
        VIEW,
        marked("Viewer", "Overlay of the file"),
        ("Shift+O",),
        tip=marked("Viewer", "Show or hide the lines and words that the file lays over"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "bare",
        VIEW,
        marked("Viewer", "Bare radiograph"),
        ("B",),
        tip=marked("Viewer", "Hold: neither map nor marks"),
    ),
    ActionRow(
        "text",
        VIEW,
        marked("Viewer", "Words on the image"),
        ("Shift+T",),
        tip=marked("Viewer", "Show or hide the words"),
        checkable=True,
    ),
)
"""Single keys, which a text field under the cursor keeps for itself (Qt's ShortcutOverride)."""


@dataclass(frozen=True, eq=False)
class ViewerActions:
    """For menus and tool bars; wired and enabled by the viewer."""

    fit: QAction
    fit_field: QAction
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
    colours: QAction
    threshold: QAction
    next_region: QAction
    magnifier: QAction
    surround: QAction
    overlays: QAction
    bare: QAction
    text: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


def make_viewer_actions(owner: QWidget) -> ViewerActions:
    return ViewerActions(**make_actions(ROWS, owner, lambda text: translate("Viewer", text)))
