"""What somebody writes to score a folder: read, resize, network, map, one file after the other."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pydicom
import torch
from PIL import Image
from pytorch_grad_cam import GradCAM
from torchvision import transforms

from benchmarks.networks import SIDE
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.weights import load_network


class PlainLoop:
    def __init__(self, device: str = "cpu") -> None:
        self._device = device
        network = load_network(default_model()).eval().to(device)
        self._cam = GradCAM(model=network, target_layers=[network.blocks[-1]])
        self._prepared = transforms.Compose(
            [transforms.Resize((SIDE, SIDE)), transforms.ToTensor()]
        )

    def read(self, files: Sequence[Path]) -> list[tuple[float, np.ndarray]]:
        """Score and map of each."""
        found = []
        for file in files:
            x = self._prepared(_opened(file)).unsqueeze(0).to(self._device)
            grey_map = self._cam(input_tensor=x, targets=[lambda output: output.sum()])[0]
            score = torch.sigmoid(self._cam.outputs).item()
            found.append((score, grey_map))
        return found


def _opened(file: Path) -> Image.Image:
    if file.suffix != ".dcm":
        return Image.open(file).convert("L")
    pixels = pydicom.dcmread(file).pixel_array.astype(np.float32)
    low, high = pixels.min(), pixels.max()
    return Image.fromarray(((pixels - low) / max(high - low, 1) * 255).astype(np.uint8))
