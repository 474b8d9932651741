"""Hazard: the archive is lost, or damaged, and with it what was read and signed.

Control: a checked copy at the start of each day and before each migration, the newest ten kept;
one command and one dialog bring a copy back, and what stood there is kept.
"""

from __future__ import annotations

import os
import random
import sqlite3
import stat
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.backup import KEPT, back_up, backups_folder, backups_of, restore
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.cli.commands.archive import archive as archive_command
from osteo_desktop.cli.exits import Exit
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive, NewerArchive
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.progress import Progress
from osteo_desktop.settings import default_archive
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.archive.care import care_at_start
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.archive_records import a_draft, a_row, a_signed, make_older, plain

DAY = datetime(2026, 3, 1, 8, 0, 0)
STUDY = "1.2.826.7"
posix = pytest.mark.skipif(os.name != "posix", reason="Windows keeps permissions elsewhere")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "archive.sqlite"


@pytest.fixture
def filled(path: Path) -> Path:
    with Archive(path) as archive:
        session = archive.open_session(path.parent).session_id
        archive.save_rows(session, [a_row()])
        archive.sign_reading(session, a_signed())
    return path


def say(path: Path, notes: str, study: str = "later") -> None:
    with Archive(path) as archive:
        archive.save_reading(1, a_draft(study, notes=notes))


def notes(path: Path, study: str = "later") -> str:
    with Archive(path) as archive:
        reading = archive.readings(1).get(study)
    return "" if reading is None else reading.notes


def damage(path: Path) -> None:
    with path.open("r+b") as file:
        file.seek(4096)
        file.write(b"\xff" * 4096)


# --- making ------------------------------------------------------------------------------------


def test_a_backup_is_the_whole_archive_in_one_file(filled: Path) -> None:
    with Archive(filled) as open_meanwhile:
        open_meanwhile.save_reading(1, a_draft("later", notes="still in the log"))
        made = back_up(filled)
        assert made.path.parent == filled.parent / "backups"
    assert [one.name for one in made.path.parent.iterdir()] == [made.path.name]
    assert notes(made.path) == "still in the log"
    assert plain(_readings(made.path)) == plain(_readings(filled))
    assert verify_archive(made.path).faults == ()


def _readings(path: Path) -> object:
    with Archive(path) as archive:
        return archive.readings(1)


def test_ten_are_kept_and_only_this_archives(filled: Path) -> None:
    strangers = [backups_folder(filled) / name for name in ("archive.txt", "archive-old.sqlite")]
    back_up(filled, DAY)
    for stranger in strangers:
        stranger.write_text("mine")
    for day in range(1, 14):
        back_up(filled, DAY + timedelta(days=day))
    kept = backups_of(filled)
    assert [one.at for one in kept] == [DAY + timedelta(days=day) for day in range(13, 3, -1)]
    assert len(kept) == KEPT
    assert all(stranger.read_text() == "mine" for stranger in strangers)


def test_two_backups_of_one_second_both_stay(filled: Path) -> None:
    now = datetime(2026, 11, 28, 17, 31, 58)
    first, second = back_up(filled, now), back_up(filled, now)
    assert first.path != second.path
    assert {one.path for one in backups_of(filled)} == {first.path, second.path}


def test_a_damaged_archive_pushes_no_good_backup_out(filled: Path) -> None:
    for day in range(KEPT):
        back_up(filled, DAY + timedelta(days=day))
    before = backups_of(filled)
    damage(filled)
    with pytest.raises(DamagedArchive) as told:
        back_up(filled, DAY + timedelta(days=99))
    assert str(filled) in str(told.value)
    assert backups_of(filled) == before
    assert len(list(backups_folder(filled).iterdir())) == KEPT


def test_the_first_start_of_a_day_makes_one_the_second_none(filled: Path) -> None:
    assert care_at_start(filled, Progress(), DAY).backup is not None
    assert care_at_start(filled, Progress(), DAY + timedelta(hours=9)).backup is None
    assert care_at_start(filled, Progress(), DAY + timedelta(hours=20)).backup is not None
    assert len(backups_of(filled)) == 2


