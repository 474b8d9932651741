"""What was entered by hand where the files say nothing: what it fills, and how it is taken.

A file's own word always wins. What was entered of a radiograph fills that one alone: a study may
hold a left and a right one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from osteo_desktop.records.entered import EnteredStudy, EnteredView
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.content import beside, content_of, said, with_words
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.worklist import Row

OF_STUDY = ("StudyDate", "ReferringPhysicianName", "ReasonForStudy")
OF_VIEW = ("BodyPartExamined", "Laterality", "ViewPosition")
"""Fields of a Header that may be entered by hand."""

_Said = TypeVar("_Said", Patient, EnteredStudy, EnteredView)


def completed(row: Row, reading: Reading | None) -> Row:
    """The row with a header that holds what was entered by hand as well, and which that is.

    To be shown, never to be kept. ``reading``: as of the study's rows. The patient is not filled
    in: see :func:`records.rules.identity.identity_of`.
    """
    if row.header is None or reading is None:
        return row
    if reading.entered_study is None and not reading.entered_views:
        return row
    told = beside(reading, row)
    entered = {
        **{name: getattr(told.entered_study or EnteredStudy(), name) for name in OF_STUDY},
        **{name: getattr(entered_view(told, row), name) for name in OF_VIEW},
    }
    header = row.header
    fills = {n: value for n, value in entered.items() if value and not _stated(header, n)}
    return replace(row, header=replace(header, **fills), by_hand=frozenset(fills)) if fills else row


def entered_view(reading: Reading, row: Row) -> EnteredView:
    """Of this very picture; ``reading`` as of the study's rows."""
    made_on = reading.made_on.get(row.key, row.sha256)
    here = made_on == row.sha256 or not row.sha256
    return reading.entered_views.get(row.key, EnteredView()) if here else EnteredView()


def states(row: Row, keyword: str) -> str:
    """What the file itself says, "" where it says nothing; ``keyword`` of patient or header."""
    if row.header is None:
        return ""
    header = row.header
    held = header.patient if hasattr(header.patient, keyword) else header
    return str(getattr(held, keyword, "")).strip()


def _stated(header: Header, name: str) -> bool:
    return bool(str(getattr(header, name)).strip())


@dataclass(frozen=True, eq=False)
class FilledIn:
    """What was typed into a form or stands in a list."""

    patient: Patient = field(default_factory=Patient)
    study: EnteredStudy = field(default_factory=EnteredStudy)
    views: Mapping[RadiographKey, EnteredView] = field(default_factory=dict)
    """Of the radiographs that the form shows."""


def take(reading: Reading, rows: Sequence[Row], filled: FilledIn, *, add: bool = False) -> Reading:
    """The study's reading with this; ``rows``: all of the study, ``reading`` as of them.

    ``add``: what was left empty stays as it was before; else it is as the form has it now. What
    every file of the study states is not taken.
    """
    patient, study = filled.patient, filled.study
    if add:
        patient = _added(reading.entered or Patient(), patient)
        study = _added(reading.entered_study or EnteredStudy(), study)
    patient, study = _lacking(patient, rows), _lacking(study, rows)
    reading = with_words(
        reading,
        rows,
        entered=None if patient == Patient() else patient,
        entered_study=None if study.is_empty else study,
    )
    for row in rows:
        if row.key in filled.views and row.sha256:
            view = filled.views[row.key]
            if add:
                view = _added(entered_view(reading, row), view)
            view = _lacking(view, [row])
            if view != entered_view(reading, row):
                reading = said(reading, content_of(row), entered_view=view)
    return reading


def _added(before: _Said, more: _Said) -> _Said:
    return replace(before, **{name: value for name, value in vars(more).items() if value})


def _lacking(entered: _Said, rows: Sequence[Row]) -> _Said:
    """Without what each of these files states by itself."""
    known = [row for row in rows if row.header is not None]
    stated = [name for name in vars(entered) if known and all(states(row, name) for row in known)]
    return replace(entered, **dict.fromkeys(stated, ""))


def patients_of(studies: Sequence[tuple[Reading, Sequence[Row]]]) -> tuple[Patient, ...]:
    """Each patient that these studies are surely of, by their files or by hand: of more than one
    nobody may enter a name for all at once."""
    headers = []
    for reading, rows in studies:
        for row in rows:
            if row.header is not None:
                patient = identity_of(beside(reading, row), [row.header]).patient
                headers.append(replace(row.header, patient=patient))
    return patients_named(headers)
