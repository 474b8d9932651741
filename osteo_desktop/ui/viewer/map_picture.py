"""The saliency map as a coloured, partly transparent picture over the radiograph."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from osteo_desktop.imaging.overlay import alpha, colour_map, shown_on_pixels
from osteo_desktop.records.finding import SaliencyMap

_LONGEST_SIDE = 512
"""Finer than any layer's map; Qt smooths the rest."""


def map_picture(saliency: SaliencyMap, rows: int, columns: int) -> np.ndarray:
    """(r, c, 4) uint8 RGBA over the whole radiograph of ``rows`` x ``columns``, at full opacity.

    The values are interpolated before they are coloured, as in the report: colours between two
    cells are those of the values between them.
    """
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
    values = shown_on_pixels(fitted, few_rows, few_columns)
    picture = np.empty((few_rows, few_columns, 4), np.uint8)
    picture[..., :3] = colour_map()[np.rint(values * 255.0).astype(np.uint8)]
    picture[..., 3] = np.rint(alpha(values, 1.0) * 255.0)
    return picture
