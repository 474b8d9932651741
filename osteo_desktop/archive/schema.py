"""What the archive's tables are, and the numbered steps by which an older file becomes a newer one.

A migration, once released, is never edited: a change to the tables is the next number.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Mapping
from contextlib import closing
from pathlib import Path

from osteo_desktop.archive import trail
from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.files import WriteError

APPLICATION_ID = 0x4F535445
"""Spells OSTE in the file's header; tells our archives from other programs' databases."""

_SESSIONS = """
CREATE TABLE sessions (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    root TEXT NOT NULL UNIQUE,
    created TEXT NOT NULL,
    opened TEXT NOT NULL
)"""

# outside_scope is in the key: what --score-anyway computed must not shadow the gate's refusal.
_FINDINGS = """
CREATE TABLE findings (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL,
    frame INTEGER NOT NULL,
    model_id TEXT NOT NULL,
    pipeline TEXT NOT NULL,
    outside_scope INTEGER NOT NULL,
    decision TEXT NOT NULL,
    score REAL,
    t_low REAL,
    t_high REAL,
    reason TEXT NOT NULL,
    device TEXT NOT NULL,
    saliency BLOB,
    saliency_rows INTEGER,
    saliency_columns INTEGER,
    saliency_left REAL,
    saliency_top REAL,
    saliency_width REAL,
    saliency_height REAL,
    UNIQUE (sha256, frame, model_id, pipeline, outside_scope)
)"""

_ROWS = """
CREATE TABLE rows (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (id),
    file TEXT NOT NULL,
    frame INTEGER NOT NULL,
    source_path TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    study_key TEXT NOT NULL,
    header TEXT,
    error TEXT NOT NULL,
    thumbnail BLOB NOT NULL,
    finding INTEGER REFERENCES findings (id),
    absent INTEGER NOT NULL DEFAULT 0,
    UNIQUE (session, file, frame)
)"""

_READINGS = """
CREATE TABLE readings (
    id INTEGER PRIMARY KEY,
    session INTEGER NOT NULL REFERENCES sessions (id),
    study_key TEXT NOT NULL,
    version INTEGER NOT NULL,
    signed INTEGER NOT NULL,
    at TEXT NOT NULL,
    reading TEXT NOT NULL,
    UNIQUE (session, study_key, version)
)"""

_AUDIT = """
CREATE TABLE audit (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    at TEXT NOT NULL,
    kind TEXT NOT NULL,
    session INTEGER,
    study_key TEXT NOT NULL,
    details TEXT NOT NULL
)"""

_OPINIONS = """
CREATE TABLE opinions (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    sha256 TEXT NOT NULL UNIQUE,
    opinion TEXT NOT NULL
)"""


def _append_only(table: str, same_entry: str) -> tuple[str, ...]:
    """Triggers that let entries be added and nothing else.

    INSERT OR REPLACE deletes without firing delete triggers, hence the third.
    """
    refusal = f"SELECT RAISE(ABORT, '{table} is append-only')"
    return (
        f"CREATE TRIGGER {table}_no_update BEFORE UPDATE ON {table} BEGIN {refusal}; END",
        f"CREATE TRIGGER {table}_no_delete BEFORE DELETE ON {table} BEGIN {refusal}; END",
        f"CREATE TRIGGER {table}_no_replace BEFORE INSERT ON {table} "
        f"WHEN EXISTS (SELECT 1 FROM {table} WHERE {same_entry}) BEGIN {refusal}; END",
    )


def _stated(keyword: str) -> str:
    """What the header says of the patient; 0 where it is JSON that SQLite cannot read."""
    return (
        "CASE json_valid(header)"
        f" WHEN 1 THEN json_extract(header, '$.patient.{keyword}') WHEN 0 THEN 0 END"
    )


STATED = {keyword: _stated(keyword) for keyword in ("PatientID", "PatientName")}
"""The expressions by which rows are indexed."""

ENTERED = """instr(reading, '"entered": {') > 0"""
"""Of readings: some identity was entered by hand, now or for pictures that were set aside."""

Step = str | Callable[[sqlite3.Connection], None]
"""An SQL statement, or what no statement can do."""

_READINGS_ONLY_ADDED = _append_only(
    "readings",
    "id = NEW.id OR (session = NEW.session AND study_key = NEW.study_key"
    " AND version = NEW.version)",
)
_AUDIT_ONLY_ADDED = _append_only("audit", "id = NEW.id")

MIGRATIONS: Mapping[int, tuple[Step, ...]] = {
    1: (
        f"PRAGMA application_id = {APPLICATION_ID}",
        _SESSIONS,
        _FINDINGS,
        _ROWS,
        _READINGS,
        *_READINGS_ONLY_ADDED,
        _AUDIT,
        "CREATE INDEX audit_session ON audit (session)",
        *_AUDIT_ONLY_ADDED,
    ),
    # The radiograph that was looked at last.
    2: (
        "ALTER TABLE sessions ADD COLUMN place_file TEXT",
        "ALTER TABLE sessions ADD COLUMN place_frame INTEGER",
    ),
    # Files without a study that the reader reads together.
    3: ("ALTER TABLE rows ADD COLUMN together TEXT NOT NULL DEFAULT ''",),
    # How the radiograph that was looked at last was looked at.
    4: ("ALTER TABLE sessions ADD COLUMN place_view TEXT",),
    # The trail becomes a chain of hashes; its head says how many entries there are.
    5: (
        "ALTER TABLE audit ADD COLUMN hash TEXT NOT NULL DEFAULT ''",
        "CREATE TABLE audit_head (id INTEGER PRIMARY KEY CHECK (id = 1), last INTEGER NOT NULL,"
        " hash TEXT NOT NULL)",
        "CREATE INDEX rows_study ON rows (session, study_key)",
        "CREATE INDEX readings_signed ON readings (session, study_key) WHERE signed",
        "DROP TRIGGER IF EXISTS audit_no_update",
        trail.begin,
        _AUDIT_ONLY_ADDED[0],
    ),
    # How far the last reading of the folder came, and that of files chosen in it.
    6: tuple(
        f"ALTER TABLE sessions ADD COLUMN {of}_{what} INTEGER"
        for of in ("folder", "chosen")
        for what in ("found", "read", "completed")
    ),
    # What a radiograph's picture suffers from, as its finding says.
    7: ("ALTER TABLE findings ADD COLUMN quality TEXT NOT NULL DEFAULT ''",),
    # A patient's other studies are found without reading every row.
    8: (
        f"CREATE INDEX rows_patient_id ON rows ({STATED['PatientID']})",
        f"CREATE INDEX rows_patient_name ON rows ({STATED['PatientName']})",
        "CREATE INDEX audit_overruled ON audit (session) WHERE kind = 'scope overruled'",
        f"CREATE INDEX readings_entered ON readings (session, study_key) WHERE {ENTERED}",
    ),
    # Errors, reasons and warnings are stored as codes and fields, which earlier versions would
    # show as they stand. What was stored as text stays as it is.
    9: (),
    # What other readers say of radiographs that are here: bound to content, not to a session.
    10: (_OPINIONS, *_append_only("opinions", "id = NEW.id OR sha256 = NEW.sha256")),
}
"""The statements that lead from schema ``number - 1`` to ``number``."""


def upgrade(connection: sqlite3.Connection, path: Path) -> None:
    """Bring the archive to the newest schema in one transaction, or leave it as it was.

    An archive that already holds something is first copied beside itself. Even when nothing is to
    be done a write is tried and undone: an archive that cannot be written is told of at once.

    Raises sqlite3.Error, and ArchiveError if the copy cannot be made.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        version = schema_version(connection)
        pending = [number for number in sorted(MIGRATIONS) if number > version]
        if version and pending:
            _keep_copy(path, version)
        for number in pending:
            _take(connection, number)
        # Written even if it stays the same: BEGIN succeeds on a file that may only be read.
        connection.execute(f"PRAGMA user_version = {max(version, *MIGRATIONS)}")
        connection.execute("COMMIT" if pending else "ROLLBACK")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _take(connection: sqlite3.Connection, number: int) -> None:
    for step in MIGRATIONS[number]:
        if isinstance(step, str):
            connection.execute(step)
        else:
            step(connection)


