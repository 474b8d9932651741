"""What is told together: each study's pictures with the reading that was made on them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from osteo_desktop.notice import Notice
from osteo_desktop.records.reading import RadiographKey, Reading, ReadingStatus
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.rules.content import (
    as_of,
    beside,
    is_displaced,
    is_exchanged,
    is_signed_for,
    signed_rows,
)
from osteo_desktop.records.rules.signing import unread
from osteo_desktop.records.worklist import Row, Study, by_study, suspicion_order
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Isolate, Say, marked


@dataclass(frozen=True, eq=False)
class Case:
    """Rows with the reading that was made on their very content; None where there is none."""

    study: Study
    reading: Reading | None


def cases_of(rows: Sequence[Row], readings: Mapping[str, Reading]) -> list[Case]:
    """A signed reading with the pictures it was signed for, be they there or not; what came under
    their names since, and after, is a case of its own that nobody has read."""
    found = []
    studies = {study.key: study for study in by_study(rows)}
    there = {row.key: row for row in rows}
    for key, study in studies.items():
        reading = readings.get(key)
        if reading is None or reading.status is not ReadingStatus.SIGNED:
            found.append(Case(study, None if reading is None else as_of(reading, study.rows)))
            continue
        found.append(_signed(reading, there))
        known = as_of(reading, study.rows)
        others = tuple(row for row in study.rows if not is_signed_for(known, row))
        found += [Case(Study(key, others), None)] if others else []
    gone = [reading for key, reading in sorted(readings.items()) if key not in studies]
    return found + [_signed(r, there) for r in gone if r.status is ReadingStatus.SIGNED]


def _signed(reading: Reading, there: Mapping[RadiographKey, Row]) -> Case:
    shown = tuple(sorted(signed_rows(reading, there), key=suspicion_order))
    return Case(Study(reading.study_key, shown), reading)


@dataclass(frozen=True, eq=False)
class RowCase:
    """A line of a table: a row with what of a reading may stand beside it."""

    row: Row
    """With what was entered by hand, see ``Row.by_hand``."""
    reading: Reading
    notice: str
    """What must be told of the two, in full sentences; "" where it is nothing."""


def row_cases(
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    say: Say = str,
    isolate: Isolate = str,
) -> list[RowCase]:
    """One for each row, and one for each picture of a signed reading that is not there any more."""
    found = []
    studies: dict[str, list[Row]] = {}
    for row in rows:
        studies.setdefault(row.study_key, []).append(row)
    known = {key: as_of(reading, studies.get(key, ())) for key, reading in readings.items()}
    there = {row.key: row for row in rows}
    lost = [
        RowCase(completed(row, reading), reading, notice_text(row.error, say, isolate=isolate))
        for reading in readings.values()
        if reading.status is ReadingStatus.SIGNED
        for row in signed_rows(reading, there)
        if is_displaced(row)
    ]
    signed_before = {case.row.key for case in lost}
    for row in rows:
        reading = known.get(row.study_key) or Reading(row.study_key)
        notices = row_notices(reading, row)
        if row.key in signed_before:
            notices = [SIGNED_OTHER, *(told for told in notices if told != SIGNED_OTHER)]
        told = " ".join(map(say, notices))
        found.append(RowCase(completed(row, reading), beside(reading, row), told))
    return found + lost


def row_notices(reading: Reading, row: Row) -> list[str]:
    """In English, to be said; ``reading``: as of the study's rows."""
    notices = []
    if reading.signature is not None and not is_signed_for(reading, row):
        exchanged = is_exchanged(reading, row)
        notices.append(SIGNED_OTHER if exchanged else CAME_LATER)
    elif reading.signature is None and is_exchanged(reading, row):
        notices.append(DRAFTED_OTHER)
    why = _unread(reading).get(row.key)
    if why is not None:
        notices.append(_SIGNED_UNREAD)
    return notices


SIGNED_OTHER = marked(
    "This is not the picture that was signed under this name: the file has changed since. That "
    "reading is no reading of this one."
)
CAME_LATER = marked("It came after the study was signed and is no part of the signed reading.")
DRAFTED_OTHER = marked(
    "The file has changed since it was read: what was said of the picture before is set aside and "
    "does not count for this one."
)
_SIGNED_UNREAD = marked("It could not be read and was signed without a verdict.")
_SEVERAL_PATIENTS = marked(
    "The files name several patients; the reader chose for whom this reading is."
)
_ONE_UNREAD = marked("Signed although {count} view could not be read ({names})")
_SEVERAL_UNREAD = marked("Signed although {count} views could not be read ({names})")
_WORDS_BEFORE = marked("Impression and notes were written before.")


def study_notices(
    reading: Reading, rows: Sequence[Row], say: Say = str, isolate: Isolate = str
) -> tuple[str, ...]:
    """What must be told of a section, whose ``rows`` are what its reading was made on."""
    notices = []
    if reading.signed_for is not None and reading.signed_for.chosen:
        notices.append(say(_SEVERAL_PATIENTS))
    left_out = _unread(reading) if reading.signature is not None else unread(reading, rows)
    names = ", ".join(
        f"{isolate(file)}: {notice_text(why, say, isolate=isolate)}"
        for (file, _), why in sorted(left_out.items())
    )
    if left_out and reading.signature is not None:
        said = say(_ONE_UNREAD if len(left_out) == 1 else _SEVERAL_UNREAD)
        notices.append(said.format(count=len(left_out), names=names))
    if reading.signature is None:
        for row in rows:
            if is_exchanged(reading, row):
                notices.append(f"{isolate(row.file)}: {say(DRAFTED_OTHER)}")
        if reading.has_words and any(is_exchanged(reading, row) for row in rows):
            notices.append(say(_WORDS_BEFORE))
    return tuple(notices)


def _unread(reading: Reading) -> dict[RadiographKey, Notice]:
    kept = reading.signed_for
    pictures = () if kept is None else kept.pictures
    return {p.content.key: p.unread for p in pictures if p.unread is not None}
