"""A film's four edges, found again in the photograph's own pixels: straight lines of steps."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_STEPS = 120
"""Places along an edge at which its step is sought."""
_REACH = 0.02
"""How far from where the edge was taken to be, as a share of the photograph's longest side."""
_FINE = 1600
"""Longest side of the picture in which edges are sought; more is only noise."""
_NEAR = 1.5
"""Pixels from the line within which a step belongs to it."""
_TRIES = 60
_LEAST_STEP = 4.0
"""Grey levels."""
_RIM_FROM, _RIM_TO = 0.006, 0.05
"""How far beyond the edges found a film may end, as shares of the longest side sought in."""
_RIM_SUPPORT = 0.75
"""Least support of a rim's edge."""


@dataclass(frozen=True, eq=False)
class Edges:
    """``corners``: (4, 2) float64 x, y, in the order given. ``support``: (4,) of each edge, the
    share of places at which a step of the edge's own direction (film darker, or lighter) lies on
    its line. ``signs``: (4,) 1 where it gets lighter outwards, else -1."""

    corners: np.ndarray
    support: np.ndarray
    signs: np.ndarray


def refined(photograph: np.ndarray, corners: np.ndarray) -> Edges:
    """``photograph``: (rows, columns) uint8; ``corners``: (4, 2) x, y, taken roughly.

    An edge that cannot be found more exactly stays where it was taken to be, without support.
    """
    factor = min(1.0, _FINE / max(photograph.shape))
    soft = _softened(photograph, factor)
    reach = max(4, round(_REACH * max(soft.shape)))
    rough = corners * factor
    lines, support, signs = [], [], []
    for start, end in zip(rough, np.roll(rough, -1, axis=0), strict=True):
        point, way, share, sign = _line(soft, start, end, rough.mean(axis=0), reach)
        lines.append((point, way))
        support.append(share)
        signs.append(sign)
    found = np.array([_crossing(lines[k - 1], lines[k]) for k in range(4)])
    far = np.linalg.norm(found - rough, axis=1) > 3 * _REACH * max(soft.shape)
    found[far | ~np.isfinite(found).all(axis=1)] = rough[far | ~np.isfinite(found).all(axis=1)]
    return Edges(found / factor, np.array(support), np.array(signs))


def beyond(photograph: np.ndarray, found: Edges) -> Edges:
    """``found``, with the edge of a dark rim where a side was taken to end before it.

    A film is dark, or clear, beyond what was exposed of it; what was exposed may stand out more
    there than the film does. So a side is moved outwards to a straight step the other way than its
    own, which is the way of the sides that have none such; where all have one, to a lighter ground.
    """
    factor = min(1.0, _FINE / max(photograph.shape))
    soft = _softened(photograph, factor)
    inner = found.corners * factor
    centre, longest = inner.mean(axis=0), max(soft.shape)
    reach = round((_RIM_TO - _RIM_FROM) / 2 * longest)
    own, further = [], []
    for start, end in zip(inner, np.roll(inner, -1, axis=0), strict=True):
        shift = _outwards(start, end, centre) * (_RIM_FROM + _RIM_TO) / 2 * longest
        further.append(_line(soft, start + shift, end + shift, centre, reach))
        own.append((start, (end - start) / max(float(np.linalg.norm(end - start)), 1e-6)))
    signs = np.array([line[3] for line in further])
    rim = np.array([line[2] for line in further]) >= _RIM_SUPPORT
    rim &= signs != found.signs
    kept = set(found.signs[~rim]) or {1.0}
    if not rim.any() or kept != set(signs[rim]):
        return found
    lines = [further[k][:2] if rim[k] else own[k] for k in range(4)]
    corners = np.array([_crossing(lines[k - 1], lines[k]) for k in range(4)])
    if not np.isfinite(corners).all():
        return found
    support = np.where(rim, [line[2] for line in further], found.support)
    return Edges(corners / factor, support, np.where(rim, signs, found.signs))


def _softened(photograph: np.ndarray, factor: float) -> np.ndarray:
    """(rows, columns) float32, ``factor`` as large."""
    fine = photograph
    if factor < 1.0:
        fine = cv2.resize(photograph, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return cv2.GaussianBlur(fine, (0, 0), 1.5).astype(np.float32)


def _outwards(start: np.ndarray, end: np.ndarray, centre: np.ndarray) -> np.ndarray:
    """Of length 1, across the edge, away from ``centre``."""
    way = (end - start) / max(float(np.linalg.norm(end - start)), 1e-6)
    outwards = np.array([way[1], -way[0]])
    return np.asarray(outwards * np.sign(outwards @ ((start + end) / 2 - centre) or 1.0))


def _line(
    soft: np.ndarray, start: np.ndarray, end: np.ndarray, centre: np.ndarray, reach: int
) -> tuple[np.ndarray, np.ndarray, float, float]:
    """A point of the edge, its direction, the share of places that lie on it, and 1 where it gets
    lighter outwards, else -1."""
    way = (end - start) / max(float(np.linalg.norm(end - start)), 1e-6)
    outwards = _outwards(start, end, centre)
    along = start + (end - start) * np.linspace(0.05, 0.95, _STEPS)[:, np.newaxis]
    offsets = np.arange(-reach, reach + 1)
    places = along[:, np.newaxis] + outwards * offsets[:, np.newaxis]
    profile = cv2.remap(
        soft,
        places[..., 0].astype(np.float32),
        places[..., 1].astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_REPLICATE,
    )
    steps = profile[:, 4:] - profile[:, :-4]
    sign = np.sign(np.median(steps[np.arange(_STEPS), np.abs(steps).argmax(axis=1)])) or 1.0
    best = (steps * sign).argmax(axis=1)
    strong = steps[np.arange(_STEPS), best] * sign >= _LEAST_STEP
    points = along + outwards * offsets[best + 2][:, np.newaxis]
    if strong.sum() < 8:
        return start, way, 0.0, float(sign)
    point, direction, on_line = _robust(points[strong], way)
    return point, direction, float(on_line / _STEPS), float(sign)


def _robust(points: np.ndarray, way: np.ndarray) -> tuple[np.ndarray, np.ndarray, int]:
    """The line through most of the points, then least squares through these."""
    rng = np.random.default_rng(len(points))
    near = np.zeros(len(points), dtype=bool)
    for first, second in rng.integers(0, len(points), (_TRIES, 2)):
        apart = points[second] - points[first]
        length = np.linalg.norm(apart)
        if length < 10:
            continue
        normal = np.array([-apart[1], apart[0]]) / length
        now = np.abs((points - points[first]) @ normal) <= _NEAR
        if now.sum() > near.sum():
            near = now
    if near.sum() < 2:
        return points[0], way, 0
    middle = points[near].mean(axis=0)
    direction = np.linalg.svd(points[near] - middle)[2][0]
    return middle, direction, int(near.sum())


def _crossing(
    one: tuple[np.ndarray, np.ndarray], other: tuple[np.ndarray, np.ndarray]
) -> np.ndarray:
    """Where two lines (point, direction) meet; not a number where they do not."""
    (first, along), (second, down) = one, other
    determinant = along[0] * down[1] - along[1] * down[0]
    if abs(determinant) < 0.2:
        return np.full(2, np.nan)
    apart = second - first
    return np.asarray(first + along * (apart[0] * down[1] - apart[1] * down[0]) / determinant)
