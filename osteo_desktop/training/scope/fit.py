"""Learn a scope gate from bone radiographs and from pictures of anything else."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from osteo_desktop.inference.scope_gate import PARTS, ScopeGate, standardised

if TYPE_CHECKING:  # imported when a gate is fitted
    from sklearn.svm import SVC

REFUSED_SHARE = 0.0075
"""Of the radiographs of any large source; so that less than 1% of those not fitted on are."""
LEAST_BLOCKS = 10
"""Fewer say nothing about refusals of others."""
MADE = "made: "
"""How the names of drawn foreign pictures begin; those without it are real."""

PHOTOGRAPHED = ", photographed"
"""How the names of sources end that are other sources' pictures as photographs of films."""

_FOLDS, _FOLDS_LEFT_OUT = 5, 3
_LEAST_OF_A_SOURCE = 200
"""A smaller source's few odd ones would set the threshold for all."""
_LEAST_WEIGHED = 100
"""Of a smaller source each picture counts no more than one of so many."""
_AXES, _PARTS = 128, 48
_RIDGE = 0.1
_COST = 3.0


@dataclass(frozen=True, eq=False)
class Described:
    """``descriptions``: (n, d) float32 by ``batches.described``; ``statistics``: (n, s) float32."""

    descriptions: np.ndarray
    statistics: np.ndarray

    def __len__(self) -> int:
        return len(self.statistics)

    def of(self, chosen: np.ndarray) -> Described:
        """Those of an index or mask."""
        return Described(self.descriptions[chosen], self.statistics[chosen])

    @property
    def values(self) -> np.ndarray:
        """(n, d + s)."""
        return np.concatenate([self.descriptions, self.statistics], axis=1)


class ScopeFit(NamedTuple):
    gate: ScopeGate
    figures: dict[str, Any]
    """For the card: false refusals, cross-validated over blocks, refusals of foreign sources left
    out, and what was learned from."""


def joined(parts: Sequence[Described]) -> Described:
    return Described(
        np.concatenate([part.descriptions for part in parts]),
        np.concatenate([part.statistics for part in parts]),
    )


def fit_gate(
    radiographs: Described,
    foreign: Mapping[str, Described],
    blocks: Sequence[str],
    seed: int = 0,
    *,
    sources: Sequence[str] | None = None,
    leave_out: bool = True,
) -> ScopeFit | None:
    """The gate of ``n`` bone radiographs; None for fewer than LEAST_BLOCKS blocks.

    ``foreign``: by source. ``blocks``: never divided in cross-validation. ``sources``: of the
    radiographs; of no large one more than REFUSED_SHARE may be refused, photographs apart; None:
    all are one. ``leave_out``: refit without each real foreign source in turn, and without its
    photographs, and say how much of both is refused then.
    """
    if len(set(blocks)) < LEAST_BLOCKS:
        return None
    names = np.array(["all"] * len(blocks) if sources is None else list(sources))
    found = _Fit(radiographs, names, _folds(blocks, names, seed, _FOLDS))
    gate, sums = found.gate(foreign)
    left_out: dict[str, dict[str, Any]] = {}
    if leave_out:
        fewer = _Fit(radiographs, names, _folds(blocks, names, seed, _FOLDS_LEFT_OUT))
        for name in foreign:
            both = (name, f"{name}{PHOTOGRAPHED}")
            others = {other: own for other, own in foreign.items() if other not in both}
            if name.startswith(MADE) or name.endswith(PHOTOGRAPHED) or not others:
                continue
            without, _ = fewer.gate(others)
            for one in (own for own in both if own in foreign):
                refused = without.refused(foreign[one].descriptions, foreign[one].statistics)
                share = round(float(refused.mean()), 4)
                left_out[one] = {"pictures": len(refused), "refused": share}
    figures = _figures(sums, found.folds, names, foreign)
    return ScopeFit(gate, figures | ({"left_out": left_out} if left_out else {}))


