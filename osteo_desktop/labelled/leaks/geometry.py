"""Are two pictures copies of one radiograph? Keypoints, RANSAC, then the pixels themselves.

A marker's letters or a plate's frame match between different patients, and two exposures of one
limb share much. So agreeing keypoints are not enough. One picture is laid onto the other: the
keypoints must meet within a fraction of a pixel (between two exposures something always moved),
and where there is most to see, fine structure must correlate, over half of the smaller picture.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from osteo_desktop.imaging.perceptual_hash import BITS, TURNS
from osteo_desktop.labelled.leaks.features import ORDERS, SIDE, Described, keypoints, root

LEAST_INLIERS = 8
LEAST_SHARE = 0.25
"""Of the matched keypoints, those that agree on one affine transform."""
LEAST_OVERLAP = 0.5
"""Of the smaller picture."""
LEAST_AGREEMENT = 0.8
"""See :attr:`Alignment.agreement`."""
LEAST_WHOLE = 0.95
"""Correlation of whole pictures that have too few keypoints."""

_RATIO = 0.85
"""The nearest descriptor must be this much nearer than the second nearest (Lowe 2004)."""
_TOLERANCES = (3.0, 2.0, 1.5)
_LARGEST_SCALE, _LARGEST_STRETCH = 12.0, 6.0
_FINE, _COARSE = 1.0, 4.0
"""Fine structure lies between these standard deviations, in pixels of the square."""
_PATCH = 25
_SMALLEST_AREA = 400
_HOPELESS = 0.6
"""A correlation that no better alignment will mend."""
_ALIKE = 12
"""Bits of their hashes in which two whole pictures may differ."""


@dataclass(frozen=True, eq=False)
class Fit:
    affine: np.ndarray
    """(2, 3): (x, y) in the first picture -> (x, y) in the second, in pixels of their squares."""
    distances: np.ndarray
    """(n,) float64: of the keypoints that agree on it, in pixels of whichever square it shrinks
    to, for a magnified picture is no sharper than it was."""


@dataclass(frozen=True, eq=False)
class Alignment:
    affine: np.ndarray
    """As of :class:`Fit`."""
    inverted: bool
    inliers: int
    """Keypoints that meet within 1.5 pixels; 0 when there were too few to ask."""
    misplaced: float
    """Median distance of inliers, in pixels of the coarser picture."""
    correlation: float
    """Of fine structure: median over the patches with most of it."""
    worst: float
    """As ``correlation``, but the 20th percentile: low when a part was painted over or lost."""
    overlap: float
    """Share of the smaller picture that lies in the other."""
    grey_change: float
    """Mean difference of grey levels where they overlap, 0-255."""

    @property
    def agreement(self) -> float:
        """Up to 1. In FracAtlas copies reach 0.93 and more, two exposures of one limb 0.83."""
        return self.correlation - self.misplaced / 3


def align(first: Described, second: Described) -> Alignment | None:
    """The alignment that shows two pictures to be copies of one radiograph, or None."""
    found = measure(first, second)
    return found if found is not None and _is_copy(found) else _whole(first, second)


def measure(first: Described, second: Described) -> Alignment | None:
    """The best alignment of two pictures by keypoints, however poor; None where they agree on
    nothing."""
    source, target, inverted = _matches(first, second)
    fitted = _fitted(source, target)
    if fitted is None:
        return None
    found = _compared(first, second, inverted, fitted)
    if found is None or found.correlation < _HOPELESS or _is_copy(found):
        return found
    again = _again(first, second, found)
    return found if again is None or again.inliers < found.inliers else again


def _is_copy(found: Alignment) -> bool:
    return found.overlap >= LEAST_OVERLAP and found.agreement >= LEAST_AGREEMENT


def _again(first: Described, second: Described, found: Alignment) -> Alignment | None:
    """Keypoints found anew in the picture as it now lies on the other: SIFT places them to a
    fraction of a pixel only where neither is stretched against the other."""
    moving, still, onto, scale = _placed(first, second, found.affine)
    moved, _ = _laid(moving.square, onto, scale)
    moved = 255.0 - moved if found.inverted else moved
    ours, theirs = keypoints(moved.astype(np.uint8)), still.shapes[0]
    if min(len(ours.points), len(theirs.points)) < LEAST_INLIERS:
        return None
    matched = _nearest(ours.points, root(ours.descriptors), theirs.points, root(theirs.descriptors))
    fitted = _fitted(*(points.astype(np.float64) * SIDE for points in matched))
    if fitted is None:
        return None
    affine = (np.vstack([fitted.affine, (0, 0, 1)]) @ np.vstack([onto, (0, 0, 1)]))[:2]
    if moving is second:
        affine = cv2.invertAffineTransform(affine)
    return _compared(first, second, found.inverted, Fit(affine, fitted.distances))


def _matches(first: Described, second: Described) -> tuple[np.ndarray, np.ndarray, bool]:
    """(n, 2) and (n, 2) float64 points of the squares that look the same, and whether inverted."""
    ours = [(shape.points, root(shape.descriptors)) for shape in first.shapes]
    theirs = [(shape.points, root(shape.descriptors)) for shape in second.shapes]
    best = (np.empty((0, 2)), np.empty((0, 2)), False)
    for _, inverted, order in ORDERS:
        pairs = [
            _nearest(points, descriptors[:, order], *other)
            for points, descriptors in ours
            for other in theirs
            if min(len(points), len(other[0])) > 1
        ]
        if sum(len(source) for source, _ in pairs) > len(best[0]):
            source = np.concatenate([source for source, _ in pairs])
            target = np.concatenate([target for _, target in pairs])
            best = (source.astype(np.float64) * SIDE, target.astype(np.float64) * SIDE, inverted)
    return best


def _nearest(
    source: np.ndarray, ours: np.ndarray, target: np.ndarray, theirs: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Points whose descriptors (roots) are each other's nearest, and nearer than any second."""
    likeness = ours @ theirs.T
    every = np.arange(len(likeness))
    nearest, back = likeness.argmax(axis=1), likeness.argmax(axis=0)
    first = likeness[every, nearest]
    likeness[every, nearest] = -1.0
    second = likeness.max(axis=1)
    # Squared distances of unit vectors are 2 - 2 * likeness.
    kept = (back[nearest] == every) & ((1.0 - first) < _RATIO**2 * (1.0 - second))
    return source[kept], target[nearest[kept]]


