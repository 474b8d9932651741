"""What stands between a backbone and a head."""

from __future__ import annotations

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import interpolate


class Stages(NamedTuple):
    """What a backbone gives of (n, 1, rows, columns); sizes are rounded up.

    ``fine``: (n, ``fine_channels``, rows/8, columns/8), the deepest features at stride 8.
    ``middle``: (n, ``middle_channels``, rows/16, columns/16), the deepest features at stride 16.
    ``last``: (n, ``channels``, rows/32, columns/32), or at stride 16 for ``cnn``.
    """

    fine: Tensor
    middle: Tensor
    last: Tensor


class Backbone(nn.Module):
    """Turns normalised input into Stages."""

    fine_channels: int
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


def _side(channels_in: int, channels_out: int) -> nn.Sequential:
    return nn.Sequential(
        nn.Conv2d(channels_in, channels_out, 1, bias=False), nn.BatchNorm2d(channels_out)
    )


class TopDown(nn.Module):
    """Neck 'stride16': what the last stage knows, at the place where the stage before sees it.

    One step of a feature pyramid (Lin et al., CVPR 2017), with a residual block on its top. The
    finer grid lets the saliency map point at a fracture instead of at a limb.
    """

    channels = 256

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.top = ResidualBlock(backbone.channels, self.channels)
        self.side = _side(backbone.middle_channels, self.channels)

    def forward(self, stages: Stages) -> Tensor:
        """(n, 256, rows/16, columns/16), rounded up."""
        size = stages.middle.shape[2:]
        top = interpolate(self.top(stages.last), size=size, mode="nearest")
        return torch.relu(self.side(stages.middle) + top)


class FineTopDown(nn.Module):
    """Neck 'stride8': one step more, for fractures that are thinner than a place of 16 pixels.

    Half as wide as :class:`TopDown`, for there are four times as many places.
    """

    channels = 128

    def __init__(self, backbone: Backbone) -> None:
        super().__init__()
        self.coarse = TopDown(backbone)
        self.down = _side(self.coarse.channels, self.channels)
        self.side = _side(backbone.fine_channels, self.channels)

    def forward(self, stages: Stages) -> Tensor:
        """(n, 128, rows/8, columns/8), rounded up."""
        coarse = self.down(self.coarse(stages))
        size = stages.fine.shape[2:]
        return torch.relu(self.side(stages.fine) + interpolate(coarse, size=size, mode="nearest"))
