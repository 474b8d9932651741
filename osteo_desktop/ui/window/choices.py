"""What a choice of the preferences changes at once: by the field of the settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtWidgets import QApplication, QSlider

from osteo_desktop.ui.batch.export_control import ExportControl
from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.language.dates import set_date_order
from osteo_desktop.ui.language.translate import report_language, system_language
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.deciding import Deciding
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading.signing import SigningFlow
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.mouse import ROWS as MOUSE
from osteo_desktop.ui.viewer.remembering import use_mouse
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.ui.window.commands import Commands
from osteo_desktop.ui.window.preferences_control import PreferencesControl, Take
from osteo_desktop.ui.window.tool_bar import OPACITY
from osteo_desktop.ui.worklist.view import WorklistView


class Parts(Protocol):
    """Of the window, that choices change."""

    preferences: Preferences
    chooser: PreferencesControl
    commands: Commands
    grid: ViewerGrid
    showing: Showing
    deciding: Deciding
    signing: SigningFlow
    exports: ExportControl
    worklist: WorklistView


def use_choices(window: Parts) -> None:
    """As the settings have it, and from now on as the reader chooses."""
    settings = window.preferences.settings
    _order_dates(window)
    window.deciding.set_goes_on(settings.next_view_after_verdict)
    window.exports.offer_folder(settings.report_folder)
    _offer_language(window)
    asks = {"reader_name": window.signing.choose_reader}
    window.chooser.use(_takes(window), asks)


def _takes(window: Parts) -> Mapping[str, Take]:
    preferences, grid = window.preferences, window.grid

    def use_theme(name: str) -> None:
        apply_theme(_application(), THEMES[name])
        for dialog in grid.window().findChildren(InformationDialog):
            dialog.close()  # its text has the other theme's colours

    def use_dates(_order: str) -> None:
        _order_dates(window)
        window.showing.present()
        window.worklist.viewport().update()

    def use_look(look: str) -> None:
        grid.set_map_style(MapStyle(MapLook(look), preferences.settings.map_threshold))

    def use_opacity(opacity: float) -> None:
        grid.set_map_opacity(opacity)
        for slider in grid.window().findChildren(QSlider, OPACITY):
            slider.setValue(round(100 * opacity))

    return {
        "theme": use_theme,
        "map_visible": grid.main.actions().toggle_map.setChecked,
        "map_look": use_look,
        "map_opacity": use_opacity,
        "hide_ai": window.commands.hide_ai.setChecked,
        "next_view_after_verdict": window.deciding.set_goes_on,
        "report_folder": window.exports.offer_folder,
        "report_language": lambda _code: _offer_language(window),
        "date_order": use_dates,
        **{row.setting: lambda _does: use_mouse(grid, preferences.settings) for row in MOUSE},
    }


def _order_dates(window: Parts) -> None:
    settings = window.preferences.settings
    language = settings.language or system_language()
    set_date_order(_application(), settings.date_order, language)


def _offer_language(window: Parts) -> None:
    window.exports.offer_language(report_language(window.preferences.settings))


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
