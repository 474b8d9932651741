"""Figures of weighted radiographs, for many sets of weights at once.

A bootstrap draw is nothing but a weight per radiograph (how often its block was drawn), so one
pass gives a figure for a thousand draws, and with weights of 1 the figure itself. Everywhere
``labels`` is (n,) bool, ``scores`` (n,) float, ``weights`` (draws, n) float and the result
(draws,) float, NaN where the figure is undefined.
"""

from __future__ import annotations

import numpy as np

BINS = 15
"""Of the calibration error: bins of equal mass."""
_TINY = 1e-15


def share(yes: np.ndarray, among: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Share of ``yes`` (bool, or values to average) among the radiographs of ``among`` (bool)."""
    return _ratio(weights @ (yes * among).astype(float), weights @ among.astype(float))


def auc(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Area under the ROC curve; ties count half (Mann-Whitney)."""
    positive, negative = _by_score(labels, scores, weights)
    below = np.cumsum(negative, axis=1) - negative
    wins = (positive * (below + negative / 2)).sum(axis=1)
    return _ratio(wins, positive.sum(axis=1) * negative.sum(axis=1))


def average_precision(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Precision averaged over the steps of recall, without interpolation."""
    positive, negative = (part[:, ::-1] for part in _by_score(labels, scores, weights))
    found, false = np.cumsum(positive, axis=1), np.cumsum(negative, axis=1)
    precision = np.where(positive > 0, found / np.maximum(found + false, _TINY), 0.0)
    area = _ratio((positive * precision).sum(axis=1), positive.sum(axis=1))
    return np.where(negative.sum(axis=1) > 0, area, np.nan)


def log_loss(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Binary cross-entropy in nats."""
    certain = np.clip(np.where(labels, scores, 1.0 - scores), _TINY, 1.0)
    return share(-np.log(certain), np.ones(len(labels), dtype=bool), weights)


def brier(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    return share((scores - labels) ** 2, np.ones(len(labels), dtype=bool), weights)


def calibration_error(labels: np.ndarray, scores: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Expected calibration error over 15 bins of equal mass, each draw binned anew.

    Naeini et al., AAAI 2015, with bins of equal mass as in Nixon et al., CVPR-W 2019. A
    radiograph belongs to the bin in which the middle of its weight lies.
    """
    if not len(labels):
        return np.full(len(weights), np.nan)
    order = np.argsort(scores, kind="stable")
    weights, labels, scores = weights[:, order], labels[order], scores[order]
    bins = mass_bins(weights)
    draws = len(weights)
    place = (bins + BINS * np.arange(draws)[:, np.newaxis]).ravel()

    def summed(values: np.ndarray) -> np.ndarray:
        return np.bincount(place, (weights * values).ravel(), draws * BINS).reshape(draws, BINS)

    gaps = np.abs(summed(labels - scores)).sum(axis=1)
    return _ratio(gaps, weights.sum(axis=1))


def mass_bins(weights: np.ndarray) -> np.ndarray:
    """(draws, n) int: the bin of each radiograph, in rising order of their scores."""
    until = np.cumsum(weights, axis=1)
    total = np.maximum(until[:, -1:], _TINY)
    middle = (until - weights / 2) / total
    return np.minimum((middle * BINS).astype(np.int64), BINS - 1)


def kappa(labels: np.ndarray, called: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """Cohen's kappa of labels and decisions (bool); undefined where chance already agrees fully."""
    everyone = np.ones(len(labels), dtype=bool)
    fractured, positive = share(labels, everyone, weights), share(called, everyone, weights)
    agreed = share(labels == called, everyone, weights)
    by_chance = fractured * positive + (1 - fractured) * (1 - positive)
    return _ratio(agreed - by_chance, 1.0 - by_chance)


def f1(labels: np.ndarray, called: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """2 TP / (2 TP + FP + FN); undefined without fractured radiographs."""
    hits = weights @ (labels & called).astype(float)
    wrong = weights @ (labels != called).astype(float)
    score = _ratio(2 * hits, 2 * hits + wrong)
    return np.where(weights @ labels.astype(float) > 0, score, np.nan)


def _by_score(
    labels: np.ndarray, scores: np.ndarray, weights: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Weight of fractured and of other radiographs per distinct score, in rising order."""
    order = np.argsort(scores, kind="stable")
    ordered = scores[order]
    starts = np.flatnonzero(np.r_[True, ordered[1:] != ordered[:-1]])
    weights, labels = weights[:, order], labels[order]
    return (
        np.add.reduceat(weights * labels, starts, axis=1),
        np.add.reduceat(weights * ~labels, starts, axis=1),
    )


def _ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    return np.divide(above, below, out=np.full(len(below), np.nan), where=below > _TINY)
