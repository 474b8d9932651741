"""What is drawn of a saliency map unless the reader asks for more: outlines, and hardly a tint.

The window draws it with its own pen, paper by :func:`with_outlines`; which lines they are is said
here, once.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.imaging.map_regions import edge_of
from osteo_desktop.imaging.maps.smooth_lines import line_around, lines_at, smooth
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.overlay import (
    REGION_COLOUR,
    colour_map,
    map_on_pixels,
    shown_on_pixels,
)
from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.map_region import (
    OUTLINED_FROM,
    MapRegion,
    RegionLevel,
    RegionRule,
)

TINT = (255, 243, 190)
"""Multiplied with the grey, at full opacity: it takes 5% of its luminance (ITU-R BT.709)."""
_LONGEST_SIDE = 512
"""Finer than any layer's map; what draws smooths the rest."""
_ROUNDED = 0.1
"""Of a cell: between cells the map is interpolated, and its lines have corners there."""
_HALO = (0, 0, 0)
_LINES_A_SIDE = 350
"""How many times as long as a line is wide a picture's longer side is, as it is in the window."""
_APART, _DOT = 3.6, 1.6
"""From dot to dot, and a dot across, in widths of a line: smaller ones are lost on paper."""
_PARTS = 4
"""Bits of a pixel's part that OpenCV is told of a point."""


@dataclass(frozen=True)
class Outline:
    points: np.ndarray
    """(n, 2): x and y in pixels of the radiograph, a closed line."""
    colour: tuple[int, int, int] = REGION_COLOUR
    dotted: bool = False
    tinted: bool = False


def has_levels(finding: Finding | None, rule: RegionRule | None) -> bool:
    """Whether the model that read this states from where on a region counts."""
    return finding is not None and rule is not None and rule.is_of(finding.model_id)


def outlines_of(
    finding: Finding | None,
    rule: RegionRule | None,
    regions: Sequence[MapRegion],
    rows: int,
    columns: int,
) -> list[Outline]:
    """On a radiograph of ``rows`` x ``columns``; ``regions``: what ``regions_of`` says of it.

    Where the model has no levels of its own, the line around what reaches OUTLINED_FROM.
    """
    if finding is None or finding.saliency is None:
        return []
    if rule is not None and has_levels(finding, rule):
        return region_outlines(regions, finding.saliency, rule, rows, columns)
    return contours(finding.saliency, rows, columns, [OUTLINED_FROM])


def region_outlines(
    regions: Sequence[MapRegion], saliency: SaliencyMap, rule: RegionRule, rows: int, columns: int
) -> list[Outline]:
    """Where the map itself passes the value of each region's edge, on a radiograph of ``rows`` x
    ``columns``: regions are found in a grid, whose stairs nobody wants to see."""
    made = []
    cell = min(saliency.width, saliency.height) / max(saliency.values.shape)
    levels = [edge_of(region.value, rule) for region in regions]
    lines_of = contour_lines(saliency, rows, columns, levels, beyond_scale=True)
    for region, lines in zip(regions, lines_of, strict=True):
        line = line_around(lines, region.peak)
        made.append(
            Outline(
                smooth(region.outline if line is None else line, _ROUNDED * cell),
                dotted=region.level is RegionLevel.HIGH_SENSITIVITY,
                tinted=True,
            )
        )
    return made


def contours(
    saliency: SaliencyMap, rows: int, columns: int, levels: Sequence[float]
) -> list[Outline]:
    """Each in the colour of its level."""
    lines_of = contour_lines(saliency, rows, columns, levels)
    return [
        Outline(line, _colour_of(level))
        for level, lines in zip(levels, lines_of, strict=True)
        for line in lines
    ]


