"""The reading room: read, look, decide, sign, add, export; with a model and without."""

from __future__ import annotations

import csv
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive
from osteo_desktop.errors.files import ChangedFile
from osteo_desktop.errors.reading import CannotSign, NotSigned, ReadingLocked, SignedTooLongAgo
from osteo_desktop.imaging import display
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import Reading, ReadingStatus, Verdict
from osteo_desktop.records.worklist import Row, Study, by_study
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.row import row_message
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.folder import grey, write_view


def nothing(_: object) -> None:
    """Nobody listens."""


@pytest.fixture
def room(tmp_path: Path, tiny_model: Path) -> Iterator[ReadingRoom]:
    room = ReadingRoom(tmp_path / "room.sqlite", tiny_model, "cpu")
    yield room
    room.close()


def read(room: ReadingRoom, root: Path) -> tuple[int, list[Study]]:
    rows: list[Row] = []
    summary = room.read(root, Progress(), nothing, rows.extend)
    return summary.session.session_id, by_study(rows)


def study_of(studies: Sequence[Study], file: str) -> Study:
    return next(study for study in studies if any(row.file == file for row in study.rows))


def decided(study: Study, verdict: Verdict = Verdict.FRACTURE) -> Reading:
    made_on = {row.key: row.sha256 for row in study.rows}
    return Reading(study.key, verdicts=dict.fromkeys(made_on, verdict), made_on=made_on)


# --- the model ------------------------------------------------------------------------------


def test_making_a_room_touches_nothing(tmp_path: Path) -> None:
    ReadingRoom(tmp_path / "new" / "room.sqlite", tmp_path / "no.safetensors")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.slow
def test_importing_the_room_does_not_import_torch_qt_or_fpdf() -> None:
    code = (
        "import sys, osteo_desktop.workflow.reading.room as r\n"
        "slow = {'torch', 'PySide6', 'fpdf', 'sklearn', 'matplotlib'} & set(sys.modules)\n"
        "sys.exit(', '.join(slow) or 0)"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, check=False)
    assert ran.returncode == 0, ran.stderr.decode()


def test_prepare_says_what_computes_and_how_it_decides(room: ReadingRoom, tmp_path: Path) -> None:
    status = room.prepare()
    assert status.model_name == "made"
    assert status.model_id.startswith("made-")
    assert status.operating_points is not None
    assert status.operating_points.t_low == 0.45
    assert notice_text(status.device) == "CPU (chosen)"
    assert status.archive_path == tmp_path / "room.sqlite"
    assert status.warnings == ()


@pytest.mark.parametrize("damage", ["missing", "cut"])
def test_without_a_model_reading_goes_on_without_ai(
    tmp_path: Path, tiny_model: Path, radiographs: Path, damage: str
) -> None:
    model = tmp_path / "damaged.safetensors"
    if damage == "cut":
        model.write_bytes(tiny_model.read_bytes()[:1000])
        model.with_suffix(".json").write_bytes(tiny_model.with_suffix(".json").read_bytes())
    room = ReadingRoom(tmp_path / "room.sqlite", model, "cpu")
    status = room.prepare()
    assert status.model_id == ""
    assert status.operating_points is None
    (notice,) = status.warnings
    warning = notice_text(notice)
    assert warning.startswith("Reading without AI.")
    assert "damaged" in warning
    session_id, studies = read(room, radiographs)
    rows = [row for study in studies for row in study.rows]
    assert {row.decision for row in rows} == {Decision.NOT_SCORED}
    assert {row_message(row) for row in rows} == {""}
    study = study_of(studies, "a.png")
    signed = room.sign(session_id, decided(study), study.rows, "Dr. Reader", False)
    assert signed.findings == {}
    room.close()


def test_a_damaged_archive_is_told_and_left_as_it_was(tmp_path: Path, tiny_model: Path) -> None:
    path = tmp_path / "room.sqlite"
    path.write_bytes(b"this is no database" * 100)
    room = ReadingRoom(path, tiny_model, "cpu")
    with pytest.raises(ArchiveError) as caught:
        room.prepare()
    assert isinstance(caught.value, DamagedArchive)
    assert path.read_bytes() == b"this is no database" * 100


# --- looking --------------------------------------------------------------------------------


