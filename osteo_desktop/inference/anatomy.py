"""Where the limb lies in a rendered radiograph, so that plate, collimator and bars do not count.

Hospitals differ most in what surrounds the limb: empty plate, white collimator bars, frames and
markers. What the network sees is cropped to the limb, and its grey levels are set by the limb.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import ceil

import numpy as np

from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.imaging.percentiles import percentiles

_COARSE = 160
"""Longest side, in pixels, of the picture in which the limb is sought."""
_LEAST_SIDE = 16
"""No limb is told from its surroundings in fewer rows or columns."""
_LEAST_LIKENESS = 0.4
"""Correlation of neighbours: 0.7 and more in radiographs, 0.1 and less in noise."""
_BAR = 0.22
"""A bar is a bright run of lines at the border, at most this share of the side."""
_BAR_BRIGHTNESS = 0.72
_WHITE = 235
_LEAST_FIELD = 0.1
_LEAST_PART, _LEAST_SHARE = 0.005, 0.10
"""A part of the limb has this share of the picture, and this share of the largest part."""


@dataclass(frozen=True, eq=False)
class Anatomy:
    """``top, bottom, left, right``: slice bounds in the picture's pixels, with a margin.

    ``mask``: (coarse rows, coarse columns) bool, True on the limb, over the whole picture; never
    empty. ``small``: of the same shape, uint8, the whole picture reduced by area.
    """

    top: int
    bottom: int
    left: int
    right: int
    mask: np.ndarray
    small: np.ndarray


def find_anatomy(picture: np.ndarray) -> Anatomy:
    """``picture``: (rows, columns) uint8, bone bright. The whole picture where no limb stands out.

    Otsu's threshold (IEEE Trans. SMC 9:62, 1979) on the square root of the grey levels, lowered
    towards the background so that dim fingers and toes are kept, then the large parts of it.
    """
    rows, columns = picture.shape
    factor = _COARSE / max(rows, columns)
    coarse_size = (max(8, round(columns * factor)), max(8, round(rows * factor)))
    small = cv2.resize(picture, coarse_size, interpolation=cv2.INTER_AREA)
    if min(rows, columns) < _LEAST_SIDE or _is_noise(small, apart=max(1, ceil(factor))):
        return Anatomy(0, rows, 0, columns, np.ones(small.shape, dtype=bool), small)
    coarse = cv2.GaussianBlur(small, (3, 3), 0)
    grey = coarse.astype(np.float32)
    field = _field(grey)
    live = np.zeros(grey.shape, dtype=bool)
    live[field[0] : field[1], field[2] : field[3]] = True
    live &= ~_white_blocks(coarse)
    if live.mean() < _LEAST_FIELD:
        return Anatomy(0, rows, 0, columns, np.ones(grey.shape, dtype=bool), small)
    limb = _large_parts(_foreground(grey, live))
    down, across = np.flatnonzero(limb.sum(axis=1) >= 2), np.flatnonzero(limb.sum(axis=0) >= 2)
    if not down.size or not across.size:
        return Anatomy(0, rows, 0, columns, live, small)
    first_row, last_row = _with_margin(down, 0.05, field[0], field[1])
    first_column, last_column = _with_margin(across, 0.08, field[2], field[3])
    tall, wide = rows / grey.shape[0], columns / grey.shape[1]
    return Anatomy(
        int(first_row * tall),
        min(rows, ceil(last_row * tall)),
        int(first_column * wide),
        min(columns, ceil(last_column * wide)),
        limb,
        small,
    )


def _is_noise(small: np.ndarray, apart: int) -> bool:
    """Whether pixels ``apart`` rows from each other have nothing to do with each other."""
    one, other = (part.astype(np.float32) for part in (small[:-apart], small[apart:]))
    one, other = one - one.mean(), other - other.mean()
    likeness = float((one * other).mean())
    return likeness < _LEAST_LIKENESS * float(one.std() * other.std())


def _field(grey: np.ndarray) -> tuple[int, int, int, int]:
    """(top, bottom, left, right) without the bright bars that collimators leave at the border."""
    rows, columns = grey.shape
    level = _BAR_BRIGHTNESS * float(np.percentile(grey, 99.9))
    return (
        _bar(grey, level),
        rows - _bar(grey[::-1], level),
        _bar(grey.T, level),
        columns - _bar(grey.T[::-1], level),
    )


def _bar(lines: np.ndarray, level: float) -> int:
    """How many of the first lines belong to a bright bar; 0 where brightness goes on further in.

    The bar may be set in by two lines, and its soft edge (two lines) goes with it.
    """
    limit = int(_BAR * len(lines))
    bright = np.percentile(lines[: limit + 1], 40, axis=1) >= level
    last, line = 0, 0
    while line < limit and (bright[line] or line < 2):
        line += 1
        if bright[line - 1]:
            last = line
    return 0 if line >= limit or last == 0 else min(last + 2, limit)


def _white_blocks(coarse: np.ndarray) -> np.ndarray:
    """White rectangles at the border, as page edges and masks are."""
    rows, columns = coarse.shape
    count, labels, stats, _ = cv2.connectedComponentsWithStats(
        (coarse >= _WHITE).astype(np.uint8), connectivity=4
    )
    blocks = np.zeros(coarse.shape, dtype=np.uint8)
    for part in range(1, count):
        x, y, width, height, area = stats[part]
        at_border = x == 0 or y == 0 or x + width == columns or y + height == rows
        if at_border and area > 0.003 * coarse.size and area > 0.8 * width * height:
            blocks[labels == part] = 1
    return cv2.dilate(blocks, np.ones((5, 5), dtype=np.uint8)) > 0


def _foreground(grey: np.ndarray, live: np.ndarray) -> np.ndarray:
    """(coarse rows, coarse columns) uint8, 1 where tissue is."""
    darkest, brightest = percentiles(grey[live], (1, 99.7))
    root = 255.0 * np.sqrt(np.clip((grey - darkest) / max(float(brightest - darkest), 1.0), 0, 1))
    threshold, _ = cv2.threshold(
        root[live].astype(np.uint8).reshape(-1, 1), 0, 255, cv2.THRESH_OTSU
    )
    dark = root[live & (root <= threshold)]
    if dark.size:
        ground = float(np.median(dark))
        spread = 1.5 * float(np.median(np.abs(dark - ground)))
        threshold = min(threshold, max(ground + 0.6 * (threshold - ground), ground + 3.0 * spread))
    foreground = ((root > threshold) & live).astype(np.uint8)
    opened = cv2.morphologyEx(foreground, cv2.MORPH_OPEN, np.ones((3, 3), dtype=np.uint8))
    return cv2.morphologyEx(opened, cv2.MORPH_CLOSE, np.ones((5, 5), dtype=np.uint8))


def _large_parts(foreground: np.ndarray) -> np.ndarray:
    """Without letters, specks and lines; bool."""
    count, labels, stats, _ = cv2.connectedComponentsWithStats(foreground, connectivity=8)
    kept = np.zeros(foreground.shape, dtype=bool)
    if count < 2:
        return kept
    least = max(
        _LEAST_SHARE * int(stats[1:, cv2.CC_STAT_AREA].max()), _LEAST_PART * foreground.size
    )
    for part in range(1, count):
        _, _, width, height, area = stats[part]
        if area >= least and min(width, height) > 4:
            kept |= labels == part
    return kept


def _with_margin(lines: np.ndarray, share: float, least: int, most: int) -> tuple[float, float]:
    margin = share * (lines[-1] - lines[0] + 1) + 3
    return max(float(least), lines[0] - margin), min(float(most), lines[-1] + 1 + margin)
