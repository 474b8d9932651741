"""A critical result is not lost: saved when it is ticked, in sight until somebody was told."""

from __future__ import annotations

import csv
import json
import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.serialise import reading_from, reading_json
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.reading import CannotTell, NothingToTell, NotSigned
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.reading import (
    CriticalResult,
    CriticalState,
    Reading,
    Signature,
    Verdict,
)
from osteo_desktop.records.worklist import Row, Session
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.csv import write_csv
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.telling_dialog import TellingDialog
from osteo_desktop.ui.parts.moment_field import MomentField
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.ui.worklist.model import CRITICAL_ROLE
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import press, select

ReadWindow = Callable[..., MainWindow]

FILE, OTHER = "06-phantom-whole.png", "07-phantom-broken-16-bit.png"
STUDY = f"file:{FILE}"
TO_BE_TOLD = CriticalResult()
TOLD = CriticalResult("Dr Chen, ward 3", "2026-01-02T10:05:00+01:00", "Dr Roe")


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def archived(window: MainWindow, room: ReadingRoom) -> dict[str, Reading]:
    """What another program would find on the disk now."""
    assert window.readings.session is not None
    with Archive(room.archive_path) as archive:
        return archive.readings(window.readings.session.session_id)


def wait_until_saved(qtbot: QtBot, window: MainWindow, study: str = STUDY) -> None:
    qtbot.waitUntil(lambda: not window.readings.is_saving(study), timeout=10_000)


def status_cell(window: MainWindow, file: str) -> tuple[str, str]:
    rows = window.worklist.rows
    index = rows.index(rows.position((file, 1)), Column.STATUS)
    return str(index.data(CRITICAL_ROLE)), str(index.data(Qt.ItemDataRole.AccessibleTextRole))


# --- in the window ----------------------------------------------------------------------------


def test_a_tick_is_on_disk_at_once_before_anybody_was_named(
    read_window: ReadWindow, room: ReadingRoom, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, FILE)
    window.panel.texts.critical.check.click()
    assert window.readings.reading(STUDY).critical == TO_BE_TOLD, "no pause, no other field needed"
    wait_until_saved(qtbot, window)
    assert archived(window, room)[STUDY].critical_state is CriticalState.TO_BE_TOLD


def test_a_tick_survives_that_one_leaves_before_naming_whom(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, FILE)
    window.panel.texts.critical.check.click()
    select(qtbot, window, OTHER)
    assert not window.panel.texts.critical.check.isChecked()
    select(qtbot, window, FILE)
    assert window.panel.texts.critical.check.isChecked()
    assert window.panel.texts.critical.state.isVisible()


