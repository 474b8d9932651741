"""Marks in the real window: kept with their reading, undone, locked, exported."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.reading import ReadingStatus, Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, reading_of, select

ReadWindow = Callable[..., MainWindow]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
WHOLE, BROKEN = "06-phantom-whole.png", "07-phantom-broken-16-bit.png"


def seen_at(window: MainWindow, column: float, row: float) -> QPoint:
    placement = window.viewer.view.placement
    assert placement is not None
    return QPointF(*placement.to_view(column, row)).toPoint()


def draw_length(window: MainWindow, start: tuple[float, float], end: tuple[float, float]) -> None:
    window.viewer.view.setFocus()
    press(window, Qt.Key.Key_L)
    target = window.viewer.view.viewport()
    QTest.mousePress(target, Qt.MouseButton.LeftButton, pos=seen_at(window, *start))
    QTest.mouseMove(target, seen_at(window, *end))
    QTest.mouseRelease(target, Qt.MouseButton.LeftButton, pos=seen_at(window, *end))


def write_text(window: MainWindow, words: str) -> None:
    """Begin a text; it is not yet handed on."""
    window.viewer.view.setFocus()
    press(window, Qt.Key.Key_X)
    target = window.viewer.view.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=seen_at(window, 60, 60))
    QTest.keyClicks(window.viewer.marks.field, words)


def drawing_of(window: MainWindow, file: str) -> Drawing:
    return reading_of(window, file).drawing((file, 1))


def saved(qtbot: QtBot, window: MainWindow, file: str) -> Drawing:
    qtbot.waitUntil(lambda: not window.jobs.archive.busy, timeout=60_000)
    assert window.readings.session is not None
    readings = window.readings.room.readings(window.readings.session.session_id)
    key = window.worklist.rows.row((file, 1)).study_key
    return readings[key].drawing((file, 1)) if key in readings else Drawing()


def test_what_is_drawn_is_saved_at_once_and_there_again_after_another_radiograph(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    draw_length(window, (40, 40), (40, 120))
    drawing = drawing_of(window, WHOLE)
    assert [mark.kind for mark in drawing.marks] == ["LENGTH"]
    assert saved(qtbot, window, WHOLE) == drawing
    assert reading_of(window, WHOLE).status is ReadingStatus.DRAFT
    select(qtbot, window, BROKEN)
    assert window.panel.marks.isHidden()
    select(qtbot, window, WHOLE)
    painted = window.viewer.marks.layer.marks
    assert [(m.kind, m.points) for m in painted] == [(m.kind, m.points) for m in drawing.marks]
    assert window.panel.marks.isVisible()
    assert "Length" in window.panel.marks.lines.text()
    assert "pixels" in window.panel.marks.lines.text(), "a PNG has no millimetres"


def test_words_begun_on_one_radiograph_never_end_up_on_another(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    write_text(window, "only here")
    select(qtbot, window, BROKEN)
    assert drawing_of(window, WHOLE).marks[0].text == "only here"
    assert saved(qtbot, window, WHOLE).marks[0].text == "only here"
    assert drawing_of(window, BROKEN).is_empty


def test_words_being_written_are_not_lost_when_the_window_closes(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    write_text(window, "last words")
    key, session = window.worklist.rows.row((WHOLE, 1)).study_key, window.readings.session
    assert session is not None
    room = window.readings.room
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=60_000)
    kept = room.readings(session.session_id)[key]
    room.close()
    assert kept.drawing((WHOLE, 1)).marks[0].text == "last words"


def test_every_step_is_undone_and_done_again_and_what_it_was_is_said(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    draw_length(window, (40, 40), (40, 120))
    press(window, Qt.Key.Key_3)
    select(qtbot, window, WHOLE)
    press(window, Qt.Key.Key_Z, CONTROL)
    assert "Undone: a verdict." in window.messages.text
    assert not reading_of(window, WHOLE).verdicts
    assert window.commands.undo.text() == "&Undo: length drawn"
    assert window.commands.redo.text() == "&Redo: a verdict"
    press(window, Qt.Key.Key_Z, CONTROL)
    assert "Undone: length drawn." in window.messages.text
    assert drawing_of(window, WHOLE).is_empty
    assert saved(qtbot, window, WHOLE).is_empty
    assert window.commands.undo.text() == "&Undo"
    assert window.commands.undo.toolTip().startswith("Take back the last change")
    press(window, Qt.Key.Key_Z, CONTROL)
    assert "Nothing can be undone" in window.messages.text
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    press(window, Qt.Key.Key_Y, CONTROL)
    assert "Done again: a verdict." in window.messages.text
    assert reading_of(window, WHOLE).verdicts == {(WHOLE, 1): Verdict.NO_FRACTURE}
    assert len(saved(qtbot, window, WHOLE).marks) == 1


def test_a_polyline_ended_by_return_is_saved_undone_and_done_again_as_any_mark(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    """Return opens nothing and signs nothing meanwhile."""
    window = read_window()
    select(qtbot, window, WHOLE)
    window.viewer.view.setFocus()
    press(window, Qt.Key.Key_L, SHIFT)
    target = window.viewer.view.viewport()
    for point in ((40, 40), (40, 120), (90, 120)):
        QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=seen_at(window, *point))
    QTest.keyClick(window.viewer.view, Qt.Key.Key_Return)
    drawing = drawing_of(window, WHOLE)
    assert [(mark.kind, len(mark.points)) for mark in drawing.marks] == [("POLYLINE", 3)]
    assert saved(qtbot, window, WHOLE) == drawing
    assert "Polyline" in window.panel.marks.lines.text()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert drawing_of(window, WHOLE).is_empty
    press(window, Qt.Key.Key_Z, CONTROL | SHIFT)
    assert saved(qtbot, window, WHOLE) == drawing


def test_after_signing_nothing_is_drawn_deleted_or_undone(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, WHOLE)
    draw_length(window, (40, 40), (40, 120))
    press(window, Qt.Key.Key_3)
    select(qtbot, window, WHOLE)
    with qtbot.waitSignal(window.readings.signed, timeout=60_000):
        press(window, Qt.Key.Key_Return, CONTROL)
    select(qtbot, window, WHOLE)
    before = reading_of(window, WHOLE)
    assert before.signature is not None
    draw_length(window, (80, 40), (80, 120))
    window.viewer.marks.actions.delete.trigger()
    press(window, Qt.Key.Key_Z, CONTROL)
    assert reading_of(window, WHOLE) == before
    assert len(saved(qtbot, window, WHOLE).marks) == 1


def test_an_export_holds_the_marks_of_a_moment_ago(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window()
    select(qtbot, window, WHOLE)
    write_text(window, "step in the cortex")
    window.commands.export.trigger()
    dialog = window.findChild(ExportDialog)
    dialog.files["pdf"].line.setText(str(tmp_path / "out.pdf"))
    dialog.files["csv"].line.setText(str(tmp_path / "out.csv"))
    dialog.export.click()
    qtbot.waitUntil(lambda: "Written" in dialog.outcome.toPlainText(), timeout=60_000)
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as held:
        (row,) = [row for row in csv.DictReader(held) if row["file"] == WHOLE]
    assert row["marks"] == "Text step in the cortex"
