"""The whole window, driven with keys on real files: read, look, decide, sign, export."""

from __future__ import annotations

import re
import shutil
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pydicom import dcmread
from pydicom.uid import generate_uid
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QToolButton,
)
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.files import DiskFull
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, ReadingStatus, Verdict
from osteo_desktop.records.rules.by_hand import FilledIn
from osteo_desktop.records.selection import from_text, root_of
from osteo_desktop.records.worklist import Row, suspicion_order
from osteo_desktop.settings import Settings, load_settings
from osteo_desktop.ui.dialogs.addendum_dialog import AddendumDialog
from osteo_desktop.ui.dialogs.agreement_dialog import AgreementDialog
from osteo_desktop.ui.dialogs.by_hand.entry_dialog import EntryDialog
from osteo_desktop.ui.dialogs.export_dialog import ExportDialog
from osteo_desktop.ui.dialogs.reader_dialog import ReaderDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.arrangement import Sorting
from osteo_desktop.ui.worklist.model import Column
from osteo_desktop.ui.worklist.study_table import Progress
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import archive_of, press, reading_of, select, wait_until_shown

pytestmark = pytest.mark.slow

ReadWindow = Callable[..., MainWindow]


def saved(qtbot: QtBot, window: MainWindow) -> dict[str, Reading]:
    """What the archive holds, after all writing is done."""
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    session = window.readings.session
    assert session is not None
    return window.readings.room.readings(session.session_id)


def everything_said(window: MainWindow) -> str:
    """All text of panel, status and worklist, tooltips included."""
    model = window.worklist.rows
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
    cells = [
        str(model.index(row, column).data(role))
        for row in range(model.rowCount())
        for column in range(model.columnCount())
        for role in roles
    ]
    panel = [label.text() for label in window.panel.finding.children() if hasattr(label, "text")]
    return "\n".join([*cells, *panel, window.strip.activity.full_text])


def test_the_worklist_fills_and_the_most_suspicious_one_is_shown(read_window: ReadWindow) -> None:
    window = read_window()
    model = window.worklist.rows
    rows = [model.row_at(number) for number in range(model.rowCount())]
    assert len({row.study_key for row in rows}) == 8, "of ten rows two studies have two"
    highest = [model.table.study_rows(row.study_key)[0] for row in rows]
    assert highest == sorted(highest, key=suspicion_order)
    assert window.focusWidget() is window.worklist, "keys decide from the start"
    assert rows[-1].file == "notes.dcm"
    assert rows[-1].error
    assert any(row.score is not None for row in rows)
    said = "Studies: 7 · radiographs: 9 · cannot be read: 1"
    assert said in window.strip.activity.full_text
    assert window.readings.room.prepare().model_name in window.strip.device.full_text
    assert "CPU" in window.strip.device.full_text


def test_the_disclaimer_and_the_device_are_in_sight_at_clinic_size(
    read_window: ReadWindow,
) -> None:
    window = read_window()
    labels = [label for label in window.strip.children() if hasattr(label, "text")]
    disclaimer = next(label for label in labels if label.text() == DISCLAIMER)
    assert disclaimer.isVisible()
    assert disclaimer.width() >= disclaimer.sizeHint().width()
    assert window.width() <= 1366
    assert window.minimumSizeHint().width() <= 1366
    assert window.minimumSizeHint().height() <= 700


