"""Radiographs -> what a scope gate looks at: pooled features and picture statistics."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np
import torch

from osteo_desktop.errors import ReadError
from osteo_desktop.imaging import display, folder
from osteo_desktop.inference.batches import as_input, by_shape, pooled
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import Preparation, prepare_picture
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.fit import ScopeFit, fit_gate

_BATCH = 32


@dataclass(frozen=True, eq=False)
class Described:
    """``features``: (n, d) float32, mean over places; ``statistics``: (n, s) float32."""

    features: np.ndarray
    statistics: np.ndarray


def learn_scope(
    network: Network,
    preparation: Preparation,
    items: Sequence[LabelledRadiograph],
    progress: Progress,
    seed: int = 0,
) -> ScopeFit | None:
    """The gate of a trained network, on whatever device it is, from its training radiographs.

    None where there are too few. What cannot be read is left out. Raises Cancelled.
    """
    progress.set_total(len(items))
    read: list[LabelledRadiograph] = []
    described = describe(_readable(items, read, progress), network, preparation)
    if not read:
        return None
    return fit_gate(
        described.features,
        described.statistics,
        [item.block for item in read],
        seed,
        sources=[item.source for item in read],
    )


def describe(
    radiographs: Iterable[Radiograph], network: Network, preparation: Preparation
) -> Described:
    """In their order; the network is put into evaluation mode and float32 is expected."""
    network.eval()
    features: list[np.ndarray] = []
    found: list[np.ndarray] = []
    waiting: list[np.ndarray] = []
    for radiograph in radiographs:
        picture = display.render_for_model(radiograph)
        found.append(statistics(picture))
        waiting.append(prepare_picture(picture, preparation).picture)
        if len(waiting) == _BATCH:
            features.append(_pooled(network, waiting))
            waiting = []
    if waiting:
        features.append(_pooled(network, waiting))
    if not found:
        return Described(np.empty((0, network.channels)), np.empty((0, 0)))
    return Described(np.concatenate(features), np.stack(found))


def _readable(
    items: Sequence[LabelledRadiograph], read: list[LabelledRadiograph], progress: Progress
) -> Iterator[Radiograph]:
    """Those that can be read; each item is noted in ``read``."""
    for item in items:
        progress.check_cancelled()
        progress.step()
        try:
            radiograph = folder.load(item.path.name, str(item.path), 1)
        except ReadError:
            continue
        read.append(item)
        yield radiograph


def _pooled(network: Network, pictures: Sequence[np.ndarray]) -> np.ndarray:
    """(n, d) float32: the mean over places of the features; pictures may differ in shape."""
    device = next(network.parameters()).device
    found = np.empty((len(pictures), network.channels), dtype=np.float32)
    with torch.inference_mode():
        for index in by_shape(pictures):
            found[index] = pooled(network.features(as_input([pictures[i] for i in index], device)))
    return found
