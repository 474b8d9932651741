"""The worklist's columns."""

from __future__ import annotations

from enum import IntEnum

from osteo_desktop.ui.language.translate import marked, translate


class Column(IntEnum):
    THUMBNAIL = 0
    PATIENT = 1
    DATE = 2
    BODY_PART = 3
    VIEW = 4
    DECISION = 5
    SCORE = 6
    STATUS = 7
    FILE = 8


_HEADINGS = {
    Column.PATIENT: marked("Worklist", "Patient"),
    Column.DATE: marked("Worklist", "Date"),
    Column.BODY_PART: marked("Worklist", "Body part"),
    Column.VIEW: marked("Worklist", "View"),
    Column.DECISION: marked("Worklist", "AI decision"),
    Column.SCORE: marked("Worklist", "Score"),
    Column.STATUS: marked("Worklist", "Status"),
    Column.FILE: marked("Worklist", "File"),
}

MAY_BE_HIDDEN = (Column.DATE, Column.BODY_PART, Column.VIEW, Column.SCORE, Column.FILE)
"""Whose study it is, what the AI says and whether it is read stay in sight."""


def heading(column: Column) -> str:
    """In the language of the window; "" over the pictures."""
    return translate("Worklist", _HEADINGS[column]) if column in _HEADINGS else ""


def name_of(column: Column) -> str:
    """For who cannot see the pictures."""
    return heading(column) or translate("Worklist", "Picture")


def column_named(name: str) -> Column | None:
    """The column of a name kept in the settings; None if it is none of ours."""
    return Column.__members__.get(name.upper())
