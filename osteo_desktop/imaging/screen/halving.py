"""A radiograph on fewer and larger pixels, for a screen that has fewer than it."""

from __future__ import annotations

from typing import Any

import numpy as np

from osteo_desktop.imaging.display import on_larger_pixels
from osteo_desktop.records.radiograph import Radiograph

_ROWS_AT_ONCE = 16


def halved_radiograph(radiograph: Radiograph) -> Radiograph:
    """On pixels of which each is the mean of two by two."""
    return on_larger_pixels(radiograph, halved(radiograph.pixels))


def halved(pixels: np.ndarray) -> np.ndarray:
    """Means of 2 x 2 pixels in the same type; an odd last row or column counts twice."""
    rows, columns = pixels.shape
    if rows % 2 or columns % 2:
        pixels = np.pad(pixels, ((0, rows % 2), (0, columns % 2)), mode="edge")
    made = np.empty((pixels.shape[0] // 2, pixels.shape[1] // 2), pixels.dtype)
    for first in range(0, len(made), _ROWS_AT_ONCE):
        rows_below = slice(first, first + _ROWS_AT_ONCE)
        made[rows_below] = _halved(pixels[2 * first : 2 * (first + _ROWS_AT_ONCE)])
    return made


def _halved(pixels: np.ndarray) -> np.ndarray:
    """Of even rows and columns, few enough for the sums to stay in the processor's cache."""
    whole = np.issubdtype(pixels.dtype, np.integer)
    narrow = pixels.dtype.itemsize <= 2
    wide: type[np.generic] = np.float64 if not whole else np.int32 if narrow else np.int64
    # Rows first: whole rows are added many numbers at a time, every other column is not.
    pairs: Any = np.add(pixels[0::2], pixels[1::2], dtype=wide)
    total: Any = pairs[:, 0::2] + pairs[:, 1::2]
    mean = (total + 2) >> 2 if whole else total / 4
    return np.asarray(mean.astype(pixels.dtype))
