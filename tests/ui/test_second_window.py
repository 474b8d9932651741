"""The views beside the one that is read, in a window of their own on a second screen."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from window_driving import press, select, wait_until_shown

from osteo_desktop.settings import Settings
from osteo_desktop.ui.main_window import MainWindow

ReadWindow = Callable[..., MainWindow]


def a_study_of_two(window: MainWindow) -> tuple[str, str]:
    rows = [window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())]
    table = window.worklist.rows.table
    row = next(r for r in rows if not r.error and len(table.study_rows(r.study_key)) == 2)
    other = next(r for r in table.study_rows(row.study_key) if r.key != row.key)
    return row.file, other.file


@pytest.fixture
def apart(read_window: ReadWindow, qtbot: QtBot) -> tuple[MainWindow, str, str]:
    """A study of two views, its second one in the second window."""
    window = read_window(Settings(reader_name="Dr. Roe"))
    file, other = a_study_of_two(window)
    select(qtbot, window, file)
    window.commands.second_window.trigger()
    shown = window.grid.companions[0]
    qtbot.waitUntil(lambda: shown._radiograph is not None, timeout=10_000)
    return window, file, other


def test_that_the_other_view_hangs_there_whatever_the_layout_is(
    apart: tuple[MainWindow, str, str],
) -> None:
    window, file, other = apart
    second = window.second.window
    assert second.isVisible()
    assert second.isWindow()
    assert window.hanging.panes == 1
    companion = window.grid.companions[0]
    assert companion.window() is second
    assert companion.isVisible()
    assert companion._radiograph is not None
    assert companion._radiograph.file == other
    assert window.viewer.window() is window
    assert window.viewer._radiograph is not None
    assert window.viewer._radiograph.file == file


def test_that_the_one_that_is_read_has_the_main_window_for_itself(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    window.hanging.set_panes(4)
    qtbot.wait(20)
    assert window.viewer.width() > window.grid.width() - 5
    assert window.viewer.height() > window.grid.height() - 5


def test_that_nothing_is_decided_in_it(apart: tuple[MainWindow, str, str], qtbot: QtBot) -> None:
    window, _, _ = apart
    row = window.worklist.selected_row()
    assert row is not None
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_S):
        QTest.keyClick(window.second.window, key)
    assert window.desk.reading(row.study_key).verdicts == {}
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    press(window, Qt.Key.Key_1)
    assert set(window.desk.reading(row.study_key).verdicts) == {row.key}


def test_that_a_click_brings_the_view_to_the_main_window(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, file, other = apart
    QTest.mouseClick(window.grid.companions[0].view.viewport(), Qt.MouseButton.LeftButton)
    row = window.worklist.selected_row()
    assert row is not None
    assert row.file == other

    def exchanged() -> bool:
        beside = window.grid.companions[0]._radiograph
        return beside is not None and beside.file == file

    qtbot.waitUntil(exchanged, timeout=10_000)


def test_that_linked_views_zoom_together_across_the_windows(
    apart: tuple[MainWindow, str, str],
) -> None:
    window, _, _ = apart
    window.commands.link_views.trigger()
    window.viewer.view.zoom_by(2.0)
    assert window.grid.companions[0].view.outlook.zoom == pytest.approx(2.0)


def test_that_no_patient_stays_there_when_another_is_read(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    select(qtbot, window, "06-phantom-whole.png")
    assert window.grid.companions[0]._radiograph is None
    assert window.second.window.empty.isVisible(), "a study of one view"
    window.flow.close_session()
    assert window.second.window.empty.isVisible()


def test_that_closing_it_brings_the_views_back(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    window.hanging.set_panes(2)
    window.second.window.close()
    assert not window.commands.second_window.isChecked()
    assert not window.preferences.settings.second_window
    companion = window.grid.companions[0]
    assert companion.window() is window
    assert companion.isVisible(), "two views were wanted"
    qtbot.waitUntil(lambda: companion._radiograph is not None, timeout=10_000)
    window.commands.second_window.trigger()
    assert companion.window() is window.second.window


def test_that_f11_fills_the_second_screen(apart: tuple[MainWindow, str, str]) -> None:
    window, _, _ = apart
    second = window.second.window
    second.toggle_full_screen()
    assert second.isFullScreen()
    second.toggle_full_screen()
    assert not second.isFullScreen()


def test_that_it_is_there_again_with_the_next_start(
    apart: tuple[MainWindow, str, str],
    make_window: Callable[..., MainWindow],
    phantoms: Path,
    qtbot: QtBot,
) -> None:
    window, _, _ = apart
    window.second.window.resize(640, 480)
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=60_000)
    assert not window.second.window.isVisible()
    settings = window.preferences.settings
    assert settings.second_window
    following = make_window(settings)
    qtbot.waitExposed(following)
    with qtbot.waitSignal(following.folder_reader.finished, timeout=60_000):
        following.start(phantoms)
    wait_until_shown(qtbot, following)
    assert following.second.window.isVisible()
    assert following.second.window.size().width() == 640
