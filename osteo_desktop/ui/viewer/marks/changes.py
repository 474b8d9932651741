"""What a drawing becomes by what the reader does. No Qt."""

from __future__ import annotations

from dataclasses import replace

from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark
from osteo_desktop.records.marks.point import Point

_LONGEST_MM = 10_000.0


def added(drawing: Drawing, mark: Mark) -> Drawing:
    return replace(drawing, marks=(*drawing.marks, mark))


def exchanged(drawing: Drawing, number: int, mark: Mark) -> Drawing:
    """The mark of this number as ``mark``; as it is where there is none."""
    marks = drawing.marks
    if number >= len(marks):
        return drawing
    return replace(drawing, marks=(*marks[:number], mark, *marks[number + 1 :]))


def without(drawing: Drawing, number: int) -> Drawing:
    """Without the mark of this number; after the last comes the line of known length."""
    marks = drawing.marks
    if number == len(marks):
        return replace(drawing, calibration=None)
    return replace(drawing, marks=marks[:number] + marks[number + 1 :])


def known_length(points: tuple[Point, Point], words: str) -> Calibration | None:
    """Of a line of which the reader wrote the length ("50", "25,4 mm"); None where it is none."""
    try:
        millimetres = float(words.lower().removesuffix("mm").strip().replace(",", "."))
        return Calibration(points, millimetres) if millimetres <= _LONGEST_MM else None
    except ValueError:
        return None
