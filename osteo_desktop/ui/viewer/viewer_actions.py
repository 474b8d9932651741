"""What can be done to the picture, most of it with one key."""

from __future__ import annotations

from dataclasses import dataclass, fields
from enum import StrEnum

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.keys.action_table import ActionRow, make_actions
from osteo_desktop.ui.language.translate import marked, translate


class Section(StrEnum):
    """Where an action stands in the menu on the radiograph."""

    FIRST = "first"
    GREY = "grey"
    ZOOM = "zoom"
    MAP = "map"
    SHOW = "show"
    COPY = "copy"
    LAST = "last"
    """What is done with the file."""


ROWS = (
    ActionRow(
        "fit",
        Section.FIRST,
        marked("Viewer", "Fit"),
        ("0",),
        tip=marked("Viewer", "Fit the radiograph into the window"),
        icon="fit",
    ),
    ActionRow(
        "fit_field",
        Section.ZOOM,
        marked("Viewer", "Fit the exposed field"),
        ("8",),
        tip=marked("Viewer", "Leave out collimated borders and surround; once more for the whole"),
        icon="fit-field",
    ),
    ActionRow(
        "actual_size",
        Section.ZOOM,
        marked("Viewer", "Pixel for pixel (1:1)"),
        ("9",),
        tip=marked("Viewer", "One pixel of the radiograph on one of the screen"),
        icon="actual-size",
    ),
    ActionRow(
        "zoom_in", Section.ZOOM, marked("Viewer", "Zoom in"), ("+",), tip=marked("Viewer", "Larger")
    ),
    ActionRow(
        "zoom_out",
        Section.ZOOM,
        marked("Viewer", "Zoom out"),
        ("-",),
        tip=marked("Viewer", "Smaller"),
    ),
    ActionRow(
        "zoom_in_finely",
        Section.ZOOM,
        marked("Viewer", "Zoom in a little"),
        ("Ctrl++", "Ctrl+="),
    ),
    ActionRow(
        "zoom_out_finely",
        Section.ZOOM,
        marked("Viewer", "Zoom out a little"),
        ("Ctrl+-",),
    ),
    ActionRow(
        "rotate_left",
        Section.FIRST,
        marked("Viewer", "Rotate left"),
        ("[",),
        tip=marked("Viewer", "Turn 90° to the left"),
        icon="rotate-left",
    ),
    ActionRow(
        "rotate_right",
        Section.FIRST,
        marked("Viewer", "Rotate right"),
        ("]",),
        tip=marked("Viewer", "Turn 90° to the right"),
        icon="rotate-right",
    ),
    ActionRow(
        "tilt_left",
        Section.ZOOM,
        marked("Viewer", "Turn 1° left"),
        ("Ctrl+[",),
        tip=marked("Viewer", "Turn a little to the left"),
    ),
    ActionRow(
        "tilt_right",
        Section.ZOOM,
        marked("Viewer", "Turn 1° right"),
        ("Ctrl+]",),
        tip=marked("Viewer", "Turn a little to the right"),
    ),
    ActionRow(
        "flip_horizontal",
        Section.FIRST,
        marked("Viewer", "Flip left–right"),
        ("H",),
        tip=marked("Viewer", "Exchange left and right"),
        icon="flip-horizontal",
    ),
    ActionRow(
        "flip_vertical",
        Section.FIRST,
        marked("Viewer", "Flip top–bottom"),
        ("V",),
        tip=marked("Viewer", "Exchange top and bottom"),
        icon="flip-vertical",
    ),
    ActionRow(
        "invert",
        Section.FIRST,
        marked("Viewer", "Invert"),
        ("I",),
        tip=marked("Viewer", "Exchange black and white"),
        checkable=True,
        icon="invert",
    ),
    ActionRow(
        "auto_window",
        Section.GREY,
        marked("Viewer", "Auto window"),
        ("A",),
        tip=marked("Viewer", "Window from the grey values inside the field"),
        icon="auto-window",
    ),
    ActionRow(
        "next_window",
        Section.GREY,
        marked("Viewer", "Next window"),
        ("W",),
        tip=marked("Viewer", "The next window that the file offers"),
        icon="window",
    ),
    ActionRow(
        "reset",
        Section.FIRST,
        marked("Viewer", "Reset"),
        ("R",),
        tip=marked("Viewer", "Orientation, window and zoom as in the file"),
        icon="reset",
    ),
    ActionRow(
        "toggle_map",
        Section.MAP,
        marked("Viewer", "AI map"),
        ("M",),
        tip=marked("Viewer", "Show or hide the AI map"),
        checkable=True,
        icon="ai-map",
    ),
    ActionRow(
        "contours",
        Section.MAP,
        marked("Viewer", "Map as contours"),
        ("Q",),
        tip=marked("Viewer", "Lines where the map passes 0.25, 0.5 and 0.75"),
        checkable=True,
        one_of="map",
    ),
    ActionRow(
        "regions",
        Section.MAP,
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
        Section.MAP,
        marked("Viewer", "Map in full colour"),
        ("Shift+M",),
        tip=marked("Viewer", "Every value of the map in its colour, over the bone"),
        checkable=True,
        one_of="map",
    ),
    ActionRow(
        "threshold",
        Section.MAP,
        marked("Viewer", "Map threshold"),
        ("Shift+Q",),
        tip=marked("Viewer", "Show the map from 0, 0.25, 0.5 or 0.75 on"),
    ),
    ActionRow(
        "next_region",
        Section.MAP,
        marked("Viewer", "Next AI region"),
        ("J",),
        tip=marked("Viewer", "Go to the next place where the map is hot"),
    ),
    ActionRow(
        "grad_cam",
        Section.MAP,
        marked("Viewer", "Map by Grad-CAM"),
        tip=marked("Viewer", "The map of the finding; the model’s levels are of it"),
        line_above=True,
        checked=True,
        checkable=True,
        one_of="map_method",
    ),
    ActionRow(
        "hires_cam",
        Section.MAP,
        marked("Viewer", "Map by HiResCAM"),
        tip=marked("Viewer", "For this radiograph: place by place, what it adds to the score"),
        checkable=True,
        one_of="map_method",
    ),
    ActionRow(
        "layer_cam",
        Section.MAP,
        marked("Viewer", "Map by LayerCAM"),
        tip=marked("Viewer", "For this radiograph: place by place, what raises the score"),
        checkable=True,
        one_of="map_method",
    ),
    ActionRow(
        "grad_cam_plus_plus",
        Section.MAP,
        marked("Viewer", "Map by Grad-CAM++"),
        tip=marked("Viewer", "For this radiograph: Grad-CAM that several places may share"),
        checkable=True,
        one_of="map_method",
    ),
    ActionRow(
        "magnifier",
        Section.ZOOM,
        marked("Viewer", "Magnifier"),
        ("Shift+Z",),
        tip=marked("Viewer", "A lens under the cursor"),
        checkable=True,
    ),
    ActionRow(
        "surround",
        Section.SHOW,
        marked("Viewer", "Dark surround"),
        ("Shift+W",),
        tip=marked("Viewer", "Show a white surround of the exposed field dark, or as in the file"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "shutter",
        Section.SHOW,
        marked("Viewer", "Shutter of the file"),
        ("Shift+X",),
        tip=marked("Viewer", "Cover what the file’s display shutter covers, or show it"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "overlays",
        Section.SHOW,
        marked("Viewer", "Overlay of the file"),
        ("Shift+O",),
        tip=marked("Viewer", "Show or hide the lines and words that the file lays over"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "bare",
        Section.SHOW,
        marked("Viewer", "Bare radiograph"),
        ("B",),
        tip=marked("Viewer", "Hold: neither map nor marks"),
    ),
    ActionRow(
        "text",
        Section.SHOW,
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
    zoom_in_finely: QAction
    zoom_out_finely: QAction
    rotate_left: QAction
    rotate_right: QAction
    tilt_left: QAction
    tilt_right: QAction
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
    grad_cam: QAction
    hires_cam: QAction
    layer_cam: QAction
    grad_cam_plus_plus: QAction
    magnifier: QAction
    surround: QAction
    shutter: QAction
    overlays: QAction
    bare: QAction
    text: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


def make_viewer_actions(owner: QWidget) -> ViewerActions:
    return ViewerActions(**make_actions(ROWS, owner, lambda text: translate("Viewer", text)))
