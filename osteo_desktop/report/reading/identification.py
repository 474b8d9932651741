"""Whom and what a section is of: each fact in words, and who says it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import EnteredStudy, Reading
from osteo_desktop.records.rules.identity import Identity
from osteo_desktop.records.worklist import Row
from osteo_desktop.wording import dicom
from osteo_desktop.wording.by_hand import ENTERED, by_hand, name_of
from osteo_desktop.wording.coded.body_parts import part_text, projection_text
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.say import Say, marked

CHOSEN = marked("chosen by the reader")
_FRAME = marked("{file} (frame {frame})")
_FILE, _FILES = marked("File"), marked("Files")
_NOT_OF = marked("not stated of {files}")
_MUST_BE_SEEN = ("PatientID", "PatientBirthDate")
"""What a reader must see to be missing, beside name and side, which have a place of their own;
what else is unknown takes no room."""


@dataclass(frozen=True)
class Fact:
    label: str
    value: str
    mark: str = ""
    """What must stand beside the value: "entered by hand"."""
    keyword: str = ""
    """Of the DICOM attribute it tells, or the field of EnteredStudy; "" where it is none."""
    is_known: bool = True
    """False where the value only says that it is not stated."""


def label(row: Row, say: Say = str) -> str:
    """The file, with its frame where it has several."""
    several = row.header is not None and row.header.NumberOfFrames > 1
    if not several and row.frame <= 1:
        return row.file
    return say(_FRAME).format(file=row.file, frame=row.frame)


def identification(
    header: Header, shown: Sequence[Row], identity: Identity, reading: Reading, language: Language
) -> tuple[Fact, ...]:
    patient, say = identity.patient, language.say
    stated = say(CHOSEN) if identity.chosen else ""

    def of_patient(name: str, keyword: str, value: str, made_of: str = "") -> Fact:
        mark = say(ENTERED) if (made_of or keyword) in identity.by_hand else stated
        return Fact(
            say(name), value or say(NOT_STATED), mark if value else "", keyword, bool(value)
        )

    def of_study(name: str, keyword: str, wording_of: Callable[[str], str] = str.strip) -> Fact:
        return _of_study(name, keyword, wording_of, shown, say)

    def day(value: str) -> str:
        return language.dates(dicom.date_text(value))

    def part(value: str) -> str:
        return part_text(value, say)

    def projection(value: str) -> str:
        return projection_text(value, say)

    years = dicom.age_text(patient.PatientAge, patient.PatientBirthDate, header.StudyDate, say)
    born = day(patient.PatientBirthDate)
    made_of = "" if patient.PatientAge else "PatientBirthDate"
    return (
        of_patient(marked("Patient"), "PatientName", dicom.person_name(patient.PatientName)),
        of_patient(marked("Patient ID"), "PatientID", patient.PatientID.strip()),
        of_patient(marked("Birth date"), "PatientBirthDate", born),
        of_patient(marked("Age"), "PatientAge", years, made_of),
        of_patient(marked("Sex"), "PatientSex", dicom.sex_text(patient.PatientSex, say)),
        of_study(marked("Accession number"), "AccessionNumber"),
        of_study(marked("Study date"), "StudyDate", day),
        of_study(marked("Study"), "StudyDescription"),
        of_study(marked("Body part"), "BodyPartExamined", part),
        of_study(marked("View"), "ViewPosition", projection),
        _side(shown, language),
        of_study(marked("Referring physician"), "ReferringPhysicianName", dicom.person_name),
        of_study(marked("Institution"), "InstitutionName"),
        *_injury(reading.entered_study or EnteredStudy(), language),
        of_study(marked("Reason for study"), "ReasonForStudy"),
        Fact(
            say(_FILE if len(shown) == 1 else _FILES), ", ".join(label(row, say) for row in shown)
        ),
    )


def _side(shown: Sequence[Row], language: Language) -> Fact:
    """Left or right: what each radiograph's file says, else what was entered of it by hand.

    Where some say it and others do not, it is told of which it is not known: a side is never lent
    from one radiograph to another.
    """
    say = language.say

    def words(value: str) -> str:
        return dicom.side_text(value, say)

    fact = _of_study(marked("Side"), "Laterality", words, shown, say)
    unknown = [row for row in shown if row.header and not row.header.Laterality.strip()]
    if not fact.is_known or not unknown:
        return fact
    files = ", ".join(language.isolate(label(row, say)) for row in unknown)
    marks = (fact.mark, say(_NOT_OF).format(files=files))
    return replace(fact, mark="; ".join(mark for mark in marks if mark))


def missing(facts: Sequence[Fact], say: Say) -> str:
    """Of what must be seen: one line of what nobody has stated; "" where all is known."""
    unknown = {fact.keyword for fact in facts if not fact.is_known}
    names = [name_of(keyword, say) for keyword in _MUST_BE_SEEN if keyword in unknown]
    return dicom.missing_text(names, say)


def _of_study(
    name: str, keyword: str, wording_of: Callable[[str], str], shown: Sequence[Row], say: Say
) -> Fact:
    """What the radiographs say, each value once; beside it, or beside each where only some were,
    that it was entered by hand."""
    said: dict[str, bool] = {}
    for row in shown:
        if row.header and (value := wording_of(getattr(row.header, keyword))):
            said[value] = said.get(value, True) and keyword in row.by_hand
    mark = say(ENTERED) if said and all(said.values()) else ""
    values = said if mark else [by_hand(value, so, say) for value, so in said.items()]
    return Fact(say(name), ", ".join(values) or say(NOT_STATED), mark, keyword, bool(said))


def _injury(entered: EnteredStudy, language: Language) -> tuple[Fact, ...]:
    """What no file says, where a reader does."""
    say = language.say
    facts = (
        (marked("Date of injury"), "injury_date"),
        (marked("Injury"), "injury"),
        (marked("Place of pain"), "pain"),
    )
    dates = language.dates(dicom.date_text(entered.injury_date))
    return tuple(
        Fact(say(name), dates if keyword == "injury_date" else value, say(ENTERED), keyword)
        for name, keyword in facts
        if (value := getattr(entered, keyword))
    )
