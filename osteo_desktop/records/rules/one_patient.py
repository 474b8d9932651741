"""Which studies are surely of one patient."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.prior import is_same_patient, patients_named
from osteo_desktop.records.worklist import Row


def one_patient_of(reading: Reading | None, rows: Iterable[Row]) -> Patient | None:
    """Of a study; None where its files name several and nobody has chosen."""
    headers = [row.header for row in rows]
    identity = identity_of(reading, headers)
    return None if len(patients_named(headers)) > 1 and not identity.chosen else identity.patient


def studies_of_patient(
    study_key: str,
    studies: Mapping[str, Iterable[Row]],
    reading_of: Callable[[str], Reading | None],
) -> frozenset[str]:
    """The study and those that are surely of the same patient."""
    ours = one_patient_of(reading_of(study_key), studies[study_key])
    found = {study_key}
    if ours is not None:
        for key, rows in studies.items():
            theirs = one_patient_of(reading_of(key), rows)
            if theirs is not None and is_same_patient(ours, theirs):
                found.add(key)
    return frozenset(found)
