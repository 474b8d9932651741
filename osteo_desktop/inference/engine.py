"""What computes a network: prepared pictures in, logits, maps and a description out.

An engine knows nothing of radiographs, calibration, scope or decisions; the classifier knows
nothing of how an engine computes. A new engine is a module and a line in :data:`ENGINES`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Protocol

import numpy as np

from osteo_desktop.errors.models import NoSuchEngine
from osteo_desktop.notice import Notice


def by_shape(pictures: Sequence[np.ndarray]) -> list[list[int]]:
    """Indices of the pictures that have one shape, shapes in the order in which they first come."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for i, picture in enumerate(pictures):
        groups.setdefault(picture.shape, []).append(i)
    return list(groups.values())


class EngineMemory(Exception):
    """The engine's memory did not suffice for a batch; :meth:`Engine.use_less_memory` may help."""


@dataclass(frozen=True, eq=False)
class Answer:
    """Of n pictures."""

    logits: np.ndarray
    """(n,) float64."""
    maps: np.ndarray
    """(n, rows, columns) float32: Grad-CAM of the logit after ReLU, unscaled."""
    description: np.ndarray
    """(n, d) float32, what the scope gate looks at (``batches.described``)."""


class Engine(Protocol):
    """Loaded once, asked by one thread at a time."""

    @property
    def device(self) -> str:
        """What computed a finding, as it is kept with it: "cpu" or "cuda"."""

    @property
    def told(self) -> Notice:
        """What is said of it: device, and why not a faster one."""

    @property
    def batch(self) -> int:
        """How many pictures of one shape it takes at a time."""

    def answer(self, pictures: Sequence[np.ndarray]) -> Answer:
        """Of (rows, columns) uint8 pictures of one shape. Raises EngineMemory."""

    def use_less_memory(self) -> Notice:
        """Take less from now on; says what it did. Raises ModelError where nothing is left."""


@dataclass(frozen=True)
class EngineKind:
    name: str
    """As ``--engine`` names it."""
    note: str
    """What it is, for the user's guide."""
    module: str
    """Where its ``load(weights, device)`` is; imported when it is used."""

    def load(self, weights: Path, device: str) -> Engine:
        """``device``: "auto", "cpu" or "cuda". Raises ModelError, DamagedModel."""
        load: Callable[[Path, str], Engine] = import_module(self.module).load
        return load(weights, device)


ENGINES: tuple[EngineKind, ...] = (
    EngineKind(
        "torch",
        "PyTorch, on an NVIDIA GPU where one can be used, else on the CPU",
        "osteo_desktop.inference.torch_engine",
    ),
)
"""The first one is taken where none is asked for."""


def engine_kind(name: str = "") -> EngineKind:
    """Raises NoSuchEngine."""
    if not name:
        return ENGINES[0]
    for kind in ENGINES:
        if kind.name == name:
            return kind
    raise NoSuchEngine(name=name, engines=", ".join(kind.name for kind in ENGINES))
