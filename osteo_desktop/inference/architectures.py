"""Networks by name. Input: (batch, 1, size, size) float, 0-1; output: (batch,) logits."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import torch
import torchvision
from torch import Tensor, nn

from osteo_desktop.errors import ModelError


class ResidualBlock(nn.Module):
    """conv-BN-ReLU-conv-BN plus shortcut, then ReLU (He et al., CVPR 2016, figure 2)."""

    def __init__(self, channels_in: int, channels_out: int) -> None:
        super().__init__()
        self.body = nn.Sequential(
            nn.Conv2d(channels_in, channels_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels_out),
            nn.ReLU(),
            nn.Conv2d(channels_out, channels_out, 3, padding=1, bias=False),
            nn.BatchNorm2d(channels_out),
        )
        self.shortcut: nn.Module = nn.Identity()
        if channels_in != channels_out:
            self.shortcut = nn.Sequential(
                nn.Conv2d(channels_in, channels_out, 1, bias=False), nn.BatchNorm2d(channels_out)
            )

    def forward(self, x: Tensor) -> Tensor:
        return torch.relu(self.body(x) + self.shortcut(x))


class Head(nn.Module):
    """Average and maximum pooling, then dense layers to one logit.

    The maximum lets a small fracture speak that an average over the whole limb would drown.
    """

    def __init__(self, channels: int) -> None:
        super().__init__()
        self.dense = nn.Sequential(
            nn.Dropout(0.3),
            nn.Linear(2 * channels, 128),
            nn.ReLU(),
            nn.Dropout(0.3),
            nn.Linear(128, 1),
        )

    def forward(self, features: Tensor) -> Tensor:
        pooled = torch.cat([features.mean(dim=(2, 3)), features.amax(dim=(2, 3))], dim=1)
        return self.dense(pooled).squeeze(1)


class Features(NamedTuple):
    """``middle``: (batch, 256, size/16, size/16); ``last``: (batch, 256, size/32, size/32)."""

    middle: Tensor
    last: Tensor


class ResidualClassifier(nn.Module):
    """ResNet18 on one channel, two residual blocks of our own, pooling, dense head."""

    channels = 256

    def __init__(self) -> None:
        super().__init__()
        backbone = torchvision.models.resnet18(weights=None)
        self.stem = nn.Sequential(
            nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False),
            backbone.bn1,
            nn.ReLU(),
            nn.MaxPool2d(3, stride=2, padding=1),
            backbone.layer1,
            backbone.layer2,
            backbone.layer3,
        )
        self.layer4 = backbone.layer4
        self.blocks = nn.Sequential(
            ResidualBlock(512, self.channels), ResidualBlock(self.channels, self.channels)
        )
        self.head = Head(self.channels)

    def features(self, x: Tensor) -> Features:
        """Everything up to the saliency map's target layer."""
        middle = self.stem((x - 0.5) / 0.25)
        return Features(middle, self.blocks(self.layer4(middle)))

    def forward(self, x: Tensor) -> Tensor:
        return self.head(self.features(x).last)


_BY_NAME: dict[str, Callable[[], ResidualClassifier]] = {
    "resnet18-residual-dense": ResidualClassifier,
}


def build(name: str, seed: int | None = None) -> ResidualClassifier:
    """The network called ``name``, randomly initialised, by ``seed`` where one is given.

    Raises ModelError for a name that this version does not know.
    """
    if name not in _BY_NAME:
        known = ", ".join(sorted(_BY_NAME))
        raise ModelError(detail=f"its architecture {name!r} is not known; known are: {known}")
    if seed is not None:
        torch.manual_seed(seed)
    return _BY_NAME[name]()
