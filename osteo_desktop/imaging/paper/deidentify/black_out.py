"""Boxes of a picture filled with one value, so that nothing of what was there is left."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.sending.pixel_check import Box

_LINE = 120


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


def seen_blacked_out(grey: np.ndarray, boxes: Iterable[Box]) -> np.ndarray:
    """(rows, columns) uint8 with boxes black in a thin grey line, so that nobody takes what was
    hidden for what the radiograph shows."""
    boxes = tuple(boxes)
    made = blacked_out(grey, boxes)
    thick = max(1, max(grey.shape) // 700)
    for box in boxes:
        corners = (box.left, box.top), (box.right - 1, box.bottom - 1)
        cv2.rectangle(made, *corners, _LINE, thick)
    inner = (
        Box(b.left + thick, b.top + thick, b.width - 2 * thick, b.height - 2 * thick) for b in boxes
    )
    return blacked_out(made, inner)
