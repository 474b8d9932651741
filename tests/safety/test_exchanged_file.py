"""Hazard: what was said of one picture is printed of another that lies under its file's name."""

from __future__ import annotations

import csv
import hashlib
import tempfile
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.reading import CannotSign
from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom, write_png
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, ReadingStatus, Verdict
from osteo_desktop.records.rules.content import content_of, said, with_words
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.content import Report, build_report
from osteo_desktop.report.reading.study_content import Section
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.worklist.cells import cell_text
from osteo_desktop.ui.worklist.columns import Column
from osteo_desktop.workflow.models.agreement import signed_cases
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import select, wait_until_shown

SHAPE = (64, 48)
ADA = Patient("ADA^Anna", "A-1", "19700101", "F")
BOB = Patient("BOB^Bert", "B-2", "19800202", "M")
UID = {"StudyInstanceUID": "1.2.3.4"}
SAME_UID = {"StudyInstanceUID": "1.2.3.4", "SOPInstanceUID": "1.2.3.4.9"}


def nothing(_: object) -> None:
    """Nobody listens."""


class Reader:
    """A folder, its archive, and somebody who reads it; no model, but ``room`` may have one."""

    def __init__(self, base: Path, room: ReadingRoom | None = None) -> None:
        self.folder = base / "films"
        self.folder.mkdir()
        self.base = base
        self.room = room or ReadingRoom(base / "own.sqlite", base / "no.safetensors")
        self.session = 0
        self.rows: dict[str, Row] = {}

    def put(self, file: str, seed: int, patient: Patient | None = None, **attributes: str) -> str:
        """A picture under that name; gives its sha256."""
        path, pixels = self.folder / file, phantom(*SHAPE, seed=seed)
        if patient is None:
            write_png(path, (pixels >> 4).astype("uint8"))
        else:
            write_dicom(path, pixels, patient=patient, study=f"{seed}", attributes=attributes)
        return hashlib.sha256(path.read_bytes()).hexdigest()

    def read(self) -> None:
        found: list[Row] = []
        summary = self.room.read(self.folder, Progress(), nothing, found.extend)
        self.session = summary.session.session_id
        self.rows = {row.file: row for row in found}

    def reading(self, file: str) -> Reading:
        key = self.rows[file].study_key
        return self.room.readings(self.session).get(key) or Reading(key)

    def study(self, file: str) -> list[Row]:
        key = self.rows[file].study_key
        return [row for row in self.rows.values() if row.study_key == key]

    def decide(self, file: str, verdict: Verdict = Verdict.FRACTURE, impression: str = "") -> None:
        reading = self.reading(file)
        verdicts = {**reading.verdicts, self.rows[file].key: verdict}
        changed = replace(reading, verdicts=verdicts)
        if impression:
            changed = replace(changed, impression=impression)
        self.room.save(self.session, changed)

    def sign(self, file: str) -> Reading:
        rows = self.study(file)
        return self.room.sign(self.session, self.reading(file), rows, "Dr. Roe", False)

    def table(self, name: str = "out") -> list[dict[str, str]]:
        path = self.base / f"{name}.csv"
        self.room.export(
            ExportRequest(self.session, {"csv": path}, include_all=True), progress=Progress()
        )
        with path.open(encoding="utf-8-sig", newline="") as file:
            return list(csv.DictReader(file))

    def report(self) -> Report:
        with Archive(self.room.prepare().archive_path) as archive:
            session = archive.session(self.session)
            rows, readings = archive.rows(self.session), archive.readings(self.session)
        return build_report(session, rows, readings, None, include_all=True)


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    reader = Reader(tmp_path)
    yield reader
    reader.room.close()


def section_with(report: Report, sha256: str) -> Section:
    (found,) = [s for s in report.sections if any(v.row.sha256 == sha256 for v in s.views)]
    return found


# --- drafts ---------------------------------------------------------------------------------


