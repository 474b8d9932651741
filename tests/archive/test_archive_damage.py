"""An archive that cannot be used: one clear error, and not a byte of it changed."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from osteo_desktop.archive.database import on_network_share, read_only_uri
from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive, NewerArchive
from tests.conftest import REPOSITORY
from tests.made.archive_records import a_draft, a_row, plain


@pytest.fixture
def filled(archive_path: Path, tmp_path: Path) -> Path:
    """A closed archive of some pages."""
    with Archive(archive_path) as archive:
        session = archive.open_session(tmp_path / "radiographs").session_id
        archive.save_rows(session, [a_row(f"{n}.dcm") for n in range(60)])
        archive.save_reading(session, a_draft())
    return archive_path


def truncate(size: int) -> Callable[[Path], None]:
    return lambda path: os.truncate(path, size)


def overwrite(start: int, data: bytes) -> Callable[[Path], None]:
    def damage(path: Path) -> None:
        with path.open("r+b") as file:
            file.seek(start)
            file.write(data)

    return damage


DAMAGE = {
    "garbage": lambda path: path.write_bytes(bytes(range(255, -1, -1)) * 40),
    "a few bytes": lambda path: path.write_bytes(b"hello"),
    "text": lambda path: path.write_text("patient;score\n" * 400),
    "half a header": truncate(50),
    "no page": truncate(1000),
    "one page": truncate(4096),
    "pages lost": truncate(5 * 4096),
    "odd size": truncate(5 * 4096 + 123),
    "magic gone": overwrite(0, b"\0" * 16),
    "pages overwritten": overwrite(2 * 4096, b"\xff" * 3 * 4096),
    "zeros": overwrite(4096, b"\0" * 4 * 4096),
}


@pytest.mark.parametrize("damage", DAMAGE.values(), ids=DAMAGE.keys())
def test_a_damaged_archive_is_told_of_and_left_alone(
    filled: Path, damage: Callable[[Path], None]
) -> None:
    damage(filled)
    before = filled.read_bytes()
    with pytest.raises(DamagedArchive, match="damaged") as caught:
        Archive(filled)
    assert str(filled) in str(caught.value)
    assert filled.read_bytes() == before


def test_a_damaged_archive_with_a_log_is_left_alone(filled: Path) -> None:
    """Killed, then damaged: closing it must not copy the log into what may be recovered."""
    script = """
import os, sys
from pathlib import Path
from osteo_desktop.archive.store import Archive
from tests.made.archive_records import a_draft
archive = Archive(Path(sys.argv[1]))
archive.save_reading(1, a_draft(notes="only in the log"))
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", script, filled], cwd=REPOSITORY, timeout=60, check=False)
    log = filled.with_name(filled.name + "-wal")
    assert log.stat().st_size > 0
    DAMAGE["pages overwritten"](filled)
    before = filled.read_bytes(), log.read_bytes()
    with pytest.raises(DamagedArchive):
        Archive(filled)
    assert (filled.read_bytes(), log.read_bytes()) == before


def test_a_transaction_cut_off_without_a_log_is_undone(filled: Path) -> None:
    """On a network share there is no WAL, and a kill leaves a journal that must be played back."""
    script = """
import os, sqlite3, sys
connection = sqlite3.connect(sys.argv[1], isolation_level=None)
connection.execute("PRAGMA journal_mode = DELETE")
connection.execute("PRAGMA cache_size = 2")
connection.execute("BEGIN IMMEDIATE")
connection.execute("UPDATE rows SET file = file || '!', thumbnail = zeroblob(5000)")
os._exit(9)
"""
    subprocess.run([sys.executable, "-c", script, filled], timeout=60, check=False)
    assert filled.with_name(filled.name + "-journal").stat().st_size > 0
    with Archive(filled) as archive:
        rows = archive.rows(1)
    assert plain(rows) == plain(tuple(a_row(f"{n}.dcm") for n in range(60)))


