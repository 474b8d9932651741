"""Hazard: a score that the scope gate withheld is taken for one that the model stands behind.

A reader may have one refused radiograph scored; it is said of this one everywhere, with who and
when, and no other radiograph gets anything else because of it.
"""

from __future__ import annotations

import csv
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.__main__ import main
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.cli.exits import Exit
from osteo_desktop.errors.reading import CannotOverrule, ReadingLocked
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording.row import row_message
from osteo_desktop.wording.scope import scope_mark, scope_text
from osteo_desktop.workflow.reading.overruling import may_be_overruled
from osteo_desktop.workflow.reading.read_folder import read_folder
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.folder import write_view

pytestmark = pytest.mark.slow

READER = "Dr. Roe"
COPY = "the same picture.dcm"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two that the body part refuses, a copy of one, a wrist, and a slice."""
    folder = tmp_path / "clinic"
    folder.mkdir()
    write_view(folder / "a.dcm", 1, "one", BodyPartExamined="CHEST")
    shutil.copyfile(folder / "a.dcm", folder / COPY)
    write_view(folder / "b.dcm", 2, "two", BodyPartExamined="CHEST")
    write_view(folder / "wrist.dcm", 3, "three", BodyPartExamined="WRIST")
    write_view(folder / "slice.dcm", 4, "four", Modality="CT")
    return folder


@pytest.fixture
def room(tmp_path: Path, tiny_model: Path) -> Iterator[ReadingRoom]:
    room = ReadingRoom(tmp_path / "archive.sqlite", tiny_model, "cpu")
    yield room
    room.close()


def lines_of(table: Path) -> dict[str, dict[str, str]]:
    with table.open(encoding="utf-8-sig", newline="") as file:
        return {line["file"]: line for line in csv.DictReader(file)}


def rows_of(room: ReadingRoom, root: Path) -> tuple[int, dict[str, Row]]:
    rows: list[Row] = []
    summary = room.read(root, Progress(), lambda session: None, rows.extend)
    return summary.session.session_id, {row.file: row for row in rows}


def test_one_radiograph_is_scored_and_says_so_and_no_other_changes(
    room: ReadingRoom, folder: Path, tmp_path: Path
) -> None:
    session_id, before = rows_of(room, folder)
    assert {file for file, row in before.items() if may_be_overruled(row)} == {
        "a.dcm",
        COPY,
        "b.dcm",
    }
    scored = room.overrule_scope(session_id, before["a.dcm"], READER)
    assert scored.finding is not None
    assert scored.score is not None
    assert scored.finding.overruled is not None
    assert scored.finding.overruled.reader == READER
    assert READER in scope_text(scored.finding)
    assert scope_text(scored.finding) in row_message(scored)
    assert "CHEST" in row_message(scored), "what the gate had said stays to be seen"
    _, after = rows_of(room, folder)
    assert after["a.dcm"].score == scored.score, "the session remembers"
    assert row_message(after["a.dcm"]) == row_message(scored)
    for file in before.keys() - {"a.dcm"}:
        assert after[file].decision is before[file].decision, file
        assert scope_text(after[file].finding) == ""
    elsewhere = tmp_path / "another clinic"
    shutil.copytree(folder, elsewhere)
    _, there = rows_of(room, elsewhere)
    assert there["a.dcm"].decision is Decision.NOT_SCORED, "it was demanded in one session"


def test_a_run_that_scores_all_names_no_reader_who_demanded_another(
    room: ReadingRoom, folder: Path, tmp_path: Path, tiny_model: Path
) -> None:
    session_id, before = rows_of(room, folder)
    room.overrule_scope(session_id, before["a.dcm"], READER)
    elsewhere = tmp_path / "another clinic"
    shutil.copytree(folder, elsewhere)
    with Archive(tmp_path / "archive.sqlite") as archive:
        classifier = Classifier.load(tiny_model, device="cpu")
        summary = read_folder(elsewhere, archive, classifier, Progress(), score_anyway=True)
        rows = {row.file: row for row in archive.rows(summary.session.session_id)}
    assert scope_text(rows["a.dcm"].finding) == "Outside scope."
    assert READER not in row_message(rows["a.dcm"])


def test_what_nobody_can_judge_is_not_scored_on_demand(room: ReadingRoom, folder: Path) -> None:
    session_id, rows = rows_of(room, folder)
    with pytest.raises(CannotOverrule, match="CT"):
        room.overrule_scope(session_id, rows["slice.dcm"], READER)
    with pytest.raises(CannotOverrule, match="not refused"):
        room.overrule_scope(session_id, rows["wrist.dcm"], READER)
    with pytest.raises(CannotOverrule, match="name"):
        room.overrule_scope(session_id, rows["a.dcm"], "  ")


def test_another_picture_under_the_name_is_refused_again(room: ReadingRoom, folder: Path) -> None:
    session_id, before = rows_of(room, folder)
    room.overrule_scope(session_id, before["a.dcm"], READER)
    write_view(folder / "a.dcm", 9, "one", BodyPartExamined="CHEST")
    _, after = rows_of(room, folder)
    assert after["a.dcm"].decision is Decision.NOT_SCORED


def test_it_stands_in_the_trail_and_with_what_was_signed(
    room: ReadingRoom, folder: Path, tmp_path: Path, require_tool: Callable[[str], str]
) -> None:
    session_id, before = rows_of(room, folder)
    scored = room.overrule_scope(session_id, before["a.dcm"], READER)
    key = scored.study_key
    with Archive(tmp_path / "archive.sqlite") as archive:
        members = archive.study_rows(session_id, key)
    reading = Reading(key, verdicts={row.key: Verdict.NO_FRACTURE for row in members})
    room.sign(session_id, reading, members, "Dr. Other", ai_hidden=False)
    with Archive(tmp_path / "archive.sqlite") as archive:
        signed = archive.readings(session_id)[key]
        told = [e for e in archive.audit(session_id) if e.kind is AuditKind.SCOPE_OVERRULED]
    assert scope_text(signed.findings[scored.key]) == scope_text(scored.finding)
    (event,) = told
    assert (event.details["file"], event.details["reader"]) == ("a.dcm", READER)
    assert not verify_archive(tmp_path / "archive.sqlite", Progress()).faults
    other = next(row for row in members if row.key != scored.key)
    with pytest.raises(ReadingLocked):
        room.overrule_scope(session_id, other, READER)
    pdf, table = tmp_path / "r.pdf", tmp_path / "r.csv"
    request = ExportRequest(session_id, {"pdf": pdf, "csv": table}, include_all=True)
    room.export(request, progress=Progress())
    sentence = scope_text(scored.finding)
    read = subprocess.run([require_tool("pdftotext"), pdf, "-"], check=True, capture_output=True)
    words = " ".join(read.stdout.decode().split())
    assert words.count(sentence) >= 1
    assert scope_mark(scored.finding) in words, "the summary says so too"
    lines = lines_of(table)
    assert sentence in lines["a.dcm"]["message"]
    assert lines["a.dcm"]["scope_overruled_by"] == READER
    assert not any(lines[f]["scope_overruled_by"] for f in lines if f != "a.dcm")


def test_the_command_line_overrules_named_files_only(
    folder: Path, tmp_path: Path, tiny_model: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    table = tmp_path / "r.csv"
    common = ["read", str(folder), "--archive", str(tmp_path / "a.sqlite")]
    common += ["--model", str(tiny_model), "--device", "cpu", "--csv", str(table)]
    assert main([*common, "--overrule", "a.dcm"]) == Exit.USAGE
    assert "--reader" in capfd.readouterr().err
    asked = ("--overrule", "a.dcm", "--overrule", "slice.dcm", "--reader", READER)
    assert main([*common, *asked]) == Exit.ERROR
    assert "slice.dcm: The radiograph cannot be scored anyway" in capfd.readouterr().err
    lines = lines_of(table)
    assert READER in lines["a.dcm"]["message"]
    assert lines["a.dcm"]["score"]
    assert {file for file, line in lines.items() if not line["score"]} == {
        COPY,
        "b.dcm",
        "slice.dcm",
    }


def test_the_window_offers_it_where_the_reason_stands_and_says_it_afterwards(
    make_window: Callable[..., object], room: ReadingRoom, folder: Path, qtbot: QtBot
) -> None:
    from osteo_desktop.settings import Settings
    from tests.ui.window_driving import select, wait_until_shown

    window = make_window(settings=Settings(reader_name=READER), own_room=room)
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    box = window.panel.finding
    for name, offered in (("wrist.dcm", False), ("slice.dcm", False), ("a.dcm", True)):
        select(qtbot, window, name)
        assert box.overrule.isVisible() is offered, name
    window.commands.hide_ai.setChecked(True)
    assert not box.overrule.isVisible(), "that it was refused is the AI's word too"
    window.commands.hide_ai.setChecked(False)
    box.overrule.click()
    qtbot.waitUntil(lambda: READER in box.stamp.text(), timeout=20_000)
    assert not box.overrule.isVisible()
    assert "score" not in box.stamp.text()
    assert "overruled" in window.viewer.overlay.spoken()
    row = window.showing.row
    assert row is not None
    assert row.file == "a.dcm"
    line = window.worklist.rows.position(row.key)
    tips = [window.worklist.rows.index(line, c).data(3) or "" for c in range(12)]
    assert any(READER in tip for tip in tips)
