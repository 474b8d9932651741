"""The list by keyboard and mouse: ends, pages, typing to find, a menu, several lines (W23)."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.study_table import Progress
from tests.ui.window_driving import press, select, wait_until_shown

SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture(scope="module")
def films(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Eighteen pictures in a sub-folder, and three studies of patients."""
    folder = tmp_path_factory.mktemp("films")
    (folder / "sub").mkdir()
    for number in range(18):
        small = (phantom(96, 72, seed=number) >> 4).astype("uint8")
        write_png(folder / "sub" / f"film-{number:02}.png", small)
    for number, name in enumerate(("Adams^Ada", "Baker^Bob", "Clark^Cleo")):
        write_dicom(
            folder / f"{number}.dcm",
            phantom(96, 72, seed=40 + number),
            patient=Patient(name, f"N-{number}77"),
            study=f"s{number}",
            attributes={"AccessionNumber": f"ACC{number}"},
        )
    return folder


@pytest.fixture
def window(make_window: Callable[..., MainWindow], films: Path, qtbot: QtBot) -> MainWindow:
    made = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(made.folder_job.finished, timeout=60_000):
        made.start(films)
    wait_until_shown(qtbot, made)
    return made


def in_sight(window: MainWindow) -> str:
    row = window.worklist.selected_row()
    assert row is not None
    return row.file


def place(window: MainWindow) -> int:
    row = window.worklist.selected_row()
    assert row is not None
    found = window.worklist.rows.position(row.key)
    assert found is not None
    return found


def click(window: MainWindow, position: int, modifier: Qt.KeyboardModifier | None = None) -> None:
    view = window.worklist
    view.scrollTo(view.rows.index(position, 0))
    at = view.visualRect(view.rows.index(position, Column.PATIENT)).center()
    held = modifier or Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)


def check_keys(window: MainWindow) -> None:
    last = window.worklist.rows.rowCount() - 1
    press(window, Qt.Key.Key_End)
    assert place(window) == last
    press(window, Qt.Key.Key_Home)
    assert place(window) == 0
    press(window, Qt.Key.Key_Down)
    assert place(window) == min(1, last)
    press(window, Qt.Key.Key_Up)
    assert place(window) == 0
    press(window, Qt.Key.Key_PageDown)
    assert place(window) > 1 or last < 2
    press(window, Qt.Key.Key_PageUp)
    assert place(window) == 0


def test_keys_move_after_every_click_filter_and_show_all(window: MainWindow, qtbot: QtBot) -> None:
    check_keys(window)
    click(window, 2)
    check_keys(window)
    QTest.mouseClick(window.viewer.view.viewport(), Qt.MouseButton.LeftButton)
    check_keys(window)
    bar = window.worklist_pane.bar
    window.commands.find.trigger()
    QTest.keyClicks(bar.text, "film")
    QTest.keyClick(bar.text, Qt.Key.Key_Return)
    assert window.worklist.rows.rowCount() == 18
    check_keys(window)
    QTest.mouseClick(bar.show_all, Qt.MouseButton.LeftButton)
    check_keys(window)
    bar.progress.setCurrentIndex(1)
    bar.progress.activated.emit(1)
    window.reading_focus.take()
    check_keys(window)
    window.worklist.sort_by(Column.PATIENT)
    check_keys(window)


def test_the_field_finds_by_name_number_file_and_accession(window: MainWindow) -> None:
    bar = window.worklist_pane.bar
    for words, file in (("ada", "0.dcm"), ("n-177", "1.dcm"), ("acc2", "2.dcm"), ("2.dc", "2.dcm")):
        bar.text.setText(words)
        QTest.keyClick(bar.text, Qt.Key.Key_Return)
        rows = window.worklist.rows
        assert [rows.row_at(n).file for n in range(rows.rowCount())] == [file]
    bar.clear()


def test_typing_in_the_list_jumps_and_signs_nothing(window: MainWindow, qtbot: QtBot) -> None:
    window.worklist.setFocus()
    count = window.worklist.rows.rowCount()
    QTest.keyClick(window.worklist, Qt.Key.Key_Slash)
    jump = window.worklist_pane.jump
    assert jump.isVisible()
    QTest.keyClicks(jump.text, "clark")
    assert in_sight(window) == "2.dcm"
    assert window.worklist.rows.rowCount() == count, "nothing is filtered away"
    jump.text.selectAll()
    QTest.keyClicks(jump.text, "film-1")
    first = in_sight(window)
    QTest.keyClick(jump.text, Qt.Key.Key_Down)
    assert in_sight(window) != first
    jump.text.selectAll()
    QTest.keyClicks(jump.text, "nobody")
    assert "no such study" in jump.said.text()
    QTest.keyClick(jump.text, Qt.Key.Key_Escape)
    assert not jump.isVisible()
    assert window.focusWidget() is window.worklist
    assert not window.readings.by_study, "no letter decided or signed anything"


