"""Hazard: a key does what nobody meant.

A stray letter must not sign, a figure must not end up in another patient's text, and no verdict
falls on a view that nobody has seen.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.main_window import MainWindow
from tests.ui.window_driving import press, select, wait_until_shown

ReadWindow = Callable[..., MainWindow]
PHANTOM = "06-phantom-whole.png"
TWO_VIEWS = ("01-ap-explicit.dcm", "01-lateral-jpeg-2000.dcm")


def reading_of(window: MainWindow, file: str) -> Reading:
    return window.desk.reading(window.worklist.rows.row((file, 1)).study_key)


def type_on(window: MainWindow, text: str) -> None:
    """Each letter goes to whatever has the focus by then, as from a keyboard."""
    for letter in text:
        QTest.keyClicks(window.focusWidget() or window, letter)


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


# --- letters act only on the list and the radiograph (W1) ---------------------------------------


def test_a_sentence_typed_on_after_the_field_was_left_signs_nothing(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_T)
    type_on(window, "thin line")
    press(window, Qt.Key.Key_Tab)
    type_on(window, "seenbestontheobliqueview")
    window.flow.flush()
    reading = reading_of(window, PHANTOM)
    assert reading.signature is None
    assert reading.notes == "thin line"
    assert window.worklist.selected_row().file == PHANTOM
    assert window.flow.reader == "Dr. Roe"


# --- after going on, keys mean the study in sight (W2) ------------------------------------------


def test_after_signing_from_the_notes_a_figure_decides_and_is_not_written(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_T)
    with qtbot.waitSignal(window.desk.signed):
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_shown(qtbot, window)
    following = window.worklist.selected_row()
    assert following.file != PHANTOM
    press(window, Qt.Key.Key_3)
    assert window.panel.texts.notes.toPlainText() == ""
    reading = window.desk.reading(following.study_key)
    assert reading.verdicts == {following.key: Verdict.NO_FRACTURE}


def test_after_verdict_and_signature_by_mouse_a_figure_decides_and_is_not_written(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, PHANTOM)
    window.panel.texts.impression.setFocus()
    click(window.panel.verdicts.buttons[Verdict.NO_FRACTURE])
    with qtbot.waitSignal(window.desk.signed):
        click(window.panel.sign_box.sign)
    wait_until_shown(qtbot, window)
    following = window.worklist.selected_row()
    press(window, Qt.Key.Key_1)
    assert window.panel.texts.impression.text() == ""
    reading = window.desk.reading(following.study_key)
    assert reading.verdicts == {following.key: Verdict.FRACTURE}


# --- no verdict on what nobody has seen (W4) ----------------------------------------------------


def test_a_fracture_keeps_its_view_and_its_description_in_sight(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    first, second = TWO_VIEWS
    select(qtbot, window, first)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_1)
    assert window.worklist.selected_row().file == first
    assert window.panel.fractures.add.isVisible()
    assert reading_of(window, first).verdicts == {(first, 1): Verdict.FRACTURE}


def test_a_key_pressed_twice_decides_one_view(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window()
    first, second = TWO_VIEWS
    select(qtbot, window, first)
    qtbot.waitUntil(lambda: window.flow._loader._kept.keys() >= set(), timeout=1000)
    press(window, Qt.Key.Key_3)
    assert window.worklist.selected_row().file == second
    qtbot.waitUntil(lambda: window.flow._radiograph is not None, timeout=10_000)
    press(window, Qt.Key.Key_3)
    assert reading_of(window, first).verdicts == {(first, 1): Verdict.NO_FRACTURE}
