"""Where a saliency map points, and how it lies to the boxes around the fractures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache

import numpy as np

from osteo_desktop.imaging import overlay
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.records.finding import SaliencyMap

HOT = 0.5
"""The fixed threshold of the IoU, on the card's fixed scale of 0-1."""
_FINEST = 800
"""Larger radiographs are looked at on a coarser grid: the map has some ten cells a side."""
_GRID = 256
"""Cells a side on which the centre map and the boxes are compared."""


@dataclass(frozen=True)
class MapFigures:
    peak: tuple[float, float] | None
    """(x, y) in pixels of the file, from the outer corner of its first; None of an empty map."""
    mass_in_boxes: float | None
    """Share of the map's sum that lies in the boxes, 0-1; None without boxes."""
    iou: float | None
    """Of the map at HOT or more with the boxes, 0-1; None without boxes."""


def map_figures(saliency: SaliencyMap, boxes: Sequence[Box], rows: int, columns: int) -> MapFigures:
    """Of the map over its radiograph of ``rows`` x ``columns`` pixels.

    An empty map points nowhere and has no mass: 0 in the boxes.
    """
    step = max(1.0, max(rows, columns) / _FINEST)
    values = overlay.map_on_pixels(_smaller(saliency, step), *_grid_size(rows, columns, step))
    peak = _peak(values)
    placed = None if peak is None else (peak[0] * step, peak[1] * step)
    if not boxes:
        return MapFigures(placed, None, None)
    inside = box_mask(boxes, values.shape, step, step)
    hot = values >= HOT
    mass = float(values.sum())
    return MapFigures(
        placed,
        float(values[inside].sum()) / mass if mass > 0.0 else 0.0,
        _iou(hot, inside),
    )


def points_into(boxes: Sequence[Box], peak: tuple[float, float] | None) -> bool:
    return peak is not None and any(
        box.x <= peak[0] <= box.x + box.width and box.y <= peak[1] <= box.y + box.height
        for box in boxes
    )


def random_map(boxes: Sequence[Box], rows: int, columns: int) -> MapFigures:
    """What a map of independent uniform noise is expected to reach; it has no one peak.

    With ``a`` the boxes' share of the radiograph: its peak falls into a box with probability a,
    its mass lies there by a, and half of all pixels are hot: IoU = (a/2) / (a + (1-a)/2).
    """
    area = box_area(boxes, rows, columns)
    return MapFigures(None, area, area / (1.0 + area))


def centre_map(boxes: Sequence[Box], rows: int, columns: int) -> MapFigures:
    """A cone: 1 in the radiograph's centre, 0 where its sides have their middle."""
    inside = _unit_mask(boxes, rows, columns)
    cone = _cone()
    return MapFigures(
        (columns / 2, rows / 2),
        float(cone[inside].sum() / cone.sum()),
        _iou(cone >= HOT, inside),
    )


def box_area(boxes: Sequence[Box], rows: int, columns: int) -> float:
    """Share of the radiograph that the boxes cover together, 0-1."""
    return float(_unit_mask(boxes, rows, columns).mean())


def box_mask(
    boxes: Sequence[Box], shape: tuple[int, ...], down: float, across: float
) -> np.ndarray:
    """``shape`` (rows, columns) bool: cells of ``down`` x ``across`` pixels with their centre in
    a box; the cell that holds a box's own centre always belongs to it."""
    mask = np.zeros(shape, dtype=bool)
    for box in boxes:
        rows = _cells(box.y, box.height, down, shape[0])
        columns = _cells(box.x, box.width, across, shape[1])
        mask[rows, columns] = True
    return mask


def _cells(start: float, length: float, size: float, count: int) -> slice:
    first = int(np.ceil(start / size - 0.5))
    last = int(np.floor((start + length) / size - 0.5))
    if last < first:
        first = last = int((start + length / 2) / size)
    return slice(max(0, min(first, count - 1)), max(0, min(last, count - 1)) + 1)


def _unit_mask(boxes: Sequence[Box], rows: int, columns: int) -> np.ndarray:
    return box_mask(boxes, (_GRID, _GRID), rows / _GRID, columns / _GRID)


@cache
def _cone() -> np.ndarray:
    across = (np.arange(_GRID) + 0.5) / (_GRID / 2) - 1.0
    return np.maximum(0.0, 1.0 - np.hypot(across[:, np.newaxis], across))


def _grid_size(rows: int, columns: int, step: float) -> tuple[int, int]:
    return max(1, round(rows / step)), max(1, round(columns / step))


def _smaller(saliency: SaliencyMap, step: float) -> SaliencyMap:
    return replace(
        saliency,
        left=saliency.left / step,
        top=saliency.top / step,
        width=saliency.width / step,
        height=saliency.height / step,
    )


def _peak(values: np.ndarray) -> tuple[float, float] | None:
    """(x, y) of the highest cell's centre; of a flat top, the cell nearest to its middle."""
    highest = float(values.max(initial=0.0))
    if highest <= 0.0:
        return None
    rows, columns = np.nonzero(values == highest)
    nearest = int(np.argmin((rows - rows.mean()) ** 2 + (columns - columns.mean()) ** 2))
    return float(columns[nearest]) + 0.5, float(rows[nearest]) + 0.5


def _iou(one: np.ndarray, other: np.ndarray) -> float:
    together = int((one | other).sum())
    return float((one & other).sum()) / together if together else 0.0
