"""A mark in words; never a millimetre without where it comes from."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.marks.mark import REGIONS, Mark, MarkKind
from osteo_desktop.records.marks.measurement import angle, area, length
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.wording.say import Say, marked

MARK_WORDS: Mapping[MarkKind, str] = {
    MarkKind.LENGTH: marked("Length"),
    MarkKind.ANGLE: marked("Angle"),
    MarkKind.COBB: marked("Cobb angle"),
    MarkKind.ARROW: marked("Arrow"),
    MarkKind.TEXT: marked("Text"),
    MarkKind.RECTANGLE: marked("Rectangle"),
    MarkKind.ELLIPSE: marked("Ellipse"),
    MarkKind.SITE: marked("Fracture site"),
}

_COBB = marked("Cobb")
_GREYS = marked("mean {mean}, SD {deviation}")
_PIXELS = marked("{number} pixels")
_WIDTHS = marked("{number} pixel widths (pixels are not square)")


def mark_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """What stands beside the mark, as "23.4 mm (at the detector)"; an arrow may say nothing."""
    parts = [mark.text.strip()]
    if mark.kind is MarkKind.LENGTH:
        figure = length(mark.points[0], mark.points[1], spacing)
        parts.append(_with_unit(figure, "mm", spacing, say))
    elif mark.kind in (MarkKind.ANGLE, MarkKind.COBB):
        degrees = angle(mark, spacing)
        name = f"{say(_COBB)} " if mark.kind is MarkKind.COBB else ""
        parts.append(f"{name}–" if degrees is None else f"{name}{degrees:.1f}°")
    elif mark.kind in REGIONS:
        parts += _region_words(mark, spacing, say)
    elif mark.kind is MarkKind.SITE:
        parts.insert(0, say(MARK_WORDS[mark.kind]))
    return " · ".join(part for part in parts if part)


def listed_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """For a list: what kind of mark, and what stands beside it."""
    kind, words = say(MARK_WORDS[mark.kind]), mark_words(mark, spacing, say)
    said = words.removeprefix(f"{say(_COBB)} ") if mark.kind is MarkKind.COBB else words
    if mark.kind is MarkKind.SITE:
        return said
    return f"{kind} {said}" if said else kind


def _region_words(mark: Mark, spacing: PixelSpacing | None, say: Say) -> list[str]:
    values, grey = mark.values, ""
    if values:
        grey = say(_GREYS).format(mean=f"{values.mean:.4g}", deviation=f"{values.deviation:.4g}")
    return [grey, _with_unit(area(mark, spacing), "mm²", spacing, say)]


def _with_unit(figure: float, unit: str, spacing: PixelSpacing | None, say: Say) -> str:
    if spacing is None:
        return say(_PIXELS).format(number=f"{figure:.0f}")
    if not spacing.is_length:
        return say(_WIDTHS).format(number=f"{figure:.0f}")
    return f"{figure:.1f} {unit} ({say(spacing.origin)})"
