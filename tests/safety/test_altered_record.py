"""Hazard: a signed reading is altered behind the program's back and passes for the signed one.

Control: the trail is a chain of hashes over all that is signed; ``audit verify`` and the start of
the window hold the archive against it. See archive/trail.py for what it does not show.
"""

from __future__ import annotations

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.database import Database
from osteo_desktop.archive.readings import append
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.archive.witness import witness_path
from osteo_desktop.cli.commands.audit import audit
from osteo_desktop.cli.exits import Exit
from osteo_desktop.errors.trail import TrailFault
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.reading import Addendum, Reading, Verdict
from osteo_desktop.ui.dialogs.information import InformationDialog
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.archive_records import a_draft, a_finding, a_row, a_signed, make_older, sha_of
from tests.made.opinions import opinion
from tests.measure_tampering import AT, flip_bytes, make_signed, tamper

STUDY = "1.2.826.7"


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    return make_signed(tmp_path / "signed")


@pytest.fixture
def beside(signed: Path) -> Iterator[sqlite3.Connection]:
    """Another program, which takes the triggers off."""
    with closing(sqlite3.connect(signed, isolation_level=None)) as sql:
        sql.row_factory = sqlite3.Row
        yield sql


def faults(path: Path) -> tuple[TrailFault, ...]:
    return verify_archive(path).faults


def codes(path: Path) -> list[str]:
    return [fault.code for fault in faults(path)]


def unguarded(sql: sqlite3.Connection, *statements: str) -> None:
    """Run the statements with the triggers off, and make these again."""
    triggers = sql.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'").fetchall()
    for name, _ in triggers:
        sql.execute(f"DROP TRIGGER {name}")
    for statement in statements:
        sql.execute(statement)
    for _, text in triggers:
        sql.execute(text)


# --- what is well stays well -------------------------------------------------------------------


def test_what_the_program_wrote_is_as_it_was_written(
    signed: Path, beside: sqlite3.Connection
) -> None:
    assert faults(signed) == ()
    unguarded(beside)
    assert faults(signed) == ()


