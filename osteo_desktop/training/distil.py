"""Distillation: backbones learn to see like others do, on pictures without labels.

A pupil's features at stride 16 and 32, through a 1x1 convolution, come near to the teacher's (each
channel standardised; Romero et al., FitNets, ICLR 2015), and its answers to the teacher's 1,000
(Hinton et al., arXiv:1503.02531). Several pupils learn in one run: the views and the teachers'
answers are computed once for all of them.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, NamedTuple, cast

import cv2
import numpy as np
import safetensors.torch
import torch
from torch import Tensor, nn
from torch.nn.functional import (
    affine_grid,
    grid_sample,
    kl_div,
    log_softmax,
    mse_loss,
    softmax,
)

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.models import BadNetworkSpec
from osteo_desktop.errors.training import TrainingFailed
from osteo_desktop.inference.networks.blocks import Backbone
from osteo_desktop.inference.networks.build import DEVIATION, MEAN, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.weights import as_stored
from osteo_desktop.progress import Progress
from osteo_desktop.training import checkpoint, schedule
from osteo_desktop.training.checkpoint import Progressed, State
from osteo_desktop.training.greys import chance, uniform, vary_greys
from osteo_desktop.training.recipe import Optimiser

CLASSES = 1000
"""ImageNet's: what teachers with its weights answer."""
CANVAS = 256
"""Side of the pictures that views are cut from."""
_ROTATION, _STRETCH, _SHIFT = 30.0, 0.12, 0.15
_ZOOM = (0.8, 1.5)
_GREYS = 0.7
_CLIP = 5.0
_TINY = 1e-3
_LONG = 1.35
"""A picture longer than that, for its width, gives both its ends."""


