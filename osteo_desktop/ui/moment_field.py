"""A field for a date and time, to the minute, in the reader's own time zone."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime
from PySide6.QtWidgets import QDateTimeEdit

from osteo_desktop.ui import words

_FORMAT = "yyyy-MM-dd HH:mm"


class MomentField(QDateTimeEdit):
    def __init__(self) -> None:
        super().__init__(QDateTime.currentDateTime())
        self.setDisplayFormat(_FORMAT)

    def set_now(self) -> None:
        self.setDateTime(QDateTime.currentDateTime())

    def show_moment(self, at: str) -> None:
        """An ISO 8601 time; now where it is none."""
        shown = QDateTime.fromString(words.plain_moment(at), _FORMAT)
        self.setDateTime(shown if shown.isValid() else QDateTime.currentDateTime())

    @property
    def moment(self) -> str:
        """ISO 8601 with UTC offset."""
        return _iso(self.dateTime())

    def says(self, at: str) -> bool:
        """Whether it shows this moment, to the minute."""
        shown = QDateTime.fromString(words.plain_moment(at), _FORMAT)
        return shown.isValid() and _iso(shown) == self.moment


def _iso(moment: QDateTime) -> str:
    seconds = moment.toSecsSinceEpoch()
    return datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="minutes")
