"""What a choice of the preferences changes at once: by the field of the settings."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtWidgets import QApplication, QMainWindow, QSlider

from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.language.dates import set_date_order
from osteo_desktop.ui.language.translate import system_language
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.window.preferences_control import Take
from osteo_desktop.ui.worklist.view import WorklistView


def takes(
    preferences: Preferences,
    commands: Commands,
    grid: ViewerGrid,
    showing: Showing,
    deciding: Deciding,
    worklist: WorklistView,
    window: QMainWindow,
) -> Mapping[str, Take]:
    def use_theme(name: str) -> None:
        apply_theme(_application(), THEMES[name])
        for dialog in window.findChildren(InformationDialog):
            dialog.close()  # its text has the other theme's colours

    def use_dates(order: str) -> None:
        language = preferences.settings.language or system_language()
        set_date_order(_application(), order, language)
        showing.present()
        worklist.viewport().update()

    def use_look(look: str) -> None:
        threshold = preferences.settings.map_threshold
        grid.set_map_style(MapStyle(MapLook(look), threshold))

    def use_opacity(opacity: float) -> None:
        grid.set_map_opacity(opacity)
        for slider in window.findChildren(QSlider, "map_opacity"):
            slider.setValue(round(100 * opacity))

    return {
        "theme": use_theme,
        "map_visible": grid.main.actions().toggle_map.setChecked,
        "map_look": use_look,
        "map_opacity": use_opacity,
        "hide_ai": commands.hide_ai.setChecked,
        "next_view_after_verdict": deciding.set_goes_on,
        "date_order": use_dates,
    }


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