def test_what_is_still_to_be_told_is_seen_in_list_and_strip_and_found_by_the_filter(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    rows, bar, strip = window.worklist.rows, window.worklist_pane.bar, window.strip
    whole = rows.rowCount()
    assert not strip.to_be_told.isVisible()
    select(qtbot, window, FILE)
    window.panel.texts.critical.check.click()
    assert status_cell(window, FILE)[0] == "‼ to be told"
    assert "to be told" in status_cell(window, FILE)[1]
    assert status_cell(window, OTHER) == ("", "Status: ○ unread")
    qtbot.waitUntil(strip.to_be_told.isVisible, timeout=3000)
    assert strip.to_be_told.text() == "‼ Critical results to be told: 1"
    choices = [bar.progress.itemText(n) for n in range(bar.progress.count())]
    assert "‼ Critical result to be told (1)" in choices
    strip.to_be_told.click()
    assert [rows.row_at(n).file for n in range(rows.rowCount())] == [FILE]
    assert "Filtered: 1 of" in bar.counts.text()
    bar.show_all.click()
    assert rows.rowCount() == whole
    window.panel.texts.critical.check.click()  # a slip of the mouse: taken back
    assert status_cell(window, FILE)[0] == ""
    qtbot.waitUntil(lambda: not strip.to_be_told.isVisible(), timeout=3000)


def test_it_is_told_when_whom_is_named_by_the_reader_and_at_that_time(
    read_window: ReadWindow, room: ReadingRoom, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, FILE)
    box = window.panel.texts.critical
    box.check.click()
    box.told_at.setDateTime(QDateTime(2026, 1, 2, 3, 4, 0))  # then the reader says another time
    QTest.keyClicks(box.told, "Dr. Chen, ward 3")
    window.showing.flush()
    wait_until_saved(qtbot, window)
    told = archived(window, room)[STUDY].critical
    assert told is not None
    assert (told.told, told.by, told.state) == ("Dr. Chen, ward 3", "Dr. Roe", CriticalState.TOLD)
    assert told.at.startswith("2026-01-02T03:04")
    assert not box.state.isVisible()
    assert status_cell(window, FILE)[0] == ""
    QTest.keyClicks(window.panel.texts.notes, "and on")  # other words change nothing of it
    window.panel.sign_box.set_reader("Dr. Else")
    window.showing.flush()
    assert window.readings.reading(STUDY).critical == told
    box.told.clear()
    box.told.textEdited.emit("")
    window.showing.flush()
    assert window.readings.reading(STUDY).critical_state is CriticalState.TO_BE_TOLD


def test_who_gives_the_name_only_to_sign_is_the_one_who_told(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window(Settings())
    select(qtbot, window, FILE)
    box = window.panel.texts.critical
    box.check.click()
    QTest.keyClicks(box.told, "Dr. Chen")
    window.showing.flush()
    assert window.readings.reading(STUDY).critical.by == ""
    window.panel.sign_box.set_reader("Dr. Roe")
    assert window.readings.reading(STUDY).critical.by == "Dr. Roe"


def test_undo_brings_a_tick_back_and_says_what_it_was(
    read_window: ReadWindow, qtbot: QtBot
) -> None:
    window = read_window()
    select(qtbot, window, FILE)
    box = window.panel.texts.critical
    box.check.click()
    box.check.click()
    assert window.readings.reading(STUDY).critical is None
    window.way_back.undo()
    assert window.messages.text == "Undone: the critical result."
    assert window.readings.reading(STUDY).critical == TO_BE_TOLD
    assert box.check.isChecked()


def test_signing_goes_on_and_it_stays_in_sight_until_it_was_told(
    read_window: ReadWindow, room: ReadingRoom, qtbot: QtBot
) -> None:
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, FILE)
    press(window, Qt.Key.Key_1)
    window.panel.texts.critical.check.click()
    with qtbot.waitSignal(window.readings.signed, timeout=10_000):
        window.signing.sign()
    assert status_cell(window, FILE)[0] == "‼ to be told"
    signed = archived(window, room)[STUDY]
    assert signed.signature is not None
    select(qtbot, window, FILE)
    box = window.panel.texts.critical
    assert (box.state.isVisible(), box.tell.isVisible()) == (True, True)
    assert not box.check.isEnabled()
    box.tell.click()
    dialog = window.findChild(TellingDialog)
    dialog.record.click()
    qtbot.waitUntil(lambda: "does not say whom" in dialog.problem.text(), timeout=5000)
    QTest.keyClicks(dialog.told, "Dr. Chen, ward 3")
    dialog.record.click()
    qtbot.waitUntil(lambda: status_cell(window, FILE)[0] == "", timeout=5000)
    told = archived(window, room)[STUDY]
    assert told.critical_now is not None
    assert (told.critical_now.told, told.critical_now.by) == ("Dr. Chen, ward 3", "Dr. Roe")
    before, after = reading_json(signed), reading_json(replace(told, told_since=None))
    assert after == before, "what was signed is as it was"
    assert box.told.text() == "Dr. Chen, ward 3"
    assert not box.tell.isVisible()


@pytest.mark.usefixtures("right_to_left")
def test_the_time_is_spelt_as_it_is_in_a_window_from_right_to_left(qtbot: QtBot) -> None:
    field = MomentField()
    qtbot.addWidget(field)
    field.show_moment("2026-01-02T03:04:05")
    assert field.text() == "2026-01-02 03:04"


# --- in the archive ---------------------------------------------------------------------------


@pytest.fixture
def archive(tmp_path: Path) -> Iterator[Archive]:
    with Archive(tmp_path / "archive.sqlite") as made:
        yield made


@pytest.fixture
def session(archive: Archive, tmp_path: Path) -> int:
    return archive.open_session(tmp_path).session_id


def signed(**changes: object) -> Reading:
    return replace(
        Reading(
            "1.2.3",
            verdicts={("a.dcm", 1): Verdict.FRACTURE},
            critical=TO_BE_TOLD,
            signature=Signature("Dr Roe", "2026-01-02T09:00:00+01:00"),
        ),
        **changes,
    )


def test_telling_adds_a_version_and_an_entry_and_changes_nothing_signed(
    archive: Archive, session: int
) -> None:
    archive.sign_reading(session, signed())
    told = archive.tell_critical(session, "1.2.3", TOLD)
    assert told == replace(signed(), told_since=TOLD)
    assert archive.reading_versions(session, "1.2.3") == (signed(), told)
    event = archive.audit(session)[-1]
    assert event.kind is AuditKind.CRITICAL_TOLD
    assert verify_archive(archive.path).faults == ()
    said = {key: event.details[key] for key in ("told", "at", "reader")}
    assert said == {"told": TOLD.told, "at": TOLD.at, "reader": "Dr Roe"}


def test_only_what_is_signed_and_still_to_be_told_can_be_told(
    archive: Archive, session: int
) -> None:
    archive.save_reading(session, signed(signature=None))
    with pytest.raises(NotSigned):
        archive.tell_critical(session, "1.2.3", TOLD)
    archive.sign_reading(session, signed())
    archive.tell_critical(session, "1.2.3", TOLD)
    for study, critical in (("1.2.3", None), ("none", None), ("told", TOLD)):
        if study != "1.2.3":
            archive.sign_reading(session, signed(study_key=study, critical=critical))
        before = archive.reading_versions(session, study)
        with pytest.raises(NothingToTell):
            archive.tell_critical(session, study, TOLD)
        assert archive.reading_versions(session, study) == before


@pytest.mark.parametrize("missing", ["told", "at", "by"])
def test_whom_when_and_by_whom_are_all_needed(tmp_path: Path, missing: str) -> None:
    room = ReadingRoom(tmp_path / "archive.sqlite")
    with pytest.raises(CannotTell):
        room.tell_critical(1, "1.2.3", replace(TOLD, **{missing: "  "}))


def test_a_critical_result_of_an_older_archive_was_told_by_nobody_knows_whom() -> None:
    document = json.loads(reading_json(signed(critical=TOLD)))
    document["critical"] = {"told": TOLD.told, "at": TOLD.at}
    del document["told_since"]
    loaded = reading_from(json.dumps(document))
    assert loaded == signed(critical=CriticalResult(TOLD.told, TOLD.at))
    assert loaded.critical_state is CriticalState.TOLD


# --- on paper and in the table ----------------------------------------------------------------


def in_report(reading: Reading, row: Row, tmp_path: Path) -> tuple[Report, dict[str, str]]:
    """The report's content, and the CSV's line."""
    readings = {row.study_key: replace(reading, study_key=row.study_key)}
    session = Session(1, "/x", "2026-01-02T00:00:00+00:00", "2026-01-02T00:00:00+00:00")
    report = build_report(session, [row], readings, None)
    write_csv([row], readings, tmp_path / "out.csv")
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        (line,) = csv.DictReader(file)
    return report, {key: value for key, value in line.items() if key.startswith("critical_")}


def test_pdf_and_csv_say_that_it_is_still_to_be_told(
    make_row: Callable[..., Row], tmp_path: Path
) -> None:
    row = make_row("a.dcm", 0.01)
    report, line = in_report(signed(signature=None), row, tmp_path)
    (first,) = report.summary.to_be_told
    assert (first.files, first.name, first.patient_id) == ("a.dcm", "Doe, Jane", "17")
    (section,) = report.sections
    assert (section.critical, section.to_be_told) == ("STILL TO BE TOLD", True)
    assert line == {
        "critical_result": "to be told",
        "critical_told_to": "",
        "critical_told_at": "",
        "critical_told_by": "",
        "critical_told_at_exact": "",
    }


def test_pdf_and_csv_say_whom_when_and_by_whom(
    make_row: Callable[..., Row], tmp_path: Path
) -> None:
    report, line = in_report(signed(told_since=TOLD), make_row("a.dcm", 0.01), tmp_path)
    assert report.summary.to_be_told == ()
    assert report.sections[0].critical == (
        "Told to Dr Chen, ward 3, 2026-01-02 10:05 (UTC+01:00), by Dr Roe; "
        "recorded after the signature"
    )
    assert line == {
        "critical_result": "told",
        "critical_told_to": TOLD.told,
        "critical_told_at": "2026-01-02 10:05 (UTC+01:00)",
        "critical_told_by": "Dr Roe",
        "critical_told_at_exact": TOLD.at,
    }


def test_without_one_nothing_is_said(make_row: Callable[..., Row], tmp_path: Path) -> None:
    report, line = in_report(signed(critical=None), make_row("a.dcm", 0.01), tmp_path)
    assert report.summary.to_be_told == ()
    assert (report.sections[0].critical, report.sections[0].to_be_told) == ("", False)
    assert set(line.values()) == {""}


@pytest.mark.slow
def test_the_printed_report_begins_with_what_is_still_to_be_told(
    read_window: ReadWindow, room: ReadingRoom, qtbot: QtBot, tmp_path: Path
) -> None:
    pdftotext = shutil.which("pdftotext")
    if pdftotext is None:
        pytest.skip("pdftotext of poppler-utils is not installed")
    window = read_window()
    select(qtbot, window, FILE)
    window.panel.texts.critical.check.click()
    wait_until_saved(qtbot, window)
    assert window.readings.session is not None
    room.export(
        ExportRequest(
            window.readings.session.session_id, {"pdf": tmp_path / "out.pdf"}, include_all=False
        ),
        progress=Progress(),
    )
    command = [pdftotext, "-layout", str(tmp_path / "out.pdf"), "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    assert text.index("Critical results still to be told (1)") < text.index("Signed readings")
    assert "STILL TO BE TOLD" in text
