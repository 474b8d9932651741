"""The menus of the window, by their titles; ``commands`` fills them."""

from __future__ import annotations

from enum import StrEnum

from PySide6.QtWidgets import QMenu, QMenuBar

from osteo_desktop.ui.language.translate import marked, translate


class Menu(StrEnum):
    """In the order in which they stand in the bar."""

    FILE = marked("Window", "&File")
    READING = marked("Window", "&Reading")
    VIEW = marked("Window", "&View")
    IMAGE = marked("Window", "&Image")
    MEASURE = marked("Window", "&Measure")
    HELP = marked("Window", "&Help")


def add_titles(bar: QMenuBar) -> dict[Menu, QMenu]:
    return {menu: bar.addMenu(translate("Window", menu)) for menu in Menu}
