"""A film in a photograph: where its four corners lie, and whether that is sure.

The film is a quadrilateral whose edges stand out from what lies around it: the lightbox, a window,
a screen's frame or a dark room.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from osteo_desktop.imaging.film.edges import Edges, beyond, refined
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.film_photograph import FilmDoubt

_COARSE = 480
"""Longest side, in pixels, of the picture in which the film is sought."""
_LEAST_SIDE = 32
"""Of the photograph, in pixels."""
_LEAST_AREA, _MOST_AREA = 0.15, 0.97
"""Shares of the photograph that a film takes; more is no photograph of a film."""
_LEAST_OTHER = 0.06
"""Share of the photograph that a second film takes at least."""
_LEAST_PART = 0.2
"""Share of a quadrilateral that each of several films in it takes at least."""
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
    found = find_films(photograph)
    if len(found) < 2:
        return found[0] if found else None
    largest = max(found, key=lambda film: _area(film.corners))
    return Film(largest.corners, FilmDoubt.SEVERAL)


def find_films(photograph: np.ndarray) -> tuple[Film, ...]:
    """Each as :func:`find_film`; several row by row, as one reads.

    A single one with the doubt SEVERAL is a quadrilateral in which others lie side by side: a
    lightbox with films on it, or a film that was exposed in parts.
    """
    if min(photograph.shape) < _LEAST_SIDE:
        return ()
    factor = min(1.0, _COARSE / max(photograph.shape))
    small = cv2.resize(photograph, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    small = cv2.GaussianBlur(small, (5, 5), 0)
    places = [(_merit(small, corners), corners) for corners in _quadrilaterals(small)]
    places = sorted((one for one in places if one[0] > 0), key=lambda one: -one[0])
    large = [c for _, c in places if _area(c) >= _LEAST_AREA * small.size]
    beside = _side_by_side([*large[:1], *(c for _, c in places)])
    if not beside or (len(beside) == 1 and not large):
        return ()
    best = beside[0]
    exact = [
        beyond(photograph, refined(photograph, _clockwise((c + 0.5) / factor - 0.5)))
        for c in beside
    ]
    films = [Film(e.corners + 0.5, _doubt(photograph.shape, e)) for e in exact]
    alone = len(films) == 1 and films[0].doubt is None
    if alone and (exact[0].signs < 0).all() and _is_lightbox(small, best, places):
        return (Film(films[0].corners, FilmDoubt.SEVERAL),)
    return tuple(_as_one_reads(films))


def _side_by_side(places: Iterable[np.ndarray]) -> list[np.ndarray]:
    """The first of them, and each that lies apart from all those before it."""
    kept: list[np.ndarray] = []
    for corners in places:
        if all(_apart(corners, other) for other in kept):
            kept.append(corners)
    return kept


def _is_lightbox(
    small: np.ndarray, best: np.ndarray, places: Sequence[tuple[float, np.ndarray]]
) -> bool:
    """Whether several lie side by side within it, on a ground lighter than they are; ``best``
    itself lies in the dark."""
    least, most = _LEAST_PART * _area(best), 0.7 * _area(best)
    within = _side_by_side(
        c for _, c in places if least <= _area(c) <= most and _shared(best, c) > 0.9
    )
    if len(within) < 2:
        return False
    films, whole = np.zeros(small.shape, np.uint8), np.zeros(small.shape, np.uint8)
    for mask, all_corners in ((films, within), (whole, [best])):
        for corners in all_corners:
            cv2.fillConvexPoly(mask, np.rint(_clockwise(corners)).astype(np.int32), 1)
    brush = np.ones((9, 9), np.uint8)
    ground = (cv2.erode(whole, brush) > 0) & (cv2.dilate(films, brush) == 0)
    if not ground.any():
        return False
    return bool(np.median(small[ground]) >= np.percentile(small[films > 0], 90))


def _as_one_reads(films: Sequence[Film]) -> list[Film]:
    """Row by row from the upper left one: those whose middle lies within the height of the first
    of a row belong to it."""
    left = sorted(films, key=lambda film: float(film.corners[:, 1].mean()))
    ordered: list[Film] = []
    while left:
        bottom = left[0].corners[:, 1].max()
        row = [film for film in left if film.corners[:, 1].mean() < bottom]
        ordered += sorted(row, key=lambda film: float(film.corners[:, 0].mean()))
        left = [film for film in left if film not in row]
    return ordered


def _doubt(shape: tuple[int, ...], found: Edges) -> FilmDoubt | None:
    rows, columns = shape
    corners, size = found.corners + 0.5, np.array([columns, rows])
    if (corners < _BORDER * max(shape)).any() or (corners > size - _BORDER * max(shape)).any():
        return FilmDoubt.CUT_OFF
    if _least_angle(corners) < _LEAST_SURE_ANGLE or _foreshortening(corners) > _MOST_FORESHORTENED:
        return FilmDoubt.OBLIQUE
    if _area(corners) < _LEAST_PIXELS:
        return FilmDoubt.SMALL
    return FilmDoubt.FAINT if found.support.min() < _LEAST_SUPPORT else None


def _apart(one: np.ndarray, other: np.ndarray) -> bool:
    """Whether two quadrilaterals are two things: less than a fifth of the smaller is shared."""
    return _shared(one, other) < 0.2


def _shared(one: np.ndarray, other: np.ndarray) -> float:
    """Of the smaller of two quadrilaterals, the share that lies in the other."""
    shared, _ = cv2.intersectConvexConvex(
        _clockwise(one).astype(np.float32), _clockwise(other).astype(np.float32)
    )
    return float(shared / max(min(_area(one), _area(other)), 1e-6))


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
