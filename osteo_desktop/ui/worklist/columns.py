"""The worklist's columns."""

from __future__ import annotations

from enum import IntEnum


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


HEADINGS = {
    Column.THUMBNAIL: "",
    Column.PATIENT: "Patient",
    Column.DATE: "Date",
    Column.BODY_PART: "Body part",
    Column.VIEW: "View",
    Column.DECISION: "AI decision",
    Column.SCORE: "Score",
    Column.STATUS: "Status",
    Column.FILE: "File",
}

MAY_BE_HIDDEN = (Column.DATE, Column.BODY_PART, Column.VIEW, Column.SCORE, Column.FILE)
"""Whose study it is, what the AI says and whether it is read stay in sight."""


def column_named(name: str) -> Column | None:
    """The column of a name kept in the settings; None if it is none of ours."""
    return Column.__members__.get(name.upper())
