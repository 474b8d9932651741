"""The formats that a session can be written in. What comes next is a line here and a writer.

Command line (``--KEY FILE``), window (the boxes of the export dialog), workflow and the table in
the guide are made of :data:`FORMATS`. A writer loads what it needs when it is called.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import NamedTuple

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.export import Format
from osteo_desktop.report.reading.material import Material
from osteo_desktop.wording.say import marked

Writer = Callable[[Material, Path], Mapping[str, int]]
"""Writes the file whole or not at all; what it holds, counted: {"rows": 4}. Raises WriteError
(an older file stays as it was) or Cancelled."""


class FormatOut(NamedTuple):
    format: Format
    write: Writer


def _pdf(material: Material, destination: Path) -> Mapping[str, int]:
    from osteo_desktop.report.reading.content import build_report
    from osteo_desktop.report.reading.pdf import write_pdf  # fpdf2 is slow to import

    report = build_report(
        material.session,
        material.rows,
        material.readings,
        material.card,
        include_all=material.include_all,
        chosen=material.chosen,
        language=material.language,
        opinions=material.opinions,
    )
    result = write_pdf(report, destination, material.picture, material.progress)
    if result.without_font:
        scripts = ", ".join(result.without_font)
        material.tell(Notice.of(Code.NO_FONT, scripts=scripts))
    return {"pages": result.pages, "studies": result.sections}


def _csv(material: Material, destination: Path) -> Mapping[str, int]:
    from osteo_desktop.report.reading.csv import write_csv

    say = material.language.say if material.says_csv else None
    incomplete = material.incomplete_in(say or str)
    rows = write_csv(
        material.rows,
        material.readings,
        destination,
        material.card,
        incomplete,
        say,
        material.opinions,
    )
    return {"rows": rows}


def _json_lines(material: Material, destination: Path) -> Mapping[str, int]:
    from osteo_desktop.report.reading.json_lines import write_json_lines

    return {"lines": write_json_lines(material, destination)}


def _xlsx(material: Material, destination: Path) -> Mapping[str, int]:
    from osteo_desktop.report.reading.xlsx import write_xlsx  # loads openpyxl

    return {"rows": write_xlsx(material, destination)}


FORMATS: tuple[FormatOut, ...] = (
    FormatOut(Format("pdf", "PDF", ".pdf", marked("Write the report there."), usual=True), _pdf),
    FormatOut(
        Format("csv", "CSV", ".csv", marked("Write one row per radiograph there."), usual=True),
        _csv,
    ),
    FormatOut(
        Format(
            "xlsx", "XLSX", ".xlsx", marked("Write the same as a spreadsheet there, for people.")
        ),
        _xlsx,
    ),
    FormatOut(
        Format(
            "jsonl",
            "JSON Lines",
            ".jsonl",
            marked("Write one JSON object per radiograph there, typed."),
        ),
        _json_lines,
    ),
)
