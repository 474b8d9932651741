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

_BESIDE = 1 / 6
"""Of the crops that only show places; of the others, drawn anywhere on the limb, 44% show a box in
RF100: so about half of all do, and their look says nothing."""


@dataclass(frozen=True, eq=False)
class Epoch:
    """``index``: (n,) int64 into the set; ``near_box``: (n,) bool, crops that are to show a box."""

    index: Tensor
    near_box: Tensor


class Sampler:
    """Draws epochs. The same generator state gives the same epoch."""

    def __init__(self, data: PreparedSet, sampling: Sampling) -> None:
        self._sampling = sampling
        places_only = np.array([item.places_only for item in data.items])
        self._judged = torch.from_numpy(np.flatnonzero(~places_only))
        """Those that are drawn for their label."""
        fractured, others = data.labels & ~places_only, ~data.labels & ~places_only
        sources = np.array([item.source for item in data.items])
        self._fractured = _weights(fractured, sources, sampling.balance_sources)
        self._others = _weights(others, sources, sampling.balance_sources)
        if sampling.balance_regions:
            self._others *= torch.from_numpy(_by_region(data, sources))
        if sampling.oblique != 1.0:
            oblique = np.array(["oblique" in item.views for item in data.items])
            for weights, member in ((self._fractured, fractured), (self._others, others)):
                _draw_more(weights, oblique, member, sources, sampling.oblique)
        boxed = torch.tensor([len(boxes) > 0 for boxes in data.boxes])
        self._boxed = boxed & torch.from_numpy(fractured)
        self._places = (boxed & torch.from_numpy(places_only)).double()

    def draw(self, generator: torch.Generator) -> Epoch:
        epoch = self._drawn(generator)
        more = round(len(epoch.index) * self._sampling.places) if self._places.any() else 0
        if not more:
            return epoch
        index = torch.cat([epoch.index, _drawn(self._places, more, generator)])
        near = torch.cat([epoch.near_box, torch.arange(more) < round(more * _BESIDE)])
        order = torch.randperm(len(index), generator=generator)
        return Epoch(index[order], near[order])

    def _drawn(self, generator: torch.Generator) -> Epoch:
        sampling, count = self._sampling, len(self._judged)
        size = sampling.radiographs or count
        if not sampling.fractured:
            whole, rest = divmod(size, count)
            orders = [torch.randperm(count, generator=generator) for _ in range(whole + 1)]
            index = self._judged[torch.cat([*orders[:-1], orders[-1][:rest]])]
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


def _draw_more(
    weights: Tensor, chosen: np.ndarray, member: np.ndarray, sources: np.ndarray, times: float
) -> None:
    """Multiply the ``chosen`` ones' weights; each source is drawn as often as before."""
    for source in np.unique(sources[member]):
        own = torch.from_numpy(member & (sources == source))
        before = weights[own].sum()
        weights[own & torch.from_numpy(chosen)] *= times
        weights[own] *= before / weights[own].sum()


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
