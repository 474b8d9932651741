"""What stands between a backbone and a head."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate


class Stages(NamedTuple):
    """What a backbone gives of (n, 1, rows, columns); sizes are rounded up.

    ``middle``: (n, ``middle_channels``, rows/16, columns/16), the deepest features at stride 16.
    ``last``: (n, ``channels``, rows/32, columns/32), or at stride 16 for ``cnn``.
    """

    middle: Tensor
    last: Tensor


class Backbone(nn.Module):
    """Turns normalised input into Stages."""

    middle_channels: int
    channels: int

    def parts(self) -> list[nn.Module]:
        """From the input on, what can be frozen one after the other."""
        raise NotImplementedError

    def forward(self, x: Tensor) -> Stages:
        raise NotImplementedError


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


class LastStage(nn.Module):
    """Neck 'none': the last stage as it is."""

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.channels = backbone.channels

    def forward(self, stages: Stages) -> Tensor:
        return stages.last


class TopDown(nn.Module):
    """Neck 'stride16': what the last stage knows, at the place where the stage before sees it.

    One step of a feature pyramid (Lin et al., CVPR 2017), with a residual block on its top. The
    finer grid lets the saliency map point at a fracture instead of at a limb.
    """

    channels = 256

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.top = ResidualBlock(backbone.channels, self.channels)
        self.side = nn.Sequential(
            nn.Conv2d(backbone.middle_channels, self.channels, 1, bias=False),
            nn.BatchNorm2d(self.channels),
        )

    def forward(self, stages: Stages) -> Tensor:
        """(n, 256, rows/16, columns/16), rounded up."""
        size = stages.middle.shape[2:]
        top = interpolate(self.top(stages.last), size=size, mode="nearest")
        return torch.relu(self.side(stages.middle) + top)
