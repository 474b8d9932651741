"""Whose radiographs these are: what the files say, what was entered by hand, what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.rules.prior import contradict, patients_named


@dataclass(frozen=True)
class Identity:
    patient: Patient
    by_hand: frozenset[str] = frozenset()
    """Keywords of the attributes typed in because the file has none."""
    chosen: bool = False
    """The files name several patients, and the reader said that it is this one."""


def identity_of(reading: Reading | None, headers: Iterable[Header | None]) -> Identity:
    """Of a study, or of one of its radiographs. A signed reading keeps what it was signed for."""
    if reading is not None and reading.signed_for is not None:
        kept = reading.signed_for
        return Identity(kept.patient, frozenset(kept.by_hand), kept.chosen)
    known = [header for header in headers if header is not None]
    named = patients_named(known)
    chosen = None if reading is None else chosen_patient(reading, named)
    stated = chosen or next(iter(named), known[0].patient if known else Patient())
    entered = reading.entered if reading is not None and reading.entered else Patient()
    by_hand = {
        keyword: value
        for keyword, value in vars(entered).items()
        if value.strip() and not getattr(stated, keyword).strip()
    }
    return Identity(replace(stated, **by_hand), frozenset(by_hand), chosen is not None)


def chosen_patient(reading: Reading, named: tuple[Patient, ...]) -> Patient | None:
    """Whom the reader chose of several; None where nothing was chosen, or somebody not named."""
    chosen = reading.for_patient
    if chosen is None or len(named) < 2:
        return None
    return next((one for one in named if not contradict(one, chosen)), None)
