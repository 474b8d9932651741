"""A mark in words; never a millimetre without where it comes from."""

from __future__ import annotations

from osteo_desktop.records.marks.kind import Figure, Unit
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.wording.say import Say, marked

_GREYS = marked("mean {mean}, SD {deviation}")
_PIXELS = marked("{number} pixels")
_WIDTHS = marked("{number} pixel widths (pixels are not square)")


def mark_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """What stands beside the mark, as "23.4 mm (at the detector)"; an arrow may say nothing."""
    kind = kind_of(mark.kind)
    parts = [say(kind.name)] if kind.says_name else []
    parts.append(mark.text.strip())
    if mark.values is not None and kind.region is not None:
        greys = mark.values
        parts.append(
            say(_GREYS).format(mean=f"{greys.mean:.4g}", deviation=f"{greys.deviation:.4g}")
        )
    name = f"{say(kind.short)} " if kind.short else ""
    for figure in kind.figures(mark.points, spacing):
        parts.append(f"{name}{figure_words(figure, spacing, say)}")
    return " · ".join(part for part in parts if part)


def listed_words(mark: Mark, spacing: PixelSpacing | None, say: Say = str) -> str:
    """For a list: what kind of mark, and what stands beside it."""
    kind, words = kind_of(mark.kind), mark_words(mark, spacing, say)
    said = words.removeprefix(f"{say(kind.short)} ") if kind.short else words
    if kind.says_name:
        return said
    return f"{say(kind.name)} {said}" if said else say(kind.name)


def figure_words(figure: Figure, spacing: PixelSpacing | None, say: Say = str) -> str:
    """As "23.4 mm (at the detector)", "12.0°" or "40 pixels"; a dash where there is none."""
    if figure.value is None:
        return "–"
    if figure.unit is Unit.ANGLE:
        return f"{figure.value:.1f}°"
    return _with_unit(figure.value, figure.unit, spacing, say)


def _with_unit(figure: float, unit: str, spacing: PixelSpacing | None, say: Say) -> str:
    if spacing is None:
        return say(_PIXELS).format(number=f"{figure:.0f}")
    if not spacing.is_length:
        return say(_WIDTHS).format(number=f"{figure:.0f}")
    return f"{figure:.1f} {unit} ({say(spacing.origin)})"
