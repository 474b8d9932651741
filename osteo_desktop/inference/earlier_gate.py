"""The scope gate of models that were made before :mod:`.scope_gate`; none is fitted any more.

Two questions, each with its own threshold. Does the picture look like a training radiograph
rather than like made foreign pictures (a support vector machine on picture statistics)? And do the
last features of the network lie among those of the training radiographs (Mahalanobis distance; Lee
et al., NeurIPS 2018)?
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference.scope_statistics import STATISTICS
from osteo_desktop.inference.support_vectors import machine_answer
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

_NEAR = 0.05
"""Of the distance, as a share of its threshold."""

_MOST_DEVIATIONS = 6.0
"""Statistics further out than this count as this far, so that a single one decides nothing."""


@dataclass(frozen=True, eq=False)
class EarlierGate:
    """All float32. ``s`` statistics become ``p`` parts; ``d`` features become ``k`` parts."""

    centre: np.ndarray
    """(s,) mean of the training radiographs' statistics."""
    deviation: np.ndarray
    """(s,) their standard deviation."""
    axes: np.ndarray
    """(s, p) from standardised statistics to parts of unit deviation."""
    shift: np.ndarray
    """(p,) added afterwards."""
    examples: np.ndarray
    """(m, p) the support vectors: radiographs and foreign pictures nearest to each other."""
    weights: np.ndarray
    """(m,) of the examples; positive ones speak for foreign."""
    machine: np.ndarray
    """(2,) gamma of exp(-gamma * squared distance), and the intercept."""
    features_centre: np.ndarray
    """(d,) mean of the training radiographs' features."""
    features_axes: np.ndarray
    """(d, k) to parts whose length is the distance from the mean."""
    thresholds: np.ndarray
    """(2,) of foreignness and of distance: what lies above is refused."""

    def foreignness(self, statistics: np.ndarray) -> np.ndarray:
        """(n,) float64 for (n, s): how much like a foreign picture; larger is more."""
        standard = standardised(statistics, self.centre, self.deviation)
        parts = standard @ self.axes + self.shift
        return machine_answer(parts, self.examples, self.weights, self.machine)

    def distance(self, description: np.ndarray) -> np.ndarray:
        """(n,) float64 for (n, d or more): how far from the training radiographs, in deviations."""
        features = description[:, : self.features_centre.shape[0]]
        return np.linalg.norm((features - self.features_centre) @ self.features_axes, axis=1)

    def refused(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n,) bool; see :class:`.scope_gate.Gate`."""
        foreign, far = (float(v) for v in self.thresholds)
        return (self.foreignness(statistics) > foreign) | (self.distance(description) > far)

    def refusal(self, description: np.ndarray, statistics: np.ndarray) -> Notice | None:
        foreign, far = (float(v) for v in self.thresholds)
        if self.foreignness(statistics[None])[0] > foreign:
            return Notice.of(Code.LOOKS_FOREIGN)
        is_far = self.distance(description[None])[0] > far
        return Notice.of(Code.FEATURES_FOREIGN) if is_far else None

    def near(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n,) bool; see :class:`.scope_gate.Gate`. Statistics are never rounded."""
        far = float(self.thresholds[1])
        return np.abs(self.distance(description) - far) < _NEAR * far

    def suits(self, channels: int, described: int) -> bool:
        return self.features_centre.shape[0] == channels

    def tensors(self) -> dict[str, np.ndarray]:
        return {field.name: getattr(self, field.name).copy() for field in fields(self)}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, np.ndarray]) -> EarlierGate:
        """Raises TypeError where one is missing, ModelError where they do not fit together."""
        gate = cls(**{name: np.asarray(value, np.float32) for name, value in tensors.items()})
        if not gate._fits():
            raise ModelError(detail=ModelDetail.GATE_UNFIT.notice)
        return gate

    def _fits(self) -> bool:
        parts, examples = self.shift.shape[0], self.weights.shape[0]
        return (
            self.centre.shape == self.deviation.shape == (STATISTICS,)
            and self.axes.shape == (STATISTICS, parts)
            and self.examples.shape == (examples, parts)
            and self.machine.shape == self.thresholds.shape == (2,)
            and self.features_axes.shape[:1] == self.features_centre.shape
            and all(np.isfinite(getattr(self, field.name)).all() for field in fields(self))
        )


def standardised(statistics: np.ndarray, centre: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """(n, s) statistics in deviations from the mean, bounded."""
    standard = (statistics - centre) / deviation
    return np.clip(standard, -_MOST_DEVIATIONS, _MOST_DEVIATIONS)
