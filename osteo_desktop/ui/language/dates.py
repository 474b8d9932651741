"""Dates on the screen in the order that the reader chose; what is stored is never touched.

A month that does not stand between year and day is written in letters: 03/04 would be two days.
"""

from __future__ import annotations

import re
from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

_ORDER, _LANGUAGE = "date_order", "date_language"
"""Kept by the application, as its palette and its direction are."""
_ISO = re.compile(r"\d{4}-\d{2}-\d{2}(?!\d)")


def set_date_order(application: QCoreApplication, order: str, language: str) -> None:
    """``order``: one of ``settings.DATE_ORDERS``; ``language``: code of the window's."""
    application.setProperty(_ORDER, order)
    application.setProperty(_LANGUAGE, language)


def in_order(text: str) -> str:
    """A text that begins with an ISO date, with this date as the reader wants it; any other as
    it is."""
    found = _ISO.match(text)
    application = QCoreApplication.instance()
    if found is None or application is None:
        return text
    order = application.property(_ORDER) or "iso"
    if order == "iso":
        return text
    try:
        day = date.fromisoformat(found.group())
    except ValueError:
        return text
    locale = QLocale(application.property(_LANGUAGE) or "en")
    first = _first_of(locale) if order == "language" else order
    month = locale.monthName(day.month, QLocale.FormatType.ShortFormat)
    shown = {
        "day": f"{day.day} {month} {day.year:04}",
        "month": f"{month} {day.day}, {day.year:04}",
        "year": found.group(),
    }
    return shown[first] + text[found.end() :]


def in_full(day: date) -> str:
    """As the language writes it out, with its weekday: nobody takes it for another day."""
    return _locale().toString(QDate(day.year, day.month, day.day), QLocale.FormatType.LongFormat)


def typed_order() -> str:
    """What a reader of this language types first of a date: "day", "month" or "year"."""
    return _first_of(_locale())


def _locale() -> QLocale:
    application = QCoreApplication.instance()
    return QLocale((application and application.property(_LANGUAGE)) or "en")


def _first_of(locale: QLocale) -> str:
    """What a language writes first of a date."""
    pattern = locale.dateFormat(QLocale.FormatType.ShortFormat)
    places = {
        pattern.find(letter): name for letter, name in (("d", "day"), ("M", "month"), ("y", "year"))
    }
    return places[min(places)]
