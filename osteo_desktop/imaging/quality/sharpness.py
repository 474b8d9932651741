"""How sharp a limb is at the size at which a model sees it, and how noisy."""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_PIXELS = 100_000
"""Of the limb as it is measured: about what a model sees of it."""
_LEAST_SIDE = 16
_FLOOR = 1e-3
_FEWEST = 500
"""A limb of fewer pixels is measured with all that surrounds it."""
_DIRECTIONS = ((0, 1), (1, 1), (1, 0), (1, -1))
"""(rows, columns) of a step."""


def as_seen(cut: np.ndarray, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """A limb's rectangle (rows, columns) uint8 and its mask, enlarged or reduced to the size at
    which it is measured; float32 and bool, the mask without the limb's edge."""
    rows, columns = cut.shape
    scale = float(np.sqrt(_PIXELS / cut.size))
    size = (max(_LEAST_SIDE, round(columns * scale)), max(_LEAST_SIDE, round(rows * scale)))
    method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
    seen = cv2.resize(np.ascontiguousarray(cut), size, interpolation=method)
    limb = cv2.resize(mask.astype(np.uint8), size, interpolation=cv2.INTER_NEAREST)
    inside = cv2.erode(limb, np.ones((5, 5), dtype=np.uint8)) > 0
    if inside.sum() < _FEWEST:
        inside = np.ones(inside.shape, dtype=bool)
    return seen.astype(np.float32), inside


def sharpness(seen: np.ndarray, inside: np.ndarray) -> float:
    """Log of what a blur of 1 to 2 pixels takes away against what one of 2 to 4 does.

    A ratio, so that neither contrast nor exposure moves it.
    """
    blurred = [cv2.GaussianBlur(seen, (0, 0), sigma) for sigma in (1.0, 2.0, 4.0)]
    fine, coarse = (float(np.abs(one - other)[inside].mean()) for one, other in pairwise(blurred))
    return _log_ratio(fine, coarse)


def softest(seen: np.ndarray, inside: np.ndarray) -> float:
    """The least of the same ratio along four directions, by second differences."""
    fine, coarse = (cv2.GaussianBlur(seen, (0, 0), sigma) for sigma in (1.0, 4.0))
    return min(
        _log_ratio(
            _curvature(fine, inside, down * 2, across * 2),
            _curvature(coarse, inside, down * 8, across * 8),
        )
        for down, across in _DIRECTIONS
    )


def _curvature(picture: np.ndarray, inside: np.ndarray, down: int, across: int) -> float:
    before, after = (np.roll(picture, (k * down, k * across), (0, 1)) for k in (1, -1))
    return float(np.abs(before - 2.0 * picture + after)[inside].mean())


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
    brightest, darkest = np.percentile(picture[inside], (95, 5))
    quiet = float(np.percentile(diagonal[inside[:-1, :-1]], 25)) if inside[:-1, :-1].any() else 0.0
    return float(np.log((quiet + 0.05) / max(float(brightest - darkest), 4.0)))
