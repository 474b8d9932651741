"""Perceptual hashes: pictures that look alike have hashes that differ in few bits."""

from __future__ import annotations

import imagehash
import numpy as np
from PIL import Image

BITS = 64
TURNS = tuple((mirrored, quarters) for mirrored in (False, True) for quarters in range(4))
"""(mirrored left to right first, quarter turns anticlockwise after it)."""


def turned(picture: np.ndarray, mirrored: bool, quarters: int) -> np.ndarray:
    return np.rot90(picture[:, ::-1] if mirrored else picture, quarters)


def eight_hashes(picture: np.ndarray) -> np.ndarray:
    """(8,) uint64: ImageHash's pHash of a (rows, columns) uint8 picture, turned as in TURNS."""
    bits = [imagehash.phash(Image.fromarray(turned(picture, *turn))).hash for turn in TURNS]
    return np.packbits(np.stack(bits).reshape(len(TURNS), BITS), axis=1).view(np.uint64).ravel()
