"""The light behind a film evened out, and its grey levels set from black to white.

The light is known where it is seen bare, around the film. Where nothing bright lies there (a dark
room, a screen's frame) it is not known, and is left: what looks like uneven light within a film
may be anatomy.
"""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_SIDE = 240
"""Longest side of the picture in which the light is measured, in pixels."""
_BARE, _FROM = 0.06, 0.01
"""How far around the film the light is looked at, and from where on, as shares of its side."""
_BRIGHT = 110.0
"""Grey level from which what lies around a film is the light itself."""
_SMOOTH = 8.0
"""Mean distance of a light from a smooth surface, in grey levels; leaves before a window have
more."""
_LOW, _HIGH = 0.3, 99.7


def evened(photograph: np.ndarray, corners: np.ndarray) -> np.ndarray | None:
    """``photograph``, (rows, columns) uint8, as if lit evenly; None where the light is unknown."""
    rows, columns = photograph.shape
    factor = min(1.0, _SIDE / max(rows, columns))
    small = cv2.resize(photograph, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    bare = _around(small.shape, corners * factor)
    if bare.sum() < 200:
        return None
    y, x = np.nonzero(bare)
    levels = small[y, x].astype(np.float64)
    if np.median(levels) < _BRIGHT:
        return None
    terms = _surface(y / small.shape[0], x / small.shape[1])
    fit = np.linalg.lstsq(terms, levels, rcond=None)[0]
    near = np.abs(terms @ fit - levels) < 3 * _SMOOTH
    if near.mean() < 0.7:
        return None
    fit = np.linalg.lstsq(terms[near], levels[near], rcond=None)[0]
    if np.abs(terms[near] @ fit - levels[near]).mean() > _SMOOTH:
        return None
    down, across = np.mgrid[0 : small.shape[0], 0 : small.shape[1]]
    light = _surface(down.ravel() / small.shape[0], across.ravel() / small.shape[1]) @ fit
    light = light.reshape(small.shape)
    inside = np.zeros(small.shape, np.uint8)
    cv2.fillConvexPoly(inside, np.rint(corners * factor).astype(np.int32), 1)
    if light[inside > 0].min() < 0.4 * light[inside > 0].max():
        return None
    gain = (light[inside > 0].mean() / np.maximum(light, 1.0)).astype(np.float32)
    whole = cv2.resize(gain, (columns, rows), interpolation=cv2.INTER_LINEAR)
    return np.rint((photograph * whole).clip(0, 255)).astype(np.uint8)


def levels_set(film: np.ndarray) -> np.ndarray:
    """From black to white; a film without any contrast stays as it is."""
    low, high = np.percentile(film, (_LOW, _HIGH))
    if high - low < 8:
        return film
    table = np.rint(((np.arange(256) - low) * 255 / (high - low)).clip(0, 255)).astype(np.uint8)
    return np.asarray(table[film])


def _around(shape: tuple[int, ...], corners: np.ndarray) -> np.ndarray:
    """(rows, columns) bool: near the film, outside it."""
    inside = np.zeros(shape, np.uint8)
    cv2.fillConvexPoly(inside, np.rint(corners).astype(np.int32), 1)
    longest = max(shape)
    near, far = (max(1, round(share * longest)) for share in (_FROM, _BARE))
    grown = [cv2.dilate(inside, np.ones((2 * n + 1,) * 2, np.uint8)) for n in (near, far)]
    return np.asarray((grown[1] > 0) & (grown[0] == 0))


def _surface(y: np.ndarray, x: np.ndarray) -> np.ndarray:
    """(points, 6): a polynomial of the second degree."""
    return np.stack([np.ones_like(x), x, y, x * x, x * y, y * y], axis=1)
