"""Has the model seen the like of this picture: a gate learned from radiographs and other pictures.

Three answers, added up and held against one threshold. A linear one, of what the network sees on
its way (its middle, last and final features, and how they vary over the picture) and of picture
statistics: bone or not, by the foreign pictures that were shown. What of all this the principal
axes of bone radiographs leave over: what is like nothing that was ever shown has much of it. And a
support vector machine's on the statistics alone, which looks at the whole picture where the network
looks at the limb. The gate travels in the model's file.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Protocol

import numpy as np
import safetensors

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.inference.earlier_gate import EarlierGate
from osteo_desktop.inference.scope_statistics import STATISTICS
from osteo_desktop.inference.support_vectors import machine_answer
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

PREFIX = "scope."
"""Of the gate's tensors in a model's file."""

PARTS = ("linear", "left over", "statistics")
WEIGHTS = np.array([1.0, 0.5, 1.0])
"""Of the three answers, each in spreads from the middle of bone radiographs."""

_NEAR = 0.2
"""Of the sum: int8 moved it by 0.16 at most on 700 training radiographs, 0.09 on average."""

_MOST_DEVIATIONS = 4.0
"""Values further out than this count as this far, so that a single one decides nothing."""


class Gate(Protocol):
    """What a model's file may bring, whichever version fitted it."""

    def refused(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n,) bool for (n, d) descriptions (``batches.described``) and (n, s) statistics."""

    def refusal(self, description: np.ndarray, statistics: np.ndarray) -> Notice | None:
        """Why this picture is not for this model; None when it is in scope.

        ``description``: (d,) of the prepared picture. ``statistics``: (s,) of the rendered one.
        """

    def near(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n,) bool: a description rounded by an engine could be on the other side."""

    def suits(self, channels: int, described: int) -> bool:
        """Whether it is of a network with so many final channels and values described."""

    def tensors(self) -> dict[str, np.ndarray]:
        """By their names in the model's file, without its prefix."""