def test_an_altered_archive_is_not_backed_up_by_itself(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as beside:
        beside.execute("DROP TRIGGER readings_no_update")
    care = care_at_start(filled, Progress(), DAY)
    assert [fault.code for fault in care.verified.faults] == ["object_missing"]
    assert care.backup is None
    assert backups_of(filled) == ()


def test_a_backup_that_cannot_be_made_is_told_and_stops_nothing(filled: Path) -> None:
    backups_folder(filled).write_text("in the way")
    care = care_at_start(filled, Progress(), DAY)
    assert care.problem is not None
    assert "folder" in str(care.problem)


def test_an_empty_archive_is_not_backed_up(path: Path) -> None:
    Archive(path).close()
    assert care_at_start(path, Progress(), DAY).backup is None


def test_before_a_migration_a_copy_is_kept_that_can_be_restored(filled: Path) -> None:
    make_older(filled, 4)
    say(filled, "after the migration")
    copy = filled.with_name("archive.sqlite.schema-4")
    restore(filled, copy, DAY)
    assert notes(filled) == ""
    assert _signed_there(filled)


def _signed_there(path: Path) -> bool:
    with Archive(path) as archive:
        return archive.readings(1)[STUDY].signature is not None


# --- bringing back -----------------------------------------------------------------------------


def test_restoring_loses_nothing_and_says_so_in_the_trail(filled: Path) -> None:
    made = back_up(filled, DAY)
    say(filled, "said since")
    kept = restore(filled, made.path, DAY + timedelta(days=1))
    assert notes(filled) == ""
    assert _signed_there(filled)
    assert kept is not None
    assert kept.name == "archive-before-restore-2026-03-02-080000.sqlite"
    assert notes(kept) == "said since"
    assert verify_archive(filled).faults == ()
    assert verify_archive(kept).faults == ()
    with Archive(filled) as archive:
        entry = archive.audit()[-1]
    assert entry.kind is AuditKind.BACKUP_RESTORED
    assert (entry.details["backup"], entry.details["kept"]) == (made.path.name, kept.name)


def test_a_damaged_archive_is_replaced_and_kept_with_its_log(filled: Path) -> None:
    made = back_up(filled, DAY)
    log = filled.with_name(filled.name + "-wal")
    log.write_bytes(b"what was in the log")
    damage(filled)
    before = filled.read_bytes()
    kept = restore(filled, made.path, DAY)
    assert _signed_there(filled)
    assert verify_archive(filled).faults == ()
    assert kept is not None
    assert kept.read_bytes() == before
    assert kept.with_name(kept.name + "-wal").read_bytes() == b"what was in the log"


def test_an_archive_that_is_gone_is_brought_back(filled: Path) -> None:
    made = back_up(filled, DAY)
    filled.unlink()
    assert restore(filled, made.path) is None
    assert _signed_there(filled)


@pytest.mark.parametrize("kind", ["damaged", "newer", "another program's", "text"])
def test_what_cannot_be_the_archive_is_refused_and_nothing_changed(filled: Path, kind: str) -> None:
    made = back_up(filled, DAY).path
    if kind == "damaged":
        damage(made)
    elif kind == "text":
        made.write_text("not a database " * 999)
    else:
        made.unlink(missing_ok=kind == "newer")
        with closing(sqlite3.connect(made)) as other:
            other.execute("CREATE TABLE mine (name TEXT)")
            if kind == "newer":
                other.execute("PRAGMA application_id = 0x4F535445")
                other.execute("PRAGMA user_version = 57")
    before = sorted(one.name for one in filled.parent.iterdir()), filled.read_bytes()
    with pytest.raises(NewerArchive if kind == "newer" else ArchiveError):
        restore(filled, made)
    assert (sorted(one.name for one in filled.parent.iterdir()), filled.read_bytes()) == before


def test_an_archive_that_another_window_has_open_is_not_exchanged(filled: Path) -> None:
    made = back_up(filled, DAY).path
    with Archive(filled) as another_window:
        another_window.save_reading(1, a_draft("later", notes="typed there"))
        with pytest.raises(ArchiveError, match="another window"):
            restore(filled, made)
        another_window.save_reading(1, a_draft("later", notes="typed on"))
    assert notes(filled) == "typed on"


RESTORER = """
import sys
from pathlib import Path
from osteo_desktop.archive.backup import back_up, backups_of, restore
path = Path(sys.argv[1])
print("begun", flush=True)
while True:
    back_up(path)
    restore(path, backups_of(path)[-1].path)
"""


@pytest.mark.slow
def test_a_kill_while_backing_up_or_restoring_loses_nothing(filled: Path) -> None:
    back_up(filled, DAY)
    chance = random.Random(3)
    for _ in range(4):
        with subprocess.Popen([sys.executable, "-c", RESTORER, filled], stdout=-1) as child:
            assert child.stdout is not None
            child.stdout.readline()
            time.sleep(chance.uniform(0.0, 0.4))
            child.kill()
        assert _signed_there(filled)
        assert verify_archive(filled).faults == ()
        for one in backups_of(filled):
            assert _signed_there(one.path)


# --- the command -------------------------------------------------------------------------------


def run(*arguments: object) -> Result:
    words = [str(one) for one in arguments]
    return CliRunner().invoke(archive_command, words, standalone_mode=False)


def test_the_commands_make_check_and_restore(filled: Path) -> None:
    made = run("backup", "--archive", filled).output.strip()
    say(filled, "said since")
    checked = run("check", "--archive", filled)
    assert checked.return_value == Exit.DONE
    assert "as it was written" in checked.output
    assert f"{Path(made).name}: whole" in checked.output
    assert Path(made).name in run("restore", "--archive", filled).output
    restored = run("restore", Path(made).name, "--archive", filled)
    assert "is kept: " in restored.output
    assert notes(filled) == ""


def test_check_tells_of_a_damaged_backup(filled: Path) -> None:
    damage(back_up(filled, DAY).path)
    checked = run("check", "--archive", filled)
    assert checked.return_value == Exit.NOT_AS_WRITTEN
    assert "The archive is damaged" in checked.output


def test_without_an_archive_or_with_a_wrong_name_nothing_is_made(filled: Path) -> None:
    assert "no archive yet" in run("backup").output
    assert "no archive yet" in run("check").output
    assert not default_archive().exists()
    assert isinstance(run("restore", "no such.sqlite", "--archive", filled).exception, NoSuchFile)


# --- the window --------------------------------------------------------------------------------


@pytest.mark.slow
def test_the_window_backs_up_at_its_start_and_goes_back_when_asked(
    read_window: Callable[..., MainWindow], qtbot: QtBot, room: ReadingRoom
) -> None:
    with Archive(room.archive_path) as archive:
        archive.open_session(room.archive_path.parent)
    window = read_window()
    qtbot.waitUntil(lambda: window.archive.care is not None, timeout=20_000)
    assert window.archive.care.backup is not None
    assert list(room.backups()) == [window.archive.care.backup]
    window.commands.fracture.trigger()
    key = window.worklist.selected_row().study_key
    session = window.readings.session.session_id
    qtbot.waitUntil(lambda: key in room.readings(session), timeout=10_000)
    window.commands.archive.trigger()
    dialog = window.archive.dialog
    qtbot.waitUntil(lambda: dialog.list.count() == 1)
    qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.outcome.toPlainText() == "The archive is as it was written.")
    with qtbot.waitSignal(window.folder_job.finished, timeout=15_000):
        qtbot.mouseClick(dialog.restore, Qt.MouseButton.LeftButton)
        answers = {one.text(): one for one in window.findChild(QMessageBox).buttons()}
        answers["Restore"].click()
    assert "is kept: " in dialog.outcome.toPlainText()
    assert key not in room.readings(session)
    (kept,) = room.archive_path.parent.glob("archive-before-restore-*.sqlite")
    with Archive(kept) as before:
        assert before.readings(session)[key].verdicts
    qtbot.mouseClick(dialog.back_up, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: dialog.list.count() == 2, timeout=10_000)
    dialog.close()


