"""The state of a training run, saved after every epoch, so that a kill costs one epoch.

Tensors go to safetensors and figures to JSON; like weights, a checkpoint runs no code when read.
Random numbers are drawn from (seed, epoch), so that they need no saving.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.system import about
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.files import WriteError
from osteo_desktop.errors.training import TrainingFailed
from osteo_desktop.training.schedule import Plateau

_META = "osteo"


@dataclass(frozen=True)
class Progressed:
    """Whole epochs done, over all stages, and the best of them (1-based; 0: none yet)."""

    epoch: int = 0
    best_epoch: int = 0
    best: float = -math.inf
    """Figure of the best epoch, larger is better."""
    waited: int = 0
    """Epochs since early stopping's figure was best."""
    least_loss: float = math.inf
    plateau: Plateau = field(default_factory=Plateau)
    history: tuple[dict[str, Any], ...] = ()


@dataclass(frozen=True)
class _Index:
    """What a saved run says of itself."""

    run: str
    done: Progressed


_DOCUMENTS = Documents(as_written=True)  # a figure may be none, or endless


@dataclass(frozen=True, eq=False)
class State:
    """Weights by name: as trained, averaged, and of the best epoch."""

    training: Mapping[str, Tensor]
    average: dict[str, Tensor]
    best: dict[str, Tensor]
    done: Progressed


def save(path: Path, run: str, state: State, optimizer: torch.optim.Optimizer) -> None:
    """One file, replaced atomically, so that weights and figures always belong together.

    ``run``: what the run is (recipe, data, seed); another run is not gone on with by mistake.
    Raises TrainingFailed when the disk is full; the state of the epoch before is then kept.
    """
    tensors = {f"training.{k}": v for k, v in state.training.items()}
    tensors |= {f"average.{k}": v for k, v in state.average.items()}
    tensors |= {f"best.{k}": v for k, v in state.best.items()}
    for number, values in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{number}.{k}": torch.as_tensor(v) for k, v in values.items()}
    contiguous = {k: v.detach().cpu().contiguous().clone() for k, v in tensors.items()}
    meta = json.dumps(_DOCUMENTS.document(_Index(run, state.done)))
    data = safetensors.torch.save(contiguous, {_META: meta})
    try:
        with replacing(path, shared=True) as partial:
            partial.write_bytes(data)
    except WriteError as error:
        raise TrainingFailed(
            path, detail=TrainingDetail.STATE_NOT_SAVED.of(why=error.notice)
        ) from error


def load(
    path: Path, run: str, network: nn.Module, optimizer: torch.optim.Optimizer | None
) -> State:
    """Restore ``network`` and, where one is given, ``optimizer``.

    Raises DataError when the file belongs to another run or is damaged.
    """
    try:
        with safetensors.safe_open(path, "pt") as file:
            index = _DOCUMENTS.value(json_from(file.metadata()[_META]), _Index)
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        if index.run != run:
            raise DataError(
                path,
                detail=TrainingDetail.OTHER_RUN.notice,
            )
        training = _part(tensors, "training.")
        network.load_state_dict(training)
        if optimizer is not None:
            _restore(optimizer, _part(tensors, "optimizer."))
    except (
        safetensors.SafetensorError,
        OSError,
        KeyError,
        TypeError,
        ValueError,
        RuntimeError,
    ) as error:
        raise DataError(path, detail=TrainingDetail.CANNOT_RESUME.of(why=about(error))) from error
    return State(training, _part(tensors, "average."), _part(tensors, "best."), index.done)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}


def _restore(optimizer: torch.optim.Optimizer, flat: dict[str, Tensor]) -> None:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in flat.items():
        number, name = key.split(".", 1)
        state.setdefault(int(number), {})[name] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
    for parameter, values in optimizer.state.items():
        for name, value in values.items():
            if name != "step":  # in memory as the weights are: fused ones need it
                values[name] = torch.empty_like(parameter).copy_(value)
