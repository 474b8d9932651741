"""Calibration and operating points from scores, by their protocol; plain figures of a few lines.

Figures with intervals are those of :mod:`osteo_desktop.evaluation.figures`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Literal

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve

from osteo_desktop.records.finding import Decision, OperatingPoints
from osteo_desktop.records.platt import Platt

if TYPE_CHECKING:
    from osteo_desktop.evaluation.scores import ScoredRadiograph

PointsBy = Literal["observed", "controlled"]
POINTS: dict[PointsBy, str] = {
    "observed": "so that the promise of each is kept on the radiographs that set them",
    "controlled": "with the margin that patients not seen need (conformal risk control over "
    "blocks, standing in for patients)",
}
"""How operating points are set, in words."""
_ROUNDING = 1e-9
"""1 - 0.9 is a little less than 0.1, which one of ten is not to fail by."""


def auc(labels: np.ndarray, scores: np.ndarray) -> float:
    """Area under the ROC curve; NaN when only one class is there."""
    if labels.all() or not labels.any():
        return float("nan")
    return float(roc_auc_score(labels, scores))


def fit_platt(labels: np.ndarray, logits: np.ndarray) -> Platt:
    """Slope and intercept by (practically unpenalised) logistic regression."""
    model = LogisticRegression(C=1e6).fit(logits.reshape(-1, 1), labels)
    return Platt(float(model.coef_[0, 0]), float(model.intercept_[0]))


def operating_points(
    labels: np.ndarray, scores: np.ndarray, *, sensitivity: float = 0.95, specificity: float = 0.95
) -> OperatingPoints:
    """t_low: largest threshold with that sensitivity; t_high: smallest with that specificity.

    Where t_high <= t_low, their midpoint serves for both.
    """
    false_positive_rate, true_positive_rate, thresholds = roc_curve(
        labels, scores, drop_intermediate=False
    )
    most = 1.0 - specificity + _ROUNDING
    t_low = float(thresholds[np.flatnonzero(true_positive_rate >= sensitivity - _ROUNDING)[0]])
    t_high = float(thresholds[np.flatnonzero(false_positive_rate <= most)[-1]])
    t_high = min(t_high, 1.0)  # scikit-learn's first threshold is infinite
    return _ordered(t_low, t_high)


def controlled_points(
    labels: np.ndarray,
    scores: np.ndarray,
    blocks: Sequence[str],
    *,
    sensitivity: float = 0.95,
    specificity: float = 0.95,
) -> OperatingPoints:
    """As :func:`operating_points`, with a margin: the promise is for patients not seen.

    Conformal risk control (Angelopoulos et al., ICLR 2024) with ``blocks`` as patients: of n blocks
    with a fracture, the shares missed and 1 together are at most (1 - ``sensitivity``) (n + 1).
    Then the expected share missed of a new block of the same kind is at most 1 - ``sensitivity``.
    With fewer blocks than that can be said of, nothing lies below t_low; the same above t_high.
    """
    thresholds = np.unique(scores)
    missed = _by_block(labels, scores, blocks)
    called = _by_block(~labels, -scores, blocks)
    low = thresholds[missed(thresholds, "left") <= 1.0 - sensitivity + _ROUNDING]
    high = thresholds[called(-thresholds, "right") <= 1.0 - specificity + _ROUNDING]
    return _ordered(float(low.max(initial=0.0)), float(high.min(initial=1.0)))


def points_by(
    by: PointsBy, labels: np.ndarray, scores: np.ndarray, blocks: Sequence[str]
) -> OperatingPoints:
    """One of ``POINTS``."""
    if by == "controlled":
        return controlled_points(labels, scores, blocks)
    return operating_points(labels, scores)


def at_points(scored: Sequence[ScoredRadiograph], points: OperatingPoints) -> dict[str, float]:
    """What ``points`` would do: shares, NaN where there is nothing to take a share of."""
    labels = np.array([one.item.fractured for one in scored], dtype=bool)
    scores = np.array([one.score for one in scored])

    def share(yes: np.ndarray, among: np.ndarray) -> float:
        return float(yes[among].mean()) if among.any() else float("nan")

    low, high = scores >= points.t_low, scores >= points.t_high
    return {
        "sensitivity": share(low, labels),
        "specificity": share(~low, ~labels),
        "doubt": share(low & ~high, np.ones(len(labels), dtype=bool)),
    }


def _by_block(
    member: np.ndarray, scores: np.ndarray, blocks: Sequence[str]
) -> Callable[[np.ndarray, Literal["left", "right"]], np.ndarray]:
    """Of thresholds: bound on the share of a new block's ``member`` that lies below them.

    Side "right": below or on them.
    """
    _, block, sizes = np.unique(np.asarray(blocks)[member], return_inverse=True, return_counts=True)
    order = np.argsort(scores[member], kind="stable")
    ordered = scores[member][order]
    lost = np.r_[0.0, np.cumsum(1.0 / sizes[block][order])]

    def bound(thresholds: np.ndarray, side: Literal["left", "right"]) -> np.ndarray:
        found = lost[np.searchsorted(ordered, thresholds, side)]
        return np.asarray((found + 1.0) / (len(sizes) + 1.0))

    return bound


def _ordered(t_low: float, t_high: float) -> OperatingPoints:
    """Where t_high <= t_low, their midpoint serves for both."""
    if t_high <= t_low:
        t_low = t_high = (t_low + t_high) / 2
    return OperatingPoints(t_low, t_high)


def tier_shares(scores: np.ndarray, points: OperatingPoints) -> dict[str, float]:
    """Share of radiographs per decision."""
    decisions = [points.decide(float(score)) for score in scores]
    tiers = (Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE)
    return {str(tier): decisions.count(tier) / len(decisions) for tier in tiers}