@dataclass(frozen=True, eq=False)
class _Fit:
    radiographs: Described
    sources: np.ndarray
    folds: np.ndarray

    def gate(self, foreign: Mapping[str, Described]) -> tuple[ScopeGate, np.ndarray]:
        """The gate, and (n,) each radiograph's sum by a gate that has not seen its fold."""
        answers = np.empty((len(self.sources), len(PARTS)))
        for fold in np.unique(self.folds):
            others, own = self.folds != fold, self.folds == fold
            part = _gate(self.radiographs.of(others), self.sources[others], foreign)
            kept = self.radiographs.of(own)
            answers[own] = part.answers(kept.descriptions, kept.statistics)
        scale = _scale(answers[_untouched(self.sources)])
        gate = replace(
            _gate(self.radiographs, self.sources, foreign), scale=scale.astype(np.float32)
        )
        sums = gate.summed(answers)
        limit = np.array([_threshold(sums, self.sources)], dtype=np.float32)
        return replace(gate, threshold=limit), sums


def _folds(blocks: Sequence[str], sources: np.ndarray, seed: int, count: int) -> np.ndarray:
    """(n,) 0 to count - 1: the blocks of each source are dealt out evenly, by chance."""
    of_block = dict(zip(blocks, sources, strict=True))
    shuffled = np.random.default_rng(seed).permutation(sorted(of_block))
    in_turn = sorted(shuffled, key=lambda block: str(of_block[block]))
    dealt = {block: place % count for place, block in enumerate(in_turn)}
    return np.array([dealt[block] for block in blocks])


def _gate(
    radiographs: Described, sources: np.ndarray, foreign: Mapping[str, Described]
) -> ScopeGate:
    """Without scale and threshold: it refuses nothing."""
    own = radiographs.values
    centre, deviation = own.mean(axis=0), own.std(axis=0) + 1e-6
    names = np.concatenate(
        [sources, *(np.repeat(f"foreign {n}", len(foreign[n])) for n in foreign)]
    )
    values = np.concatenate([own, *(one.values for one in foreign.values())])
    standard = standardised(values, centre, deviation)
    is_foreign = np.arange(len(values)) >= len(own)
    weights = _weights(names, is_foreign)
    middle = standard[: len(own)].mean(axis=0)
    statistics = standard[:, -radiographs.statistics.shape[1] :]
    parts_axes, parts_shift = _whitening(statistics)
    machine = _machine(statistics @ parts_axes + parts_shift, is_foreign, weights)
    arrays = {
        "centre": centre,
        "deviation": deviation,
        "linear": _linear(standard, is_foreign, weights),
        "middle": middle,
        "axes": _principal_axes(standard[: len(own)] - middle),
        "parts_axes": parts_axes,
        "parts_shift": parts_shift,
        "examples": machine.support_vectors_,
        "weights": machine.dual_coef_[0],
        "machine": np.array([machine.gamma, machine.intercept_[0]]),
        "scale": np.tile([0.0, 1.0], (len(PARTS), 1)),
        "threshold": np.full(1, np.finfo(np.float32).max),
    }
    return ScopeGate(**{name: values.astype(np.float32) for name, values in arrays.items()})


def _weights(names: np.ndarray, is_foreign: np.ndarray) -> np.ndarray:
    """(n,) of mean 1: both sides count the same, and sources by the root of their size."""
    weights = np.empty(len(names))
    for side in (False, True):
        there = is_foreign == side
        sizes = dict(zip(*np.unique(names[there], return_counts=True), strict=True))
        of_one = {name: 1.0 / np.sqrt(max(size, _LEAST_WEIGHED)) for name, size in sizes.items()}
        own = np.array([of_one[name] for name in names[there]])
        weights[there] = own / own.sum()
    return weights / weights.mean()


