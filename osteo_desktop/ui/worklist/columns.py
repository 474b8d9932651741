"""The worklist's columns."""

from __future__ import annotations

from enum import IntEnum

from osteo_desktop.ui.language.translate import marked, translate


class Column(IntEnum):
    """In the order in which they lie."""

    THUMBNAIL = 0
    PATIENT = 1
    NUMBER = 2
    DATE = 3
    BODY_PART = 4
    VIEW = 5
    SIDE = 6
    VIEWS = 7
    ACCESSION = 8
    DECISION = 9
    SCORE = 10
    STATUS = 11
    READER = 12
    FOLDER = 13
    FILE = 14


_HEADINGS = {
    Column.PATIENT: marked("Worklist", "Patient"),
    Column.NUMBER: marked("Worklist", "Number"),
    Column.DATE: marked("Worklist", "Date"),
    Column.BODY_PART: marked("Worklist", "Body part"),
    Column.VIEW: marked("Worklist", "View"),
    Column.SIDE: marked("Worklist", "Side"),
    Column.VIEWS: marked("Worklist", "Views"),
    Column.ACCESSION: marked("Worklist", "Accession"),
    Column.DECISION: marked("Worklist", "AI decision"),
    Column.SCORE: marked("Worklist", "Score"),
    Column.STATUS: marked("Worklist", "Status"),
    Column.READER: marked("Worklist", "Reader"),
    Column.FOLDER: marked("Worklist", "Folder"),
    Column.FILE: marked("Worklist", "File"),
}

ALWAYS = (Column.THUMBNAIL, Column.PATIENT, Column.DECISION, Column.STATUS)
"""Whose study it is, what the AI says and whether it is read stay in sight."""
LINES_WHERE_NARROW = (Column.SCORE, Column.DATE, Column.BODY_PART, Column.VIEW)
"""In a narrow pane these are lines of the patient's and the decision's cells."""
WHERE_THERE_IS_ROOM = (
    *(Column.NUMBER, Column.FILE, Column.SIDE, Column.VIEWS, Column.READER),
    *(Column.ACCESSION, Column.FOLDER),
)
"""The first comes first."""

MAY_BE_HIDDEN = tuple(column for column in Column if column not in ALWAYS)


def heading(column: Column) -> str:
    """In the language of the window; "" over the pictures."""
    return translate("Worklist", _HEADINGS[column]) if column in _HEADINGS else ""


def name_of(column: Column) -> str:
    """For who cannot see the pictures."""
    return heading(column) or translate("Worklist", "Picture")


def column_named(name: str) -> Column | None:
    """The column of a name kept in the settings; None if it is none of ours."""
    return Column.__members__.get(name.upper())