@dataclass(frozen=True, eq=False)
class ScopeGate:
    """All float32. ``w`` values are ``d`` of the description and ``s`` statistics."""

    centre: np.ndarray
    """(w,) mean of bone radiographs."""
    deviation: np.ndarray
    """(w,) their standard deviation."""
    linear: np.ndarray
    """(w,) what each value speaks for; positive ones for foreign."""
    middle: np.ndarray
    """(w,) mean of bone radiographs after bounding."""
    axes: np.ndarray
    """(w, k) orthonormal: the first principal axes of bone radiographs."""
    parts_axes: np.ndarray
    """(s, p) from standardised statistics to parts of unit deviation."""
    parts_shift: np.ndarray
    """(p,) added afterwards."""
    examples: np.ndarray
    """(m, p) the support vectors: radiographs and foreign pictures nearest to each other."""
    weights: np.ndarray
    """(m,) of the examples; positive ones speak for foreign."""
    machine: np.ndarray
    """(2,) gamma of exp(-gamma * squared distance), and the intercept."""
    scale: np.ndarray
    """(3, 2) of each answer, its middle and its spread among bone radiographs not fitted on."""
    threshold: np.ndarray
    """(1,) of the sum: what lies above is refused."""

    def answers(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n, 3) float64: the three answers as they are; larger is more foreign."""
        values = np.concatenate([description, statistics], axis=1)
        standard = standardised(values, self.centre, self.deviation)
        away = standard - self.middle
        left = away - (away @ self.axes) @ self.axes.T
        machine = self._by_statistics(standard[:, -statistics.shape[1] :])
        return np.stack([standard @ self.linear, np.linalg.norm(left, axis=1), machine], axis=1)

    def foreignness(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        """(n,) float64: the weighted sum that the threshold is for."""
        return self.summed(self.answers(description, statistics))

    def summed(self, answers: np.ndarray) -> np.ndarray:
        """(n,) for (n, 3): each answer in its own scale, weighted."""
        middle, spread = self.scale.astype(np.float64).T
        return ((answers - middle) / spread) @ WEIGHTS

    def _by_statistics(self, standard: np.ndarray) -> np.ndarray:
        parts = standard @ self.parts_axes + self.parts_shift
        return machine_answer(parts, self.examples, self.weights, self.machine)

    def refused(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        return self.foreignness(description, statistics) > float(self.threshold[0])

    def refusal(self, description: np.ndarray, statistics: np.ndarray) -> Notice | None:
        is_refused = self.refused(description[None], statistics[None])[0]
        return Notice.of(Code.LOOKS_FOREIGN) if is_refused else None

    def near(self, description: np.ndarray, statistics: np.ndarray) -> np.ndarray:
        apart = self.foreignness(description, statistics) - float(self.threshold[0])
        return np.abs(apart) < _NEAR

    def suits(self, channels: int, described: int) -> bool:
        return self.centre.shape[0] == described + STATISTICS

    def tensors(self) -> dict[str, np.ndarray]:
        return {field.name: getattr(self, field.name).copy() for field in fields(self)}

    @classmethod
    def from_tensors(cls, tensors: Mapping[str, np.ndarray]) -> ScopeGate:
        """Raises TypeError where one is missing, ModelError where they do not fit together."""
        gate = cls(**{name: np.asarray(value, np.float32) for name, value in tensors.items()})
        if not gate._fits():
            raise ModelError(detail=ModelDetail.GATE_UNFIT.notice)
        return gate

    def _fits(self) -> bool:
        width, parts, examples = len(self.centre), len(self.parts_shift), len(self.weights)
        of_width = (self.centre, self.deviation, self.linear, self.middle)
        return (
            width > STATISTICS
            and all(values.shape == (width,) for values in of_width)
            and self.axes.shape[:1] == (width,)
            and self.parts_axes.shape == (STATISTICS, parts)
            and self.examples.shape == (examples, parts)
            and self.machine.shape == (2,)
            and self.scale.shape == (len(PARTS), 2)
            and self.threshold.shape == (1,)
            and all(np.isfinite(getattr(self, field.name)).all() for field in fields(self))
            and bool((self.deviation > 0).all() and (self.scale[:, 1] > 0).all())
        )


def gate_from(tensors: Mapping[str, np.ndarray]) -> Gate | None:
    """The gate among a model file's tensors, of whichever version; None where the file has none.

    Raises ModelError for a gate that is incomplete or does not fit this program.
    """
    own = {
        name.removeprefix(PREFIX): value
        for name, value in tensors.items()
        if name.startswith(PREFIX)
    }
    if not own:
        return None
    kind = ScopeGate if "linear" in own else EarlierGate
    try:
        return kind.from_tensors(own)
    except (TypeError, IndexError) as error:
        detail = ModelDetail.GATE_INCOMPLETE.notice
        raise ModelError(detail=detail) from error


def read_gate(weights: Path) -> Gate | None:
    """Of a model's file, of which nothing else is read. Raises ModelError, DamagedModel."""
    try:
        with safetensors.safe_open(weights, framework="numpy") as held:
            names = [name for name in tuple(held.keys()) if name.startswith(PREFIX)]
            own = {name: held.get_tensor(name) for name in names}
    except OSError as error:
        raise ModelError(weights, detail=about_system(error)) from error
    except safetensors.SafetensorError as error:
        raise DamagedModel(weights, detail=about(error)) from error
    return gate_from(own)


def gate_tensors(gate: Gate | None) -> dict[str, np.ndarray]:
    """By their names in the model's file."""
    return {} if gate is None else {PREFIX + n: value for n, value in gate.tensors().items()}


def standardised(values: np.ndarray, centre: np.ndarray, deviation: np.ndarray) -> np.ndarray:
    """(n, w) in deviations from the mean, bounded."""
    return np.clip((values - centre) / deviation, -_MOST_DEVIATIONS, _MOST_DEVIATIONS)
