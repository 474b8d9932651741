"""Hazard: a reading is signed, or printed, for somebody whose radiographs these are not."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialogButtonBox
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind, of_signing
from osteo_desktop.archive.serialise import row_columns
from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.reading import CannotSign
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, Reading, Verdict
from osteo_desktop.records.rules.by_hand import FilledIn, completed, take
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import build_report
from osteo_desktop.report.reading.csv import lines_of
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.by_hand.entry_dialog import EntryDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.cells import cell_text
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import select, wait_until_shown

ADA = Patient("ADA^Anna", "A-1", "19700101", "F")
BOB = Patient("BOB^Bert", "B-2", "19800202", "M")


@pytest.fixture
def films(tmp_path: Path) -> Path:
    """One StudyInstanceUID, a view of Anna and a view of Bert."""
    folder = tmp_path / "films"
    folder.mkdir()
    for name, patient in (("a.dcm", ADA), ("b.dcm", BOB)):
        pixels = phantom(96, 64, seed=ord(name[0]))
        attributes = {"StudyInstanceUID": "1.2.3.4", "Laterality": "L"}
        write_dicom(folder / name, pixels, patient=patient, attributes=attributes)
    return folder


@pytest.fixture
def plain(tmp_path: Path) -> Iterator[ReadingRoom]:
    room = ReadingRoom(tmp_path / "own.sqlite", tmp_path / "no.safetensors")
    yield room
    room.close()


def read(room: ReadingRoom, folder: Path) -> tuple[int, list[Row]]:
    rows: list[Row] = []
    summary = room.read(folder, Progress(), lambda _: None, rows.extend)
    return summary.session.session_id, rows


def test_a_study_of_two_patients_is_not_signed_until_the_reader_has_said_whose_it_is(
    plain: ReadingRoom, films: Path, tmp_path: Path
) -> None:
    session, rows = read(plain, films)
    reading = Reading("1.2.3.4", {row.key: Verdict.FRACTURE for row in rows})
    with pytest.raises(CannotSign, match="several patients"):
        plain.sign(session, reading, rows, "Dr. Roe", False)
    somebody = replace(reading, for_patient=Patient("CARL^Otto", "C-3"))
    with pytest.raises(CannotSign, match="several patients"):
        plain.sign(session, somebody, rows, "Dr. Roe", False)
    signed = plain.sign(session, replace(reading, for_patient=BOB), rows, "Dr. Roe", False)
    assert signed.signed_for is not None
    assert signed.signed_for.chosen
    assert signed.signed_for.patient.PatientID == "B-2"
    plain.export(
        ExportRequest(session, {"csv": tmp_path / "x.csv"}, include_all=True), progress=Progress()
    )
    with (tmp_path / "x.csv").open(encoding="utf-8-sig", newline="") as file:
        lines = list(csv.DictReader(file))
    assert {line["patient_id"] for line in lines} == {"B-2"}
    assert {line["patient_chosen_by_reader"] for line in lines} == {"yes"}
    with Archive(tmp_path / "own.sqlite") as archive:
        report = build_report(
            archive.session(session), archive.rows(session), archive.readings(session), None
        )
        (event,) = (e for e in archive.audit(session) if e.kind is AuditKind.READING_SIGNED)
    (section,) = report.sections
    assert (section.patient_name, section.facts[0].mark) == ("BOB, Bert", "chosen by the reader")
    assert any("ADA, Anna" in told for told in section.conflicts)
    kept = event.details["signed_for"]
    assert (kept["chosen_by_reader"], kept["patient"]["PatientID"]) == (True, "B-2")
    assert {picture["Laterality"] for picture in kept["pictures"]} == {"L"}


def test_what_was_entered_by_hand_is_signed_as_such(plain: ReadingRoom, tmp_path: Path) -> None:
    folder = tmp_path / "one"
    folder.mkdir()
    write_dicom(folder / "a.dcm", phantom(96, 64, seed=1), patient=Patient(PatientID="A-1"))
    session, rows = read(plain, folder)
    reading = Reading(rows[0].study_key, {rows[0].key: Verdict.DOUBT}, entered=ADA)
    signed = plain.sign(session, reading, rows, "Dr. Roe", False)
    assert signed.signed_for is not None
    assert signed.signed_for.patient == ADA
    assert signed.signed_for.by_hand == ("PatientBirthDate", "PatientName", "PatientSex")


@pytest.mark.parametrize(
    ("one", "other", "patients"),
    [
        (ADA, BOB, 2),
        (ADA, replace(ADA, PatientID="A-2"), 2),
        (ADA, replace(ADA, PatientName="ada^anna^^"), 1),
        (ADA, replace(ADA, PatientName="ADA^Anne"), 2),
        (ADA, replace(ADA, PatientID=" A-1 "), 1),
        (ADA, Patient(), 1),
        (Patient(), Patient(), 0),
    ],
)
def test_who_is_another_patient(one: Patient, other: Patient, patients: int) -> None:
    headers = [Header(media="DICOM", rows=1, columns=1, patient=p) for p in (one, other)]
    assert len(patients_named(headers)) == patients


def test_the_window_tells_and_asks(
    films: Path, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(films)
    wait_until_shown(qtbot, window)
    for file in ("a.dcm", "b.dcm"):
        row = select(qtbot, window, file)
        assert "patient?" in cell_text(window.worklist.rows.table, row, Column.STATUS)
        window.deciding.decide(Verdict.FRACTURE)
    choice = window.panel.identity.several
    assert choice.isVisible()
    assert "2 patients" in choice.caption.text()
    window.signing.sign()
    assert "several patients" in window.messages.text
    assert window.showing.reading_of(row).signature is None
    next(button for button in choice.buttons if "Anna" in button.text()).click()
    with qtbot.waitSignal(window.readings.signed, timeout=10_000):
        window.signing.sign()
    select(qtbot, window, "b.dcm")
    shown = window.panel.identity.texts()["PatientName"]
    assert "ADA, Anna" in shown
    assert "chosen by the reader" in shown


def test_a_side_entered_for_one_view_is_no_side_of_the_other() -> None:
    """A study may hold a left and a right hand."""
    left = Row("l.jpg", "/x/l.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9), together="two")
    right = replace(left, file="r.jpg", sha256="b" * 64)
    filled = FilledIn(views={left.key: EnteredView("HAND", "L")})
    reading = take(Reading("two"), [left, right], filled)
    assert completed(left, reading).by_hand == {"BodyPartExamined", "Laterality"}
    assert completed(right, reading) is right
    lines = [line.texts for line in lines_of([left, right], {"two": reading}, None, "")]
    assert [line["laterality"] for line in lines] == ["left", ""]
    assert [line["study_entered_by_hand"] for line in lines] == ["BodyPartExamined; Laterality", ""]


def test_what_was_entered_by_hand_is_never_kept_as_what_the_file_says() -> None:
    row = Row("l.jpg", "/x/l.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9))
    filled = FilledIn(study=EnteredStudy("20240101"))
    with pytest.raises(ValueError, match="by hand"):
        row_columns(completed(row, take(Reading(row.study_key), [row], filled)))


def test_the_trail_holds_what_was_entered_by_hand_when_it_was_signed() -> None:
    row = Row("l.jpg", "/x/l.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9))
    assert "entered_study" not in of_signing(Reading(row.study_key))
    filled = FilledIn(study=EnteredStudy("20240101"), views={row.key: EnteredView("", "L")})
    told = of_signing(take(Reading(row.study_key), [row], filled))
    assert told["entered_study"]["StudyDate"] == "20240101"
    assert [view["Laterality"] for _, _, view in told["entered_views"]] == ["L"]


def test_what_was_entered_of_the_patient_before_is_not_said_of_the_picture_put_in_its_place() -> (
    None
):
    row = Row("l.jpg", "/x/l.jpg", sha256="a" * 64, header=Header("JPEG", 9, 9))
    filled = FilledIn(Patient("DOE^Jane"), EnteredStudy("20240101", pain="left wrist"))
    reading = take(Reading(row.study_key), [row], filled)
    other = replace(row, sha256="b" * 64)
    (line,) = lines_of([other], {row.study_key: reading}, None, "")
    assert (line.texts["patient_name"], line.texts["study_date"], line.texts["pain"]) == ("",) * 3


@pytest.mark.slow
def test_a_name_of_a_list_goes_to_the_film_it_was_shown_for_and_to_no_other(
    make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot
) -> None:
    """Two folders hold a film of the same name; a third is its own patient's by its file."""
    folder = tmp_path / "films"
    for name in ("x/hand.dcm", "y/hand.dcm", "knee.dcm", "anna.dcm"):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        whom = ADA if name == "anna.dcm" else Patient()
        write_dicom(
            folder / name, phantom(96, 64, seed=len(name) + ord(name[0])), patient=whom, study=name
        )
    people = tmp_path / "people.csv"
    people.write_text(
        "file;name;born\nhand.dcm;Roe, Bob;\nknee.dcm;Doe, Jane;03/04/1958\nanna.dcm;Roe, Rita;\n",
        encoding="utf-8",
    )
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    lists = window.deciding.lists
    lists.read(people)
    qtbot.waitUntil(lambda: lists.dialog is not None)
    dialog = lists.dialog
    assert dialog is not None
    told = [dialog.table.item(line, 4).text() for line in range(3)]
    assert "several radiographs" in told[0]
    assert "may be two days" in told[1]
    assert told[2] == "! file or reader say otherwise: name"
    assert not dialog.ok.isEnabled()
    dialog.order.setCurrentIndex(dialog.order.findData("day"))
    dialog.order.activated.emit(1)
    qtbot.waitUntil(dialog.ok.isEnabled)
    assert "1958-04-03" in dialog.table.item(1, 2).text()
    dialog.table.setCurrentCell(0, 0)
    dialog.file.setCurrentIndex(dialog.file.findData("y/hand.dcm"))
    dialog.file.activated.emit(dialog.file.currentIndex())
    assert dialog.ok.text() == "Enter 2"
    assert all(window.readings.reading(row.study_key).entered is None for row in lists_rows(window))
    dialog.ok.click()
    named = {row.file: window.readings.reading(row.study_key).entered for row in lists_rows(window)}
    assert named == {
        "x/hand.dcm": None,
        "y/hand.dcm": Patient("Roe^Bob"),
        "knee.dcm": Patient("Doe^Jane", PatientBirthDate="19580403"),
        "anna.dcm": None,
    }

    enter_for_several(window)


def enter_for_several(window: MainWindow) -> None:
    """A date for two studies; the signed lock, the file's own and the others stay untouched."""
    rows = {row.file: row for row in lists_rows(window)}
    chosen = [rows["x/hand.dcm"], rows["knee.dcm"]]
    window.deciding.enter_missing_of(chosen)
    (dialog,) = window.findChildren(EntryDialog)
    dialog.fields["ReasonForStudy"].entry.setText("fracture?")
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    told = {f: window.readings.reading(row.study_key).entered_study for f, row in rows.items()}
    assert {file for file, study in told.items() if study is not None} == {"x/hand.dcm", "knee.dcm"}
    knee = window.readings.reading(rows["knee.dcm"].study_key)
    assert knee.entered == Patient("Doe^Jane", PatientBirthDate="19580403")
    window.readings.undo(rows["knee.dcm"].study_key)
    assert window.readings.reading(rows["knee.dcm"].study_key).entered_study is None


def lists_rows(window: MainWindow) -> tuple[Row, ...]:
    return window.worklist.rows.table.all_rows()
