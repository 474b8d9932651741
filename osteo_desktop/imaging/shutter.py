"""A display shutter over pixels."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.radiograph import Shutter

_SHIFT = 4
"""cv2 takes sixteenths of a pixel."""


def visible(shutter: Shutter, rows: int, columns: int) -> np.ndarray:
    """(rows, columns) bool: the pixels whose centres every shape leaves open."""
    seen = np.ones((rows, columns), dtype=bool)
    down, across = np.arange(rows) + 0.5, np.arange(columns) + 0.5
    if shutter.rectangle is not None:
        top, bottom, left, right = shutter.rectangle
        seen &= np.outer((down > top) & (down < bottom), (across > left) & (across < right))
    if shutter.circle is not None:
        row, column, radius = shutter.circle
        far = np.add.outer(((down - row) * shutter.aspect) ** 2, (across - column) ** 2)
        seen &= far <= radius**2
    if shutter.polygon:
        inside = np.zeros((rows, columns), np.uint8)
        corners = [((x - 0.5) * 2**_SHIFT, (y - 0.5) * 2**_SHIFT) for y, x in shutter.polygon]
        within = np.clip(np.rint(corners), -(2**26), 2**26).astype(np.int32)
        cv2.fillPoly(inside, [within], 1, cv2.LINE_8, _SHIFT)
        seen &= inside > 0
    if shutter.bitmap is not None:
        seen &= ~shutter.bitmap[:rows, :columns]
    return seen


def halved(shutter: Shutter) -> Shutter:
    """Over pixels twice as large."""
    rectangle, circle, bitmap = shutter.rectangle, shutter.circle, shutter.bitmap
    if bitmap is not None:
        bitmap = np.pad(bitmap, [(0, size % 2) for size in bitmap.shape], mode="edge")
        bitmap = bitmap[0::2, 0::2] & bitmap[1::2, 0::2] & bitmap[0::2, 1::2] & bitmap[1::2, 1::2]
    return replace(
        shutter,
        rectangle=None
        if rectangle is None
        else (rectangle[0] / 2, rectangle[1] / 2, rectangle[2] / 2, rectangle[3] / 2),
        circle=None if circle is None else (circle[0] / 2, circle[1] / 2, circle[2] / 2),
        polygon=tuple((row / 2, column / 2) for row, column in shutter.polygon),
        bitmap=bitmap,
    )