def test_a_draft_s_verdict_is_not_the_next_picture_s(reader: Reader) -> None:
    before = reader.put("a.png", 1)
    reader.read()
    reader.decide("a.png", impression="Fracture of the radius")
    after = reader.put("a.png", 2)
    reader.read()
    (line,) = reader.table()
    assert (line["sha256"], line["verdict"], line["impression"]) == (after, "", "")
    assert line["status"] == "unread"
    assert "set aside" in line["notice"]
    section = section_with(reader.report(), after)
    assert [view.verdict for view in section.views] == ["not stated"]
    assert section.impression == ""
    assert any("set aside" in notice for notice in section.notices)
    (aside,) = reader.reading("a.png").set_aside
    assert (aside.content.sha256, aside.statement.verdict) == (before, Verdict.FRACTURE)


def test_what_was_said_comes_back_with_its_picture(reader: Reader) -> None:
    reader.put("a.png", 1)
    reader.read()
    reader.decide("a.png", Verdict.DOUBT, impression="Look again")
    for seed in (2, 3):
        reader.put("a.png", seed)
        reader.read()
        assert reader.reading("a.png").verdicts == {}
        reader.decide("a.png", Verdict.NO_FRACTURE, impression=f"Of {seed}")
    reader.put("a.png", 1)
    reader.read()
    reading = reader.reading("a.png")
    assert reading.verdicts == {("a.png", 1): Verdict.DOUBT}
    assert {aside.statement.verdict for aside in reading.set_aside} == {Verdict.NO_FRACTURE}
    assert reading.impression == "Look again"
    reader.put("a.png", 3)
    reader.read()
    assert reader.reading("a.png").impression == "Of 3"


def test_a_name_entered_by_hand_is_not_the_next_picture_s(reader: Reader) -> None:
    reader.put("a.png", 1)
    reader.read()
    reader.decide("a.png")
    reader.room.save(reader.session, replace(reader.reading("a.png"), entered=ADA))
    after = reader.put("a.png", 2)
    reader.read()
    (line,) = reader.table()
    assert (line["patient_name"], line["patient_id"]) == ("", "")
    assert section_with(reader.report(), after).patient_name == "not stated"


def test_when_one_of_several_views_is_exchanged_the_words_stay_and_it_is_told(
    reader: Reader,
) -> None:
    reader.put("a.dcm", 1, ADA, **UID)
    reader.put("b.dcm", 2, ADA, **UID)
    reader.read()
    reader.decide("a.dcm", Verdict.FRACTURE, "Two views of a fracture")
    reader.decide("b.dcm", Verdict.FRACTURE)
    after = reader.put("b.dcm", 3, ADA, **UID)
    reader.read()
    with pytest.raises(CannotSign, match=r"b\.dcm has no verdict"):
        reader.sign("a.dcm")
    section = section_with(reader.report(), after)
    assert section.impression == "Two views of a fracture"
    assert any("b.dcm" in notice and "set aside" in notice for notice in section.notices)
    first, second = reader.table()
    assert (first["verdict"], first["impression"]) == ("FRACTURE", "Two views of a fracture")
    assert (second["verdict"], second["impression"]) == ("", "")


# --- signed ---------------------------------------------------------------------------------


@pytest.mark.parametrize("is_scored", [False, True])
def test_a_signed_reading_keeps_its_patient_and_its_picture(
    tmp_path: Path, room: ReadingRoom, is_scored: bool
) -> None:
    """Whatever the finding was; here none at all, or what the made model says."""
    reader = Reader(tmp_path, room if is_scored else None)
    before = reader.put("a.dcm", 1, ADA, AccessionNumber="ACC-1")
    reader.read()
    reader.decide("a.dcm", Verdict.FRACTURE, "Fracture of the ulna")
    reader.sign("a.dcm")
    after = reader.put("a.dcm", 2, BOB)
    reader.read()
    new, old = sorted(reader.table(), key=lambda line: line["status"], reverse=True)
    assert (new["sha256"], new["patient_name"], new["status"]) == (after, "BOB, Bert", "unread")
    assert new["verdict"] == new["impression"] == new["reader"] == new["signed_at"] == ""
    assert (old["sha256"], old["patient_name"], old["status"]) == (before, "ADA, Anna", "signed")
    assert (old["verdict"], old["impression"]) == ("FRACTURE", "Fracture of the ulna")
    assert "has changed since" in old["notice"]
    assert "not the picture that was signed" in new["notice"]
    report = reader.report()
    signed, unread = section_with(report, before), section_with(report, after)
    assert (signed.patient_name, signed.patient_id) == ("ADA, Anna", "A-1")
    assert [view.verdict for view in signed.views] == ["Fracture"]
    assert "has changed since the study was signed" in signed.views[0].error
    assert (unread.patient_name, unread.impression) == ("BOB, Bert", "")
    assert unread.stamp
    reader.room.close()


