"""Regions: the places of a saliency map that stand out, and the rule that says which do."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.records.platt import Platt

CARD_KEY = "regions"
"""Where a card holds its rule. A card without one has no regions."""
OUTLINED_FROM = 0.5
"""Of the map's value, where the model has no levels of its own."""


class RegionLevel(StrEnum):
    HIGH_SENSITIVITY = "HIGH_SENSITIVITY"
    """Drawn dotted."""
    HIGH_SPECIFICITY = "HIGH_SPECIFICITY"
    """Drawn solid."""


@dataclass(frozen=True)
class RegionRule:
    """What a model's maps say of places, as its card states it.

    ``low``, ``high``: values of the map, on the card's fixed scale, at which a region is dotted and
    solid; of a radiograph's highest place they keep what t_low and t_high promise of its score.
    ``places``: the chance that a place of a value lies in a fracture's box.
    ``share``: of its peak's chance; connected places that reach it belong to the region.
    """

    model_id: str
    low: float
    high: float
    places: Platt
    share: float

    def __post_init__(self) -> None:
        slope, intercept = self.places.slope, self.places.intercept
        known = np.isfinite([self.low, self.high, slope, intercept]).all()
        if not (known and 0.0 < self.low <= self.high and slope > 0.0 < self.share < 1.0):
            raise ValueError("no rule of regions")

    def level(self, value: float) -> RegionLevel | None:
        if value >= self.high:
            return RegionLevel.HIGH_SPECIFICITY
        return RegionLevel.HIGH_SENSITIVITY if value >= self.low else None

    def is_of(self, model_id: str) -> bool:
        """Whether a finding of this model may be marked by it; a site's points move no map."""
        return own_id(model_id) == own_id(self.model_id)


@dataclass(frozen=True)
class MapRegion:
    """All lengths in pixels of the radiograph, from the outer corner of its first pixel."""

    left: float
    top: float
    width: float
    height: float
    outline: tuple[Point, ...]
    """(x, y) of its corners, in order; closed by going back to the first."""
    peak: Point
    """The centre of its hottest cell."""
    value: float
    """Of the map there, on the card's fixed scale."""
    level: RegionLevel | None
    """None of what is not shown: it reaches neither level."""


def rule_of(card: ModelCard) -> RegionRule | None:
    """None for a card that states none, as earlier ones, or none that can be one."""
    stated = card.document.get(CARD_KEY)
    if not isinstance(stated, Mapping):
        return None
    try:
        levels, chance = stated["levels"], stated["place_chance"]
        return RegionRule(
            model_id=card.model_id,
            low=float(levels["high_sensitivity"]),
            high=float(levels["high_specificity"]),
            places=Platt(float(chance["slope"]), float(chance["intercept"])),
            share=float(stated["share_of_peak"]),
        )
    except (KeyError, TypeError, ValueError):
        return None
