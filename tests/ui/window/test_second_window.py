"""The views beside the one that is read, in a window of their own on a second screen."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pydicom import dcmread
from pydicom.uid import generate_uid
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QGraphicsView
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.files import DiskFull
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import press, select, wait_until_shown

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
    qtbot.waitUntil(lambda: shown.radiograph is not None, timeout=10_000)
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
    assert companion.radiograph is not None
    assert companion.radiograph.file == other
    assert window.viewer.window() is window
    assert window.viewer.radiograph is not None
    assert window.viewer.radiograph.file == file


def test_that_the_one_that_is_read_has_the_main_window_for_itself(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    window.hanging.set_panes(4)
    viewer, grid = window.viewer, window.grid
    qtbot.waitUntil(
        lambda: viewer.width() > grid.width() - 5 and viewer.height() > grid.height() - 5
    )


def test_that_on_the_only_screen_it_covers_no_radiograph_that_is_decided(
    apart: tuple[MainWindow, str, str],
) -> None:
    window, _, _ = apart
    read = QRect(window.viewer.mapToGlobal(QPoint(0, 0)), window.viewer.size())
    assert len(QGuiApplication.screens()) == 1
    assert window.geometry().contains(window.second.window.geometry())
    assert not window.second.window.geometry().contains(read.center())


def test_that_nothing_is_decided_in_it(apart: tuple[MainWindow, str, str], qtbot: QtBot) -> None:
    window, _, _ = apart
    row = window.worklist.selected_row()
    assert row is not None
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_S):
        window.second.window.activateWindow()
        qtbot.waitUntil(window.second.window.isActiveWindow)
        QTest.keyClick(window.second.window, key)
        assert window.worklist.selected_row() is row
    assert window.readings.reading(row.study_key).verdicts == {}
    qtbot.waitUntil(window.isActiveWindow, timeout=5_000)
    press(window, Qt.Key.Key_1)
    assert set(window.readings.reading(row.study_key).verdicts) == {row.key}


def test_that_a_click_brings_the_view_to_the_main_window(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, file, other = apart
    QTest.mouseClick(window.grid.companions[0].view.viewport(), Qt.MouseButton.LeftButton)
    row = window.worklist.selected_row()
    assert row is not None
    assert row.file == other

    def exchanged() -> bool:
        beside = window.grid.companions[0].radiograph
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
    assert window.grid.companions[0].radiograph is None
    assert window.second.window.empty.isVisible(), "a study of one view"
    window.sessions.close()
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
    qtbot.waitUntil(lambda: companion.radiograph is not None, timeout=10_000)
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
    with qtbot.waitSignal(following.folder_job.finished, timeout=60_000):
        following.start(phantoms)
    wait_until_shown(qtbot, following)
    assert following.second.window.isVisible()
    assert following.second.window.size().width() == 640


def test_that_no_part_of_it_takes_the_focus(apart: tuple[MainWindow, str, str]) -> None:
    window, _, _ = apart
    companion, second = window.grid.companions[0], window.second.window
    before = companion.view.placement
    QTest.keyClick(second, Qt.Key.Key_Tab)
    assert second.focusWidget() is None
    QTest.keyClick(second, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)
    assert companion.view.placement == before
    QTest.mouseClick(companion.view.viewport(), Qt.MouseButton.LeftButton)
    assert second.focusWidget() is None
    assert not any(canvas.acceptDrops() for canvas in second.findChildren(QGraphicsView))


def test_that_its_own_keys_work_in_it_and_a_held_key_asks_for_nothing(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    second = window.second.window
    second.activateWindow()
    qtbot.waitUntil(second.isActiveWindow)
    was = window.isFullScreen()
    QTest.keyClick(second, Qt.Key.Key_F11)
    assert second.isFullScreen()
    assert window.isFullScreen() == was
    QTest.keyClick(second, Qt.Key.Key_F11)
    QTest.keyPress(second, Qt.Key.Key_Alt)
    assert second.isActiveWindow(), "Alt+F4 is for this window"
    QTest.keyClick(second, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert not second.isVisible()
    assert not window.commands.second_window.isChecked()


def test_that_linked_views_stay_linked_when_it_grows(
    apart: tuple[MainWindow, str, str], qtbot: QtBot
) -> None:
    window, _, _ = apart
    companion = window.grid.companions[0]
    window.commands.link_views.trigger()
    window.viewer.view.zoom_by(2.0)
    window.viewer.actions().auto_window.trigger()
    assert companion.windows.change() == pytest.approx(window.viewer.windows.change())
    wide = companion.view.viewport().width()
    window.second.window.resize(500, 400)
    qtbot.waitUntil(lambda: companion.view.viewport().width() != wide)
    assert companion.view.outlook.zoom == pytest.approx(2.0)


def test_that_the_ai_is_hidden_there_until_decided_and_the_map_follows_the_key(
    apart: tuple[MainWindow, str, str],
) -> None:
    window, _, _ = apart
    companion = window.grid.companions[0]
    assert companion.map_shown
    window.viewer.actions().toggle_map.trigger()
    assert not companion.map_shown
    window.viewer.actions().toggle_map.trigger()
    window.commands.hide_ai.trigger()
    assert not companion.map_shown
    assert "AI" not in companion.overlay.spoken()


def test_that_the_patient_is_named_there(apart: tuple[MainWindow, str, str]) -> None:
    window, _, _ = apart
    (named, *_) = window.viewer.overlay.spoken().split(". ")
    assert "PHANTOM" in named or "ফ্যান্টম" in named
    assert named in window.grid.companions[0].overlay.spoken()


def test_that_an_earlier_study_hangs_there_and_is_called_so(
    make_window: Callable[..., MainWindow], phantoms: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    earlier, now = tmp_path / "earlier", tmp_path / "now"
    for folder, date in ((earlier, "20200301"), (now, "20260301")):
        folder.mkdir()
        dataset = dcmread(phantoms / "01-ap-explicit.dcm")
        dataset.StudyInstanceUID, dataset.StudyDate = generate_uid(), date
        dataset.save_as(folder / "wrist.dcm")
    window = make_window(Settings(reader_name="Dr. Roe"))
    for folder in (earlier, now):
        with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
            (window.start if folder is earlier else window.open)(folder)
        wait_until_shown(qtbot, window)
        if folder is earlier:
            press(window, Qt.Key.Key_2)
            with qtbot.waitSignal(window.readings.signed):
                press(window, Qt.Key.Key_S)
    window.commands.second_window.trigger()
    assert window.second.window.empty.isVisible()
    box = window.panel.priors
    qtbot.waitUntil(lambda: len(box.buttons) == 1, timeout=10_000)
    QTest.mouseClick(box.buttons[0], Qt.MouseButton.LeftButton)
    (companion,) = window.grid.shown_companions
    qtbot.waitUntil(lambda: companion.radiograph is not None, timeout=10_000)
    assert companion.window() is window.second.window
    assert "EARLIER STUDY" in companion.overlay.spoken()
    QTest.mouseClick(companion.view.viewport(), Qt.MouseButton.LeftButton)
    assert window.viewer.radiograph is not None
    assert window.viewer.radiograph.header.StudyDate == "20260301", "it is not read from here"


def test_that_it_is_there_again_when_the_main_window_stays_after_all(
    apart: tuple[MainWindow, str, str],
    room: ReadingRoom,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
    caplog: pytest.LogCaptureFixture,
) -> None:
    def full(*_arguments: object) -> None:
        raise DiskFull(Path("/x/archive.sqlite"))

    window, _, _ = apart
    wait_until_shown(qtbot, window)
    monkeypatch.setattr(room, "save", full)
    press(window, Qt.Key.Key_1)
    with qtbot.waitSignal(window.closing.refused, timeout=20_000):
        window.close()
        assert not window.second.window.isVisible()
    assert window.second.window.isVisible()
    caplog.clear()


ON_TWO_SCREENS = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom

application = QApplication([])
window = MainWindow(ReadingRoom(Path(sys.argv[1])), Settings())
window.resize(1200, 700)
window.show()
window.commands.second_window.trigger()
application.processEvents()
second = window.second.window
print(window.screen().name(), second.screen().name(), second.width())
window.closing.ready.connect(application.quit)
window.close()
application.exec()
"""


@pytest.mark.slow
def test_that_where_there_is_a_second_screen_it_opens_on_that(tmp_path: Path) -> None:
    screens = [
        {"name": name, "x": x, "y": 0, "width": 1400, "height": 900, "logicalDpi": 96, "dpr": 1}
        for name, x in (("left", 0), ("right", 1400))
    ]
    (tmp_path / "screens.json").write_text(json.dumps({"screens": screens}))
    platform = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={tmp_path / 'screens.json'}",
        "OSTEO_HOME": str(tmp_path / "home"),
    }
    done = subprocess.run(
        [sys.executable, "-c", ON_TWO_SCREENS, str(tmp_path / "archive.sqlite")],
        env={**os.environ, **platform},
        capture_output=True,
        text=True,
        timeout=120,
        check=True,
    )
    assert done.stdout.split() == ["left", "right", "1400"]
