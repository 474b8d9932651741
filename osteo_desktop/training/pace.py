"""How long a recipe takes on this machine: a step of each stage, tried on pictures of noise.

What is left out makes it an underestimate: preparing the radiographs, varying the examples, a
teacher. It tells minutes from hours from days, before anything is begun.
"""

from __future__ import annotations

import time
from collections.abc import Callable

import torch
from torch import nn

from osteo_desktop.inference.networks.build import Network
from osteo_desktop.labelled.splits import FOLDS
from osteo_desktop.progress import Progress
from osteo_desktop.records.models.pace import Pace
from osteo_desktop.training.loop import precision
from osteo_desktop.training.recipe import Recipe, Stage

_TRIED = 4
"""Examples in a step."""
_JUDGING = 1 / FOLDS


def pace(recipe: Recipe, device: str, progress: Progress) -> Pace:
    """``device``: "cuda" or "cpu". Draws nothing from the global generator. Raises Cancelled."""
    fixed, each = 0.0, 0.0
    with torch.random.fork_rng():
        network = Network(recipe.network).to(device).to(memory_format=torch.channels_last)
        for stage in recipe.stages:
            network.freeze_backbone(stage.freeze_backbone, stage.freeze_parts)
            learning, judging = _seconds(network, stage, _shape(recipe, stage), device, progress)
            drawn = stage.sampling.radiographs
            more = 1.0 + stage.sampling.places
            fixed += stage.epochs * learning * drawn
            each += stage.epochs * judging * _JUDGING
            each += 0.0 if drawn else stage.epochs * learning * more * (1.0 - _JUDGING)
    return Pace(fixed, each)


def _shape(recipe: Recipe, stage: Stage) -> tuple[int, int]:
    if stage.framing.kind == "crops":
        return stage.framing.size, stage.framing.size
    shapes = sorted(recipe.preparation.shapes, key=lambda shape: shape[0] * shape[1])
    return shapes[len(shapes) // 2]


def _seconds(
    network: Network, stage: Stage, shape: tuple[int, int], device: str, progress: Progress
) -> tuple[float, float]:
    """That one example takes to learn from, and to be judged."""
    x = torch.rand(_TRIED, 1, *shape, device=device)
    learned = [p for p in network.parameters() if p.requires_grad]
    optimizer = torch.optim.SGD(learned, lr=0.0)

    def step() -> None:
        progress.check_cancelled()
        with precision(device):
            loss = nn.functional.softplus(network(x).float()).mean()
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        optimizer.step()

    network.train()
    step()  # the first is slower than all that follow
    learning = _timed(step, device)
    network.eval()
    with torch.inference_mode(), precision(device):
        judging = _timed(lambda: network(x), device)
    return learning / _TRIED, judging / _TRIED


def _timed(work: Callable[[], object], device: str) -> float:
    begun = time.monotonic()
    work()
    if device == "cuda":
        torch.cuda.synchronize()
    return time.monotonic() - begun
