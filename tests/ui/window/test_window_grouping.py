"""Files without a study, put together and taken apart in the real window."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_png
from osteo_desktop.records.reading import Reading, ReadingStatus, Verdict
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, select, wait_until_shown

pytestmark = pytest.mark.slow


@pytest.fixture
def pictures(tmp_path: Path) -> Path:
    folder = tmp_path / "pictures"
    folder.mkdir()
    for seed, name in enumerate(("a.png", "b.png", "c.png")):
        write_png(folder / name, (phantom(240, 180, seed=seed) >> 4).astype("uint8"))
    return folder


@pytest.fixture
def window(make_window: Callable[..., MainWindow], pictures: Path, qtbot: QtBot) -> MainWindow:
    made = make_window()
    made.panel.sign_box.set_reader("Dr Ada")
    with qtbot.waitSignal(made.folder_job.finished, timeout=60_000):
        made.start(pictures)
    wait_until_shown(qtbot, made)
    return made


def saved(qtbot: QtBot, window: MainWindow) -> dict[str, Reading]:
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    session = window.readings.session
    assert session is not None
    return window.readings.room.readings(session.session_id)


def study_of(window: MainWindow, file: str) -> str:
    return window.worklist.rows.row((file, 1)).study_key


def ask(qtbot: QtBot, window: MainWindow, file: str, text: str) -> None:
    """The right button on a file's line, then an entry of the menu."""
    view = window.worklist
    position = view.rows.position((file, 1))
    assert position is not None
    at = view.visualRect(view.rows.index(position, 1)).center()
    in_sight = view.selected_row()
    QTest.mousePress(view.viewport(), Qt.MouseButton.RightButton, pos=at)
    view.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    )
    assert view.selected_row() is in_sight
    menu = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible())
    entry = next(action for action in menu.actions() if action.text() == text)
    menu.hide()
    entry.trigger()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def put_together(qtbot: QtBot, window: MainWindow, file: str) -> None:
    with qtbot.waitSignal(window.readings.regrouped, timeout=10_000):
        ask(qtbot, window, file, "Read together with the study in sight")


def test_two_files_become_one_study_that_is_read_and_signed_as_one(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(qtbot, window, "a.png")
    press(window, Qt.Key.Key_1)
    select(qtbot, window, "b.png")
    put_together(qtbot, window, "a.png")
    key = study_of(window, "b.png")
    assert study_of(window, "a.png") == key
    assert "Read together as one study" in window.messages.text
    row = window.worklist.selected_row()
    assert row is not None
    assert (row.file, row.study_key) == ("b.png", key)
    qtbot.waitUntil(lambda: window.worklist.rows.position(("a.png", 1)) is not None)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: saved(qtbot, window)[key].status is ReadingStatus.SIGNED)
    assert saved(qtbot, window)[key].verdicts == {
        ("a.png", 1): Verdict.FRACTURE,
        ("b.png", 1): Verdict.NO_FRACTURE,
    }
    window.worklist.select(("a.png", 1))
    window.commands.take_apart.trigger()
    qtbot.waitUntil(lambda: "signed reading keeps" in window.messages.text)
    assert study_of(window, "a.png") == key


def test_the_study_above_joins_by_menu_and_goes_again(window: MainWindow, qtbot: QtBot) -> None:
    first, second = (window.worklist.rows.row_at(n).file for n in (0, 1))
    select(qtbot, window, first)
    window.commands.put_together.trigger()
    assert "No study lies above" in window.messages.text
    window.commands.take_apart.trigger()
    assert "not put together" in window.messages.text
    select(qtbot, window, second)
    press(window, Qt.Key.Key_2)
    with qtbot.waitSignal(window.readings.regrouped, timeout=10_000):
        window.commands.put_together.trigger()
    assert study_of(window, first) == study_of(window, second)
    with qtbot.waitSignal(window.readings.regrouped, timeout=10_000):
        ask(qtbot, window, second, "Read the views apart")
    assert study_of(window, first) == f"file:{first}"
    assert saved(qtbot, window)[f"file:{second}"].verdicts == {(second, 1): Verdict.DOUBT}
    assert window.panel.verdicts.buttons[Verdict.DOUBT].isChecked()


def test_they_are_together_when_the_folder_is_opened_again(
    window: MainWindow, pictures: Path, qtbot: QtBot
) -> None:
    select(qtbot, window, "a.png")
    put_together(qtbot, window, "c.png")
    key = study_of(window, "a.png")
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.open(pictures)
    wait_until_shown(qtbot, window)
    assert [study_of(window, f"{n}.png") for n in "abc"] == [key, "file:b.png", key]


def test_nothing_is_said_of_a_study_while_it_is_put_together(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(qtbot, window, "a.png")
    row = window.worklist.rows.row(("b.png", 1))
    with qtbot.waitSignal(window.readings.regrouped, timeout=10_000):
        menu = window.row_menu.menu_of(row)
        next(a for a in menu.actions() if a.text().endswith("study in sight")).trigger()
        press(window, Qt.Key.Key_1)  # too early: the study is on its way
    assert saved(qtbot, window).get("file:a.png", Reading("")).verdicts == {}
    assert not window.readings.reading(study_of(window, "a.png")).verdicts
    press(window, Qt.Key.Key_1)
    assert saved(qtbot, window)[study_of(window, "a.png")].verdicts


def test_the_menu_key_asks_for_the_line_that_is_read(window: MainWindow, qtbot: QtBot) -> None:
    select(qtbot, window, window.worklist.rows.row_at(1).file)
    with qtbot.waitSignal(window.worklist.menu_asked) as asked:
        window.worklist.contextMenuEvent(
            QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
        )
    selected = window.worklist.selected_row()
    assert selected is not None
    assert asked.args[0].key == selected.key
    menu = window.row_menu.menu_of(selected)
    told = [a.text().replace("&", "") for a in menu.actions() if not a.isSeparator()]
    assert told == [
        *("Fracture", "Doubt", "No fracture", "Sign off", "Come back later"),
        *("Report of this study…", "Picture for a messenger…", "Referral stick…"),
        *("Show in folder", "Copy the file’s name"),
        "Read together with the study above",
    ]


def test_plain_names_are_offered_and_nothing_is_done_unasked(
    make_window: Callable[..., MainWindow], pictures: Path, qtbot: QtBot
) -> None:
    for old, new in (("a", "P00312_1"), ("b", "P00312_2"), ("c", "IMG_1")):
        (pictures / f"{old}.png").rename(pictures / f"{new}.png")
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(pictures)
    wait_until_shown(qtbot, window)
    window.commands.named_alike.trigger()
    assert "P00312_1.png, P00312_2.png" in window.messages.text
    assert study_of(window, "P00312_1.png") == "file:P00312_1.png"
    opened = window.readings.session
    assert opened is not None
    window.readings.close()
    window.messages.action.click()  # another folder is open by now
    with qtbot.waitSignal(window.readings.opened):
        window.readings.open(opened)
    assert not window.readings.is_busy("file:P00312_1.png")
    assert study_of(window, "P00312_1.png") == "file:P00312_1.png"
    window.commands.named_alike.trigger()
    with qtbot.waitSignal(window.readings.regrouped, timeout=10_000):
        window.messages.action.click()
    assert study_of(window, "P00312_1.png") == study_of(window, "P00312_2.png")
    assert study_of(window, "IMG_1.png") == "file:IMG_1.png"
    window.commands.named_alike.trigger()
    assert "no unread files" in window.messages.text
