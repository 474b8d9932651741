"""torchvision's reference loop (references/classification/train.py), as short as it is at heart.

Its presets' transforms, its loader, SGD with momentum, float32; the network and the pixels are
those of our recipe.
"""

from __future__ import annotations

import time
from pathlib import Path

import torch
from torch import nn
from torch.utils.data import DataLoader
from torchvision import transforms
from torchvision.datasets import ImageFolder
from torchvision.transforms import InterpolationMode


def steps(
    network: nn.Module, root: Path, side: int, batch: int, count: int, workers: int
) -> list[float]:
    """Seconds of ``count`` steps on ``root``'s class folders, from one step's end to the next's."""
    preset = transforms.Compose(
        [
            transforms.Grayscale(),
            transforms.RandomResizedCrop(side, interpolation=InterpolationMode.BILINEAR),
            transforms.RandomHorizontalFlip(0.5),
            transforms.PILToTensor(),
            transforms.ConvertImageDtype(torch.float),
        ]
    )
    loader = DataLoader(
        ImageFolder(root, preset),
        batch_size=batch,
        shuffle=True,
        drop_last=True,
        num_workers=workers,
    )
    criterion = nn.BCEWithLogitsLoss()
    optimizer = torch.optim.SGD(network.parameters(), lr=0.01, momentum=0.9, weight_decay=1e-4)
    network.train()
    taken: list[float] = []
    before = time.perf_counter()
    while len(taken) < count:
        for image, target in loader:
            output = network(image)
            loss = criterion(output, target.float())
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            now = time.perf_counter()
            taken.append(now - before)
            before = now
            if len(taken) == count:
                break
    return taken
