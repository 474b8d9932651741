"""Grey levels, sharpness and noise, varied as hospitals vary."""

from __future__ import annotations

import torch
from torch import Tensor
from torch.nn.functional import interpolate


def uniform(n: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return torch.rand(n, generator=generator) * (high - low) + low


def chance(n: int, share: float, generator: torch.Generator) -> Tensor:
    return torch.rand(n, generator=generator) < share


def vary_greys(pictures: Tensor, generator: torch.Generator, strength: float) -> Tensor:
    """``pictures``: (n, 1, rows, columns) float 0-1; so is what is returned, on their device.

    ``strength``: 0-1, scales every range and every chance. ``generator`` is one of the processor.
    """
    if strength == 0.0:
        return pictures
    return _levels(_sharpness(pictures, generator, strength), generator, strength)


def _sharpness(grey: Tensor, generator: torch.Generator, strength: float) -> Tensor:
    """Some softened, as small or re-compressed files are; some sharpened, as films are."""
    n = grey.shape[0]
    factor = float(uniform(1, 0.35, 0.9, generator))
    small = interpolate(grey, scale_factor=factor, mode="bilinear", antialias=True)
    soft = interpolate(small, size=grey.shape[2:], mode="bilinear", align_corners=False)
    blend = torch.where(chance(n, 0.5 * strength, generator), uniform(n, -0.8, 1.0, generator), 0.0)
    return (grey + (soft - grey) * blend.view(-1, 1, 1, 1).to(grey.device)).clamp(0.0, 1.0)


def _levels(grey: Tensor, generator: torch.Generator, strength: float) -> Tensor:
    n = grey.shape[0]

    def each(values: Tensor) -> Tensor:
        return values.view(-1, 1, 1, 1).to(grey.device)

    gamma = each(torch.exp(uniform(n, -0.7, 0.7, generator) * strength))
    contrast = each(1.0 + (uniform(n, -0.4, 0.4, generator) * strength))
    brightness = each(uniform(n, -0.2, 0.2, generator) * strength)
    varied = (grey.clamp(min=1e-4) ** gamma - 0.5) * contrast + 0.5 + brightness
    inverted = each(chance(n, 0.05 * strength, generator))
    varied = torch.where(inverted, 1.0 - varied, varied)
    loudness = uniform(n, 0.0, 0.06, generator) * chance(n, 0.5 * strength, generator)
    return (varied + noise(grey, generator) * each(loudness)).clamp(0.0, 1.0)


def noise(like: Tensor, generator: torch.Generator) -> Tensor:
    """Normal; drawn where ``like`` lies, for sending it there would take longer than training."""
    if like.device.type == "cpu":
        return torch.randn(like.shape, generator=generator)
    seed = int(torch.randint(2**62, (1,), generator=generator))
    there = torch.Generator(like.device).manual_seed(seed)
    return torch.randn(like.shape, generator=there, device=like.device)
