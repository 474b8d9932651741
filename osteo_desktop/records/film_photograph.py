"""What is known of a radiograph that a camera took of a film or of a screen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class FilmSign(StrEnum):
    """What tells that the picture is a photograph."""

    CAMERA = "camera"
    """The file names a camera and its exposure."""
    TINT = "tint"
    """A film's edges in a picture whose colours are those of light, not of things."""


class FilmDoubt(StrEnum):
    """Why a film is not cut out of its photograph without somebody looking."""

    NONE_FOUND = "none found"
    CUT_OFF = "cut off"
    """The film may go on beyond the photograph's border."""
    SEVERAL = "several"
    OBLIQUE = "oblique"
    SMALL = "small"
    FAINT = "faint"
    """An edge is not straight, or hardly to be seen."""


@dataclass(frozen=True)
class FilmPhotograph:
    """``corners``: x, y, x, y … of the film's four corners, clockwise from the upper left one, in
    pixels from the outer corner of the first pixel; empty where there is a doubt."""

    sign: FilmSign
    corners: tuple[float, ...] = ()
    doubt: FilmDoubt | None = None
