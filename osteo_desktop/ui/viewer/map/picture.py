"""The saliency map over the radiograph: outlines by default, as contours, or in full colour."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

import numpy as np

from osteo_desktop.imaging.overlay import alpha, colour_map, map_on_pixels, shown_on_pixels
from osteo_desktop.imaging.smooth_lines import lines_at
from osteo_desktop.records.finding import SaliencyMap

_LONGEST_SIDE = 512
"""Finer than any layer's map; Qt smooths the rest."""
CONTOUR_LEVELS = (0.25, 0.5, 0.75)
THRESHOLDS = (0.0, *CONTOUR_LEVELS)
"""Values below which a reader may choose to see nothing."""


class MapLook(StrEnum):
    """By their words in the settings."""

    OUTLINE = "outline"
    """Around what reaches the model's points; within it the bone is as bright as beside it."""
    CONTOURS = "contours"
    """Lines at CONTOUR_LEVELS."""
    COLOURS = "colours"


@dataclass(frozen=True)
class MapStyle:
    look: MapLook = MapLook.OUTLINE
    threshold: float = 0.0
    """One of THRESHOLDS: nothing is shown where the map is lower. Outlines have the model's."""


def map_picture(
    saliency: SaliencyMap, rows: int, columns: int, style: MapStyle = MapStyle()
) -> np.ndarray:
    """(r, c, 4) uint8 RGBA over the whole radiograph of ``rows`` x ``columns``, at full opacity.

    The values are interpolated before they are coloured, as in the report: colours between two
    cells are those of the values between them.
    """
    values = _fitted(saliency, rows, columns)
    picture = np.empty((*values.shape, 4), np.uint8)
    picture[..., :3] = colour_map()[np.rint(values * 255.0).astype(np.uint8)]
    picture[..., 3] = np.rint(alpha(values, 1.0) * 255.0)
    picture[values < style.threshold, 3] = 0
    return picture


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
    values = _fitted(saliency, rows, columns, beyond_scale=beyond_scale)
    larger = columns / values.shape[1], rows / values.shape[0]
    return [[line * larger for line in lines_at(values, level)] for level in levels]


def _fitted(
    saliency: SaliencyMap, rows: int, columns: int, *, beyond_scale: bool = False
) -> np.ndarray:
    """(r, c) float32, from 0 to 1 unless ``beyond_scale``, over the whole radiograph, at most
    _LONGEST_SIDE long."""
    shrink = min(1.0, _LONGEST_SIDE / max(rows, columns))
    few_rows, few_columns = max(1, round(rows * shrink)), max(1, round(columns * shrink))
    down, across = few_rows / rows, few_columns / columns
    fitted = replace(
        saliency,
        left=saliency.left * across,
        width=saliency.width * across,
        top=saliency.top * down,
        height=saliency.height * down,
    )
    resampled = map_on_pixels if beyond_scale else shown_on_pixels
    return resampled(fitted, few_rows, few_columns)
