"""A field for a date and time, to the minute, in the reader's own time zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import QDateTimeEdit

_FORMAT = "yyyy-MM-dd HH:mm"
_ABOVE_AND_BELOW = 12
"""Pixels around the figures, as in the fields beside it."""


class MomentField(QDateTimeEdit):
    def __init__(self) -> None:
        super().__init__(QDateTime.currentDateTime())
        # First: in a window from right to left Qt turns the format, and with it date and time.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setDisplayFormat(_FORMAT)
        self.setMinimumHeight(self.fontMetrics().height() + _ABOVE_AND_BELOW)

    def set_now(self) -> None:
        self.setDateTime(QDateTime.currentDateTime())

    def show_moment(self, at: str) -> None:
        """An ISO 8601 time; now where it is none."""
        shown = _local(at)
        self.setDateTime(shown if shown.isValid() else QDateTime.currentDateTime())

    @property
    def moment(self) -> str:
        """ISO 8601 with UTC offset."""
        seconds = self.dateTime().toSecsSinceEpoch()
        return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="minutes")

    def says(self, at: str) -> bool:
        """Whether it shows this moment, to the minute."""
        return _local(at).toString(_FORMAT) == self.dateTime().toString(_FORMAT)


def _local(at: str) -> QDateTime:
    return QDateTime.fromString(at, Qt.DateFormat.ISODate).toLocalTime()
