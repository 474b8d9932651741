"""Grad-CAM of the logit, by pytorch-grad-cam, on the cut network.

Source: Selvaraju et al., Grad-CAM, ICCV 2017. The logit and not the sigmoid is explained, because
the sigmoid's gradient vanishes when the model is sure. The network is cut at the target layer: the
features are computed without a graph, and gradients flow only through the head, which gives the
same map as a full backward pass at about the price of the forward pass.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn


class CutNetwork(nn.Module):
    """What follows the target layer; ``target`` stands in its place for the hooks."""

    def __init__(self, head: nn.Module) -> None:
        super().__init__()
        self.target = nn.Identity()
        self.head = head

    def forward(self, features: Tensor) -> Tensor:
        return self.head(self.target(features))


@dataclass(frozen=True, eq=False)
class Explained:
    """``logits``: (n,) float64; ``maps``: (n, rows, columns) float32, after ReLU, unscaled."""

    logits: np.ndarray
    maps: np.ndarray


def explain(head: nn.Module, features: Tensor) -> Explained:
    """Logits and raw Grad-CAM maps of a batch of ``features`` (n, channels, rows, columns)."""
    from pytorch_grad_cam import GradCAM  # 3 s of imports that only scoring needs

    leaf = features.detach().float().requires_grad_()
    cut = CutNetwork(head)
    cam = GradCAM(model=cut, target_layers=[cut.target])
    recorder = cam.activations_and_grads
    try:
        with torch.enable_grad():
            logits = recorder(leaf)
            logits.sum().backward()
        activations, gradients = recorder.activations[0], recorder.gradients[0]
        raw = cam.get_cam_image(leaf, cut.target, [], activations, gradients.numpy())
    finally:
        recorder.release()
    return Explained(
        logits.detach().cpu().double().numpy(), np.maximum(raw, 0.0).astype(np.float32)
    )
