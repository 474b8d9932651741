"""Operating points and calibrations on radiographs that did not set them, by source: a table each.

python -m tests.measure_points --data DATA/fracatlas --data DATA/upperlimb [--scores FILE]

Fold k is tested with what the scores of fold k+1 set, as in the five rounds; no model is needed.
"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
from sklearn.linear_model import LogisticRegression

from osteo_desktop.evaluation import metrics, weighted
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import read_scores
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.platt import Platt
from osteo_desktop.workflow.training.evaluation_files import labelled

FOLDS = 5
Scored = Sequence[ScoredRadiograph]


def _points(by: metrics.PointsBy, scored: Scored) -> OperatingPoints:
    labels, scores = _labels(scored), np.array([one.score for one in scored])
    return metrics.points_by(by, labels, scores, [one.item.block for one in scored])


def _each(by: metrics.PointsBy, scored: Scored) -> OperatingPoints:
    """Those of every source apart; the lower t_low and the higher t_high of them."""
    sources = sorted({one.item.source for one in scored})
    found = [_points(by, [s for s in scored if s.item.source == name]) for name in sources]
    low, high = min(p.t_low for p in found), max(p.t_high for p in found)
    return OperatingPoints(low, max(low, high))


def _mixed(scored: Scored) -> OperatingPoints:
    low, high = _points("controlled", scored).t_low, _points("observed", scored).t_high
    return OperatingPoints(low, max(low, high))


POINTS: dict[str, Callable[[Scored], OperatingPoints]] = {
    "observed": lambda scored: _points("observed", scored),
    "controlled": lambda scored: _points("controlled", scored),
    "low controlled, high observed": _mixed,
    "observed, worst source": lambda scored: _each("observed", scored),
    "controlled, worst source": lambda scored: _each("controlled", scored),
}


def _as_they_count(scored: Scored) -> np.ndarray:
    return np.ones(len(scored))


def _sources_alike(scored: Scored) -> np.ndarray:
    """Every source weighs the same."""
    sources = np.array([one.item.source for one in scored])
    return np.array([1.0 / (sources == source).sum() for source in sources]) * len(scored)


def _prevalence_alike(scored: Scored) -> np.ndarray:
    """Every source weighs the same, and has the same share of fractures."""
    labels, sources = _labels(scored), np.array([one.item.source for one in scored])
    share = np.where(labels, labels.mean(), 1.0 - labels.mean())
    sizes = [((sources == s) & (labels == y)).sum() for s, y in zip(sources, labels, strict=True)]
    return share / np.array(sizes) * len(scored)


CALIBRATIONS: dict[str, Callable[[Scored], np.ndarray] | None] = {
    "as in the rounds": None,
    "pooled": _as_they_count,
    "sources alike": _sources_alike,
    "sources and prevalence alike": _prevalence_alike,
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--data", type=Path, action="append", required=True)
    parser.add_argument("--scores", type=Path, default=Path("models/default.oof.csv"))
    wanted = parser.parse_args()
    scored = read_scores(wanted.scores, labelled(wanted.data))
    print("points of fold k+1 | source | sensitivity, worst fold | specificity | doubt")
    for line in points_lines(scored):
        print(" | ".join(line))
    print("\ncalibration on fold k+1 | source | ECE | log loss | mean score, share fractured")
    for line in calibration_lines(scored):
        print(" | ".join(line))


def points_lines(scored: Scored) -> list[tuple[str, ...]]:
    lines = []
    for name, rule in POINTS.items():
        points = {k: rule(_fold(scored, k % FOLDS + 1)) for k in range(1, FOLDS + 1)}
        for source, own in _by_source(scored).items():
            folds = [metrics.at_points(_fold(own, k), points[k]) for k in points]
            labels = [_labels(_fold(own, k)) for k in points]
            sensitivity = _mean([f["sensitivity"] for f in folds], [y.sum() for y in labels])
            specificity = _mean([f["specificity"] for f in folds], [(~y).sum() for y in labels])
            doubt = _mean([f["doubt"] for f in folds], [len(y) for y in labels])
            worst = min(f["sensitivity"] for f in folds)
            found = f"{sensitivity:.3f}, {worst:.3f}", f"{specificity:.3f}", f"{doubt:.0%}"
            lines.append((name, source, *found))
    return lines


def calibration_lines(scored: Scored) -> list[tuple[str, ...]]:
    lines = []
    for name, weigh in CALIBRATIONS.items():
        platts = {k: _fitted(_fold(scored, k % FOLDS + 1), weigh) for k in range(1, FOLDS + 1)}
        for source, own in _by_source(scored).items():
            labels = _labels(own)
            again = np.array([float(platts[s.fold].chance(_logits([s]))[0]) for s in own])
            ones = np.ones((1, len(own)))
            error = weighted.calibration_error(labels, again, ones)[0]
            loss = weighted.log_loss(labels, again, ones)[0]
            means = f"{again.mean():.3f}, {labels.mean():.3f}"
            lines.append((name, source, f"{error:.3f}", f"{loss:.3f}", means))
    return lines


def _fitted(scored: Scored, weigh: Callable[[Scored], np.ndarray] | None) -> Platt:
    if weigh is None:
        return Platt(1.0, 0.0)
    model = LogisticRegression(C=1e6)
    model.fit(_logits(scored).reshape(-1, 1), _labels(scored), sample_weight=weigh(scored))
    return Platt(float(model.coef_[0, 0]), float(model.intercept_[0]))


def _logits(scored: Scored) -> np.ndarray:
    scores = np.clip([one.score for one in scored], 1e-12, 1.0 - 1e-12)
    return np.asarray(np.log(scores / (1.0 - scores)))


def _labels(scored: Scored) -> np.ndarray:
    return np.array([one.item.fractured for one in scored], dtype=bool)


def _fold(scored: Scored, number: int) -> list[ScoredRadiograph]:
    return [one for one in scored if one.fold == number]


def _by_source(scored: Scored) -> dict[str, list[ScoredRadiograph]]:
    sources = sorted({one.item.source for one in scored})
    return {name: [s for s in scored if s.item.source == name] for name in sources} | {
        "all": list(scored)
    }


def _mean(values: Sequence[float], counts: Sequence[int]) -> float:
    pairs = [(v, c) for v, c in zip(values, counts, strict=True) if c]
    return sum(v * c for v, c in pairs) / sum(c for _, c in pairs)


if __name__ == "__main__":
    main()
