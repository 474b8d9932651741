"""Stripes taken out of a film: the moire that a screen's pixels make with the camera's.

They are lone peaks in the spectrum, far above what lies about them and at the same frequency in
other directions; anatomy and straight edges make ridges there.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_LEAST_FREQUENCY = 0.05
"""Cycles a pixel; broader stripes are not told from anatomy."""
_ABOVE = 5.0
"""Times the median magnitude of the same frequency: a peak."""
_ALONE = 2.5
"""Times the largest magnitude about it, a few steps of frequency away."""
_NEAR, _AWAY = 4, 8
_REACH = 2
"""Neighbours of a peak, in steps of frequency, that go with it."""
_RINGS = 256
_MIDDLE = 768
"""Rows and columns in which it is asked whether there are stripes at all."""


def without_stripes(film: np.ndarray) -> np.ndarray:
    """``film``: (rows, columns) uint8; so is what is returned; the same where none are."""
    rows, columns = film.shape
    if min(rows, columns) < 64:
        return film
    fade = np.outer(np.hanning(rows), np.hanning(columns))
    grey = film.astype(np.float32)
    away = _away(film)
    peaks = _peaks(np.abs(np.fft.rfft2(away * fade)), (rows, columns))
    if not peaks.any():
        return film
    spectrum = np.fft.rfft2(away)
    stripes = np.fft.irfft2(spectrum * peaks, s=(rows, columns))
    return np.rint(grey - stripes).clip(0, 255).astype(np.uint8)


def has_stripes(film: np.ndarray) -> bool:
    """Whether the middle of ``film``, (rows, columns) uint8, has such peaks at its own size."""
    rows, columns = film.shape
    top, left = max(0, (rows - _MIDDLE) // 2), max(0, (columns - _MIDDLE) // 2)
    middle = film[top : top + _MIDDLE, left : left + _MIDDLE]
    if min(middle.shape) < 64:
        return False
    away = _away(middle)
    fade = np.outer(np.hanning(middle.shape[0]), np.hanning(middle.shape[1]))
    return bool(_peaks(np.abs(np.fft.rfft2(away * fade)), middle.shape).max() > 0.5)


def _away(film: np.ndarray) -> np.ndarray:
    """What is finer than the broadest stripe."""
    grey = film.astype(np.float32)
    return grey - cv2.GaussianBlur(grey, (0, 0), 1.0 / _LEAST_FREQUENCY / 2)


def _about(magnitude: np.ndarray) -> np.ndarray:
    """The largest magnitude between ``_NEAR`` and ``_AWAY`` steps of frequency away."""
    side = np.arange(-_AWAY, _AWAY + 1)
    ring = np.maximum(np.abs(side[:, np.newaxis]), np.abs(side)) >= _NEAR
    return cv2.dilate(magnitude.astype(np.float32), ring.astype(np.uint8))


def _peaks(magnitude: np.ndarray, shape: tuple[int, int]) -> np.ndarray:
    """(rows, columns // 2 + 1) float 0-1 over the spectrum."""
    down = np.fft.fftfreq(shape[0])[:, np.newaxis]
    across = np.fft.rfftfreq(shape[1])[np.newaxis]
    frequency = np.hypot(down, across)
    ring = np.minimum((frequency * 2 * _RINGS).astype(int), _RINGS - 1)
    order = np.argsort(ring, axis=None)
    ends = np.searchsorted(ring.ravel()[order], np.arange(_RINGS + 1))
    sorted_ = magnitude.ravel()[order]
    usual = np.array([np.median(sorted_[a:b]) if b > a else 0.0 for a, b in pairwise(ends)])
    peak = magnitude > _ABOVE * np.maximum(usual[ring], 1e-6)
    # Straight edges along rows and columns have much there too, and are anatomy or collimation.
    slanted = (np.abs(down) > 3.0 / shape[0]) & (np.abs(across) > 3.0 / shape[1])
    peak &= magnitude > _ALONE * _about(magnitude)
    peak &= (frequency >= _LEAST_FREQUENCY) & slanted
    grown = cv2.dilate(peak.astype(np.uint8), np.ones((2 * _REACH + 1,) * 2, np.uint8))
    return np.asarray(cv2.GaussianBlur(grown.astype(np.float32), (0, 0), 0.7))
