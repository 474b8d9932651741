"""The saliency map as a picture over the radiograph: coloured and transparent, or as contours."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.imaging.overlay import alpha, colour_map, contours, shown_on_pixels
from osteo_desktop.records.finding import SaliencyMap

_LONGEST_SIDE, _LONGEST_WITH_CONTOURS = 512, 1024
"""Finer than any layer's map; Qt smooths the rest, but a line must not be broad."""
CONTOUR_LEVELS = (0.25, 0.5, 0.75)
THRESHOLDS = (0.0, *CONTOUR_LEVELS)
"""Values below which a reader may choose to see nothing."""


@dataclass(frozen=True)
class MapStyle:
    contours: bool = False
    regions: bool = False
    """Outlines of what reaches the points; then neither colours nor contours."""
    threshold: float = 0.0
    """One of THRESHOLDS: nothing is shown where the map is lower."""


def map_picture(
    saliency: SaliencyMap, rows: int, columns: int, style: MapStyle = MapStyle()
) -> np.ndarray:
    """(r, c, 4) uint8 RGBA over the whole radiograph of ``rows`` x ``columns``, at full opacity.

    The values are interpolated before they are coloured, as in the report: colours between two
    cells are those of the values between them.
    """
    longest = _LONGEST_WITH_CONTOURS if style.contours else _LONGEST_SIDE
    shrink = min(1.0, longest / max(rows, columns))
    few_rows, few_columns = max(1, round(rows * shrink)), max(1, round(columns * shrink))
    down, across = few_rows / rows, few_columns / columns
    fitted = replace(
        saliency,
        left=saliency.left * across,
        width=saliency.width * across,
        top=saliency.top * down,
        height=saliency.height * down,
    )
    values = shown_on_pixels(fitted, few_rows, few_columns)
    if style.contours:
        return contours(values, [level for level in CONTOUR_LEVELS if level >= style.threshold])
    picture = np.empty((few_rows, few_columns, 4), np.uint8)
    picture[..., :3] = colour_map()[np.rint(values * 255.0).astype(np.uint8)]
    picture[..., 3] = np.rint(alpha(values, 1.0) * 255.0)
    picture[values < style.threshold, 3] = 0
    return picture
