"""What a mark measures, in millimetres where the spacing is known."""

from __future__ import annotations

import math

from osteo_desktop.records.marks.mark import Calibration, Mark, MarkKind, Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin


def calibrated(
    spacing: PixelSpacing | None, calibration: Calibration | None
) -> PixelSpacing | None:
    """The spacing that holds: by the reader's known length where there is one, else the file's.

    A known length says how large a pixel is; how high it is for its width stays the file's word.
    """
    if calibration is None:
        return spacing
    aspect = _aspect(spacing)
    (x1, y1), (x2, y2) = calibration.points
    column = calibration.millimetres / math.hypot(x2 - x1, (y2 - y1) * aspect)
    detail = f"{calibration.millimetres:g} mm between two points"
    return PixelSpacing(column * aspect, column, SpacingOrigin.BY_HAND, detail)


def length(start: Point, end: Point, spacing: PixelSpacing | None) -> float:
    """Millimetres; pixels where the spacing is unknown, widths of one where only its shape is."""
    return math.hypot(*_vector(start, end, spacing))


def angle(mark: Mark, spacing: PixelSpacing | None) -> float | None:
    """Degrees: at the vertex, 0-180; of Cobb between the two lines, 0-90. None without a side."""
    p = mark.points
    if mark.kind is MarkKind.ANGLE:
        found = _between(_vector(p[1], p[0], spacing), _vector(p[1], p[2], spacing))
    else:
        found = _between(_vector(p[0], p[1], spacing), _vector(p[2], p[3], spacing))
    if found is not None and mark.kind is MarkKind.COBB:
        return min(found, 180.0 - found)
    return found


def area(mark: Mark, spacing: PixelSpacing | None) -> float:
    """Of a rectangle or ellipse, in square millimetres or pixels."""
    width, height = _vector(mark.points[0], mark.points[1], spacing)
    share = 1.0 if mark.kind is MarkKind.RECTANGLE else math.pi / 4
    return abs(width * height) * share


def _aspect(spacing: PixelSpacing | None) -> float:
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