def _fitted(source: np.ndarray, target: np.ndarray) -> Fit | None:
    """RANSAC, then least squares over ever nearer points; None where too few agree."""
    if len(source) < LEAST_INLIERS:
        return None
    affine, inliers = cv2.estimateAffine2D(
        source,
        target,
        method=cv2.USAC_MAGSAC,
        ransacReprojThreshold=_TOLERANCES[0],
        maxIters=5000,
        confidence=0.9999,
    )
    if affine is None:
        return None
    kept = inliers.ravel() > 0
    padded = np.column_stack([source, np.ones(len(source))])
    least = max(LEAST_INLIERS, LEAST_SHARE * len(source))
    for tolerance in _TOLERANCES:
        if kept.sum() < least:
            return None
        affine = np.linalg.lstsq(padded[kept], target[kept], rcond=None)[0].T
        if not _plausible(affine):
            return None
        magnified = max(1.0, np.sqrt(abs(np.linalg.det(affine[:, :2]))))
        distances = np.linalg.norm(padded @ affine.T - target, axis=1) / magnified
        kept = distances < tolerance
    return Fit(affine, distances[kept]) if kept.sum() >= least else None


def _plausible(affine: np.ndarray) -> bool:
    large, small = np.linalg.svd(affine[:, :2], compute_uv=False)
    return bool(
        large < _LARGEST_SCALE and small > 1 / _LARGEST_SCALE and large < _LARGEST_STRETCH * small
    )


def _whole(first: Described, second: Described) -> Alignment | None:
    """The whole of one picture is the whole of the other, turned by quarters or mirrored."""
    distances = np.bitwise_count(first.hashes ^ second.hashes[0]).astype(int)
    inverted = bool((BITS - distances).min() < distances.min())
    turn = int((BITS - distances if inverted else distances).argmin())
    if min(distances[turn], BITS - distances[turn]) > _ALIKE:
        return None
    found = _compared(first, second, inverted, Fit(_turn(*TURNS[turn]), np.empty(0)))
    return found if found is not None and found.worst >= LEAST_WHOLE else None


