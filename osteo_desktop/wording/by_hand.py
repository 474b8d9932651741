"""How it is told that something was entered by hand, wherever it is shown."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from osteo_desktop.wording.say import Say, marked

ENTERED = marked("entered by hand")
_BESIDE = marked("{value} (entered by hand)")
_SHORT = marked("{value} (by hand)")
_FIELDS = marked("{fields} entered by hand")
_NAMES: Mapping[str, str] = {
    "PatientName": marked("name"),
    "PatientID": marked("ID"),
    "PatientBirthDate": marked("birth date"),
    "PatientSex": marked("sex"),
    "PatientAge": marked("age"),
    "Laterality": marked("side"),
    "BodyPartExamined": marked("body part"),
    "ViewPosition": marked("view"),
    "StudyDate": marked("study date"),
    "ReasonForStudy": marked("clinical question"),
    "ReferringPhysicianName": marked("referring doctor"),
    "injury_date": marked("date of injury"),
    "injury": marked("kind of injury"),
    "pain": marked("place of pain"),
}


def name_of(keyword: str, say: Say = str) -> str:
    """What a keyword is called among words."""
    return say(_NAMES[keyword])


def by_hand(value: str, is_so: bool = True, say: Say = str) -> str:
    """ "left (entered by hand)"; the value alone where it is not so, "" where there is none."""
    return say(_BESIDE).format(value=value) if value and is_so else value


def short_by_hand(value: str, is_so: bool = True, say: Say = str) -> str:
    """ "left (by hand)", where there is little room."""
    return say(_SHORT).format(value=value) if value and is_so else value


def fields_by_hand(keywords: Collection[str], say: Say = str) -> str:
    """ "name, side entered by hand", for a line of its own; "" where nothing was."""
    told = [say(name) for keyword, name in _NAMES.items() if keyword in keywords]
    return say(_FIELDS).format(fields=", ".join(told)) if told else ""
