"""The audit trail as a chain: each entry carries a hash over itself and over the one before.

What an entry seals, it names by table and id with a hash over the record's columns. So the chain
covers every version of every reading, every session, finding and second opinion, and the rows of
signed studies.
It has no secret key: it shows what was changed beside the program, by accident or by hand, but not
what somebody rewrote to the last hash.
"""

from __future__ import annotations

import hashlib
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from datetime import datetime
from typing import Any

from osteo_desktop.archive import audit
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.witness import newest_entry

SEALED: Mapping[str, tuple[str, ...]] = {
    "sessions": ("id", "root", "created", "opened"),
    "readings": ("id", "session", "study_key", "version", "signed", "at", "reading"),
    "findings": (
        *("id", "sha256", "frame", "model_id", "pipeline", "outside_scope", "decision", "score"),
        *("t_low", "t_high", "reason", "device", "saliency", "saliency_rows", "saliency_columns"),
        *("saliency_left", "saliency_top", "saliency_width", "saliency_height"),
    ),
    "rows": (
        *("id", "session", "file", "frame", "source_path", "sha256", "study_key", "header"),
        *("error", "thumbnail", "finding", "absent", "together"),
    ),
    "opinions": ("id", "at", "sha256", "opinion"),
}
"""The columns of each table that its seal covers. Where a session was left off is not evidence.

A migration that adds a column here must seal again what was sealed without it.
"""

ADDED: Mapping[str, tuple[str, ...]] = {"findings": ("quality",)}
"""Columns that came later: covered where they hold something, so that what was sealed before they
were there, and is empty in them, still fits."""

ENTRY = ("id", "at", "kind", "session", "study_key", "details")

Seals = dict[str, dict[int, str | None]]
"""Table -> id -> hash of the record; None for one that is gone or stands for nothing signed."""

OF_SIGNED = (
    " WHERE EXISTS (SELECT 1 FROM readings WHERE signed"
    " AND readings.session = rows.session AND readings.study_key = rows.study_key)"
)
"""After SELECT ... FROM rows: those of studies that have a signed version."""

SIGNED_ROWS = f"SELECT rows.* FROM rows{OF_SIGNED}"


def digest(values: Iterable[Any]) -> str:
    """SHA-256 over SQLite's values (None, int, float, str, bytes), in lower-case hexadecimal.

    Over Python's own notation in ASCII, which tells all of them apart and is the same everywhere.
    """
    return hashlib.sha256(ascii(tuple(values)).encode()).hexdigest()


def seal(table: str, record: sqlite3.Row) -> str:
    names = record.keys()  # "in" looks among a row's values
    added = [record[name] for name in ADDED.get(table, ()) if name in names]
    return digest([*(record[name] for name in SEALED[table]), *filter(None, added)])


def seal_of(sql: sqlite3.Connection, table: str, record_id: int) -> Seals:
    """The seal of one record as it stands."""
    record = sql.execute(f"SELECT * FROM {table} WHERE id = ?", (record_id,)).fetchone()
    return {table: {record_id: None if record is None else seal(table, record)}}


def entry_hash(previous: str, entry: Iterable[Any]) -> str:
    """``entry``: its columns, in the order of :data:`ENTRY`."""
    return digest((previous, *entry))


def note(
    sql: sqlite3.Connection,
    kind: AuditKind,
    session_id: int | None,
    study_key: str = "",
    details: Mapping[str, Any] | None = None,
    sealed: Seals | None = None,
) -> None:
    """Add an entry to the trail, and its hash to the chain, in the transaction that is open."""
    told: dict[str, Any] = {"program": audit.program_version(), **(details or {})}
    if sealed:
        told["sealed"] = sealed
    last, previous = _end(sql)
    key, text = as_stored.to_text(study_key), as_stored.dumps(told)
    values = (last + 1, now(), kind.value, session_id, key, text)
    chained = entry_hash(previous, values)
    sql.execute(
        "INSERT INTO audit (id, at, kind, session, study_key, details, hash)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        (*values, chained),
    )
    sql.execute(
        "INSERT INTO audit_head (id, last, hash) VALUES (1, :last, :hash)"
        " ON CONFLICT (id) DO UPDATE SET last = :last, hash = :hash",
        {"last": last + 1, "hash": chained},
    )


def now() -> str:
    return datetime.now().astimezone().isoformat()


def _end(sql: sqlite3.Connection) -> tuple[int, str]:
    """Number and hash of the newest entry, as the head remembers it.

    Goes on from the head though entries at the end be gone: then the gap stays to be seen. What
    stands behind the head was never written by us; it is passed over, for no word may be lost.
    """
    newest = newest_entry(sql)
    head = sql.execute("SELECT last, hash FROM audit_head WHERE id = 1").fetchone()
    last, previous = (0, "") if newest is None else (int(newest.last), str(newest.hash))
    if head is not None:
        last, previous = max(last, int(head["last"])), str(head["hash"])
    return last, previous


def begin(sql: sqlite3.Connection) -> None:
    """Chain an older archive's trail as it stands, and seal what it holds; for a migration.

    Of what was before, it only says how it was when the chain began.
    """
    with _any_text(sql):
        previous = ""
        entries = sql.execute(f"SELECT {', '.join(ENTRY)} FROM audit ORDER BY id").fetchall()
        for entry in entries:
            previous = entry_hash(previous, entry)
            sql.execute("UPDATE audit SET hash = ? WHERE id = ?", (previous, entry["id"]))
        last = entries[-1]["id"] if entries else 0
        sql.execute("INSERT INTO audit_head (id, last, hash) VALUES (1, ?, ?)", (last, previous))
        sealed = seals_of(sql)
        if entries or any(sealed.values()):
            note(sql, AuditKind.TRAIL_BEGUN, None, "", {"entries": len(entries)}, sealed)


def seals_of(sql: sqlite3.Connection) -> Seals:
    """Of all that the chain covers, as it stands."""
    found = sql.execute("SELECT name FROM sqlite_master WHERE type = 'table'")
    there = {str(name) for (name,) in found.fetchall()}  # a table may come with a later migration
    queries = {table: f"SELECT * FROM {table}" for table in SEALED if table in there}
    queries["rows"] = SIGNED_ROWS
    return {
        table: {record["id"]: seal(table, record) for record in sql.execute(query)}
        for table, query in queries.items()
    }


@contextmanager
def _any_text(sql: sqlite3.Connection) -> Iterator[None]:
    """Text that is no UTF-8 is read too, as in file names."""
    before = sql.text_factory
    sql.text_factory = any_text
    try:
        yield
    finally:
        sql.text_factory = before


def any_text(data: bytes) -> str:
    return data.decode(errors="surrogateescape")
