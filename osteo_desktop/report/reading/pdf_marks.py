"""Marks on a printed radiograph: drawn as lines, numbered as in the list below it."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.marks.ink import OWN, Ink
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.marks.measurement import aspect_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.report.pdf_text import Line, Style
from osteo_desktop.report.reading.mark_lines import printed_marks
from osteo_desktop.report.reading.pdf_pages import Sheet

_HALO = (0, 0, 0)
_THIN, _THICK, _DASH = 0.35, 0.9, 1.1
_UNIT = 0.2
"""All in mm; the last is a point of the screen."""
_NUMBER_HALO = Style(8.0, bold=True, colour=_HALO)


def draw_marks(
    sheet: Sheet, drawing: Drawing, corner: Point, across: float, down: float, ink: Ink = OWN
) -> None:
    """``corner``: where the radiograph's first pixel begins; then mm per column and per row."""
    aspect = aspect_of(drawing.spacing)
    for number, mark in enumerate(printed_marks(drawing), start=1):
        kind, seen = kind_of(mark.kind), _placed(mark.points, corner, across, down)
        outline = kind.outline(mark.points, aspect)
        lines = [_placed(line, corner, across, down) for line in outline]
        dash = _DASH if ink.is_dashed else 0.0
        for width, colour, dashed in ((_THICK, _HALO, 0.0), (_THIN, ink.colour, dash)):
            sheet.set_line_width(width)
            sheet.set_draw_color(*colour)
            sheet.set_dash_pattern(dashed, dashed)
            for line in (*lines, *kind.ornaments(seen, _UNIT)):
                sheet.polyline(line)
        sheet.set_dash_pattern()
        _number(sheet, str(number), seen[-1], ink)
    sheet.set_line_width(0.2)


def _placed(
    points: Sequence[Point], corner: Point, across: float, down: float
) -> tuple[Point, ...]:
    return tuple((corner[0] + x * across, corner[1] + y * down) for x, y in points)


def _number(sheet: Sheet, text: str, at: Point, ink: Ink) -> None:
    x, y = at[0] + 1.0, at[1] + 0.6
    for dx, dy in ((-0.2, 0.0), (0.2, 0.0), (0.0, -0.2), (0.0, 0.2)):
        sheet.put(x + dx, y + dy, Line(text), _NUMBER_HALO, 8.0)
    sheet.put(x, y, Line(text), Style(8.0, bold=True, colour=ink.colour), 8.0)
