"""What points measure, in millimetres where the spacing is known."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing

Vector = tuple[float, float]
"""Across and down."""


def length(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Along all of them: millimetres; pixels where the spacing is unknown, widths of one where
    only its shape is."""
    return sum(math.hypot(*vector(start, end, spacing)) for start, end in pairwise(points))


def angle_at(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Degrees at the second of three points, 0-180; None without a side."""
    side, vertex, other = points
    return _between(vector(vertex, side, spacing), vector(vertex, other, spacing))


def angle_between(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Degrees between two lines of two points each, 0-90; None where one has no length."""
    a, b, c, d = points
    found = _between(vector(a, b, spacing), vector(c, d, spacing))
    return None if found is None else min(found, 180.0 - found)


def box_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Between two opposite corners, in square millimetres or pixels."""
    width, height = vector(points[0], points[1], spacing)
    return abs(width * height)


def ellipse_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Of the ellipse that fills the rectangle of two opposite corners."""
    return box_area(points, spacing) * (math.pi / 4)


def distance_to_line(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Of the third point to the line through the first two; None where these are one."""
    start, end, point = points
    line, away = vector(start, end, spacing), vector(start, point, spacing)
    along = math.hypot(*line)
    if along == 0.0:
        return None
    return abs(cross(line, away)) / along


def gap_between(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Between two lines of two points each: how far the middle of each lies from the other, on
    average; of parallel lines their distance. None where one has no length."""
    a, b, c, d = points
    ways = (
        distance_to_line((a, b, _middle(c, d)), spacing),
        distance_to_line((c, d, _middle(a, b)), spacing),
    )
    one, other = ways
    return None if one is None or other is None else (one + other) / 2


def perimeter(points: Sequence[Point], spacing: PixelSpacing | None) -> float:
    """Round all of them and back to the first."""
    return length((*points, points[0]), spacing)


def polygon_area(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Within the line round all of them; None where it crosses itself and encloses no one area."""
    if _crosses_itself(points):
        return None
    first = points[0]
    arms = [vector(first, point, spacing) for point in points]
    return abs(sum(cross(one, other) for one, other in pairwise(arms))) / 2


def circle_radius(points: Sequence[Point], spacing: PixelSpacing | None) -> float | None:
    """Of the circle through three points; None where they lie on one line."""
    a, b, c = points
    sides = [vector(*pair, spacing) for pair in ((a, b), (b, c), (c, a))]
    doubled = abs(cross(sides[0], sides[1]))
    longest = max(math.hypot(*side) for side in sides)
    if doubled <= 1e-9 * longest**2:
        return None
    return math.prod(math.hypot(*side) for side in sides) / (2 * doubled)


def circle_centre(points: Sequence[Point], aspect: float) -> Point | None:
    """Of the circle through three points, that is round on the patient."""
    (x1, y1), (x2, y2), (x3, y3) = ((x, y * aspect) for x, y in points)
    across, down = (x2 - x1, x3 - x1), (y2 - y1, y3 - y1)
    doubled = 2 * (across[0] * down[1] - across[1] * down[0])
    longest = max(math.hypot(across[0], down[0]), math.hypot(across[1], down[1]))
    if abs(doubled) <= 2e-9 * longest**2:
        return None
    one, other = across[0] ** 2 + down[0] ** 2, across[1] ** 2 + down[1] ** 2
    x = x1 + (down[1] * one - down[0] * other) / doubled
    y = y1 + (across[0] * other - across[1] * one) / doubled
    return x, y / aspect


def cross(one: Vector, other: Vector) -> float:
    """Positive where ``other`` turns clockwise from ``one``, as seen on the screen."""
    return one[0] * other[1] - one[1] * other[0]


def dot(one: Vector, other: Vector) -> float:
    return one[0] * other[0] + one[1] * other[1]


def along_axis(
    axis: tuple[Point, Point], start: Point, end: Point, spacing: PixelSpacing | None
) -> float | None:
    """How much further ``end`` lies than ``start`` in the axis' direction; None without one."""
    direction = vector(*axis, spacing)
    size = math.hypot(*direction)
    return dot(direction, vector(start, end, spacing)) / size if size else None


def slant_to_axis(
    axis: tuple[Point, Point], start: Point, end: Point, spacing: PixelSpacing | None
) -> float | None:
    """Degrees of the line from ``start`` to ``end`` to what is at right angles to the axis:
    positive where ``end`` lies further along the axis. None where one has no length."""
    direction, line = vector(*axis, spacing), vector(start, end, spacing)
    if direction == (0.0, 0.0) or line == (0.0, 0.0):
        return None
    return math.degrees(math.atan2(dot(direction, line), abs(cross(direction, line))))


def turn_towards(first: Vector, second: Vector, side: Vector) -> float | None:
    """Degrees by which ``second`` turns from ``first``, positive towards ``side``; None where one
    has no length or ``side`` lies in the direction of ``first``."""
    turn, way = _between(first, second), cross(first, side)
    if turn is None or way == 0.0:
        return None
    return math.copysign(turn, cross(first, second) * way) if turn else 0.0


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


def vector(start: Point, end: Point, spacing: PixelSpacing | None) -> Vector:
    """Across and down: millimetres where the spacing is known."""
    across, down = end[0] - start[0], end[1] - start[1]
    return (across, down) if spacing is None else (across * spacing.column, down * spacing.row)


def _between(one: Vector, other: Vector) -> float | None:
    if one == (0.0, 0.0) or other == (0.0, 0.0):
        return None
    return abs(math.degrees(math.atan2(cross(one, other), dot(one, other))))


def _middle(one: Point, other: Point) -> Point:
    return (one[0] + other[0]) / 2, (one[1] + other[1]) / 2


def _crosses_itself(points: Sequence[Point]) -> bool:
    sides = list(pairwise((*points, points[0])))
    last = len(sides) - 1
    return any(
        _meet(sides[one], sides[other])
        for one in range(len(sides))
        for other in range(one + 2, len(sides))
        if (one, other) != (0, last)
    )


def _meet(one: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether they cross, each within its length."""
    return _parts(one, other) and _parts(other, one)


def _parts(line: tuple[Point, Point], other: tuple[Point, Point]) -> bool:
    """Whether the ends of ``other`` lie on both sides of ``line``."""
    along = vector(*line, None)
    sides = [cross(along, vector(line[0], end, None)) for end in other]
    return sides[0] * sides[1] < 0.0
