"""Values of a file and times, worded for a reader's eye. Nothing is guessed, nothing is lost.

What is not as the standard has it (PS3.5 6.2) is shown as it stands.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from osteo_desktop.records.radiograph import Header
from osteo_desktop.wording.coded.body_parts import projection_text
from osteo_desktop.wording.say import Say, marked

NOT_STATED = marked("not stated")
NAMELESS = marked("Name not stated")
SIDELESS, SIDE_NOT_STATED = marked("Side not stated"), marked("side not stated")
_MISSING = marked("Not stated: {fields}")

_SEXES: Mapping[str, str] = {
    "F": marked("female"),
    "M": marked("male"),
    "O": marked("other"),
}
"""PatientSex (PS3.3 C.7.1.1)."""
SIDE_WORDS: Mapping[str, str] = {
    "L": marked("left"),
    "R": marked("right"),
    "B": marked("both sides"),
    "U": marked("unpaired"),
}
"""Laterality (PS3.3 C.7.3.1), ImageLaterality (C.8.11.7)."""
_AGES: Mapping[str, tuple[str, str]] = {
    "Y": (marked("{number} year"), marked("{number} years")),
    "M": (marked("{number} month"), marked("{number} months")),
    "W": (marked("{number} week"), marked("{number} weeks")),
    "D": (marked("{number} day"), marked("{number} days")),
}
"""One and several."""
_FROM_BIRTH_DATE = marked("{age}, from the birth date")

_DA = re.compile(r"([0-9]{4})([.-]?)([0-9]{2})\2([0-9]{2})")
"""With points it is the form of ACR-NEMA, which readers must accept (PS3.5 table 6.2-1)."""
_AS = re.compile(r"([0-9]{1,3})([DWMY])")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:[0-9]{2}")


def missing_text(names: Sequence[str], say: Say = str) -> str:
    """One line for all that must be seen to be missing; "" where nothing is."""
    return say(_MISSING).format(fields=", ".join(names)) if names else ""


def person_name(PatientName: str) -> str:
    """A DICOM PN (PS3.5 6.2.1.1): "DOE^Jane^^Dr^Jr" as "DOE, Dr Jane, Jr".

    Its ideographic and phonetic groups after " / "; what follows the suffix, beside it.
    """
    groups = (_name_group(group) for group in PatientName.split("="))
    return " / ".join(dict.fromkeys(group for group in groups if group))


def _name_group(group: str) -> str:
    parts = [part.strip() for part in group.split("^")]
    family, given, middle, prefix, *suffixes = parts + [""] * (4 - len(parts))
    others = " ".join(part for part in (prefix, given, middle) if part)
    suffix = " ".join(part for part in suffixes if part)
    return ", ".join(part for part in (family, others, suffix) if part)


def date_text(value: str) -> str:
    """A DICOM DA as YYYY-MM-DD; what is no date stays as the file has it."""
    day = _day(value)
    return value.strip() if day is None else day.isoformat()


def _day(value: str) -> date | None:
    match = _DA.fullmatch(value.strip())
    if match is None:
        return None
    year, _, month, day = match.groups()
    try:
        return date(int(year), int(month), int(day))
    except ValueError:
        return None


def age_text(PatientAge: str, birth: str = "", study: str = "", say: Say = str) -> str:
    """A DICOM AS ("034Y") in words, else the whole years between two DICOM dates."""
    stated = PatientAge.strip()
    match = _AS.fullmatch(stated.upper())
    if match is not None:
        return _age(int(match.group(1)), match.group(2), say)
    born, seen = _day(birth), _day(study)
    if stated or born is None or seen is None or seen < born:
        return stated
    years = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    return say(_FROM_BIRTH_DATE).format(age=_age(years, "Y", say))


def _age(number: int, unit: str, say: Say) -> str:
    one, several = _AGES[unit]
    return say(one if number == 1 else several).format(number=number)


def sex_text(PatientSex: str, say: Say = str) -> str:
    return _coded(PatientSex, _SEXES, say)


def side_text(Laterality: str, say: Say = str) -> str:
    return _coded(Laterality, SIDE_WORDS, say)


def short_side(Laterality: str) -> str:
    """The letter by which the side is known; what is no side stays as the file has it."""
    letter = Laterality.strip().upper()
    return letter if letter in SIDE_WORDS else Laterality.strip()


def _coded(value: str, words: Mapping[str, str], say: Say) -> str:
    word = words.get(value.strip().upper())
    return value.strip() if word is None else say(word)


def view_text(header: Header, say: Say = str) -> str:
    """Like "AP left"."""
    parts = (projection_text(header.ViewPosition, say), side_text(header.Laterality, say))
    return " ".join(part for part in parts if part)


def short_view(header: Header, say: Say = str) -> str:
    """Like "AP L", as a worklist has room for."""
    parts = (projection_text(header.ViewPosition, say), short_side(header.Laterality))
    return " ".join(part for part in parts if part)


def moment_text(at: str) -> str:
    """An ISO 8601 time as "2025-11-20 13:22 (UTC+01:00)"; anything else as it is.

    In the time zone that it was noted in, which is the reader's own at that moment: the same on
    every screen and on paper, wherever it is read. Seconds are left out.
    """
    try:
        when = datetime.fromisoformat(at) if _MOMENT.match(at) else None
    except ValueError:
        when = None
    if when is None:
        return at
    zone = f" ({when.tzname()})" if when.tzinfo is not None else ""
    minute = when.replace(tzinfo=None).isoformat(" ", "minutes")
    return f"{minute}{zone}"
