"""A table as XLSX: typed cells, and none that a spreadsheet runs.

Importing this module loads openpyxl; others import it when they write one. The same rows give the
same bytes.
"""

from __future__ import annotations

import re
import textwrap
import unicodedata
import zipfile
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from io import BytesIO
from pathlib import Path
from typing import Any

from openpyxl import Workbook
from openpyxl.cell import WriteOnlyCell
from openpyxl.cell.cell import Cell
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils import get_column_letter
from openpyxl.worksheet._write_only import WriteOnlyWorksheet

from osteo_desktop.atomic_file import replacing
from osteo_desktop.report.formulas import is_run

LONGEST = 32_000
"""Characters of a cell; the format holds 32,767, and openpyxl would cut without a word."""
_TITLE = Font(bold=True)
_TITLE_FILL = PatternFill("solid", fgColor="E8EBEF")
_LINK = Font(color="1F5FA8", underline="single")
_LINE_HEIGHT = 14.0
"""Points."""
_BOLD = 0.8
_BREAKING = Alignment(vertical="top", wrap_text=True)
_TOP = Alignment(vertical="top")
_TITLE_LOOK = Alignment(vertical="center", wrap_text=True)
_CHANGED = re.compile(rb"<dcterms:(created|modified)([^>]*)>[^<]*<")
_EPOCH = (1980, 1, 1, 0, 0, 0)

Value = str | int | float | date | datetime | None


@dataclass(frozen=True)
class Field:
    """A column: its heading, and how wide it is, in characters."""

    heading: str
    width: int
    is_long: bool = False
    """Texts of several lines, broken to the column's width."""


@dataclass(frozen=True)
class Figure:
    """A number that is shown with so many decimals."""

    value: float
    decimals: int


@dataclass(frozen=True)
class Linked:
    """A text that leads to a file beside the table, by a relative path."""

    text: str
    target: str


@dataclass(frozen=True)
class Sheet:
    title: str
    fields: Sequence[Field]
    rows: Iterable[Sequence[Value | Figure | Linked]]


@dataclass(frozen=True)
class Words:
    """In the table's language."""

    long_texts: str
    """Title of the sheet of texts too long for a cell."""
    goes_on: str
    """What ends such a text: "… {number}"."""


def write_spreadsheet(
    sheets: Sequence[Sheet], destination: Path, words: Words, *, right_to_left: bool = False
) -> list[int]:
    """Write it whole or not at all; how many rows each sheet has.

    What no cell can hold stands in full in a sheet of its own, numbered. Raises WriteError
    (DiskFull, BadDestination; an older file stays as it was).
    """
    book = Workbook(write_only=True)
    writer = _Writer(book, words, right_to_left)
    counts = [writer.write(sheet) for sheet in sheets]
    writer.write_long_texts()
    made = BytesIO()
    book.save(made)
    with replacing(destination) as partial:
        _write_undated(made, partial)
    return counts


@dataclass(frozen=True)
class _Look:
    alignment: Alignment = _TOP
    form: str = "General"
    font: Font | None = None
    fill: PatternFill | None = None
    is_quoted: bool = False

    def __hash__(self) -> int:
        """By identity of what is never made twice: openpyxl's own values are slow to hash."""
        return hash((id(self.alignment), self.form, id(self.font), self.is_quoted))


_SHORT, _LONG = _Look(), _Look(_BREAKING)


def _heading_lines(field: Field) -> int:
    """Bold letters are wider than those that a column's width is counted in."""
    return len(textwrap.wrap(field.heading, max(1, int(field.width * _BOLD)))) or 1


