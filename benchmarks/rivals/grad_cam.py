"""What a user writes today: pytorch-grad-cam around a network in eager PyTorch."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import torch
import torchvision
from pytorch_grad_cam import GradCAM
from torch import nn

from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.weights import load_network


def same_network() -> GradCAM:
    """Of our default network, at the layer of which our map is."""
    network = load_network(default_model()).eval()
    return GradCAM(model=network, target_layers=[network.blocks[-1]])


def resnet18() -> GradCAM:
    """Of torchvision's network with one answer, as its tutorials have it."""
    network = torchvision.models.resnet18(weights=None)
    network.fc = nn.Linear(network.fc.in_features, 1)
    return GradCAM(model=network.eval(), target_layers=[network.layer4[-1]])


def maps(
    cam: GradCAM, pictures: Sequence[np.ndarray], batch: int, channels: int
) -> Callable[[], object]:
    """Class and map of all ``pictures``, so many at a time."""

    def work() -> None:
        for start in range(0, len(pictures), batch):
            grey = torch.from_numpy(np.stack(pictures[start : start + batch])).float() / 255.0
            x = grey.unsqueeze(1).expand(-1, channels, -1, -1)
            cam(input_tensor=x, targets=[lambda output: output.sum()] * len(x))

    return work
