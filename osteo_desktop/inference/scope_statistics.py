"""What a whole rendered radiograph looks like, in a few hundred numbers.

For the scope gate: grey levels, borders, edges, flatness, spectrum, symmetry and layout. All are
taken from a small, slightly blurred picture with its grey levels stretched, so that bit depth,
sharpness, noise, compression, window and size hardly move them.
"""

from __future__ import annotations

from itertools import pairwise

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles

SIDE = 160
"""Pixels of the longer side of what is measured."""

STATISTICS = 307
"""How many they are. Another set of them needs gates fitted anew."""

_LAYOUT = 12
_CELLS, _DIRECTIONS = 4, 6
_SQUARE, _HALF_SQUARE = 64, 32
_FLOOR = 1e-3
"""Added before a logarithm: an edge of a thousandth of the grey levels is none."""


def statistics(picture: np.ndarray, small: np.ndarray | None = None) -> np.ndarray:
    """(STATISTICS,) float32 of a rendered radiograph, (rows, columns) uint8, 0 black. ``small``:
    the picture reduced by area (``Anatomy.small``), where it is at hand."""
    grey = _measured(picture, small)
    parts = (
        _grey_levels(grey),
        _borders(grey),
        *(_edges(grey, blur) for blur in (0.0, 2.0, 4.0)),
        _flatness(grey),
        _spectrum(grey),
        _symmetry(grey),
        cv2.resize(grey, (_LAYOUT, _LAYOUT), interpolation=cv2.INTER_AREA).ravel(),
        _directions(grey),
    )
    return np.concatenate(parts).astype(np.float32)


def _measured(picture: np.ndarray, small: np.ndarray | None) -> np.ndarray:
    """(rows, columns) float32, the longer side SIDE, grey levels 0-1 between 0.5% and 99.5%."""
    rows, columns = picture.shape
    scale = SIDE / max(rows, columns)
    size = max(8, round(columns * scale)), max(8, round(rows * scale))
    if small is None or small.shape[::-1] != size or scale >= 1.0:
        method = cv2.INTER_AREA if scale < 1.0 else cv2.INTER_LINEAR
        small = cv2.resize(picture, size, interpolation=method)
    blurred = cv2.GaussianBlur(small.astype(np.float32), (0, 0), 1.0)
    darkest, brightest = (float(v) for v in percentiles(blurred, (0.5, 99.5)))
    return np.clip((blurred - darkest) / max(brightest - darkest, 1.0), 0.0, 1.0)


def _grey_levels(grey: np.ndarray) -> np.ndarray:
    """Deciles; shares of black, of white and of the commonest grey level; entropy."""
    shares = np.histogram(grey, 16, (0.0, 1.0))[0] / grey.size
    entropy = -float((shares * np.log(shares + 1e-6)).sum())
    deciles = percentiles(grey, range(5, 100, 10))
    return np.array([*deciles, shares[0], shares[-1], entropy, shares.max()])


