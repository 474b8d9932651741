"""How map and mouse are used, kept in the settings from one session to the next."""

from __future__ import annotations

from osteo_desktop.settings import Settings
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.viewer.map.picture import THRESHOLDS, MapLook, MapStyle
from osteo_desktop.ui.viewer.mouse import mouse_table
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid


def use_mouse(grid: ViewerGrid, settings: Settings) -> None:
    """From now on; may be called again when the reader chose otherwise."""
    for viewer in (grid.main, *grid.companions):
        viewer.view.mouse = mouse_table(settings)


def remember_map(grid: ViewerGrid, preferences: Preferences) -> None:
    """Show the map as it was left, and keep how the reader shows it from now on."""
    settings = preferences.settings
    use_mouse(grid, settings)
    threshold = settings.map_threshold if settings.map_threshold in THRESHOLDS else 0.0
    grid.main.set_map_visible(settings.map_visible)
    grid.set_map_opacity(settings.map_opacity)
    grid.set_map_style(MapStyle(MapLook(settings.map_look), threshold))

    def keep(style: MapStyle) -> None:
        preferences.change(map_look=str(style.look), map_threshold=style.threshold)

    grid.main.map.style_changed.connect(keep)
    grid.main.actions().toggle_map.toggled.connect(
        lambda visible: preferences.change(map_visible=visible)
    )
