"""Which radiographs an epoch is made of, and near what each crop lies."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor

from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Sampling

_UNSTATED = -1
_LEAST_REGION = 0.02
"""A region in which no fractured radiograph lies is still shown, this much."""


@dataclass(frozen=True, eq=False)
class Epoch:
    """``index``: (n,) int64 into the set; ``near_box``: (n,) bool, crops that are to show a box."""

    index: Tensor
    near_box: Tensor


class Sampler:
    """Draws epochs. The same generator state gives the same epoch."""

    def __init__(self, data: PreparedSet, sampling: Sampling) -> None:
        self._sampling = sampling
        self._count = len(data.items)
        labels = torch.from_numpy(data.labels)
        sources = np.array([item.source for item in data.items])
        self._fractured = _weights(data.labels, sources, sampling.balance_sources)
        self._others = _weights(~data.labels, sources, sampling.balance_sources)
        if sampling.balance_regions:
            self._others *= torch.from_numpy(_by_region(data, sources))
        self._boxed = torch.tensor([len(boxes) > 0 for boxes in data.boxes]) & labels

    def draw(self, generator: torch.Generator) -> Epoch:
        sampling = self._sampling
        size = sampling.radiographs or self._count
        if not sampling.fractured:
            whole, rest = divmod(size, self._count)
            orders = [torch.randperm(self._count, generator=generator) for _ in range(whole + 1)]
            index = torch.cat([*orders[:-1], orders[-1][:rest]])
            return Epoch(index, self._boxed[index])
        fractured = round(size * sampling.fractured)
        beside = round(size * sampling.beside_box) if self._boxed.any() else 0
        parts = (
            _drawn(self._fractured, fractured, generator),
            _drawn(self._fractured * self._boxed, beside, generator),
            _drawn(self._others, size - fractured - beside, generator),
        )
        near = torch.arange(size) < fractured
        order = torch.randperm(size, generator=generator)
        return Epoch(torch.cat(parts)[order], near[order])


def _drawn(weights: Tensor, count: int, generator: torch.Generator) -> Tensor:
    if count == 0:
        return torch.zeros(0, dtype=torch.int64)
    return torch.multinomial(weights, count, replacement=True, generator=generator)


def _weights(member: np.ndarray, sources: np.ndarray, balanced: bool) -> Tensor:
    """(n,) float64: chance of each member to be drawn; 0 for others."""
    weights = np.zeros(len(member))
    for source in np.unique(sources[member]):
        own = member & (sources == source)
        total = math.sqrt((sources == source).sum()) if balanced else own.sum()
        weights[own] = total / own.sum()
    return torch.from_numpy(weights)


def _by_region(data: PreparedSet, sources: np.ndarray) -> np.ndarray:
    """(n,) factor that gives the others the regions of the fractured ones, source by source.

    Or the region alone would tell: hands are fractured more often than legs.
    """
    regions = np.array(
        [item.regions.index(True) if any(item.regions) else _UNSTATED for item in data.items]
    )
    labels = data.labels
    factors = np.ones(len(labels))
    for source in np.unique(sources):
        own = sources == source
        fractured, others = own & labels, own & ~labels
        if not fractured.any():
            continue
        for region in np.unique(regions[others]):
            here = regions == region
            wanted = max((fractured & here).sum() / fractured.sum(), _LEAST_REGION)
            factors[others & here] = wanted / ((others & here).sum() / others.sum())
    return factors
