"""Where the words of marks stand: beside their marks, never one over another. No Qt."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from osteo_desktop.records.marks.point import Point

_NEAR, _FAR, _STEP = 8.0, 80.0, 12.0
"""How far from its point a label is tried at once, in viewport pixels."""
_WAYS = ((1, 1), (-1, 1), (1, -1), (-1, -1), (1, 0), (-1, 0), (0, 1), (0, -1))
"""From the point, first to the right and below."""


@dataclass(frozen=True)
class Box:
    left: float
    top: float
    width: float
    height: float

    @property
    def right(self) -> float:
        return self.left + self.width

    @property
    def bottom(self) -> float:
        return self.top + self.height

    @property
    def centre(self) -> Point:
        return self.left + self.width / 2, self.top + self.height / 2

    def overlaps(self, other: Box) -> bool:
        """Edges may touch."""
        return (
            self.left < other.right
            and other.left < self.right
            and self.top < other.bottom
            and other.top < self.bottom
        )


@dataclass(frozen=True)
class Label:
    at: Point
    """What it belongs to."""
    width: float
    height: float
    centre: Point | None = None
    """Where the reader put its middle; it stays there, and others give way."""


def placed(labels: Sequence[Label], room: Point, beside: Sequence[Box] = ()) -> list[Box]:
    """A box for each label, within a room of this width and height where it fits.

    No two overlap while there is a place for each, taken one after the other: first those that
    the reader put somewhere. ``beside``: what they stand clear of as long as that is possible.
    """
    boxes: dict[int, Box] = {}
    order = sorted(range(len(labels)), key=lambda number: labels[number].centre is None)
    for number in order:
        boxes[number] = _place(labels[number], room, tuple(boxes.values()), beside)
    return [boxes[number] for number in range(len(labels))]


def _place(label: Label, room: Point, taken: Sequence[Box], beside: Sequence[Box]) -> Box:
    wished = list(_wished(label, room))
    if label.centre is not None and _is_free(wished[0], taken):
        return wished[0]
    for others in ((*taken, *beside), taken):
        for boxes in (wished, _gaps(label, room, others)):  # the gaps only where there is need
            free = next((box for box in boxes if _is_free(box, others)), None)
            if free is not None:
                return free
    return wished[0]


def _wished(label: Label, room: Point) -> Iterator[Box]:
    """Where the reader put it, or beside its point, near before far; all within the room."""
    width, height = label.width, label.height
    if label.centre is not None:
        x, y = label.centre
        yield _within(Box(x - width / 2, y - height / 2, width, height), room)
    x, y = label.at
    away = _NEAR
    while away <= _FAR:
        for right, down in _WAYS:
            left = x + right * away - (0.0 if right > 0 else width if right < 0 else width / 2)
            top = y + down * away - (0.0 if down > 0 else height if down < 0 else height / 2)
            yield _within(Box(left, top, width, height), room)
        away += _STEP


def _gaps(label: Label, room: Point, others: Iterable[Box]) -> Iterator[Box]:
    """Every place in a corner of what is taken, nearest first: if there is any room, one is free.

    A free box that is moved to the left and up as far as it goes touches an edge each way.
    """
    boxes = tuple(others)
    lefts = {0.0, *(box.right for box in boxes)}
    tops = {0.0, *(box.bottom for box in boxes)}
    corners = [Box(left, top, label.width, label.height) for left in lefts for top in tops]
    inside = [box for box in corners if box.right <= room[0] and box.bottom <= room[1]]
    yield from sorted(inside, key=lambda box: (math.dist(box.centre, label.at), box.left, box.top))


def _is_free(box: Box, others: Iterable[Box]) -> bool:
    return not any(box.overlaps(other) for other in others)


def _within(box: Box, room: Point) -> Box:
    left = max(min(box.left, room[0] - box.width), 0.0)
    return Box(left, max(min(box.top, room[1] - box.height), 0.0), box.width, box.height)
