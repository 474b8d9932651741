"""A radiograph at the resolution that the screen can show, rendered by ``imaging.display``."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np

from osteo_desktop.imaging.display import Renderer, on_larger_pixels
from osteo_desktop.imaging.screen.enhance import Enhancement, enhanced
from osteo_desktop.records.radiograph import LookupTable, Radiograph, VoiWindow

_ROWS_AT_ONCE = 16


class Pyramid:
    """Levels 1, 2, 4, 8 ...: each pixel of level n is the mean of n x n stored pixels.

    A 20-megapixel radiograph fitted into a window costs the window's pixels, not its own, and no
    hairline is lost by leaving out rows, as it would be with plain sub-sampling.
    """

    def __init__(self, radiograph: Radiograph) -> None:
        self.radiograph = radiograph
        self._levels = {1: radiograph}
        self._renderers: dict[tuple[int, bool], Renderer] = {}
        self._shown: tuple[VoiWindow | LookupTable, bool, bool] | None = None
        self.lifted = False
        """What the file's shutter covers is shown."""
        self._pictures: dict[int, np.ndarray] = {}

    def render(self, level: int, window: VoiWindow | LookupTable, inverted: bool) -> np.ndarray:
        """(ceil(rows / level), ceil(columns / level)) uint8."""
        if self._shown != (window, inverted, self.lifted):
            self._shown = (window, inverted, self.lifted)
            self._pictures = {}
        if level not in self._pictures:
            self._pictures[level] = self._renderer(level).render(window, inverted=inverted)
        return self._pictures[level]

    def _renderer(self, level: int) -> Renderer:
        key = level, self.lifted
        if key not in self._renderers:
            made = self._level(level)
            self._renderers[key] = Renderer(replace(made, shutter=None) if self.lifted else made)
        return self._renderers[key]

    def _level(self, level: int) -> Radiograph:
        if level not in self._levels:
            finer = self._level(level // 2)
            self._levels[level] = on_larger_pixels(finer, halved(finer.pixels))
        return self._levels[level]


@dataclass(frozen=True)
class Rendering:
    """One picture of a radiograph. Equal ones give the same picture."""

    pyramid: Pyramid
    level: int
    window: VoiWindow | LookupTable
    inverted: bool
    lifted: bool
    enhancement: Enhancement

    def made(self) -> np.ndarray:
        """(ceil(rows / level), ceil(columns / level)) uint8."""
        grey = self.pyramid.render(self.level, self.window, self.inverted)
        return enhanced(grey, self.enhancement)

    def made_apart(self) -> np.ndarray:
        """The same, on any thread: with a pyramid of its own."""
        apart = Pyramid(self.pyramid.radiograph)
        apart.lifted = self.lifted
        return replace(self, pyramid=apart).made()


def level_for(scale: float) -> int:
    """The coarsest level that still has a pixel for every screen pixel at this scale."""
    level = 1
    while level * 2 * scale <= 1.0 and level < 1024:
        level *= 2
    return level


def halved(pixels: np.ndarray) -> np.ndarray:
    """Means of 2 x 2 pixels in the same type; an odd last row or column counts twice."""
    rows, columns = pixels.shape
    if rows % 2 or columns % 2:
        pixels = np.pad(pixels, ((0, rows % 2), (0, columns % 2)), mode="edge")
    made = np.empty((pixels.shape[0] // 2, pixels.shape[1] // 2), pixels.dtype)
    for first in range(0, len(made), _ROWS_AT_ONCE):
        rows_below = slice(first, first + _ROWS_AT_ONCE)
        made[rows_below] = _halved(pixels[2 * first : 2 * (first + _ROWS_AT_ONCE)])
    return made


def _halved(pixels: np.ndarray) -> np.ndarray:
    """Of even rows and columns, few enough for the sums to stay in the processor's cache."""
    whole = np.issubdtype(pixels.dtype, np.integer)
    narrow = pixels.dtype.itemsize <= 2
    wide: type[np.generic] = np.float64 if not whole else np.int32 if narrow else np.int64
    # Rows first: whole rows are added many numbers at a time, every other column is not.
    pairs: Any = np.add(pixels[0::2], pixels[1::2], dtype=wide)
    total: Any = pairs[:, 0::2] + pairs[:, 1::2]
    mean = (total + 2) >> 2 if whole else total / 4
    return np.asarray(mean.astype(pixels.dtype))
