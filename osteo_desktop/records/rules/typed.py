"""What a person types of patient and study, as DICOM writes it; and what cannot be.

A date that may be two days is no date until somebody has said which.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from enum import StrEnum

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import EnteredStudy

OLDEST_YEARS = 130
"""No patient is older."""
_FIRST_YEAR = 1850
_DAYS_OF = {"D": 1.0, "W": 7.0, "M": 30.4375, "Y": 365.25}
_DA = re.compile(r"(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})", re.ASCII)
_YEAR_LAST = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})", re.ASCII)
_AGE = re.compile(r"(\d{1,3})\s*([a-z]*)\.?", re.ASCII | re.IGNORECASE)
_UNSEEN = re.compile("[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]")
_UNITS = {
    "D": ("d", "day", "days"),
    "W": ("w", "week", "weeks"),
    "M": ("m", "mo", "month", "months"),
    "Y": ("", "y", "yr", "yrs", "year", "years"),
}
_SEXES = {"F": ("f", "female", "woman"), "M": ("m", "male", "man"), "O": ("o", "other")}
_SIDES = {
    "L": ("l", "left"),
    "R": ("r", "right"),
    "B": ("b", "both", "both sides", "bilateral"),
    "U": ("u", "unpaired"),
}


class Fault(StrEnum):
    """Why something typed is not kept."""

    NO_DATE = "no date"
    TWO_DAYS = "may be two days"
    FUTURE = "yet to come"
    LONG_AGO = "too long ago"
    NO_AGE = "no age"
    NO_SEX = "no sex"
    NO_SIDE = "no side"
    TWO_AGES = "both an age and a birth date"
    BORN_AFTER_STUDY = "born after the study"
    TOO_OLD = "older than anybody"
    HURT_AFTER_STUDY = "hurt after the study"
    HURT_BEFORE_BIRTH = "hurt before birth"


def days_meant(text: str) -> list[date]:
    """Every day that may be meant, the day before the month first: 03/04/1958 is one of two.

    YYYY-MM-DD, YYYYMMDD; or day, month and year in either order. Empty where it is no day at all.
    """
    text = text.strip()
    year_first, year_last = _DA.fullmatch(text), _YEAR_LAST.fullmatch(text)
    if year_first is not None:
        orders = [tuple(int(part) for part in year_first.groups())]
    elif year_last is not None:
        one, other, year = (int(part) for part in year_last.groups())
        orders = [(year, other, one), (year, one, other)]
    else:
        return []
    found = (_day(*order) for order in orders)
    return [*dict.fromkeys(day for day in found if day is not None)]


def possible_days(text: str, today: date | None = None) -> list[date]:
    """Of :func:`days_meant`, those on which somebody may have been born, hurt or examined."""
    last = today or date.today()
    return [day for day in days_meant(text) if day.year >= _FIRST_YEAR and day <= last]


def date_fault(text: str, today: date | None = None) -> Fault | None:
    """None for a text that says one possible day."""
    days, meant = possible_days(text, today), days_meant(text)
    if len(days) == 1:
        return None
    if days:
        return Fault.TWO_DAYS
    if not meant:
        return Fault.NO_DATE
    return Fault.LONG_AGO if meant[0].year < _FIRST_YEAR else Fault.FUTURE


def as_da(day: date) -> str:
    """A DICOM DA."""
    return day.strftime("%Y%m%d") if day.year > 999 else f"{day.year:04}{day.month:02}{day.day:02}"


def of_da(value: str) -> date | None:
    """The day of a DICOM DA, None for what is none."""
    match = re.fullmatch(r"(\d{4})\.?(\d{2})\.?(\d{2})", value.strip(), re.ASCII)
    return None if match is None else _day(*(int(part) for part in match.groups()))


def as_age(text: str) -> str | None:
    """A DICOM AS of "34", "34 years", "6 m", "003W"; None for what is no age that anybody has."""
    match = _AGE.fullmatch(text.strip())
    if match is None:
        return None
    number, word = int(match.group(1)), match.group(2).lower()
    unit = next((unit for unit, words in _UNITS.items() if word in words), "")
    if not unit or number * _DAYS_OF[unit] > OLDEST_YEARS * _DAYS_OF["Y"]:
        return None
    return f"{number:03}{unit}"


def as_sex(text: str) -> str | None:
    """A PatientSex; None for what is none."""
    return _code(text, _SEXES)


def as_side(text: str) -> str | None:
    """A Laterality; None for what is none."""
    return _code(text, _SIDES)


def as_text(text: str) -> str:
    """One line, without what cannot be seen and turns round or breaks what stands beside it."""
    seen = "".join(c for c in text if not (_UNSEEN.match(c) and not c.isspace()))
    return " ".join(seen.split())


def as_person_name(text: str) -> str:
    """Family, Given as a DICOM PN; without a comma the words stay in one component."""
    family, comma, given = text.strip().partition(",")
    return f"{family.strip()}^{given.strip()}" if comma else text.strip()


def faults_together(patient: Patient, study: EnteredStudy) -> Iterator[tuple[str, Fault]]:
    """What of patient and study cannot be true together, each with the keyword to look at; all
    that is known of both, from the file or by hand, each possible by itself."""
    born, seen = of_da(patient.PatientBirthDate), of_da(study.StudyDate)
    hurt = of_da(study.injury_date)
    if born and seen and born > seen:
        yield "PatientBirthDate", Fault.BORN_AFTER_STUDY
    elif born and (seen or date.today()).year - born.year > OLDEST_YEARS:
        yield "PatientBirthDate", Fault.TOO_OLD
    if hurt and seen and hurt > seen:
        yield "injury_date", Fault.HURT_AFTER_STUDY
    if hurt and born and hurt < born:
        yield "injury_date", Fault.HURT_BEFORE_BIRTH


def _code(text: str, words: dict[str, tuple[str, ...]]) -> str | None:
    said = text.strip().casefold()
    return next((code for code, names in words.items() if said in names), None)


def _day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None
