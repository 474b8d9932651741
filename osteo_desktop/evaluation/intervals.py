"""95% intervals by bootstrap over blocks, which stand in for patients; never over images.

Efron & Tibshirani, An Introduction to the Bootstrap, 1993, ch. 13 (percentile interval); blocks
are drawn whole, as patients are (cluster bootstrap).
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

import numpy as np

from osteo_desktop.records.models.evaluation import Figure

DRAWS = 1000
_CELLS = 4_000_000
"""Weights held at once: a thousand draws of four thousand radiographs."""

Measure = Callable[[np.ndarray], Mapping[str, np.ndarray]]
"""(draws, n) weights -> each figure for each draw, NaN where undefined."""


def figures(
    measure: Measure, blocks: Sequence[str], *, draws: int = DRAWS, seed: int = 0
) -> dict[str, Figure]:
    """Each figure of ``measure`` with its interval; one of ``blocks`` per radiograph.

    Draws in which a figure is undefined (one class is missing) are left out of its interval.
    """
    values = measure(np.ones((1, len(blocks))))
    drawn: dict[str, list[np.ndarray]] = {name: [] for name in values}
    for weights in block_weights(blocks, draws, seed):
        for name, found in measure(weights).items():
            drawn[name].append(found)
    return {
        name: figure(float(value[0]), np.concatenate(drawn[name])) for name, value in values.items()
    }


def figure(value: float, drawn: np.ndarray) -> Figure:
    """The percentile interval; undefined where the value is (NaN)."""
    drawn = drawn[np.isfinite(drawn)]
    if not np.isfinite(value):
        return Figure(None)
    if not len(drawn):
        return Figure(value)
    low, high = np.percentile(drawn, (2.5, 97.5))
    return Figure(value, float(low), float(high))


def block_weights(blocks: Sequence[str], draws: int, seed: int) -> Iterator[np.ndarray]:
    """(some draws, n) float: how often each radiograph's block was drawn.

    The same blocks and seed give the same draws, so that two models can be compared in pairs.
    """
    names, block = np.unique(np.asarray(blocks), return_inverse=True)
    rng = np.random.default_rng(seed)
    together = max(1, _CELLS // max(1, len(blocks)))
    equal = np.full(len(names), 1.0 / len(names))
    for start in range(0, draws, together):
        times = rng.multinomial(len(names), equal, size=min(together, draws - start))
        yield times[:, block].astype(float)
