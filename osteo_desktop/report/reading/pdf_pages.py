"""The frame of every page and the blocks that flow through it. All lengths in mm."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path

from osteo_desktop.records.finding import Decision
from osteo_desktop.report import words as shared
from osteo_desktop.report.pdf_text import Line, Style, TextPdf
from osteo_desktop.report.reading.identification import Fact
from osteo_desktop.wording.languages.language import ENGLISH, Language, is_right_to_left
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.say import marked

LEFT = 18.0
WIDTH = 174.0
_TOP = 12.0
_BOTTOM = 297.0 - 21.0

INK = (30, 33, 38)
GREY = (92, 98, 108)
RULE = (206, 210, 216)
PANEL = (244, 246, 248)
WARNING = (150, 24, 28)
TIERS = {
    Decision.FRACTURE: (176, 32, 38),
    Decision.DOUBT: (176, 106, 0),
    Decision.NO_FRACTURE: (32, 104, 70),
    Decision.NOT_SCORED: GREY,
    Decision.ERROR: GREY,
}

BODY = Style(9.5)
STRONG = Style(9.5, bold=True)
SMALL = Style(8)
QUIET = Style(8, colour=GREY)
ALARM = Style(8.5, bold=True, colour=WARNING)
_HEADING = Style(10.5, bold=True)
_FACT_LABEL = Style(8, colour=GREY, beside=BODY.size)
_COLUMN_TITLE = Style(7.5, bold=True, colour=GREY)
_FOOT = Style(7.5, colour=GREY)
_FOOT_ALARM = Style(7.5, bold=True, colour=WARNING)
_ID = marked("ID {patient_id}")
_CONTINUED = marked("{place} (continued)")
_FOLDER = marked("Folder: {folder}")
_STAMP = Style(13, bold=True, colour=WARNING)
_ABOVE_HEADING, _BELOW_HEADING = 3.0, 0.8
_TITLE_PADDING, _GRID_PADDING = 0.6, 0.8
_WHOLE_ROW = 60.0
"""Rows no higher than this stay on one page."""


@dataclass(frozen=True)
class Running:
    """What the top of each page says."""

    title: str
    place: str
    stamp: str = ""
    patient: tuple[str, str, str] | None = None
    """Name, ID and side, repeated where a section goes on over the page."""


@dataclass(frozen=True)
class Cell:
    parts: tuple[tuple[str, Style], ...]
    mark: Decision | None = None
    """Puts the tier's sign before the first line."""


@dataclass(frozen=True)
class Column:
    title: str
    """Marked for translation, where it is a word of ours."""
    width: float


StyledLine = tuple[Line, Style]


