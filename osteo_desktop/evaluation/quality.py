"""What bad pictures cost a model: the limits from which on a defect is told, and its price.

Limits are set on pictures as they are, so that at most one in a hundred of each source is past
one; what such pictures cost is measured on pictures that were damaged on purpose.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.evaluation import intervals, weighted
from osteo_desktop.evaluation.damage import DAMAGES
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.imaging.quality.inversion import BOUNDARY
from osteo_desktop.records.models.evaluation import Figure
from osteo_desktop.records.quality import (
    LIMITS_OF,
    LOWER_IS_WORSE,
    VERSION,
    Defect,
    PictureQuality,
    is_past,
)

KINDS: Mapping[Defect, tuple[str, ...]] = {
    Defect.BLURRED: ("blurred", "moved"),
    Defect.INVERTED: ("inverted without a tag",),
    Defect.CUT_OFF: ("cut off",),
    Defect.NOISY: ("noisy",),
    Defect.COMPRESSED: ("JPEG",),
    Defect.TINY: ("tiny",),
    Defect.UNDEREXPOSED: ("underexposed",),
    Defect.OVEREXPOSED: ("overexposed",),
}
"""The kinds of damage that show what a defect costs."""

PROMISE = 0.95
"""Sensitivity at the high-sensitivity point: where such pictures stay below it for certain, a low
score does not clear them."""
_FALSE = 0.01
"""Share of the pictures of each source, as they are, that may be past a defect's limits."""
_FEWEST = 20
"""Of each class: with fewer, nothing is known of what a defect costs."""
_LEAST_LOSS = 0.03
"""Less, even where it is certain, is not worth a notice."""

NOTE = (
    "Measured on radiographs damaged on purpose, without those that the scope gate refuses, at the "
    "high-sensitivity point; 95% intervals by bootstrap over blocks. Limits: at most 1% of the "
    "radiographs of each source, as they are, lie past one (of other folds than measured here); "
    "inversion has a boundary of its own. A defect is told where its loss is certain; where "
    "sensitivity stays below 95% for certain, a low score does not clear the radiograph."
)


@dataclass(frozen=True, eq=False)
class Judged:
    """One picture, damaged or as it is: its score and its quality."""

    damage: str
    """Name of the damage."""
    scored: ScoredRadiograph
    quality: PictureQuality


def limits(untouched: Mapping[str, Sequence[PictureQuality]]) -> dict[str, float]:
    """By measure, from pictures as they are, by source: the most lenient source decides."""
    found = {}
    for name, count in ((name, len(names)) for names in LIMITS_OF.values() for name in names):
        worse_is_low = name in LOWER_IS_WORSE
        share = _FALSE / count if worse_is_low else 1.0 - _FALSE / count
        ends = [
            float(np.quantile([getattr(quality, name) for quality in pictures], share))
            for pictures in untouched.values()
            if pictures
        ]
        found[name] = min(ends) if worse_is_low else max(ends)
    return {**found, "inversion": BOUNDARY}


def quality_part(
    untouched: Mapping[str, Sequence[PictureQuality]],
    fresh: Mapping[str, Sequence[PictureQuality]],
    judged: Sequence[Judged],
) -> dict[str, Any]:
    """A card's ``quality``. ``untouched`` sets the limits, ``fresh`` are others as they are, of
    which the share of false notices is told; both by source."""
    found = limits(untouched)
    return {
        "version": VERSION,
        "note": NOTE,
        "limits_from": {source: len(pictures) for source, pictures in untouched.items()},
        "defects": [
            _defect(defect, {name: found[name] for name in names}, fresh, judged)
            for defect, names in LIMITS_OF.items()
        ],
    }


def _defect(
    defect: Defect,
    own: Mapping[str, float],
    fresh: Mapping[str, Sequence[PictureQuality]],
    judged: Sequence[Judged],
) -> dict[str, Any]:
    kinds = {damage.name for damage in DAMAGES if damage.kind in KINDS[defect]}
    whole = DAMAGES[0].name
    scored = [one for one in judged if not one.scored.outside_scope]
    such = [o.scored for o in scored if o.damage in kinds and is_past(own, o.quality)]
    others = [o.scored for o in scored if o.damage == whole and not is_past(own, o.quality)]
    figures = _cost(such, others)
    enough = all(_classes(such)[label] >= _FEWEST for label in (True, False))
    told = enough and any(_is_loss(figures[f"{name}_loss"]) for name in _NAMES)
    highest = figures["sensitivity"].high
    return {
        "defect": defect.value,
        "limits": dict(own),
        "told": told,
        "clears": not (told and highest is not None and highest < PROMISE),
        "radiographs": len(such),
        "fractured": _classes(such)[True],
        **_written(figures),
        "false_notices": {
            source: _share(is_past(own, quality) for quality in pictures)
            for source, pictures in fresh.items()
        },
        "found": {
            damage: _share(is_past(own, o.quality) for o in scored if o.damage == damage)
            for damage in sorted(kinds)
        },
    }


_NAMES = ("sensitivity", "specificity")


def _cost(
    such: Sequence[ScoredRadiograph], others: Sequence[ScoredRadiograph]
) -> dict[str, Figure]:
    """Both shares in such pictures and in others, and how much is lost, with paired intervals."""
    together = [*such, *others]
    damaged = np.arange(len(together)) < len(such)
    labels = np.array([one.item.fractured for one in together], dtype=bool)
    called = np.array([one.score >= one.t_low for one in together], dtype=bool)

    def measure(weights: np.ndarray) -> dict[str, np.ndarray]:
        found = {
            ending + name: weighted.share(right, among & part, weights)
            for ending, part in (("", damaged), ("usual_", ~damaged))
            for name, right, among in zip(_NAMES, (called, ~called), (labels, ~labels), strict=True)
        }
        return found | {f"{name}_loss": found[f"usual_{name}"] - found[name] for name in _NAMES}

    return intervals.figures(measure, [one.item.block for one in together])


def _is_loss(loss: Figure) -> bool:
    if loss.value is None or loss.low is None:
        return False
    return loss.low > 0.0 and loss.value >= _LEAST_LOSS


def _written(figures: Mapping[str, Figure]) -> dict[str, float | None]:
    found: dict[str, float | None] = {}
    for name, figure in figures.items():
        found |= {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}
    return found


def _classes(scored: Sequence[ScoredRadiograph]) -> dict[bool, int]:
    fractured = sum(one.item.fractured for one in scored)
    return {True: fractured, False: len(scored) - fractured}


def _share(yes: Iterable[bool]) -> float | None:
    values = list(yes)
    return sum(values) / len(values) if values else None
