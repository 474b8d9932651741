"""What the AI decides, what the reader says, and how far the reading is."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import CriticalState, ReadingStatus, Verdict
from osteo_desktop.wording.say import marked

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

PARTIAL = marked("partial")
"""Of a radiograph that is not whole, where there is room for one word."""

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
