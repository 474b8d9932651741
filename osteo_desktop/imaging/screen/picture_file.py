"""A picture made by the window as the bytes of a file."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

_QUALITY = 95
"""Of JPEG: what it loses is not seen."""


def encoded(rgb: np.ndarray, media: str) -> bytes:
    """(rows, columns, 3) uint8 as "PNG" or "JPEG"; nothing but the pixels is in it."""
    buffer = io.BytesIO()
    picture = Image.fromarray(rgb)
    if media == "JPEG":
        picture.save(buffer, media, quality=_QUALITY, subsampling=0)
    else:
        picture.save(buffer, media)
    return buffer.getvalue()
