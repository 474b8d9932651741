"""Regions of a saliency map: each place that stands out, with its outline in the radiograph.

One function says what is marked (:func:`regions_of`); viewer, report, tables and figures ask it.
docs/decisions/0071-regions.md says what the levels mean.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.maps.map_region import MapRegion, RegionLevel, RegionRule

LEAST = 0.1
"""Of the map's value; cooler places are no candidates."""
MOST = 12
"""Candidates of one radiograph."""
_FINE = 8
"""Parts of a cell, each way: between the cells the map is interpolated, as it is shown."""


def regions_of(
    finding: Finding | None, rule: RegionRule | None, rows: int, columns: int
) -> tuple[MapRegion, ...]:
    """What is marked on a radiograph of ``rows`` x ``columns`` pixels, hottest first.

    Nothing below the high-sensitivity point, without a map, or by another model's rule. Where a
    radiograph reaches the point and its map reaches no level, its hottest place is marked as of
    high sensitivity: what the score speaks of is not left unmarked.
    """
    if finding is None or rule is None or finding.saliency is None or finding.score is None:
        return ()
    points = finding.operating_points
    if points is None or finding.score < points.t_low or not rule.is_of(finding.model_id):
        return ()
    found = candidates(finding.saliency, rule, rows, columns)
    return shown(found)


def shown(found: tuple[MapRegion, ...]) -> tuple[MapRegion, ...]:
    """Of the candidates of a radiograph at or above its point, those that are marked."""
    marked = tuple(region for region in found if region.level is not None)
    if marked or not found:
        return marked
    return (replace(found[0], level=RegionLevel.HIGH_SENSITIVITY),)


def candidates(
    saliency: SaliencyMap, rule: RegionRule, rows: int, columns: int
) -> tuple[MapRegion, ...]:
    """Every place that stands out by LEAST or more, hottest first, MOST of them at most.

    A region is what hangs together with its peak, over edges and corners, and has ``rule.share`` of
    the peak's chance. What grows into a hotter region is no region of its own. Nothing of it lies
    beyond the radiograph's border.
    """
    values = np.where(np.isfinite(saliency.values), saliency.values, 0.0).astype(np.float64)
    fine = _interpolated(values)
    cells = values.copy()
    taken = np.zeros(fine.shape, dtype=bool)
    found: list[MapRegion] = []
    while len(found) < MOST:
        row, column = (int(i) for i in np.unravel_index(int(cells.argmax()), cells.shape))
        value = float(cells[row, column])
        if value < LEAST:
            break
        edge = edge_of(value, rule)
        own = _connected(fine >= edge, (row, column))
        is_new = not (own & taken).any()
        taken |= own
        cells[_cells_of(own)] = 0.0
        cells[row, column] = 0.0
        if is_new and (region := _placed(saliency, own, (row, column), rows, columns)):
            found.append(replace(region, value=value, level=rule.level(value)))
    return tuple(found)


def edge_of(peak: float, rule: RegionRule) -> float:
    """The map's value along the outline of a region whose hottest value is ``peak``."""
    return min(max(rule.places.value_at(rule.share * rule.places.chance(peak)), LEAST / 2), peak)


def _interpolated(values: np.ndarray) -> np.ndarray:
    """(rows * _FINE, columns * _FINE), bilinear; the middle of each cell keeps its own value."""
    rows, columns = values.shape
    fine = cv2.resize(
        values, (columns * _FINE, rows * _FINE), interpolation=cv2.INTER_LINEAR
    ).astype(np.float64)
    middle = _FINE // 2
    for i in (middle - 1, middle):  # an even number of parts has four in the middle
        for j in (middle - 1, middle):
            fine[i::_FINE, j::_FINE] = values
    return fine


def _connected(mask: np.ndarray, cell: tuple[int, int]) -> np.ndarray:
    """The part of ``mask`` that hangs together with the middle of the cell."""
    _, labels = cv2.connectedComponents(mask.astype(np.uint8), connectivity=8)
    row, column = (i * _FINE + _FINE // 2 for i in cell)
    return np.asarray(labels == labels[row, column])


def _cells_of(own: np.ndarray) -> np.ndarray:
    """The cells whose middle belongs to it."""
    return own[_FINE // 2 :: _FINE, _FINE // 2 :: _FINE]


def _placed(
    saliency: SaliencyMap, own: np.ndarray, peak: tuple[int, int], rows: int, columns: int
) -> MapRegion | None:
    """In pixels of the radiograph, cut off at its border; None where nothing of it lies inside."""
    across = saliency.width / own.shape[1]
    down = saliency.height / own.shape[0]

    def x(fine: float) -> float:
        return min(max(saliency.left + fine * across, 0.0), float(columns))

    def y(fine: float) -> float:
        return min(max(saliency.top + fine * down, 0.0), float(rows))

    lines, _ = cv2.findContours(
        np.pad(own, 1).repeat(2, 0).repeat(2, 1).astype(np.uint8),
        cv2.RETR_EXTERNAL,
        cv2.CHAIN_APPROX_SIMPLE,
    )
    # Twice as fine: the line runs through the outer halves of the border's parts.
    outline = tuple(
        (x((float(i) + 0.5) / 2 - 1), y((float(j) + 0.5) / 2 - 1))
        for i, j in max(lines, key=cv2.contourArea)[:, 0]
    )
    inner_rows, inner_columns = np.nonzero(own)
    left, right = x(float(inner_columns.min())), x(float(inner_columns.max() + 1))
    top, bottom = y(float(inner_rows.min())), y(float(inner_rows.max() + 1))
    if right <= left or bottom <= top:
        return None
    return MapRegion(
        left=left,
        top=top,
        width=right - left,
        height=bottom - top,
        outline=outline,
        peak=(x((peak[1] + 0.5) * _FINE), y((peak[0] + 0.5) * _FINE)),
        value=0.0,
        level=None,
    )
