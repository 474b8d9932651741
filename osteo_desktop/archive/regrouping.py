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
    records = sql.execute(
        "SELECT DISTINCT file, together FROM rows WHERE session = ? AND together != ''",
        (session_id,),
    ).fetchall()
    together = {as_stored.from_text(file): as_stored.from_text(key) for file, key in records}
    return tuple(replace(row, together=together.get(row.file, "")) for row in rows)


def rows_of(sql: sqlite3.Connection, session_id: int, study_keys: Collection[str]) -> list[Row]:
    """The rows of these studies, with their findings."""
    found: list[Row] = []
    overruled = overrulings.of_session(sql, session_id)
    for key in study_keys:
        records = sql.execute(
            "SELECT * FROM rows WHERE session = ? AND study_key = ? ORDER BY id",
            (session_id, as_stored.to_text(key)),
        ).fetchall()
        for record in records:
            query = "SELECT * FROM findings WHERE id = ?"
            finding = sql.execute(query, (record["finding"],)).fetchone()
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
