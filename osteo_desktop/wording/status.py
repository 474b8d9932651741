"""What the AI decides, what the reader says, how far the reading is, and what there is to read.

The same in the window, the reports and on the command line.
"""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import (
    CriticalState,
    RadiographKey,
    Reading,
    ReadingStatus,
    Unusable,
    Verdict,
)
from osteo_desktop.records.rules.totals import Totals
from osteo_desktop.wording.say import Say, marked

DECISION_WORDS: Mapping[Decision, str] = {
    Decision.FRACTURE: marked("Fracture suspected"),
    Decision.DOUBT: marked("Doubt"),
    Decision.NO_FRACTURE: marked("No fracture suspected"),
    Decision.NOT_SCORED: marked("Not scored"),
    Decision.ERROR: marked("Cannot be read"),
}

NO_RADIOGRAPH = marked("No radiograph")
"""Of a file that is something else."""

SHORT_DECISION_WORDS: Mapping[Decision, str] = {
    **DECISION_WORDS,
    Decision.FRACTURE: marked("Fracture"),
    Decision.NO_FRACTURE: marked("No fracture"),
    Decision.ERROR: marked("Unreadable"),
}
"""For a column that says whose decision it is and has no room for more."""

VERDICT_WORDS: Mapping[Verdict, str] = {
    Verdict.FRACTURE: marked("Fracture"),
    Verdict.DOUBT: marked("Doubt"),
    Verdict.NO_FRACTURE: marked("No fracture"),
}

UNUSABLE_WORDS: Mapping[Unusable, str] = {
    Unusable.CUT_OFF: marked("cut off"),
    Unusable.BLURRED: marked("blurred"),
    Unusable.OVEREXPOSED: marked("overexposed"),
    Unusable.UNDEREXPOSED: marked("underexposed"),
    Unusable.ARTEFACT: marked("artefact"),
    Unusable.WRONG_SIDE: marked("wrong side"),
    Unusable.WRONG_PART: marked("wrong body part"),
    Unusable.WRONG_PATIENT: marked("wrong patient"),
    Unusable.NO_RADIOGRAPH: marked("not a radiograph"),
    Unusable.OTHER: marked("other reason"),
}
_UNUSABLE = marked("Unusable: {why}")
SHORT_UNUSABLE = marked("Unusable")
"""Where there is room for one word."""


def unusable_text(why: Unusable | None, say: Say = str) -> str:
    """Like "Unusable: cut off"; "" of a radiograph that can be used."""
    return "" if why is None else say(_UNUSABLE).format(why=say(UNUSABLE_WORDS[why]))


def verdict_text(reading: Reading, key: RadiographKey, say: Say = str) -> str:
    """What the reader says of one radiograph, like "Fracture", "Unusable: cut off" or both; "" of
    one of which nothing is said."""
    verdict = reading.verdicts.get(key)
    said = ("" if verdict is None else say(VERDICT_WORDS[verdict]),)
    return " · ".join(filter(None, (*said, unusable_text(reading.unusable.get(key), say))))


PARTIAL = marked("partial")
"""Of a radiograph that is not whole, where there is room for one word."""
NOT_READ = marked("NOT READ – AI finding only")
"""Stands over what no reader has signed."""

STATUS_WORDS: Mapping[ReadingStatus, str] = {
    ReadingStatus.UNREAD: marked("unread"),
    ReadingStatus.DRAFT: marked("draft"),
    ReadingStatus.SIGNED: marked("signed"),
}

CRITICAL_WORDS: Mapping[CriticalState, str] = {
    CriticalState.NONE: "",
    CriticalState.TO_BE_TOLD: marked("to be told"),
    CriticalState.TOLD: marked("told"),
}

_STUDIES = marked("Studies: {count}")
_RADIOGRAPHS = marked("radiographs: {count}")
_UNREADABLE = marked("cannot be read: {count}")
_NO_RADIOGRAPHS = marked("no radiographs: {count}")
_WAITING = marked("waiting: {count}")


def totals_text(totals: Totals, say: Say = str) -> str:
    """Like "Studies: 46 · radiographs: 48 · cannot be read: 2"; what there is none of is left out.

    Studies and radiographs are always said.
    """
    always = ((_STUDIES, totals.studies), (_RADIOGRAPHS, totals.radiographs))
    if_any = (
        (_UNREADABLE, totals.unreadable),
        (_NO_RADIOGRAPHS, totals.no_radiographs),
        (_WAITING, totals.waiting),
    )
    told = (*always, *((text, count) for text, count in if_any if count))
    return " · ".join(say(text).format(count=f"{count:,}") for text, count in told)