def expected_objects() -> dict[tuple[str, str], str]:
    """(type, name) of each table, index and trigger of the newest schema -> its SQL."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        connection.row_factory = sqlite3.Row
        for number in sorted(MIGRATIONS):
            _take(connection, number)
        return objects(connection)


def objects(connection: sqlite3.Connection) -> dict[tuple[str, str], str]:
    """As :func:`expected_objects`, of this archive."""
    records = connection.execute(
        "SELECT type, name, sql FROM sqlite_master WHERE name NOT LIKE 'sqlite\\_%' ESCAPE '\\'"
    )
    return {(str(kind), str(name)): str(sql) for kind, name, sql in records}


def schema_version(connection: sqlite3.Connection) -> int:
    """The newest migration the file has seen; 0 for a new file."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def is_ours(connection: sqlite3.Connection) -> bool:
    """Whether the database is an archive, or still empty and may become one."""
    if connection.execute("PRAGMA application_id").fetchone()[0] == APPLICATION_ID:
        return True
    return connection.execute("SELECT count(*) FROM sqlite_master").fetchone()[0] == 0


def copy_before_upgrade(path: Path, version: int) -> Path:
    """Where the copy of an archive of schema ``version`` is kept."""
    return path.with_name(f"{path.name}.schema-{version}")


def _keep_copy(path: Path, version: int) -> None:
    """Copy through SQLite, for part of the archive may still lie in its write-ahead log.

    Through connections of its own: SQLite copies nothing from one that holds the write lock.
    """
    try:
        with (
            replacing(copy_before_upgrade(path, version)) as partial,
            closing(sqlite3.connect(path)) as source,
            closing(sqlite3.connect(partial)) as target,
        ):
            source.backup(target)
    except WriteError as error:
        raise ArchiveError(path, detail=ArchiveDetail.NO_COPY_BEFORE_UPGRADE.notice) from error
