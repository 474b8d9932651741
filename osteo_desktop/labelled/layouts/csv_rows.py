"""CSV files of labels, line by line."""

from __future__ import annotations

import csv
import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.data import DataDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.details.words import WordDetail
from osteo_desktop.errors.data import UnreadableTable
from osteo_desktop.labelled.layouts.listing import brief, within, yes_or_no
from osteo_desktop.notice import Notice


@dataclass(frozen=True)
class Row:
    """One line; its cells by the name of their column in small letters, stripped of spaces."""

    path: Path
    line: int
    cells: dict[str, str]

    @property
    def where(self) -> Notice:
        return DataDetail.LINE.of(line=self.line)

    def text(self, column: str) -> str:
        """Empty when the column is not there."""
        return self.cells.get(column, "")

    def file(self, column: str) -> str:
        """A relative path with "/". Raises UnreadableTable (it is empty) or OutsideData."""
        name = self.text(column)
        if not name:
            raise self.unreadable(DataDetail.CELL_EMPTY.of(column=column))
        return within(name, self.where, self.path)

    def flag(self, column: str) -> bool | None:
        """None when the cell is empty or not there. Raises UnknownLabel."""
        value = self.text(column)
        return yes_or_no(value, self._cell(column), self.path) if value else None

    def label(self, column: str) -> bool:
        """As ``flag``, but an empty cell is no label either."""
        return yes_or_no(self.text(column), self._cell(column), self.path)

    def whole(self, column: str, most: int) -> int:
        """From 0 to ``most``; 0 when the cell is empty or not there. Raises UnreadableTable."""
        value = self.text(column) or "0"
        if not (value.isascii() and value.isdigit()) or len(value) > 9 or int(value) > most:
            raise self.unreadable(
                DataDetail.CELL_NOT_WHOLE.of(column=column, value=brief(value), most=most)
            )
        return int(value)

    def number(self, column: str) -> float:
        """Raises UnreadableTable unless it is a finite number."""
        try:
            value = float(self.text(column))
        except ValueError:
            value = math.nan
        if not math.isfinite(value):
            raise self.unreadable(
                DataDetail.CELL_NO_NUMBER.of(column=column, value=brief(self.text(column)))
            )
        return value

    def _cell(self, column: str) -> Notice:
        return DataDetail.LINE_COLUMN.of(line=self.line, column=column)

    def unreadable(self, detail: Notice) -> UnreadableTable:
        return UnreadableTable(self.path, detail=DataDetail.AT.of(where=self.where, what=detail))


def rows(path: Path, needed: Sequence[str], names: Sequence[str] = ()) -> Iterator[Row]:
    """The lines of ``path`` that are not blank; ``names`` of its columns if it has no header.

    Raises UnreadableTable, also when a column of ``needed`` is not there.
    """
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            reader = csv.reader(file, strict=True)
            columns = list(names) or [name.strip().lower() for name in next(reader, [])]
            for column in needed:
                if column not in columns:
                    raise _no_column(path, column, columns)
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    stripped = (cell.strip() for cell in cells)
                    yield Row(path, reader.line_num, dict(zip(columns, stripped, strict=False)))
    except OSError as error:
        raise UnreadableTable(path, detail=about_system(error)) from error
    except (UnicodeDecodeError, csv.Error) as error:
        raise UnreadableTable(path, detail=about(error)) from error


def _no_column(path: Path, column: str, columns: Sequence[str]) -> UnreadableTable:
    found = brief(", ".join(columns)) or WordDetail.NONE.notice
    return UnreadableTable(path, detail=DataDetail.NO_COLUMN.of(column=column, found=found))
