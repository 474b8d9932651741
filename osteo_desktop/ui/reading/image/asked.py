"""Which studies a report or a stick can be of, from a radiograph on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.records.export import LetterOf
from osteo_desktop.records.rules.one_patient import studies_of_patient
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.letter_dialog import Asked
from osteo_desktop.ui.reading.showing import Showing


@dataclass(frozen=True)
class AskedOf:
    asked: Asked
    studies: Mapping[LetterOf, frozenset[str]]
    """Their keys, by what is chosen."""


def asked_of(showing: Showing, row: Row, others: Sequence[Row] = ()) -> AskedOf:
    """The study of this row and those of ``others``; where it is one, also all of its patient."""
    rows = {one.study_key: one for one in (*others, row)}
    of_patient = _of_patient(showing, row) if len(rows) == 1 else {}
    signed = [
        showing.reading_of(one).signature is not None
        for one in (*rows.values(), *of_patient.values())
    ]
    asked = Asked(
        ai_hidden=any(map(showing.blind.hides_of_study, rows.values())),
        signed=all(signed[: len(rows)]),
        studies=len(rows),
        of_patient=max(1, len(of_patient)),
        ai_hidden_of_patient=any(map(showing.blind.hides_of_study, of_patient.values())),
        any_signed=any(signed),
    )
    studies = {LetterOf.STUDY: frozenset(rows), LetterOf.PATIENT: frozenset(of_patient)}
    return AskedOf(asked, studies)


def _of_patient(showing: Showing, row: Row) -> dict[str, Row]:
    """A row of each study that is surely of the same patient, by its key."""
    table = showing.worklist.rows.table
    studies: dict[str, list[Row]] = {}
    for one in table.all_rows():
        if one.header is not None:
            studies.setdefault(one.study_key, []).append(one)
    if row.study_key not in studies:
        return {}
    found = studies_of_patient(row.study_key, studies, table.held_reading)
    return {key: studies[key][0] for key in found}