def test_every_way_to_write_leaves_the_chain_whole(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    with Archive(path) as archive:
        session = archive.open_session(tmp_path).session_id
        assert faults(path) == ()
        archive.save_rows(session, [a_row(), a_row("other.png", study="")])
        archive.save_rows(session, [a_row("third.png", study="")])
        together = archive.put_together(session, {"file:other.png", "file:third.png"})
        group = together.rows[0].study_key
        said = Reading(group, verdicts={("other.png", 1): Verdict.DOUBT})
        archive.save_reading(session, said)
        archive.take_apart(session, group)
        archive.save_reading(session, a_draft(notes="näive \ud800 words"))
        archive.sign_reading(session, a_signed())
        archive.add_addendum(session, STUDY, Addendum("Told.", "Dr Bo", AT))
        assert archive.keep_opinion(opinion([a_row()]))
        archive.remember_place(session, ("left.dcm", 1))
        assert faults(path) == ()
        archive.save_rows(session, [replace(a_row(), finding=a_finding(score=0.01))])
        archive.save_rows(session, [a_row("left.dcm", study="another study")])
        archive.save_rows(session, [a_row("left.dcm"), a_row("added.dcm")])
        archive.forget_absent(session, {"added.dcm"})
        archive.forget_absent(session, {"added.dcm", "left.dcm"})
        archive.drop_rows(session, [("left.dcm", 1), ("added.dcm", 1)])
        assert faults(path) == ()
        archive.open_session(tmp_path)
        archive.open_session(tmp_path / "another")
    assert faults(path) == ()


# --- what is not well is told ------------------------------------------------------------------


@pytest.mark.slow
def test_of_sixty_random_changes_sixty_are_noticed(signed: Path) -> None:
    missed, kinds = tamper(signed, 60, seed=15)
    assert missed == []
    assert len(kinds) > 6


@pytest.mark.slow
def test_a_bit_of_the_file_is_noticed_or_changes_nothing_signed(signed: Path) -> None:
    silent, noticed = flip_bytes(signed, 40, seed=15)
    assert silent == []
    assert noticed > 10


def test_a_signed_text_rewritten_with_its_entries_is_named(
    signed: Path, beside: sqlite3.Connection
) -> None:
    unguarded(
        beside,
        "UPDATE readings SET reading = replace(reading, 'NO_FRACTURE', 'FRACTURE')"
        " WHERE session = 1 AND study_key = '2' AND signed",
        "UPDATE audit SET details = replace(details, 'NO_FRACTURE', 'FRACTURE')"
        " WHERE session = 1 AND study_key = '2' AND kind = 'reading signed'",
    )
    told = {fault.code: fault.message for fault in faults(signed)}
    assert set(told) == {"record_altered", "entry_altered"}
    assert "Version 2 of the reading of study 2 is not as entry" in told["record_altered"]


def test_a_later_version_put_in_is_named(signed: Path, beside: sqlite3.Connection) -> None:
    """The triggers let it pass: nothing stands there yet."""
    beside.execute(
        "INSERT INTO readings (session, study_key, version, signed, at, reading)"
        " SELECT session, study_key, version + 1, signed, at,"
        " replace(reading, 'NO_FRACTURE', 'FRACTURE') FROM readings"
        " WHERE session = 1 AND study_key = '2' AND signed"
    )
    (fault,) = faults(signed)
    assert "Version 3 of the reading of study 2" in fault.message
    assert "no entry of the trail says so" in fault.message


def test_a_later_version_with_an_entry_still_replaces_nothing_signed(
    tmp_path: Path,
) -> None:
    """Even this program may not save one: the step itself is not lawful."""
    path = tmp_path / "archive.sqlite"
    with Archive(path) as archive:
        session = archive.open_session(tmp_path).session_id
        archive.sign_reading(session, a_signed())
        with closing(Database(path)) as beside, beside.writing() as sql:
            append(sql, session, a_draft(), 2, AuditKind.READING_SAVED, {})
    assert codes(path) == ["signed_replaced"]


@pytest.mark.parametrize("told_too", [False, True])
def test_entries_cut_off_the_end_are_counted(
    signed: Path, beside: sqlite3.Connection, told_too: bool
) -> None:
    """Where head and count are cut too, the file beside the archive remembers."""
    last = beside.execute("SELECT max(id) FROM audit").fetchone()[0]
    unguarded(beside, f"DELETE FROM audit WHERE id > {last - 3}")
    if told_too:
        beside.execute(
            "UPDATE audit_head SET (last, hash) ="
            " (SELECT id, hash FROM audit ORDER BY id DESC LIMIT 1)"
        )
        beside.execute(f"UPDATE sqlite_sequence SET seq = {last - 3} WHERE name = 'audit'")
        assert "witness_contradicts" in codes(signed)
    else:
        missing = next(fault for fault in faults(signed) if fault.code == "entries_missing")
        assert missing.fields == {"first": last - 2, "last": last}


def test_a_cut_is_not_forgotten_by_going_on(signed: Path, beside: sqlite3.Connection) -> None:
    """Neither the next entries nor the next closing cover it."""
    last = beside.execute("SELECT max(id) FROM audit").fetchone()[0]
    unguarded(beside, f"DELETE FROM audit WHERE id > {last - 3}")
    for _ in range(2):
        with Archive(signed) as archive:
            archive.open_session(signed.parent / "first")
    assert "entries_missing" in codes(signed)
    assert "witness_contradicts" in codes(signed)


def test_an_entry_put_behind_the_end_does_not_stop_the_reader(
    signed: Path, beside: sqlite3.Connection
) -> None:
    beside.execute(
        "INSERT INTO audit (at, kind, session, study_key, details)"
        " VALUES ('2026', 'reading saved', 1, '6', '{}')"
    )
    with Archive(signed) as archive:
        archive.save_reading(1, a_draft("6", notes="still kept"))
        assert archive.readings(1)["6"].notes == "still kept"
    assert "entry_altered" in codes(signed)


@pytest.mark.parametrize(
    ("statement", "expected"),
    [
        ("DROP TRIGGER readings_no_update", "object_missing"),
        ("DROP TABLE audit_head", "object_missing"),
        ("DROP INDEX audit_session", "object_missing"),
        ("CREATE TRIGGER quietly AFTER INSERT ON rows BEGIN SELECT 1; END", "object_unknown"),
        ("CREATE TABLE mine (name TEXT)", "object_unknown"),
    ],
)
def test_a_trigger_table_or_index_is_missed(
    signed: Path, beside: sqlite3.Connection, statement: str, expected: str
) -> None:
    beside.execute(statement)
    assert codes(signed)[0] == expected
    if statement == "DROP TABLE audit_head":
        return
    with Archive(signed) as archive:
        assert archive.readings(1)["2"].signature is not None


def test_a_file_beside_that_makes_no_sense_is_told_and_left(signed: Path) -> None:
    witness_path(signed).write_text("{")
    assert codes(signed) == ["witness_unreadable"]
    with Archive(signed) as archive:
        archive.add_addendum(1, "2", Addendum("More.", "Dr Bo", AT))
    assert witness_path(signed).read_text() == "{"
    witness_path(signed).unlink()
    assert faults(signed) == ()


# --- rows of signed studies --------------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (lambda a, s: a.save_rows(s, [replace(a_row(), sha256=sha_of("exchanged"))]), "saved"),
        (lambda a, s: a.drop_rows(s, [("left.dcm", 1)]), "dropped"),
        (lambda a, s: a.forget_absent(s, set()), "found or missed"),
        (lambda a, s: a.save_rows(s, [a_row(study="9.9")]), "saved"),
        (lambda a, s: a.save_rows(s, [a_row("new view.dcm")]), "saved"),
    ],
)
def test_rows_of_a_signed_study_do_not_change_without_an_entry(
    tmp_path: Path, change: Callable[[Archive, int], object], told: str
) -> None:
    with Archive(tmp_path / "archive.sqlite") as archive:
        session = archive.open_session(tmp_path).session_id
        archive.save_rows(session, [a_row(), a_row("unsigned.dcm", study="8.8")])
        archive.sign_reading(session, a_signed())
        archive.save_rows(session, [a_row(), a_row("unsigned.dcm", study="8.8")])
        assert not changes_of_rows(archive)
        change(archive, session)
        (entry,) = changes_of_rows(archive)
        assert entry["change"] == told
        file = "new view.dcm" if len(entry["rows"]) and "new" in entry["rows"][0][1] else "left.dcm"
        assert [row[1:] for row in entry["rows"]] == [[file, 1]]