def test_a_row_s_radiograph_is_loaded_again(room: ReadingRoom, radiographs: Path) -> None:
    _, studies = read(room, radiographs)
    row = study_of(studies, "a.png").highest_view
    assert np.array_equal(display.render(room.load(row)), grey(1))


@pytest.mark.slow
def test_another_radiograph_is_never_shown_under_the_old_finding(
    room: ReadingRoom, radiographs: Path
) -> None:
    _, studies = read(room, radiographs)
    Image.fromarray(grey(50)).save(radiographs / "a.png")
    with pytest.raises(ChangedFile):
        room.load(study_of(studies, "a.png").highest_view)


def test_sessions_come_last_opened_first(
    room: ReadingRoom, radiographs: Path, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    first, _ = read(room, radiographs)
    second, _ = read(room, tmp_path / "other")
    assert [session.session_id for session in room.sessions()] == [second, first]
    read(room, radiographs)
    assert [session.session_id for session in room.sessions()] == [first, second]


def test_readings_can_be_saved_while_a_folder_is_being_read(
    room: ReadingRoom, radiographs: Path
) -> None:
    saved: list[Reading] = []
    sessions: list[int] = []

    def on_rows(rows: Sequence[Row]) -> None:
        def save() -> None:
            draft = decided(by_study(rows)[0])
            room.save(sessions[0], draft)
            saved.append(draft)

        thread = threading.Thread(target=save)
        thread.start()
        thread.join(timeout=30)

    room.read(radiographs, Progress(), lambda s: sessions.append(s.session_id), on_rows)
    assert saved
    assert room.readings(sessions[0])[saved[-1].study_key] == saved[-1]


# --- signing --------------------------------------------------------------------------------


@pytest.mark.slow
def test_a_draft_survives_a_restart(room: ReadingRoom, radiographs: Path, tmp_path: Path) -> None:
    session_id, studies = read(room, radiographs)
    draft = decided(study_of(studies, "b.jpg"), Verdict.DOUBT)
    room.save(session_id, draft)
    room.close()
    again = ReadingRoom(tmp_path / "room.sqlite")
    assert again.readings(session_id) == {draft.study_key: draft}
    again.close()


def test_signing_keeps_the_findings_that_were_on_the_screen(
    room: ReadingRoom, radiographs: Path, tmp_path: Path
) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "c-ap.dcm")
    before = datetime.now().astimezone().replace(microsecond=0)
    signed = room.sign(session_id, decided(study), study.rows, "  Dr. Reader ", True)
    assert signed.status is ReadingStatus.SIGNED
    assert signed.signature is not None
    assert signed.signature.reader == "Dr. Reader"
    at = datetime.fromisoformat(signed.signature.at)
    assert at.utcoffset() is not None
    assert before <= at <= datetime.now().astimezone()
    assert signed.ai_hidden
    assert set(signed.findings) == {("c-ap.dcm", 1), ("d-lateral.dcm", 1)}
    for row in study.rows:
        assert row.finding is not None
        assert signed.findings[row.key].score == row.finding.score
        assert signed.findings[row.key].operating_points == row.finding.operating_points
    with Archive(tmp_path / "room.sqlite") as archive:
        kept = archive.readings(session_id)[study.key]
    assert kept.signature == signed.signature
    assert kept.findings[("c-ap.dcm", 1)].score == signed.findings[("c-ap.dcm", 1)].score


@pytest.mark.slow
@pytest.mark.parametrize("reader", ["", "   "])
def test_nobody_cannot_sign(room: ReadingRoom, radiographs: Path, reader: str) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "a.png")
    with pytest.raises(CannotSign, match="name"):
        room.sign(session_id, decided(study), study.rows, reader, False)
    assert room.readings(session_id) == {}


@pytest.mark.slow
def test_a_view_without_verdict_cannot_be_signed(room: ReadingRoom, radiographs: Path) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "c-ap.dcm")
    half = Reading(study.key, verdicts={("c-ap.dcm", 1): Verdict.NO_FRACTURE})
    with pytest.raises(CannotSign, match=r"d-lateral\.dcm has no verdict"):
        room.sign(session_id, half, study.rows, "Dr. Reader", False)
    seen = [row for row in study.rows if row.file == "c-ap.dcm"]
    with pytest.raises(CannotSign, match=r"d-lateral\.dcm has no verdict"):
        room.sign(session_id, half, seen, "Dr. Reader", False)


