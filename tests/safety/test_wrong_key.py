"""Hazard: a key does what nobody meant.

A stray letter must not sign, a figure must not end up in another patient's text, and no verdict
falls on a view that nobody has seen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QSlider, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.reader_dialog import ReaderDialog
from osteo_desktop.ui.window.main_window import MainWindow
from tests.scripted_reader import (
    SOME,
    Keyboard,
    type_everywhere,
    type_on_list_and_radiograph,
)
from tests.ui.window_driving import archive_of, press, reading_of, select, wait_until_shown

ReadWindow = Callable[..., MainWindow]
PHANTOM = "06-phantom-whole.png"
TWO_VIEWS = ("01-ap-explicit.dcm", "01-lateral-jpeg-2000.dcm")


def type_on(window: MainWindow, text: str) -> None:
    """Each letter goes to whatever has the focus by then, as from a keyboard."""
    for letter in text:
        QTest.keyClicks(window.focusWidget() or window, letter)


def click(widget: QWidget) -> None:
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
    type_on(window, "seen best on the oblique view")
    window.showing.flush()
    reading = reading_of(window, PHANTOM)
    assert reading.signature is None
    assert reading.notes == "thin line"
    assert reading.critical is None
    assert window.worklist.selected_row().file == PHANTOM
    assert window.deciding.reader == "Dr. Roe"


def test_a_key_that_the_reader_chose_acts_there_alone_and_the_window_says_when_keys_rest(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    assert window.shortcuts.change("commands.sign", ("D", "Ctrl+Return")) == ""
    hint = window.strip.keys_rest
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    assert not hint.isVisible()
    window.panel.texts.templates.setFocus()
    assert hint.isVisible()
    type_on(window, "dD")
    assert reading_of(window, PHANTOM).signature is None
    assert "Esc" in hint.text()
    press(window, Qt.Key.Key_Escape)
    assert not hint.isVisible()
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_D)


def test_no_click_on_a_control_takes_the_keys_from_list_and_radiograph(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_1)
    window.panel.fractures.add.click()
    controls = [
        control
        for kind in (QAbstractButton, QComboBox, QSlider)
        for control in window.findChildren(kind)
        if control.window() is window and control.focusPolicy() & Qt.FocusPolicy.ClickFocus
    ]
    written_in = [c for c in controls if isinstance(c, QComboBox) and c.isEditable()]
    assert controls == written_in, "only what is written in takes the focus by a click"


# --- after going on, keys mean the study in sight (W2) ------------------------------------------


def test_after_signing_from_the_notes_a_figure_decides_and_is_not_written(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_T)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    wait_until_shown(qtbot, window)
    following = window.worklist.selected_row()
    assert following.file != PHANTOM
    press(window, Qt.Key.Key_3)
    assert window.panel.texts.notes.toPlainText() == ""
    reading = window.readings.reading(following.study_key)
    assert reading.verdicts == {following.key: Verdict.NO_FRACTURE}


def test_after_verdict_and_signature_by_mouse_a_figure_decides_and_is_not_written(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, PHANTOM)
    window.panel.texts.impression.setFocus()
    click(window.panel.verdicts.buttons[Verdict.NO_FRACTURE])
    with qtbot.waitSignal(window.readings.signed):
        click(window.panel.sign_box.sign)
    wait_until_shown(qtbot, window)
    following = window.worklist.selected_row()
    press(window, Qt.Key.Key_1)
    assert window.panel.texts.impression.text() == ""
    reading = window.readings.reading(following.study_key)
    assert reading.verdicts == {following.key: Verdict.FRACTURE}


@pytest.mark.parametrize("leave", ["next_unread", "put_off", "next_row"])
def test_what_is_being_typed_stays_with_its_study_and_the_next_gets_none_of_it(
    read_window: ReadWindow, qtbot: QtBot, leave: str
) -> None:
    window = read_window()
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_T)
    type_on(window, "thin line")
    getattr(window.commands, leave).trigger()
    following = window.worklist.selected_row()
    assert following.file != PHANTOM
    assert window.focusWidget() is window.worklist
    type_on(window, "7")
    assert reading_of(window, PHANTOM).notes == "thin line"
    assert window.readings.reading(following.study_key).notes == ""
    assert window.panel.texts.notes.toPlainText() == ""


# --- no verdict on what nobody has seen (W4) ----------------------------------------------------


def test_a_fracture_keeps_its_view_and_its_description_in_sight(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    first, _ = TWO_VIEWS
    select(qtbot, window, first)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_1)
    assert window.worklist.selected_row().file == first
    assert window.panel.fractures.add.isVisible()
    assert reading_of(window, first).verdicts == {(first, 1): Verdict.FRACTURE}


class Clock:
    """It stands still until it is moved on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now

    def tick(self) -> None:
        self.now += 1e-6


