"""What is known of a radiograph that a camera took of a film or of a screen."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import StrEnum

_LEAST_TURN = 100.0
"""Of one side to the next: square pixels that the two span."""


class FilmSign(StrEnum):
    """What tells that the picture is a photograph."""

    CAMERA = "camera"
    """The file names a camera and its exposure."""
    TINT = "tint"
    """A film's edges in a picture whose colours are those of light, not of things."""
    MADE = "made"
    """The file says itself that it was cut out of a photograph."""


class FilmDoubt(StrEnum):
    """Why a film is not cut out of its photograph without somebody looking."""

    NONE_FOUND = "none found"
    CUT_OFF = "cut off"
    """The film may go on beyond the photograph's border."""
    SEVERAL = "several"
    """Several films, and not of all of them the corners are sure."""
    OBLIQUE = "oblique"
    SMALL = "small"
    FAINT = "faint"
    """An edge is not straight, or hardly to be seen."""


class Letter(StrEnum):
    """What a reader said of the side letter on a film, which may have been taken from its back."""

    NOT_ASKED = "not asked"
    READABLE = "readable"
    """As the made radiograph shows it."""
    NONE = "none"
    """None is to be seen: whether it is mirrored stays unknown."""


@dataclass(frozen=True)
class FilmPlace:
    """A film found in a photograph. ``corners``: as in :class:`CutOut`."""

    corners: tuple[float, ...]
    doubt: FilmDoubt | None = None
    """Why it must not be cut out by them unseen."""
    screen: bool = False


@dataclass(frozen=True)
class CutOut:
    """How a radiograph was made of a film in a photograph. Nobody looked unless ``by_hand``."""

    corners: tuple[float, ...]
    """x, y, x, y … of the film's four corners in the photograph, clockwise from the upper left
    one, in pixels from the outer corner of its first pixel."""
    number: int = 1
    """Of the film, from 1 to ``of``, row by row."""
    of: int = 1
    original: str = ""
    """SHA-256 of the photograph's file, where that is another file."""
    by_hand: bool = False
    """A reader saw the corners, and set or left them."""
    evened: bool = False
    """Uneven light was taken out and the grey levels set."""
    inverted: bool = False
    turned: int = 0
    """By so many quarters, clockwise, before it was mirrored."""
    mirrored: bool = False
    """Left and right exchanged."""
    letter: Letter = Letter.NOT_ASKED


@dataclass(frozen=True)
class FilmPhotograph:
    """``corners``: x, y, x, y … of the film's four corners, clockwise from the upper left one, in
    pixels from the outer corner of the first pixel; empty where there is a doubt, and where the
    radiograph is no longer the photograph (``cut_out``)."""

    sign: FilmSign
    corners: tuple[float, ...] = ()
    doubt: FilmDoubt | None = None
    screen: bool = False
    """The film has the stripes that a screen's pixels make with a camera's."""
    slanted: bool = False
    """The film was taken at a steep angle: what is cut out of it may be pressed together."""
    cut_out: CutOut | None = None
    """The radiograph's pixels are those of the film alone."""


def are_corners(corners: tuple[float, ...], rows: int, columns: int) -> bool:
    """Whether they are four corners within a picture, clockwise, of a film that bulges nowhere."""
    if len(corners) != 8 or not all(math.isfinite(value) for value in corners):
        return False
    points = [(corners[k], corners[k + 1]) for k in range(0, 8, 2)]
    if not all(0 <= x <= columns and 0 <= y <= rows for x, y in points):
        return False
    turns = []
    for k in range(4):
        (ax, ay), (bx, by), (cx, cy) = points[k - 2], points[k - 1], points[k]
        turns.append((bx - ax) * (cy - by) - (by - ay) * (cx - bx))
    return min(turns) > _LEAST_TURN