# --- their owner's alone -----------------------------------------------------------------------


@posix
def test_archive_log_copies_and_their_folder_are_the_owners_alone(path: Path) -> None:
    old_mask = os.umask(0o022)
    try:
        with Archive(path) as archive:
            archive.open_session(path.parent)
            archive.save_rows(1, [a_row()])
            made = back_up(path)
            names = {"archive.sqlite", "archive.sqlite-wal", "archive.sqlite-shm"}
            assert names <= {one.name for one in path.parent.iterdir()}
            assert open_to_others(path.parent) == []
        make_older(path, 4)
        Archive(path).close()
        restore(path, made.path)
        assert open_to_others(path.parent) == []
    finally:
        os.umask(old_mask)


def open_to_others(folder: Path) -> list[str]:
    return [
        f"{one.name} {stat.S_IMODE(one.stat().st_mode):o}"
        for one in (folder, *folder.rglob("*"))
        if stat.S_IMODE(one.stat().st_mode) & 0o077
    ]


@posix
def test_what_an_earlier_version_left_open_is_mended(
    filled: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("OSTEO_HOME", str(tmp_path))
    assert default_archive() == filled
    copy = filled.with_name("archive.sqlite.schema-4")
    copy.write_bytes(filled.read_bytes())
    for one in (filled, copy):
        one.chmod(0o644)
    filled.parent.chmod(0o755)
    Archive(filled).close()
    assert open_to_others(filled.parent) == []


@posix
def test_a_folder_that_is_not_ours_keeps_its_rights(filled: Path, tmp_path: Path) -> None:
    tmp_path.chmod(0o755)
    Archive(tmp_path / "here.sqlite").close()
    assert stat.S_IMODE(tmp_path.stat().st_mode) == 0o755
    assert stat.S_IMODE((tmp_path / "here.sqlite").stat().st_mode) == 0o600


# --- damaged text ------------------------------------------------------------------------------

ASKED: dict[str, Callable[[Archive], object]] = {
    "readings": lambda archive: archive.readings(1),
    "rows": lambda archive: archive.rows(1),
    "sessions": lambda archive: archive.sessions(),
    "audit": lambda archive: archive.audit(),
}


@pytest.mark.parametrize("as_blob", [False, True])
@pytest.mark.parametrize(
    ("asked", "table", "column"),
    [
        ("readings", "readings", "reading"),
        ("rows", "rows", "file"),
        ("rows", "rows", "header"),
        ("rows", "findings", "reason"),
        ("sessions", "sessions", "root"),
        ("audit", "audit", "details"),
        ("audit", "audit", "study_key"),
    ],
)
def test_text_that_is_no_utf8_is_a_damaged_archive_and_is_not_quoted(
    filled: Path, asked: str, table: str, column: str, as_blob: bool
) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as beside:
        for (name,) in beside.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        ).fetchall():
            beside.execute(f"DROP TRIGGER {name}")
        as_text = "?" if as_blob else "CAST(? AS TEXT)"
        beside.execute(f"UPDATE {table} SET {column} = {as_text}", (b"M\xfcller\xff",))
    with Archive(filled) as archive, pytest.raises(DamagedArchive) as told:
        ASKED[asked](archive)
    assert "ller" not in str(told.value)
    assert "copy of it" in str(told.value)


def test_a_schema_that_is_no_utf8_is_a_damaged_archive(filled: Path) -> None:
    data = filled.read_bytes().replace(
        b"CREATE TABLE readings (", b"CREATE TABLE r\xff\xfe\xfdings ("
    )
    filled.write_bytes(data)
    with pytest.raises(DamagedArchive):
        Archive(filled)
