"""A NetworkSpec made real. Input: (n, 1, rows, columns) float, 0-1; output: (n,) logits."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

import torch
from torch import Tensor, nn

from osteo_desktop.inference.networks.backbones import ResNet
from osteo_desktop.inference.networks.blocks import (
    Backbone,
    FineTopDown,
    LastStage,
    ResidualBlock,
    Stages,
    TopDown,
)
from osteo_desktop.inference.networks.convolutional import ConvolutionalNetwork
from osteo_desktop.inference.networks.efficientnet_lite import NAMES, EfficientNetLite
from osteo_desktop.inference.networks.heads import Head, LocatedHead, PooledHead
from osteo_desktop.inference.networks.preactivation import PreactivationResNet
from osteo_desktop.inference.networks.spec import NetworkSpec

MEAN, DEVIATION = 0.5, 0.25
"""Of grey levels 0-1: what is subtracted, and what it is divided by, before the backbone."""

_Neck = LastStage | TopDown | FineTopDown
_NECKS: Mapping[str, Callable[[Backbone], _Neck]] = {
    "none": LastStage,
    "stride16": TopDown,
    "stride8": FineTopDown,
}


class Seen(NamedTuple):
    features: Tensor
    """(n, channels, rows, columns)."""
    stages: Stages


class Network(nn.Module):
    """Backbone, neck, residual blocks: the features. Head: the logit.

    The saliency map's target layer is the features; ``channels`` is how many they have.
    """

    def __init__(self, spec: NetworkSpec) -> None:
        super().__init__()
        self.spec = spec
        self.backbone = _backbone(spec)
        self.neck = _NECKS[spec.neck](self.backbone)
        widths = [self.neck.channels] + [spec.block_channels] * spec.residual_blocks
        self.blocks = nn.Sequential(*(ResidualBlock(*pair) for pair in pairwise(widths)))
        self.channels = widths[-1]
        self.head = _head(spec, self.channels)
        self._frozen: list[nn.Module] = []

    def features(self, x: Tensor) -> Tensor:
        """(n, channels, rows, columns) at the neck's stride, rounded up."""
        return self.see(x).features

    def see(self, x: Tensor) -> Seen:
        """The features, and what they were made of."""
        stages = self.backbone((x - MEAN) / DEVIATION)
        return Seen(self.blocks(self.neck(stages)), stages)

    @property
    def described(self) -> int:
        """How many values ``batches.described`` gives of a picture."""
        backbone = self.backbone
        return self.channels + 2 * (backbone.middle_channels + backbone.channels)

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.features(x))

    def backbone_parameters(self) -> Iterator[nn.Parameter]:
        return self.backbone.parameters()

    def freeze_backbone(self, frozen: bool, parts: int = 0) -> None:
        """All of the backbone, or its first ``parts`` from the input on.

        What is frozen takes no gradient, and its batch normalisation learns no averages.
        """
        self.backbone.requires_grad_(not frozen)
        self._frozen = [self.backbone] if frozen else self.backbone.parts()[:parts]
        for part in self._frozen:
            part.requires_grad_(False)
        self.train(self.training)

    def train(self, mode: bool = True) -> Network:
        super().train(mode)
        for part in self._frozen:
            part.eval()
        return self


def build(spec: NetworkSpec, seed: int | None = None) -> Network:
    """The network of ``spec``, randomly initialised: by ``seed`` where one is given.

    A seed leaves torch's own random numbers as they were.
    """
    if seed is None:
        return Network(spec)
    with torch.random.fork_rng(devices=[]):
        torch.default_generator.manual_seed(seed)
        return Network(spec)


def _backbone(spec: NetworkSpec) -> Backbone:
    if spec.backbone == "cnn":
        return ConvolutionalNetwork()
    if spec.backbone in NAMES:
        return EfficientNetLite(spec.backbone)
    if spec.backbone.endswith("v2"):
        return PreactivationResNet(spec.backbone)
    return ResNet(spec.backbone)


def _head(spec: NetworkSpec, channels: int) -> Head:
    if spec.pooling == "located":
        return LocatedHead(channels)
    return PooledHead(
        channels,
        maximum=spec.pooling == "average+max",
        dense=spec.dense,
        dropout=spec.dropout,
        outputs=spec.outputs,
        types=len(spec.fracture_types),
    )
