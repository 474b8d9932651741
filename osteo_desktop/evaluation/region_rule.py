"""From maps and boxes to the rule by which a model's maps are cut into regions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation import metrics
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import RegionRule

SHARE = 0.35
"""Of its peak's chance that belongs to a region: the best AP50 on FracAtlas of 0.3 to 0.8."""
_FEWEST = 10
"""Radiographs of each class, and places in boxes, on which a rule may be fitted."""


@dataclass(frozen=True, eq=False)
class MappedRadiograph:
    item: LabelledRadiograph
    saliency: SaliencyMap


def fit_rule(mapped: Sequence[MappedRadiograph], model_id: str) -> RegionRule:
    """The levels and the chance of a place. docs/decisions/0071-regions.md derives them.

    Raises DataError where the radiographs are too few, or the map tells nothing of the boxes.
    """
    labels = np.array([one.item.fractured for one in mapped], dtype=bool)
    peaks = np.array([float(one.saliency.values.max(initial=0.0)) for one in mapped])
    values, inside = _places(mapped)
    least = min(int(labels.sum()), int((~labels).sum()), int(inside.sum()))
    if least < _FEWEST:
        raise DataError(detail=ModelDetail.TOO_FEW_FOR_REGIONS.of(fewest=_FEWEST, least=least))
    places = metrics.fit_platt(inside, values)
    if places.slope <= 0.0:
        raise DataError(detail=ModelDetail.NO_REGIONS.notice)
    # The rule of t_low and t_high itself, asked of the highest place instead of the score.
    points = metrics.operating_points(labels, places.chance(peaks))
    low, high = places.value_at(points.t_low), places.value_at(points.t_high)
    least_level = float(np.nextafter(0.0, 1.0))
    try:
        levels = max(low, least_level), max(high, least_level)
        return RegionRule(model_id, *levels, places, SHARE)
    except ValueError as error:
        raise DataError(detail=ModelDetail.NO_RULE_OF_REGIONS.notice) from error


def _places(mapped: Sequence[MappedRadiograph]) -> tuple[np.ndarray, np.ndarray]:
    """Of all places where the map is not empty: its value, and whether the middle is in a box.

    A fractured radiograph without a box says nothing of places.
    """
    values, inside = [], []
    for one in mapped:
        if one.item.fractured and not one.item.boxes:
            continue
        seen = one.saliency.values > 0.0
        values.append(one.saliency.values[seen].astype(np.float64))
        inside.append(_in_boxes(one)[seen])
    return np.concatenate([np.zeros(0), *values]), np.concatenate([np.zeros(0, bool), *inside])


def _in_boxes(one: MappedRadiograph) -> np.ndarray:
    """(rows, columns) bool of the map's cells."""
    saliency = one.saliency
    rows, columns = saliency.values.shape
    x = saliency.left + (np.arange(columns) + 0.5) * saliency.width / columns
    y = saliency.top + (np.arange(rows) + 0.5) * saliency.height / rows
    mask = np.zeros((rows, columns), dtype=bool)
    for box in one.item.boxes:
        across = (box.x <= x) & (x <= box.x + box.width)
        mask |= np.outer((box.y <= y) & (y <= box.y + box.height), across)
    return mask


def document(rule: RegionRule, mapped: Sequence[MappedRadiograph]) -> dict[str, Any]:
    """As a card holds it; :func:`osteo_desktop.records.maps.map_region.rule_of` reads it."""
    sources = [one.item.source for one in mapped]
    return {
        "method": "connected places that have a share of their peak's chance; levels by the rule "
        "of t_low and t_high, asked of a radiograph's highest place",
        "levels": {"high_sensitivity": rule.low, "high_specificity": rule.high},
        "place_chance": {
            "slope": rule.places.slope,
            "intercept": rule.places.intercept,
            "of_places": "where the map is above 0",
        },
        "share_of_peak": rule.share,
        "fitted_on": {name: sources.count(name) for name in sorted(set(sources))},
    }
