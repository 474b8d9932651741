"""Files that name no study, put together by the reader and taken apart again.

Nothing that was said may be lost, nor come to stand beside a radiograph for which it was not said:
verdicts and drawings go with their radiographs, words only where one study has them, and what is
signed stays as it is.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, TypeVar

from osteo_desktop.errors.reading import (
    AlreadyOneStudy,
    DifferentPatients,
    NamesItsStudy,
    SignedAsItIs,
    WordsForAllViews,
    WordsOfTwoStudies,
)
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Reading, ReadingStatus
from osteo_desktop.records.rules.prior import contradict, identified
from osteo_desktop.records.worklist import GROUP, Row

T = TypeVar("T")

_BY_RADIOGRAPH = (
    *("verdicts", "drawings", "fractures", "further", "reasons", "made_on", "words_on"),
    "entered_views",
    "unusable",
)
"""What a reading says of each radiograph, and what therefore goes where the radiograph goes. A
draft has no findings of its own."""


@dataclass(frozen=True, eq=False)
class Regrouped:
    rows: tuple[Row, ...]
    """Those that belong to another study now."""
    readings: tuple[Reading, ...]
    """What is said of every study that was touched from now on; empty where nothing is left."""


Change = Callable[[Sequence[Row], Mapping[str, Reading]], Regrouped]


def put_together(rows: Sequence[Row], readings: Mapping[str, Reading]) -> Regrouped:
    """Make one study of the ``rows`` of several. ``readings`` by study key.

    Raises NamesItsStudy, AlreadyOneStudy, DifferentPatients, SignedAsItIs, WordsOfTwoStudies.
    """
    keys = sorted({row.study_key for row in rows})
    before = [readings.get(key) or Reading(key) for key in keys]
    _check_rows(rows, readings)
    _check_unsigned(before)
    name = GROUP + min(row.file for row in rows)
    said = [reading for reading in before if reading.verdicts]
    merged = Reading(
        name,
        **{part: _joined(part, before) for part in _BY_RADIOGRAPH},
        impression=_only([reading.impression for reading in before]) or "",
        notes=_only([reading.notes for reading in before]) or "",
        entered=_only([reading.entered for reading in before]),
        critical=_only([reading.critical for reading in before]),
        ai_hidden=bool(said) and all(reading.ai_hidden for reading in said),
        before_score=tuple(sorted(key for reading in before for key in reading.before_score)),
        later=any(reading.later for reading in before),
        set_aside=tuple(aside for reading in before for aside in reading.set_aside),
        words_aside=tuple(aside for reading in before for aside in reading.words_aside),
        for_patient=_only([reading.for_patient for reading in before]),
        entered_study=_only([reading.entered_study for reading in before]),
    )
    left = tuple(Reading(reading.study_key) for reading in before if reading.study_key != name)
    return Regrouped(tuple(replace(row, together=name) for row in rows), (*left, merged))


def take_apart(rows: Sequence[Row], readings: Mapping[str, Reading]) -> Regrouped:
    """Make each file of one study that the reader put together its own again.

    Raises SignedAsItIs, WordsForAllViews.
    """
    name = rows[0].study_key
    reading = readings.get(name) or Reading(name)
    _check_unsigned([reading])
    if reading.has_words:
        raise WordsForAllViews
    alone = tuple(replace(row, together="") for row in rows)
    files = {row.file: row.study_key for row in alone}
    said = {key[0] for part in _BY_RADIOGRAPH for key in getattr(reading, part)}
    said |= {aside.content.file for aside in reading.set_aside}
    said |= {aside.pictures[0].file for aside in reading.words_aside}
    files |= {file: f"file:{file}" for file in said}
    parts = [
        Reading(
            key,
            **{part: _of_file(part, reading, file) for part in _BY_RADIOGRAPH},
            ai_hidden=reading.ai_hidden and any(k[0] == file for k in reading.verdicts),
            before_score=tuple(key for key in reading.before_score if key[0] == file),
            later=reading.later,
            set_aside=tuple(a for a in reading.set_aside if a.content.file == file),
            words_aside=tuple(a for a in reading.words_aside if a.pictures[0].file == file),
        )
        for file, key in files.items()
    ]
    return Regrouped(alone, (*parts, Reading(name)))


def _joined(part: str, readings: Sequence[Reading]) -> Any:
    return {key: said for reading in readings for key, said in getattr(reading, part).items()}


def _of_file(part: str, reading: Reading, file: str) -> Any:
    return {key: said for key, said in getattr(reading, part).items() if key[0] == file}


def _check_rows(rows: Sequence[Row], readings: Mapping[str, Reading]) -> None:
    for row in rows:
        if row.header is not None and row.header.StudyInstanceUID:
            raise NamesItsStudy(row.file)
    if len({row.study_key for row in rows}) < 2:
        raise AlreadyOneStudy
    patients = [_patient(row, readings.get(row.study_key)) for row in rows]
    if any(contradict(one, other) for one in patients for other in patients):
        raise DifferentPatients


def _patient(row: Row, reading: Reading | None) -> Patient:
    of_file = Patient() if row.header is None else row.header.patient
    return identified(of_file, None if reading is None else reading.entered)


def _check_unsigned(readings: Sequence[Reading]) -> None:
    if any(reading.status is ReadingStatus.SIGNED for reading in readings):
        raise SignedAsItIs


def _only(said: Sequence[T]) -> T | None:
    """What one of them says, or several alike."""
    different = [one for number, one in enumerate(said) if one and one not in said[:number]]
    if len(different) > 1:
        raise WordsOfTwoStudies
    return different[0] if different else None
