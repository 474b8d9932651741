"""What computes a network: prepared pictures in, logits, maps and a description out.

An engine knows nothing of radiographs, calibration, scope or decisions; the classifier knows
nothing of how an engine computes. A new engine is a module and a line in :data:`ENGINES`.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from importlib import import_module
from pathlib import Path
from typing import Literal, Protocol

import numpy as np

from osteo_desktop.errors.models import NoSuchEngine
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code


def by_shape(pictures: Sequence[np.ndarray]) -> list[list[int]]:
    """Indices of the pictures that have one shape, shapes in the order in which they first come."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for i, picture in enumerate(pictures):
        groups.setdefault(picture.shape, []).append(i)
    return list(groups.values())


class EngineUnfit(Exception):
    """This engine cannot compute this model here; another one can. ``why`` says why."""

    def __init__(self, why: Notice) -> None:
        super().__init__(why)
        self.why = why


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

    def with_those(self, places: Sequence[int], other: Answer) -> Answer:
        """``other`` of the pictures at ``places``, in that order; this one of the rest."""
        parts = (self.logits.copy(), self.maps.copy(), self.description.copy())
        for own, given in zip(parts, (other.logits, other.maps, other.description), strict=True):
            own[list(places)] = given
        return Answer(*parts)


class Engine(Protocol):
    """Loaded once, asked by one thread at a time."""

    @property
    def name(self) -> str:
        """As ``ENGINES`` names it."""

    @property
    def device(self) -> str:
        """What computed a finding, as it is kept with it: "cpu" or "cuda"."""

    @property
    def told(self) -> Notice:
        """What is said of it: device, and why not a faster one."""

    @property
    def batch(self) -> int:
        """How many pictures of one shape it takes at a time."""

    @property
    def margin(self) -> float:
        """Where a logit lies nearer to that of an operating point, :meth:`exactly` decides; 0 for
        one that computes all in full."""

    def answer(self, pictures: Sequence[np.ndarray]) -> Answer:
        """Of (rows, columns) uint8 pictures of one shape. Raises EngineMemory."""

    def exactly(self, pictures: Sequence[np.ndarray]) -> Answer:
        """The same, computed in full."""

    def use_less_memory(self) -> Notice:
        """Take less from now on; says what it did. Raises ModelError where nothing is left."""


Precision = Literal["fp32", "bf16", "int8"]


@dataclass(frozen=True)
class Wanted:
    """How an engine is to compute."""

    device: str = "auto"
    """ "auto", "cpu" or "cuda"."""
    precision: Precision = "fp32"
    threads: int = 0
    """0: as many as this process may use processors."""
    note: Notice | None = None
    """What is said beside the engine: why PyTorch computes, where another was to; that the choice
    of it could not be kept."""

    @property
    def workers(self) -> int:
        return self.threads or processors()

    def with_note(self, said: Notice) -> Notice:
        """What an engine says of itself, and the note beside it."""
        return said if self.note is None else Notice.of(Code.WITH, what=said, why=self.note)


def processors() -> int:
    """How many this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


@dataclass(frozen=True)
class EngineKind:
    name: str
    """As ``--engine`` names it."""
    note: str
    """What it is, for the user's guide."""
    module: str
    """Where its ``load(weights, wanted)`` is; imported when it is used."""
    precision: Precision = "fp32"
    libraries: tuple[str, ...] = ()
    """Whose versions its speed depends on."""

    def load(self, weights: Path, wanted: Wanted) -> Engine:
        """Raises ModelError, DamagedModel; EngineUnfit where another engine may do it."""
        load: Callable[[Path, Wanted], Engine] = import_module(self.module).load
        return load(weights, replace(wanted, precision=self.precision))


TORCH = EngineKind(
    "torch",
    "PyTorch, on an NVIDIA GPU where one can be used, else on the CPU",
    "osteo_desktop.inference.engines.torch_engine",
    libraries=("torch",),
)
"""It can compute every model, and takes over where another engine cannot."""

ENGINES: tuple[EngineKind, ...] = (
    TORCH,
    EngineKind(
        "onnxruntime",
        "ONNX Runtime, on the CPU",
        "osteo_desktop.inference.engines.onnxruntime_engine",
        libraries=("onnxruntime",),
    ),
    EngineKind(
        "openvino",
        "OpenVINO, on the CPU",
        "osteo_desktop.inference.engines.openvino_engine",
        libraries=("openvino",),
    ),
    EngineKind(
        "openvino-bf16",
        "OpenVINO with numbers of 16 bits, where the processor computes with such",
        "osteo_desktop.inference.engines.openvino_engine",
        precision="bf16",
        libraries=("openvino",),
    ),
    EngineKind(
        "openvino-int8",
        "OpenVINO with 8 bits where the model's card says so, and in full near an operating point",
        "osteo_desktop.inference.engines.openvino_engine",
        precision="int8",
        libraries=("openvino",),
    ),
)
"""Where none is asked for, what is fastest on this machine; see ``engines.choice``."""


def engine_kind(name: str) -> EngineKind:
    """Raises NoSuchEngine."""
    for kind in ENGINES:
        if kind.name == name:
            return kind
    raise NoSuchEngine(name=name, engines=", ".join(kind.name for kind in ENGINES))