@dataclass(frozen=True)
class Settings:
    """How a distillation runs; all of it stands in the card."""

    views: int = 2_200_000
    epochs: int = 20
    """Parts of the run: after each it is saved."""
    batch: int = 384
    side: int = 192
    """Pixels of a view; from a picture of 256 x 256."""
    learning_rate: float = 2e-3
    weight_decay: float = 0.02
    answers: float = 0.5
    """Weight of the answers' loss beside the features'."""
    seed: int = 0

    @property
    def steps(self) -> int:
        """Of an epoch."""
        return max(1, self.views // self.epochs // self.batch)


class Parts(NamedTuple):
    """The stages that are taught, at stride 16 and 32."""

    middle: Tensor
    last: Tensor


class Teacher(nn.Module):
    """Gives the features and, where it has them, the answers that pupils come near to."""

    def __init__(self, backbone: Backbone, answers: nn.Module | None) -> None:
        super().__init__()
        self.backbone, self.answers = backbone, answers
        self.channels = (backbone.middle_channels, backbone.channels)
        self.requires_grad_(False).eval()

    def forward(self, x: Tensor) -> tuple[Parts, Tensor | None]:
        stages = self.backbone(x)
        given = None if self.answers is None else softmax(self.answers(stages.last).float(), dim=1)
        parts = (stages.middle, stages.last)
        return Parts(*(_standardised(part.float()) for part in parts)), given


class Pupil(nn.Module):
    """A backbone with the helping layers that are dropped afterwards, one set per teacher."""

    def __init__(self, backbone: Backbone, teachers: Sequence[Teacher], classes: int) -> None:
        super().__init__()
        self.backbone = backbone
        own = (backbone.middle_channels, backbone.channels)
        self.features = nn.ModuleList(
            nn.ModuleList(nn.Conv2d(*pair, 1) for pair in zip(own, teacher.channels, strict=True))
            for teacher in teachers
        )
        self.output = nn.Linear(backbone.channels, classes)

    def forward(
        self, x: Tensor, taught: Sequence[tuple[Parts, Tensor | None]]
    ) -> tuple[Tensor, Tensor, Tensor]:
        """Losses, means over the teachers: features at stride 16, at stride 32, answers."""
        stages = self.backbone(x)
        answers = log_softmax(self.output(stages.last.mean(dim=(2, 3))).float(), dim=1)
        lost = torch.zeros(3, device=x.device)
        for layers, (theirs, given) in zip(self.features, taught, strict=True):
            found = [
                mse_loss(layer(own).float(), wanted)
                for layer, own, wanted in zip(
                    cast(nn.ModuleList, layers), (stages.middle, stages.last), theirs, strict=True
                )
            ]
            if given is None:
                found.append(torch.zeros((), device=x.device))
            else:
                found.append(kl_div(answers, given, reduction="batchmean"))
            lost = lost + torch.stack(found) / len(taught)
        return lost[0], lost[1], lost[2]


def pupil(name: str, teachers: Sequence[Teacher], seed: int) -> Pupil:
    """Of the backbone of this name. Raises BadNetworkSpec for one that cannot be taught so."""
    if name == "cnn":
        raise BadNetworkSpec(detail=TrainingDetail.CNN_UNTAUGHT.notice)
    network = build(NetworkSpec.from_document({"backbone": name}), seed)
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        return Pupil(network.backbone, teachers, CLASSES)


def _standardised(features: Tensor) -> Tensor:
    """Each channel with mean 0 and deviation 1 over the batch."""
    mean = features.mean(dim=(0, 2, 3), keepdim=True)
    deviation = features.std(dim=(0, 2, 3), keepdim=True, correction=0)
    return (features - mean) / (deviation + _TINY)


def squares(picture: np.ndarray, side: int = CANVAS) -> list[np.ndarray]:
    """The picture as squares of ``side``: its middle, or both ends of a long one."""
    rows, columns = picture.shape
    short, long = sorted((rows, columns))
    starts = [0, long - short] if long > _LONG * short else [(long - short) // 2]
    cut = [
        picture[start : start + short] if rows > columns else picture[:, start : start + short]
        for start in starts
    ]
    way = cv2.INTER_AREA if short > side else cv2.INTER_LINEAR
    return [cv2.resize(np.ascontiguousarray(c), (side, side), interpolation=way) for c in cut]


@dataclass(frozen=True, eq=False)
class Distilled:
    weights: Mapping[str, bytes]
    """By backbone: a safetensors file, torchvision's names for a ResNet, in fp16."""
    history: tuple[dict[str, Any], ...]


def distil(
    pictures: np.ndarray,
    teachers: Sequence[Teacher],
    pupils: Mapping[str, Pupil],
    settings: Settings,
    *,
    device: str,
    state: Path,
    identity: str,
    progress: Progress,
    on_epoch: Callable[[dict[str, Any]], None],
) -> Distilled:
    """``pictures``: (n, 256, 256) uint8.

    Saved after every epoch; a run found in ``state`` is resumed, with the same result as if it had
    never stopped. Raises Cancelled between batches, TrainingFailed, DataError, WriteError.
    """
    run = _Run(pictures, teachers, pupils, settings, device)
    if state.exists():
        run.resume(state, identity)
    progress.set_total(settings.epochs * settings.steps)
    progress.step(run.done.epoch * settings.steps)
    while run.done.epoch < settings.epochs:
        found = run.epoch(progress)
        checkpoint.save(state, identity, run.state(), run.optimizer)
        on_epoch(found)
    weights = {name: _stored(pupil.backbone) for name, pupil in pupils.items()}
    return Distilled(weights, run.done.history)


def _stored(backbone: Backbone) -> bytes:
    tensors = {k: as_stored(v).contiguous().cpu() for k, v in backbone.state_dict().items()}
    return safetensors.torch.save(tensors)


class _Run:
    """What changes from epoch to epoch."""

    def __init__(
        self,
        pictures: np.ndarray,
        teachers: Sequence[Teacher],
        pupils: Mapping[str, Pupil],
        settings: Settings,
        device: str,
    ) -> None:
        self._settings, self._device = settings, device
        there = device if device == "cpu" or _fits(pictures.nbytes) else "cpu"
        self._pictures = torch.from_numpy(pictures).to(there)
        layout = torch.channels_last
        self._teachers = [t.to(device, memory_format=layout) for t in teachers]  # type: ignore[call-overload]
        self._pupils = nn.ModuleDict(dict(pupils)).to(device, memory_format=layout)  # type: ignore[call-overload]
        self.optimizer = torch.optim.AdamW(
            self._pupils.parameters(),
            lr=settings.learning_rate,
            weight_decay=settings.weight_decay,
            fused=device != "cpu" or None,
        )
        self.done = Progressed()

    def resume(self, path: Path, identity: str) -> None:
        self.done = checkpoint.load(path, identity, self._pupils, self.optimizer).done

    def state(self) -> State:
        weights = {k: v.detach().clone() for k, v in self._pupils.state_dict().items()}
        return State(weights, {}, {}, self.done)

    def epoch(self, progress: Progress) -> dict[str, Any]:
        settings, number = self._settings, self.done.epoch
        started = time.monotonic()
        optimiser = Optimiser("adamw", settings.learning_rate, schedule="cosine")
        self._pupils.train()
        total = torch.zeros(len(self._pupils), 3, device=self._device)
        for step in range(settings.steps):
            progress.check_cancelled()
            now = number + step / settings.steps
            rate = schedule.learning_rate(optimiser, now, settings.epochs, schedule.Plateau())
            for group in self.optimizer.param_groups:
                group["lr"] = rate
            seed = (settings.seed * 1_009 + number) * 1_000_003 + step
            total += self._step(torch.Generator().manual_seed(seed))
            progress.step()
        means = (total / settings.steps).cpu()
        if not means.isfinite().all():
            raise TrainingFailed(
                detail=TrainingDetail.LOSS_LOST_DISTILLING.of(
                    loss=float(means.sum()), epoch=number + 1
                )
            )
        found = {
            "epoch": number + 1,
            "epochs": settings.epochs,
            "seconds": time.monotonic() - started,
            "losses": {
                name: dict(zip(("stride16", "stride32", "answers"), map(float, lost), strict=True))
                for name, lost in zip(self._pupils, means, strict=True)
            },
        }
        self.done = Progressed(epoch=number + 1, history=(*self.done.history, found))
        return found

    def _step(self, generator: torch.Generator) -> Tensor:
        """One batch; (pupils, 3) its losses, on the device."""
        views = self._views(generator)
        x = ((views - MEAN) / DEVIATION).contiguous(memory_format=torch.channels_last)
        with _precision(self._device):
            with torch.no_grad():
                taught = [teacher(x) for teacher in self._teachers]
            lost = [torch.stack(pupil(x, taught)) for pupil in self._pupils.values()]
        weights = torch.tensor([1.0, 1.0, self._settings.answers], device=self._device)
        self.optimizer.zero_grad(set_to_none=True)
        torch.stack([(one * weights).sum() for one in lost]).sum().backward()
        for pupil in self._pupils.values():
            nn.utils.clip_grad_norm_(pupil.parameters(), _CLIP)
        self.optimizer.step()
        return torch.stack(lost).detach()

    def _views(self, generator: torch.Generator) -> Tensor:
        """(batch, 1, side, side) float 0-1."""
        n, side = self._settings.batch, self._settings.side
        chosen = torch.randint(len(self._pictures), (n,), generator=generator)
        grey = self._pictures[chosen.to(self._pictures.device)].to(self._device)
        matrix = _frames(n, side, generator).to(self._device)
        grid = affine_grid(matrix, [n, 1, side, side], align_corners=False)
        whole = grey.unsqueeze(1).float() / 255.0
        return vary_greys(grid_sample(whole, grid, align_corners=False), generator, _GREYS)


def _frames(n: int, side: int, generator: torch.Generator) -> Tensor:
    """(n, 2, 3) matrices from view to picture coordinates (-1..1)."""
    zoom = torch.exp(uniform(n, math.log(_ZOOM[0]), math.log(_ZOOM[1]), generator))
    angle = uniform(n, -1.0, 1.0, generator) * math.radians(_ROTATION)
    stretch = torch.exp(uniform(n, -_STRETCH, _STRETCH, generator))
    mirror = torch.where(chance(n, 0.5, generator), -1.0, 1.0)
    reach = side / CANVAS / zoom
    room = (1.0 - reach).abs() + _SHIFT
    centre = (torch.rand(n, 2, generator=generator) * 2.0 - 1.0) * room.unsqueeze(1)
    cos, sin = torch.cos(angle), torch.sin(angle)
    first = [reach * cos * mirror * stretch, -reach * sin / stretch, centre[:, 0]]
    second = [reach * sin * mirror * stretch, reach * cos / stretch, centre[:, 1]]
    return torch.stack([torch.stack(first, dim=1), torch.stack(second, dim=1)], dim=1)


def _precision(device: str) -> torch.autocast:
    """bf16 on a GPU that computes in it: no scaling of losses is needed. Else float32, as
    :func:`loop.precision` says why."""
    has = device == "cuda" and torch.cuda.is_bf16_supported()
    return torch.autocast(device, dtype=torch.bfloat16, enabled=has)


def _fits(size: int) -> bool:
    return size < torch.cuda.mem_get_info()[0] / 4


def mean_losses(history: Iterable[Mapping[str, Any]], name: str) -> list[dict[str, float]]:
    """Of one pupil, by epoch, for its card."""
    return [{k: round(v, 4) for k, v in found["losses"][name].items()} for found in history]
