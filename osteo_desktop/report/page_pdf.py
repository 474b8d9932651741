"""A page of blocks as PDF. Importing this module loads fpdf2; others import it to write one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from contextlib import ExitStack
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

from osteo_desktop import settings
from osteo_desktop.atomic_file import replacing
from osteo_desktop.report.page import Block, Heading, Page, Picture, Pictures, Table, Text
from osteo_desktop.report.pdf_text import Style
from osteo_desktop.report.reading.pdf_pages import (
    BODY,
    GREY,
    LEFT,
    QUIET,
    SMALL,
    WIDTH,
    Cell,
    Column,
    Running,
    Sheet,
)

_TITLE = Style(17, bold=True)
_CELL = Style(8)
_CELL_QUIET = Style(7, colour=GREY)
_ROW_TITLE = Style(8, bold=True)
_GAP = 5.0


def write_pdf(page: Page, destination: Path) -> int:
    """Write it and return its number of pages.

    Raises WriteError (DiskFull, BadDestination; an older file stays as it was).
    """
    fonts = settings.installed_folder("resources") / "fonts"
    with replacing(destination) as partial, ExitStack() as stack:
        sheet = _PageSheet(fonts, page.program, page.data)
        stack.callback(sheet.close_fonts)
        sheet.set_creation_date(datetime.now(UTC))
        sheet.set_title(page.title)
        sheet.set_creator(page.program)
        sheet.set_lang("en")
        sheet.begin(Running(page.title, page.data))
        sheet.flow(page.title, _TITLE, after=0.5)
        sheet.flow(page.subtitle, BODY, after=1.5)
        for place, block in enumerate(page.blocks):
            sheet.block(block, page.blocks[place + 1 : place + 3])
        sheet.finish()
        partial.write_bytes(sheet.output())
        return sheet.pages_count


class _PageSheet(Sheet):
    def block(self, block: Block, following: Sequence[Block]) -> None:
        match block:
            case Heading():
                if block.new_page:
                    self.begin(self._running)
                self.heading(block.text, follows=self._needed(following))
            case Text(kind="warning"):
                self.warning(block.text)
            case Text():
                self.flow(block.text, SMALL if block.kind == "small" else BODY, after=1.0)
            case Table():
                self._table(block)
            case Pictures():
                self._pictures(block)

    def _needed(self, following: Sequence[Block]) -> float:
        """Height for what a heading must not be parted from: up to the first that is no text."""
        height = 0.0
        for block in following:
            if isinstance(block, Heading):
                break
            height += self._least(block)
            if not isinstance(block, Text):
                break
        return height

    def _least(self, block: Block) -> float:
        """Height that must stand below a heading: no heading is parted from its picture."""
        if isinstance(block, Pictures):
            return self._height(block, block.pictures[: block.columns])
        return 25.0 if isinstance(block, Table) else 12.0

    def _table(self, table: Table) -> None:
        columns = [
            Column(title, WIDTH * width)
            for title, width in zip(table.titles, table.widths, strict=True)
        ]
        self.grid(columns, (_cells(row, len(columns)) for row in table.rows))
        self.top += 2.0

    def _pictures(self, block: Pictures) -> None:
        for start in range(0, len(block.pictures), block.columns):
            line = block.pictures[start : start + block.columns]
            self.need(self._height(block, line))
            self._line_of_pictures(block, line)

    def _line_of_pictures(self, block: Pictures, line: Sequence[Picture]) -> None:
        width = self._picture_width(block)
        lowest = self.top
        for place, picture in enumerate(line):
            x, y = LEFT + place * (width + _GAP), self.top
            wide, high = _fitted(picture, width, block.tallest)
            self.image(BytesIO(picture.png), x=x, y=y, w=wide, h=high)
            y += high + 0.6
            for words in self.wrap(picture.caption, width, QUIET):
                self.put(x, y, words, QUIET, width, "left")
                y += QUIET.leading
            lowest = max(lowest, y)
        self.top = lowest + 2.5

    def _picture_width(self, block: Pictures) -> float:
        return (WIDTH - _GAP * (block.columns - 1)) / block.columns

    def _height(self, block: Pictures, line: Iterable[Picture]) -> float:
        width = self._picture_width(block)
        return max(
            _fitted(picture, width, block.tallest)[1]
            + 0.6
            + len(self.wrap(picture.caption, width, QUIET)) * QUIET.leading
            for picture in line
        )


def _fitted(picture: Picture, width: float, tallest: float) -> tuple[float, float]:
    """(width, height) in mm, undistorted."""
    rows, columns = picture.pixels
    scale = min(width / columns, tallest / rows)
    return columns * scale, rows * scale


def _cells(row: Sequence[str], columns: int) -> list[Cell]:
    if len(row) == 1:
        return [Cell(((row[0], _ROW_TITLE),)), *[Cell(())] * (columns - 1)]
    cells = []
    for text in row:
        first, _, rest = text.partition("\n")
        cells.append(Cell(((first, _CELL), (rest, _CELL_QUIET))))
    return cells