def test_where_names_no_study_the_next_picture_can_be_read_for_itself(reader: Reader) -> None:
    before = reader.put("a.png", 1)
    reader.read()
    reader.decide("a.png", Verdict.FRACTURE)
    reader.sign("a.png")
    after = reader.put("a.png", 2)
    reader.read()
    assert reader.reading("a.png").status is ReadingStatus.UNREAD
    reader.decide("a.png", Verdict.NO_FRACTURE)
    reader.sign("a.png")
    told = {line["sha256"]: (line["verdict"], line["status"]) for line in reader.table()}
    assert told == {before: ("FRACTURE", "signed"), after: ("NO_FRACTURE", "signed")}
    reader.put("a.png", 1)
    reader.read()
    assert reader.reading("a.png").verdicts == {("a.png", 1): Verdict.FRACTURE}
    told = {line["sha256"]: (line["verdict"], line["status"]) for line in reader.table()}
    assert told == {before: ("FRACTURE", "signed"), after: ("NO_FRACTURE", "signed")}


def test_a_signed_file_that_is_gone_keeps_its_line(reader: Reader) -> None:
    reader.put("a.dcm", 1, ADA, **UID)
    before = reader.put("b.dcm", 2, ADA, **UID)
    reader.read()
    reader.decide("a.dcm")
    reader.decide("b.dcm")
    reader.sign("a.dcm")
    with Archive(reader.room.prepare().archive_path) as archive:
        archive.drop_rows(reader.session, [("b.dcm", 1)])
    line = next(line for line in reader.table() if line["file"] == "b.dcm")
    assert (line["sha256"], line["verdict"], line["patient_name"]) == (
        before,
        "FRACTURE",
        "ADA, Anna",
    )


def test_an_exchanged_view_of_a_signed_study_is_no_part_of_it(reader: Reader) -> None:
    reader.put("a.dcm", 1, ADA, **UID)
    before = reader.put("b.dcm", 2, ADA, **UID)
    reader.read()
    reader.decide("a.dcm", impression="Signed")
    reader.decide("b.dcm")
    reader.sign("a.dcm")
    after = reader.put("b.dcm", 3, BOB, **SAME_UID)
    reader.read()
    lines = {line["sha256"]: line for line in reader.table()}
    assert (lines[after]["verdict"], lines[after]["impression"]) == ("", "")
    assert (lines[after]["status"], lines[after]["patient_name"]) == ("unread", "BOB, Bert")
    assert (lines[before]["verdict"], lines[before]["patient_name"]) == ("FRACTURE", "ADA, Anna")
    report = reader.report()
    assert section_with(report, before) is not section_with(report, after)
    assert section_with(report, after).impression == ""


def test_agreement_says_that_the_file_has_changed(tmp_path: Path, room: ReadingRoom) -> None:
    reader = Reader(tmp_path, room)
    before = reader.put("a.png", 1)
    reader.read()
    reader.decide("a.png")
    reader.sign("a.png")
    with Archive(room.prepare().archive_path) as archive:
        (case,) = signed_cases(archive)
        assert not case.exchanged
    reader.put("a.png", 2)
    reader.read()
    with Archive(room.prepare().archive_path) as archive:
        (case,) = signed_cases(archive)
    assert (case.exchanged, case.finding.sha256) == (True, before)
    room.close()


def test_the_audit_trail_says_which_file_was_exchanged(reader: Reader) -> None:
    before = reader.put("a.png", 1)
    reader.put("b.png", 7)
    reader.read()
    reader.read()
    after = reader.put("a.png", 2)
    reader.read()
    with Archive(reader.room.prepare().archive_path) as archive:
        trail = archive.audit(reader.session)
    (event,) = [event for event in trail if event.kind is AuditKind.FILE_EXCHANGED]
    assert event.details["file"] == "a.png"
    assert event.details["sha256_before"] == before
    assert event.details["sha256_after"] == after


