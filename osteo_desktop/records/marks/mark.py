"""What the reader draws on one radiograph: measurements, arrows, words, the place of a fracture."""

from __future__ import annotations

import math
from dataclasses import dataclass

from osteo_desktop.details.files import FileDetail
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.measurement import aspect_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.stored_notices import notice_text


@dataclass(frozen=True)
class RegionValues:
    """Of the modality values of the pixels whose centres lie in the region."""

    mean: float
    deviation: float
    """Of these pixels themselves (divided by their number)."""
    pixels: int


@dataclass(frozen=True)
class Mark:
    kind: str
    """The key of one of records.marks.kinds."""
    points: tuple[Point, ...]
    text: str = ""
    values: RegionValues | None = None
    label: Point | None = None
    """How far the reader moved the middle of its words from the point they belong to, in pixels of
    the radiograph; None: where there is room."""

    def __post_init__(self) -> None:
        kind, number = kind_of(self.kind), len(self.points)
        if not kind.may_have(number):
            raise ValueError(f"{self.kind} has {kind.points} points, not {number}")
        places = self.points if self.label is None else (*self.points, self.label)
        if not all(math.isfinite(value) for point in places for value in point):
            raise ValueError("a mark lies nowhere")


@dataclass(frozen=True)
class Calibration:
    """Between these two points lie so many millimetres, says the reader."""

    points: tuple[Point, Point]
    millimetres: float

    def __post_init__(self) -> None:
        if not (0.0 < self.millimetres < math.inf) or self.points[0] == self.points[1]:
            raise ValueError("a calibration needs two points and a length")


def calibrated(
    spacing: PixelSpacing | None, calibration: Calibration | None
) -> PixelSpacing | None:
    """The spacing that holds: by the reader's known length where there is one, else the file's.

    A known length says how large a pixel is; how high it is for its width stays the file's word.
    """
    if calibration is None:
        return spacing
    aspect = aspect_of(spacing)
    (x1, y1), (x2, y2) = calibration.points
    column = calibration.millimetres / math.hypot(x2 - x1, (y2 - y1) * aspect)
    detail = notice_text(FileDetail.BETWEEN_POINTS.of(millimetres=f"{calibration.millimetres:g}"))
    return PixelSpacing(column * aspect, column, SpacingOrigin.BY_HAND, detail)


@dataclass(frozen=True)
class Drawing:
    """All that was drawn on one radiograph, and what its millimetres rest on."""

    marks: tuple[Mark, ...] = ()
    calibration: Calibration | None = None
    is_key_image: bool = False
    spacing: PixelSpacing | None = None
    """As it was when the marks were drawn; None: lengths are in pixels."""

    @property
    def has_lines(self) -> bool:
        """Whether anything of it is drawn."""
        return bool(self.marks or self.calibration)

    @property
    def is_empty(self) -> bool:
        return not (self.has_lines or self.is_key_image)
