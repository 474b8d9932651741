"""Files of a session that hold other content than they did."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from osteo_desktop.archive import audit, regrouping, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.readings import append, newest_version
from osteo_desktop.records.reading import Content, RadiographKey
from osteo_desktop.records.rules import content
from osteo_desktop.records.rules.content import signed_contents
from osteo_desktop.records.worklist import Row, is_of_session, key_apart, natural_key

_MOST_NAMES = 500
"""Of one query; SQLite takes 999 in every version."""


@dataclass(frozen=True)
class _Replaced:
    """A file's row that is about to say other content; "" where the file could not be read."""

    file: str
    study_key: str
    before: str
    after: str


def note_replaced(sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]) -> None:
    """Say in the trail which of these rows will replace other content, once for each file.

    Before they do: whom and what was read is known by the older rows alone.
    """
    replaced = _replaced(sql, session_id, rows)
    for study_key in dict.fromkeys(one.study_key for one in replaced):
        _settle(sql, session_id, study_key)
    for one in replaced:
        if one.before and one.after:
            details = audit.of_exchange(one.file, one.before, one.after)
            trail.note(sql, AuditKind.FILE_EXCHANGED, session_id, one.study_key, details)


def settle_dropped(sql: sqlite3.Connection, session_id: int, keys: Sequence[RadiographKey]) -> None:
    """Before the rows of these radiographs are dropped."""
    records = _records(sql, session_id, {file for file, _ in keys})
    there = [
        as_stored.from_text(record["study_key"])
        for record in records
        if (as_stored.from_text(record["file"]), record["frame"]) in keys
    ]
    for study_key in dict.fromkeys(there):
        _settle(sql, session_id, study_key)


def _settle(sql: sqlite3.Connection, session_id: int, study_key: str) -> None:
    """Keep with the reading what it was made on, should an older version not have done so."""
    newest = newest_version(sql, session_id, study_key)
    if newest is None:
        return
    version, reading = newest
    settled = content.settled(reading, regrouping.rows_of(sql, session_id, (study_key,)))
    if settled != reading:
        details = {"version": version + 1}
        append(sql, session_id, settled, version + 1, AuditKind.READING_BOUND, details)


def _replaced(sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]) -> list[_Replaced]:
    now = {row.key: row.sha256 for row in rows}
    found = {}
    for record in _records(sql, session_id, {row.file for row in rows}):
        file, before = as_stored.from_text(record["file"]), record["sha256"]
        after = now.get((file, record["frame"]), before)
        if before != after:
            study_key = as_stored.from_text(record["study_key"])
            found[file, before] = _Replaced(file, study_key, before, after)
    return list(found.values())


def contents(sql: sqlite3.Connection, session_id: int) -> dict[str, tuple[Content, ...]]:
    """By study key."""
    records = sql.execute(
        "SELECT study_key, file, frame, sha256 FROM rows WHERE session = ?", (session_id,)
    ).fetchall()
    found: dict[str, list[Content]] = {}
    for study_key, file, frame, sha256 in records:
        picture = Content(as_stored.from_text(file), frame, sha256)
        found.setdefault(as_stored.from_text(study_key), []).append(picture)
    return {key: tuple(members) for key, members in found.items()}


def apart(sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]) -> tuple[Row, ...]:
    """``rows``, of which those that name no study are studies of their own where a reading was
    signed under their file's name for another picture; back in their study when that returns."""
    keys = {natural_key(row.study_key) for row in rows if is_of_session(row.study_key)}
    signed = dict(_signed(sql, session_id, keys))
    return tuple(_placed(row, signed) for row in rows)


def _placed(row: Row, signed: dict[str, dict[str, set[str]]]) -> Row:
    natural = natural_key(row.study_key)
    if not is_of_session(natural) or not row.sha256:
        return row
    contents = signed.get(natural, {}).get(row.file, set())
    if contents and "" not in contents and row.sha256 not in contents:
        return replace(row, together=key_apart(natural, row.sha256))
    return replace(row, together="" if natural == f"file:{row.file}" else natural)


def _signed(
    sql: sqlite3.Connection, session_id: int, keys: set[str]
) -> Iterable[tuple[str, dict[str, set[str]]]]:
    """Of the studies that are signed, what each file held."""
    for some in _portions(keys):
        places = ", ".join("?" * len(some))
        records = sql.execute(
            f"SELECT study_key, reading FROM readings AS one WHERE session = ? AND signed"
            f" AND study_key IN ({places}) AND version = (SELECT max(version) FROM readings"
            " WHERE session = one.session AND study_key = one.study_key)",
            (session_id, *some),
        ).fetchall()
        for study_key, text in records:
            held: dict[str, set[str]] = {}
            for (file, _), sha256 in signed_contents(as_stored.reading_from(text)).items():
                held.setdefault(file, set()).add(sha256)
            yield as_stored.from_text(study_key), held


def _records(sql: sqlite3.Connection, session_id: int, files: set[str]) -> list[sqlite3.Row]:
    found: list[sqlite3.Row] = []
    for some in _portions(files):
        places = ", ".join("?" * len(some))
        query = (
            "SELECT file, frame, sha256, study_key FROM rows WHERE session = ?"
            f" AND file IN ({places}) ORDER BY id"
        )
        found += sql.execute(query, (session_id, *some)).fetchall()
    return found


def _portions(names: set[str]) -> Iterable[list[str | bytes]]:
    stored = [as_stored.to_text(name) for name in sorted(names)]
    for first in range(0, len(stored), _MOST_NAMES):
        yield stored[first : first + _MOST_NAMES]
