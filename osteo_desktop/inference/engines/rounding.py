"""What int8 does to a network, convolution by convolution, and which of them bear it.

All is measured on pictures whose logits lie near an operating point, for only there can rounding
change a decision. Of each convolution alone: by how much the logit moves. Taken are those that move
it least for what they cost, as long as their squares add up to no more than NOISE squared.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.inference.engine import EngineUnfit, by_shape, processors
from osteo_desktop.inference.engines.few_bits import FULL, FewBits, convolutions, in_int8
from osteo_desktop.inference.engines.openvino_engine import Compiled
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.inference.graphs.graph_file import UnfitGraph
from osteo_desktop.inference.graphs.supply import supply
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

NOISE = 0.03
"""Root mean square of a logit's change that all convolutions together may cause."""
NEAR = 1.0
"""Logits from an operating point within which changes are measured."""
SPREADS = 4.0
"""Of a logit's change: how far from an operating point nothing that was rounded is trusted."""
_SAMPLED = 2_000
_ALONE = 36
_RANGED = 60
_SHRUNKEN = np.linspace(1.0, 0.4, 13)
Ranges = Mapping[str, tuple[float, float]]


class Rounding:
    """Of one model; ``near`` says which of given logits lie near a point."""

    def __init__(self, weights: Path, near: Callable[[np.ndarray], Sequence[int]]) -> None:
        """Raises EngineUnfit, ModelError."""
        try:
            self._openvino = import_openvino()
            model = supply(weights).model
        except ImportError as error:
            raise EngineUnfit(Notice.of(Code.NOT_INSTALLED, name="openvino")) from error
        except UnfitGraph as error:
            raise EngineUnfit(error.why) from error
        self._computes = Compiled(self._openvino, model, "fp32", processors())
        self._near = near

    def few_bits(
        self,
        weights_sha256: str,
        pictures: Sequence[np.ndarray],
        told: Callable[[int, int], None],
    ) -> FewBits:
        """``told``: how many convolutions were looked at, of how many.

        Raises ValueError where no picture's logit lies near an operating point.
        """
        logits = self._logits(self._computes, pictures)
        near = [pictures[k] for k in self._near(logits)]
        if len(near) < 2:
            raise ValueError
        ranges = self.ranges(pictures[:_RANGED])
        alone = self._alone(near, ranges, told)
        layers = {name: ranges[name] for name in chosen(alone)}
        moved = self._quick_logits(near, layers) - self._logits(self._computes, near)
        margin = SPREADS * float(np.sqrt(np.mean(moved**2)))
        return FewBits(weights_sha256, layers, round(margin, 4), len(pictures))

    def _logits(self, computes: Compiled, pictures: Sequence[np.ndarray]) -> np.ndarray:
        found = np.zeros(len(pictures))
        for group in by_shape(pictures):
            outputs = computes.outputs([pictures[k] for k in group], computes.threads)
            found[group] = [float(one[0][0]) for one in outputs]
        return found

    def ranges(self, pictures: Sequence[np.ndarray]) -> Ranges:
        """What each convolution is given: of least squared error in 256 steps."""
        rng = np.random.default_rng(0)
        model = self._computes.model.clone()
        layers = convolutions(model)
        results = [self._openvino.opset13.result(one.input_value(0)) for one in layers.values()]
        seen = self._openvino.Model(results, model.get_parameters())
        values: dict[str, list[np.ndarray]] = {name: [] for name in layers}
        for group in by_shape(pictures):
            seen.reshape([1, *pictures[group[0]].shape])
            request = self._openvino.Core().compile_model(seen, "CPU", FULL).create_infer_request()
            for k in group:
                request.infer([pictures[k][None]])
                for number, name in enumerate(layers):
                    given = request.get_output_tensor(number).data.ravel()
                    picked = given[rng.integers(0, given.size, _SAMPLED)]
                    values[name].append(np.append(picked, [given.min(), given.max()]))
        return {name: best_range(np.concatenate(some)) for name, some in values.items()}

    def _alone(
        self, near: Sequence[np.ndarray], ranges: Ranges, told: Callable[[int, int], None]
    ) -> dict[str, tuple[float, float]]:
        """Of each convolution: mean square of a logit's change, and its operations.

        On pictures of the commonest shape.
        """
        group = max(by_shape(near), key=len)[:_ALONE]
        pictures = [near[k] for k in group]
        model = self._computes.model.clone()
        model.reshape([1, *pictures[0].shape])
        layers, found = convolutions(model), {}
        exact = self._logits(self._computes, pictures)
        for number, (name, layer) in enumerate(layers.items(), start=1):
            moved = self._quick_logits(pictures, {name: ranges[name]}) - exact
            found[name] = (float(np.mean(moved**2)), _operations(layer))
            told(number, len(layers))
        return found

    def _quick_logits(self, pictures: Sequence[np.ndarray], layers: Ranges) -> np.ndarray:
        quick = in_int8(self._openvino, self._computes.model, layers)
        return self._logits(self._computes.of(quick), pictures)


def chosen(alone: Mapping[str, tuple[float, float]]) -> list[str]:
    """Names, in the order of ``alone``: (mean square, operations) by name."""
    taken, total = set(), 0.0
    for name, (square, _) in sorted(alone.items(), key=lambda one: one[1][0] / one[1][1]):
        if total + square <= NOISE**2:
            taken.add(name)
            total += square
    return [name for name in alone if name in taken]


def best_range(values: np.ndarray) -> tuple[float, float]:
    """The least and the largest value of 256 steps, one of them 0, that lie nearest to ``values``:
    what lies far out may be cut off, where steps are the finer for it."""
    low, high = min(float(values.min()), 0.0), max(float(values.max()), 1e-6)
    best, least = (low, high), np.inf
    for shrunken_low in _SHRUNKEN if low < 0.0 else (1.0,):
        for shrunken_high in _SHRUNKEN:
            step = (high * shrunken_high - low * shrunken_low) / 255.0
            below = round(-low * shrunken_low / step)
            rounded = np.clip(np.round(values / step), -below, 255 - below) * step
            error = float(((rounded - values) ** 2).mean())
            if error < least:
                best, least = (-below * step, (255 - below) * step), error
    return best


def _operations(layer: Any) -> float:
    """Multiplications of a convolution, in a model whose sizes are known."""
    return float(np.prod(layer.input(1).get_shape()[1:]) * np.prod(layer.output(0).get_shape()))
