"""A radiograph for a letter: one SVG that holds the picture, the reader's marks, a scale bar."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np

from osteo_desktop.imaging.paper.pictures import jpeg_for_paper
from osteo_desktop.records.export import LetterPicture
from osteo_desktop.records.marks.ink import OTHERS, OWN
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.marks.measurement import aspect_of
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing
from osteo_desktop.report.reading.mark_lines import printed_marks
from osteo_desktop.report.reading.study_content import Picture

_DOTS_PER_MM = 300 / 25.4
_MOST_PIXELS = 1600
_HALO, _BAR = "#000000", "#ffffff"
_THIN, _THICK, _NUMBER, _DASH = 0.35, 0.95, 3.2, 1.1
"""mm on paper."""
_SCREEN_POINT = 0.2
_BARS = (100, 50, 20, 10, 5, 2)
_LONGEST_BAR = 0.3
"""Of the picture's width."""


@dataclass(frozen=True)
class Frame:
    """The room that a picture has, in mm."""

    width: float
    height: float


@dataclass(frozen=True)
class Drawn:
    svg: str
    width: float
    height: float
    """mm on paper."""
    bar: int
    """Millimetres that the scale bar stands for; 0 without one."""


def draw(
    picture: Picture,
    shown: LetterPicture,
    drawing: Drawing,
    spacing: PixelSpacing | None,
    frame: Frame,
    most_pixels: int = _MOST_PIXELS,
    *,
    others: bool = False,
) -> Drawn:
    """As large as the frame allows, undistorted; the same picture gives the same SVG. ``others``:
    the marks are not the reader's, and look otherwise."""
    pixels = picture.grey
    if shown is LetterPicture.MAP and picture.with_map is not None:
        pixels = picture.with_map
    rows, columns = pixels.shape[:2]
    high = rows * picture.pixel_aspect
    scale = min(frame.width / columns, frame.height / high)
    parts = [_image(pixels, columns, high, scale, most_pixels)]
    if shown is LetterPicture.MARKS:
        parts += _marks(drawing, picture.pixel_aspect, 1 / scale, others)
    bar = _bar_length(spacing, columns)
    parts += _bar(bar, spacing, columns, high, 1 / scale)
    return Drawn(_svg(columns, high, parts), columns * scale, high * scale, bar)


def _svg(width: float, height: float, parts: Iterable[str]) -> str:
    box = f"{width:g} {height:g}"
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {box}" width="{width:g}" '
        f'height="{height:g}">{"".join(parts)}</svg>'
    )


def _image(pixels: np.ndarray, width: float, height: float, scale: float, most: int) -> str:
    """``scale``: mm of paper a unit."""
    finest = min(_DOTS_PER_MM, most / (max(width, height) * scale), pixels.shape[1] / width / scale)
    size = [max(1, round(side * scale * finest)) for side in (width, height)]
    data = base64.b64encode(jpeg_for_paper(pixels, *size)).decode()
    return (
        f'<image width="{width:g}" height="{height:g}" preserveAspectRatio="none" '
        f'href="data:image/jpeg;base64,{data}"/>'
    )


def _marks(drawing: Drawing, aspect: float, unit: float, others: bool) -> list[str]:
    """``unit``: how much of the drawing's measure is 1 mm on paper."""
    ink = OTHERS if others else OWN
    dash = _DASH * unit if ink.is_dashed else 0.0
    shape = aspect_of(drawing.spacing)
    made = []
    for number, mark in enumerate(printed_marks(drawing), start=1):
        kind, seen = kind_of(mark.kind), _placed(mark.points, aspect)
        lines = [_placed(line, aspect) for line in kind.outline(mark.points, shape)]
        lines += kind.ornaments(seen, _SCREEN_POINT * unit)
        made += [_polyline(line, _THICK * unit, _HALO) for line in lines]
        made += [_polyline(line, _THIN * unit, ink.hex, dash) for line in lines]
        x, y = seen[-1]
        made.append(_text(str(number), (x + unit, y + (0.6 + _NUMBER) * unit), unit, ink.hex))
    return made


def _placed(points: Sequence[Point], aspect: float) -> tuple[Point, ...]:
    return tuple((x, y * aspect) for x, y in points)


def _polyline(points: Sequence[Point], width: float, colour: str, dash: float = 0.0) -> str:
    said = " ".join(f"{x:.2f},{y:.2f}" for x, y in points)
    dashed = f'stroke-dasharray="{dash:.3f}" ' if dash else ""
    return (
        f'<polyline points="{said}" fill="none" stroke="{colour}" stroke-width="{width:.3f}" '
        f'{dashed}stroke-linecap="round" stroke-linejoin="round"/>'
    )


def _text(text: str, at: Point, unit: float, ink: str) -> str:
    """A number, and nothing that a reader wrote."""
    x, y = at
    place = f'x="{x:.2f}" y="{y:.2f}" font-size="{_NUMBER * unit:.2f}"'
    style = f'{place} font-family="Noto Sans" font-weight="bold"'
    halo = f'stroke="{_HALO}" stroke-width="{0.5 * unit:.3f}" stroke-linejoin="round"'
    return f'<text {style} {halo}>{text}</text><text {style} fill="{ink}">{text}</text>'


def _bar_length(spacing: PixelSpacing | None, columns: float) -> int:
    if spacing is None or not spacing.is_length:
        return 0
    room = columns * spacing.column * _LONGEST_BAR
    return next((bar for bar in _BARS if bar <= room), 0)


def _bar(
    length: int, spacing: PixelSpacing | None, width: float, height: float, unit: float
) -> list[str]:
    """In the lower right corner, with its ends."""
    if not length or spacing is None:
        return []
    long = length / spacing.column
    right, y, end = width - 2.5 * unit, height - 2.5 * unit, 1.0 * unit
    left = right - long
    lines = (
        ((left, y), (right, y)),
        ((left, y - end), (left, y + end)),
        ((right, y - end), (right, y + end)),
    )
    return [
        _polyline(line, thick * unit, colour)
        for thick, colour in ((1.1, _HALO), (0.5, _BAR))
        for line in lines
    ]