def contour_lines(
    saliency: SaliencyMap,
    rows: int,
    columns: int,
    levels: Sequence[float],
    *,
    beyond_scale: bool = False,
) -> list[list[np.ndarray]]:
    """For each of ``levels`` the closed lines (n, 2) of x and y in pixels of the radiograph where
    the map passes it.

    ``beyond_scale``: of the map as it is, not as its colours end at 1.
    """
    values = fitted(saliency, rows, columns, beyond_scale=beyond_scale)
    larger = columns / values.shape[1], rows / values.shape[0]
    return [[line * larger for line in lines_at(values, level)] for level in levels]


def fitted(
    saliency: SaliencyMap, rows: int, columns: int, *, beyond_scale: bool = False
) -> np.ndarray:
    """(r, c) float32, from 0 to 1 unless ``beyond_scale``, over the whole radiograph, at most
    512 long."""
    shrink = min(1.0, _LONGEST_SIDE / max(rows, columns))
    few_rows, few_columns = max(1, round(rows * shrink)), max(1, round(columns * shrink))
    down, across = few_rows / rows, few_columns / columns
    smaller = replace(
        saliency,
        left=saliency.left * across,
        width=saliency.width * across,
        top=saliency.top * down,
        height=saliency.height * down,
    )
    resampled = map_on_pixels if beyond_scale else shown_on_pixels
    return resampled(smaller, few_rows, few_columns)


def with_outlines(grey: np.ndarray, outlines: Sequence[Outline], tint: float = 0.5) -> np.ndarray:
    """(rows, columns, 3) uint8: ``grey`` (rows, columns) uint8 with the lines on it, for paper.

    ``tint``: 0-1, of the map's opacity. A bright bone stays bright within a line, as in the window.
    """
    drawn = np.repeat(grey[..., np.newaxis], 3, axis=2)
    for outline in outlines:
        if outline.tinted:
            drawn = _tinted(drawn, outline.points, tint)
    wide = max(1, round(max(grey.shape) / _LINES_A_SIDE))
    for colour, width in ((_HALO, 2 * wide), (None, wide)):
        for outline in outlines:
            _draw(drawn, outline, colour or outline.colour, width, wide)
    return drawn


def _tinted(picture: np.ndarray, points: np.ndarray, strength: float) -> np.ndarray:
    inside = np.zeros(picture.shape[:2], np.uint8)
    cv2.fillPoly(inside, [_fixed(points)], 1, cv2.LINE_8, _PARTS)
    kept = [round(255 - (255 - part) * strength) / 255 for part in TINT]
    glass = np.rint(picture * np.array(kept)).astype(np.uint8)
    return np.where(inside[..., np.newaxis] > 0, glass, picture)


def _draw(
    picture: np.ndarray, outline: Outline, colour: tuple[int, int, int], width: int, wide: int
) -> None:
    if not outline.dotted:
        cv2.polylines(picture, [_fixed(outline.points)], True, colour, width, cv2.LINE_AA, _PARTS)
        return
    radius = round((width + (_DOT - 1) * wide) * (1 << _PARTS) / 2)
    for point in _fixed(_dots(outline.points, _APART * wide)):
        cv2.circle(picture, point.tolist(), radius, colour, cv2.FILLED, cv2.LINE_AA, _PARTS)


def _fixed(points: np.ndarray) -> np.ndarray:
    """In parts of a pixel from the middle of the first, as OpenCV counts."""
    return np.rint((points - 0.5) * (1 << _PARTS)).astype(np.int32)


def _dots(corners: np.ndarray, apart: float) -> np.ndarray:
    """Points along the closed line through ``corners``, evenly some ``apart`` pixels away."""
    closed = np.vstack([corners, corners[:1]])
    way = np.r_[0.0, np.cumsum(np.hypot(*np.diff(closed, axis=0).T))]
    at = np.linspace(0.0, way[-1], max(4, round(way[-1] / apart)), endpoint=False)
    return np.stack([np.interp(at, way, closed[:, axis]) for axis in (0, 1)], axis=1)


def _colour_of(value: float) -> tuple[int, int, int]:
    red, green, blue = (int(part) for part in colour_map()[round(value * 255)])
    return red, green, blue
