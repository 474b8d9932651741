"""Films on a lightbox, drawn: where their corners lie is known."""

from __future__ import annotations

import cv2
import numpy as np

from tests.made.layouts import made

Corners = tuple[tuple[float, float], ...]


def film_picture(seed: int) -> np.ndarray:
    return made(seed, rows=480, columns=384).picture


def on_lightbox(shape: tuple[int, int], *films: Corners, seed: int = 3) -> np.ndarray:
    """Films with these corners (x, y) on a bright ground."""
    picture = np.pad(film_picture(seed), 16, constant_values=8)
    scene = np.full(shape, 225, np.uint8)
    rows, columns = picture.shape
    own = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    for corners in films:
        matrix = cv2.getPerspectiveTransform(own, np.array(corners, dtype=np.float32))
        inside = cv2.warpPerspective(np.ones(picture.shape, np.uint8), matrix, shape[::-1])
        seen = cv2.warpPerspective(picture, matrix, shape[::-1])
        scene = np.where(inside > 0, np.maximum(seen, 20), scene)
    return scene


def coloured_jpeg(scene: np.ndarray) -> bytes:
    """As a camera writes it, in a bluish light."""
    bgr = np.stack([scene * 1.0, scene * 0.95, scene * 0.88], axis=-1)
    _, data = cv2.imencode(".jpg", np.rint(bgr).astype(np.uint8), [cv2.IMWRITE_JPEG_QUALITY, 90])
    return bytes(data)
