"""Boxes of a picture filled with one value, so that nothing of what was there is left."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from osteo_desktop.records.sending.pixel_check import Box


def blacked_out(pixels: np.ndarray, boxes: Iterable[Box], black: float = 0) -> np.ndarray:
    """A copy of (rows, columns) or (rows, columns, 3) pixels; ``black``: what is shown black."""
    made = pixels.copy()
    rows, columns = made.shape[:2]
    for box in boxes:
        top, left = max(0, box.top), max(0, box.left)
        made[top : max(top, min(rows, box.bottom)), left : max(left, min(columns, box.right))] = (
            black
        )
    return made
