"""Prepared pictures -> network input, and answers. Training and reading make them the same way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from osteo_desktop.inference.networks.build import Network, Seen


def as_input(pictures: Sequence[np.ndarray], device: str | torch.device = "cpu") -> Tensor:
    """(n, 1, rows, columns) float 0-1 on ``device`` from uint8 pictures of one shape."""
    return scaled(torch.from_numpy(np.stack(pictures)).to(device))


def scaled(pictures: Tensor) -> Tensor:
    """(n, 1, rows, columns) float 0-1 from (n, rows, columns) uint8."""
    x = pictures.unsqueeze(1)
    return (x.float() / 255.0).contiguous(memory_format=torch.channels_last)


def described(seen: Seen) -> np.ndarray:
    """(n, d) float32, what the scope gate looks at; see :func:`description`."""
    return description(seen).cpu().numpy()


def description(seen: Seen) -> Tensor:
    """(n, d) float32: the features' mean over places first, then mean and deviation of the
    backbone's middle and last stage."""
    stages = (seen.stages.middle, seen.stages.last)
    parts = [seen.features.mean(dim=(2, 3))]
    for stage in stages:
        parts += [stage.mean(dim=(2, 3)), stage.std(dim=(2, 3), unbiased=False)]
    return torch.cat([part.float() for part in parts], dim=1)


class Answering(nn.Module):
    """All that reading wants of a network, as one: (n, rows, columns) uint8 pictures in; (n,)
    logits, (n, rows, columns) maps and (n, d) descriptions out. Graphs are traced from it."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, pictures: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        seen = self.network.see(scaled(pictures))
        found = self.network.head.explained(seen.features)
        return found.logits, found.maps, description(seen)