class Sheet(TextPdf):
    """Pages with head and foot; ``top`` is where the next block begins."""

    def __init__(
        self,
        fonts: Path,
        program: str,
        folder: str,
        incomplete: str = "",
        language: Language = ENGLISH,
    ) -> None:
        """``incomplete``: said at the foot of every page; ``language``: of its words."""
        super().__init__(fonts)
        self._program = program
        self.say, self.isolate = language.say, language.isolate
        self._is_mirrored = is_right_to_left(language.code)
        self._folder = folder
        self._incomplete = incomplete
        self._running = Running("", "")
        self._continued = False
        self.top = _TOP

    def id_line(self, patient_id: str) -> str:
        """A patient's ID as it is spelt, whatever way the words around it run."""
        return self.say(_ID).format(patient_id=self.isolate(patient_id))

    def begin(self, running: Running) -> None:
        """Begin a part of the report on a new page; the page before keeps its own foot."""
        self._running = running
        self._continued = False
        self.add_page()
        self._continued = True

    @property
    def room(self) -> float:
        """Height left on this page."""
        return _BOTTOM - self.top

    def need(self, height: float) -> None:
        """Go to a new page unless ``height`` is left on this one."""
        if self.room < height:
            self.add_page()

    # --- head and foot -----------------------------------------------------------------------

    def header(self) -> None:
        self.top = _TOP
        running = self._running
        self.print_text(LEFT, self.top, running.title, replace(_FOOT, bold=True), WIDTH / 2)
        place = (
            self.say(_CONTINUED).format(place=running.place) if self._continued else running.place
        )
        self.print_text(LEFT + WIDTH / 2, self.top, place, _FOOT, WIDTH / 2, "end")
        self.top += 4.5
        self.rule()
        self.top += 1.5
        if running.stamp:
            self._draw_stamp(running.stamp)
        if self._continued and running.patient is not None:
            self._repeat_patient(*running.patient)

    def _repeat_patient(self, name: str, patient_id: str, side: str) -> None:
        half = WIDTH / 2
        self.print_text(LEFT, self.top, self._shortened(name, STRONG, half), STRONG, half)
        side = self._shortened(side, STRONG, half)
        self.print_text(LEFT + half, self.top, side, STRONG, half, "end")
        self.top += STRONG.leading
        self.flow(self._shortened(self.id_line(patient_id), SMALL), SMALL, after=2.0)

    def _draw_stamp(self, stamp: str) -> None:
        height = 9.0
        self.set_draw_color(*WARNING)
        self.set_fill_color(253, 241, 240)
        self.set_line_width(0.6)
        self.rect(LEFT, self.top, WIDTH, height, style="DF")
        y = self.top + (height - _STAMP.leading) / 2
        self.print_text(LEFT, y, stamp, _STAMP, WIDTH, "centre")
        self.top += height + 3.0

    def finish(self) -> None:
        """Print the foot of every page, now that their number is known."""
        parts = [
            self._program,
            self.say(_FOLDER).format(folder=self._folder) if self._folder else "",
        ]
        origin = self._shortened(" · ".join(filter(None, parts)), _FOOT)
        incomplete = self._shortened(self._incomplete, _FOOT_ALARM) if self._incomplete else ""
        count = self.pages_count
        y = _BOTTOM + 4.0
        for self.page in range(1, count + 1):
            self.set_draw_color(0)  # fpdf2 takes what it set on the page before for set here
            self._line(LEFT, y, LEFT + WIDTH, RULE)
            bold = replace(_FOOT, bold=True)
            self.print_text(LEFT, y + 1.5, self.say(DISCLAIMER), bold, WIDTH / 2)
            number = self.say(shared.PAGE_OF).format(page=self.page, pages=count)
            self.print_text(LEFT + WIDTH / 2, y + 1.5, number, _FOOT, WIDTH / 2, "end")
            self.print_text(LEFT, y + 5.5, origin, _FOOT, WIDTH)
            if incomplete:
                self.print_text(LEFT, y + 9.5, incomplete, _FOOT_ALARM, WIDTH)

    def _shortened(self, text: str, style: Style, width: float = WIDTH) -> str:
        """One line of a text that a first page has whole."""
        text = self.printable(text).replace("\n", " ")
        lines = self.wrap(text, width - 5, style)
        return text if len(lines) == 1 else lines[0].text + " …"

    # --- where lines begin -------------------------------------------------------------------

    def mirrored(self, x: float, width: float) -> float:
        """Where what is ``width`` wide and begins ``x`` from where lines begin has its left."""
        return 2 * LEFT + WIDTH - x - width if self._is_mirrored else x

    def print_text(
        self, x: float, y: float, text: str, style: Style, width: float, align: str = "begin"
    ) -> None:
        """One line of a text of ours, see :meth:`print_line`."""
        self.print_line(x, y, self.line_of(text), style, width, align)

    def print_line(
        self, x: float, y: float, line: Line, style: Style, width: float, align: str = "begin"
    ) -> None:
        """As :meth:`put`, but ``x`` counts from where the lines of the language begin.

        ``align``: "begin" and "end" of the language's lines, "centre", or "start" of the text's
        own.
        """
        sides = ("right", "left") if self._is_mirrored else ("left", "right")
        side = {"begin": sides[0], "end": sides[1]}.get(align, align)
        self.put(self.mirrored(x, width), y, line, style, width, side)

    # --- blocks ------------------------------------------------------------------------------

    def rule(self) -> None:
        self._line(LEFT, self.top, LEFT + WIDTH, RULE)

    def _line(self, x: float, y: float, to_x: float, colour: tuple[int, int, int]) -> None:
        self.set_draw_color(*colour)
        self.set_line_width(0.2)
        self.line(x, y, to_x, y)

    def flow(self, text: str, style: Style, *, align: str = "begin", after: float = 0.0) -> None:
        """Print text of any length, over as many pages as it takes."""
        for line in self.wrap(text, WIDTH, style):
            self.need(style.leading)
            self.print_line(LEFT, self.top, line, style, WIDTH, align)
            self.top += style.leading
        self.top += after

    def heading(self, text: str, follows: float = 12.0) -> None:
        """A heading with at least ``follows`` left below it: what it is the heading of."""
        lines = len(self.wrap(text, WIDTH, _HEADING))
        self.need(_ABOVE_HEADING + lines * _HEADING.leading + _BELOW_HEADING + follows)
        self.top += _ABOVE_HEADING
        self.flow(text, _HEADING, after=_BELOW_HEADING)

    def labelled(self, label: str, text: str, style: Style = BODY) -> None:
        """A label above a text that may be long; right-to-left text begins at the right."""
        self.need(QUIET.leading + style.leading)
        self.flow(label, QUIET)
        self.flow(text, style, align="start", after=1.8)

    def warning(self, text: str) -> None:
        """A sentence with a bar beside it, that cannot be overlooked."""
        for line in self.wrap(text, WIDTH - 4.0, ALARM):
            self.need(ALARM.leading)
            self.set_fill_color(*WARNING)
            self.rect(self.mirrored(LEFT, 1.2), self.top, 1.2, ALARM.leading, style="F")
            self.print_line(LEFT + 4.0, self.top, line, ALARM, WIDTH - 4.0)
            self.top += ALARM.leading
        self.top += 1.0

    def facts(self, facts: Sequence[Fact], columns: int = 2) -> None:
        """Label and value side by side, row by row."""
        width = WIDTH / columns
        rows = [facts[i : i + columns] for i in range(0, len(facts), columns)]
        for row in rows:
            cells = []
            for fact in row:
                mark = ((fact.mark, ALARM),) if fact.mark else ()
                cells += [Cell(((fact.label, _FACT_LABEL),)), Cell(((fact.value, BODY), *mark))]
            columns_of_row = [Column("", 31.0), Column("", width - 31.0)] * len(row)
            self.side_by_side(columns_of_row, cells, padding=0.35)

    def side_by_side(
        self, columns: Sequence[Column], cells: Sequence[Cell], padding: float = 0.0
    ) -> None:
        """Cells of any length beside each other, without titles or lines."""
        self._row(columns, cells, padding)

    def grid(
        self, columns: Sequence[Column], rows: Iterable[Sequence[Cell]], heading: str = ""
    ) -> None:
        """Rows with a line under each; the titles come again on every page. Nothing without rows.

        ``heading`` and titles never stand alone at the foot of a page.
        """
        coming = iter(rows)
        first = next(coming, None)
        if first is None:
            return
        height = self._row_height(columns, self._title_cells(columns), _TITLE_PADDING)
        height += min(self._row_height(columns, first, _GRID_PADDING), _WHOLE_ROW)
        if heading:
            self.heading(heading, height)
        else:
            self.need(height)
        self._titles(columns)
        for cells in chain([first], coming):
            self._row(columns, cells, padding=_GRID_PADDING, titles=columns)
            self.rule()

    def _titles(self, columns: Sequence[Column]) -> None:
        self._row(columns, self._title_cells(columns), padding=_TITLE_PADDING)
        self._line(LEFT, self.top, LEFT + WIDTH, GREY)

    def _title_cells(self, columns: Sequence[Column]) -> list[Cell]:
        return [Cell(((self.say(column.title), _COLUMN_TITLE),)) for column in columns]

    def _row_height(
        self, columns: Sequence[Column], cells: Sequence[Cell], padding: float
    ) -> float:
        pairs = zip(columns, cells, strict=True)
        lines = [self._cell_lines(column, cell) for column, cell in pairs]
        return _highest(lines) + 2 * padding

    def _row(
        self,
        columns: Sequence[Column],
        cells: Sequence[Cell],
        padding: float,
        titles: Sequence[Column] = (),
    ) -> None:
        """One row; one that is higher than a page goes on over the next."""
        left = [self._cell_lines(column, cell) for column, cell in zip(columns, cells, strict=True)]
        marks = [cell.mark for cell in cells]
        height = _highest(left) + 2 * padding
        if self.room < min(height, _WHOLE_ROW):
            self._next_page(titles)
        while any(left):
            free = self.room - 2 * padding
            taken = [_that_fit(lines, free) for lines in left]
            self._draw_row(columns, taken, marks, padding)
            left = [lines[len(part) :] for lines, part in zip(left, taken, strict=True)]
            marks = [None] * len(columns)
            if any(left):
                self._next_page(titles)

    def _next_page(self, titles: Sequence[Column]) -> None:
        self.add_page()
        if titles:
            self._titles(titles)

    def _cell_lines(self, column: Column, cell: Cell) -> list[StyledLine]:
        width = column.width - 2.0 - (3.4 if cell.mark else 0.0)
        parts = [(text, style) for text, style in cell.parts if text]
        return [(line, style) for text, style in parts for line in self.wrap(text, width, style)]

    def _draw_row(
        self,
        columns: Sequence[Column],
        cells: Sequence[Sequence[StyledLine]],
        marks: Sequence[Decision | None],
        padding: float,
    ) -> None:
        x, lowest = LEFT, self.top
        for column, lines, mark in zip(columns, cells, marks, strict=True):
            y = self.top + padding
            indent = 0.0
            if mark is not None and lines:
                self.tier_sign(x, y + (lines[0][1].leading - 2.2) / 2, mark)
                indent = 3.4
            for line, style in lines:
                self.print_line(x + indent, y, line, style, column.width - 2.0 - indent)
                y += style.leading
            lowest = max(lowest, y)
            x += column.width
        self.top = lowest + padding

    def tier_sign(self, x: float, y: float, tier: Decision) -> None:
        """Full, half or empty square, or a dash: told apart without colour too."""
        side = 2.2
        x = self.mirrored(x, side)
        self.set_draw_color(*TIERS[tier])
        self.set_fill_color(*TIERS[tier])
        self.set_line_width(0.3)
        if tier in (Decision.NOT_SCORED, Decision.ERROR):
            self.line(x, y + side / 2, x + side, y + side / 2)
            return
        self.rect(x, y, side, side, style="DF" if tier is Decision.FRACTURE else "D")
        if tier is Decision.DOUBT:
            self.rect(x, y + side / 2, side, side / 2, style="DF")


def _highest(cells: Sequence[Sequence[StyledLine]]) -> float:
    return max(sum(style.leading for _, style in lines) for lines in cells)


def _that_fit(lines: list[StyledLine], height: float) -> list[StyledLine]:
    taken = []
    for line, style in lines:
        height -= style.leading
        if height < 0:
            break
        taken.append((line, style))
    return taken
