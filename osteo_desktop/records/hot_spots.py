"""Where a saliency map is hottest: the places that a reader jumps to."""

from __future__ import annotations

import numpy as np

from osteo_desktop.records.finding import SaliencyMap

MOST, LEAST = 3, 0.25
"""Places, and the value below which none is worth a look; 1 is the scale's end."""
_APART = 3.0
"""Cells between two places; nearer maxima are one."""
_SURROUNDINGS = 5
"""Cells around, by whose heat equal cells are told apart."""


def hot_spots(saliency: SaliencyMap) -> tuple[tuple[float, float], ...]:
    """(column, row) in pixels of the radiograph, hottest first; what lies outside it is left out.

    Equal heat, as where the scale ends, is told apart by the surroundings: the middle of a hot
    region comes before its border.
    """
    values = np.array(saliency.values, dtype=np.float64)
    rows, columns = values.shape
    around = np.minimum(values, 1.0)
    for _ in range(_SURROUNDINGS):
        padded = np.pad(around, 1)
        shifted = [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]
        around = np.mean(shifted, axis=0)
    heat = np.minimum(values, 1.0) + around / 1000
    down, across = np.mgrid[:rows, :columns]
    spots: list[tuple[float, float]] = []
    while len(spots) < MOST:
        row, column = np.unravel_index(int(heat.argmax()), heat.shape)
        if heat[row, column] < LEAST:
            break
        heat[np.hypot(down - row, across - column) < _APART] = -1.0
        spots.append(
            (
                saliency.left + (float(column) + 0.5) * saliency.width / columns,
                saliency.top + (float(row) + 0.5) * saliency.height / rows,
            )
        )
    return tuple(spots)
