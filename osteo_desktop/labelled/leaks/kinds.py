"""What was done to a picture to make its copy, in words, from how the two lie on one another."""

from __future__ import annotations

import numpy as np

from osteo_desktop.labelled.leaks.features import SIDE, Described
from osteo_desktop.labelled.leaks.geometry import Alignment

EXACT_FILE, SAME_PIXELS = "exact file", "same pixels"

_TURN = 1.5
"""Degrees below which a picture counts as upright."""
_RATIO = 1.05
_WHOLE = 0.93
_GREY = 6.0
_PART_LOST = 0.3


def kind_of(first: Described, second: Described, found: Alignment) -> str:
    """ "rotated 37°, cropped, squashed": comma-separated, in this order. An angle is that of the
    smallest turn which does it; which of the two pictures is the copy cannot be known."""
    matrix = _in_pixels(first, second, found.affine)
    flipped = np.linalg.det(matrix) < 0
    if flipped:
        matrix = matrix @ np.diag([-1.0, 1.0])
    left, stretches, right = np.linalg.svd(matrix)
    rotation = left @ right
    degrees = abs(np.degrees(np.arctan2(rotation[1, 0], rotation[0, 0])))
    scale = np.sqrt(stretches[0] * stretches[1])
    done = {
        "flipped": flipped,
        f"rotated {degrees:.0f}°": degrees >= _TURN,
        "cropped": _shared(found.affine) < _WHOLE,
        "squashed": stretches[0] > _RATIO * stretches[1],
        "resized": not 1 / _RATIO < scale < _RATIO,
        "inverted": found.inverted,
        "grey levels changed": found.grey_change > _GREY,
        "a part lost or painted over": found.worst < _PART_LOST,
    }
    return ", ".join(words for words, true in done.items() if true) or "re-compressed"


def _in_pixels(first: Described, second: Described, affine: np.ndarray) -> np.ndarray:
    """(2, 2): the affine transform's matrix between pixels of the files."""
    from_file = np.diag([SIDE / first.columns, SIDE / first.rows])
    to_file = np.diag([second.columns / SIDE, second.rows / SIDE])
    return np.asarray(to_file @ affine[:, :2] @ from_file)


def _shared(affine: np.ndarray) -> float:
    """Share of the picture of which less is in the other."""
    steps = (np.arange(64) + 0.5) * SIDE / 64
    x, y = np.meshgrid(steps, steps)
    grid = np.stack([x.ravel(), y.ravel()])
    there = affine[:, :2] @ grid + affine[:, 2:]
    back = np.linalg.solve(affine[:, :2], grid - affine[:, 2:])
    return float(min(np.mean(((p >= 0) & (p <= SIDE)).all(axis=0)) for p in (there, back)))
