"""The worst misses as pictures: the radiograph with its boxes, beside it the map over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import cv2
import numpy as np

from osteo_desktop.errors.files import ReadError
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.imaging import display, folder, overlay
from osteo_desktop.imaging.map_regions import candidates
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import MapRegion, RegionRule
from osteo_desktop.records.models.evaluation import Miss
from osteo_desktop.records.radiograph import Radiograph

COUNT = 10
_LONGEST = 440
"""Pixels of the longer side in the picture."""
_GAP = 6
_BOX_COLOUR = (0, 214, 255)

MapOf = Callable[[ScoredRadiograph, Radiograph], SaliencyMap | None]
"""The map of the model that scored it; None where that model is not at hand."""


def worst_misses(
    scored: Sequence[ScoredRadiograph],
    map_of: MapOf,
    rule: RegionRule | None = None,
    count: int = COUNT,
) -> list[Miss]:
    """The fractured radiographs with the lowest scores, lowest first.

    ``rule``: outlines every place that its map reaches a level in, though a reader is shown none
    below the point: that is where it was nearly seen.
    """
    fractured = [s for s in scored if s.item.fractured]
    return [_miss(s, map_of, rule) for s in sorted(fractured, key=lambda s: s.score)[:count]]


def _miss(scored: ScoredRadiograph, map_of: MapOf, rule: RegionRule | None) -> Miss:
    item = scored.item
    try:
        radiograph = folder.load(item.file, str(item.path), 1)
    except ReadError as error:
        return Miss(item.source, item.file, scored.score, scored.decision, None, note=error.message)
    saliency = map_of(scored, radiograph)
    grey = display.render(radiograph)
    regions: tuple[MapRegion, ...] = ()
    if saliency is not None and rule is not None:
        found = candidates(saliency, rule, *grey.shape)
        regions = tuple(region for region in found if region.level is not None)
    picture = _picture(grey, item.boxes, saliency, scored.peak, regions)
    return Miss(
        item.source,
        item.file,
        scored.score,
        scored.decision,
        overlay.png_bytes(picture),
        with_map=saliency is not None,
        note="" if item.boxes else "no box",
    )


def _picture(
    grey: np.ndarray,
    boxes: Sequence[Box],
    saliency: SaliencyMap | None,
    peak: tuple[float, float] | None,
    regions: Sequence[MapRegion],
) -> np.ndarray:
    """(rows, columns, 3) uint8: the radiograph with its boxes; with a map, a second one beside it.

    Without the map itself only its peak is marked, by a cross.
    """
    scale = min(1.0, _LONGEST / max(grey.shape))
    size = [max(1, round(side * scale)) for side in grey.shape[::-1]]
    small = cv2.resize(grey, size, interpolation=cv2.INTER_AREA)
    plain = np.repeat(small[..., np.newaxis], 3, axis=2)
    _outline(plain, boxes, scale)
    if saliency is None:
        if peak is not None:
            at = (round(peak[0] * scale), round(peak[1] * scale))
            cv2.drawMarker(plain, at, (255, 140, 0), cv2.MARKER_TILTED_CROSS, 14, 2)
        return plain
    mapped = np.ascontiguousarray(overlay.blend(small, _scaled(saliency, scale)))
    mapped = overlay.outline_regions(mapped, regions, scale)
    _outline(mapped, boxes, scale)
    gap = np.full((small.shape[0], _GAP, 3), 255, dtype=np.uint8)
    return np.concatenate([plain, gap, mapped], axis=1)


def _outline(picture: np.ndarray, boxes: Sequence[Box], scale: float) -> None:
    for box in boxes:
        corner = (round(box.x * scale), round(box.y * scale))
        other = (round((box.x + box.width) * scale), round((box.y + box.height) * scale))
        cv2.rectangle(picture, corner, other, _BOX_COLOUR, 1)


def _scaled(saliency: SaliencyMap, scale: float) -> SaliencyMap:
    return replace(
        saliency,
        left=saliency.left * scale,
        top=saliency.top * scale,
        width=saliency.width * scale,
        height=saliency.height * scale,
    )
