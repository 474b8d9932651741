"""Pictures -> what a scope gate looks at: what the network sees of them, and picture statistics."""

from __future__ import annotations

import hashlib
import zipfile
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from osteo_desktop.atomic_file import replacing
from osteo_desktop.imaging import display
from osteo_desktop.inference.batches import as_input, described
from osteo_desktop.inference.engine import by_shape
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation, prepare_picture
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.training.scope.fit import Described

_BATCH = 32


class Read(NamedTuple):
    """What one source gave: of what is numbered ``read`` in it."""

    found: Described
    read: np.ndarray


class Shelf:
    """Descriptions that were computed before, of the same network, preparation and pictures."""

    def __init__(self, where: Path | None, network: Network, preparation: Preparation) -> None:
        """``where`` None: nothing is kept."""
        self._where = where
        self._begun = hashlib.sha256(f"{PIPELINE_VERSION} {preparation.document()}".encode())
        if where is not None:
            where.mkdir(parents=True, exist_ok=True)
            for name, value in sorted(network.state_dict().items()):
                self._begun.update(name.encode() + value.cpu().numpy().tobytes())

    def take(self, name: str, contents: Iterable[bytes], describe_all: Callable[[], Read]) -> Read:
        """``contents``: what tells the pictures from all others."""
        if self._where is None:
            return describe_all()
        digest = self._begun.copy()
        for content in contents:
            digest.update(content)
        path = self._where / f"{name}-{digest.hexdigest()[:20]}.npz"
        try:
            with np.load(path, allow_pickle=False) as kept:
                found = Described(kept["descriptions"], kept["statistics"])
                return Read(found, kept["read"])
        except (OSError, KeyError, ValueError, zipfile.BadZipFile):
            new = describe_all()
        with replacing(path) as partial, partial.open("wb") as written:
            np.savez(
                written,
                descriptions=new.found.descriptions,
                statistics=new.found.statistics,
                read=new.read,
            )
        return new


def describe(
    radiographs: Iterable[Radiograph], network: Network, preparation: Preparation
) -> Described:
    """As :func:`describe_pictures`, of radiographs as the model is shown them."""
    pictures = (display.render_for_model(radiograph) for radiograph in radiographs)
    return describe_pictures(pictures, network, preparation)


def describe_pictures(
    pictures: Iterable[np.ndarray], network: Network, preparation: Preparation
) -> Described:
    """In their order; the network is put into evaluation mode and float32 is expected.

    ``pictures``: (rows, columns) uint8 each.
    """
    network.eval()
    seen: list[np.ndarray] = []
    found: list[np.ndarray] = []
    waiting: list[np.ndarray] = []
    for picture in pictures:
        found.append(statistics(picture))
        waiting.append(prepare_picture(picture, preparation).picture)
        if len(waiting) == _BATCH:
            seen.append(_described(network, waiting))
            waiting = []
    if waiting:
        seen.append(_described(network, waiting))
    if not found:
        return Described(np.empty((0, network.described)), np.empty((0, 0)))
    return Described(np.concatenate(seen), np.stack(found))


def _described(network: Network, pictures: Sequence[np.ndarray]) -> np.ndarray:
    """(n, d) float32; pictures may differ in shape."""
    device = next(network.parameters()).device
    found = np.empty((len(pictures), network.described), dtype=np.float32)
    with torch.inference_mode():
        for index in by_shape(pictures):
            found[index] = described(network.see(as_input([pictures[i] for i in index], device)))
    return found
