"""What a choice of the preferences changes at once: by the field of the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QSlider

from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.language.dates import set_date_order
from osteo_desktop.ui.language.translate import system_language
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.mouse import ROWS as MOUSE
from osteo_desktop.ui.viewer.remembering import use_mouse
from osteo_desktop.ui.window.preferences_control import Take
from osteo_desktop.ui.window.tool_bar import OPACITY

if TYPE_CHECKING:
    from osteo_desktop.ui.window.main_window import MainWindow


def use_choices(window: MainWindow) -> None:
    """As the settings have it, and from now on as the reader chooses."""
    settings = window.preferences.settings
    _order_dates(window)
    window.deciding.set_goes_on(settings.next_view_after_verdict)
    window.exports.offer_folder(settings.report_folder)
    asks = {"reader_name": window.signing.choose_reader}
    window.chooser.use(_takes(window), asks)


def _takes(window: MainWindow) -> Mapping[str, Take]:
    preferences, grid = window.preferences, window.grid

    def use_theme(name: str) -> None:
        apply_theme(_application(), THEMES[name])
        for dialog in window.findChildren(InformationDialog):
            dialog.close()  # its text has the other theme's colours

    def use_dates(_order: str) -> None:
        _order_dates(window)
        window.showing.present()
        window.worklist.viewport().update()

    def use_look(look: str) -> None:
        grid.set_map_style(MapStyle(MapLook(look), preferences.settings.map_threshold))

    def use_opacity(opacity: float) -> None:
        grid.set_map_opacity(opacity)
        for slider in window.findChildren(QSlider, OPACITY):
            slider.setValue(round(100 * opacity))

    return {
        "theme": use_theme,
        "map_visible": grid.main.actions().toggle_map.setChecked,
        "map_look": use_look,
        "map_opacity": use_opacity,
        "hide_ai": window.commands.hide_ai.setChecked,
        "next_view_after_verdict": window.deciding.set_goes_on,
        "report_folder": window.exports.offer_folder,
        "date_order": use_dates,
        **{row.setting: lambda _does: use_mouse(grid, preferences.settings) for row in MOUSE},
    }


def _order_dates(window: MainWindow) -> None:
    settings = window.preferences.settings
    language = settings.language or system_language()
    set_date_order(_application(), settings.date_order, language)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
