"""The state of a training run, saved after every epoch, so that a kill costs one epoch.

Tensors go to safetensors and figures to JSON; like weights, a checkpoint runs no code when read.
Random numbers are drawn from (seed, epoch), so that they need no saving.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import safetensors
import safetensors.torch
import torch
from torch import Tensor, nn

from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors import DataError

_META = "osteo"


@dataclass(frozen=True)
class Progressed:
    """``epoch`` epochs are done; ``best_epoch`` (1-based) had the best validation ``best``."""

    epoch: int
    best_epoch: int
    best: float
    history: tuple[dict[str, Any], ...]


def save(
    path: Path,
    network: nn.Module,
    average: dict[str, Tensor],
    best: dict[str, Tensor],
    optimizer: torch.optim.Optimizer,
    done: Progressed,
) -> None:
    """One file, replaced atomically, so that weights and figures always belong together."""
    tensors = {f"network.{k}": v for k, v in network.state_dict().items()}
    tensors |= {f"average.{k}": v for k, v in average.items()}
    tensors |= {f"best.{k}": v for k, v in best.items()}
    for number, state in optimizer.state_dict()["state"].items():
        tensors |= {f"optimizer.{number}.{k}": torch.as_tensor(v) for k, v in state.items()}
    contiguous = {k: v.detach().cpu().contiguous().clone() for k, v in tensors.items()}
    with replacing(path) as partial:
        safetensors.torch.save_file(contiguous, partial, {_META: json.dumps(done.__dict__)})


def load(
    path: Path, network: nn.Module, optimizer: torch.optim.Optimizer
) -> tuple[dict[str, Tensor], dict[str, Tensor], Progressed]:
    """Restore network and optimizer; give the averaged and the best weights, and the figures.

    Raises DataError when the file belongs to another network or is damaged.
    """
    try:
        with safetensors.safe_open(path, "pt") as file:
            meta = json.loads(file.metadata()[_META])
            tensors = {key: file.get_tensor(key) for key in file.keys()}  # noqa: SIM118
        network.load_state_dict(_part(tensors, "network."))
        _restore(optimizer, _part(tensors, "optimizer."))
    except (safetensors.SafetensorError, OSError, KeyError, ValueError, RuntimeError) as error:
        raise DataError(path, detail=f"the checkpoint cannot be resumed: {error}") from error
    done = Progressed(meta["epoch"], meta["best_epoch"], meta["best"], tuple(meta["history"]))
    return _part(tensors, "average."), _part(tensors, "best."), done


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {k.removeprefix(prefix): v for k, v in tensors.items() if k.startswith(prefix)}


def _restore(optimizer: torch.optim.Optimizer, flat: dict[str, Tensor]) -> None:
    state: dict[int, dict[str, Tensor]] = {}
    for key, value in flat.items():
        number, name = key.split(".", 1)
        state.setdefault(int(number), {})[name] = value
    optimizer.load_state_dict({**optimizer.state_dict(), "state": state})
