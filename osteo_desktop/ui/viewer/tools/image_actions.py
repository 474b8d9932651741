"""What can be done with the radiograph in sight, beside looking at it: the menu "Image"."""

from __future__ import annotations

from dataclasses import dataclass, fields

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from osteo_desktop.ui.keys.action_table import ActionRow, make_actions
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.viewer.viewer_actions import Section

ROWS = (
    ActionRow(
        "compare",
        Section.FIRST,
        marked("Image", "Other side &mirrored beside it…"),
        ("Shift+B",),
        tip=marked("Image", "Hang the opposite side mirrored, to compare; again: take it away"),
        checkable=True,
        line_above=True,
    ),
    ActionRow(
        "window_values",
        Section.GREY,
        marked("Image", "Window &values…"),
        ("Shift+A",),
        tip=marked("Image", "Type centre and width, or percentiles"),
    ),
    ActionRow(
        "histogram",
        Section.GREY,
        marked("Image", "H&istogram…"),
        ("Shift+H",),
        tip=marked("Image", "How often each grey value is there, and the window to drag"),
    ),
    ActionRow(
        "sharpen",
        Section.GREY,
        marked("Image", "S&harpen"),
        ("Shift+D",),
        tip=marked("Image", "Sharper in three steps, then off; the AI sees nothing of it"),
        line_above=True,
    ),
    ActionRow(
        "local_contrast",
        Section.GREY,
        marked("Image", "&Local contrast"),
        ("Ctrl+Shift+D",),
        tip=marked("Image", "More contrast in three steps, then off; the AI sees nothing of it"),
    ),
    ActionRow(
        "zoom_rectangle",
        Section.ZOOM,
        marked("Image", "Zoom to &rectangle"),
        ("Shift+F",),
        tip=marked("Image", "Draw a rectangle; also with Ctrl and the left button"),
        checkable=True,
        line_above=True,
    ),
    ActionRow(
        "true_size",
        Section.ZOOM,
        marked("Image", "&True size"),
        ("7",),
        tip=marked("Image", "As large as it was, on a screen measured with a ruler"),
    ),
    ActionRow(
        "calibrate_screen",
        Section.ZOOM,
        marked("Image", "&Calibrate this screen…"),
        tip=marked("Image", "Say how long a line on this screen is"),
    ),
    ActionRow(
        "monitor_picture",
        Section.SHOW,
        marked("Image", "&Monitor test picture"),
        tip=marked("Image", "Grey steps, faint squares and lines over the whole screen"),
    ),
    ActionRow(
        "pixel_values",
        Section.SHOW,
        marked("Image", "&Pixel value under the cursor"),
        ("Shift+V",),
        tip=marked("Image", "Stored value, and what it means where the file says so"),
        checkable=True,
        checked=True,
    ),
    ActionRow(
        "copy",
        Section.COPY,
        marked("Image", "Copy &as seen"),
        ("Ctrl+C",),
        tip=marked("Image", "The view with marks and words, without the patient’s name"),
    ),
    ActionRow(
        "copy_named",
        Section.COPY,
        marked("Image", "Copy as seen, with the patient’s &name"),
        tip=marked("Image", "The view with marks and words, and whose it is"),
    ),
    ActionRow(
        "copy_full",
        Section.COPY,
        marked("Image", "Copy as seen, at &full size"),
        tip=marked("Image", "One pixel of the radiograph is one of the copy; without a name"),
    ),
    ActionRow(
        "copy_bare",
        Section.COPY,
        marked("Image", "Copy the &radiograph alone"),
        ("Ctrl+Shift+C",),
        tip=marked("Image", "At its own pixels, as its file lies, in the window in sight"),
    ),
    ActionRow(
        "copy_bare_small",
        Section.COPY,
        marked("Image", "Copy the radiograph alone, as large as on the &screen"),
        tip=marked("Image", "As its file lies, in the window in sight"),
    ),
    ActionRow(
        "save",
        Section.LAST,
        marked("Image", "&Save views…"),
        ("Ctrl+S",),
        tip=marked("Image", "This view or all views of the study as PNG or JPEG"),
    ),
    ActionRow(
        "report",
        Section.COPY,
        marked("Image", "&Report of this study…"),
        ("Ctrl+Shift+E",),
        tip=marked("Image", "One PDF to be handed on: the reader’s words first, then the AI’s"),
    ),
    ActionRow(
        "patient_page",
        Section.COPY,
        marked("Image", "For the patie&nt…"),
        tip=marked("Image", "The report, and a page in plain words of what you signed"),
    ),
    ActionRow(
        "messenger",
        Section.COPY,
        marked("Image", "Picture for a &messenger…"),
        ("Ctrl+Shift+M",),
        tip=marked("Image", "One small picture without a name, once somebody has looked at it"),
    ),
    ActionRow(
        "stick",
        Section.COPY,
        marked("Image", "Referral stic&k…"),
        tip=marked("Image", "A folder or ZIP to be carried to the next doctor, for any browser"),
    ),
    ActionRow(
        "tags",
        Section.LAST,
        marked("Image", "&Tags of the file…"),
        ("Ctrl+I",),
        tip=marked("Image", "All that the file says beside its pixels"),
        icon="tags",
    ),
    ActionRow(
        "folder",
        Section.LAST,
        marked("Image", "Show in f&older"),
        tip=marked("Image", "Show the file in the system’s file manager"),
    ),
)


@dataclass(frozen=True, eq=False)
class ImageActions:
    compare: QAction
    window_values: QAction
    histogram: QAction
    sharpen: QAction
    local_contrast: QAction
    zoom_rectangle: QAction
    true_size: QAction
    calibrate_screen: QAction
    monitor_picture: QAction
    pixel_values: QAction
    copy: QAction
    copy_named: QAction
    copy_full: QAction
    copy_bare: QAction
    copy_bare_small: QAction
    save: QAction
    report: QAction
    patient_page: QAction
    messenger: QAction
    stick: QAction
    tags: QAction
    folder: QAction

    def by_name(self) -> dict[str, QAction]:
        return {field.name: getattr(self, field.name) for field in fields(self)}

    def all(self) -> tuple[QAction, ...]:
        return tuple(self.by_name().values())


def make_image_actions(owner: QWidget) -> ImageActions:
    return ImageActions(**make_actions(ROWS, owner, lambda text: translate("Image", text)))
