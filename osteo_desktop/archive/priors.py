"""Which rows of the archive are earlier studies of a row's patient."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping, Sequence

from osteo_desktop.archive import schema
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.rules.content import as_of, beside
from osteo_desktop.records.rules.prior import Prior, identified, is_same_patient
from osteo_desktop.records.worklist import Row, is_of_session

Readings = Mapping[int, Mapping[str, Reading]]
"""By session, then by study key."""


def candidates(
    sql: sqlite3.Connection, session_id: int, row: Row, entered: Patient | None
) -> list[sqlite3.Row]:
    """Rows of other studies whose header, or what was entered of them, holds the patient's ID, else
    name; session opened last first. None where nothing says enough of who it is."""
    patient = _patient(row, entered)
    if not is_same_patient(patient, patient):
        return []
    stated = schema.STATED["PatientID" if patient.PatientID else "PatientName"]
    return sql.execute(
        "SELECT rows.* FROM rows JOIN sessions ON sessions.id = session WHERE rows.id IN"
        f" (SELECT id FROM rows WHERE {stated} IN (json_extract(:needle, '$'), 0)"
        " UNION SELECT rows.id FROM readings JOIN rows USING (session, study_key)"
        f" WHERE {schema.ENTERED} AND instr(reading, :needle))"
        " AND header IS NOT NULL AND NOT absent AND error = ''"
        " AND (study_key != :own OR (:of_session AND session != :session))"
        " ORDER BY opened DESC, rows.id",
        {
            "needle": as_stored.dumps(patient.PatientID or patient.PatientName),
            "own": as_stored.to_text(row.study_key),
            "of_session": is_of_session(row.study_key),
            "session": session_id,
        },
    ).fetchall()


def studies_of_patient(
    row: Row, entered: Patient | None, others: Sequence[tuple[int, Row]], readings: Readings
) -> list[Prior]:
    """Each study that is surely the patient's; copies of ``row`` left out.

    ``others``: session and row. A study is taken from the first session that has it.
    """
    own: dict[tuple[int, str], list[Row]] = {}
    for session, other in others:
        own.setdefault((session, other.study_key), []).append(other)
    said = {
        (session, key): as_of(readings[session].get(key) or Reading(key), rows)
        for (session, key), rows in own.items()
    }
    found: dict[tuple[int, str], tuple[int, list[Row]]] = {}
    for session, other in others:
        key = other.study_key
        place = session if is_of_session(key) else 0
        first, members = found.setdefault((place, key), (session, []))
        if session != first or other.sha256 == row.sha256:
            continue
        theirs = beside(said[session, key], other).entered
        if is_same_patient(_patient(other, theirs), _patient(row, entered)):
            members.append(other)
    return [
        Prior(
            key,
            tuple(completed(member, said[session, key]) for member in members),
            _of_members(said[session, key], members),
            by_hand=not any(is_same_patient(_patient(m), _patient(row)) for m in members),
        )
        for (_, key), (session, members) in found.items()
        if members
    ]


def _of_members(reading: Reading, members: Sequence[Row]) -> Reading:
    """Nothing of it where none of these pictures is one it was made on."""
    told = (beside(reading, member) for member in members)
    return next((one for one in told if one is reading), Reading(reading.study_key))


def _patient(row: Row, entered: Patient | None = None) -> Patient:
    return identified(Patient() if row.header is None else row.header.patient, entered)
