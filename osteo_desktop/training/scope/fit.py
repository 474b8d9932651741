"""Learn a scope gate from the training radiographs and from made foreign pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from osteo_desktop.inference.scope_gate import ScopeGate, standardised
from osteo_desktop.inference.scope_statistics import statistics as statistics_of
from osteo_desktop.training.scope.foreign_pictures import KINDS, foreign_picture

if TYPE_CHECKING:  # imported when a gate is fitted
    from sklearn.svm import SVC

FOREIGN_SHARE, FAR_SHARE = 0.0125, 0.0025
"""Of all radiographs that either question may refuse, together 1.5%; of one source, twice that."""
MOST_FOREIGN = 600
"""Of each kind; drawing that many takes a minute or two."""
LEAST_BLOCKS = 10
"""Fewer say nothing about refusals of others."""

_FOLDS = 5
_LEAST_OF_A_SOURCE = 200
"""A smaller source's few odd ones would set the threshold for all."""
_PARTS, _FEATURE_PARTS = 48, 40
_COST = 3.0


class ScopeFit(NamedTuple):
    gate: ScopeGate
    figures: dict[str, Any]
    """For the card: false refusals, cross-validated over blocks, and what was learned from."""


def fit_gate(
    features: np.ndarray,
    statistics: np.ndarray,
    blocks: Sequence[str],
    seed: int = 0,
    *,
    sources: Sequence[str] | None = None,
    foreign: np.ndarray | None = None,
) -> ScopeFit | None:
    """The gate of ``n`` training radiographs; None for fewer than LEAST_BLOCKS blocks.

    ``features``: (n, d) of the trained network, pooled. ``statistics``: (n, s). ``blocks``: never
    divided in cross-validation. ``sources``: none may be refused far more often than others; None:
    all are one. ``foreign``: (m, s) of foreign pictures; None: made ones are drawn.
    """
    if len(set(blocks)) < LEAST_BLOCKS:
        return None
    names = np.array(["all"] * len(blocks) if sources is None else list(sources))
    if foreign is None:
        foreign = made_foreign(min(MOST_FOREIGN, len(features) // 6 + 1), seed)
    folds = _folds(blocks, names, seed)
    scores = np.empty((len(features), 2))
    for fold in range(_FOLDS):
        others, own = folds != fold, folds == fold
        part = _gate(features[others], statistics[others], foreign)
        scores[own] = _scores(part, features[own], statistics[own])
    gate = replace(
        _gate(features, statistics, foreign),
        thresholds=_thresholds(scores, names).astype(np.float32),
    )
    return ScopeFit(gate, _figures(scores, folds, names, len(foreign)))


def made_foreign(count: int, seed: int = 0) -> np.ndarray:
    """(kinds * count, s) statistics of made foreign pictures, ``count`` of each kind."""
    return np.stack(
        [
            statistics_of(foreign_picture(kind, seed * 1_000_003 + number))
            for kind in KINDS
            for number in range(count)
        ]
    )


def _folds(blocks: Sequence[str], sources: np.ndarray, seed: int) -> np.ndarray:
    """(n,) 0 to _FOLDS - 1: the blocks of each source are dealt out evenly, by chance."""
    of_block = dict(zip(blocks, sources, strict=True))
    shuffled = np.random.default_rng(seed).permutation(sorted(of_block))
    in_turn = sorted(shuffled, key=lambda block: str(of_block[block]))
    dealt = {block: place % _FOLDS for place, block in enumerate(in_turn)}
    return np.array([dealt[block] for block in blocks])


def _gate(features: np.ndarray, statistics: np.ndarray, foreign: np.ndarray) -> ScopeGate:
    """Without thresholds: it refuses nothing."""
    centre, deviation = statistics.mean(axis=0), statistics.std(axis=0) + 1e-6
    both = standardised(np.concatenate([statistics, foreign]), centre, deviation)
    axes, shift = _whitening(both)
    machine = _machine(both @ axes + shift, len(statistics))
    arrays = {
        "centre": centre,
        "deviation": deviation,
        "axes": axes,
        "shift": shift,
        "examples": machine.support_vectors_,
        "weights": machine.dual_coef_[0],
        "machine": np.array([machine.gamma, machine.intercept_[0]]),
        "features_centre": features.mean(axis=0),
        "features_axes": _feature_axes(features),
        "thresholds": np.full(2, np.inf),
    }
    return ScopeGate(**{name: values.astype(np.float32) for name, values in arrays.items()})


def _whitening(standard: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(s, p) axes and (p,) shift to the first principal components, of unit deviation each."""
    from sklearn.decomposition import PCA

    found = PCA(min(_PARTS, *standard.shape), svd_solver="full").fit(standard)
    axes = found.components_.T / np.sqrt(np.maximum(found.explained_variance_, 1e-12))
    return axes, -found.mean_ @ axes


def _machine(parts: np.ndarray, own: int) -> SVC:
    """Tells the first ``own`` rows from the others, both counting the same."""
    from sklearn.svm import SVC

    labels = np.repeat([0, 1], [own, len(parts) - own])
    return SVC(C=_COST, gamma=1.0 / parts.shape[1], class_weight="balanced").fit(parts, labels)


def _feature_axes(features: np.ndarray) -> np.ndarray:
    """(d, k): the first principal axes, divided by deviations after Ledoit and Wolf (2004)."""
    from sklearn.covariance import LedoitWolf
    from sklearn.decomposition import PCA

    parts = min(_FEATURE_PARTS, features.shape[0] - 1, features.shape[1])
    axes = PCA(parts, svd_solver="full").fit(features).components_.T
    covariance = LedoitWolf().fit((features - features.mean(axis=0)) @ axes).covariance_
    floor = 1e-9 * np.eye(parts)  # channels that never answer
    return axes @ np.linalg.cholesky(np.linalg.inv(covariance + floor))


def _scores(gate: ScopeGate, features: np.ndarray, statistics: np.ndarray) -> np.ndarray:
    """(n, 2): foreignness and distance."""
    return np.stack([gate.foreignness(statistics), gate.distance(features)], axis=1)


def _thresholds(scores: np.ndarray, sources: np.ndarray) -> np.ndarray:
    """(2,) above which lie the shares of all, and of no large source more than twice as much."""
    shares = np.array([FOREIGN_SHARE, FAR_SHARE])
    limits = [_above(scores, shares)]
    for source in np.unique(sources):
        own = scores[sources == source]
        if len(own) >= _LEAST_OF_A_SOURCE:
            limits.append(_above(own, 2.0 * shares))
    return np.max(limits, axis=0)


def _above(scores: np.ndarray, shares: np.ndarray) -> np.ndarray:
    return np.array([np.quantile(scores[:, k], 1.0 - share) for k, share in enumerate(shares)])


def _figures(
    scores: np.ndarray, folds: np.ndarray, sources: np.ndarray, foreign: int
) -> dict[str, Any]:
    """Neither gate nor thresholds have seen the fold that is counted."""
    refused = np.zeros(len(scores), dtype=bool)
    for fold in range(_FOLDS):
        others, own = folds != fold, folds == fold
        limits = _thresholds(scores[others], sources[others])
        refused[own] = (scores[own] > limits).any(axis=1)
    return {
        "method": "support vector machine on picture statistics, against made foreign pictures; "
        "distance of the network's features",
        "radiographs": len(scores),
        "made_foreign_pictures": foreign,
        "false_refusals": round(float(refused.mean()), 4),
        "false_refusals_by_source": {
            str(source): round(float(refused[sources == source].mean()), 4)
            for source in np.unique(sources)
        },
        "false_refusals_protocol": f"{_FOLDS}-fold cross-validation over blocks; thresholds by "
        "the other folds",
    }
