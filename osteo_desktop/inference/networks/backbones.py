"""torchvision's ResNets on one channel, without their classification layer."""

from __future__ import annotations

import torch
from torch import Tensor, nn

from osteo_desktop.inference.networks.blocks import Backbone, Stages


class ResNet(Backbone):
    """He et al., CVPR 2016; tensors bear torchvision's names, so that its weights fit.

    Bottlenecks have their stride on the 3x3 convolution, as torchvision's have.
    """

    def __init__(self, name: str) -> None:
        import torchvision  # half of what torch takes to import, and only these need it

        super().__init__()
        published = torchvision.models.get_model(name, weights=None)
        self.conv1 = nn.Conv2d(1, 64, 7, stride=2, padding=3, bias=False)
        self.bn1 = published.bn1
        self.maxpool = published.maxpool
        self.layer1 = published.layer1
        self.layer2 = published.layer2
        self.layer3 = published.layer3
        self.layer4 = published.layer4
        self.channels = published.fc.in_features
        self.middle_channels, self.fine_channels = self.channels // 2, self.channels // 4

    def parts(self) -> list[nn.Module]:
        stem = nn.ModuleList([self.conv1, self.bn1])
        return [stem, self.layer1, self.layer2, self.layer3, self.layer4]

    def forward(self, x: Tensor) -> Stages:
        x = self.maxpool(torch.relu(self.bn1(self.conv1(x))))
        fine = self.layer2(self.layer1(x))
        middle = self.layer3(fine)
        return Stages(fine, middle, self.layer4(middle))
