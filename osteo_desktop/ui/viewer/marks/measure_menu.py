"""The tools for marking and measuring, in the menu bar and on the tool bar."""

from __future__ import annotations

from itertools import groupby

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.icons import set_icon
from osteo_desktop.ui.viewer.marks.mark_actions import MarkActions, kind_drawn_by


def fill_measure_menu(menu: QMenu, marks: MarkActions) -> None:
    """Guided sets in a menu of their own, by the part of the body."""
    guided: list[tuple[Kind, QAction]] = []
    for tool, action in marks.tools.items():
        action.setIconVisibleInMenu(True)
        kind = kind_drawn_by(tool)
        if kind.part:
            guided.append((kind, action))
        else:
            menu.addAction(action)
    menu.addSeparator()
    led = menu.addMenu(translate("Marks", "Guided meas&urements"))
    set_icon(led.menuAction(), "guided", in_menu=True)
    for part, of_part in groupby(guided, lambda one: one[0].part):
        led.addSection(translate("Marks", part))
        led.addActions([action for _, action in of_part])
    menu.addSeparator()
    menu.addActions([marks.key_image, marks.delete])
