"""Operating points, calibration and intervals by their protocol."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.training import metrics


@given(seed=st.integers(0, 10_000), shift=st.floats(0.0, 4.0))
def test_operating_points_keep_their_promises(seed: int, shift: float) -> None:
    rng = np.random.default_rng(seed)
    labels = np.arange(300) % 3 == 0
    scores = 1 / (1 + np.exp(-(rng.normal(0, 1, 300) + shift * labels)))
    points = metrics.operating_points(labels, scores)
    assert points.t_low <= points.t_high
    if points.t_low < points.t_high:
        assert metrics.sensitivity(labels, scores, points.t_low) >= 0.95
        assert metrics.specificity(labels, scores, points.t_high) >= 0.95
        larger = np.min(scores[scores > points.t_low], initial=2.0)
        assert metrics.sensitivity(labels, scores, larger) < 0.95
        smaller = np.max(scores[scores < points.t_high], initial=-1.0)
        assert metrics.specificity(labels, scores, smaller) < 0.95


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


def test_the_interval_widens_when_patients_have_many_images() -> None:
    rng = np.random.default_rng(2)
    labels = np.repeat(np.arange(60) % 2 == 0, 10)
    scores = np.repeat(rng.normal(0, 1, 60) + (np.arange(60) % 2 == 0), 10)
    by_patient = metrics.auc_interval(labels, scores, [str(i // 10) for i in range(600)])
    by_image = metrics.auc_interval(labels, scores, [str(i) for i in range(600)])
    assert by_patient.high - by_patient.low > 2 * (by_image.high - by_image.low)
    assert by_patient.low < by_patient.value < by_patient.high


def test_one_class_has_no_auc() -> None:
    one_class = np.ones(4, dtype=bool)
    assert np.isnan(metrics.auc(one_class, np.arange(4.0)))
    assert np.isnan(metrics.auc_interval(one_class, np.arange(4.0), list("abcd")).low)
