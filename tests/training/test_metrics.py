"""Operating points and calibration by their protocol."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.training import metrics


def sensitivity(labels: np.ndarray, scores: np.ndarray, threshold: float) -> float:
    return float((scores[labels] >= threshold).mean())


def specificity(labels: np.ndarray, scores: np.ndarray, threshold: float) -> float:
    return float((scores[~labels] < threshold).mean())


@given(seed=st.integers(0, 10_000), shift=st.floats(0.0, 4.0))
def test_operating_points_keep_their_promises(seed: int, shift: float) -> None:
    rng = np.random.default_rng(seed)
    labels = np.arange(300) % 3 == 0
    scores = 1 / (1 + np.exp(-(rng.normal(0, 1, 300) + shift * labels)))
    points = metrics.operating_points(labels, scores)
    assert points.t_low <= points.t_high
    if points.t_low < points.t_high:
        assert sensitivity(labels, scores, points.t_low) >= 0.95
        assert specificity(labels, scores, points.t_high) >= 0.95
        larger = np.min(scores[scores > points.t_low], initial=2.0)
        assert sensitivity(labels, scores, larger) < 0.95
        smaller = np.max(scores[scores < points.t_high], initial=-1.0)
        assert specificity(labels, scores, smaller) < 0.95


def test_separable_classes_leave_no_doubt() -> None:
    labels = np.array([False] * 50 + [True] * 50)
    scores = np.where(labels, 0.9, 0.1) + np.linspace(0, 0.05, 100)
    points = metrics.operating_points(labels, scores)
    assert points.t_low == points.t_high
    assert metrics.tier_shares(scores, points)["DOUBT"] == 0.0


def test_platt_finds_the_line_that_made_the_labels() -> None:
    rng = np.random.default_rng(1)
    logits = rng.normal(0, 2, 40_000)
    labels = rng.random(40_000) < 1 / (1 + np.exp(-(0.5 * logits - 1.0)))
    platt = metrics.fit_platt(labels, logits)
    assert platt.slope == pytest.approx(0.5, abs=0.03)
    assert platt.intercept == pytest.approx(-1.0, abs=0.05)


def test_one_class_has_no_auc() -> None:
    assert np.isnan(metrics.auc(np.ones(4, dtype=bool), np.arange(4.0)))
