"""Where words run from the right, what is read from the left stays so, and sides stay sides."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QImage
from PySide6.QtWidgets import QApplication, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.file.tags import FileTags, Tag
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.by_hand.views_table import ViewsTable
from osteo_desktop.ui.dialogs.tags_dialog import TagsDialog
from osteo_desktop.ui.keys.action_keys import keys_text, name_of, set_keys
from osteo_desktop.ui.look.theme import current_theme
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.view import WorklistView


@pytest.fixture
def arabic(speaking: Callable[[str], None]) -> None:
    speaking("ar")


def test_a_bracket_stands_in_the_menu_as_it_is_on_the_key(arabic: None) -> None:
    """Qt painted "[", which turns to the left, as "]", which turns to the right."""
    action = QAction("لليسار")
    set_keys(action, ("[",))
    assert action.text() == "لليسار\t\u2066[\u2069"
    assert name_of(action) == "لليسار"
    assert keys_text(action) == "\u2066[\u2069"
    set_keys(action, ("L",))
    assert action.text() == "لليسار"


def test_a_bracket_is_left_to_qt_where_words_run_from_the_left(qapp: QApplication) -> None:
    action = QAction("To the left")
    set_keys(action, ("[",))
    assert (action.text(), keys_text(action)) == ("To the left", "[")


def test_keys_are_named_as_menus_name_them(speaking: Callable[[str], None]) -> None:
    speaking("fr")
    action = QAction("Rétablir")
    set_keys(action, ("Ctrl+Shift+Z", "Ctrl+Y"))
    assert keys_text(action) == "Ctrl+Maj+Z ou Ctrl+Y"


def test_to_the_left_stands_left_of_to_the_right(
    arabic: None, make_window: Callable[..., MainWindow]
) -> None:
    window = make_window()
    (bar,) = window.findChildren(QToolBar)
    actions = window.viewer.actions()
    turns = (actions.rotate_left, actions.rotate_right)
    left, right = (bar.widgetForAction(action).geometry() for action in turns)
    assert left.right() < right.left()


def test_bar_of_the_line_that_is_read_stands_where_lines_begin(
    arabic: None, make_row: Callable[..., Row], qtbot: QtBot
) -> None:
    view = WorklistView()
    qtbot.addWidget(view)
    view.rows.add([make_row("a.dcm", 0.9)])
    view.resize(340, 200)
    view.show()
    view.select(("a.dcm", 1))
    QApplication.processEvents()
    port = view.viewport()
    picture = port.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    bar, line = QColor(current_theme().text).rgb(), view.visualRect(view.rows.index(0, 0))
    assert picture.pixel(line.right() - 1, line.center().y()) == bar
    assert picture.pixel(line.left() + 1, line.center().y()) != bar


def test_files_and_tags_are_read_from_the_left(
    arabic: None, make_row: Callable[..., Row], qtbot: QtBot
) -> None:
    table = ViewsTable([make_row("08-wrist.jpg")], {})
    tag = Tag(0, "(0002,0001)", "FileMetaInformationVersion", "OB", "00 01 (2 bytes)")
    dialog = TagsDialog("08-wrist.jpg", FileTags((tag,), True), lambda _text: None)
    for widget in (table, dialog):
        qtbot.addWidget(widget)
    item = table.item(0, 0)
    assert item is not None
    assert item.text() == "\u206608-wrist.jpg\u2069"
    left_to_right: list[QWidget] = [dialog.table, dialog.value]
    assert all(one.layoutDirection() is Qt.LayoutDirection.LeftToRight for one in left_to_right)
