"""What readers demanded against the scope gate: kept in the trail alone, which only grows."""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass

from osteo_desktop.archive import audit, trail
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.records.finding import Finding, Overruled
from osteo_desktop.records.overruling import OverruledKey, Overrulings
from osteo_desktop.records.worklist import Row


@dataclass(frozen=True)
class _Told:
    """Of an entry's details, which also say why the gate had refused."""

    file: str
    frame: int
    sha256: str
    model_id: str
    reader: str
    overruled: str


_DOCUMENTS = Documents(as_written=True)


def of_session(sql: sqlite3.Connection, session_id: int) -> Overrulings:
    """Raises WrongDocument on what no version of ours has written."""
    records = sql.execute(
        "SELECT details FROM audit WHERE session = ? AND kind = ? ORDER BY id",
        (session_id, AuditKind.SCOPE_OVERRULED.value),
    ).fetchall()
    told = [_DOCUMENTS.value(json_from(text), _Told) for (text,) in records]
    return {_key(one): Overruled(one.reader, one.overruled) for one in told}


def key_of(details: str) -> OverruledKey:
    """Of an entry's details, as they are stored. Raises WrongDocument."""
    return _key(_DOCUMENTS.value(json_from(details), _Told))


def _key(told: _Told) -> OverruledKey:
    return OverruledKey(told.file, told.frame, told.sha256, told.model_id)


def note(sql: sqlite3.Connection, session_id: int, row: Row, finding: Finding) -> None:
    """In the transaction that is open. ``finding`` says who and when."""
    kind, details = AuditKind.SCOPE_OVERRULED, audit.of_overruling(row, finding)
    trail.note(sql, kind, session_id, row.study_key, details)
