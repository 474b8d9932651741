"""Where a saliency map is hottest: the places that a reader jumps to."""

from __future__ import annotations

import numpy as np

from osteo_desktop.records.finding import SaliencyMap

MOST, LEAST = 3, 0.25
"""Places, and the value below which none is worth a look; 1 is the scale's end."""
_APART = 3.0
"""Cells between two places; nearer maxima are one."""
_SAME_REGION = 0.5
"""Of a place's heat: what is connected with it and not cooler belongs to it."""
_SURROUNDINGS = 5
"""Cells around, by whose heat equal cells are told apart."""


def hot_spots(saliency: SaliencyMap) -> tuple[tuple[float, float], ...]:
    """(column, row) in pixels of the radiograph, hottest first, one for each hot region.

    Equal heat, as where the scale ends, is told apart by the surroundings: the middle of a hot
    region comes before its border.
    """
    values = np.minimum(np.array(saliency.values, dtype=np.float64), 1.0)
    rows, columns = values.shape
    around = values
    for _ in range(_SURROUNDINGS):
        around = np.mean(_shifted(around), axis=0)
    heat = values + around / 1000
    heat[heat < np.max(_shifted(heat), axis=0)] = -1.0  # a slope is no place
    down, across = np.mgrid[:rows, :columns]
    spots: list[tuple[float, float]] = []
    while len(spots) < MOST:
        row, column = np.unravel_index(int(heat.argmax()), heat.shape)
        if heat[row, column] < LEAST:
            break
        region = _connected(values >= _SAME_REGION * values[row, column], int(row), int(column))
        heat[region | (np.hypot(down - row, across - column) < _APART)] = -1.0
        spots.append(
            (
                saliency.left + (float(column) + 0.5) * saliency.width / columns,
                saliency.top + (float(row) + 0.5) * saliency.height / rows,
            )
        )
    return tuple(spots)


def _connected(mask: np.ndarray, row: int, column: int) -> np.ndarray:
    """The part of ``mask`` that hangs together with the cell, over edges and corners."""
    region = np.zeros_like(mask)
    region[row, column] = True
    while True:
        grown = np.any(_shifted(region), axis=0) & mask
        if np.array_equal(grown, region):
            return region
        region = grown


def _shifted(cells: np.ndarray) -> list[np.ndarray]:
    """``cells`` and its eight neighbours' values, nothing beyond the border."""
    rows, columns = cells.shape
    padded = np.pad(cells, 1)
    return [padded[i : i + rows, j : j + columns] for i in range(3) for j in range(3)]