def test_an_empty_file_becomes_an_archive(archive_path: Path, tmp_path: Path) -> None:
    """Killed while it was being made."""
    archive_path.parent.mkdir()
    archive_path.touch()
    with Archive(archive_path) as archive:
        archive.open_session(tmp_path)
        assert len(archive.sessions()) == 1


def test_a_newer_archive_is_left_alone(filled: Path) -> None:
    with closing(sqlite3.connect(filled)) as newer:
        newer.execute("PRAGMA user_version = 57")
    before = filled.read_bytes()
    with pytest.raises(NewerArchive, match="schema 57"):
        Archive(filled)
    assert filled.read_bytes() == before


def test_the_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "browser.sqlite"
    with closing(sqlite3.connect(path)) as other:
        other.execute("CREATE TABLE history (url TEXT)")
    before = path.read_bytes()
    with pytest.raises(ArchiveError, match="another program"):
        Archive(path)
    assert path.read_bytes() == before


@pytest.mark.parametrize(
    ("table", "change"),
    [
        ("rows", "UPDATE rows SET header = '{}' WHERE file = '7.dcm'"),
        ("rows", "UPDATE rows SET header = '[' WHERE file = '7.dcm'"),
        ("findings", "UPDATE findings SET decision = 'PERHAPS' WHERE id = 3"),
        ("findings", "UPDATE findings SET saliency = x'00' WHERE id = 3"),
    ],
)
def test_an_entry_that_makes_no_sense_is_damage(filled: Path, table: str, change: str) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as intruder:
        assert intruder.execute(change).rowcount == 1, table
    with Archive(filled) as archive, pytest.raises(DamagedArchive, match="entry"):
        archive.rows(1)


def test_a_folder_is_no_archive(tmp_path: Path) -> None:
    with pytest.raises(ArchiveError, match="not a file"):
        Archive(tmp_path)


def test_a_file_is_no_folder_for_an_archive(tmp_path: Path) -> None:
    (tmp_path / "note.txt").write_text("not a folder")
    with pytest.raises(ArchiveError, match="folder"):
        Archive(tmp_path / "note.txt" / "deeper" / "archive.sqlite")
    assert (tmp_path / "note.txt").read_text() == "not a folder"


