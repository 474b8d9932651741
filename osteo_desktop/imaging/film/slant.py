"""Whether a film was photographed at a steep angle: what is cut out of it is pressed together.

A plane's far ends run together on the picture of its horizon, which lies nearer to the picture's
middle the steeper it was looked at (focal length times the cotangent of the angle; Hartley and
Zisserman, Multiple View Geometry, 8.6). From afar, or in a part of a picture, the film's sides
hardly run together and its corners look straight; the horizon tells all the same.

How long the film is for its width could be told from the four corners as well where both pairs of
sides run together (Zhang and He 2007); mostly one pair does not, so it is told and not mended.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_NEAREST = 2.5
"""Diagonals of the photograph. With made photographs (``tests.measure_photographs --only slants``):
told of none of 180 ordinary ones and none of 180 up to 10 degrees; of 10 of 36 of 15 to 20 degrees,
where lengths are some 5% off; of all of 55 of 60 degrees from 2 to 6 heights that were cut out, and
of 19 of 30 from 6 to 8."""


def is_slanted(corners: np.ndarray, shape: tuple[int, ...]) -> bool:
    """``corners``: (4, 2) x, y, clockwise from the upper left one; ``shape``: of the photograph.

    Its middle is taken for where the camera looked, and its pixels for square.
    """
    return horizon(corners, shape) < _NEAREST


def horizon(corners: np.ndarray, shape: tuple[int, ...]) -> float:
    """How far the horizon of the film's plane lies from the photograph's middle, in diagonals."""
    rows, columns = shape[:2]
    middle, diagonal = np.array([columns, rows]) / 2, float(np.hypot(rows, columns))
    square = np.array([(0, 0), (1, 0), (1, 1), (0, 1)], dtype=np.float32)
    seen = ((corners - middle) / diagonal).astype(np.float32)
    matrix = cv2.getPerspectiveTransform(square, seen)
    a, b, c = np.cross(matrix[:, 0], matrix[:, 1])
    return float(abs(c) / max(np.hypot(a, b), 1e-9))
