"""A film in a photograph: where its four corners lie, and the film as if seen straight on.

The film is a quadrilateral whose edges stand out from what lies around it: the lightbox, a window,
a screen's frame or a dark room.
"""

from __future__ import annotations

from collections.abc import Iterator

import cv2
import numpy as np

_COARSE = 480
"""Longest side, in pixels, of the picture in which the film is sought."""
_LEAST_AREA, _MOST_AREA = 0.15, 0.97
"""Shares of the photograph that a film takes; more is no photograph of a film."""
_FLATTEN = (0.01, 0.02, 0.03, 0.05, 0.08)
"""How far a contour may lie from its quadrilateral, as shares of its length."""
_LEAST_FILLED = 0.9
"""Of the quadrilateral, by the contour that it was drawn from."""
_LEAST_CONTRAST = 6.0
"""Grey levels between the two sides of an edge, in the median over the edge."""
_ASIDE = 4


def find_film(photograph: np.ndarray) -> np.ndarray | None:
    """(4, 2) float64: x, y of the film's corners, clockwise from the upper left one.

    ``photograph``: (rows, columns) uint8. None where no quadrilateral stands out.
    """
    factor = min(1.0, _COARSE / max(photograph.shape))
    small = cv2.resize(photograph, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (5, 5), 0)
    best, merit = None, 0.0
    for corners in _quadrilaterals(small):
        found = _merit(small, corners)
        if found > merit:
            best, merit = corners, found
    return None if best is None else _clockwise(best / factor)


def rectify(photograph: np.ndarray, corners: np.ndarray) -> np.ndarray:
    """The film between ``corners`` as a rectangle, sides as long as they are in the mean."""
    upper_left, upper_right, lower_right, lower_left = corners
    columns = _mean_length((upper_left, upper_right), (lower_left, lower_right))
    rows = _mean_length((upper_left, lower_left), (upper_right, lower_right))
    target = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(corners.astype(np.float32), target)
    return np.asarray(
        cv2.warpPerspective(photograph, matrix, (columns, rows), flags=cv2.INTER_LINEAR)
    )


def _mean_length(*sides: tuple[np.ndarray, np.ndarray]) -> int:
    return max(2, round(float(np.mean([np.linalg.norm(a - b) for a, b in sides]))))


def _quadrilaterals(small: np.ndarray) -> Iterator[np.ndarray]:
    """(4, 2) float64 each, convex, of a film's size."""
    for mask in _masks(small):
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for contour in contours:
            area = cv2.contourArea(contour)
            if area < _LEAST_AREA / 2 * small.size:
                continue
            hull = cv2.convexHull(contour)
            for share in _FLATTEN:
                flat = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
                if len(flat) == 4:
                    quadrilateral = flat.reshape(4, 2).astype(np.float64)
                    held = cv2.contourArea(flat)
                    inside = _LEAST_AREA * small.size <= held <= _MOST_AREA * small.size
                    if inside and cv2.contourArea(hull) >= _LEAST_FILLED * held:
                        yield quadrilateral
                    break


def _masks(small: np.ndarray) -> Iterator[np.ndarray]:
    """(rows, columns) uint8 each: bright, dark, and enclosed by edges."""
    kernel = np.ones((5, 5), dtype=np.uint8)
    otsu, _ = cv2.threshold(small, 0, 255, cv2.THRESH_OTSU)
    for level in (0.5 * otsu, 0.75 * otsu, otsu, (otsu + 255) / 2):
        bright = (small > level).astype(np.uint8)
        for mask in (bright, 1 - bright):
            yield cv2.morphologyEx(mask, cv2.MORPH_CLOSE, kernel)
            yield cv2.morphologyEx(mask, cv2.MORPH_OPEN, kernel)
    for low in (10, 25, 60):
        yield cv2.morphologyEx(cv2.Canny(small, low, 3 * low), cv2.MORPH_CLOSE, kernel)


def _merit(small: np.ndarray, corners: np.ndarray) -> float:
    """0: no film. Else the contrast across the weakest edge, times a power of the area."""
    centre = corners.mean(axis=0)
    contrasts = []
    for start, end in zip(corners, np.roll(corners, -1, axis=0), strict=True):
        along = start + (end - start) * np.linspace(0.08, 0.92, 60)[:, np.newaxis]
        normal = np.array([end[1] - start[1], start[0] - end[0]])
        length = np.linalg.norm(normal)
        if length < 1.0:
            return 0.0
        normal = normal / length * np.sign(normal @ ((start + end) / 2 - centre))
        within, beyond = (_levels(small, along + normal * far) for far in (-_ASIDE, _ASIDE))
        contrasts.append(float(np.median(np.abs(within - beyond))))
    weakest = min(contrasts)
    if weakest < _LEAST_CONTRAST or _least_angle(corners) < 50.0:
        return 0.0
    area = cv2.contourArea(corners.astype(np.float32)) / small.size
    return min(weakest, 40.0) * float(np.sqrt(area))


def _levels(small: np.ndarray, points: np.ndarray) -> np.ndarray:
    columns = np.clip(np.rint(points[:, 0]).astype(int), 0, small.shape[1] - 1)
    rows = np.clip(np.rint(points[:, 1]).astype(int), 0, small.shape[0] - 1)
    return small[rows, columns].astype(np.float64)


def _least_angle(corners: np.ndarray) -> float:
    """Degrees."""
    before, after = np.roll(corners, 1, axis=0) - corners, np.roll(corners, -1, axis=0) - corners
    lengths = np.linalg.norm(before, axis=1) * np.linalg.norm(after, axis=1)
    cosines = (before * after).sum(axis=1) / np.maximum(lengths, 1e-9)
    return float(np.degrees(np.arccos(np.clip(cosines, -1.0, 1.0))).min())


def _clockwise(corners: np.ndarray) -> np.ndarray:
    centre = corners.mean(axis=0)
    angles = np.arctan2(corners[:, 1] - centre[1], corners[:, 0] - centre[0])
    ordered = corners[np.argsort(angles)]
    return np.roll(ordered, -int(np.argmin(ordered.sum(axis=1))), axis=0)
