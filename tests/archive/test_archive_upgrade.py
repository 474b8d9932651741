"""An older archive becomes a newer one in one step, with a copy beside it, or stays as it was."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from osteo_desktop.archive import schema
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.records.radiograph import VoiFunction, VoiWindow
from osteo_desktop.records.view_state import ViewState
from tests.made.archive_records import a_draft, a_row, a_signed, make_older, plain

NEXT = max(schema.MIGRATIONS) + 1
A_VIEW = ViewState(
    "ab" * 32,
    zoom=2.5000000001,
    right=-0.1,
    down=1 / 3,
    quarter_turns=3,
    mirrored=True,
    inverted=True,
    window=VoiWindow(1000.5, 420.0, VoiFunction.SIGMOID, "adjusted"),
)


@pytest.fixture
def older(archive: Archive, archive_path: Path, session_id: int) -> Path:
    """An archive of today, as the next version of the program will find it."""
    archive.save_rows(session_id, [a_row()])
    archive.save_reading(session_id, a_draft())
    archive.close()
    return archive_path


def with_migration(monkeypatch: pytest.MonkeyPatch, *statements: str) -> None:
    monkeypatch.setattr(schema, "MIGRATIONS", {**schema.MIGRATIONS, NEXT: statements})


def version_of(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return schema.schema_version(connection)


def test_a_new_archive_has_the_newest_schema(archive_path: Path) -> None:
    Archive(archive_path).close()
    assert version_of(archive_path) == max(schema.MIGRATIONS)
    assert [path.name for path in archive_path.parent.iterdir()] == [archive_path.name]


def test_migrations_are_numbered_without_a_gap() -> None:
    assert list(schema.MIGRATIONS) == list(range(1, len(schema.MIGRATIONS) + 1))


def test_an_upgrade_keeps_the_content_and_a_copy(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_migration(monkeypatch, "ALTER TABLE sessions ADD COLUMN site TEXT NOT NULL DEFAULT 'here'")
    with Archive(older) as archive:
        assert plain(archive.rows(1)) == plain((a_row(),))
        assert plain(archive.readings(1)) == plain({a_draft().study_key: a_draft()})
    assert version_of(older) == NEXT
    monkeypatch.undo()
    copy = schema.copy_before_upgrade(older, NEXT - 1)
    with Archive(copy) as archive:
        assert plain(archive.rows(1)) == plain((a_row(),))


def test_the_copy_holds_what_was_only_in_the_log(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Archive(older) as another_window:
        another_window.save_reading(1, a_draft(notes="in the log"))
        assert older.with_name(older.name + "-wal").stat().st_size > 0
        with_migration(monkeypatch, "CREATE TABLE sites (name TEXT)")
        Archive(older).close()
    monkeypatch.undo()
    with Archive(schema.copy_before_upgrade(older, NEXT - 1)) as archive:
        assert archive.readings(1)[a_draft().study_key].notes == "in the log"


def test_an_upgrade_that_fails_half_way_changes_nothing(
    older: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with_migration(monkeypatch, "DROP TABLE rows", "INSERT INTO no_such_table VALUES (1)")
    with pytest.raises(ArchiveError, match="no_such_table"):
        Archive(older)
    monkeypatch.undo()
    assert version_of(older) == NEXT - 1
    with Archive(older) as archive:
        assert plain(archive.rows(1)) == plain((a_row(),))


def test_without_a_copy_there_is_no_upgrade(older: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with_migration(monkeypatch, "DROP TABLE rows")
    schema.copy_before_upgrade(older, NEXT - 1).mkdir()
    with pytest.raises(ArchiveError, match="copy"):
        Archive(older)
    assert version_of(older) == NEXT - 1


def test_a_reading_of_the_first_version_is_read_as_it_was(older: Path) -> None:
    """Its JSON has no drawings, nothing put off, no described fractures and no reasons."""
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute(
            "INSERT INTO readings (session, study_key, version, signed, at, reading)"
            " SELECT session, study_key, version + 1, signed, at,"
            " json_remove(reading, '$.drawings', '$.later', '$.fractures', '$.reasons')"
            " FROM readings"
        )
    with Archive(older) as archive:
        assert plain(archive.readings(1)) == plain({a_draft().study_key: a_draft()})


def test_an_archive_of_the_first_schema_is_upgraded_and_learns_the_place(
    tmp_path: Path,
) -> None:
    path = tmp_path / "first.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        for statement in schema.MIGRATIONS[1]:
            connection.execute(statement)
        connection.execute(
            "INSERT INTO sessions (root, created, opened) VALUES (?, '2026-01-01', '2026-01-01')",
            (str(tmp_path),),
        )
        connection.execute("PRAGMA user_version = 1")
        connection.commit()
    with Archive(path) as archive:
        (session,) = archive.sessions()
        assert session.place is None
        archive.remember_place(session.session_id, ("a.dcm", 1))
        assert archive.session(session.session_id).place == ("a.dcm", 1)
    assert version_of(path) == max(schema.MIGRATIONS)
    assert version_of(schema.copy_before_upgrade(path, 1)) == 1


def test_an_archive_of_the_third_schema_learns_how_the_place_was_looked_at(
    older: Path, session_id: int
) -> None:
    make_older(older, 3)
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute("UPDATE sessions SET place_file = 'a.dcm', place_frame = 2")
    with Archive(older) as archive:
        session = archive.session(session_id)
        assert (session.place, session.view) == (("a.dcm", 2), None)
        archive.remember_place(session_id, ("a.dcm", 2), A_VIEW)
        assert archive.session(session_id).view == A_VIEW
    assert version_of(schema.copy_before_upgrade(older, 3)) == 3


@pytest.mark.parametrize("view", [A_VIEW, replace(A_VIEW, window=2), ViewState("ab" * 32)])
def test_how_a_radiograph_was_looked_at_is_kept_to_the_last_digit_and_forgotten_with_it(
    archive: Archive, session_id: int, view: ViewState
) -> None:
    archive.remember_place(session_id, ("a.dcm", 1), view)
    assert archive.session(session_id).view == view
    archive.remember_place(session_id, ("b.dcm", 1))
    assert archive.session(session_id).view is None


@pytest.mark.parametrize(
    "text",
    [
        "",
        "no JSON",
        "[]",
        "7",
        "[" * 100_000,
        '{"zoom": 2.0}',
        '{"sha256": "ab", "window": 0, "tilt": 3}',
        '{"sha256": "ab", "window": 0, "zoom": NaN}',
        '{"sha256": "ab", "window": 0, "zoom": 0}',
        '{"sha256": "ab", "window": 0, "zoom": "2"}',
        '{"sha256": "ab", "window": 0, "quarter_turns": 4}',
        '{"sha256": "ab", "window": -1}',
        '{"sha256": "ab", "window": null}',
        '{"sha256": "ab", "window": {"WindowCenter": 1, "WindowWidth": 0,'
        ' "VOILUTFunction": "LINEAR"}}',
        '{"sha256": "ab", "window": {"WindowCenter": 1, "WindowWidth": 9, "VOILUTFunction": "X"}}',
    ],
)
def test_a_view_that_cannot_be_understood_is_passed_over_and_the_place_is_kept(
    older: Path, session_id: int, text: str
) -> None:
    with closing(sqlite3.connect(older)) as connection, connection:
        connection.execute(
            "UPDATE sessions SET place_file = 'a.dcm', place_frame = 1, place_view = ?", (text,)
        )
    with Archive(older) as archive:
        session = archive.session(session_id)
    assert (session.place, session.view) == (("a.dcm", 1), None)


def test_findings_that_say_nothing_of_their_picture_keep_their_seals(
    archive: Archive, archive_path: Path, session_id: int
) -> None:
    """Schema 7 gave them a column; what was sealed without it still fits, signed or not."""
    archive.save_rows(session_id, [a_row()])
    archive.sign_reading(session_id, a_signed())
    archive.close()
    with closing(sqlite3.connect(archive_path)) as older, older:
        older.execute("ALTER TABLE findings DROP COLUMN quality")
        for index in (
            "rows_patient_id",
            "rows_patient_name",
            "readings_entered",
            "audit_overruled",
        ):
            older.execute(f"DROP INDEX {index}")
        older.execute("DROP TABLE opinions")
        older.execute("PRAGMA user_version = 6")
    Archive(archive_path).close()
    assert version_of(archive_path) == max(schema.MIGRATIONS)
    assert verify_archive(archive_path).faults == ()
