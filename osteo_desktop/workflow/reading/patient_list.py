"""A list of patients: a table with a line for each file, read, matched and taken over.

Nothing is taken over that the reader has not seen beside the radiograph it is for; a line that is
not sure, or says what the file denies, is taken over by nobody.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from datetime import date
from enum import StrEnum
from pathlib import Path, PurePosixPath
from typing import TypeVar

from osteo_desktop.details.reading import ReadingDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.errors.reading import UnreadableList
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import EnteredStudy, EnteredView, RadiographKey, Reading
from osteo_desktop.records.rules.by_hand import (
    FilledIn,
    entered_view,
    impossible,
    patients_of,
    states,
    take,
)
from osteo_desktop.records.rules.typed import (
    Fault,
    as_age,
    as_da,
    as_person_name,
    as_sex,
    as_side,
    as_text,
    date_fault,
    possible_days,
)
from osteo_desktop.records.worklist import Row

_Said = TypeVar("_Said", Patient, EnteredStudy, EnteredView)

MOST_BYTES = 20_000_000
MOST_LINES = 5_000
FILE = "file"
_PLAIN: Mapping[str, tuple[str, ...]] = {
    FILE: ("file", "filename", "image", "picture", "radiograph", "fichier", "archivo", "datei"),
    "PatientName": ("patientname", "patientsname", "name", "patient", "nom", "nombre", "nome"),
    "PatientID": ("patientid", "id", "number", "mrn", "patientnumber", "hospitalnumber"),
    "PatientBirthDate": ("patientbirthdate", "birthdate", "dateofbirth", "dob", "born"),
    "PatientAge": ("patientage", "age"),
    "PatientSex": ("patientsex", "sex", "gender", "sexe", "sexo"),
    "StudyDate": ("studydate", "date", "examdate", "dateofexamination"),
    "ReferringPhysicianName": ("referringphysicianname", "referringdoctor", "referrer", "doctor"),
    "ReasonForStudy": (
        *("reasonforstudy", "reasonfortherequestedprocedure", "clinicalquestion", "question"),
        *("reason", "indication"),
    ),
    "injury_date": ("injurydate", "dateofinjury"),
    "injury": ("injury", "kindofinjury", "mechanism"),
    "pain": ("pain", "placeofpain"),
    "BodyPartExamined": ("bodypartexamined", "bodypart", "part"),
    "Laterality": ("laterality", "imagelaterality", "side"),
    "ViewPosition": ("viewposition", "view", "projection"),
}
"""Keyword, and what may head its column, in small letters without anything between."""
_DATES = ("PatientBirthDate", "StudyDate", "injury_date")
_DAY_MONTH = re.compile(r"(\d{1,2})[-./ ](\d{1,2})[-./ ]\d{4}", re.ASCII)


class DateOrder(StrEnum):
    DAY_FIRST = "day"
    MONTH_FIRST = "month"


@dataclass(frozen=True)
class ListLine:
    number: int
    """In the file, from 1."""
    file: str
    patient: Patient = field(default_factory=Patient)
    study: EnteredStudy = field(default_factory=EnteredStudy)
    view: EnteredView = field(default_factory=EnteredView)
    faults: tuple[tuple[Fault, str], ...] = ()
    """What of it cannot be kept, and how it was written."""
    is_broken: bool = False
    """It has more cells than there are columns, or fewer than to its file's name."""


@dataclass(frozen=True)
class PatientList:
    lines: tuple[ListLine, ...]
    passed_over: tuple[str, ...]
    """Headings that are not understood."""
    order_unsure: bool
    """Some date may be two days, and no other date of the list tells which."""


