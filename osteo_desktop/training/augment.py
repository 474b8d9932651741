"""Batches of prepared radiographs, varied as hospitals vary: framing, rotation, grey levels."""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor
from torch.nn.functional import adaptive_avg_pool2d, affine_grid, grid_sample, interpolate

_ANYWHERE = 0.25
"""Share of radiographs turned by any angle; the rest by up to 25 degrees."""
_CUT = 0.35
"""A fracture of whose boxes less than this share is left in the frame is no longer labelled."""


@dataclass(frozen=True, eq=False)
class Batch:
    """``pictures``: (n, 1, size, size) float 0-1; ``masks``: (n, 1, MASK, MASK) float 0-1.

    ``known``: (n,) bool, False where framing has cut the labelled fracture away.
    """

    pictures: Tensor
    masks: Tensor
    known: Tensor


def augment(
    pictures: Tensor, masks: Tensor, generator: torch.Generator, strength: float = 1.0
) -> Batch:
    """``pictures``: (n, 1, size, size) uint8; ``masks``: (n, 1, MASK, MASK) uint8.

    ``strength``: 0-1, scales every range and every chance but that of a mirror image.
    """
    grey, boxes = pictures.float() / 255.0, masks.float() / 255.0
    matrix, zoom = _framing(grey, boxes, generator, strength)
    warped = grid_sample(grey, affine_grid(matrix, list(grey.shape), False), align_corners=False)
    moved = grid_sample(boxes, affine_grid(matrix, list(boxes.shape), False), align_corners=False)
    before = boxes.sum(dim=(1, 2, 3))
    after = moved.sum(dim=(1, 2, 3)) / zoom.square()
    known = (before == 0) | (after >= _CUT * before)
    varied = _grey_levels(_sharpness(warped, generator, strength), generator, strength)
    return Batch(varied, moved, known)


def _uniform(n: int, low: float, high: float, generator: torch.Generator) -> Tensor:
    return torch.rand(n, generator=generator) * (high - low) + low


def _chance(n: int, share: float, generator: torch.Generator) -> Tensor:
    return torch.rand(n, generator=generator) < share


def _framing(
    grey: Tensor, boxes: Tensor, generator: torch.Generator, strength: float
) -> tuple[Tensor, Tensor]:
    """(n, 2, 3) matrices from output to input coordinates (-1..1), and the zoom of each.

    When zooming in, the frame is centred near the fracture where there is one, else near some
    bright spot, so that "what lies in the middle" says nothing of the label.
    """
    n = grey.shape[0]
    zoom = torch.exp(_uniform(n, math.log(0.7), math.log(1.25), generator) * strength)
    close = _chance(n, 0.35 * strength, generator)
    zoom = torch.where(close, torch.exp(_uniform(n, 0.2, math.log(2.5), generator)), zoom)
    angle = _uniform(n, -math.radians(25), math.radians(25), generator) * strength
    anywhere = _chance(n, _ANYWHERE * strength, generator)
    angle = torch.where(anywhere, _uniform(n, -math.pi, math.pi, generator), angle)
    mirror = torch.where(_chance(n, 0.5, generator), -1.0, 1.0)
    stretch = torch.exp(_uniform(n, -0.1, 0.1, generator) * strength)
    centre = _spot(grey, boxes, generator) + torch.randn(n, 2, generator=generator) * 0.25
    reach = (1.0 - 1.0 / zoom).clamp(min=0.0).unsqueeze(1)
    shift = torch.where(
        (zoom > 1.0).unsqueeze(1),
        torch.minimum(torch.maximum(centre, -reach), reach),
        (torch.rand(n, 2, generator=generator) * 2.0 - 1.0) * 0.15 * strength,
    )
    cos, sin = torch.cos(angle) / zoom, torch.sin(angle) / zoom
    rows = (
        torch.stack([cos * mirror * stretch, -sin / stretch, shift[:, 0]], dim=1),
        torch.stack([sin * mirror * stretch, cos / stretch, shift[:, 1]], dim=1),
    )
    return torch.stack(rows, dim=1), zoom


def _spot(grey: Tensor, boxes: Tensor, generator: torch.Generator) -> Tensor:
    """(n, 2): x, y in -1..1 of a pixel drawn from the boxes, or from the bright anatomy."""
    side = 20
    bright = adaptive_avg_pool2d(grey, side).flatten(1).square() + 1e-4
    inside = adaptive_avg_pool2d(boxes, side).flatten(1)
    weight = torch.where(inside.sum(dim=1, keepdim=True) > 0, inside, bright)
    cell = torch.multinomial(weight, 1, generator=generator).squeeze(1)
    x = (cell % side + 0.5) / side * 2.0 - 1.0
    y = (cell // side + 0.5) / side * 2.0 - 1.0
    return torch.stack([x, y], dim=1)


def _sharpness(grey: Tensor, generator: torch.Generator, strength: float) -> Tensor:
    """Some softened, as small or re-compressed files are; some sharpened, as films are."""
    n, size = grey.shape[0], grey.shape[-1]
    factor = float(_uniform(1, 0.35, 0.9, generator))
    small = interpolate(grey, scale_factor=factor, mode="bilinear", antialias=True)
    soft = interpolate(small, size=(size, size), mode="bilinear", align_corners=False)
    blend = torch.where(
        _chance(n, 0.5 * strength, generator), _uniform(n, -0.8, 1.0, generator), 0.0
    )
    return (grey + (soft - grey) * blend.view(-1, 1, 1, 1)).clamp(0.0, 1.0)


def _grey_levels(grey: Tensor, generator: torch.Generator, strength: float) -> Tensor:
    n = grey.shape[0]
    shape = (-1, 1, 1, 1)
    gamma = torch.exp(_uniform(n, -0.7, 0.7, generator) * strength).view(shape)
    contrast = 1.0 + (_uniform(n, -0.4, 0.4, generator) * strength).view(shape)
    brightness = (_uniform(n, -0.2, 0.2, generator) * strength).view(shape)
    varied = (grey.clamp(min=1e-4) ** gamma - 0.5) * contrast + 0.5 + brightness
    inverted = _chance(n, 0.05 * strength, generator).view(shape)
    varied = torch.where(inverted, 1.0 - varied, varied)
    loudness = _uniform(n, 0.0, 0.06, generator) * _chance(n, 0.5 * strength, generator)
    noise = torch.randn(grey.shape, generator=generator) * loudness.view(shape)
    return (varied + noise).clamp(0.0, 1.0)
