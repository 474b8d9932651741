"""What the leak audit keeps of a picture: a small square of it, hashes, and keypoints.

Keypoints are SIFT's (Lowe 2004) with RootSIFT's root (Arandjelović and Zisserman 2012). They are
found in the picture as it is and, when it is elongated, also in the picture squashed to a square:
copies made for a network are often squashed, and SIFT forgives a stretch only up to about two.
A mirrored or inverted patch has the same SIFT numbers in another order; so one description serves
for all four.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from osteo_desktop.imaging.perceptual_hash import eight_hashes

SIDE = 256
"""Pictures are compared as squares of this side, or as elongated pictures of the same area."""
_KEYPOINTS = 200
_ELONGATED = 1.25
_FAINT = 0.005
"""SIFT's contrast threshold: low, for soft tissue and trabeculae are faint."""

_CELLS = np.arange(128).reshape(4, 4, 8)
_BACKWARDS = -np.arange(8) % 8
_MIRRORED = _CELLS[::-1, :, _BACKWARDS].reshape(-1)
_INVERTED = _CELLS[::-1, ::-1, :].reshape(-1)
ORDERS = (
    (False, False, np.arange(128)),
    (True, False, _MIRRORED),
    (False, True, _INVERTED),
    (True, True, _MIRRORED[_INVERTED]),
)
"""(mirrored, inverted, order): SIFT's 128 numbers as the patch so changed would give them."""


@dataclass(frozen=True, eq=False)
class Keypoints:
    points: np.ndarray
    """(n, 2) float32: x and y as shares of the picture's width and height."""
    descriptors: np.ndarray
    """(n, 128) uint8, SIFT's."""


@dataclass(frozen=True, eq=False)
class Described:
    rows: int
    columns: int
    square: np.ndarray
    """(SIDE, SIDE) uint8: the whole picture."""
    hashes: np.ndarray
    """(8,) uint64: perceptual hashes of the square, in the order of ``TURNS``."""
    shapes: tuple[Keypoints, ...]
    """Of the square; of an elongated picture also as it is."""

    @property
    def pixels(self) -> int:
        return self.rows * self.columns


def describe(picture: np.ndarray) -> Described:
    """``picture``: (rows, columns) uint8."""
    rows, columns = picture.shape
    square = _resized(picture, SIDE, SIDE)
    shapes = [keypoints(square)]
    if max(rows, columns) > _ELONGATED * min(rows, columns):
        scale = SIDE / np.sqrt(rows * columns)
        shapes.append(keypoints(_resized(picture, round(rows * scale), round(columns * scale))))
    hashes = eight_hashes(_stretched(square))
    return Described(rows, columns, square, hashes, tuple(shapes))


def root(descriptors: np.ndarray) -> np.ndarray:
    """(n, 128) uint8 -> (n, 128) float32 of unit length, whose distances are Hellinger's."""
    values = np.sqrt(descriptors.astype(np.float32))
    return values / np.maximum(np.linalg.norm(values, axis=1, keepdims=True), 1e-6)


def unchanging(descriptors: np.ndarray) -> np.ndarray:
    """(n, 128) uint8 -> (n, 128) float32: the same for a patch, its mirror image and its negative.

    The four orders of ORDERS form a group; the sums and differences over it change no more than
    their sign, which is dropped.
    """
    cells = root(descriptors).reshape(-1, 4, 4, 8)
    as_is = cells[:, :2, :2]
    mirrored = cells[:, :1:-1, :2][..., _BACKWARDS]
    inverted = cells[:, :1:-1, :1:-1]
    both = cells[:, :2, :1:-1][..., _BACKWARDS]
    parts = (
        as_is + mirrored + inverted + both,
        np.abs(as_is + mirrored - inverted - both),
        np.abs(as_is - mirrored + inverted - both),
        np.abs(as_is - mirrored - inverted + both),
    )
    return np.stack(parts, axis=1).reshape(-1, 128) / 2


def _resized(picture: np.ndarray, rows: int, columns: int) -> np.ndarray:
    method = cv2.INTER_AREA if min(picture.shape) > SIDE else cv2.INTER_LINEAR
    return cv2.resize(picture, (max(columns, 8), max(rows, 8)), interpolation=method)


def _stretched(picture: np.ndarray) -> np.ndarray:
    darkest, brightest = np.percentile(picture, (1, 99))
    scale = 255.0 / max(float(brightest - darkest), 1.0)
    return np.clip((picture.astype(np.float32) - darkest) * scale, 0, 255).astype(np.uint8)


def keypoints(picture: np.ndarray) -> Keypoints:
    """Of a (rows, columns) uint8 picture."""
    sift = cv2.SIFT.create(_KEYPOINTS, contrastThreshold=_FAINT)
    found, descriptors = sift.detectAndCompute(_stretched(picture), None)
    if descriptors is None:
        return Keypoints(np.empty((0, 2), np.float32), np.empty((0, 128), np.uint8))
    size = np.array(picture.shape[::-1], dtype=np.float32)
    points = np.array([keypoint.pt for keypoint in found], dtype=np.float32)
    return Keypoints((points + 0.5) / size, descriptors.astype(np.uint8))