def wait_until_painted(qtbot: QtBot, window: MainWindow, clock: Clock) -> None:
    def painted() -> bool:
        clock.tick()
        return window.viewer.view.seen_seconds > 0

    qtbot.waitUntil(painted, timeout=10_000)


def test_a_key_pressed_twice_decides_one_view(read_window: ReadWindow, qtbot: QtBot) -> None:
    window, clock = read_window(), Clock()
    first, second = TWO_VIEWS
    select(qtbot, window, second)
    select(qtbot, window, first)
    window.viewer.view.clock = clock
    select_again(qtbot, window, first, clock)
    clock.now += 0.6
    press(window, Qt.Key.Key_3)
    assert window.worklist.selected_row().file == second
    assert "Next view of this study: L" in window.viewer.overlay.spoken()
    only_the_first = {(first, 1): Verdict.NO_FRACTURE}
    clock.now += 60
    press(window, Qt.Key.Key_3)
    assert reading_of(window, first).verdicts == only_the_first, "it was not painted yet"
    wait_until_painted(qtbot, window, clock)
    clock.now += 0.49
    press(window, Qt.Key.Key_3)
    assert reading_of(window, first).verdicts == only_the_first
    assert "only just appeared" in window.viewer.overlay.spoken()
    click(window.panel.verdicts.buttons[Verdict.FRACTURE])
    assert reading_of(window, first).verdicts == only_the_first
    clock.now += 0.02
    press(window, Qt.Key.Key_3)
    assert reading_of(window, first).verdicts[second, 1] is Verdict.NO_FRACTURE


def select_again(qtbot: QtBot, window: MainWindow, file: str, clock: Clock) -> None:
    """With the clock that stands still."""
    window.worklist.select((PHANTOM, 1))
    window.worklist.select((file, 1))
    wait_until_painted(qtbot, window, clock)


def test_a_key_pressed_twice_signs_one_study(read_window: ReadWindow, qtbot: QtBot) -> None:
    """Where no unread study is left, signing leads to drafts, which may be complete."""
    window, clock = read_window(Settings(reader_name="Dr. Roe")), Clock()
    for row in map(window.worklist.rows.row_at, range(window.worklist.rows.rowCount())):
        study = window.worklist.rows.table.study_rows(row.study_key)
        given = {view.key: Verdict.NO_FRACTURE for view in study}
        window.readings.change(replace(window.readings.reading(row.study_key), verdicts=given))
    window.viewer.view.clock = clock
    select_again(qtbot, window, TWO_VIEWS[0], clock)
    clock.now += 0.6
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    following = window.worklist.selected_row()
    assert following.file not in TWO_VIEWS
    press(window, Qt.Key.Key_S)
    wait_until_painted(qtbot, window, clock)
    press(window, Qt.Key.Key_S)
    click(window.panel.sign_box.sign)
    assert not window.readings.is_signing(following.study_key)
    clock.now += 0.6
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)