def test_what_was_decided_on_the_screen_is_not_signed_for_what_lies_there_by_now(
    reader: Reader,
) -> None:
    """The file is exchanged and read anew between the reader's verdict and the signature."""
    reader.put("a.png", 1)
    reader.read()
    shown = reader.study("a.png")
    reading = replace(reader.reading("a.png"), verdicts={("a.png", 1): Verdict.FRACTURE})
    reader.put("a.png", 2)
    reader.read()
    with pytest.raises(CannotSign, match=r"a\.png has no verdict"):
        reader.room.sign(reader.session, reading, shown, "Dr. Roe", False)


def test_a_view_that_left_the_study_before_it_was_signed_is_no_part_of_it(reader: Reader) -> None:
    """Its file holds a radiograph of another study now."""
    reader.put("a.dcm", 1, ADA, **UID)
    reader.put("b.dcm", 2, ADA, **UID)
    reader.read()
    reader.decide("a.dcm")
    reader.decide("b.dcm", Verdict.NO_FRACTURE)
    reader.put("b.dcm", 3, BOB)
    reader.read()
    signed = reader.sign("a.dcm")
    assert signed.verdicts == {("a.dcm", 1): Verdict.FRACTURE}
    assert [aside.statement.verdict for aside in signed.set_aside] == [Verdict.NO_FRACTURE]
    told = {line["file"]: (line["verdict"], line["status"]) for line in reader.table()}
    assert told == {"a.dcm": ("FRACTURE", "signed"), "b.dcm": ("", "unread")}


# --- any sequence ---------------------------------------------------------------------------

PICTURES: tuple[tuple[int, Patient | None, dict[str, str]], ...] = (
    (1, None, {}),
    (2, None, {}),
    (3, ADA, UID),
    (4, ADA, UID),
    (5, BOB, {}),
    (6, BOB, SAME_UID),
)
FILES = ("a", "b")
STEPS = st.one_of(
    st.tuples(st.just("put"), st.sampled_from(FILES), st.sampled_from(range(len(PICTURES)))),
    st.tuples(st.just("decide"), st.sampled_from(FILES), st.sampled_from(list(Verdict))),
    st.tuples(st.sampled_from(("name", "sign", "remove")), st.sampled_from(FILES), st.none()),
)


