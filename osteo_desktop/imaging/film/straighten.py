"""The film in a photograph as if scanned: straight on, without its rim and a screen's stripes.

Evening the light out was tried and left: it changed the scores more than uneven light does.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.film.stripes import without_stripes
from osteo_desktop.imaging.opencv import cv2

_RIM = 0.008
"""Of each side, taken off: corners are found to about this."""
_LARGEST = 4000
"""Longest side of a rectified film in pixels."""
_FOR_MODEL = 640
"""Longest side of what a model is shown: the mean of what a camera saw there has less noise."""


def matrix_to_film(corners: np.ndarray) -> tuple[np.ndarray, tuple[int, int]]:
    """(3, 3) float64 from the photograph to the rectified film, and its (rows, columns).

    Both in pixels from the outer corner of the first pixel. ``corners``: (4, 2) x, y, clockwise
    from the upper left one. Sides are as long as they are in the mean; the rim is left out.
    """
    upper_left, upper_right, lower_right, lower_left = corners
    columns = _mean_length((upper_left, upper_right), (lower_left, lower_right))
    rows = _mean_length((upper_left, lower_left), (upper_right, lower_right))
    factor = min(1.0, _LARGEST / max(rows, columns))
    rows, columns = max(2, round(rows * factor)), max(2, round(columns * factor))
    target = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    rim = round(_RIM * max(rows, columns)) if min(rows, columns) > 64 else 0
    off = np.array([[1.0, 0, -rim], [0, 1, -rim], [0, 0, 1]])
    return np.asarray(off @ matrix), (rows - 2 * rim, columns - 2 * rim)


def rectify(photograph: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """The film between ``corners`` as a rectangle; uint8, as many channels as given."""
    matrix, (rows, columns) = matrix_to_film(corners)
    half = np.array([[1, 0, 0.5], [0, 1, 0.5], [0, 0, 1]])
    between_centres = np.linalg.inv(half) @ matrix @ half
    return np.asarray(
        cv2.warpPerspective(
            photograph,
            between_centres,
            (columns, rows),
            flags=cv2.INTER_LINEAR,
            borderMode=cv2.BORDER_REPLICATE,
        )
    )


def film_for_model(photograph: np.ndarray, corners: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """(rows, columns) uint8 that a model is shown of the film, and (3, 3) float64 from the
    photograph's pixels to it, both counted from the outer corner of the first pixel."""
    matrix, _ = matrix_to_film(corners)
    film, smaller = straight_film_for_model(rectify(photograph, corners))
    return film, smaller @ matrix


def straight_film_for_model(film: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The same of a film that was cut out before, (rows, columns) uint8."""
    rows, columns = film.shape
    film = without_stripes(film)
    factor = min(1.0, _FOR_MODEL / max(rows, columns))
    if factor == 1.0:
        return film, np.eye(3)
    size = max(1, round(columns * factor)), max(1, round(rows * factor))
    smaller = np.diag([size[0] / columns, size[1] / rows, 1.0])
    return cv2.resize(film, size, interpolation=cv2.INTER_AREA), smaller


def _mean_length(*sides: tuple[np.ndarray, np.ndarray]) -> float:
    return float(np.mean([np.linalg.norm(a - b) for a, b in sides]))
