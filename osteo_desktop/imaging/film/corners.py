"""A film in a photograph: where its four corners lie, and whether that is sure.

The film is a quadrilateral whose edges stand out from what lies around it: the lightbox, a window,
a screen's frame or a dark room.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import cv2
import numpy as np

from osteo_desktop.imaging.film.edges import refined
from osteo_desktop.records.film_photograph import FilmDoubt

_COARSE = 480
"""Longest side, in pixels, of the picture in which the film is sought."""
_LEAST_SIDE = 32
"""Of the photograph, in pixels."""
_LEAST_AREA, _MOST_AREA = 0.15, 0.97
"""Shares of the photograph that a film takes; more is no photograph of a film."""
_LEAST_OTHER = 0.06
"""Share of the photograph that a second film takes at least."""
_FLATTEN = (0.01, 0.02, 0.03, 0.05, 0.08)
"""How far a contour may lie from its quadrilateral, as shares of its length."""
_LEAST_FILLED = 0.9
"""Of the quadrilateral, by the contour that it was drawn from."""
_LEAST_CONTRAST = 6.0
"""Grey levels between the two sides of an edge, in the median over the edge."""
_ASIDE = 4
_BORDER = 0.004
"""Corners nearer to the photograph's border, as a share of its longest side: the film may go on."""
_LEAST_SURE_ANGLE, _MOST_FORESHORTENED = 60.0, 1.5
"""Degrees; and the ratio of opposite sides. Beyond, the film was taken too obliquely."""
_LEAST_PIXELS = 300 * 300
"""Of the film in the photograph: in fewer no fine line is left to be read."""
_LEAST_SUPPORT = 0.6
"""Of each edge's places: so many must lie on one straight step."""


@dataclass(frozen=True, eq=False)
class Film:
    """``corners``: (4, 2) float64, x, y in pixels from the outer corner of the photograph's first
    pixel, clockwise from the upper left one. ``doubt``: why the film must not be cut out by them
    unseen; None where they are sure."""

    corners: np.ndarray
    doubt: FilmDoubt | None = None


def find_film(photograph: np.ndarray) -> Film | None:
    """``photograph``: (rows, columns) uint8. None where no quadrilateral stands out.

    Sought in a small picture, so that time and memory do not grow with the photograph, then its
    edges are found again in a larger one.
    """
    if min(photograph.shape) < _LEAST_SIDE:
        return None
    factor = min(1.0, _COARSE / max(photograph.shape))
    small = cv2.resize(photograph, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (5, 5), 0)
    best, merit = None, 0.0
    others: list[np.ndarray] = []
    for corners in _quadrilaterals(small):
        found = _merit(small, corners)
        if found:
            others.append(corners)
        if found > merit and _area(corners) >= _LEAST_AREA * small.size:
            best, merit = corners, found
    if best is None:
        return None
    edges = refined(photograph, _clockwise((best + 0.5) / factor - 0.5))
    corners = edges.corners + 0.5
    return Film(corners, _doubt(photograph.shape, corners, edges.support, best, others))


def _doubt(
    shape: tuple[int, ...],
    corners: np.ndarray,
    support: np.ndarray,
    best: np.ndarray,
    others: list[np.ndarray],
) -> FilmDoubt | None:
    rows, columns = shape
    size = np.array([columns, rows])
    if (corners < _BORDER * max(shape)).any() or (corners > size - _BORDER * max(shape)).any():
        return FilmDoubt.CUT_OFF
    if any(_apart(best, other) for other in others):
        return FilmDoubt.SEVERAL
    if _least_angle(corners) < _LEAST_SURE_ANGLE or _foreshortening(corners) > _MOST_FORESHORTENED:
        return FilmDoubt.OBLIQUE
    if _area(corners) < _LEAST_PIXELS:
        return FilmDoubt.SMALL
    return FilmDoubt.FAINT if support.min() < _LEAST_SUPPORT else None


def _apart(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two quadrilaterals are two things: less than a fifth of the smaller is shared."""
    shared, _ = cv2.intersectConvexConvex(
        _clockwise(one).astype(np.float32), _clockwise(other).astype(np.float32)
    )
    return bool(shared < 0.2 * min(_area(one), _area(other)))


def _area(corners: np.ndarray) -> float:
    return float(cv2.contourArea(corners.astype(np.float32)))


def _foreshortening(corners: np.ndarray) -> float:
    """The largest ratio between two sides that lie opposite each other."""
    lengths = np.linalg.norm(np.roll(corners, -1, axis=0) - corners, axis=1)
    ratios = lengths[:2] / np.maximum(lengths[2:], 1e-6)
    return float(np.maximum(ratios, 1 / np.maximum(ratios, 1e-6)).max())


def _quadrilaterals(small: np.ndarray) -> Iterator[np.ndarray]:
    """(4, 2) float64 each, convex, of a film's size."""
    for mask in _masks(small):
        contours, _ = cv2.findContours(mask, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
        for contour in contours:
            area = cv2.contourArea(contour)
            if area < _LEAST_OTHER / 2 * small.size:
                continue
            hull = cv2.convexHull(contour)
            for share in _FLATTEN:
                flat = cv2.approxPolyDP(hull, share * cv2.arcLength(hull, True), True)
                if len(flat) == 4:
                    quadrilateral = flat.reshape(4, 2).astype(np.float64)
                    held = cv2.contourArea(flat)
                    inside = _LEAST_OTHER * small.size <= held <= _MOST_AREA * small.size
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