def _turn(mirrored: bool, quarters: int) -> np.ndarray:
    """(2, 3): where a square's pixels lie after :func:`turned`."""
    affine = np.array([[-1.0, 0.0, SIDE], [0.0, 1.0, 0.0]] if mirrored else np.eye(2, 3))
    for _ in range(quarters):  # anticlockwise on the screen: (x, y) -> (y, SIDE - x)
        affine = np.array([affine[1], [0.0, 0.0, SIDE] - affine[0]])
    return affine


def _compared(first: Described, second: Described, inverted: bool, fit: Fit) -> Alignment | None:
    """Lay the pictures on one another and compare their pixels; None where they hardly meet."""
    moving, still, onto, scale = _placed(first, second, fit.affine)
    moved, inside = _laid(moving.square, onto, scale)
    if inside.sum() < _SMALLEST_AREA:
        return None
    levels = 255.0 - moved if inverted else moved
    median, worst = _correlation(_fine(levels), _fine(still.square), inside)
    pixel = max(SIDE * scale / np.sqrt(moving.pixels), SIDE / np.sqrt(still.pixels), 1.0)
    return Alignment(
        affine=fit.affine,
        inverted=inverted,
        inliers=len(fit.distances),
        misplaced=float(np.median(fit.distances) / pixel) if len(fit.distances) else 0.0,
        correlation=median,
        worst=worst,
        overlap=min(1.0, float(inside.mean()) / scale**2),
        grey_change=float(np.abs(levels - still.square)[inside].mean()),
    )


def _placed(
    first: Described, second: Described, affine: np.ndarray
) -> tuple[Described, Described, np.ndarray, float]:
    """Which picture is laid onto which, how, and how much smaller it gets: never larger."""
    scale = float(np.sqrt(abs(np.linalg.det(affine[:, :2]))))
    if scale > 1:
        return second, first, cv2.invertAffineTransform(affine), 1 / scale
    return first, second, affine, scale


def _laid(picture: np.ndarray, onto: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """(SIDE, SIDE) float32: ``picture`` warped; and (SIDE, SIDE) bool: where it lies."""
    picture = picture.astype(np.float32)
    if scale < 0.85:
        picture = cv2.GaussianBlur(picture, (0, 0), 0.5 * np.sqrt(1 / scale**2 - 1))
    # From corners of pixels, as ours are, to centres, as OpenCV's are.
    centred = onto.copy()
    centred[:, 2] += onto[:, :2] @ (0.5, 0.5) - 0.5
    moved = cv2.warpAffine(picture, centred, (SIDE, SIDE))
    inside = cv2.warpAffine(np.ones_like(picture), centred, (SIDE, SIDE)) > 0.99
    return moved, inside


def _fine(picture: np.ndarray) -> np.ndarray:
    picture = picture.astype(np.float32)
    fine = cv2.GaussianBlur(picture, (0, 0), _FINE) - cv2.GaussianBlur(picture, (0, 0), _COARSE)
    return np.asarray(fine)


def _correlation(a: np.ndarray, b: np.ndarray, inside: np.ndarray) -> tuple[float, float]:
    """Correlation patch by patch, over the half of ``inside`` with most structure in either
    picture: its median and its 20th percentile. 0 where nothing is to be seen."""
    frame = np.ones((5, 5), dtype=np.uint8)
    inside = cv2.erode(inside.astype(np.uint8), frame) > 0
    mask = inside.astype(np.float32)

    def mean(values: np.ndarray) -> np.ndarray:
        return np.asarray(cv2.blur(values * mask, (_PATCH, _PATCH)) / weight)

    weight = np.maximum(cv2.blur(mask, (_PATCH, _PATCH)), 1e-6)
    if not inside.any():
        return 0.0, 0.0
    mean_a, mean_b = mean(a), mean(b)
    deviation_a = np.sqrt(np.maximum(mean(a * a) - mean_a**2, 0.0))
    deviation_b = np.sqrt(np.maximum(mean(b * b) - mean_b**2, 0.0))
    shared = mean(a * b) - mean_a * mean_b
    correlation = shared / np.maximum(deviation_a * deviation_b, 1e-3)
    structure = sum(d / max(float(d[inside].mean()), 1e-3) for d in (deviation_a, deviation_b))
    seen = inside & (structure >= np.median(structure[inside]))
    return float(np.median(correlation[seen])), float(np.percentile(correlation[seen], 20))
