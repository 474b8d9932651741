"""Which files of a session the reader reads together, as the rows keep it."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from dataclasses import replace

from osteo_desktop.archive import overrulings, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.records.overruling import as_overruled
from osteo_desktop.records.worklist import Row


def as_kept(sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]) -> tuple[Row, ...]:
    """``rows`` as they belong together now, whatever was so when they were made."""
    query = "SELECT together FROM rows WHERE session = ? AND file = ? AND together != '' LIMIT 1"
    together = {}
    for file in {row.file for row in rows}:
        found = sql.execute(query, (session_id, as_stored.to_text(file))).fetchone()
        together[file] = "" if found is None else as_stored.from_text(found["together"])
    return tuple(replace(row, together=together[row.file]) for row in rows)


def rows_of(sql: sqlite3.Connection, session_id: int, study_keys: Collection[str]) -> list[Row]:
    """The rows of these studies, with their findings."""
    query = "SELECT * FROM rows WHERE session = ? AND study_key = ? ORDER BY id"
    found: list[Row] = []
    for key in study_keys:
        found += _with_findings(sql, query, (session_id, as_stored.to_text(key)))
    return found


def rows_of_file(sql: sqlite3.Connection, session_id: int, file: str) -> list[Row]:
    """The rows of one file, with their findings."""
    query = "SELECT * FROM rows WHERE session = ? AND file = ? ORDER BY id"
    return _with_findings(sql, query, (session_id, as_stored.to_text(file)))


def _with_findings(
    sql: sqlite3.Connection, query: str, place: tuple[int, str | bytes]
) -> list[Row]:
    found = []
    overruled = overrulings.of_session(sql, place[0])
    for record in sql.execute(query, place).fetchall():
        one = "SELECT * FROM findings WHERE id = ?"
        finding = sql.execute(one, (record["finding"],)).fetchone()
        shown = None if finding is None else as_stored.finding_from(finding)
        found.append(as_overruled(as_stored.row_from(record, shown), overruled))
    return found


def seals_of_study(
    sql: sqlite3.Connection, session_id: int, study_key: str | bytes
) -> dict[int, str | None]:
    """By id, the seals of the rows that are read as one study."""
    records = sql.execute(
        "SELECT * FROM rows WHERE session = ? AND study_key = ? ORDER BY id",
        (session_id, study_key),
    )
    return {record["id"]: trail.seal("rows", record) for record in records}


def move_rows(sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]) -> None:
    """Give these rows their new study."""
    sql.executemany(
        "UPDATE rows SET together = ?, study_key = ? WHERE session = ? AND file = ? AND frame = ?",
        [
            (
                as_stored.to_text(row.together),
                as_stored.to_text(row.study_key),
                session_id,
                as_stored.to_text(row.file),
                row.frame,
            )
            for row in rows
        ],
    )
