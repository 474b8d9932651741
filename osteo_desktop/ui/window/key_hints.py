"""Collects the actions that have keys, and tells the parts of the window that name them."""

from __future__ import annotations

from PySide6.QtCore import QObject

from osteo_desktop.records.reading import Verdict
from osteo_desktop.ui.keys.action_keys import keys_of, keys_text
from osteo_desktop.ui.keys.shortcuts import Group, Shortcuts
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.status_strip import StatusStrip
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.worklist.filter_bar import FilterBar


def make_shortcuts(
    commands: Commands, viewer: RadiographViewer, image: ImageActions, parent: QObject
) -> Shortcuts:
    return Shortcuts(
        (
            Group("commands", translate("Window", "Window and reading"), commands.by_name()),
            Group("viewer", translate("Window", "Radiograph"), viewer.actions().by_name()),
            Group("image", translate("Window", "Image"), image.by_name()),
            Group(
                "marks",
                translate("Window", "Marks and measurements"),
                viewer.marks.actions.by_name(),
            ),
        ),
        parent,
    )


def tell_keys(commands: Commands, panel: ReadingPanel, bar: FilterBar, strip: StatusStrip) -> None:
    panel.verdicts.set_keys(
        {
            Verdict.FRACTURE: keys_of(commands.fracture),
            Verdict.DOUBT: keys_of(commands.doubt),
            Verdict.NO_FRACTURE: keys_of(commands.no_fracture),
        }
    )
    panel.verdicts.unusable.set_key(keys_text(commands.unusable))
    panel.identity.set_keys(keys_text(commands.enter_identity))
    panel.sign_box.set_keys(keys_of(commands.sign))
    panel.texts.critical.set_keys(keys_text(commands.critical))
    bar.set_keys(keys_text(commands.find))
    strip.set_keys(keys_text(commands.to_worklist))
    strip.signed.set_keys(keys_text(commands.undo))
