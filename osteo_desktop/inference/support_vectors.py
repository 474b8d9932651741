"""A support vector machine's answer, as both kinds of scope gate ask it."""

from __future__ import annotations

import numpy as np


def machine_answer(
    parts: np.ndarray, examples: np.ndarray, weights: np.ndarray, machine: np.ndarray
) -> np.ndarray:
    """(n,) float64 for (n, p): larger is more foreign.

    ``examples``: (m, p) support vectors, ``weights``: (m,) of them. ``machine``: (2,) gamma of
    exp(-gamma * squared distance), and the intercept.
    """
    parts, examples = parts.astype(np.float64), examples.astype(np.float64)
    gamma, intercept = (float(v) for v in machine)
    squared = (
        (parts**2).sum(axis=1)[:, None]
        - 2.0 * parts @ examples.T
        + (examples**2).sum(axis=1)[None, :]
    )
    return np.exp(-gamma * np.maximum(squared, 0.0)) @ weights + intercept
