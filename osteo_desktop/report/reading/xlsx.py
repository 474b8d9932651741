"""A batch as a spreadsheet for people: the words of ``csv``, the order of ``columns``."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from pathlib import Path

from osteo_desktop.report.reading.columns import COLUMNS, Column, Kind
from osteo_desktop.report.reading.csv import Line, for_people, lines_of
from osteo_desktop.report.reading.material import Material
from osteo_desktop.report.spreadsheet import (
    Field,
    Figure,
    Linked,
    Sheet,
    Value,
    Words,
    write_spreadsheet,
)
from osteo_desktop.wording.languages.language import is_right_to_left
from osteo_desktop.wording.say import Say, marked

_TITLE = marked("Radiographs")
_REPORT = marked("Report")
_LONG_TEXTS = marked("Long texts")
_GOES_ON = marked(" … (in full as number {number} in the sheet of long texts)")
_NUMBER = re.compile(r"-?[0-9]+(?:\.([0-9]+))?")
_EXACT = re.compile(r"-?[0-9.]+(?:e-?[0-9]+)?")
_MOMENT = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}")


def words_in(say: Say) -> Words:
    return Words(say(_LONG_TEXTS), say(_GOES_ON))


def write_xlsx(material: Material, destination: Path) -> int:
    """A row for each radiograph or unreadable file, and for each signed picture that is gone.

    A report written with it, and a radiograph that lies beside or below it, are led to. Raises
    WriteError (an older file stays as it was) or Cancelled.
    """
    say = material.language.say
    lines = lines_of(
        list(material.rows),
        material.readings,
        material.card,
        material.incomplete_in(say),
        say,
        material.opinions,
    )
    report = _beside(material.written.get("pdf"), destination)

    def rows() -> Iterator[list[Value | Figure | Linked]]:
        for line in lines:
            material.progress.check_cancelled()
            texts = for_people(line.texts, say)
            row = [_value(column, line, texts, destination) for column in COLUMNS]
            yield [*row, *([Linked(Path(report).name, report)] if report else [])]

    fields = [Field(say(c.heading), c.width, c.kind is Kind.LONG) for c in COLUMNS]
    fields += [Field(say(_REPORT), 24)] if report else []
    sheet = Sheet(say(_TITLE), fields, rows())
    (count,) = write_spreadsheet(
        [sheet],
        destination,
        words_in(say),
        right_to_left=is_right_to_left(material.language.code),
    )
    return count


def _value(
    column: Column, line: Line, texts: Mapping[str, str], destination: Path
) -> Value | Figure | Linked:
    text = texts[column.key]
    if column.key == "file" and line.case.row.source_path:
        target = _beside(Path(line.case.row.source_path), destination)
        return Linked(text, target) if target else text
    return typed(column.kind, text, exact=column.key.endswith("_exact"))


def typed(kind: Kind, text: str, *, exact: bool = False) -> Value | Figure:
    """A date as a date and a number as a number; what is neither stays the text it is."""
    if kind is Kind.DATE:
        return _as_date(text) or text
    if kind is Kind.MOMENT:
        return _as_moment(text) or text
    if kind is not Kind.FIGURE:
        return text
    if exact and _EXACT.fullmatch(text):
        return float(text)
    number = _NUMBER.fullmatch(text)
    if number is None:
        return text
    return Figure(float(text), len(number.group(1) or ""))


def _as_date(text: str) -> date | None:
    """None before 1900-03-01, from where on spreadsheets agree which day a number is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day >= date(1900, 3, 1) else None


def _as_moment(text: str) -> datetime | None:
    """In the zone that it was noted in; cells know none, so the exact column says which."""
    found = _MOMENT.match(text)
    return None if found is None else datetime.fromisoformat(found.group())


def _beside(file: Path | None, destination: Path) -> str:
    """The way to a file from where the table lies; "" where it lies neither beside nor below it,
    for a way through other folders would tell of them and break."""
    if file is None:
        return ""
    folder, real = destination.parent.resolve(), file.resolve()
    if not real.is_relative_to(folder) or not real.is_file():
        return ""  # elsewhere, gone, or within a container
    return real.relative_to(folder).as_posix()
