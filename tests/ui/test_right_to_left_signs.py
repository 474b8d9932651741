"""Signs that fold: towards where the line goes on, and the panes' towards their panes."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.parts.fold_sign import fold_sign
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.panes import Panes, Side


def test_a_folded_line_points_to_where_it_goes_on() -> None:
    left, right = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft
    assert fold_sign(is_open=False, direction=left) == "▸"
    assert fold_sign(is_open=False, direction=right) == "◂"
    assert fold_sign(is_open=True, direction=left) == fold_sign(is_open=True, direction=right)


@pytest.mark.parametrize("direction", [*Qt.LayoutDirection][:2])
def test_a_panes_arrow_points_to_the_pane_and_back_however_wide_it_is(
    qtbot: QtBot, direction: Qt.LayoutDirection
) -> None:
    panes = Panes(QWidget(), QWidget(), QWidget())
    qtbot.addWidget(panes)
    panes.setLayoutDirection(direction)
    panes.resize(900, 300)
    panes.show()
    for width in (200, 600):
        panes.restore({Side.LIST: width, Side.PANEL: 100}, {})
        for side in Side:
            edge, pane = panes.edge(side), panes.widget(side.value)
            is_left = pane.x() < edge.x()
            assert edge.points_left is is_left  # type: ignore[attr-defined]
            panes.set_folded(side, True)
            assert edge.points_left is not is_left  # type: ignore[attr-defined]
            panes.set_folded(side, False)


def test_every_menu_runs_as_the_language_does(
    speaking: Callable[[str], None], dressed: None, make_window: Callable[..., MainWindow]
) -> None:
    """Also those of the radiograph, whose left is left in any language."""
    speaking("ar")
    window = make_window()
    QApplication.processEvents()
    menus = window.findChildren(QMenu)
    assert len(menus) > 20
    left = [menu.title() for menu in menus if not menu.isRightToLeft()]
    assert left == []
