"""Which rows of the archive are earlier studies of a row's patient."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable

from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.records.prior import is_same_patient
from osteo_desktop.records.worklist import Row


def candidates(sql: sqlite3.Connection, row: Row) -> list[sqlite3.Row]:
    """Rows of other studies whose header holds the patient's ID, else name; session opened last
    first. None where the file does not say enough of who it is."""
    if row.header is None or not is_same_patient(row.header.patient, row.header.patient):
        return []
    patient = row.header.patient
    return sql.execute(
        "SELECT rows.* FROM rows JOIN sessions ON sessions.id = session"
        " WHERE header IS NOT NULL AND instr(header, :needle) AND NOT absent"
        " AND error = '' AND study_key != :own ORDER BY opened DESC, rows.id",
        {
            "needle": as_stored.dumps(patient.PatientID or patient.PatientName),
            "own": as_stored.to_text(row.study_key),
        },
    ).fetchall()


def studies_of_patient(
    row: Row, others: Iterable[tuple[int, Row]]
) -> list[tuple[int, tuple[Row, ...]]]:
    """Session and rows of each study that is surely the patient's; copies of ``row`` left out.

    ``others``: session and row. A study is taken from the first session that has it.
    """
    found: dict[str, tuple[int, list[Row]]] = {}
    for session, other in others:
        first, members = found.setdefault(other.study_key, (session, []))
        if session == first and other.sha256 != row.sha256 and _is_of_same_patient(row, other):
            members.append(other)
    return [(session, tuple(members)) for session, members in found.values() if members]


def _is_of_same_patient(row: Row, other: Row) -> bool:
    if row.header is None or other.header is None:
        return False
    return is_same_patient(other.header.patient, row.header.patient)