@pytest.mark.slow
def test_a_file_that_cannot_be_shown_needs_no_verdict(room: ReadingRoom, radiographs: Path) -> None:
    (radiographs / "z.dcm").write_text("no radiograph")
    session_id, studies = read(room, radiographs)
    error = study_of(studies, "z.dcm")
    with pytest.raises(CannotSign, match="no radiograph"):
        room.sign(session_id, decided(error), error.rows, "Dr. Reader", False)


def test_signed_is_locked_and_takes_addenda(
    room: ReadingRoom, radiographs: Path, tmp_path: Path
) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "a.png")
    with pytest.raises(NotSigned):
        room.add_addendum(session_id, study.key, "Too early", "Dr. Reader")
    signed = room.sign(session_id, decided(study), study.rows, "Dr. Reader", False)
    with pytest.raises(ReadingLocked):
        room.save(session_id, Reading(study.key, notes="Changed my mind"))
    with pytest.raises(ReadingLocked):
        room.sign(session_id, decided(study), study.rows, "Dr. Other", False)
    with pytest.raises(CannotSign, match="empty"):
        room.add_addendum(session_id, study.key, " \n", "Dr. Reader")
    with pytest.raises(CannotSign, match="name"):
        room.add_addendum(session_id, study.key, "Also the ulna", "")
    amended = room.add_addendum(session_id, study.key, "Also the ulna", "Dr. Other")
    (addendum,) = amended.addenda
    assert (addendum.text, addendum.reader) == ("Also the ulna", "Dr. Other")
    assert amended.signature == signed.signature
    assert amended.verdicts == signed.verdicts


def test_score_anyway_is_the_room_s(tmp_path: Path, tiny_model: Path) -> None:
    root = tmp_path / "chest"
    root.mkdir()
    write_view(root / "chest.dcm", 1, BodyPartExamined="CHEST")
    room = ReadingRoom(tmp_path / "room.sqlite", tiny_model, "cpu", score_anyway=True)
    _, (study,) = read(room, root)
    assert study.highest_view.score is not None
    assert row_message(study.highest_view).startswith("Outside scope.")
    room.close()


@pytest.mark.slow
def test_the_room_exports_what_was_signed(
    room: ReadingRoom, radiographs: Path, tmp_path: Path
) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "a.png")
    room.sign(session_id, decided(study), study.rows, "Dr. Reader", False)
    pdf, table = tmp_path / "report.pdf", tmp_path / "worklist.csv"
    summary = room.export(
        ExportRequest(session_id, {"pdf": pdf, "csv": table}, include_all=True), progress=Progress()
    )
    assert summary.of("pdf").counts["studies"] == len(studies)
    assert pdf.read_bytes().startswith(b"%PDF-")
    with table.open(encoding="utf-8-sig", newline="") as stream:
        rows = {row["file"]: row for row in csv.DictReader(stream)}
    assert rows["a.png"]["reader"] == "Dr. Reader"
    assert rows["b.jpg"]["reader"] == ""


def test_a_signature_is_taken_back_and_signed_again(room: ReadingRoom, radiographs: Path) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "a.png")
    room.sign(session_id, decided(study), study.rows, "Dr. Reader", False)
    draft = room.take_back(session_id, study.key, "Dr. Reader")
    assert (draft.status, draft.verdicts) == (ReadingStatus.DRAFT, decided(study).verdicts)
    assert room.readings(session_id)[study.key] == draft
    signed = room.sign(session_id, draft, study.rows, "Dr. Other", False)
    assert signed.signature is not None
    assert signed.findings, "the findings were kept anew"


def test_setting_the_clock_back_gives_no_more_time_to_take_a_signature_back(
    room: ReadingRoom, radiographs: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session_id, studies = read(room, radiographs)
    study = study_of(studies, "a.png")
    signed = room.sign(session_id, decided(study), study.rows, "Dr. Reader", False)
    running = time.monotonic
    with monkeypatch.context() as an_hour_later:  # the clock on the wall says that it is not
        an_hour_later.setattr(time, "monotonic", lambda: running() + 3600)
        with pytest.raises(SignedTooLongAgo):
            room.take_back(session_id, study.key, "Dr. Reader")
    assert room.readings(session_id)[study.key].signature == signed.signature
