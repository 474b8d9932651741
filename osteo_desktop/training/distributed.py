"""Several GPUs or hosts, as ``torchrun`` starts them; one process alone needs nothing of this.

Every process draws the same batches and takes its own part of each; gradients are averaged. So
the result depends on the number of processes only through batch normalisation's statistics.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

import torch
import torch.distributed as dist
from torch import Tensor, nn


@dataclass(frozen=True)
class Team:
    """``rank`` of ``size`` processes; rank 0 judges, writes and speaks."""

    rank: int = 0
    size: int = 1

    @property
    def leads(self) -> bool:
        return self.rank == 0

    def part(self, batch: Tensor) -> Tensor:
        return batch[self.rank :: self.size]

    def average_gradients(self, network: nn.Module) -> None:
        if self.size == 1:
            return
        for parameter in network.parameters():
            if parameter.grad is not None:
                dist.all_reduce(parameter.grad)
                parameter.grad /= self.size

    def same_everywhere(self, tensors: dict[str, Tensor]) -> None:
        """Averages of batch normalisation differ; everyone goes on with rank 0's."""
        if self.size > 1:
            for tensor in tensors.values():
                dist.broadcast(tensor, 0)

    def wait(self) -> None:
        """Until every process is here."""
        if self.size > 1:
            dist.barrier()

    def told(self, value: float) -> float:
        """Rank 0's ``value``, for everyone."""
        if self.size == 1:
            return value
        shared = torch.tensor([value], dtype=torch.float64)
        dist.broadcast(shared, 0)
        return float(shared)


def is_leader() -> bool:
    """Whether this process is the one that speaks, before and after the team meets."""
    return os.environ.get("RANK", "0") == "0"


@contextmanager
def team() -> Iterator[Team]:
    """The processes that ``torchrun`` started, by its environment; else this one alone."""
    size = int(os.environ.get("WORLD_SIZE", "1"))
    if size == 1 or "RANK" not in os.environ:
        yield Team()
        return
    dist.init_process_group("gloo")
    try:
        yield Team(dist.get_rank(), size)
    finally:
        dist.destroy_process_group()
