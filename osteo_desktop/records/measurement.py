"""What a mark measures, in figures and words; never a millimetre without where it comes from."""

from __future__ import annotations

import math

from osteo_desktop.records.mark import MARK_WORDS, REGIONS, Calibration, Mark, MarkKind, Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.records.saying import Say


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


def mark_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """What stands beside the mark, as "23.4 mm (at the detector)"; an arrow may say nothing."""
    parts = [mark.text.strip()]
    if mark.kind is MarkKind.LENGTH:
        figure = length(mark.points[0], mark.points[1], spacing)
        parts.append(_with_unit(figure, "mm", spacing, say))
    elif mark.kind in (MarkKind.ANGLE, MarkKind.COBB):
        degrees = angle(mark, spacing)
        name = f"{say('Cobb')} " if mark.kind is MarkKind.COBB else ""
        parts.append(f"{name}–" if degrees is None else f"{name}{degrees:.1f}°")
    elif mark.kind in REGIONS:
        parts += _region_words(mark, spacing, say)
    elif mark.kind is MarkKind.SITE:
        parts.insert(0, say(MARK_WORDS[mark.kind]))
    return " · ".join(part for part in parts if part)


def listed_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """For a list: what kind of mark, and what stands beside it."""
    kind, words = say(MARK_WORDS[mark.kind]), mark_words(mark, spacing, say)
    said = words.removeprefix(f"{say('Cobb')} ") if mark.kind is MarkKind.COBB else words
    if mark.kind is MarkKind.SITE:
        return said
    return f"{kind} {said}" if said else kind


def _region_words(mark: Mark, spacing: PixelSpacing | None, say: Say) -> list[str]:
    values, grey = mark.values, ""
    if values:
        grey = say("mean {mean}, SD {deviation}").format(
            mean=f"{values.mean:.4g}", deviation=f"{values.deviation:.4g}"
        )
    return [grey, _with_unit(area(mark, spacing), "mm²", spacing, say)]


def _with_unit(figure: float, unit: str, spacing: PixelSpacing | None, say: Say) -> str:
    if spacing is None:
        return say("{number} pixels").format(number=f"{figure:.0f}")
    if not spacing.is_length:
        return say("{number} pixel widths (pixels are not square)").format(number=f"{figure:.0f}")
    return f"{figure:.1f} {unit} ({say(spacing.origin)})"


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