def _borders(grey: np.ndarray) -> np.ndarray:
    """How bright and how uneven the four borders are, and how bright the middle is."""
    rows, columns = grey.shape
    wide = SIDE // 32
    strips = (grey[:wide], grey[-wide:], grey[:, :wide], grey[:, -wide:])
    means = np.array([strip.mean() for strip in strips])
    spreads = np.array([strip.std() for strip in strips])
    middle = grey[rows // 4 : rows - rows // 4, columns // 4 : columns - columns // 4]
    return np.array(
        [
            *(means.mean(), means.min(), means.max()),
            *(spreads.mean(), spreads.min(), spreads.max()),
            middle.mean(),
        ]
    )


def _edges(grey: np.ndarray, blur: float) -> np.ndarray:
    """Strength of the edges that a blur (in pixels) leaves, and how they are directed.

    Coherence here and overall: Bigün and Granlund's structure tensor, ICCV 1987.
    """
    blurred = cv2.GaussianBlur(grey, (0, 0), blur) if blur else grey
    across, down = _gradient(blurred, 0.125)
    strength = np.hypot(across, down)
    energy = max(float((strength**2).sum()), 1e-9)
    xx, yy, xy = (
        cv2.GaussianBlur(product, (0, 0), 4.0)
        for product in (across * across, down * down, across * down)
    )
    local = np.sqrt((xx - yy) ** 2 + 4.0 * xy**2).sum() / max(float((xx + yy).sum()), 1e-9)
    straight = float((across**2 - down**2).sum())
    overall = np.hypot(straight, 2.0 * float((across * down).sum())) / energy
    upright = np.abs(np.sin(2.0 * np.arctan2(down, across))) < 0.15
    share_upright = float(strength[upright].sum()) / max(float(strength.sum()), 1e-9)
    levels = [strength.mean(), *percentiles(strength, (50, 90, 99))]
    return np.array(
        [*np.log(np.array(levels) + _FLOOR), local, overall, straight / energy, share_upright]
    )


def _flatness(grey: np.ndarray) -> np.ndarray:
    """How much varies within small windows, overall and by their brightness."""
    mean = cv2.boxFilter(grey, -1, (9, 9))
    spread = np.sqrt(np.maximum(cv2.boxFilter(grey * grey, -1, (9, 9)) - mean * mean, 0.0))
    by_level = []
    for low in (0.0, 0.2, 0.4, 0.6, 0.8):
        there = (mean >= low) & (mean < low + 0.2 + (0.01 if low == 0.8 else 0.0))
        by_level.append(spread[there].mean() if there.sum() > 50 else spread.mean())
    return np.array(
        [
            *((spread < limit).mean() for limit in (0.01, 0.03, 0.1)),
            *np.log(np.array([np.median(spread), spread.mean(), *by_level]) + _FLOOR),
            _correlation(mean, spread),
        ]
    )


def _spectrum(grey: np.ndarray) -> np.ndarray:
    """Fall of the power from one band of frequencies to the next, three quarters of an octave."""
    rows, columns = grey.shape
    window = np.outer(np.hanning(rows), np.hanning(columns))
    power = np.abs(np.fft.rfft2((grey - grey.mean()) * window)) ** 2
    frequency = np.hypot(np.fft.fftfreq(rows)[:, None], np.fft.rfftfreq(columns)[None, :])
    edges = 2.0 ** np.arange(-7.0, -0.9, 0.75)
    bands = [power[(frequency >= low) & (frequency < high)].mean() for low, high in pairwise(edges)]
    return np.diff(np.log(np.array(bands) + 1e-9))


def _symmetry(grey: np.ndarray) -> np.ndarray:
    """Likeness to its mirror images and its half turn; proportions."""
    square = cv2.resize(grey, (_HALF_SQUARE, _HALF_SQUARE), interpolation=cv2.INTER_AREA)
    turned = (square[:, ::-1], square[::-1], square[::-1, ::-1])
    return np.array(
        [*(_correlation(square, other) for other in turned), np.log(grey.shape[0] / grey.shape[1])]
    )


def _directions(grey: np.ndarray) -> np.ndarray:
    """Edges by place and direction (Dalal and Triggs, CVPR 2005), one norm over the picture."""
    square = cv2.resize(grey, (_SQUARE, _SQUARE), interpolation=cv2.INTER_AREA)
    across, down = _gradient(square, 1.0)
    strength = np.hypot(across, down)
    turn = (np.arctan2(down, across) % np.pi) / np.pi * _DIRECTIONS
    first = np.floor(turn).astype(int)
    share = turn - first
    row, column = np.indices(square.shape) // (_SQUARE // _CELLS)
    histogram = np.zeros((_CELLS, _CELLS, _DIRECTIONS))
    np.add.at(histogram, (row, column, first % _DIRECTIONS), strength * (1.0 - share))
    np.add.at(histogram, (row, column, (first + 1) % _DIRECTIONS), strength * share)
    return np.sqrt(histogram / max(float(histogram.sum()), 1e-6)).ravel()


def _gradient(grey: np.ndarray, scale: float) -> tuple[np.ndarray, np.ndarray]:
    """Sobel derivatives (across, down)."""
    return (
        cv2.Sobel(grey, cv2.CV_32F, 1, 0, scale=scale),
        cv2.Sobel(grey, cv2.CV_32F, 0, 1, scale=scale),
    )


def _correlation(one: np.ndarray, other: np.ndarray) -> float:
    """Pearson's; 0 where either does not vary."""
    a, b = one - one.mean(), other - other.mean()
    norm = float(np.sqrt((a * a).sum() * (b * b).sum()))
    return float((a * b).sum()) / norm if norm > 1e-6 else 0.0
