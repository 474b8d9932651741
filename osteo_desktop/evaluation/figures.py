"""The figures of ``metrics.json`` for a group of scored radiographs, each with its interval."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from osteo_desktop.evaluation import intervals, weighted
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.records.models.evaluation import Confusion, Group

HIGH_SPECIFICITY = "_high_specificity"
"""Ends the names of the figures at t_high; those without it are at t_low."""


@dataclass(frozen=True, eq=False)
class Sample:
    """Scores and decisions of radiographs (or studies); one array entry each."""

    labels: np.ndarray
    scores: np.ndarray
    at_low: np.ndarray
    """Called fractured at the high-sensitivity point."""
    at_high: np.ndarray
    """Called fractured at the high-specificity point."""
    blocks: tuple[str, ...]
    unfitted: np.ndarray
    """Not used to fit the calibration: on these its error is measured."""
    located: np.ndarray
    pointed: np.ndarray
    """The map's peak lies in a box."""
    mass: np.ndarray
    iou: np.ndarray

    def select(self, keep: np.ndarray) -> Sample:
        arrays = {
            name: value[keep] for name, value in vars(self).items() if isinstance(value, np.ndarray)
        }
        kept = tuple(np.asarray(self.blocks, dtype=object)[keep])
        return Sample(**arrays, blocks=kept)


def sample_of(scored: Sequence[ScoredRadiograph]) -> Sample:
    def array(values: Iterable[Any], kind: type) -> np.ndarray:
        return np.fromiter(values, dtype=kind, count=len(scored))

    scores = array((s.score for s in scored), float)
    return Sample(
        labels=array((s.item.fractured for s in scored), bool),
        scores=scores,
        at_low=scores >= array((s.t_low for s in scored), float),
        at_high=scores >= array((s.t_high for s in scored), float),
        blocks=tuple(s.item.block for s in scored),
        unfitted=array((s.seen != "calibration" for s in scored), bool),
        located=array((s.located for s in scored), bool),
        pointed=array((s.located and s.points_into_a_box for s in scored), bool),
        mass=array((s.mass_in_boxes or 0.0 for s in scored), float),
        iou=array((s.iou or 0.0 for s in scored), float),
    )


def measure(sample: Sample, weights: np.ndarray) -> dict[str, np.ndarray]:
    """Every figure for every row of ``weights`` (draws, n); NaN where it is undefined."""
    labels, scores = sample.labels, sample.scores
    fresh = _uncalibrated(sample)
    everyone = np.ones(len(labels), dtype=bool)
    return {
        "auc": weighted.auc(labels, scores, weights),
        "average_precision": weighted.average_precision(labels, scores, weights),
        "log_loss": weighted.log_loss(labels, scores, weights),
        "brier": weighted.brier(labels, scores, weights),
        "ece": weighted.calibration_error(labels[fresh], scores[fresh], weights[:, fresh]),
        **_at(labels, sample.at_low, weights, ""),
        **_at(labels, sample.at_high, weights, HIGH_SPECIFICITY),
        "fracture_share": weighted.share(sample.at_high, everyone, weights),
        "doubt_share": weighted.share(sample.at_low & ~sample.at_high, everyone, weights),
        "no_fracture_share": weighted.share(~sample.at_low, everyone, weights),
        "pointing_game": weighted.share(sample.pointed, sample.located, weights),
        "mass_in_boxes": weighted.share(sample.mass, sample.located, weights),
        "iou": weighted.share(sample.iou, sample.located, weights),
    }


def _uncalibrated(sample: Sample) -> np.ndarray:
    """Those that set no calibration. The rest of a source that set it was left out there for a
    reason, as doubtful labels are: where it is of one class, it says nothing of calibration."""
    fresh = sample.unfitted
    is_rest_of_one_class = not fresh.all() and len(np.unique(sample.labels[fresh])) < 2
    return np.zeros_like(fresh) if is_rest_of_one_class else fresh


def _at(
    labels: np.ndarray, called: np.ndarray, weights: np.ndarray, ending: str
) -> dict[str, np.ndarray]:
    """The figures of one operating point; precision is undefined where nothing is called."""
    found = {
        "sensitivity": weighted.share(called, labels, weights),
        "specificity": weighted.share(~called, ~labels, weights),
        "accuracy": weighted.share(called == labels, np.ones(len(labels), dtype=bool), weights),
        "precision": weighted.share(labels, called, weights),
        "f1": weighted.f1(labels, called, weights),
        "kappa": weighted.kappa(labels, called, weights),
    }
    return {f"{name}{ending}": values for name, values in found.items()}


def group(kind: str, name: str, scored: Sequence[ScoredRadiograph]) -> Group:
    """The figures of these radiographs, with intervals over their blocks."""
    return group_of_sample(
        kind,
        name,
        sample_of(scored),
        outside_scope=sum(s.outside_scope for s in scored),
        seen_in_training=sum(s.seen == "training" for s in scored),
        seen_in_calibration=sum(s.seen == "calibration" for s in scored),
    )


def group_of_sample(
    kind: str,
    name: str,
    sample: Sample,
    *,
    outside_scope: int = 0,
    seen_in_training: int = 0,
    seen_in_calibration: int = 0,
) -> Group:
    return Group(
        kind=kind,
        name=name,
        radiographs=len(sample.labels),
        fractured=int(sample.labels.sum()),
        blocks=len(set(sample.blocks)),
        figures=intervals.figures(lambda weights: measure(sample, weights), sample.blocks),
        confusion={
            "high_sensitivity": _confusion(sample.labels, sample.at_low),
            "high_specificity": _confusion(sample.labels, sample.at_high),
        },
        located=int(sample.located.sum()),
        outside_scope=outside_scope,
        seen_in_training=seen_in_training,
        seen_in_calibration=seen_in_calibration,
    )


def by_source(scored: Sequence[ScoredRadiograph], kind: str = "source") -> list[Group]:
    sources = sorted({s.item.source for s in scored})
    return [group(kind, name, [s for s in scored if s.item.source == name]) for name in sources]


def _confusion(labels: np.ndarray, called: np.ndarray) -> Confusion:
    return Confusion(
        true_positive=int((labels & called).sum()),
        false_negative=int((labels & ~called).sum()),
        false_positive=int((~labels & called).sum()),
        true_negative=int((~labels & ~called).sum()),
    )


def document(found: Group) -> dict[str, Any]:
    """A group as ``metrics.json`` and the model's card hold it; None where undefined.

    Each figure ``x`` has its interval beside it, ``x_low`` and ``x_high``.
    """
    shares = ("fracture", "doubt", "no_fracture")
    figures: dict[str, float | None] = {}
    for name, figure in found.figures.items():
        figures |= {name: figure.value, f"{name}_low": figure.low, f"{name}_high": figure.high}
    return {
        "radiographs": found.radiographs,
        "fractured": found.fractured,
        "blocks": found.blocks,
        "outside_scope": found.outside_scope,
        "seen_in_training": found.seen_in_training,
        "seen_in_calibration": found.seen_in_calibration,
        **figures,
        "tier_shares": {s.upper(): found.figures[f"{s}_share"].value for s in shares},
        "pointing_game_radiographs": found.located,
        "confusion": {point: dict(vars(counts)) for point, counts in found.confusion.items()},
    }