def test_selecting_an_unreadable_file_says_why_and_offers_no_verdict(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    row = select(qtbot, window, "notes.dcm")
    assert notice_text(row.error) in window.panel.warnings.text()
    assert not window.panel.verdicts.isVisible()
    assert not window.panel.sign_box.sign.isEnabled()
    press(window, Qt.Key.Key_1)
    assert saved(qtbot, window) == {}


def test_one_key_decides_and_the_draft_is_saved_at_once(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    window.worklist.setFocus()
    press(window, Qt.Key.Key_3)
    reading = saved(qtbot, window)["file:06-phantom-whole.png"]
    assert reading.verdicts == {("06-phantom-whole.png", 1): Verdict.NO_FRACTURE}
    assert reading.status is ReadingStatus.DRAFT
    assert "Draft saved" in window.panel.sign_box.state.text()
    assert window.panel.verdicts.buttons[Verdict.NO_FRACTURE].isChecked()


def test_keys_do_not_fire_while_notes_are_typed(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    for field in (window.panel.texts.notes, window.panel.texts.impression):
        field.setFocus()
        QTest.keyClicks(field, "123snthviarwm")
    assert window.panel.texts.notes.toPlainText() == "123snthviarwm"
    assert window.panel.texts.impression.text() == "123snthviarwm"
    assert reading_of(window, "06-phantom-whole.png").verdicts == {}
    press(window, Qt.Key.Key_Escape)
    press(window, Qt.Key.Key_2)
    verdicts = reading_of(window, "06-phantom-whole.png").verdicts
    assert list(verdicts.values()) == [Verdict.DOUBT]


def test_arrows_and_home_lead_through_the_list_from_the_radiograph_too(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    lines = window.worklist.rows.rowCount()

    def position() -> int | None:
        return window.worklist.rows.position(window.worklist.selected_row().key)

    for place in (window.worklist, window.viewer):
        place.setFocus()
        press(window, Qt.Key.Key_End)
        assert position() == window.worklist.rows.rowCount() - 1
        press(window, Qt.Key.Key_Home)
        assert position() == 0
        press(window, Qt.Key.Key_Down)
        assert position() == 1
        press(window, Qt.Key.Key_Up)
        assert position() == 0
    bar = window.worklist_pane.bar
    QTest.keyClicks(bar.text, "nobody\r")
    assert window.worklist.rows.rowCount() == 0
    bar.show_all.setFocus()
    bar.show_all.click()
    assert window.worklist.rows.rowCount() == lines
    assert window.focusWidget() is window.worklist, "where arrows lead on"


def test_what_a_key_may_lead_to_is_loaded_before_it_is_pressed(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    first = select(qtbot, window, "01-lateral-jpeg-2000.dcm")
    other_view = window.worklist.rows.row(("01-ap-explicit.dcm", 1))
    after_signing = window.worklist.next_with(Progress.UNREAD)
    below = window.worklist.next_row()
    wanted = {r.key: r for r in (first, other_view, after_signing, below) if not r.error}
    assert len(wanted) > 2
    qtbot.waitUntil(lambda: all(map(window.loader.holds, wanted.values())), timeout=60_000)


def test_notes_are_saved_after_a_pause_and_when_the_row_is_left(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    QTest.keyClicks(window.panel.texts.notes, "thin line")
    assert reading_of(window, "06-phantom-whole.png").notes == ""
    qtbot.waitUntil(lambda: reading_of(window, "06-phantom-whole.png").notes == "thin line")
    QTest.keyClicks(window.panel.texts.notes, ", old")
    select(qtbot, window, "08-truncated.jpg")
    assert window.panel.texts.notes.toPlainText() == ""
    assert saved(qtbot, window)["file:06-phantom-whole.png"].notes == "thin line, old"
    select(qtbot, window, "06-phantom-whole.png")
    assert window.panel.texts.notes.toPlainText() == "thin line, old"


def test_a_study_of_two_views_asks_for_two_verdicts(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, "01-ap-explicit.dcm")
    press(window, Qt.Key.Key_1)
    assert window.worklist.selected_row().file == "01-ap-explicit.dcm", "it is to be described"
    press(window, Qt.Key.Key_S)
    assert "no verdict" in window.messages.text
    assert window.worklist.selected_row().file == "01-lateral-jpeg-2000.dcm"
    wait_until_shown(qtbot, window)
    press(window, Qt.Key.Key_2)
    reading = reading_of(window, "01-ap-explicit.dcm")
    assert list(reading.verdicts.values()) == [Verdict.FRACTURE, Verdict.DOUBT]
    assert window.worklist.selected_row().file == "01-lateral-jpeg-2000.dcm"


def test_signing_without_a_readers_name_is_refused_in_clear_words(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_3)
    press(window, Qt.Key.Key_S)
    assert "reader's name is missing" in window.messages.text
    dialog = window.findChild(ReaderDialog)
    assert dialog.isVisible()
    dialog.reject()
    assert saved(qtbot, window)["file:06-phantom-whole.png"].signature is None


def test_signing_locks_and_goes_to_the_next_unread(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_3)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    following = window.worklist.selected_row()
    assert following.file != "06-phantom-whole.png"
    assert window.worklist.rows.table.progress(following.study_key) is Progress.UNREAD
    signed = saved(qtbot, window)["file:06-phantom-whole.png"]
    assert signed.signature.reader == "Dr. Roe"
    assert signed.findings
    select(qtbot, window, "06-phantom-whole.png")
    assert "Signed by Dr. Roe" in window.panel.sign_box.state.text()
    assert window.panel.texts.notes.isReadOnly()
    assert not window.panel.verdicts.buttons[Verdict.FRACTURE].isEnabled()
    press(window, Qt.Key.Key_1)
    assert "locked" in window.messages.text
    assert saved(qtbot, window)["file:06-phantom-whole.png"].verdicts == signed.verdicts


def test_an_addendum_is_added_to_a_signed_reading(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_3)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    select(qtbot, window, "06-phantom-whole.png")
    window.commands.add_addendum.trigger()
    dialog = window.findChild(AddendumDialog)
    dialog.text.setPlainText("Seen again with the lateral view.")
    with qtbot.waitSignal(dialog.accepted):
        dialog.add.click()
    addenda = saved(qtbot, window)["file:06-phantom-whole.png"].addenda
    assert [(a.text, a.reader) for a in addenda] == [
        ("Seen again with the lateral view.", "Dr. Roe")
    ]
    assert "lateral view" in window.panel.addenda.text()


def test_identity_is_entered_by_hand_only_where_the_file_has_none(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "01-ap-explicit.dcm")
    assert not window.panel.identity.enter.isVisible()
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_E)
    dialog = window.findChild(EntryDialog)
    dialog.fields["PatientName"].entry.setText("Doe, Jane")
    dialog.fields["PatientBirthDate"].entry.setText("1970-13-01")
    ok = dialog.findChild(QDialogButtonBox).button(QDialogButtonBox.StandardButton.Ok)
    ok.click()
    assert "not a date" in dialog.problem.text()
    dialog.fields["PatientBirthDate"].entry.setText("1970-12-01")
    ok.click()
    entered = saved(qtbot, window)["file:06-phantom-whole.png"].entered
    assert (entered.PatientName, entered.PatientBirthDate) == ("Doe^Jane", "19701201")
    shown = [*window.panel.identity.texts().values()]
    assert shown == [
        "Doe, Jane (entered by hand)",
        "not in the file",
        "1970-12-01 (entered by hand)",
    ]


def test_hide_ai_leaks_nothing_until_the_verdict(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window(Settings(hide_ai=True, map_visible=True))
    model = window.worklist.rows
    files = [model.row_at(number).file for number in range(model.rowCount())]
    assert files == sorted(files)
    row = select(qtbot, window, "07-phantom-broken-16-bit.png")
    said = everything_said(window)
    assert not re.search(r"fracture|doubt|not scored|outside|\b[01]\.\d|[▲◆●]", said, re.IGNORECASE)
    assert not window.viewer.actions().toggle_map.isEnabled()
    assert "hidden until you decide" in window.panel.finding.decision.text()
    press(window, Qt.Key.Key_2)
    assert f"{row.score:.3f}" in window.panel.finding.decision.text()
    assert window.viewer.actions().toggle_map.isEnabled()
    assert saved(qtbot, window)[row.study_key].ai_hidden


def test_a_verdict_given_with_the_ai_in_sight_is_not_called_blind(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    row = select(qtbot, window, "07-phantom-broken-16-bit.png")
    window.commands.hide_ai.setChecked(True)
    press(window, Qt.Key.Key_2)
    assert not saved(qtbot, window)[row.study_key].ai_hidden


def test_live_rows_leave_selection_and_picture_alone(
    read_window: ReadWindow, qtbot: QtBot, make_row: Callable[..., Row]
) -> None:
    window = read_window()
    row = select(qtbot, window, "06-phantom-whole.png")
    radiograph = window.showing.radiograph
    before = window.viewer.view.grab().toImage()
    heard: list[object] = []
    window.worklist.row_selected.connect(heard.append)
    lines = window.worklist.rows.rowCount()
    window.worklist.add_rows([make_row(f"new-{n}.png", 0.999) for n in range(40)])
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() == lines + 40)
    assert window.worklist.selected_row() is row
    assert window.showing.radiograph is radiograph
    assert window.viewer.view.grab().toImage() == before
    assert heard == []


def test_a_draft_that_cannot_be_saved_is_told_loudly_and_kept(
    read_window: ReadWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    whole_save = window.readings.room.save

    def full(session_id: int, reading: Reading) -> None:
        raise DiskFull("archive.sqlite")

    monkeypatch.setattr(window.readings.room, "save", full)
    QTest.keyClicks(window.panel.texts.notes, "do not lose me")
    qtbot.waitUntil(lambda: "NOT saved" in window.messages.text)
    assert "NOT SAVED" in window.panel.sign_box.state.text()
    assert window.panel.texts.notes.toPlainText() == "do not lose me"
    window.close()
    qtbot.waitUntil(lambda: "stays open" in window.messages.text)
    assert window.isVisible()
    monkeypatch.setattr(window.readings.room, "save", whole_save)
    window.panel.sign_box.again.click()
    assert saved(qtbot, window)["file:06-phantom-whole.png"].notes == "do not lose me"
    qtbot.waitUntil(lambda: window.readings.unsaved == 0)


def test_the_reader_goes_on_while_the_signature_is_written(
    read_window: ReadWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    row = select(qtbot, window, "06-phantom-whole.png")
    may_write, whole_sign = threading.Event(), window.readings.room.sign

    def slow(*arguments: Any) -> Reading:
        may_write.wait(20)
        return whole_sign(*arguments)

    monkeypatch.setattr(window.readings.room, "sign", slow)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_S)
    following = window.worklist.selected_row()
    assert following is not None
    assert following.study_key != row.study_key, "nobody waits for the disk"
    assert window.readings.reading(row.study_key).status is ReadingStatus.DRAFT, "not yet"
    with qtbot.waitSignal(window.readings.signed):
        may_write.set()
    assert window.worklist.selected_row() is following
    assert window.readings.reading(row.study_key).status is ReadingStatus.SIGNED


def test_a_signature_that_cannot_be_written_brings_the_reader_back(
    read_window: ReadWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    row = select(qtbot, window, "06-phantom-whole.png")

    def full(*_arguments: Any) -> Reading:
        raise DiskFull("archive.sqlite")

    monkeypatch.setattr(window.readings.room, "sign", full)
    press(window, Qt.Key.Key_1)
    press(window, Qt.Key.Key_S)
    qtbot.waitUntil(lambda: "NOT signed" in window.messages.text)
    assert window.worklist.selected_row() is row
    assert window.readings.reading(row.study_key).status is ReadingStatus.DRAFT
    monkeypatch.undo()
    wait_until_shown(qtbot, window)
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)


def test_what_was_decided_is_there_again_when_the_folder_is_reopened(
    read_window: ReadWindow, qtbot: QtBot, phantoms: Path
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_1)
    QTest.keyClicks(window.panel.texts.notes, "typed just before")
    with qtbot.waitSignal(window.folder_job.finished, timeout=30_000):
        window.open(phantoms)
    qtbot.waitUntil(lambda: window.readings.is_open and not window.worklist.filling)
    select(qtbot, window, "06-phantom-whole.png")
    assert window.panel.texts.notes.toPlainText() == "typed just before"
    assert window.panel.verdicts.buttons[Verdict.FRACTURE].isChecked()
    assert "known from before" in window.strip.activity.full_text


def test_cancel_stops_the_reading_and_keeps_what_is_done(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    many = tmp_path / "many"
    many.mkdir()
    picture = (phantoms / "06-phantom-whole.png").read_bytes()
    for number in range(400):
        # Bytes after the end of a PNG make each file another one, so that each is computed.
        (many / f"{number:03}.png").write_bytes(picture + bytes([number % 256, number // 256]))
    window = make_window()
    window.start(many)
    with qtbot.waitSignal(window.folder_job.rows_came, timeout=60_000):
        pass
    with qtbot.waitSignal(window.folder_job.stopped, timeout=20_000):
        window.strip.cancel.click()
        assert "Stopping" in window.strip.activity.full_text
    qtbot.waitUntil(lambda: not window.worklist.filling)
    table = window.worklist.rows.table
    done = 400 - table.totals.waiting
    assert 0 < done < 400
    assert not window.folder_job.busy


def test_another_folder_while_one_is_read_shows_only_the_new_one(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    other.mkdir()
    shutil.copy(phantoms / "06-phantom-whole.png", other / "only.png")
    window = make_window()
    window.start(phantoms)
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() > 0, timeout=60_000)
    with qtbot.waitSignal(window.folder_job.finished, timeout=30_000):
        window.open(other)
    qtbot.waitUntil(lambda: not window.worklist.filling)
    model = window.worklist.rows
    assert [model.row_at(n).file for n in range(model.rowCount())] == ["only.png"]


def test_closing_while_reading_saves_and_leaves_no_thread(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot, room: ReadingRoom
) -> None:
    before = set(threading.enumerate())
    window = make_window(Settings(reader_name="Dr. Roe"))
    window.start(phantoms)
    qtbot.waitUntil(lambda: window.showing.radiograph is not None, timeout=60_000)
    file = window.worklist.selected_row().file
    study_key = window.worklist.selected_row().study_key
    session = window.readings.session.session_id
    QTest.keyClicks(window.panel.texts.notes, "last words")
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert set(threading.enumerate()) <= before
    assert room.readings(session)[study_key].notes == "last words", file
    room.close()
    assert load_settings().window_geometry
    assert load_settings().reader_name == "Dr. Roe"


def test_order_and_columns_of_the_worklist_are_there_again_next_time(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    window.worklist.sort_by(Column.DATE)
    window.worklist.set_hidden_columns([Column.FILE])
    again = make_window(window.preferences.settings)
    assert again.worklist.rows.arrangement.sorting == Sorting(Column.DATE, descending=True)
    assert again.worklist.columns.hidden == {Column.FILE}
    unknown = make_window(Settings(worklist_order="colour", worklist_hidden=("shape",)))
    assert unknown.worklist.rows.arrangement.sorting == Sorting()


def test_ctrl_f_finds_and_enter_goes_to_the_rows(read_window: ReadWindow, qtbot: QtBot) -> None:
    window = read_window()
    press(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert window.focusWidget() is window.worklist_pane.bar.text
    QTest.keyClicks(window.focusWidget(), "broken")
    press(window, Qt.Key.Key_Return)
    assert window.worklist.rows.rowCount() == 1
    assert window.focusWidget() is window.worklist
    assert "Filtered: 1 of" in window.worklist_pane.bar.counts.text()


def test_the_views_of_a_study_hang_beside_one_another(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, "01-lateral-jpeg-2000.dcm")
    assert window.grid.shown_companions == (), "one view until the reader asks for more"
    window.commands.two_views.trigger()
    (companion,) = window.grid.shown_companions
    frontal = window.worklist.rows.row(("01-ap-explicit.dcm", 1))
    qtbot.waitUntil(lambda: companion.shows(frontal.sha256, 1), timeout=10_000)
    assert companion.x() + companion.parentWidget().x() < window.viewer.parentWidget().x()
    window.panel.texts.notes.setFocus()
    companion.chosen.emit()
    assert window.worklist.selected_row() is frontal
    assert window.focusWidget() is window.worklist, "a key decides what was clicked"
    lateral = window.worklist.rows.row(("01-lateral-jpeg-2000.dcm", 1))
    qtbot.waitUntil(lambda: companion.shows(lateral.sha256, 1), timeout=10_000)
    wait_until_shown(qtbot, window)
    press(window, Qt.Key.Key_3)
    assert window.worklist.selected_row() is lateral, "on to the view that has no verdict"
    select(qtbot, window, "06-phantom-whole.png")
    assert window.grid.shown_companions == (), "a study of one view fills the place"
    assert not window.commands.two_views.isChecked(), "another body part"
    select(qtbot, window, "01-ap-explicit.dcm")
    assert window.commands.two_views.isChecked()
    assert window.preferences.settings.layouts == ("2 FOREARM",)


def test_the_ai_is_hidden_beside_as_well_and_is_seen_there(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(hide_ai=True, map_visible=True, layouts=("2 FOREARM",)))
    frontal = select(qtbot, window, "01-ap-explicit.dcm")
    (companion,) = window.grid.shown_companions
    lateral = window.worklist.rows.row(("01-lateral-jpeg-2000.dcm", 1))
    qtbot.waitUntil(lambda: companion.shows(lateral.sha256, 1), timeout=10_000)
    assert not companion.map_shown
    blind = window.showing.blind
    assert blind.is_blind(frontal)
    assert blind.is_blind(lateral)
    window.commands.hide_ai.setChecked(False)
    assert companion.map_shown
    window.commands.hide_ai.setChecked(True)
    assert not companion.map_shown
    assert not blind.is_blind(frontal), "what was seen was seen"
    assert not blind.is_blind(lateral)


def test_an_earlier_study_is_offered_and_hangs_beside(
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
            assert not window.panel.priors.isVisible()
            press(window, Qt.Key.Key_2)
            with qtbot.waitSignal(window.readings.signed):
                press(window, Qt.Key.Key_S)
    box = window.panel.priors
    qtbot.waitUntil(lambda: len(box.buttons) == 1, timeout=10_000)
    assert box.buttons[0].text() == "2020-03-01 · forearm · ◆ Doubt"
    QTest.mouseClick(box.buttons[0], Qt.MouseButton.LeftButton)
    (companion,) = window.grid.shown_companions
    qtbot.waitUntil(lambda: companion.radiograph is not None, timeout=10_000)
    shown = companion.radiograph
    assert shown.header.StudyDate == "20200301"
    assert window.viewer.radiograph.header.StudyDate == "20260301"
    assert "EARLIER STUDY" in companion.overlay.spoken()
    companion.chosen.emit()
    assert window.viewer.radiograph.header.StudyDate == "20260301", "it is not read from here"
    QTest.mouseClick(box.buttons[0], Qt.MouseButton.LeftButton)
    assert window.grid.shown_companions == ()


def test_an_identity_entered_by_hand_finds_earlier_studies_and_says_so(
    make_window: Callable[..., MainWindow], phantoms: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    earlier, now = tmp_path / "earlier", tmp_path / "now"
    for folder, file in ((earlier, "01-ap-explicit.dcm"), (now, "06-phantom-whole.png")):
        folder.mkdir()
        shutil.copy(phantoms / file, folder / file)
    patient = dcmread(phantoms / "01-ap-explicit.dcm")
    window = make_window()
    for folder in (earlier, now):
        with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
            (window.start if folder is earlier else window.open)(folder)
        wait_until_shown(qtbot, window)
    box = window.panel.priors
    qtbot.waitUntil(lambda: not window.jobs.priors.busy)
    assert not box.isVisible()
    press(window, Qt.Key.Key_E)
    dialog = window.findChild(EntryDialog)
    whom = Patient(str(patient.PatientName), patient.PatientID, patient.PatientBirthDate)
    dialog.entered.emit(FilledIn(whom))
    dialog.accept()
    qtbot.waitUntil(lambda: len(box.buttons) == 1, timeout=10_000)
    assert box.buttons[0].text().endswith(" · by hand")
    assert "by the identity entered by hand" in box.by_hand.text()
    assert box.by_hand.isVisible()
    window.commands.undo.trigger()
    qtbot.waitUntil(lambda: not box.isVisible(), timeout=10_000)


def test_the_agreement_with_the_ai_is_shown_and_its_folder_opened(
    read_window: ReadWindow, phantoms: Path, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    window.commands.agreement.trigger()
    qtbot.waitUntil(lambda: "no signed reading" in window.messages.text)
    row = select(qtbot, window, "06-phantom-whole.png")
    against = {Decision.FRACTURE: Qt.Key.Key_3, Decision.NO_FRACTURE: Qt.Key.Key_1}
    press(window, against.get(row.decision, Qt.Key.Key_1))
    with qtbot.waitSignal(window.readings.signed):
        press(window, Qt.Key.Key_S)
    window.commands.agreement.trigger()
    qtbot.waitUntil(lambda: window.findChild(AgreementDialog) is not None)
    dialog = window.findChild(AgreementDialog)
    assert "radiographs signed: 1" in dialog.figures.text()
    is_apart = row.decision in against
    assert dialog.table.rowCount() == int(is_apart)
    assert not dialog.open_folder.isEnabled()
    if is_apart:
        dialog.table.selectRow(0)
        with qtbot.waitSignal(window.agreement.folder_wanted) as wanted:
            dialog.open_folder.click()
        assert wanted.args == [phantoms]


def test_a_folder_opened_again_goes_on_at_the_radiograph_looked_at_last(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window()
    for again in (False, True):
        with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
            (window.open if again else window.start)(phantoms)
        wait_until_shown(qtbot, window)
        if not again:
            select(qtbot, window, "01-ap-explicit.dcm")
            number = window.readings.session.session_id
            with archive_of(window) as archive:
                qtbot.waitUntil(lambda a=archive, n=number: a.session(n).place is not None)
    assert window.worklist.selected_row().file == "01-ap-explicit.dcm"


def test_after_an_end_that_was_no_closing_the_folder_is_offered_again(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings(unfinished=str(phantoms)))
    window.start()
    assert "Not everything was finished" in window.messages.text
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.messages.action.click()
    assert window.readings.session.root == str(phantoms.resolve())
    window.close()
    qtbot.waitUntil(lambda: not window.isVisible(), timeout=20_000)
    assert load_settings().unfinished == ""


def test_templates_go_into_the_notes_and_are_kept_and_forgotten(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings(note_templates=("No fracture & no dislocation.", "Swelling.")))
    select(qtbot, window, "06-phantom-whole.png")
    notes, button = window.panel.texts.notes, window.panel.texts.templates

    def entries() -> dict[str, QAction]:
        button.entries.aboutToShow.emit()
        return {action.text(): action for action in button.entries.actions()}

    QTest.keyClicks(notes, "Old film.")
    entries()["No fracture && no dislocation."].trigger()
    assert notes.toPlainText() == "Old film. No fracture & no dislocation."
    qtbot.waitUntil(
        lambda: "dislocation" in reading_of(window, "06-phantom-whole.png").notes, timeout=5000
    )
    entries()["Keep these notes as a template"].trigger()
    kept = window.preferences.settings.note_templates
    assert kept[-1] == "Old film. No fracture & no dislocation."
    forget = entries()["Forget"].menu()
    next(a for a in forget.actions() if a.text() == "Swelling.").trigger()
    assert window.preferences.settings.note_templates == (kept[0], kept[2])
    select(qtbot, window, "notes.dcm")
    assert not button.isVisible()


def test_the_text_size_is_kept_for_the_next_start(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    chosen = {action.text(): action for action in window.text_sizes.actions()}
    assert chosen["100 %"].isChecked()
    chosen["150 %"].trigger()
    assert window.preferences.settings.text_size == 150
    assert "from the next start on" in window.messages.text


def drop(window: MainWindow, *paths: Path) -> None:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(QPoint(600, 300), Qt.DropAction.CopyAction, mime, buttons, keys)
    window.dragEnterEvent(enter)
    assert enter.isAccepted()
    window.dropEvent(QDropEvent(QPointF(600, 300), Qt.DropAction.CopyAction, mime, buttons, keys))


def test_a_dropped_folder_is_read(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.start()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        drop(window, phantoms)
    assert load_settings_when_saved(qtbot, window).recent == (str(phantoms),)


def test_several_dropped_files_are_read_together_and_offered_again(
    make_window: Callable[..., MainWindow], phantoms: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    window = make_window()
    window.start()
    chosen = sorted(phantoms.glob("0[67]*.png"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        drop(window, *chosen)
    wait_until_shown(qtbot, window)
    assert window.sessions.files == {path.name for path in chosen}
    assert window.windowTitle() == f"2 of {phantoms.name} – Osteo Desktop"
    assert f"read as part of {phantoms.name}" in window.messages.text
    press(window, Qt.Key.Key_1)
    window.exports.show()
    assert window.exports.dialog is not None
    window.exports.dialog.export_requested.emit({"csv": tmp_path / "some.csv"}, False)
    qtbot.waitUntil((tmp_path / "some.csv").exists, timeout=20_000)
    assert len((tmp_path / "some.csv").read_text().splitlines()) == 3
    window.exports.dialog.close()
    recent = load_settings_when_saved(qtbot, window).recent
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.open(phantoms)
    wait_until_shown(qtbot, window)
    assert len(window.sessions.files) > 2
    assert len(saved(qtbot, window)) == 1
    assert from_text(recent[0]) == root_of([str(path) for path in chosen])
    again = window.opening.recent.actions()[1]
    assert again.text() == f"2 of {phantoms}"
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        again.trigger()
    qtbot.waitUntil(lambda: len(window.sessions.files) == 2, timeout=10_000)


def test_what_lies_in_no_common_folder_is_not_opened_and_the_reader_is_told_why(
    read_window: ReadWindow,
) -> None:
    window = read_window()
    before = window.sessions.files
    drop(window, Path("/bin"), Path("/usr"))
    assert "Nothing was opened" in window.messages.text
    assert not window.folder_job.busy
    assert window.sessions.files == before


def load_settings_when_saved(qtbot: QtBot, window: MainWindow) -> Settings:
    qtbot.waitUntil(lambda: not window.preferences.is_waiting)
    qtbot.waitUntil(lambda: not window.jobs.archive.busy)
    return load_settings()


def test_export_writes_what_was_decided_a_moment_ago(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window()
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_1)
    QTest.keyClicks(window.panel.texts.notes, "oblique line")
    window.commands.export.trigger()
    dialog = window.findChild(ExportDialog)
    dialog.files["pdf"].line.setText(str(tmp_path / "out.pdf"))
    dialog.files["csv"].line.setText(str(tmp_path / "out.csv"))
    dialog.export.click()
    qtbot.waitUntil(lambda: "Written" in dialog.outcome.toPlainText(), timeout=60_000)
    assert (tmp_path / "out.pdf").read_bytes().startswith(b"%PDF")
    assert "oblique line" in (tmp_path / "out.csv").read_text("utf-8-sig")
    assert str(tmp_path / "out.pdf") in dialog.outcome.toPlainText()
    assert dialog.folder.isVisible()


def test_an_export_that_fails_says_why(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window()
    window.commands.export.trigger()
    dialog = window.findChild(ExportDialog)
    dialog.files["pdf"].wanted.setChecked(False)
    dialog.files["csv"].line.setText(str(tmp_path / "nowhere" / "out.csv"))
    dialog.export.click()
    qtbot.waitUntil(lambda: "Nothing can be written there" in dialog.outcome.toPlainText())
    assert dialog.export.isEnabled()


def test_without_a_model_reading_goes_on_and_says_so(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    room = ReadingRoom(tmp_path / "archive.sqlite", tmp_path / "none.safetensors", "cpu")
    window = make_window(own_room=room)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    assert "Reading without AI" in window.messages.text
    assert "No model" in window.strip.device.full_text
    qtbot.waitUntil(lambda: not window.worklist.filling)
    select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_1)
    assert "file:06-phantom-whole.png" in saved(qtbot, window)


def test_a_folder_that_is_not_there_is_said_in_the_bar(
    make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = make_window()
    with qtbot.waitSignal(window.folder_job.failed, timeout=30_000):
        window.start(tmp_path / "gone")
    assert "no such file or folder" in window.messages.text


def test_a_file_that_vanished_is_said_in_the_viewer(
    make_window: Callable[..., MainWindow], phantoms: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    shutil.copytree(phantoms, own)
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(own)
    wait_until_shown(qtbot, window)
    (own / "08-truncated.jpg").unlink()
    select(qtbot, window, "notes.dcm")
    window.loader.forget()  # it may have been loaded ahead
    window.worklist.select(("08-truncated.jpg", 1))
    qtbot.waitUntil(lambda: "cannot be shown" in window.viewer.overlay.spoken())
    assert not window.panel.verdicts.buttons[Verdict.FRACTURE].isEnabled()


def test_every_shortcut_is_listed_and_none_is_used_twice(
    make_window: Callable[..., MainWindow],
) -> None:
    window = make_window()
    window.help.show_shortcuts()
    assert window.help.guide is not None
    listed = window.help.guide.text.toPlainText()
    marks = window.viewer.marks.actions.all()
    actions = [*window.commands.all(), *window.viewer.actions().all(), *marks]
    keys = [sequence.toString() for action in actions for sequence in action.shortcuts()]
    assert len(keys) == len(set(keys))
    assert all(f"{key}" in listed for key in keys if key not in "<>&")


def test_a_study_is_put_off_and_comes_back_when_nothing_else_is_unread(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    put_off = select(qtbot, window, "06-phantom-whole.png")
    press(window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    assert window.worklist.selected_row().study_key != put_off.study_key
    position = window.worklist.rows.position(put_off.key)
    assert "later" in window.worklist.rows.index(position, Column.STATUS).data()
    kept = saved(qtbot, window)[put_off.study_key]
    assert kept.later
    assert kept.status is ReadingStatus.UNREAD, "nothing was read"
    reached = set()
    for _ in range(window.worklist.rows.rowCount()):
        reached.add(window.worklist.selected_row().study_key)
        press(window, Qt.Key.Key_N)
    assert put_off.study_key not in reached
    for row in map(window.worklist.rows.row_at, range(window.worklist.rows.rowCount())):
        reading = window.readings.reading(row.study_key)
        if not row.error and row.study_key != put_off.study_key and not reading.notes:
            window.readings.change(replace(reading, notes="seen"))
    press(window, Qt.Key.Key_N)
    assert window.worklist.selected_row().study_key == put_off.study_key
    assert "put off" in window.messages.text
    wait_until_shown(qtbot, window)
    press(window, Qt.Key.Key_3)
    with qtbot.waitSignal(window.readings.signed, timeout=60_000):
        press(window, Qt.Key.Key_S)
    assert not saved(qtbot, window)[put_off.study_key].later


def test_an_error_nobody_caught_is_shown_without_its_words(
    make_window: Callable[..., MainWindow], caplog: pytest.LogCaptureFixture
) -> None:
    window = make_window()
    window.show_unexpected(ValueError("Doe^Jane"))
    assert "inside the program" in window.messages.text
    assert "Doe" not in window.messages.text
    window.messages.details.click()
    shown = " ".join(label.text() for label in window.messages.findChildren(QLabel))
    assert "ValueError" in shown
    assert "Doe" not in shown
    assert "ValueError" in caplog.text
    assert "Doe" not in caplog.text
    caplog.clear()


def test_every_control_has_a_name_for_screen_readers(read_window: ReadWindow) -> None:
    window = read_window()
    fields = window.panel.findChildren(QLineEdit)
    fields = [*fields, *window.panel.findChildren(QPlainTextEdit)]
    nameless = [
        f for f in fields if not f.accessibleName() and f.objectName() != "qt_spinbox_lineedit"
    ]
    assert nameless == []


def test_windows_by_name_are_in_the_view_menu_and_at_the_tool_bars_button(
    read_window: ReadWindow,
) -> None:
    window = read_window()
    menus = {menu.title().replace("&", ""): menu for menu in window.findChildren(QMenu)}
    assert window.viewer.windows.menuAction() in menus["View"].actions()
    buttons = [b for b in window.findChildren(QToolButton) if b.menu() is window.viewer.windows]
    assert [b.defaultAction() for b in buttons] == [window.viewer.actions().next_window]
    window.viewer.windows.aboutToShow.emit()
    chosen = next(a for a in window.viewer.windows.actions() if a.text() == "Soft tissue")
    chosen.trigger()
    assert "(Soft tissue)" in window.viewer.overlay.spoken()
