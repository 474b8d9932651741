"""Whether words that go to somebody else name the patient."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row

_SHORTEST = 3
"""Letters of a name that is looked for among words with spaces."""


def patients_known(reading: Reading, rows: Iterable[Row]) -> Iterator[Patient]:
    """Everybody that files or reader name."""
    yield from (row.header.patient for row in rows if row.header is not None)
    kept = reading.signed_for
    for patient in (reading.entered, reading.for_patient, None if kept is None else kept.patient):
        if patient is not None:
            yield patient


def names_one(texts: Iterable[str], patients: Iterable[Patient]) -> bool:
    """Whether a part of a name, or the ID, of one of the patients stands in the texts."""
    told = "\n".join(texts).casefold()
    return any(_stands(part, told) for patient in patients for part in _parts(patient))


def _parts(patient: Patient) -> set[str]:
    names = re.split(r"[\s^=,]+", patient.PatientName.casefold())
    return {*names, patient.PatientID.strip().casefold()} - {""}


def _stands(part: str, told: str) -> bool:
    """Where words have spaces between them, as a whole word only."""
    if not part.isascii():
        return len(part) > 1 and part in told
    return len(part) >= _SHORTEST and bool(re.search(rf"(?<!\w){re.escape(part)}(?!\w)", told))
