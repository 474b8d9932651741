"""What points measure, in millimetres where the spacing is known."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing


def length(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Along all of them: millimetres; pixels where the spacing is unknown, widths of one where
    only its shape is."""
    return sum(math.hypot(*_vector(start, end, spacing)) for start, end in pairwise(points))


def angle_at(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Degrees at the second of three points, 0-180; None without a side."""
    side, vertex, other = points
    return _between(_vector(vertex, side, spacing), _vector(vertex, other, spacing))


def angle_between(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Degrees between two lines of two points each, 0-90; None where one has no length."""
    a, b, c, d = points
    found = _between(_vector(a, b, spacing), _vector(c, d, spacing))
    return None if found is None else min(found, 180.0 - found)


def box_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Between two opposite corners, in square millimetres or pixels."""
    width, height = _vector(points[0], points[1], spacing)
    return abs(width * height)


def ellipse_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Of the ellipse that fills the rectangle of two opposite corners."""
    return box_area(points, spacing) * (math.pi / 4)


def distance_to_line(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Of the third point to the line through the first two; None where these are one."""
    start, end, point = points
    line, away = _vector(start, end, spacing), _vector(start, point, spacing)
    along = math.hypot(*line)
    if along == 0.0:
        return None
    return abs(line[0] * away[1] - line[1] * away[0]) / along


def foot_on_line(points: Sequence[Point], aspect: float) -> Point | None:
    """Where the perpendicular from the third point meets the line through the first two.

    ``aspect``: height of a pixel over its width, for what is at right angles on the patient is
    not so in pixels that are not square. None where the line has no length.
    """
    (x1, y1), (x2, y2), (x, y) = points
    across, down = x2 - x1, (y2 - y1) * aspect
    square = across**2 + down**2
    if square == 0.0:
        return None
    share = ((x - x1) * across + (y - y1) * aspect * down) / square
    return x1 + share * (x2 - x1), y1 + share * (y2 - y1)


def aspect_of(spacing: PixelSpacing | None) -> float:
    """Height of a pixel over its width."""
    return 1.0 if spacing is None else spacing.aspect


def _vector(start: Point, end: Point, spacing: PixelSpacing | None) -> tuple[float, float]:
    across, down = end[0] - start[0], end[1] - start[1]
    return (across, down) if spacing is None else (across * spacing.column, down * spacing.row)


def _between(one: tuple[float, float], other: tuple[float, float]) -> float | None:
    if one == (0.0, 0.0) or other == (0.0, 0.0):
        return None
    across = one[0] * other[1] - one[1] * other[0]
    along = one[0] * other[0] + one[1] * other[1]
    return abs(math.degrees(math.atan2(across, along)))
