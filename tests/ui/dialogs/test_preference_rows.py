"""Every choice of the settings has its row; a row is all that the next one needs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.dialogs.preferences.dialog import PreferencesDialog
from osteo_desktop.ui.dialogs.preferences.rows import (
    ROWS,
    Kind,
    Page,
    PreferenceRow,
)
from osteo_desktop.ui.dialogs.reader_dialog import ReaderDialog
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.dates import in_order, set_date_order
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import reading_of, select

MakeWindow = Callable[..., MainWindow]

CHOSEN_ELSEWHERE: Mapping[str, str] = {
    "readers": "reader_name, whenever another one reads",
    "letterhead": "the dialog of a study's report",
    "clinic": "the form of the clinic, on the page of clinic and reports",
    "model": "File > Models",
    "note_templates": "the panel's menu of templates",
    "shortcuts": "the table of keys, on the page of mouse and keys",
    "own_windows": "the dialog of window values",
    "screens": "View > True size, for each screen",
    "map_threshold": "the viewer, by key",
    "layouts": "the viewer, by key, for each body part",
    "second_window": "View > Second window",
    "worklist_order": "the worklist's headings",
    "worklist_descending": "the worklist's headings",
    "worklist_hidden": "the worklist's menu",
    "worklist_widths": "dragging the worklist's headings",
    "worklist_filters": "the worklist's menu",
    "worklist_width": "dragging",
    "panel_width": "dragging",
    "worklist_folded": "F9, or dragging",
    "panel_folded": "F12, or dragging",
}
"""Fields of :class:`Settings` that the reader chooses where they are used, and where."""

NO_CHOICE = frozenset(
    (
        *("recent", "unfinished", "last_training"),
        *("window_geometry", "second_window_geometry", "unknown"),
    )
)
"""Fields that the program notes for itself."""


def opened(window: MainWindow) -> PreferencesDialog:
    window.commands.preferences.trigger()
    dialog = window.findChild(PreferencesDialog)
    assert dialog is not None
    return dialog


def choose(dialog: PreferencesDialog, setting: str, value: object) -> None:
    line = dialog.lines[setting]
    line.control.show_value(value)
    line.control.chosen.emit(value)


def places(dialog: ExportDialog) -> set[Path]:
    return {Path(file.line.text()).parent for file in dialog.files.values()}


def test_every_field_of_the_settings_has_a_row_or_a_reason() -> None:
    rows = [row.setting for row in ROWS]
    named = [*rows, *CHOSEN_ELSEWHERE, *NO_CHOICE]
    assert len(named) == len(set(named)), "each stands in one place"
    assert set(named) == {field.name for field in fields(Settings)}


def test_every_row_says_what_it_does_and_its_default(qtbot: QtBot) -> None:
    dialog = PreferencesDialog("en")
    qtbot.addWidget(dialog)
    for row in ROWS:
        line = dialog.lines[row.setting]
        assert len(row.about.split()) > 4
        assert row.about.endswith(".")
        assert ("Default: " in line.about.text()) is (row.kind is not Kind.ASKED)
        assert ("next start" in line.about.text()) is row.from_next_start
        assert line.control.field.accessibleName()


def test_a_new_row_is_in_the_dialog_with_no_other_change(qtbot: QtBot) -> None:
    row = PreferenceRow(
        "second_window", Page.LOOK, "Two windows", "Hangs the others apart.", Kind.SWITCH
    )
    dialog = PreferencesDialog("en", rows=[*ROWS, row])
    qtbot.addWidget(dialog)
    dialog.show_settings(Settings(second_window=True))
    dialog.turn_to(Page.LOOK)
    assert "second_window" in dialog.lines_shown()
    with qtbot.waitSignal(dialog.chosen) as said:
        dialog.lines["second_window"].back.click()
    assert said.args == ["second_window", False]


def test_words_find_rows_on_every_page(qtbot: QtBot, make_window: MakeWindow) -> None:
    dialog = opened(make_window())
    assert dialog.lines_shown() == ["reader_name"]
    QTest.keyClicks(dialog.search, "folder")
    assert dialog.lines_shown() == ["report_folder", "watched_folder"]
    assert not dialog.keys.isHidden(), "Open folder… has a key"
    dialog.search.setText("ai map")
    assert dialog.lines_shown() == ["map_visible", "map_look", "map_opacity"]
    dialog.search.setText("xylophone")
    assert dialog.lines_shown() == []
    assert dialog.nothing.isVisible()
    dialog.search.clear()
    assert dialog.lines_shown() == ["reader_name"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_End])
def test_pages_are_turned_by_key(make_window: MakeWindow, key: Qt.Key) -> None:
    dialog = opened(make_window())
    QTest.keyClick(dialog.pages, key)
    expected = Page.CLINIC if key is Qt.Key.Key_Down else Page.LANGUAGE
    assert {dialog.lines[name].row.page for name in dialog.lines_shown()} == {expected}


def test_what_is_chosen_holds_at_once_and_follows_the_window(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    choose(dialog, "hide_ai", True)
    assert window.commands.hide_ai.isChecked()
    window.commands.hide_ai.setChecked(False)
    assert dialog.lines["hide_ai"].control.field.isChecked() is False, "chosen in the menu"
    choose(dialog, "map_visible", False)
    assert not window.viewer.actions().toggle_map.isChecked()
    choose(dialog, "map_look", "contours")
    assert str(window.viewer.map.style.look) == "contours"
    choose(dialog, "map_opacity", 0.25)
    assert window.preferences.settings.map_opacity == 0.25
    choose(dialog, "mouse_left", "zoom")
    assert window.viewer.view.mouse.left == "zoom"
    assert window.preferences.settings.mouse_left == "zoom"


def test_who_reads_is_chosen_in_its_own_dialog(make_window: MakeWindow) -> None:
    window = make_window()
    dialog = opened(window)
    dialog.lines["reader_name"].control.field.click()
    asked = window.findChild(ReaderDialog)
    assert asked is not None
    asked.other.setText("Dr Zoë Example, radiologist")
    asked.other.textEdited.emit(asked.other.text())
    asked.take.click()
    assert window.deciding.reader == "Dr Zoë Example, radiologist"
    assert "Dr Zoë Example" in dialog.lines["reader_name"].control.field.text()


def test_after_a_verdict_the_view_stays_if_so_chosen(read_window: MakeWindow, qtbot: QtBot) -> None:
    window = read_window()
    choose(opened(window), "next_view_after_verdict", False)
    row = select(qtbot, window, "01-ap-explicit.dcm")
    window.deciding.decide(Verdict.NO_FRACTURE)
    assert reading_of(window, row.file).verdicts[row.key] is Verdict.NO_FRACTURE
    assert window.worklist.selected_row().key == row.key


def test_after_signing_the_study_stays_if_so_chosen(read_window: MakeWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(reader_name="Dr Z", next_study_after_signing=False))
    row = select(qtbot, window, "03-sigmoid-rle.dcm")
    window.deciding.decide(Verdict.NO_FRACTURE)
    with qtbot.waitSignal(window.readings.signed):
        window.signing.sign()
    assert window.worklist.selected_row().key == row.key


def test_an_export_offers_the_folder_for_reports(read_window: MakeWindow) -> None:
    window = read_window(Settings(report_folder="/reports/here"))
    window.exports.show()
    dialog = window.exports.dialog
    assert dialog is not None
    assert places(dialog) == {Path("/reports/here")}
    choose(opened(window), "report_folder", "/reports/there")
    assert places(dialog) == {Path("/reports/there")}


@pytest.mark.parametrize(
    ("order", "language", "shown"),
    [
        ("iso", "fr", "2026-11-03 10:20"),
        ("day", "en", "3 Nov 2026 10:20"),
        ("month", "en", "Nov 3, 2026 10:20"),
        ("language", "es", "3 nov 2026 10:20"),
    ],
)
def test_dates_stand_in_the_order_that_was_chosen(
    qapp: QApplication, order: str, language: str, shown: str
) -> None:
    set_date_order(qapp, order, language)
    try:
        assert in_order("2026-11-03 10:20") == shown
        assert words.date_text("20261103") == shown.removesuffix(" 10:20")
        assert in_order("2026-13-03") == "2026-13-03", "what is no date stays"
        assert in_order("unknown") == "unknown"
    finally:
        set_date_order(qapp, "iso", "en")


def test_day_and_month_are_never_mistaken_for_each_other(qapp: QApplication) -> None:
    """In every language and order 3 April and 4 March are written apart by letters."""
    try:
        for order in ("day", "month", "language"):
            for language in ("en", "fr", "es", "pt", "hi", "bn", "ar", "sw"):
                set_date_order(qapp, order, language)
                told = in_order(date(2026, 4, 3).isoformat())
                assert told == "2026-04-03" or any(letter.isalpha() for letter in told), language
                assert "2026" in told
    finally:
        set_date_order(qapp, "iso", "en")


def test_a_new_order_of_dates_is_on_the_screen_at_once(
    read_window: MakeWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "01-ap-explicit.dcm")
    before = window.viewer.overlay.spoken()
    choose(opened(window), "date_order", "day")
    assert window.viewer.overlay.spoken() != before
    choose(opened(window), "date_order", "iso")
    assert window.viewer.overlay.spoken() == before


def test_the_watched_folder_is_opened_and_watched_at_the_start(
    make_window: MakeWindow, phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings(watched_folder=str(phantoms)))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start()
    assert window.folder_job.root == phantoms
    qtbot.waitUntil(window.commands.watch.isChecked)


def test_a_watched_folder_that_is_gone_is_said(
    make_window: MakeWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings(watched_folder=str(tmp_path / "gone")))
    window.start()
    qtbot.waitUntil(lambda: "gone" in window.messages.text)
    assert not window.commands.watch.isChecked()
