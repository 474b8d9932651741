"""Which mark lies under the pointer, and what it becomes when it is dragged. No Qt."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.records.marks.point import Point

REACH = 8.0
"""Viewport pixels from the pointer within which a mark is taken."""
_SMALLEST = 3.0

ToView = Callable[[float, float], Point]


@dataclass(frozen=True)
class Grip:
    """One point of a mark, its words, or the whole of it (``point`` None)."""

    mark: int
    point: int | None
    is_label: bool = False


def grip_at(marks: Sequence[Mark], at: Point, to_view: ToView, aspect: float) -> Grip | None:
    """The nearest point within reach, else the nearest line; of equals the one drawn last.

    ``at`` in viewport coordinates; ``to_view``: pixel coordinates -> viewport coordinates;
    ``aspect``: height of a pixel over its width.
    """
    points = [
        (math.dist(to_view(*point), at), -number, Grip(number, place))
        for number, mark in enumerate(marks)
        for place, point in enumerate(mark.points)
    ]
    lines = [
        (_distance(at, line, to_view), -number, Grip(number, None))
        for number, mark in enumerate(marks)
        for line in kind_of(mark.kind).outline(mark.points, aspect)
    ]
    for found in (points, lines):
        near = [one for one in found if one[0] <= REACH]
        if near:
            return min(near, key=lambda one: one[:2])[2]
    return None


@dataclass(frozen=True)
class Hold:
    """A mark under the hand: how it was, and where it was taken."""

    grip: Grip
    mark: Mark
    start: Point
    label: Point = (0.0, 0.0)
    """How far the middle of its words stood from their point, in pixels of the radiograph."""

    def moved_to(self, at: Point) -> Mark:
        across, down = at[0] - self.start[0], at[1] - self.start[1]
        if self.grip.is_label:
            if (across, down) == (0.0, 0.0):
                return self.mark
            return replace(self.mark, label=(self.label[0] + across, self.label[1] + down))
        return dragged(self.mark, self.grip.point, across, down)


def dragged(mark: Mark, point: int | None, across: float, down: float) -> Mark:
    """Moved by so many pixels of the radiograph; grey values measured elsewhere do not hold."""
    moved = tuple(
        (x + across, y + down) if point in (None, number) else (x, y)
        for number, (x, y) in enumerate(mark.points)
    )
    return replace(mark, points=moved, values=None)


def is_too_small(mark: Mark, to_view: ToView) -> bool:
    """Nothing that a reader would have drawn on purpose: a few pixels of the screen."""
    seen = [to_view(*point) for point in mark.points]
    return kind_of(mark.kind).is_too_small(seen, _SMALLEST)


def _distance(at: Point, line: Sequence[Point], to_view: ToView) -> float:
    seen = [to_view(*point) for point in line]
    return min(
        (_to_segment(at, start, end) for start, end in pairwise(seen)),
        default=math.inf,
    )


def _to_segment(at: Point, start: Point, end: Point) -> float:
    across, down = end[0] - start[0], end[1] - start[1]
    square = across**2 + down**2
    if square == 0.0:
        return math.dist(at, start)
    share = ((at[0] - start[0]) * across + (at[1] - start[1]) * down) / square
    share = min(max(share, 0.0), 1.0)
    return math.dist(at, (start[0] + share * across, start[1] + share * down))
