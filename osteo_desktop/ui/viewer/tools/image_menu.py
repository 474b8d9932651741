"""The menu on the radiograph: all that applies to it, made of the tables of actions."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from PySide6.QtCore import QPoint
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMenu

from osteo_desktop.ui.keys.action_table import ActionRow
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.viewer import viewer_actions
from osteo_desktop.ui.viewer.marks.measure_menu import fill_measure_menu
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools import image_actions
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions
from osteo_desktop.ui.viewer.viewer_actions import Section

TITLES: Mapping[Section, str] = {
    Section.GREY: marked("Image", "&Grey values"),
    Section.ZOOM: marked("Image", "&Zoom and turn"),
    Section.MAP: marked("Image", "AI &map"),
    Section.SHOW: marked("Image", "&Show"),
    Section.COPY: marked("Image", "&Copy"),
}
"""Of the sections that have a menu of their own."""


class ImageMenu(QMenu):
    """Opens at the cursor, by key in the middle; what cannot be done just now is grey."""

    def __init__(self, viewer: RadiographViewer, actions: ImageActions) -> None:
        super().__init__(translate("Image", "Image"), viewer)
        self.setLayoutDirection(QGuiApplication.layoutDirection())  # the viewer's left is left
        self._viewer = viewer
        rows = (*viewer_actions.ROWS, *image_actions.ROWS)
        by_id = {**viewer.actions().by_name(), **actions.by_name()}
        self.addMenu(viewer.windows)
        for section in Section:
            _add(self, section, (row for row in rows if row.menu == section), by_id)
            if section is Section.SHOW:
                measure = self.addMenu(translate("Image", "M&easure"))
                fill_measure_menu(measure, viewer.marks.actions)
                self.addSeparator()
            elif section is Section.FIRST:
                self.addSeparator()
        viewer.view.menu_wanted.connect(self._open)

    def _open(self, at: QPoint) -> None:
        if self._viewer.radiograph is not None:
            self.popup(at)


def fill_menu(menu: QMenu, actions: ImageActions) -> None:
    """The same of :data:`image_actions.ROWS` alone, for the menu bar."""
    by_id = actions.by_name()
    for section in Section:
        _add(menu, section, (r for r in image_actions.ROWS if r.menu == section), by_id)


def _add(
    menu: QMenu, section: Section, rows: Iterable[ActionRow], by_id: Mapping[str, QAction]
) -> None:
    shown = list(rows)
    if section in TITLES and shown:
        menu = menu.addMenu(translate("Image", TITLES[section]))
    for row in shown:
        if row.line_above:
            menu.addSeparator()
        menu.addAction(by_id[row.id])