def _linear(standard: np.ndarray, is_foreign: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """(w,) of a weighted ridge regression on -1 (bone) and 1, in the smaller of its two forms."""
    share = weights / weights.sum()
    labels = np.where(is_foreign, 1.0, -1.0)
    away = standard - share @ standard
    rows, width = away.shape
    if rows < width:
        root = np.sqrt(share)
        own = away * root[:, None]
        inner = own @ own.T + _RIDGE * np.eye(rows)
        return own.T @ np.linalg.solve(inner, root * (labels - share @ labels))
    spread = (away * share[:, None]).T @ away
    spread[np.diag_indices_from(spread)] += _RIDGE
    return np.linalg.solve(spread, (away * share[:, None]).T @ (labels - share @ labels))


def _principal_axes(away: np.ndarray) -> np.ndarray:
    """(w, k) orthonormal, those of the largest variance."""
    from scipy.linalg import eigh

    rows, width = away.shape
    count = max(1, min(_AXES, rows // 2, width // 2))
    if rows < width:
        return np.linalg.svd(away, full_matrices=False)[2][:count][::-1].T
    return np.asarray(eigh(away.T @ away, subset_by_index=(width - count, width - 1))[1])


def _whitening(standard: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(s, p) axes and (p,) shift to the first principal components, of unit deviation each."""
    from sklearn.decomposition import PCA

    found = PCA(min(_PARTS, *standard.shape), svd_solver="full").fit(standard)
    axes = found.components_.T / np.sqrt(np.maximum(found.explained_variance_, 1e-12))
    return axes, -found.mean_ @ axes


def _machine(parts: np.ndarray, is_foreign: np.ndarray, weights: np.ndarray) -> SVC:
    from sklearn.svm import SVC

    machine = SVC(C=_COST, gamma=1.0 / parts.shape[1])
    return machine.fit(parts, is_foreign.astype(int), sample_weight=weights)


def _scale(answers: np.ndarray) -> np.ndarray:
    """(3, 2) middle, and from there to the 95th percentile, of each answer."""
    middle, high = np.median(answers, axis=0), np.quantile(answers, 0.95, axis=0)
    return np.stack([middle, np.maximum(high - middle, 1e-6)], axis=1)


def _untouched(sources: np.ndarray) -> np.ndarray:
    """(n,) bool: no photographs of films."""
    return ~np.char.endswith(sources.astype(str), PHOTOGRAPHED)


def _threshold(sums: np.ndarray, sources: np.ndarray) -> float:
    """Above which lies REFUSED_SHARE of all, and of no large source more; photographs apart."""
    untouched = _untouched(sources)
    sums, sources = sums[untouched], sources[untouched]
    groups = [sums[sources == source] for source in np.unique(sources)]
    large = [own for own in groups if len(own) >= _LEAST_OF_A_SOURCE]
    return max(float(np.quantile(own, 1.0 - REFUSED_SHARE)) for own in (sums, *large))


def _figures(
    sums: np.ndarray,
    folds: np.ndarray,
    sources: np.ndarray,
    foreign: Mapping[str, Described],
) -> dict[str, Any]:
    """Neither gate nor threshold have seen the fold that is counted."""
    refused = np.zeros(len(sums), dtype=bool)
    for fold in np.unique(folds):
        others, own = folds != fold, folds == fold
        refused[own] = sums[own] > _threshold(sums[others], sources[others])
    made = {n: len(one) for n, one in foreign.items() if n.startswith(MADE)}
    return {
        "method": "sum of a linear answer and of what principal axes leave over, both on the "
        "network's stages and picture statistics, and of a support vector machine's on the latter",
        "radiographs": len(sums),
        "radiographs_by_source": _counted(sources),
        "made_foreign_pictures": sum(made.values()),
        "foreign_pictures": {n: len(one) for n, one in foreign.items() if n not in made},
        "false_refusals": round(float(refused[_untouched(sources)].mean()), 4),
        "false_refusals_by_source": {
            str(source): round(float(refused[sources == source].mean()), 4)
            for source in np.unique(sources)
        },
        "false_refusals_protocol": f"{_FOLDS}-fold cross-validation over blocks; threshold by "
        "the other folds",
    }


def _counted(sources: np.ndarray) -> dict[str, int]:
    names, counts = np.unique(sources, return_counts=True)
    return {str(name): int(count) for name, count in zip(names, counts, strict=True)}
