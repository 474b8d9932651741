"""Made radiographs with as much to see as real ones, each another "limb", and ways to copy them."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np


@cache
def limb(seed: int, rows: int = 352, columns: int = 288) -> np.ndarray:
    """(rows, columns) uint8: bones with cortex and trabeculae in soft tissue; a letter beside them.

    Bones, grain and lean differ by ``seed``; the letter, its size and its place
    never do. Read-only.
    """
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[:rows, :columns].astype(np.float32)
    grain = cv2.GaussianBlur(rng.normal(0, 12, (rows, columns)).astype(np.float32), (0, 0), 1.8)
    picture = 18 + 55 * _body(x, y, (columns * 0.52, rows * 0.5), columns * 0.3, rows * 0.6, 0.0)
    for _ in range(9):
        place = rng.uniform((0.3, 0.1), (0.75, 0.9)) * (columns, rows)
        width, length = rng.uniform(10, 21), rng.uniform(28, 88)
        lean = rng.normal(0.0, 0.35)
        marrow = _body(x, y, place, width * 0.7, length * 0.9, lean)
        picture += 75 * _body(x, y, place, width, length, lean) + marrow * (12 * grain - 40)
    picture += rng.normal(0, 2.0, picture.shape)
    picture = np.clip(picture, 0, 235).astype(np.uint8)
    cv2.putText(picture, "LA93", (10, 48), cv2.FONT_HERSHEY_SIMPLEX, 0.72, 255, 2)
    picture.flags.writeable = False
    return picture


def copied(
    picture: np.ndarray,
    *,
    degrees: float = 0.0,
    squash: float = 1.0,
    side: float = 1.0,
    scale: float = 1.0,
    flip: bool = False,
) -> np.ndarray:
    """``picture`` turned anticlockwise in its frame, the middle of it (``side`` of each side) cut
    out, resized by ``scale``, its width by ``squash`` more; black where there was nothing."""
    rows, columns = picture.shape
    picture = picture[:, ::-1] if flip else picture
    around = cv2.getRotationMatrix2D(((columns - 1) / 2, (rows - 1) / 2), degrees, 1.0)
    turned = cv2.warpAffine(np.ascontiguousarray(picture), around, (columns, rows))
    top, left = round(rows * (1 - side) / 2), round(columns * (1 - side) / 2)
    cut = turned[top : rows - top, left : columns - left]
    size = (round(cut.shape[1] * scale * squash), round(cut.shape[0] * scale))
    method = cv2.INTER_AREA if scale < 1 else cv2.INTER_LINEAR
    return cut if size == cut.shape[::-1] else cv2.resize(cut, size, interpolation=method)


def _body(
    x: np.ndarray,
    y: np.ndarray,
    place: tuple[float, float] | np.ndarray,
    width: float,
    length: float,
    lean: float,
) -> np.ndarray:
    """Thickness, 0-1, of a rounded body."""
    cosine, sine = np.float32(np.cos(lean)), np.float32(np.sin(lean))
    x, y = x - np.float32(place[0]), y - np.float32(place[1])
    across, along = (x * cosine + y * sine) / width, (y * cosine - x * sine) / length
    return np.sqrt(np.maximum(1 - np.square(across) - np.square(np.square(along)), 0))
