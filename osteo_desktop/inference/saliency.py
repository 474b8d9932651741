"""Grad-CAM of the logit, on the cut network; tests hold it against pytorch-grad-cam.

Source: Selvaraju et al., Grad-CAM, ICCV 2017. The logit and not the sigmoid is explained, because
the sigmoid's gradient vanishes when the model is sure. The network is cut at the target layer: the
features are computed without a graph, and gradients flow only through the head, which gives the
same map as a full backward pass at about the price of the forward pass. pytorch-grad-cam itself is
not imported here: it brings torchvision and scikit-learn, three seconds before the first score.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from torch import Tensor, nn


@dataclass(frozen=True, eq=False)
class Explained:
    """``logits``: (n,) float64; ``maps``: (n, rows, columns) float32, after ReLU, unscaled."""

    logits: np.ndarray
    maps: np.ndarray


def explain(head: nn.Module, features: Tensor) -> Explained:
    """Logits and raw Grad-CAM maps of a batch of ``features`` (n, channels, rows, columns)."""
    head.eval()
    leaf = features.detach().float().requires_grad_()
    with torch.enable_grad():
        logits = head(leaf)
        (gradients,) = torch.autograd.grad(logits.sum(), leaf)
    weights = gradients.cpu().numpy().mean(axis=(2, 3))
    raw = (weights[:, :, None, None] * leaf.detach().cpu().numpy()).sum(axis=1)
    return Explained(
        logits.detach().cpu().double().numpy(), np.maximum(raw, 0.0).astype(np.float32)
    )