class Witness:
    """Remembers of what everything was said, and looks for it in what is exported."""

    def __init__(self, base: Path, room: ReadingRoom) -> None:
        self.reader = Reader(base, room)
        self.whose: dict[str, Patient | None] = {}
        self.signed: list[Reading] = []

    def step(self, what: str, file: str, detail: object) -> None:
        reader = self.reader
        if what == "put":
            seed, patient, attributes = PICTURES[int(str(detail))]
            self.whose[reader.put(file, seed, patient, **attributes)] = patient
        elif what == "remove":
            (reader.folder / file).unlink(missing_ok=True)
        if what in ("put", "remove"):
            reader.read()
        elif file in reader.rows and reader.reading(file).signature is None:
            self.say(what, file, detail)

    def say(self, what: str, file: str, detail: object) -> None:
        reader = self.reader
        row, reading, study = reader.rows[file], reader.reading(file), reader.study(file)
        about = " ".join(f"{one.file}={one.sha256}" for one in study)
        if what == "decide":
            told = {"verdict": detail, "reason": f"of {row.sha256} {detail}"}
            reading = with_words(said(reading, content_of(row), **told), study, impression=about)
            reader.room.save(reader.session, reading)
        elif what == "name":
            entered = Patient(f"HAND^{'^'.join(one.sha256[:9] for one in study)}")
            patient = row.header.patient if row.header else None
            words = {"entered": entered, "for_patient": patient}
            reader.room.save(reader.session, with_words(reading, study, **words))
        else:
            try:
                self.signed.append(reader.sign(file))
            except CannotSign:
                return

    def check(self) -> None:
        lines = self.reader.table()
        for line in lines:
            self.check_said(line["sha256"], line["verdict"], line["reason_for_disagreement"])
            self.check_words(line["file"], line["sha256"], line["impression"])
            if line["patient_chosen_by_reader"] == "no":
                self.check_name(line["sha256"], line["patient_name"])
        for section in self.reader.report().sections:
            for view in section.views:
                verdict = (
                    "" if view.verdict == "not stated" else view.verdict.upper().replace(" ", "_")
                )
                self.check_said(view.row.sha256, verdict, view.reason_for_disagreement)
                if not view.error:  # the picture that is printed is read from there
                    there = Path(view.row.source_path).read_bytes()
                    assert hashlib.sha256(there).hexdigest() == view.row.sha256
                if section.signature:
                    self.check_words(view.row.file, view.row.sha256, section.impression)
        self.check_signed(lines)

    def check_said(self, sha256: str, verdict: str, reason: str) -> None:
        assert reason == (f"of {sha256} {verdict}" if verdict else "")

    def check_words(self, file: str, sha256: str, impression: str) -> None:
        about = dict(part.split("=") for part in impression.split())
        assert about.get(file, sha256) == sha256

    def check_name(self, sha256: str, name: str) -> None:
        patient = self.whose[sha256]
        if patient is not None:
            assert name == patient.PatientName.replace("^", ", ")
        elif name:
            assert sha256[:9] in name

    def check_signed(self, lines: list[dict[str, str]]) -> None:
        """Each that was signed is there as it was signed, and nothing else says it is."""
        told = {(x["file"], x["sha256"], x["verdict"]) for x in lines if x["status"] == "signed"}
        was = set()
        for reading in self.signed:
            assert reading.signed_for is not None
            for picture in reading.signed_for.pictures:
                content = picture.content
                was.add((content.file, content.sha256, str(reading.verdicts.get(content.key, ""))))
        assert told == was


@pytest.fixture(scope="module")
def without_model(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ReadingRoom]:
    """One for all sequences, each of which has a folder of its own."""
    base = tmp_path_factory.mktemp("room")
    room = ReadingRoom(base / "own.sqlite", base / "no.safetensors")
    yield room
    room.close()


BOTH = [("decide", "a", Verdict.FRACTURE), ("decide", "b", Verdict.NO_FRACTURE)]
SIGN, BACK = ("sign", "a", None), ("put", "b", 3)


