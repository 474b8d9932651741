"""The grey values inside a region that the reader has drawn."""

from __future__ import annotations

import math

import numpy as np

from osteo_desktop.imaging.display import modality_values_of
from osteo_desktop.records.marks.kind import Region
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Mark, RegionValues
from osteo_desktop.records.radiograph import Radiograph


def value_at(radiograph: Radiograph, row: int, column: int) -> tuple[float, float]:
    """The stored value of a pixel, and the modality value that it means."""
    stored = radiograph.pixels[row : row + 1, column : column + 1]
    value = modality_values_of(stored, radiograph.modality)
    return float(stored[0, 0]), float(value[0, 0])


def region_values(radiograph: Radiograph, mark: Mark) -> RegionValues | None:
    """Of the pixels whose centres lie in a mark's region; None where there is none.

    Pixels without a value (NaN, infinite) are left out.
    """
    region = kind_of(mark.kind).region
    if region is None:
        return None
    (x1, y1), (x2, y2) = mark.points
    rows, columns = radiograph.pixels.shape
    across = _centres(min(x1, x2), max(x1, x2), columns)
    down = _centres(min(y1, y2), max(y1, y2), rows)
    if not across.size or not down.size:
        return None
    cut = radiograph.pixels[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
    if region is Region.ELLIPSE:
        if x1 == x2 or y1 == y2:  # a line through middles is no ellipse
            return None
        x = (across + 0.5 - (x1 + x2) / 2) / (abs(x2 - x1) / 2)
        y = (down + 0.5 - (y1 + y2) / 2) / (abs(y2 - y1) / 2)
        cut = cut[np.add.outer(y**2, x**2) <= 1.0]
    values = modality_values_of(cut, radiograph.modality)
    values = values[np.isfinite(values)]
    if not values.size:
        return None
    return RegionValues(float(values.mean()), float(values.std()), int(values.size))


def _centres(first: float, last: float, count: int) -> np.ndarray:
    """Indices of the pixels whose middle lies between two edges."""
    start, stop = math.ceil(first - 0.5), math.floor(last - 0.5)
    return np.arange(max(start, 0), min(stop, count - 1) + 1)
