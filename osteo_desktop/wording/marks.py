"""A mark in words; never a millimetre without where it comes from."""

from __future__ import annotations

from collections.abc import Iterable

from osteo_desktop.records.marks.kind import Figure, Kind, Unit, Usual
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.wording.say import Isolate, Say, marked

_GREYS = marked("mean {mean}, SD {deviation}")
_PIXELS = marked("{number} pixels")
_ORIGIN = marked("mm: {origin}")
_USUAL = marked("usually {least} to {greatest} ({source})")
_WIDTHS = marked("{number} pixel widths (pixels are not square)")


def mark_words(
    mark: Mark, spacing: PixelSpacing | None, say: Say = str, isolate: Isolate = str
) -> str:
    """In full, as "23.4 mm (at the detector)"; an arrow may say nothing."""
    kind = kind_of(mark.kind)
    name = f"{say(kind.short)} " if kind.short else ""
    figures = kind.figures(mark.points, spacing)
    said = [f"{name}{figure_words(figure, spacing, say, isolate)}" for figure in figures]
    return " · ".join((*_before_figures(mark, say), *said))


def label_words(
    mark: Mark, spacing: PixelSpacing | None, say: Say = str, isolate: Isolate = str
) -> str:
    """What stands beside the mark on the radiograph, a line for each figure that has a name.

    Whose word the millimetres are stands once on the image: :func:`origin_words`.
    """
    kind = kind_of(mark.kind)
    name = f"{say(kind.short)} " if kind.short else ""
    lines = []
    for figure in kind.figures(mark.points, spacing):
        said = f"{name}{_named(figure, say)}{_value_words(figure, spacing, say, isolate)}"
        if _has_usual(figure, spacing):
            said = f"{said}, {_usual_words(figure, _usual(figure).short, say, isolate)}"
        lines.append(said)
    before = _before_figures(mark, say)
    if len(lines) > 1:
        return "\n".join((*before, *lines))
    return " · ".join((*before, *lines))


def origin_words(marks: Iterable[Mark], spacing: PixelSpacing | None, say: Say = str) -> str:
    """As "mm at the detector"; "" where none of the marks says a millimetre."""
    if spacing is None or not spacing.is_length:
        return ""
    units = {
        figure.unit for mark in marks for figure in kind_of(mark.kind).figures(mark.points, spacing)
    }
    if not units & {Unit.LENGTH, Unit.AREA}:
        return ""
    return say(_ORIGIN).format(origin=say(spacing.origin))


def usual_words(kind: Kind, say: Say = str, isolate: Isolate = str) -> str:
    """What is usual of each of its figures, and who measured it, whatever is drawn."""
    nowhere = tuple((float(n), float(n * n)) for n in range(kind.points))
    figures = kind.figures(nowhere, PixelSpacing(1.0, 1.0, SpacingOrigin.CALIBRATED))
    return "; ".join(
        f"{_named(figure, say)}{_usual_words(figure, figure.usual.source, say, isolate)}"
        for figure in figures
        if figure.usual is not None
    )


def _before_figures(mark: Mark, say: Say) -> tuple[str, ...]:
    """Its name, the reader's words, the grey values."""
    kind = kind_of(mark.kind)
    parts = [say(kind.name)] if kind.says_name else []
    parts.append(mark.text.strip())
    if mark.values is not None and kind.region is not None:
        greys = mark.values
        parts.append(
            say(_GREYS).format(mean=f"{greys.mean:.4g}", deviation=f"{greys.deviation:.4g}")
        )
    return tuple(part for part in parts if part)


def listed_words(
    mark: Mark, spacing: PixelSpacing | None, say: Say = str, isolate: Isolate = str
) -> str:
    """For a list: what kind of mark, and what stands beside it."""
    kind, words = kind_of(mark.kind), mark_words(mark, spacing, say, isolate)
    said = words.removeprefix(f"{say(kind.short)} ") if kind.short else words
    if kind.says_name:
        return said
    if any(figure.said for figure in kind.figures(mark.points, spacing)):
        return f"{say(kind.name)}: {said}"
    return f"{say(kind.name)} {said}" if said else say(kind.name)


def figure_words(
    figure: Figure, spacing: PixelSpacing | None, say: Say = str, isolate: Isolate = str
) -> str:
    """As "23.4 mm (at the detector)", "12.0°" or "40 pixels"; a dash where there is none.

    With its name where the mark has several, and with what is usual and whose word that is.
    """
    said = f"{_named(figure, say)}{_value_words(figure, spacing, say, isolate)}"
    is_size = figure.value is not None and figure.unit is not Unit.ANGLE
    if is_size and spacing is not None and spacing.is_length:
        said = f"{said} ({say(spacing.origin)})"
    if _has_usual(figure, spacing):
        said = f"{said}, {_usual_words(figure, _usual(figure).source, say, isolate)}"
    return said


def _named(figure: Figure, say: Say) -> str:
    return f"{say(figure.said)} " if figure.said else ""


def _value_words(figure: Figure, spacing: PixelSpacing | None, say: Say, isolate: Isolate) -> str:
    """A figure and its unit in one piece: among Arabic words "23.4 mm" is else "mm 23.4"."""
    if figure.value is None:
        return "–"
    if figure.unit is Unit.ANGLE:
        return isolate(f"{_number(figure.value)}°")
    if spacing is None:
        return say(_PIXELS).format(number=_number(figure.value, 0))
    if not spacing.is_length:
        return say(_WIDTHS).format(number=_number(figure.value, 0))
    return isolate(f"{_number(figure.value)} {figure.unit}")


def _has_usual(figure: Figure, spacing: PixelSpacing | None) -> bool:
    """A range in millimetres says nothing of pixels."""
    if figure.usual is None or figure.value is None:
        return False
    return figure.unit is Unit.ANGLE or (spacing is not None and spacing.is_length)


def _usual(figure: Figure) -> Usual:
    assert figure.usual is not None
    return figure.usual


def _usual_words(figure: Figure, source: str, say: Say, isolate: Isolate) -> str:
    usual = _usual(figure)
    unit = "°" if figure.unit is Unit.ANGLE else f" {figure.unit}"
    return say(_USUAL).format(
        least=isolate(_number(usual.least)),
        greatest=isolate(f"{_number(usual.greatest)}{unit}"),
        source=isolate(source),
    )


def _number(value: float, decimals: int = 1) -> str:
    """With a true minus sign, and none before a nought."""
    said = f"{value:.{decimals}f}"
    return said.removeprefix("-") if float(said) == 0.0 else said.replace("-", "−")
