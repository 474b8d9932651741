"""Dates on the screen in the order that the reader chose; ``wording/languages/dates`` has the
rule."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from osteo_desktop.wording.languages import dates

_ORDER, _LANGUAGE = "date_order", "date_language"
"""Kept by the application, as its palette and its direction are."""


def set_date_order(application: QCoreApplication, order: str, language: str) -> None:
    """``order``: one of ``settings.DATE_ORDERS``; ``language``: code of the window's."""
    application.setProperty(_ORDER, order)
    application.setProperty(_LANGUAGE, language)


def in_order(text: str) -> str:
    """A text that begins with an ISO date, with this date as the reader wants it; any other as
    it is."""
    application = QCoreApplication.instance()
    if application is None:
        return text
    order = application.property(_ORDER) or "iso"
    return dates.in_order(text, order, application.property(_LANGUAGE) or "en")


def in_full(day: date) -> str:
    """As the language writes it out, with its weekday: nobody takes it for another day."""
    shown = QDate(day.year, day.month, day.day)
    return QLocale(_language()).toString(shown, QLocale.FormatType.LongFormat)


def typed_order() -> str:
    """What a reader of this language types first of a date: "day" or "month"."""
    return "month" if _language() in dates.MONTH_FIRST else "day"


def _language() -> str:
    application = QCoreApplication.instance()
    return (application and application.property(_LANGUAGE)) or "en"
