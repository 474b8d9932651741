"""ResNet V2: normalisation and ReLU before each convolution, nothing after the addition.

Source: He et al., Identity Mappings in Deep Residual Networks, ECCV 2016, figure 1b, in the
arrangement of keras.applications.resnet_v2 (which has it from TF-Slim), because that is what
published ResNet152V2 results are of:

- The stride of a stage is on the 3x3 convolution of its *last* block, and the last stage has none
  (the paper's own code, like torchvision, strides in a stage's first block). So stages 1-4 end at
  strides 8, 16, 32, 32, and most blocks work at twice the resolution of the paper's.
- A stage's first block has a 1x1 convolution of the pre-activated input as its shortcut; the
  strided block's shortcut takes every second row and column; the others' is the identity.
- conv1 has a bias and no normalisation, and its maximum pooling is padded by zeros; the shortcut's
  and each block's third convolution have a bias, the other two none. Batch normalisation's epsilon
  is 1.001e-5.

Deviation: batch normalisation forgets by 0.1 per step (torch's default) and not by Keras' 0.01,
which needs many hundred steps before its averages mean anything.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from osteo_desktop.inference.networks.blocks import Backbone, Stages

_BLOCKS = {
    "resnet50v2": (3, 4, 6, 3),
    "resnet101v2": (3, 4, 23, 3),
    "resnet152v2": (3, 8, 36, 3),
}
_EXPANSION = 4


class PreactivationBlock(nn.Module):
    """BN-ReLU-1x1, BN-ReLU-3x3, BN-ReLU-1x1, plus the shortcut; ``width`` channels inside."""

    def __init__(self, channels_in: int, width: int, *, first: bool, stride: int) -> None:
        super().__init__()
        channels_out = _EXPANSION * width
        self.bn1 = _normalisation(channels_in)
        self.conv1 = nn.Conv2d(channels_in, width, 1, bias=False)
        self.bn2 = _normalisation(width)
        self.conv2 = nn.Conv2d(width, width, 3, stride=stride, padding=1, bias=False)
        self.bn3 = _normalisation(width)
        self.conv3 = nn.Conv2d(width, channels_out, 1)
        self.shortcut = nn.Conv2d(channels_in, channels_out, 1) if first else None
        self.stride = stride

    def forward(self, x: Tensor) -> Tensor:
        activated = torch.relu(self.bn1(x))
        if self.shortcut is not None:
            shortcut = self.shortcut(activated)
        else:
            shortcut = x[:, :, :: self.stride, :: self.stride]
        y = self.conv1(activated)
        y = self.conv2(torch.relu(self.bn2(y)))
        return self.conv3(torch.relu(self.bn3(y))) + shortcut


class PreactivationResNet(Backbone):
    """``fine`` and ``middle`` enter the strided last blocks of stages 2 and 3.

    ``last`` is after the final ReLU.
    """

    fine_channels = 512
    middle_channels = 1024
    channels = 2048

    def __init__(self, name: str) -> None:
        super().__init__()
        first, second, third, fourth = _BLOCKS[name]
        self.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3)
        self.pool = nn.Sequential(nn.ZeroPad2d(1), nn.MaxPool2d(3, stride=2))
        self.layer1 = _stage(64, 64, first, stride=2)
        self.layer2 = _stage(256, 128, second, stride=2)
        self.layer3 = _stage(512, 256, third, stride=2)
        self.layer4 = _stage(1024, 512, fourth, stride=1)
        self.bn = _normalisation(self.channels)
        for module in self.modules():
            if isinstance(module, nn.Conv2d):
                nn.init.kaiming_normal_(module.weight, mode="fan_out", nonlinearity="relu")
                if module.bias is not None:
                    nn.init.zeros_(module.bias)

    def parts(self) -> list[nn.Module]:
        last = nn.ModuleList([self.layer4, self.bn])
        return [self.conv1, self.layer1, self.layer2, self.layer3, last]

    def forward(self, x: Tensor) -> Stages:
        fine = self.layer2[:-1](self.layer1(self.pool(self.conv1(x))))
        middle = self.layer3[:-1](self.layer2[-1](fine))
        x = self.layer4(self.layer3[-1](middle))
        return Stages(fine, middle, torch.relu(self.bn(x)))


def _stage(channels_in: int, width: int, blocks: int, *, stride: int) -> nn.Sequential:
    return nn.Sequential(
        *(
            PreactivationBlock(
                channels_in if block == 0 else _EXPANSION * width,
                width,
                first=block == 0,
                stride=stride if block == blocks - 1 else 1,
            )
            for block in range(blocks)
        )
    )


def _normalisation(channels: int) -> nn.BatchNorm2d:
    return nn.BatchNorm2d(channels, eps=1.001e-5)
