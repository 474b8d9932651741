"""A picture as a JPEG that a telephone sends: small, and nothing in it but its pixels."""

from __future__ import annotations

import io

import numpy as np
from PIL import Image

_QUALITIES = (90, 84, 76, 66, 54)


def small_jpeg(png: bytes, most_side: int, most_bytes: int) -> tuple[bytes, int]:
    """The JPEG, and how many pixels it is wide; as good as its bounds allow."""
    with Image.open(io.BytesIO(png), formats=("PNG",)) as opened:
        picture = opened.convert("RGB")
    picture.thumbnail((most_side, most_side), Image.Resampling.LANCZOS)
    while True:
        for quality in _QUALITIES:
            data = _encoded(picture, quality)
            if len(data) <= most_bytes:
                return data, picture.width
        picture.thumbnail((max(1, picture.width * 4 // 5), max(1, picture.height * 4 // 5)))


def decoded(jpeg: bytes) -> np.ndarray:
    """(rows, columns, 3) uint8 of a JPEG made here."""
    with Image.open(io.BytesIO(jpeg), formats=("JPEG",)) as opened:
        return np.asarray(opened.convert("RGB")).copy()


def _encoded(picture: Image.Image, quality: int) -> bytes:
    """Of the pixels alone: whatever the picture object carries beside them is left behind."""
    bare = Image.fromarray(np.asarray(picture))
    buffer = io.BytesIO()
    bare.save(buffer, "JPEG", quality=quality, optimize=True)
    return buffer.getvalue()
