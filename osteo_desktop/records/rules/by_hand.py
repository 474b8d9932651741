"""What was entered by hand where the files say nothing: what it fills, and how it is taken.

A file's own word always wins. What was entered of a radiograph fills that one alone: a study may
hold a left and a right one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import TypeVar

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, RadiographKey, Reading
from osteo_desktop.records.rules.content import beside, content_of, said, with_words
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.prior import identified, patients_named
from osteo_desktop.records.rules.typed import Fault, faults_together
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
    filled = _fills(row, row.header, reading)
    if not filled:
        return row
    header = replace(row.header, **filled)  # type: ignore[arg-type]  # all of them are texts
    return replace(row, header=header, by_hand=frozenset(filled))


def shown_with(row: Row, reading: Reading) -> tuple[Patient | None, Mapping[str, str]]:
    """What the image of a radiograph says beside its file: the patient entered by hand, and by the
    name of the field of a Header what else was; ``reading``: as of the study's rows."""
    told = completed(row, reading)
    filled = {name: str(getattr(told.header, name)) for name in told.by_hand}
    return beside(reading, row).entered, filled


def _fills(row: Row, header: Header, reading: Reading) -> dict[str, str]:
    if reading.entered_study is None and not reading.entered_views:
        return {}
    told = beside(reading, row)
    study, view = told.entered_study or EnteredStudy(), entered_view(told, row)
    entered = {
        **{name: getattr(study, name) for name in OF_STUDY},
        **{name: getattr(view, name) for name in OF_VIEW},
    }
    return {n: v for n, v in entered.items() if v and not str(getattr(header, n)).strip()}


def entered_view(reading: Reading, row: Row) -> EnteredView:
    """Of this very picture; ``reading`` as of the study's rows."""
    made_on = reading.made_on.get(row.key, row.sha256)
    here = made_on == row.sha256 or not row.sha256
    return reading.entered_views.get(row.key, EnteredView()) if here else EnteredView()


def lacks(row: Row) -> bool:
    """Whether the file does not say what every radiograph should bear beside a name; ``row`` as
    :func:`completed` or not."""
    names = ("StudyDate", "BodyPartExamined", "Laterality")
    return bool(row.by_hand) or any(not states(row, name) for name in names)


def states(row: Row, keyword: str) -> str:
    """What the file itself says, "" where it says nothing; ``keyword`` of patient or header."""
    if row.header is None:
        return ""
    header = row.header
    held = header.patient if hasattr(header.patient, keyword) else header
    return str(getattr(held, keyword, "")).strip()


@dataclass(frozen=True, eq=False)
class FilledIn:
    """What was typed into a form or stands in a list."""

    patient: Patient = field(default_factory=Patient)
    study: EnteredStudy = field(default_factory=EnteredStudy)
    views: Mapping[RadiographKey, EnteredView] = field(default_factory=dict)
    """Of the radiographs that the form shows."""


def take(reading: Reading, rows: Sequence[Row], filled: FilledIn, *, add: bool = False) -> Reading:
    """The study's reading with this; ``rows``: all of the study, ``reading`` as of them.

    ``add``: of patient and study only what is not known yet is set, for nobody sees there what was
    entered before; else all is as the form has it now. What every file of the study states is not
    taken.
    """
    patient, study = filled.patient, filled.study
    if add:
        patient = _added(patient, reading.entered or Patient())
        study = _added(study, reading.entered_study or EnteredStudy())
    patient, study = _lacking(patient, rows), _lacking(study, rows)
    reading = with_words(
        reading,
        rows,
        entered=None if patient == Patient() else patient,
        entered_study=None if study.is_empty else study,
    )
    for row in rows:
        if row.key in filled.views and row.sha256:
            view = _lacking(filled.views[row.key], [row])
            if view != entered_view(reading, row):
                reading = said(reading, content_of(row), entered_view=view)
    return reading


def _added(more: _Said, before: _Said) -> _Said:
    """What was there before wins."""
    return replace(more, **{name: value for name, value in vars(before).items() if value})


def _lacking(entered: _Said, rows: Sequence[Row]) -> _Said:
    """Without what each of these files states by itself."""
    known = [row for row in rows if row.header is not None]
    stated = [name for name in vars(entered) if known and all(states(row, name) for row in known)]
    return replace(entered, **dict.fromkeys(stated, ""))


def impossible(reading: Reading, rows: Sequence[Row]) -> Iterator[tuple[str, Fault]]:
    """What, of all that is known of one radiograph, cannot be true together, see
    :func:`faults_together`; only where something of it was entered by hand."""
    for row in rows:
        if row.header is None:
            continue
        told = beside(reading, row)
        if told.entered is None and told.entered_study is None:
            continue
        shown = completed(row, reading)
        assert shown.header is not None
        study = told.entered_study or EnteredStudy()
        patient = identified(row.header.patient, told.entered)
        by_hand = {name for name, said in vars(told.entered or Patient()).items() if said}
        by_hand |= shown.by_hand
        study = replace(study, StudyDate=shown.header.StudyDate)
        for name, fault in faults_together(patient, study):
            if name == "injury_date" or by_hand & {"PatientBirthDate", "StudyDate"}:
                yield name, fault


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
