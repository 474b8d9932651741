"""Sharpening and local contrast of a picture made for the screen. A way of looking: never of what
is stored, and never of what a model sees."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from osteo_desktop.imaging.opencv import cv2

STRONGEST = 3
_SIGMA = 1.5
"""Of unsharp masking, in pixels of the picture."""
_AMOUNT = 0.6
"""Of the difference to the blurred picture, for each step of strength."""
_CLIP = (1.5, 2.5, 4.0)
"""CLAHE's clip limit for each strength."""
_TILES = (8, 8)


@dataclass(frozen=True)
class Enhancement:
    """0 is off, STRONGEST the most. Raises ValueError for what is neither."""

    sharpness: int = 0
    local_contrast: int = 0

    def __post_init__(self) -> None:
        if not {self.sharpness, self.local_contrast} <= set(range(STRONGEST + 1)):
            raise ValueError("no strength of an enhancement")


def enhanced(grey: np.ndarray, how: Enhancement) -> np.ndarray:
    """(rows, columns) uint8 -> the same, local contrast first; the picture given is left alone."""
    if how.local_contrast:
        clahe = cv2.createCLAHE(_CLIP[how.local_contrast - 1], _TILES)
        grey = clahe.apply(np.ascontiguousarray(grey))
    if how.sharpness:
        blurred = cv2.GaussianBlur(grey, (0, 0), _SIGMA)
        amount = _AMOUNT * how.sharpness
        grey = cv2.addWeighted(grey, 1.0 + amount, blurred, -amount, 0.0)
    return np.asarray(grey)