def changes_of_rows(archive: Archive) -> list[dict[str, object]]:
    return [dict(e.details) for e in archive.audit() if e.kind is AuditKind.ROWS_CHANGED]


# --- older archives, kills, the program itself ---------------------------------------------------


def test_an_older_archive_verifies_from_its_migration_on(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    with Archive(path) as archive:
        session = archive.open_session(tmp_path).session_id
        archive.save_rows(session, [a_row(), replace(a_row(study=""), file="caf\udce9.dcm")])
        archive.save_reading(session, a_draft())
        archive.sign_reading(session, a_signed())
    make_older(path, 4)
    with Archive(path) as archive:
        assert archive.audit()[-1].kind is AuditKind.TRAIL_BEGUN
        assert archive.audit()[-1].details["entries"] == len(archive.audit()) - 1
        assert archive.readings(session)[STUDY].verdicts == {("left.dcm", 1): Verdict.FRACTURE}
        assert faults(path) == ()
        archive.add_addendum(session, STUDY, Addendum("After.", "Dr Bo", AT))
    assert faults(path) == ()
    with closing(sqlite3.connect(path, isolation_level=None)) as beside:
        unguarded(beside, "UPDATE audit SET at = '2020' WHERE id = 2")
    assert faults(path)[0].message.startswith("Entry 2 of the trail")


WRITER = """
import sys
from pathlib import Path
from itertools import count
from osteo_desktop.archive.store import Archive
from tests.made.archive_records import a_draft, a_row, a_signed
archive = Archive(Path(sys.argv[1]))
session = archive.open_session(Path(sys.argv[1]).parent).session_id
for n in count(int(sys.argv[2])):
    archive.save_rows(session, [a_row(f"{n} {part}.dcm", study=str(n)) for part in "ab"])
    archive.sign_reading(session, a_signed(str(n)))
    archive.drop_rows(session, [(f"{n} a.dcm", 1)])
    print(n, flush=True)
"""


@pytest.mark.slow
def test_a_kill_at_any_moment_is_no_fault(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    for turn in range(3):
        with subprocess.Popen(
            [sys.executable, "-c", WRITER, path, str(turn * 100_000)], stdout=subprocess.PIPE
        ) as child:
            assert child.stdout is not None
            for _ in range(3 + turn):
                child.stdout.readline()
            child.kill()
        with Archive(path):
            assert faults(path) == ()


def test_what_is_written_meanwhile_is_no_fault(signed: Path) -> None:
    class Meanwhile(Progress):
        def check_cancelled(self) -> None:
            archive.add_addendum(1, "2", Addendum("Meanwhile.", "Dr Bo", AT))

    with Archive(signed) as archive:
        assert verify_archive(signed, Meanwhile()).faults == ()
        assert verify_archive(signed).faults == ()


def test_verifying_stops_when_asked(signed: Path) -> None:
    stopped = Progress()
    stopped.cancel()
    with pytest.raises(Cancelled):
        verify_archive(signed, stopped)


def test_the_command_names_each_fault_and_ends_with_its_own_code(
    signed: Path, beside: sqlite3.Connection
) -> None:
    command = ["verify", "--archive", str(signed)]
    well = CliRunner().invoke(audit, command, standalone_mode=False)
    assert (well.return_value, "as it was written" in well.output) == (Exit.DONE, True)
    beside.execute("DROP TRIGGER audit_no_delete")
    unguarded(beside, "DELETE FROM readings WHERE id = 1")
    ran = CliRunner().invoke(audit, command, standalone_mode=False)
    assert ran.return_value == Exit.NOT_AS_WRITTEN
    assert "The trigger audit_no_delete of the archive is missing" in ran.output
    assert "Record 1 of readings, sealed by entry" in ran.output


def test_the_room_finds_at_the_start_what_the_command_finds(
    signed: Path, beside: sqlite3.Connection
) -> None:
    beside.execute("DROP TRIGGER audit_no_delete")
    room = ReadingRoom(signed)
    try:
        assert [fault.code for fault in room.verify(Progress()).faults] == ["object_missing"]
        assert room.readings(1)["2"].signature is not None
    finally:
        room.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")
def test_the_file_beside_is_the_owners_alone(signed: Path) -> None:
    assert stat.S_IMODE(witness_path(signed).stat().st_mode) == 0o600


# --- the window --------------------------------------------------------------------------------


def test_the_window_warns_at_its_start_and_goes_on(
    make_window: Callable[..., MainWindow],
    phantoms: Path,
    qtbot: QtBot,
    tmp_path: Path,
    tiny_model: Path,
) -> None:
    signed = make_signed(tmp_path / "signed")
    with closing(sqlite3.connect(signed, isolation_level=None)) as beside:
        beside.row_factory = sqlite3.Row
        unguarded(
            beside,
            "UPDATE readings SET reading = replace(reading, 'NO_FRACTURE', 'FRACTURE')"
            " WHERE session = 1 AND study_key = '2' AND signed",
        )
    window = make_window(own_room=ReadingRoom(signed, tiny_model, "cpu"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    qtbot.waitUntil(lambda: window.archive.care is not None, timeout=20_000)
    assert "Version 2 of the reading of study 2 is not as entry" in window.messages.text
    qtbot.waitUntil(lambda: window.worklist.model().rowCount() > 0)
    qtbot.mouseClick(window.messages.action, Qt.MouseButton.LeftButton)
    shown = window.findChild(InformationDialog)
    assert "Version 2 of the reading of study 2" in shown.text.text()
    shown.close()


def test_an_archive_that_is_well_is_not_spoken_of(
    make_window: Callable[..., MainWindow], qtbot: QtBot, tmp_path: Path, tiny_model: Path
) -> None:
    signed = make_signed(tmp_path / "signed")
    window = make_window(own_room=ReadingRoom(signed, tiny_model, "cpu"))
    window.start()
    qtbot.waitUntil(lambda: window.archive.care is not None, timeout=20_000)
    assert window.archive.care.verified.faults == ()
    assert window.messages.text == ""
