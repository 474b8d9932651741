"""DICOM values and times, worded for a reader's eye. Nothing is guessed, nothing is lost."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime

NOT_STATED = "not stated"

_SEX = {"M": "male", "F": "female", "O": "other"}
_LATERALITY = {"L": "left", "R": "right", "B": "both sides", "U": "unpaired"}
_AGE_UNIT = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def person_name(value: str) -> str:
    """A DICOM PN (PS3.5 6.2.1.1): "DOE^Jane" as "DOE, Jane", its other scripts after " / "."""
    groups = (_name_group(group) for group in value.split("="))
    return " / ".join(dict.fromkeys(group for group in groups if group))


def _name_group(group: str) -> str:
    parts = [part.strip() for part in group.split("^")]
    family, given, middle, prefix, suffix = (parts + [""] * 5)[:5]
    others = " ".join(part for part in (prefix, given, middle) if part)
    return ", ".join(part for part in (family, others, suffix) if part)


def da(value: str) -> str:
    """A DICOM DA (YYYYMMDD) as YYYY-MM-DD; what is no date stays as the file has it."""
    day = _parsed_da(value)
    return value.strip() if day is None else day.isoformat()


def _parsed_da(value: str) -> date | None:
    match = re.fullmatch(r"([0-9]{4})[.-]?([0-9]{2})[.-]?([0-9]{2})", value.strip())
    if match is None:
        return None
    try:
        return date(*(int(part) for part in match.groups()))
    except ValueError:
        return None


def age(value: str, birth: str = "", study: str = "") -> str:
    """A DICOM AS ("034Y") in words, else the whole years between two DICOM dates."""
    match = re.fullmatch(r"([0-9]{1,3})([DWMY])", value.strip().upper())
    if match is not None:
        count = int(match.group(1))
        return f"{count} {_AGE_UNIT[match.group(2)]}{'' if count == 1 else 's'}"
    born, seen = _parsed_da(birth), _parsed_da(study)
    if value.strip() or born is None or seen is None or seen < born:
        return value.strip()
    years = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    return f"{years} year{'' if years == 1 else 's'}, from the birth date"


def sex(value: str) -> str:
    return _SEX.get(value.strip().upper(), value.strip())


def laterality(value: str) -> str:
    return _LATERALITY.get(value.strip().upper(), value.strip())


def moment(iso: str) -> str:
    """An ISO 8601 time as "2025-11-20 13:22 (UTC+01:00)"; anything else as it is."""
    try:
        when = datetime.fromisoformat(iso)
    except ValueError:
        return iso
    zone = f" ({when.tzname()})" if when.tzinfo is not None else ""
    return f"{when:%Y-%m-%d %H:%M}{zone}"


def latest(times: list[str]) -> datetime:
    """The last of these ISO 8601 times; those without an offset count as UTC.

    Times that cannot be parsed do not count; without any, the start of 1970.
    """
    parsed = [datetime.fromtimestamp(0, UTC)]
    for text in times:
        try:
            when = datetime.fromisoformat(text)
        except ValueError:
            continue
        parsed.append(when if when.tzinfo is not None else when.replace(tzinfo=UTC))
    return max(parsed).astimezone(UTC).replace(microsecond=0)


def session_folder(root: str) -> str:
    """The last name of a path of any system; never the way there."""
    return re.split(r"[/\\]", root.rstrip("/\\"))[-1] or root