@pytest.fixture
def open_to_all() -> Iterator[Path]:
    """A folder that any user reaches, which pytest's own is not."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        yield folder
        folder.chmod(0o755)


@pytest.fixture
def ordinary_user() -> Iterator[None]:
    """For root, permissions mean nothing: take off the rights while the test runs."""
    if not hasattr(os, "geteuid"):
        pytest.skip("Windows keeps permissions elsewhere")
    root = os.geteuid() == 0
    if root:
        os.seteuid(65534)
    yield
    if root:
        os.seteuid(0)


def test_an_archive_that_may_not_be_written(
    filled: Path, open_to_all: Path, request: pytest.FixtureRequest
) -> None:
    path = open_to_all / "archive.sqlite"
    path.write_bytes(filled.read_bytes())
    path.chmod(0o444)
    open_to_all.chmod(0o555)
    before = path.read_bytes()
    request.getfixturevalue("ordinary_user")
    with pytest.raises(ArchiveError) as caught:
        Archive(path)
    assert "may not be" in str(caught.value)
    assert not isinstance(caught.value, DamagedArchive)
    assert path.read_bytes() == before


def test_an_archive_in_a_writable_folder_that_may_not_be_written(
    filled: Path, open_to_all: Path, request: pytest.FixtureRequest
) -> None:
    path = open_to_all / "archive.sqlite"
    path.write_bytes(filled.read_bytes())
    path.chmod(0o444)
    open_to_all.chmod(0o777)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(ArchiveError, match="may not be"):
        Archive(path)


def test_a_folder_that_may_not_be_written(
    open_to_all: Path, request: pytest.FixtureRequest
) -> None:
    open_to_all.chmod(0o555)
    request.getfixturevalue("ordinary_user")
    with pytest.raises(ArchiveError, match="folder"):
        Archive(open_to_all / "new" / "archive.sqlite")


def test_another_program_that_keeps_writing_is_named(filled: Path) -> None:
    with Archive(filled, busy_seconds=0.1) as archive:
        with closing(sqlite3.connect(filled, isolation_level=None)) as other:
            other.execute("BEGIN EXCLUSIVE")
            with pytest.raises(ArchiveError, match="another program"):
                archive.save_reading(1, a_draft(notes="meanwhile"))
            with pytest.raises(ArchiveError, match="another program"):
                Archive(filled, busy_seconds=0.1)
            other.execute("ROLLBACK")
        archive.save_reading(1, a_draft(notes="afterwards"))
        assert [r.notes for r in archive.reading_versions(1, "1.2.826.7")][-1] == "afterwards"


def test_where_there_is_no_wal_each_commit_is_still_flushed(filled: Path) -> None:
    with closing(sqlite3.connect(filled, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE").fetchone()
        other.execute("BEGIN")
        other.execute("SELECT * FROM sessions").fetchone()  # as long as it reads, no WAL
        with Archive(filled, busy_seconds=0.1) as archive:
            other.execute("COMMIT")
            assert pragma(archive, "journal_mode") == "delete"
            assert pragma(archive, "synchronous") == 2
            archive.save_reading(1, a_draft(notes="without a log"))
    with Archive(filled) as archive:
        assert archive.readings(1)["1.2.826.7"].notes == "without a log"


def test_on_a_local_disk_the_log_is_flushed_at_each_commit(filled: Path) -> None:
    with Archive(filled) as archive:
        assert pragma(archive, "journal_mode") == "wal"
        assert pragma(archive, "synchronous") == 2
        assert pragma(archive, "foreign_keys") == 1


def pragma(archive: Archive, name: str) -> object:
    with archive._database.reading() as sql:
        return sql.execute(f"PRAGMA {name}").fetchone()[0]


def test_a_full_disk_loses_nothing_that_was_saved(filled: Path) -> None:
    with Archive(filled) as archive:
        before = plain(archive.rows(1))
        trail = archive.audit()
        pages = pragma(archive, "page_count")
        pragma(archive, f"max_page_count = {pages}")
        with pytest.raises(ArchiveError, match="disk is full"):
            archive.save_rows(1, [a_row(f"more {n}.dcm") for n in range(200)])
        assert plain(archive.rows(1)) == before
        assert archive.audit() == trail
        pragma(archive, "max_page_count = 100000")
        archive.save_rows(1, [a_row("after space was freed.dcm")])
        assert len(archive.rows(1)) == 61


def test_paths_become_uris() -> None:
    posix = read_only_uri(PurePosixPath("/home/Zoë/a b?#%.sqlite"))
    assert posix == "file:///home/Zo%C3%AB/a%20b%3F%23%25.sqlite?mode=ro"
    assert read_only_uri(PureWindowsPath(r"C:\x\a.sqlite")) == "file:///C%3A/x/a.sqlite?mode=ro"
    share = read_only_uri(PureWindowsPath(r"\\server\x\a.sqlite"))
    assert share == "file:////server/x/a.sqlite?mode=ro"


def test_a_windows_share_is_known_by_its_name() -> None:
    assert on_network_share(PureWindowsPath(r"\\server\radiology\archive.sqlite"))
    assert not on_network_share(PureWindowsPath(r"C:\radiology\archive.sqlite"))
    assert not on_network_share(PurePosixPath("/radiology/archive.sqlite"))


def test_an_archive_may_lie_in_any_folder(tmp_path: Path) -> None:
    path = tmp_path / "Zoë's 50% #1? أشعة" / "a&b.sqlite"
    for _ in range(2):
        with Archive(path) as archive:
            archive.open_session(tmp_path)
    assert path.is_file()
