"""The lines that make up marks, for the screen and for paper: pieces for the table of kinds."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

from osteo_desktop.records.marks.kind import Outline
from osteo_desktop.records.marks.measurement import circle_centre, foot_on_line
from osteo_desktop.records.marks.point import Lines, Point

_ROUND_STEPS = 48
_HEAD, _BARB = 14.0, 0.4
_TICK = 5.0
_CROSS = 4.0
_DOT = 2.5
_CORNER = 8.0
"""In points of the screen. The barb in radians."""


# --- outlines: points so far, and the height of a pixel over its width ----------------------


def joined(points: Sequence[Point], _aspect: float) -> Lines:
    return (tuple(points),) if len(points) > 1 else ()


def two_lines(points: Sequence[Point], _aspect: float) -> Lines:
    return tuple(tuple(line) for line in (points[:2], points[2:]) if len(line) == 2)


def rectangle(points: Sequence[Point], _aspect: float) -> Lines:
    if len(points) < 2:
        return ()
    (x1, y1), (x2, y2) = points
    return (((x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1)),)


def ellipse(points: Sequence[Point], _aspect: float) -> Lines:
    """Within the rectangle of two opposite corners."""
    if len(points) < 2:
        return ()
    one, other = points
    x, y = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    across, down = abs(other[0] - one[0]) / 2, abs(other[1] - one[1]) / 2
    turns = [2 * math.pi * step / _ROUND_STEPS for step in range(_ROUND_STEPS + 1)]
    return (tuple((x + across * math.cos(t), y + down * math.sin(t)) for t in turns),)


def closed(points: Sequence[Point], _aspect: float) -> Lines:
    """Back to the first point, from the third on."""
    if len(points) < 3:
        return joined(points, _aspect)
    return ((*points, points[0]),)


def parallel_lines(points: Sequence[Point], aspect: float) -> Lines:
    """The line, one as long through the third point, and what is measured between them."""
    if len(points) < 3:
        return joined(points, aspect)
    start, end, (x, y) = points
    across, down = (end[0] - start[0]) / 2, (end[1] - start[1]) / 2
    other = ((x - across, y - down), (x + across, y + down))
    foot = foot_on_line(points, aspect)
    between = () if foot is None else (((x, y), foot),)
    return ((start, end), other, *between)


def circle(points: Sequence[Point], aspect: float) -> Lines:
    """Through three points: round on the patient. Two, or three on a line, are joined."""
    centre = circle_centre(points, aspect) if len(points) == 3 else None
    if centre is None:
        return joined(points, aspect)
    x, y = centre
    radius = math.hypot(points[0][0] - x, (points[0][1] - y) * aspect)
    return ellipse(((x - radius, y - radius / aspect), (x + radius, y + radius / aspect)), aspect)


def segments(*ends: tuple[int, int]) -> Outline:
    """Lines between these points, each as soon as it has both."""

    def lines(points: Sequence[Point], _aspect: float) -> Lines:
        return tuple(
            (points[one], points[other]) for one, other in ends if max(one, other) < len(points)
        )

    return lines


def line_and_perpendicular(points: Sequence[Point], aspect: float) -> Lines:
    """The line, longer where the foot lies beyond it, and the way from the third point to it."""
    if len(points) < 3:
        return joined(points, aspect)
    start, end, point = points
    foot = foot_on_line(points, aspect)
    if foot is None:
        return ((start, end),)
    return (_reaching(start, end, foot), (point, foot))


def _reaching(start: Point, end: Point, foot: Point) -> tuple[Point, ...]:
    across, down = end[0] - start[0], end[1] - start[1]
    share = ((foot[0] - start[0]) * across + (foot[1] - start[1]) * down) / (across**2 + down**2)
    if share < 0.0:
        return (foot, start, end)
    return (start, end, foot) if share > 1.0 else (start, end)


# --- ornaments: points as painted, and the size of a point of the screen there --------------


def cross(seen: Sequence[Point], unit: float) -> Lines:
    ((x, y),) = seen
    arm = _CROSS * unit
    return (((x - arm, y), (x + arm, y)), ((x, y - arm), (x, y + arm)))


def dots(seen: Sequence[Point], unit: float) -> Lines:
    """A small square at each point: also at one that no line leads to."""
    arm = _DOT * unit
    return tuple(
        (
            (x - arm, y - arm),
            (x + arm, y - arm),
            (x + arm, y + arm),
            (x - arm, y + arm),
            (x - arm, y - arm),
        )
        for x, y in seen
    )


def arrow_head(seen: Sequence[Point], unit: float) -> Lines:
    """At the second point."""
    if len(seen) < 2:
        return ()
    (_, _), (x, y) = seen
    turn, head = _turn(seen), _HEAD * unit
    back = (turn + math.pi - _BARB, turn + math.pi + _BARB)
    one, other = ((x + head * math.cos(b), y + head * math.sin(b)) for b in back)
    return ((one, (x, y), other),)


def ticks(seen: Sequence[Point], unit: float) -> Lines:
    """Across both ends of a line."""
    if len(seen) < 2:
        return ()
    turn = _turn(seen)
    across, down = _TICK * unit * math.sin(turn), -_TICK * unit * math.cos(turn)
    return tuple(((x - across, y - down), (x + across, y + down)) for x, y in seen)


def right_angle(seen: Sequence[Point], unit: float) -> Lines:
    """A small square where the perpendicular meets the line."""
    foot = foot_on_line(seen, 1.0) if len(seen) == 3 else None
    if foot is None:
        return ()
    middle = ((seen[0][0] + seen[1][0]) / 2, (seen[0][1] + seen[1][1]) / 2)
    along, up = _step(foot, middle, unit), _step(foot, seen[2], unit)
    if along is None or up is None:
        return ()
    corner = (foot[0] + along[0] + up[0], foot[1] + along[1] + up[1])
    return (((foot[0] + along[0], foot[1] + along[1]), corner, (foot[0] + up[0], foot[1] + up[1])),)


def _step(start: Point, end: Point, unit: float) -> Point | None:
    """From ``start`` the side of the small square, if there is room for it."""
    away, side = math.dist(start, end), _CORNER * unit
    if away < side:
        return None
    return (end[0] - start[0]) / away * side, (end[1] - start[1]) / away * side


def _turn(seen: Sequence[Point]) -> float:
    (x1, y1), (x2, y2) = seen
    return math.atan2(y2 - y1, x2 - x1)


# --- too small ------------------------------------------------------------------------------


def never(_seen: Sequence[Point], _least: float) -> bool:
    return False


def short_side(*sides: tuple[int, int]) -> Callable[[Sequence[Point], float], bool]:
    """Whether one of the sides between these points is."""

    def is_short(seen: Sequence[Point], least: float) -> bool:
        return any(math.dist(seen[one], seen[other]) < least for one, other in sides)

    return is_short


def short_path(seen: Sequence[Point], least: float) -> bool:
    """Whether no point lies away from the first one."""
    return all(math.dist(seen[0], point) < least for point in seen[1:])


def narrow_box(seen: Sequence[Point], least: float) -> bool:
    (x1, y1), (x2, y2) = seen
    return min(abs(x2 - x1), abs(y2 - y1)) < least
