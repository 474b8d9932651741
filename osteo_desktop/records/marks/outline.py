"""The lines that make up a mark, for the screen and for paper."""

from __future__ import annotations

import math
from collections.abc import Sequence

from osteo_desktop.records.marks.mark import MarkKind, Point

_ROUND_STEPS = 48
_HEAD, _BARB = 14.0, 0.4
_TICK = 5.0
_CROSS = 4.0
"""In points of the screen; ``unit`` says how large one is. The barb in radians."""

Lines = tuple[tuple[Point, ...], ...]


def outline(kind: MarkKind, points: Sequence[Point]) -> Lines:
    """In the coordinates of ``points``, of which the last may be missing while it is drawn."""
    if kind is MarkKind.COBB:
        return tuple(tuple(line) for line in (points[:2], points[2:]) if len(line) == 2)
    if len(points) < 2:
        return ()
    if kind is MarkKind.RECTANGLE:
        (x1, y1), (x2, y2) = points
        return (((x1, y1), (x2, y1), (x2, y2), (x1, y2), (x1, y1)),)
    if kind in (MarkKind.ELLIPSE, MarkKind.SITE):
        return (_ellipse(*points),)
    return (tuple(points),)


def ornaments(kind: MarkKind, seen: Sequence[Point], unit: float = 1.0) -> Lines:
    """An arrow's head, a length's ticks, a text's cross: as large at every zoom.

    ``seen``: the points where they are painted; ``unit``: size there of a point of the screen.
    """
    if kind is MarkKind.TEXT:
        ((x, y),) = seen
        arm = _CROSS * unit
        return (((x - arm, y), (x + arm, y)), ((x, y - arm), (x, y + arm)))
    if len(seen) < 2 or kind not in (MarkKind.ARROW, MarkKind.LENGTH):
        return ()
    (x1, y1), (x2, y2) = seen
    turn = math.atan2(y2 - y1, x2 - x1)
    if kind is MarkKind.ARROW:
        head = _HEAD * unit
        back = (turn + math.pi - _BARB, turn + math.pi + _BARB)
        one, other = ((x2 + head * math.cos(b), y2 + head * math.sin(b)) for b in back)
        return ((one, (x2, y2), other),)
    across, down = _TICK * unit * math.sin(turn), -_TICK * unit * math.cos(turn)
    return tuple(((x - across, y - down), (x + across, y + down)) for x, y in seen)


def _ellipse(one: Point, other: Point) -> tuple[Point, ...]:
    x, y = (one[0] + other[0]) / 2, (one[1] + other[1]) / 2
    across, down = abs(other[0] - one[0]) / 2, abs(other[1] - one[1]) / 2
    turns = [2 * math.pi * step / _ROUND_STEPS for step in range(_ROUND_STEPS + 1)]
    return tuple((x + across * math.cos(t), y + down * math.sin(t)) for t in turns)
