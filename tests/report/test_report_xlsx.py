"""The spreadsheet: typed, nothing in it runs, every name comes back, the same bytes twice."""

from __future__ import annotations

from datetime import date, datetime
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from osteo_desktop.errors.files import BadDestination
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.report.reading.columns import COLUMNS, KEYS, Kind
from osteo_desktop.report.reading.csv import harmless
from osteo_desktop.report.reading.material import Material
from osteo_desktop.report.reading.xlsx import typed, write_xlsx
from osteo_desktop.report.spreadsheet import LONGEST, Figure
from osteo_desktop.wording.languages.language import language_of
from tests.made.records import CARD, SESSION, header, row, signed, unreadable

NAMES = ("+cmd|' /C calc'!A0", "@SUM(1)", "#N/A", "মোঃ রহিম", "علي", "O\u2019Neil\x07", "ကျော်")


def written(path: Path, rows: list[Any], *readings: Any, **more: Any) -> Any:
    material = Material(
        SESSION,
        rows,
        {reading.study_key: reading for reading in readings},
        CARD,
        include_all=False,
        chosen=False,
        picture=lambda _: None,
        progress=Progress(),
        **more,
    )
    assert write_xlsx(material, path) == len(rows)
    return load_workbook(path)


def test_cells_have_types_and_names_come_back_and_nothing_runs(tmp_path: Path) -> None:
    stated = {"AccessionNumber": "=1+1", "StudyDate": "20261103"}
    rows = [
        row(f"{number}.dcm", 0.9, header=header(Patient(name, f"0{number}"), **stated))
        for number, name in enumerate(NAMES)
    ]
    rows.append(unreadable("z.dcm"))
    long_notes = "bone " * 10_000
    reading = signed([rows[0]], notes=long_notes)
    (tmp_path / "out.pdf").write_bytes(b"%PDF")
    report = {"pdf": tmp_path / "out.pdf"}
    book = written(tmp_path / "out.xlsx", rows, reading, written=report)
    sheet = book.worksheets[0]
    assert sheet.freeze_panes == "A2"
    assert sheet.row_dimensions[1].height >= 28, "headings of two lines have room"
    parts = next(column for column in sheet.iter_cols() if column[0].value == "Body part")
    assert parts[1].value == "hand", "people read words, programs codes"
    assert sheet.auto_filter.ref.startswith("A1:")
    assert [cell.value for cell in sheet[1]] == [*(c.heading for c in COLUMNS), "Report"]
    cells = {key: sheet.cell(2, at) for at, key in enumerate(KEYS, start=1)}
    shown = [sheet.cell(2 + number, 1).value for number in range(len(NAMES))]
    assert shown == [name.replace("\x07", "[U+0007]") for name in NAMES]
    assert cells["patient_id"].value == "00", "an ID is no number"
    assert cells["accession_number"].value == "=1+1"
    assert cells["study_date"].value == datetime(2026, 11, 3)
    assert cells["study_date"].is_date
    assert (cells["frame"].value, cells["score"].value) == (1, 0.9)
    assert cells["score"].number_format == "0.000"
    assert cells["score_exact"].value == 0.9
    assert isinstance(cells["signed_at"].value, datetime)
    kinds = {cell.data_type for line in sheet for cell in line}
    assert kinds <= {"s", "n", "d"}, "no formula, no error"
    assert cells["patient_name"].quotePrefix
    assert not sheet.cell(5, 1).quotePrefix
    assert sheet.cell(2, len(KEYS) + 1).hyperlink.target == "out.pdf"
    whole = "".join(line[1].value for line in book["Long texts"].iter_rows(min_row=2))
    assert whole == long_notes, "what no cell holds is not lost"
    assert cells["notes"].value.endswith("number 1 in the sheet of long texts)")
    assert len(cells["notes"].value) <= LONGEST


def test_it_speaks_the_language_and_runs_from_right_to_left(tmp_path: Path) -> None:
    (only,) = rows = [row("a.dcm", 0.9)]
    arabic = language_of("ar")
    book = written(tmp_path / "a.xlsx", rows, signed([only]), language=arabic)
    sheet = book.worksheets[0]
    assert sheet.sheet_view.rightToLeft
    words = sheet.cell(2, KEYS.index("verdict_words") + 1).value
    assert words == arabic.say("Fracture") != "Fracture"
    assert sheet.cell(2, KEYS.index("verdict") + 1).value == "FRACTURE"
    again = tmp_path / "b.xlsx"
    written(again, rows, signed([only]), language=arabic)
    assert again.read_bytes() == (tmp_path / "a.xlsx").read_bytes()
    with pytest.raises(BadDestination):
        written(tmp_path / "missing" / "a.xlsx", rows)


@given(st.text("0123456789.-:>eT ", max_size=12), st.sampled_from(Kind))
@settings(max_examples=60)
def test_what_is_no_number_and_no_date_stays_the_text_it_is(text: str, kind: Kind) -> None:
    value = typed(kind, text)
    if isinstance(value, Figure):
        assert f"{value.value:.{value.decimals}f}".lstrip("-0") == text.lstrip("-0")
    elif isinstance(value, date):
        assert text.startswith(f"{value:%Y-%m-%d}")
    else:
        assert value == text


def test_the_figures_that_are_shown_are_those_of_the_csv() -> None:
    assert typed(Kind.FIGURE, "0.900") == Figure(0.9, 3)
    assert typed(Kind.FIGURE, ">0.999") == ">0.999"
    assert typed(Kind.FIGURE, "1e-07", exact=True) == 1e-07
    assert typed(Kind.DATE, "1899-12-31") == "1899-12-31", "days before 1900-03-01 are disputed"
    assert typed(Kind.MOMENT, "2025-11-20 13:22 (UTC+01:00)") == datetime(2025, 11, 20, 13, 22)
    assert harmless("=1") == "'=1"