def test_several_lines_are_put_off_and_nothing_is_decided_for_them(
    window: MainWindow, qtbot: QtBot
) -> None:
    click(window, 1)
    read = in_sight(window)
    qtbot.waitUntil(lambda: window.showing.radiograph is not None)
    click(window, 3, SHIFT)
    click(window, 6, CONTROL)
    chosen = window.worklist.chosen_rows()
    assert len(chosen) == 4
    assert in_sight(window) == read, "what is read stays"
    assert window.worklist_pane.chosen.isVisible()
    for key in (Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_S):
        press(window, key)
    assert not window.readings.by_study
    window.commands.put_off.trigger()
    table = window.worklist.rows.table
    assert {table.progress(row.study_key) for row in chosen} == {Progress.LATER}
    window.commands.put_off.trigger()
    assert {table.progress(row.study_key) for row in chosen} == {Progress.UNREAD}
    window.commands.to_worklist.trigger()
    assert [row.file for row in window.worklist.chosen_rows()] == [read]
    press(window, Qt.Key.Key_Down, SHIFT)
    assert len(window.worklist.chosen_rows()) == 2
    window.commands.to_worklist.trigger()
    qtbot.waitUntil(lambda: window.showing.case_in_sight().can_decide)  # type: ignore[union-attr]
    press(window, Qt.Key.Key_2)
    assert len(window.readings.by_study) >= 1, "one line again, and keys decide"


def texts(menu: QMenu) -> dict[str, bool]:
    return {a.text().replace("&", ""): a.isEnabled() for a in menu.actions() if a.text()}


def test_the_menu_says_that_several_are_never_signed_at_once(window: MainWindow) -> None:
    click(window, 1)
    click(window, 4, SHIFT)
    rows = window.worklist.rows
    menu = window.row_menu.menu_of(rows.row_at(2))
    assert texts(menu) == {
        "Lines chosen: 4": False,
        "Come back later, or no longer": True,
        "Read together as one study": True,
        "Enter what is missing…": True,
        "Export these studies…": True,
        "Reports of these studies…": True,
        "Referral stick of these studies…": True,
        "Verdicts and signatures: one at a time, never for several": False,
    }
    alone = window.row_menu.menu_of(rows.row_at(8))
    assert "Show this radiograph" in texts(alone), "a line that is not among them is its own"


def test_a_menu_on_a_line_offers_verdicts_only_in_sight(window: MainWindow, qtbot: QtBot) -> None:
    row = select(qtbot, window, "0.dcm")
    told = texts(window.row_menu.menu_of(row))
    assert list(told)[:5] == ["Fracture", "Doubt", "No fracture", "Sign off", "Come back later"]
    other = window.worklist.rows.row(("1.dcm", 1))
    told = texts(window.row_menu.menu_of(other))
    assert "Fracture" not in told
    assert "Sign off" not in told
    assert told["Verdict and signature: on the radiograph in sight"] is False
    menu = window.row_menu.menu_of(other)
    copy = next(a for a in menu.actions() if a.text() == "Copy the file’s name")
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "1.dcm"
    show = next(a for a in menu.actions() if a.text() == "Show this radiograph")
    show.trigger()
    assert in_sight(window) == "1.dcm"


def test_the_menu_key_opens_the_menu_of_the_line_that_is_read(window: MainWindow) -> None:
    window.worklist.contextMenuEvent(
        QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1))
    )
    menus = [w for w in QApplication.topLevelWidgets() if isinstance(w, QMenu) and w.isVisible()]
    assert len(menus) == 1
    assert "Fracture" in texts(menus[0])
    menus[0].close()


def test_the_report_of_the_chosen_studies_holds_these_and_no_others(
    window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [window.worklist.rows.row((f"{n}.dcm", 1)) for n in (0, 2)]
    window.exports.show(rows)
    dialog = window.exports.dialog
    assert dialog is not None
    assert "2" in dialog.windowTitle()
    for key, line in dialog.files.items():
        line.wanted.setChecked(key == "csv")
    dialog.files["csv"].line.setText(str(tmp_path / "two.csv"))
    dialog.export.click()
    qtbot.waitUntil(lambda: (tmp_path / "two.csv").is_file(), timeout=20_000)
    qtbot.waitUntil(lambda: "Written" in dialog.outcome.toPlainText())
    lines = csv.DictReader((tmp_path / "two.csv").read_text("utf-8-sig").splitlines())
    assert sorted(line["file"] for line in lines) == ["0.dcm", "2.dcm"]
    dialog.close()