@pytest.mark.slow
@given(steps=st.lists(STEPS, min_size=3, max_size=12), begin=st.sampled_from(((2, 3), (0, 2))))
@example(steps=[*BOTH, ("put", "b", 5)], begin=(2, 3))
@example(steps=[*BOTH, ("put", "b", 4), SIGN, BACK, SIGN], begin=(2, 3))
@example(steps=[*BOTH, SIGN, ("put", "b", 5), *BOTH, SIGN, BACK], begin=(2, 3))
@example(steps=[("name", "a", None), *BOTH, SIGN, ("put", "a", 1), *BOTH, SIGN], begin=(0, 2))
@settings(max_examples=8, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_export_joins_a_verdict_and_a_picture_or_patient_it_was_not_made_on(
    without_model: ReadingRoom, steps: list[tuple[str, str, object]], begin: tuple[int, int]
) -> None:
    with tempfile.TemporaryDirectory() as base:
        witness = Witness(Path(base), without_model)
        for file, number in zip(FILES, begin, strict=True):
            witness.step("put", file, number)
        for step in steps:
            witness.step(*step)
        witness.check()


# --- the window -----------------------------------------------------------------------------


@pytest.fixture
def opened(
    tmp_path: Path, room: ReadingRoom, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> tuple[MainWindow, Reader]:
    """A window on two files, each of a patient of its own."""
    reader = Reader(tmp_path, room)
    reader.put("a.png", 1)
    reader.put("b.dcm", 2, ADA)
    window = make_window(Settings(reader_name="Dr. Roe"))
    _open(window, reader, qtbot)
    return window, reader


def _open(window: MainWindow, reader: Reader, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(reader.folder)
    wait_until_shown(qtbot, window)
    assert window.readings.session is not None
    reader.session = window.readings.session.session_id


def _status(window: MainWindow, row: Row) -> str:
    return cell_text(window.worklist.rows.table, row, Column.STATUS)


def test_the_window_shows_a_draft_s_verdict_as_made_on_another_picture(
    opened: tuple[MainWindow, Reader], qtbot: QtBot
) -> None:
    window, reader = opened
    select(qtbot, window, "a.png")
    window.deciding.decide(Verdict.FRACTURE)
    QTest.keyClicks(window.panel.texts.impression, "Fracture of the radius")
    window.showing.flush()
    reader.put("a.png", 3)
    _open(window, reader, qtbot)
    row = select(qtbot, window, "a.png")
    panel = window.panel
    assert not any(button.isChecked() for button in panel.verdicts.buttons.values())
    assert panel.texts.impression.text() == ""
    assert "Made on another picture" in panel.warnings.text()
    assert "Fracture of the radius" in panel.warnings.text()
    assert "changed" in _status(window, row)
    line = next(line for line in reader.table() if line["file"] == "a.png")
    assert (line["verdict"], line["impression"], line["status"]) == ("", "", "unread")


def test_the_window_says_that_a_signed_file_has_changed(
    opened: tuple[MainWindow, Reader], qtbot: QtBot
) -> None:
    window, reader = opened
    for file in ("a.png", "b.dcm"):
        select(qtbot, window, file)
        window.deciding.decide(Verdict.FRACTURE)
        with qtbot.waitSignal(window.readings.signed, timeout=10_000):
            window.signing.sign()
    reader.put("a.png", 3)
    reader.put("b.dcm", 4, BOB)
    _open(window, reader, qtbot)
    row = select(qtbot, window, "a.png")
    assert "Dr. Roe signed another picture under this name" in window.panel.warnings.text()
    assert "changed" in _status(window, row)
    assert window.panel.texts.impression.text() == ""
    qtbot.waitUntil(lambda: window.panel.verdicts.buttons[Verdict.DOUBT].isEnabled())
    window.deciding.decide(Verdict.NO_FRACTURE)
    row = select(qtbot, window, "b.dcm")
    assert "ADA, Anna" in window.panel.warnings.text()
    assert "changed" in _status(window, row)
    assert window.panel.identity.texts()["PatientName"] == "BOB, Bert"
    assert window.showing.reading_of(row).signature is None
    lines = {(x["file"], x["status"]): x for x in reader.table()}
    assert lines["a.png", "signed"]["verdict"] == "FRACTURE"
    assert lines["a.png", "draft"]["verdict"] == "NO_FRACTURE"
    assert lines["b.dcm", "signed"]["patient_name"] == "ADA, Anna"
    assert lines["b.dcm", "unread"]["patient_name"] == "BOB, Bert"


def test_the_window_locks_an_exchanged_view_of_a_signed_study(
    tmp_path: Path, room: ReadingRoom, make_window: Callable[..., MainWindow], qtbot: QtBot
) -> None:
    reader = Reader(tmp_path, room)
    for file, seed in (("a.dcm", 1), ("b.dcm", 2)):
        reader.put(file, seed, ADA, **UID)
    window = make_window(Settings(reader_name="Dr. Roe"))
    _open(window, reader, qtbot)
    for file in ("a.dcm", "b.dcm"):
        select(qtbot, window, file)
        window.deciding.decide(Verdict.FRACTURE)
    QTest.keyClicks(window.panel.texts.impression, "Signed of Anna")
    with qtbot.waitSignal(window.readings.signed, timeout=10_000):
        window.signing.sign()
    reader.put("b.dcm", 3, BOB, **SAME_UID)
    _open(window, reader, qtbot)
    row = select(qtbot, window, "b.dcm")
    panel = window.panel
    assert "signed another picture under this name" in panel.warnings.text()
    assert "ADA, Anna" in panel.warnings.text()
    assert panel.identity.texts()["PatientName"] == "BOB, Bert"
    assert panel.texts.impression.text() == ""
    assert not panel.sign_box.sign.isVisible()
    assert "changed" in _status(window, row)
    select(qtbot, window, "a.dcm")
    assert panel.texts.impression.text() == "Signed of Anna"
