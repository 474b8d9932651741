"""How sharp a limb is at the size at which a model sees it, and how noisy."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles

_PIXELS = 100_000
"""Of the limb as it is measured: about what a model sees of it."""
_LEAST_SIDE = 16
_FLOOR = 1e-3
_FEWEST = 500
"""A limb of fewer pixels is measured with all that surrounds it."""
_DIRECTIONS = ((0, 1), (1, 1), (1, 0), (1, -1))
"""(rows, columns) of a step."""
_FINE_STEP, _COARSE_STEP = 2, 8


def as_seen(cut: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A limb's rectangle (rows, columns) uint8 and its mask, enlarged or reduced to the size at
    which it is measured; float32 and bool, the mask without the limb's edge."""
    rows, columns = cut.shape
    scale = float(np.sqrt(_PIXELS / cut.size))
    size = (max(_LEAST_SIDE, round(columns * scale)), max(_LEAST_SIDE, round(rows * scale)))
    method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
    seen = cv2.resize(np.ascontiguousarray(cut), size, interpolation=method)
    limb = cv2.resize(mask.view(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    inside = cv2.erode(limb, np.ones((5, 5), dtype=np.uint8)) > 0
    if inside.sum() < _FEWEST:
        inside = np.ones(inside.shape, dtype=bool)
    return seen.astype(np.float32), inside


def sharpness_and_softest(seen: np.ndarray, inside: np.ndarray) -> tuple[float, float]:
    """Log of what a blur of 1 to 2 pixels takes away against what one of 2 to 4 does; and the least
    of such a ratio along four directions, by second differences.

    Ratios, so that neither contrast nor exposure moves them.
    """
    blurred = [cv2.GaussianBlur(seen, (0, 0), sigma) for sigma in (1.0, 2.0, 4.0)]
    fine, coarse = (float(np.abs(one - other)[inside].mean()) for one, other in pairwise(blurred))
    along_fine = _curvatures(blurred[0], inside, _FINE_STEP)
    along_coarse = _curvatures(blurred[2], inside, _COARSE_STEP)
    return _log_ratio(fine, coarse), min(map(_log_ratio, along_fine, along_coarse))


def _curvatures(picture: np.ndarray, inside: np.ndarray, step: int) -> list[float]:
    """Mean size of the second differences over ``step`` pixels, along each direction."""
    rows, columns = picture.shape
    around = cv2.copyMakeBorder(picture, step, step, step, step, cv2.BORDER_WRAP)
    doubled = 2.0 * picture

    def moved(down: int, across: int) -> np.ndarray:
        top, left = step + step * down, step + step * across
        return around[top : top + rows, left : left + columns]

    return [
        float(np.abs(moved(-down, -across) - doubled + moved(down, across))[inside].mean())
        for down, across in _DIRECTIONS
    ]


def _log_ratio(fine: float, coarse: float) -> float:
    return float(np.log((fine + _FLOOR) / (coarse + _FLOOR)))


def noise(
    cut: np.ndarray, mask: np.ndarray, seen: tuple[np.ndarray, np.ndarray] | None = None
) -> float:
    """Log of the diagonal differences of neighbours in the limb's quietest quarter, against the
    limb's contrast. ``cut`` is never enlarged: noise would be smoothed. ``seen``: what
    :func:`as_seen` made of it, where that is at hand."""
    if cut.size > _PIXELS:
        picture, mask = seen or as_seen(cut, mask)
    else:
        picture = cut.astype(np.float32)
    diagonal = (
        np.abs(picture[:-1, :-1] - picture[1:, :-1] - picture[:-1, 1:] + picture[1:, 1:]) / 2.0
    )
    inside = mask if mask.sum() > _FEWEST else np.ones(mask.shape, dtype=bool)
    brightest, darkest = percentiles(picture[inside], (95, 5))
    quiet = float(np.percentile(diagonal[inside[:-1, :-1]], 25)) if inside[:-1, :-1].any() else 0.0
    return float(np.log((quiet + 0.05) / max(float(brightest - darkest), 4.0)))
