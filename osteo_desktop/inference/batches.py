"""Prepared pictures -> network input. Training and reading make it the same way."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from osteo_desktop.inference.networks.build import Seen


def as_input(pictures: Sequence[np.ndarray], device: str | torch.device = "cpu") -> Tensor:
    """(n, 1, rows, columns) float 0-1 on ``device`` from uint8 pictures of one shape."""
    x = torch.from_numpy(np.stack(pictures)).unsqueeze(1).to(device)
    return (x.float() / 255.0).contiguous(memory_format=torch.channels_last)


def described(seen: Seen) -> np.ndarray:
    """(n, d) float32, what the scope gate looks at: the features' mean over places first, then mean
    and deviation of the backbone's middle and last stage."""
    stages = (seen.stages.middle, seen.stages.last)
    parts = [seen.features.mean(dim=(2, 3))]
    for stage in stages:
        parts += [stage.mean(dim=(2, 3)), stage.std(dim=(2, 3), unbiased=False)]
    return torch.cat([part.float() for part in parts], dim=1).cpu().numpy()
