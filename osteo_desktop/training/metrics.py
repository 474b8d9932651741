"""Calibration and operating points from scores, by their protocol; plain figures of a few lines.

Figures with intervals are those of :mod:`osteo_desktop.training.figures`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import roc_auc_score, roc_curve

from osteo_desktop.records.finding import Decision, OperatingPoints

_ROUNDING = 1e-9
"""1 - 0.9 is a little less than 0.1, which one of ten is not to fail by."""


@dataclass(frozen=True)
class Platt:
    """score = sigmoid(slope * logit + intercept) (Platt 1999)."""

    slope: float
    intercept: float

    def apply(self, logits: np.ndarray) -> np.ndarray:
        return np.asarray(1.0 / (1.0 + np.exp(-(self.slope * logits + self.intercept))))


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
    if t_high <= t_low:
        t_low = t_high = (t_low + t_high) / 2
    return OperatingPoints(t_low, t_high)


def tier_shares(scores: np.ndarray, points: OperatingPoints) -> dict[str, float]:
    """Share of radiographs per decision."""
    decisions = [points.decide(float(score)) for score in scores]
    tiers = (Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE)
    return {str(tier): decisions.count(tier) / len(decisions) for tier in tiers}
