"""What the reader draws on one radiograph: measurements, arrows, words, the place of a fracture."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.radiograph import PixelSpacing

Point = tuple[float, float]
"""(column, row) over the radiograph's edges: (0, 0) is the outer corner of the first pixel."""


class MarkKind(StrEnum):
    LENGTH = "LENGTH"
    ANGLE = "ANGLE"
    COBB = "COBB"
    ARROW = "ARROW"
    TEXT = "TEXT"
    RECTANGLE = "RECTANGLE"
    ELLIPSE = "ELLIPSE"
    SITE = "SITE"
    """An ellipse round the place of a fracture."""


POINTS: Mapping[MarkKind, int] = {
    MarkKind.LENGTH: 2,
    MarkKind.ANGLE: 3,
    MarkKind.COBB: 4,
    MarkKind.ARROW: 2,
    MarkKind.TEXT: 1,
    MarkKind.RECTANGLE: 2,
    MarkKind.ELLIPSE: 2,
    MarkKind.SITE: 2,
}
"""An angle's vertex is its second point; Cobb is two lines; an arrow points at its second point;
a rectangle, and what an ellipse fills, is given by two opposite corners."""

REGIONS = frozenset({MarkKind.RECTANGLE, MarkKind.ELLIPSE})
"""Whose grey values are measured."""


@dataclass(frozen=True)
class RegionValues:
    """Of the modality values of the pixels whose centres lie in the region."""

    mean: float
    deviation: float
    """Of these pixels themselves (divided by their number)."""
    pixels: int


@dataclass(frozen=True)
class Mark:
    kind: MarkKind
    points: tuple[Point, ...]
    text: str = ""
    values: RegionValues | None = None

    def __post_init__(self) -> None:
        if len(self.points) != POINTS[self.kind]:
            raise ValueError(f"{self.kind} has {POINTS[self.kind]} points, not {len(self.points)}")
        if not all(math.isfinite(value) for point in self.points for value in point):
            raise ValueError("a mark lies nowhere")


@dataclass(frozen=True)
class Calibration:
    """Between these two points lie so many millimetres, says the reader."""

    points: tuple[Point, Point]
    millimetres: float

    def __post_init__(self) -> None:
        if not (0.0 < self.millimetres < math.inf) or self.points[0] == self.points[1]:
            raise ValueError("a calibration needs two points and a length")


@dataclass(frozen=True)
class Drawing:
    """All that was drawn on one radiograph, and what its millimetres rest on."""

    marks: tuple[Mark, ...] = ()
    calibration: Calibration | None = None
    is_key_image: bool = False
    spacing: PixelSpacing | None = None
    """As it was when the marks were drawn; None: lengths are in pixels."""

    @property
    def is_empty(self) -> bool:
        return not (self.marks or self.calibration or self.is_key_image)