class _Writer:
    def __init__(self, book: Workbook, words: Words, right_to_left: bool) -> None:
        self._book, self._words, self._right_to_left = book, words, right_to_left
        self._long: list[str] = []
        self._styles: dict[_Look, Any] = {}

    def write(self, sheet: Sheet) -> int:
        paper = self._book.create_sheet(_sheet_name(sheet.title))
        paper.sheet_view.rightToLeft = self._right_to_left
        paper.freeze_panes = "A2"
        for number, field in enumerate(sheet.fields, start=1):
            paper.column_dimensions[get_column_letter(number)].width = field.width
        lines = max(map(_heading_lines, sheet.fields), default=1)
        paper.row_dimensions[1].height = lines * _LINE_HEIGHT  # LibreOffice makes no room by itself
        paper.append([self._title(paper, field.heading) for field in sheet.fields])
        count = 0
        for row in sheet.rows:
            cells = zip(row, sheet.fields, strict=True)
            paper.append([self._cell(paper, value, field) for value, field in cells])
            count += 1
        last = get_column_letter(len(sheet.fields))
        paper.auto_filter.ref = f"A1:{last}{count + 1}"
        return count

    def write_long_texts(self) -> None:
        if not self._long:
            return
        parts = [
            (number, text[at : at + LONGEST])
            for number, text in enumerate(self._long, start=1)
            for at in range(0, len(text), LONGEST)
        ]
        self._long = []
        self.write(Sheet(self._words.long_texts, (Field("#", 6), Field("", 120, True)), parts))

    def _title(self, paper: WriteOnlyWorksheet, text: str) -> Cell:
        return self._text(paper, text, _Look(_TITLE_LOOK, font=_TITLE, fill=_TITLE_FILL))

    def _cell(
        self, paper: WriteOnlyWorksheet, value: Value | Figure | Linked, field: Field
    ) -> Cell | None:
        if value is None or value == "":
            return None
        if isinstance(value, str):
            return self._text(paper, value, _LONG if field.is_long else _SHORT)
        if isinstance(value, Linked):
            cell = self._text(paper, value.text, _Look(font=_LINK))
            cell.hyperlink = value.target
            return cell
        form = "General"
        if isinstance(value, Figure):
            form = f"0.{'0' * value.decimals}" if value.decimals else "0"
            value = value.value
        elif isinstance(value, datetime):
            form = "yyyy-mm-dd hh:mm"
        elif isinstance(value, date):
            form = "yyyy-mm-dd"
        return self._dressed(WriteOnlyCell(paper, value), _Look(form=form))

    def _text(self, paper: WriteOnlyWorksheet, text: str, look: _Look) -> Cell:
        """Always a text, whatever it begins with; a spreadsheet that has it edited keeps it one."""
        shown = _writable(text)
        if len(shown) > LONGEST:
            self._long.append(shown)
            end = self._words.goes_on.format(number=len(self._long))
            shown = f"{shown[: LONGEST - len(end)]}{end}"
        cell = WriteOnlyCell(paper, shown)
        cell.data_type = "s"
        return self._dressed(cell, replace(look, is_quoted=True) if is_run(text) else look)

    def _dressed(self, cell: Cell, look: _Look) -> Cell:
        """openpyxl looks a style up anew at every assignment: half the time of a large table."""
        known = self._styles.get(look)
        if known is not None:
            cell._style = known
            return cell
        cell.alignment = look.alignment
        if look.font is not None:
            cell.font = look.font
        if look.fill is not None:
            cell.fill = look.fill
        cell.number_format = look.form
        cell.quotePrefix = look.is_quoted
        self._styles[look] = cell._style
        return cell


def _writable(text: str) -> str:
    """What XML cannot hold is shown as its code point."""
    if text.isprintable():
        return text
    return "".join(char if _is_writable(char) else f"[U+{ord(char):04X}]" for char in text)


def _is_writable(char: str) -> bool:
    if char in "\t\n\r":
        return True
    return unicodedata.category(char) not in ("Cc", "Cs") and char not in "\ufffe\uffff"


def _sheet_name(title: str) -> str:
    """At most 31 characters, without those that the format forbids."""
    return re.sub(r"[\[\]:*?/\\']", " ", title)[:31]


def _write_undated(made: BytesIO, destination: Path) -> None:
    """The same archive without the time at which it was made."""
    stamp = datetime(*_EPOCH, tzinfo=UTC).strftime("%Y-%m-%dT%H:%M:%SZ").encode()
    with (
        zipfile.ZipFile(made) as source,
        zipfile.ZipFile(destination, "w", zipfile.ZIP_DEFLATED) as target,
    ):
        for member in source.infolist():
            content = source.read(member)
            if member.filename == "docProps/core.xml":
                content = _CHANGED.sub(rb"<dcterms:\1\2>" + stamp + rb"<", content)
            undated = zipfile.ZipInfo(member.filename, _EPOCH)
            undated.compress_type = zipfile.ZIP_DEFLATED
            target.writestr(undated, content)
