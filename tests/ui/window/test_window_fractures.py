"""Fractures described by bone, side and type, and reasons for deciding otherwise than the AI."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox
from pytestqt.qtbot import QtBot

from osteo_desktop.records.bone import Bone
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.reading import ReadingStatus, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.agreement import agreement_of, write_disagreements
from tests.ui.window_driving import archive_of, press, reading_of, select

pytestmark = pytest.mark.slow

ReadWindow = Callable[..., MainWindow]
WHOLE, BROKEN = "06-phantom-whole.png", "07-phantom-broken-16-bit.png"
CONTROL = Qt.KeyboardModifier.ControlModifier


def choose(choice: QComboBox, data: str) -> None:
    """As a click in its list does."""
    choice.setCurrentIndex(choice.findData(data))
    choice.activated.emit(choice.currentIndex())


def describe(window: MainWindow, bone: Bone, side: str, kind: FractureType) -> None:
    window.panel.fractures.add.click()
    fields = window.panel.fractures.lines[-1].editor.fields
    for keyword, value in (("bone", bone), ("Laterality", side), ("type", kind)):
        fields[keyword].pick(str(value))


def test_that_a_fracture_is_described_saved_undone_and_done_again(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    assert window.panel.fractures.isHidden(), "without a verdict there is nothing to describe"
    press(window, Qt.Key.Key_1)
    assert window.panel.fractures.isVisible()
    describe(window, Bone.RADIUS, "L", FractureType.GREENSTICK)
    expected = (FractureDescription(Bone.RADIUS, "L", FractureType.GREENSTICK),)
    assert reading_of(window, WHOLE).fractures == {(WHOLE, 1): expected}
    qtbot.waitUntil(lambda: not window.jobs.archive.busy, timeout=60_000)
    assert window.readings.session is not None
    kept = window.readings.room.readings(window.readings.session.session_id)
    assert kept[window.worklist.rows.row((WHOLE, 1)).study_key].fractures[WHOLE, 1] == expected
    press(window, Qt.Key.Key_Z, CONTROL)
    assert "the described fractures" in window.messages.text
    assert window.panel.fractures.fractures == (FractureDescription(Bone.RADIUS, "L"),)
    window.commands.redo.trigger()
    assert window.panel.fractures.fractures == expected
    select(qtbot, window, BROKEN)
    assert window.panel.fractures.fractures == ()
    select(qtbot, window, WHOLE)
    assert window.panel.fractures.fractures == expected


def test_that_single_keys_still_decide_after_a_click_and_choose_nothing_in_a_choice(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_1)
    QTest.mouseClick(window.panel.fractures.add, Qt.MouseButton.LeftButton)
    press(window, Qt.Key.Key_2)
    assert reading_of(window, WHOLE).verdicts[WHOLE, 1] is Verdict.DOUBT
    bone = window.panel.fractures.lines[0].editor.fields["bone"]
    bone.setFocus()
    QTest.keyClicks(bone, "s1")  # a scaphoid for one who means to sign
    assert window.panel.fractures.lines[0].value.bone is None
    assert reading_of(window, WHOLE).verdicts[WHOLE, 1] is Verdict.DOUBT


def test_that_no_text_field_takes_the_keys_when_what_had_them_goes(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_1)
    window.panel.fractures.add.click()
    window.panel.fractures.lines[0].editor.first.setFocus()
    press(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.panel.fractures.isHidden()
    assert window.focusWidget() is window.worklist
    press(window, Qt.Key.Key_3)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)


def test_that_a_description_against_the_verdict_is_kept_told_and_not_signed(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_1)
    describe(window, Bone.ULNA, "R", FractureType.TRANSVERSE)
    press(window, Qt.Key.Key_3)
    box = window.panel.fractures
    assert box.isVisible()
    assert "your verdict is No fracture" in box.warning.text()
    assert reading_of(window, WHOLE).fractures
    press(window, Qt.Key.Key_S)
    assert "whose verdict is No fracture" in window.messages.text
    assert reading_of(window, WHOLE).status is ReadingStatus.DRAFT
    box.lines[0].remove.click()
    assert box.warning.isHidden()
    assert reading_of(window, WHOLE).fractures == {}
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)


def test_that_a_side_that_the_file_contradicts_is_told(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    rows = [window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())]
    row = next(r for r in rows if r.header is not None and r.header.Laterality == "L")
    select(qtbot, window, row.file)
    press(window, Qt.Key.Key_1)
    select(qtbot, window, row.file)
    window.panel.fractures.add.click()
    line = window.panel.fractures.lines[0]
    fields = line.editor.fields
    assert fields["Laterality"].value == "L", "a new line has the side of the file"
    fields["Laterality"].pick("R")
    assert "(left)" in window.panel.fractures.warning.text()
    fields["bone"].pick("VERTEBRA")
    assert line.value.Laterality == "", "the spine has no side"
    assert fields["Laterality"].isHidden()
    assert not fields["which"].isHidden()
    assert window.panel.fractures.warning.isHidden()


def test_that_a_signed_description_can_be_read_and_not_changed(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_1)
    describe(window, Bone.FEMUR, "L", FractureType.SPIRAL)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    select(qtbot, window, WHOLE)
    box = window.panel.fractures
    assert box.said.isVisible()
    assert box.said.text() == "• femur, left, spiral"
    assert box.add.isHidden()
    assert box.list.isHidden()


# --- reasons ---------------------------------------------------------------------------------


def against(window: MainWindow, qtbot: QtBot, file: str) -> bool:
    """Decide the opposite of the AI; whether there is an opposite."""
    row = select(qtbot, window, file)
    keys = {Decision.FRACTURE: Qt.Key.Key_3, Decision.NO_FRACTURE: Qt.Key.Key_1}
    press(window, keys.get(row.decision, Qt.Key.Key_2))
    return row.decision in keys


def a_disagreement(window: MainWindow, qtbot: QtBot) -> str:
    rows = [window.worklist.rows.row_at(n) for n in range(window.worklist.rows.rowCount())]
    alone = [r.file for r in rows if not r.error and r.file.endswith(".png")]
    return next(file for file in alone if against(window, qtbot, file))


def test_that_a_reason_is_asked_for_where_reader_and_ai_say_the_opposite(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    file = a_disagreement(window, qtbot)
    box = window.panel.reasons
    assert box.isVisible()
    (line,) = box.lines.values()
    choose(line, "metal, cast or artefact")
    assert reading_of(window, file).reasons == {(file, 1): "metal, cast or artefact"}
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    select(qtbot, window, file)
    assert not next(iter(box.lines.values())).isEnabled()
    with archive_of(window) as archive:
        found = agreement_of(archive)
    assert [case.reason for case in found.disagreements] == ["metal, cast or artefact"]
    write_disagreements(tmp_path / "out.csv", found.disagreements)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as opened:
        (written,) = csv.DictReader(opened)
    assert written["reason"] == "metal, cast or artefact"


def test_that_a_reason_may_be_written_and_is_kept_when_the_reader_goes_on(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    file = a_disagreement(window, qtbot)
    (line,) = window.panel.reasons.lines.values()
    line.setFocus()
    QTest.keyClicks(line.lineEdit(), "3 mm step at the cortex")
    other = next(f for f in (WHOLE, BROKEN) if f != file)
    select(qtbot, window, other)
    assert reading_of(window, file).reasons == {(file, 1): "3 mm step at the cortex"}
    assert reading_of(window, other).reasons == {}
    assert reading_of(window, file).verdicts[file, 1] is not Verdict.DOUBT, "2 was a letter"


def test_that_nobody_is_asked_who_agrees_or_has_not_decided(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    row = select(qtbot, window, WHOLE)
    assert window.panel.reasons.isHidden()
    agree = {Decision.FRACTURE: Qt.Key.Key_1, Decision.NO_FRACTURE: Qt.Key.Key_3}
    press(window, agree.get(row.decision, Qt.Key.Key_2))
    assert window.panel.reasons.isHidden()
