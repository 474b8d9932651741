"""Examples as photographs of films show them: a training's variation, made where examples lie.

What it draws is the camera model's of ``evaluation.camera``, on prepared pictures instead of
films: colour is lost when a photograph becomes grey, and so is not drawn.
"""

from __future__ import annotations

import math
from dataclasses import replace

import torch
from torch import Tensor
from torch.nn.functional import conv2d, grid_sample, pad

from osteo_desktop.training.framing import Examples
from osteo_desktop.training.greys import chance, noise, uniform

_UNRECTIFIED = 0.35
"""Share of the photographs in which the film lies askew before the light."""
_MOIRE, _SHADOW, _GLARE = 0.3, 0.3, 0.6
"""Shares of the photographs."""
_LUMINANCE = (
    (16, 11, 10, 16, 24, 40, 51, 61),
    (12, 12, 14, 19, 26, 58, 60, 55),
    (14, 13, 16, 24, 40, 57, 69, 56),
    (14, 17, 22, 29, 51, 87, 80, 62),
    (18, 22, 37, 56, 68, 109, 103, 77),
    (24, 35, 55, 64, 81, 104, 113, 92),
    (49, 64, 78, 87, 103, 121, 120, 101),
    (72, 92, 95, 98, 112, 100, 103, 99),
)
"""Steps of JPEG's quantisation at quality 50 (ITU-T T.81, table K.1)."""


def vary_as_photographed(
    examples: Examples, generator: torch.Generator, share: float, *, whole: bool
) -> Examples:
    """A ``share`` of the examples as photographs; the others, and all at 0, as they are.

    ``whole``: they show whole limbs, so that some films lie askew before the light, as photographs
    that nobody rectified; their masks follow. ``generator`` is one of the processor, from which
    nothing is drawn at 0. Labels stay: the film is whole in every photograph.
    """
    if share == 0.0:
        return examples
    chosen = chance(len(examples.pictures), share, generator).nonzero()[:, 0]
    if not len(chosen):
        return examples
    there = chosen.to(examples.pictures.device)
    grey, masks = examples.pictures[there], examples.masks[there]
    grey, matrix = _through_film(grey, generator), examples.matrix
    if whole:
        grey, masks, lies = _askew(grey, masks, generator)
        own = matrix[there]
        turned = torch.cat([own[:, :, :2] @ lies.to(own.dtype), own[:, :, 2:]], dim=2)
        matrix = matrix.index_copy(0, there, turned)
    grey = _compressed(_taken(_lit(grey, generator), generator), generator)
    return replace(
        examples,
        pictures=examples.pictures.index_copy(0, there, grey.to(examples.pictures.dtype)),
        masks=examples.masks.index_copy(0, there, masks),
        matrix=matrix,
    )


def _each(values: Tensor, like: Tensor) -> Tensor:
    return values.view(-1, 1, 1, 1).to(like.device)


def _through_film(grey: Tensor, generator: torch.Generator) -> Tensor:
    """Black lets some light through, white not all."""
    n = len(grey)
    gamma = _each(uniform(n, 0.8, 1.25, generator), grey)
    dark = _each(uniform(n, 0.0, 0.14, generator), grey)
    bright = _each(uniform(n, 0.75, 1.0, generator), grey)
    return dark + (bright - dark) * grey.clamp(min=1e-4) ** gamma


def _askew(
    grey: Tensor, masks: Tensor, generator: torch.Generator
) -> tuple[Tensor, Tensor, Tensor]:
    """Some films smaller and turned, before even light; the masks with them; and (n, 2, 2) from
    what is returned to what was given, -1..1. Without perspective, which no such matrix holds."""
    n = len(grey)
    size = torch.exp(uniform(n, math.log(1.1), math.log(1.4), generator))
    angle = uniform(n, -8.0, 8.0, generator) * math.pi / 180
    light = _each(uniform(n, 0.2, 0.95, generator), grey)
    straight = ~chance(n, _UNRECTIFIED, generator)
    size[straight], angle[straight] = 1.0, 0.0
    aspect = grey.shape[3] / grey.shape[2]
    cosine, sine = torch.cos(angle) * size, torch.sin(angle) * size
    matrix = torch.stack(
        [
            torch.stack([cosine, -sine / aspect], dim=1),
            torch.stack([sine * aspect, cosine], dim=1),
        ],
        dim=1,
    ).to(grey.device)
    places = _seen_at(matrix, grey.shape[2], grey.shape[3])
    inside = (places.abs() <= 1.0).all(dim=3).unsqueeze(1)
    lies = _each(straight, grey)
    seen = grid_sample(grey, places, align_corners=False, padding_mode="border")
    seen = torch.where(inside, seen, light)
    moved = grid_sample(
        masks, _seen_at(matrix, masks.shape[2], masks.shape[3]), align_corners=False
    )
    return torch.where(lies, grey, seen), torch.where(lies, masks, moved), matrix


