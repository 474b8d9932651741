"""Regions against the boxes of those who labelled: average precision, recall, false marks.

AP50 as COCO has it (Lin et al., ECCV 2014; one class, IoU 0.5, 101 points of recall, precision made
monotone). Our own few lines, and not pycocotools or torchmetrics: the one has to be compiled, the
other carries the first, and neither takes the weights of the blocks that intervals are drawn by.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.evaluation import intervals
from osteo_desktop.evaluation.figures import HIGH_SPECIFICITY
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.imaging.map_regions import shown
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.records.maps.map_region import MapRegion, RegionLevel
from osteo_desktop.records.models.evaluation import Detection

LEAST_IOU = 0.5
_RECALLS = np.linspace(0.0, 1.0, 101)


def detection(scored: Sequence[ScoredRadiograph]) -> Detection | None:
    """Of radiographs whose map was cut into regions; None where there is none, or no box.

    A fractured radiograph without a box says nothing of any mark: it is left out.
    """
    known = [s for s in scored if s.candidates is not None and (s.located or not s.item.fractured)]
    located = [s for s in known if s.located]
    if not located:
        return None
    counts, ranked, ranked_located = _counts(known), _ranked(known), _ranked(located)

    def measure(weights: np.ndarray) -> dict[str, np.ndarray]:
        among = np.array([s.located for s in known], dtype=bool)
        return {
            "ap50_fractured": ranked_located.average_precision(weights[:, among]),
            "ap50": ranked.average_precision(weights),
            **{
                f"{name}{ending}": found
                for ending, one in counts.items()
                for name, found in one.measure(weights).items()
            },
        }

    return Detection(
        radiographs=len(known),
        intact=len(known) - len(located),
        boxes=sum(len(s.item.boxes) for s in located),
        figures=intervals.figures(measure, [s.item.block for s in known]),
    )


def by_source(scored: Sequence[ScoredRadiograph]) -> dict[str, Detection]:
    """Of each source that has boxes."""
    sources = sorted({one.item.source for one in scored})
    of = {name: detection([s for s in scored if s.item.source == name]) for name in sources}
    return {name: found for name, found in of.items() if found is not None}


def is_hit(region: MapRegion, box: Box) -> bool:
    """The region's peak or its middle lies in the box."""
    middle = (region.left + region.width / 2, region.top + region.height / 2)
    return any(
        box.x <= x <= box.x + box.width and box.y <= y <= box.y + box.height
        for x, y in (region.peak, middle)
    )


def iou(region: MapRegion, box: Box) -> float:
    """Of the region's own box with the other, 0-1."""
    across = min(region.left + region.width, box.x + box.width) - max(region.left, box.x)
    down = min(region.top + region.height, box.y + box.height) - max(region.top, box.y)
    both = max(0.0, across) * max(0.0, down)
    either = region.width * region.height + box.width * box.height - both
    return both / either if either > 0.0 else 0.0


def found(regions: Sequence[MapRegion], boxes: Sequence[Box]) -> list[bool]:
    """Whether each of ``regions``, hottest first, finds a box that none before it has found.

    As COCO matches: a region takes the free box with which its IoU is highest, from 0.5 on.
    """
    free = list(boxes)
    answers = []
    for region in regions:
        best = max(free, key=lambda box: iou(region, box), default=None)
        answers.append(best is not None and iou(region, best) >= LEAST_IOU)
        if answers[-1] and best is not None:
            free.remove(best)
    return answers


def marks(one: ScoredRadiograph, *, high: bool = False) -> list[MapRegion]:
    """What a reader is shown: the dotted and the solid regions, or the solid alone."""
    if one.candidates is None or one.score < one.t_low:
        return []
    solid = RegionLevel.HIGH_SPECIFICITY
    return [region for region in shown(one.candidates) if not high or region.level is solid]


