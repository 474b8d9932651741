"""Operating points and calibration by their protocol."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osteo_desktop.evaluation import metrics


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


@pytest.mark.slow
@example(seed=250, shift=3.5)
@given(seed=st.integers(0, 10_000), shift=st.floats(0.0, 4.0))
def test_controlled_points_leave_the_margin_that_new_patients_need(seed: int, shift: float) -> None:
    rng = np.random.default_rng(seed)
    labels = np.arange(300) % 3 == 0
    blocks = [f"{n // 4}" for n in range(300)]  # every block has one fracture, some have two
    scores = 1 / (1 + np.exp(-(rng.normal(0, 1, 300) + shift * labels)))
    points = metrics.controlled_points(labels, scores, blocks)
    plain = metrics.operating_points(labels, scores)
    if plain.t_low < plain.t_high:  # else it is the midpoint of two that crossed
        assert points.t_low <= plain.t_low
    if points.t_low < points.t_high:
        missed = [
            np.mean([scores[n] < points.t_low for n in range(300) if blocks[n] == b and labels[n]])
            for b in dict.fromkeys(blocks)
        ]
        assert (sum(missed) + 1) / (len(missed) + 1) <= 0.05 + 1e-9


@pytest.mark.slow
def test_controlled_points_keep_the_promise_on_patients_not_seen() -> None:
    """Views of one patient are alike; on the mean of many hospitals a twentieth is missed."""
    rng = np.random.default_rng(4)
    kept, plain = [], []
    for _ in range(400):
        patient = np.repeat(rng.normal(0, 2, 60), 4)
        scores = 1 / (1 + np.exp(-(patient + rng.normal(0, 0.3, 240))))
        labels = np.ones(240, dtype=bool)
        labels[::4] = False
        blocks = [f"{n // 4}" for n in range(240)]
        new = 1 / (1 + np.exp(-rng.normal(0, np.hypot(2, 0.3), 2000)))
        for points, into in (
            (metrics.controlled_points(labels, scores, blocks, specificity=0.0), kept),
            (metrics.operating_points(labels, scores, specificity=0.0), plain),
        ):
            into.append((new >= points.t_low).mean())
    assert np.mean(kept) >= 0.95
    assert np.mean(plain) < np.mean(kept)


def test_few_patients_allow_no_promise() -> None:
    labels = np.array([False, True] * 9)
    scores = np.where(labels, 0.9, 0.1) + np.linspace(0, 0.05, 18)
    blocks = [f"{n // 2}" for n in range(18)]
    points = metrics.controlled_points(labels, scores, blocks)
    assert (points.t_low, points.t_high) == (0.0, 1.0)