def _seen_at(matrix: Tensor, rows: int, columns: int) -> Tensor:
    """(n, rows, columns, 2): for every pixel, x and y (-1..1) of what is seen there."""
    y, x = _places(rows, columns, matrix.device)
    flat = torch.stack([x.expand(rows, columns), y.expand(rows, columns)], dim=-1).reshape(-1, 2)
    return (flat @ matrix.transpose(1, 2)).view(len(matrix), rows, columns, 2)


def _places(rows: int, columns: int, device: torch.device) -> tuple[Tensor, Tensor]:
    """(rows, 1) and (1, columns): -1 to 1, at the pixels' centres."""
    y = (torch.arange(rows, device=device) + 0.5) / rows * 2 - 1
    x = (torch.arange(columns, device=device) + 0.5) / columns * 2 - 1
    return y.view(-1, 1), x.view(1, -1)


def _lit(grey: Tensor, generator: torch.Generator) -> Tensor:
    """Uneven light, glare, a hand's shadow, and the moire of screens."""
    n = len(grey)

    def some(low: float, high: float, share: float = 1.0) -> Tensor:
        return _each(uniform(n, low, high, generator) * chance(n, share, generator), grey)

    def drawn(low: float, high: float) -> Tensor:
        return _each(uniform(n, low, high, generator), grey)

    y, x = _places(grey.shape[2], grey.shape[3], grey.device)
    way, slope, lens = drawn(0, 2 * math.pi), some(0.02, 0.13), some(0.0, 0.06)
    light = 1 + slope * (x * torch.cos(way) + y * torch.sin(way)) - lens * (x**2 + y**2)
    glare, wide = some(0.0, 0.25, _GLARE), drawn(0.016, 0.08)
    across, down = drawn(-0.5, 0.5), drawn(-0.5, 0.5)
    found = grey * light + glare * torch.exp(-((x - across) ** 2 + (y - down) ** 2) / wide)
    shadow, side = some(0.15, 0.35, _SHADOW), torch.sign(drawn(-1.0, 1.0))
    found = found * (1 - shadow * torch.exp(-((x - side) ** 2 + (y - down) ** 2) / 0.08))
    stripes, broad = some(0.008, 0.03, _MOIRE), some(0.0, 0.02, _MOIRE)
    phase = math.pi * (x * drawn(45, 110) + y * drawn(-60, 60))
    bands = math.pi * (x * drawn(3, 12) + y * drawn(-8, 8) + drawn(0, 2))
    return found + stripes * torch.sin(phase) + broad * torch.sin(bands)


def _taken(grey: Tensor, generator: torch.Generator) -> Tensor:
    """Blurred, one width for all, and noisy."""
    n, reach = len(grey), 3
    width = float(uniform(1, 0.3, 1.0, generator))
    line = torch.exp(-(torch.arange(-reach, reach + 1, device=grey.device) ** 2) / (2 * width**2))
    line = line / line.sum()
    wide = pad(grey, (reach,) * 4, mode="replicate")
    soft = conv2d(conv2d(wide, line.view(1, 1, -1, 1)), line.view(1, 1, 1, -1))
    loud = _each(uniform(n, 0.002, 0.015, generator), grey)
    return soft + noise(grey, generator) * loud


def _compressed(grey: Tensor, generator: torch.Generator) -> Tensor:
    """As JPEG of quality 40 to 90 leaves it: cosines of blocks of 8 by 8, in steps."""
    n, _, rows, columns = grey.shape
    quality = uniform(n, 40.0, 90.0, generator)
    scale = torch.where(quality < 50, 50 / quality, 2 - quality / 50).to(grey.device)
    table = torch.tensor(_LUMINANCE, dtype=torch.float32, device=grey.device)
    steps = (table * scale.view(-1, 1, 1, 1, 1)).clamp(min=1.0)
    at = torch.arange(8, device=grey.device, dtype=torch.float32)
    cosines = torch.cos((2 * at + 1) * at.view(-1, 1) * math.pi / 16) / 2
    cosines[0] /= math.sqrt(2.0)
    full = pad(grey.clamp(0, 1), (0, -columns % 8, 0, -rows % 8), mode="replicate")
    high, wide = full.shape[2] // 8, full.shape[3] // 8
    blocks = (full * 255 - 128).view(n, high, 8, wide, 8).transpose(2, 3)
    turned = cosines @ blocks @ cosines.T
    back = cosines.T @ ((turned / steps).round() * steps) @ cosines
    whole = back.transpose(2, 3).reshape(n, 1, high * 8, wide * 8)[..., :rows, :columns]
    return ((whole + 128) / 255).clamp(0, 1)