@dataclass(frozen=True, eq=False)
class _Counts:
    """Of each radiograph at one level: (n,) float."""

    boxes: np.ndarray
    hit: np.ndarray
    """Boxes that a mark points into."""
    found: np.ndarray
    """Boxes that a mark covers with an IoU of 0.5 or more."""
    marks: np.ndarray
    false: np.ndarray
    """Marks that point into no box."""
    intact: np.ndarray

    def measure(self, weights: np.ndarray) -> dict[str, np.ndarray]:
        def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
            parts = weights @ above, weights @ below
            return np.divide(*parts, out=np.full(len(weights), np.nan), where=parts[1] > 0)

        return {
            "hit_recall": ratio(self.hit, self.boxes),
            "recall50": ratio(self.found, self.boxes),
            "false_marks": ratio(self.false, np.ones(len(self.false))),
            "false_marks_intact": ratio(self.false * self.intact, self.intact),
            "right_marks": ratio(self.marks - self.false, self.marks),
        }


def _counts(scored: Sequence[ScoredRadiograph]) -> dict[str, _Counts]:
    """By the ending of the figures' names: at the high-sensitivity and high-specificity level."""
    made = {}
    for ending, high in (("", False), (HIGH_SPECIFICITY, True)):
        rows = [_count(one, marks(one, high=high)) for one in scored]
        made[ending] = _Counts(*np.array(rows, dtype=float).T)
    return made


def _count(one: ScoredRadiograph, drawn: Sequence[MapRegion]) -> tuple[int, ...]:
    boxes = one.item.boxes if one.located else ()
    return (
        len(boxes),
        sum(any(is_hit(region, box) for region in drawn) for box in boxes),
        sum(found(drawn, boxes)),
        len(drawn),
        sum(not any(is_hit(region, box) for box in boxes) for region in drawn),
        int(not one.item.fractured),
    )


@dataclass(frozen=True, eq=False)
class _Ranked:
    """Every candidate, hottest first: its radiograph, and whether it found a box."""

    radiograph: np.ndarray
    finds: np.ndarray
    ends: np.ndarray
    """True at the last of equal values: between equals there is no order."""
    boxes: np.ndarray
    """Of each radiograph."""

    def average_precision(self, weights: np.ndarray) -> np.ndarray:
        """(draws,); 0 where nothing is found, NaN without boxes."""
        return np.array([self._one(drawn) for drawn in weights])

    def _one(self, drawn: np.ndarray) -> float:
        boxes = float(drawn @ self.boxes)
        if boxes <= 0.0:
            return float("nan")
        weight = drawn[self.radiograph]
        right = np.cumsum(weight * self.finds)[self.ends]
        called = np.cumsum(weight)[self.ends]
        if not len(right) or right[-1] <= 0.0:
            return 0.0
        precision = right / np.maximum(called, 1e-12)
        highest = np.maximum.accumulate(precision[::-1])[::-1]
        at = np.searchsorted(right / boxes, _RECALLS - 1e-12)
        return float(np.append(highest, 0.0)[at].mean())


def _ranked(scored: Sequence[ScoredRadiograph]) -> _Ranked:
    values, of, finds = [], [], []
    for number, one in enumerate(scored):
        regions = one.candidates or ()
        values += [region.value for region in regions]
        of += [number] * len(regions)
        finds += found(regions, one.item.boxes if one.located else ())
    heat = np.array(values, dtype=float)
    order = np.argsort(-heat, kind="stable")
    heat = heat[order]
    return _Ranked(
        radiograph=np.array(of, dtype=np.int64)[order],
        finds=np.array(finds, dtype=float)[order],
        ends=np.r_[heat[1:] != heat[:-1], True] if len(heat) else np.zeros(0, dtype=bool),
        boxes=np.array([len(s.item.boxes) if s.located else 0 for s in scored], dtype=float),
    )


def document(one: Detection) -> dict[str, Any]:
    """As ``metrics.json`` and a card hold it."""
    said: dict[str, Any] = {
        "radiographs": one.radiographs, "not_fractured": one.intact, "boxes": one.boxes,
    }  # fmt: skip
    for name, figure in one.figures.items():
        if name.startswith("false_marks_intact") and not one.intact:
            continue
        said |= {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}
    return said