def test_a_key_held_down_decides_once_even_where_x11_hides_that_it_is_held(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    """What X11 sends for it is release and press of the same moment, for Qt a press like any."""
    window = read_window()
    select(qtbot, window, PHANTOM)
    assert not any(action.autoRepeat() for action in window.commands.pressed_anew())
    for repeats, gap, reaches in ((True, 500, False), (False, 0, False), (False, 60, True)):
        QApplication.sendEvent(window.worklist, a_key(QEvent.Type.KeyRelease, 5_000, repeats))
        pressed = a_key(QEvent.Type.ShortcutOverride, 5_000 + gap, repeats)
        QApplication.sendEvent(window.worklist, pressed)
        assert pressed.isAccepted() != reaches, "an accepted one reaches no action"


def a_key(kind: QEvent.Type, at: int, repeats: bool) -> QKeyEvent:
    made = QKeyEvent(kind, Qt.Key.Key_3, Qt.KeyboardModifier.NoModifier, "3", repeats)
    made.setTimestamp(at)
    made.ignore()
    return made


# --- a signature is taken back ------------------------------------------------------------------


def signed_window(read_window: ReadWindow, qtbot: QtBot, clock: Clock) -> MainWindow:
    """One study was just signed, and the next is in sight."""
    window = read_window(Settings(reader_name="Dr. Roe"))
    window.signing.clock = clock
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    wait_until_shown(qtbot, window)
    assert window.worklist.selected_row().file != PHANTOM
    return window


def archived(qtbot: QtBot, window: MainWindow, file: str) -> Reading:
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    number = window.readings.session.session_id
    return window.readings.room.readings(number)[reading_of(window, file).study_key]


def test_a_signature_is_taken_back_from_the_next_study_within_ten_seconds(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    clock = Clock()
    window = signed_window(read_window, qtbot, clock)
    notice = window.strip.signed
    assert notice.isVisible()
    assert notice.study.full_text == f"Signed: {PHANTOM}"
    assert notice.undo.text() == "Undo signature (10 s)"
    clock.now += 3.2
    window.signing.tick()
    assert notice.undo.text() == "Undo signature (7 s)"
    with qtbot.waitSignal(window.readings.taken_back):
        click(notice.undo)
    assert window.worklist.selected_row().file == PHANTOM
    assert window.focusWidget() is window.worklist
    assert not notice.isVisible()
    assert "taken back" in window.messages.text
    draft = archived(qtbot, window, PHANTOM)
    assert draft == reading_of(window, PHANTOM)
    assert draft.signature is None
    assert list(draft.verdicts.values()) == [Verdict.NO_FRACTURE]
    wait_until_shown(qtbot, window)
    press(window, Qt.Key.Key_2)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    with archive_of(window) as archive:
        kinds = [e.kind for e in archive.audit(window.readings.session.session_id)]
    wanted = [AuditKind.READING_SIGNED, AuditKind.SIGNATURE_WITHDRAWN, AuditKind.READING_SIGNED]
    assert [kind for kind in kinds if "sign" in kind] == wanted


def test_after_ten_seconds_no_signature_is_taken_back(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    clock = Clock()
    window = signed_window(read_window, qtbot, clock)
    clock.now += 10.0
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    window.signing.take_back()
    window.signing.tick()
    assert not window.strip.signed.isVisible()
    assert archived(qtbot, window, PHANTOM).signature is not None


def test_ctrl_z_takes_back_what_was_done_last(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = signed_window(read_window, qtbot, Clock())
    following = window.worklist.selected_row()
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.readings.reading(following.study_key).verdicts == {}, "the newer one first"
    assert archived(qtbot, window, PHANTOM).signature is not None
    with qtbot.waitSignal(window.readings.taken_back):
        press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert archived(qtbot, window, PHANTOM).signature is None
    assert window.worklist.selected_row().file == PHANTOM


def test_a_signature_that_the_archive_keeps_stays_and_the_reader_is_told(
    read_window: ReadWindow, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window = signed_window(read_window, qtbot, Clock())
    window.panel.sign_box.set_reader("Dr. Other")
    with qtbot.waitSignal(window.readings.not_taken_back):
        window.signing.take_back()
    assert "still signed" in window.messages.text
    assert "Only Dr. Roe" in window.messages.text
    assert archived(qtbot, window, PHANTOM).signature is not None
    caplog.clear()


# --- the reader is chosen -----------------------------------------------------------------------


def test_the_reader_is_chosen_and_no_field_on_the_way_of_tab(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(readers=("Dr. Roe", "Dr. Poe")))
    select(qtbot, window, PHANTOM)
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_S)
    assert "reader's name is missing" in window.messages.text
    dialog = window.findChild(ReaderDialog)
    assert [dialog.known.item(n).text() for n in range(2)] == ["Dr. Roe", "Dr. Poe"]
    assert not dialog.take.isEnabled()
    dialog.known.setCurrentRow(1)
    QTest.keyClicks(dialog.other, "Dr. Zoe")
    assert dialog.name == "Dr. Zoe"
    dialog.take.click()
    assert window.deciding.reader == "Dr. Zoe"
    assert "reader's name" not in window.messages.text
    assert window.panel.sign_box.reader.accessibleName() == "Reader: Dr. Zoe"
    assert window.preferences.settings.reader_name == "Dr. Zoe"
    assert window.preferences.settings.readers == ("Dr. Zoe", "Dr. Roe", "Dr. Poe")
    assert reading_of(window, PHANTOM).signature is None, "choosing signs nothing"
    press(window, Qt.Key.Key_T)
    visited = set()
    while (widget := window.focusWidget()) not in visited:
        visited.add(widget)
        press(window, Qt.Key.Key_Tab)
    assert window.panel.sign_box.reader not in visited
    assert window.panel.sign_box.sign not in visited
    assert not visited & set(window.panel.verdicts.buttons.values())
    assert window.worklist in visited
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert archived(qtbot, window, PHANTOM).signature.reader == "Dr. Zoe"


# --- the scripted reader ------------------------------------------------------------------------


@pytest.mark.slow
def test_whatever_is_typed_wherever_the_focus_is_nothing_changes_that_was_not_meant(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    """The whole keyboard: ``python -m pytest tests/measure_keys.py``."""
    window = read_window(Settings(reader_name="Dr. Roe"))
    keyboard = Keyboard(window)
    assert list(type_everywhere(qtbot, window, keyboard, SOME)) == []
    assert keyboard.typed > 300
    assert list(type_on_list_and_radiograph(qtbot, window, keyboard, SOME)) == []
