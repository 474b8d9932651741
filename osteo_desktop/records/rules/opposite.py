"""Which radiographs may hang mirrored beside one, to compare its side with the other."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.rules.prior import contradict, identified, is_same_patient
from osteo_desktop.records.worklist import Row

_OPPOSITE = {"L": "R", "R": "L"}


def to_compare(row: Row, entered: Patient | None, others: Iterable[Row]) -> tuple[Row, ...]:
    """Those of ``others`` that are surely the same patient's, the likeliest first: the other side
    of the same part in the same view.

    ``entered``: the identity entered by hand. Of the same study are its own, unless a file names
    somebody else.
    """
    if row.header is None:
        return ()
    patient = identified(row.header.patient, entered)
    found = []
    for other in others:
        if other.error or other.header is None or other.key == row.key:
            continue
        theirs = other.header.patient
        same_study = other.study_key == row.study_key and not contradict(patient, theirs)
        if same_study or is_same_patient(patient, theirs):
            found.append(other)
    return tuple(sorted(found, key=lambda other: _unlike(row, other)))


def is_opposite(row: Row, other: Row) -> bool:
    """Whether both files say their side, and the sides are left and right."""
    if row.header is None or other.header is None:
        return False
    return _OPPOSITE.get(row.header.Laterality) == other.header.Laterality


def _unlike(row: Row, other: Row) -> tuple[bool, bool, bool, str, int]:
    assert row.header is not None
    assert other.header is not None
    return (
        not is_opposite(row, other),
        row.body_part != other.body_part,
        row.header.ViewPosition != other.header.ViewPosition,
        other.file,
        other.frame,
    )
