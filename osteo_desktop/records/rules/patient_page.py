"""What a page for the patient may say: of a signed reading alone, and not all of that.

Why: docs/decisions/0094-what-a-patient-is-told-on-paper.md.
"""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from osteo_desktop.records.fracture import FractureAge, FractureDescription
from osteo_desktop.records.reading import CriticalState, Reading, ReadingStatus, Verdict
from osteo_desktop.records.worklist import Row


class Withheld(StrEnum):
    """Why there is no page at all."""

    NOT_SIGNED = "not signed"
    TO_BE_TOLD = "to be told"


class Outcome(StrEnum):
    TALK = "talk"
    """It is to be talked over; the page says no finding."""
    FRACTURE = "fracture"
    OLD_FRACTURE = "old fracture"
    DOUBT = "doubt"
    NO_FRACTURE = "no fracture"
    UNUSABLE = "unusable"
    """No radiograph has a verdict."""


def withheld(reading: Reading) -> Withheld | None:
    """A critical result is told to somebody who treats the patient before any paper goes out."""
    if reading.status is not ReadingStatus.SIGNED:
        return Withheld.NOT_SIGNED
    return Withheld.TO_BE_TOLD if reading.critical_state is CriticalState.TO_BE_TOLD else None


def outcome_of(reading: Reading) -> Outcome:
    """The gravest of its verdicts. What was added since, or said of a picture that is another one
    now, may change it, and no rule reads that."""
    aside = any(one.statement.verdict is not None for one in reading.set_aside)
    if reading.critical_now is not None or reading.addenda or aside:
        return Outcome.TALK
    given = set(reading.verdicts.values())
    if Verdict.FRACTURE in given:
        described = fractures_of(reading)
        is_old = bool(described) and all(one.age is FractureAge.OLD for one in described)
        undescribed = any(
            verdict is Verdict.FRACTURE and key not in reading.fractures
            for key, verdict in reading.verdicts.items()
        )
        return Outcome.OLD_FRACTURE if is_old and not undescribed else Outcome.FRACTURE
    if Verdict.DOUBT in given:
        return Outcome.DOUBT
    return Outcome.NO_FRACTURE if given else Outcome.UNUSABLE


def fractures_of(reading: Reading) -> tuple[FractureDescription, ...]:
    """Those on radiographs whose verdict is Fracture."""
    sure = [key for key, verdict in reading.verdicts.items() if verdict is Verdict.FRACTURE]
    return tuple(one for key in sorted(sure) for one in reading.fractures.get(key, ()))


def is_of_all(reading: Reading, rows: Sequence[Row]) -> bool:
    """Whether each radiograph of the study has its verdict, and none is unusable."""
    return all(row.key in reading.verdicts for row in rows) and not reading.unusable