def read_patient_list(path: Path, order: DateOrder | None = None) -> PatientList:
    """CSV in UTF-8, with or without BOM, parted by comma, semicolon or tab; the first line names
    the columns. ``order``: of its dates, where the reader said it.

    Raises UnreadableList.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise UnreadableList(path, detail=ReadingDetail.LIST_TOO_LONG.notice)
        text = path.read_bytes().decode("utf-8-sig")
    except OSError as error:
        raise UnreadableList(path, detail=about_system(error)) from error
    except UnicodeDecodeError as error:
        raise UnreadableList(path, detail=ReadingDetail.LIST_NOT_UTF8.notice) from error
    try:
        return parsed(text, order)
    except csv.Error as error:
        raise UnreadableList(path, detail=about(error)) from error
    except UnreadableList as error:
        raise UnreadableList(path, **error.fields) from error


def parsed(text: str, order: DateOrder | None = None) -> PatientList:
    """The same of its text. Raises UnreadableList, csv.Error."""
    head = text.split("\n", 1)[0]
    between = max(",;\t", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=between, strict=True)
    headings = next(reader, [])
    columns = [_keyword(heading) for heading in headings]
    if FILE not in columns:
        raise UnreadableList(detail=ReadingDetail.LIST_NO_FILES.notice)
    twice = [name for name, times in Counter(filter(None, columns)).items() if times > 1]
    if twice:
        raise UnreadableList(detail=ReadingDetail.LIST_COLUMN_TWICE.of(column=twice[0]))
    cells = []
    for line in reader:
        if any(cell.strip() for cell in line):
            cells.append((reader.line_num, line))
        if len(cells) > MOST_LINES:
            raise UnreadableList(detail=ReadingDetail.LIST_TOO_LONG.notice)
    known = order or _order_of(columns, cells)
    lines = tuple(_line(number, columns, line, known) for number, line in cells)
    unsure = any(fault is Fault.TWO_DAYS for line in lines for fault, _ in line.faults)
    unknown = [h for h, name in zip(headings, columns, strict=True) if not name and h.strip()]
    return PatientList(lines, tuple(unknown), unsure)


def _keyword(heading: str) -> str:
    plain = re.sub(r"[\W_]", "", heading.casefold())
    return next((keyword for keyword, names in _PLAIN.items() if plain in names), "")


def _order_of(
    columns: Sequence[str], cells: Sequence[tuple[int, Sequence[str]]]
) -> DateOrder | None:
    """What the dates that can be one day only prove, all alike; None where nothing is proved."""
    proved = set()
    for _, line in cells:
        for name, cell in zip(columns, line, strict=False):
            match = _DAY_MONTH.fullmatch(cell.strip()) if name in _DATES else None
            if match is not None and len(possible_days(cell)) == 1:
                one, other = int(match.group(1)), int(match.group(2))
                if one != other:
                    proved.add(DateOrder.DAY_FIRST if one > 12 else DateOrder.MONTH_FIRST)
    return proved.pop() if len(proved) == 1 else None


def _line(
    number: int, columns: Sequence[str], line: Sequence[str], order: DateOrder | None
) -> ListLine:
    said = dict(zip(columns, map(as_text, line), strict=False))
    said.pop("", None)
    is_broken = any(cell.strip() for cell in line[len(columns) :]) or not said.get(FILE)
    kept, faults = {}, []
    for name, text in said.items():
        if text and name != FILE:
            value, fault = _value(name, text, order)
            kept[name] = value
            faults += [] if fault is None else [(fault, text)]
    if kept.get("PatientAge") and kept.get("PatientBirthDate"):
        faults.append((Fault.TWO_AGES, said["PatientAge"]))
    return ListLine(
        number,
        said.get(FILE, ""),
        _of(Patient, kept),
        _of(EnteredStudy, kept),
        _of(EnteredView, kept),
        tuple(faults),
        is_broken=is_broken,
    )


def _of(kind: type[_Said], kept: Mapping[str, str]) -> _Said:
    return kind(**{one.name: kept[one.name] for one in fields(kind) if kept.get(one.name)})


def _value(name: str, text: str, order: DateOrder | None) -> tuple[str, Fault | None]:
    """As DICOM writes it; "" and why not, where it cannot be kept."""
    if name in _DATES:
        fault, days = date_fault(text), possible_days(text)
        if fault is Fault.TWO_DAYS and order is not None:
            return as_da(_in_order(days, order)), None
        return ("", fault) if fault else (as_da(days[0]), None)
    read: Mapping[str, tuple[Callable[[str], str | None], Fault]] = {
        "PatientAge": (as_age, Fault.NO_AGE),
        "PatientSex": (as_sex, Fault.NO_SEX),
        "Laterality": (as_side, Fault.NO_SIDE),
    }
    if name in read:
        understand, fault = read[name]
        value = understand(text)
        return (value, None) if value else ("", fault)
    if name in ("PatientName", "ReferringPhysicianName"):
        return as_person_name(text), None
    return text.upper() if name == "BodyPartExamined" else text, None


def _in_order(days: Sequence[date], order: DateOrder) -> date:
    """``possible_days`` gives the day before the month first."""
    return days[0] if order is DateOrder.DAY_FIRST else days[-1]


# --- matching ------------------------------------------------------------------------------


class Match(StrEnum):
    READY = "ready"
    NOTHING = "nothing to enter"
    NO_FILE = "no such file"
    SEVERAL_FILES = "several files of that name"
    DOUBLED = "another line is for this file"
    FAULTY = "something cannot be kept"
    BROKEN = "damaged line"
    OTHER = "file or reader say otherwise"
    LOCKED = "signed, or not read yet"
    LEFT_OUT = "left out by the reader"


@dataclass(frozen=True, eq=False)
class Matched:
    line: ListLine
    file: str
    """Of the session; "" where none was found."""
    state: Match
    reading: Reading | None = None
    """With the line taken over, where it is ready."""
    differs: str = ""
    """Keyword of what file or reader say otherwise."""


def matched(
    lines: Sequence[ListLine],
    rows: Sequence[Row],
    reading_of: Callable[[str], Reading],
    may_change: Callable[[str], bool],
    chosen: Mapping[int, str],
) -> tuple[Matched, ...]:
    """Each line with the file it is for; ``chosen``: by line, the file that the reader said
    by hand, "" for none.

    ``rows``: all of the session. Lines are taken one after the other: what a line would change is
    known to the next one of the same study.
    """
    by_file: dict[str, list[Row]] = {}
    studies: dict[str, list[Row]] = {}
    for row in rows:
        by_file.setdefault(row.file, []).append(row)
        studies.setdefault(row.study_key, []).append(row)
    names = _Names(by_file)
    found = [_file_of(line, names, chosen) for line in lines]
    times = Counter(file for file, _ in found if file)
    readings: dict[str, Reading] = {}
    answers = []
    for line, (file, state) in zip(lines, found, strict=True):
        if file and times[file] > 1:
            state = Match.DOUBLED
        if state is not Match.READY:
            answers.append(Matched(line, file, state))
            continue
        key = by_file[file][0].study_key
        now = readings.get(key) or reading_of(key)
        is_known = any(row.header is not None and row.sha256 for row in by_file[file])
        if not is_known or not may_change(key):
            answers.append(Matched(line, file, Match.LOCKED))
            continue
        answer = _taken(line, file, now, by_file[file], studies[key])
        if answer.reading is not None:
            readings[key] = answer.reading
        answers.append(answer)
    return tuple(answers)


def _file_of(line: ListLine, names: _Names, chosen: Mapping[int, str]) -> tuple[str, Match]:
    if line.number in chosen and not chosen[line.number]:
        return "", Match.LEFT_OUT
    if line.is_broken:
        return "", Match.BROKEN
    files = [chosen[line.number]] if line.number in chosen else names.files(line.file)
    if len(files) != 1:
        return "", Match.SEVERAL_FILES if files else Match.NO_FILE
    return files[0], Match.FAULTY if line.faults else Match.READY


class _Names:
    """The files of a session by their whole names, by the last part, and by that without suffix."""

    def __init__(self, files: Mapping[str, object]) -> None:
        self._whole: dict[str, list[str]] = {}
        self._last: dict[str, list[str]] = {}
        self._stems: dict[str, list[str]] = {}
        for file in files:
            path = PurePosixPath(_slashed(file).replace("!/", "/"))
            for kind, name in (
                (self._whole, str(path)),
                (self._last, path.name),
                (self._stems, path.stem),
            ):
                kind.setdefault(name, []).append(file)

    def files(self, name: str) -> list[str]:
        """Those that may be meant. A name with folders may begin above the folder that is open;
        one without may lie in any of its folders."""
        parts = PurePosixPath(_slashed(name)).parts
        if len(parts) == 1:
            return self._last.get(parts[0]) or self._stems.get(parts[0], [])
        tails = ("/".join(parts[first:]) for first in range(len(parts)))
        return next((self._whole[tail] for tail in tails if tail in self._whole), [])


def _slashed(name: str) -> str:
    return name.replace("\\", "/").casefold()


def _taken(
    line: ListLine, file: str, now: Reading, rows: Sequence[Row], study: Sequence[Row]
) -> Matched:
    """The line taken over, or why not."""
    views: dict[RadiographKey, EnteredView] = {}
    if line.view != EnteredView():
        views = {row.key: _with(entered_view(now, row), line.view) for row in rows}
    differs = next(_differing(line, now, rows), "")
    if differs:
        return Matched(line, file, Match.OTHER, differs=differs)
    after = take(now, study, FilledIn(line.patient, line.study, views), add=True)
    found = next(iter(impossible(after, study)), None)
    if found is not None:
        faulty = replace(line, faults=((found[1], ""),))
        return Matched(faulty, file, Match.FAULTY)
    if len(patients_of([(after, study)])) > max(1, len(patients_of([(now, study)]))):
        return Matched(line, file, Match.OTHER, differs="PatientName")
    if after == now:
        return Matched(line, file, Match.NOTHING)
    return Matched(line, file, Match.READY, after)


def _with(before: EnteredView, more: EnteredView) -> EnteredView:
    """What differs was refused before."""
    return replace(before, **{name: value for name, value in vars(more).items() if value})


def _differing(line: ListLine, now: Reading, rows: Sequence[Row]) -> Iterator[str]:
    """Keywords of what the line says and the file, or the reader before, says otherwise."""
    said = {**vars(line.patient), **vars(line.study), **vars(line.view)}
    for row in rows:
        held = {
            **vars(now.entered or Patient()),
            **vars(now.entered_study or EnteredStudy()),
            **vars(entered_view(now, row)),
        }
        for name, value in said.items():
            known = states(row, name) or held[name]
            if value and known and _plain(known) != _plain(value):
                yield name


def _plain(value: str) -> str:
    return "^".join(part.strip() for part in value.casefold().split("^")).rstrip("^")
