"""A radiograph at the resolution that the screen can show, rendered by ``imaging.display``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.imaging.display import Renderer
from osteo_desktop.imaging.screen.enhance import Enhancement, enhanced
from osteo_desktop.imaging.screen.halving import halved_radiograph
from osteo_desktop.records.radiograph import LookupTable, Radiograph, VoiWindow

_PIXELS_WHILE_DRAGGING = 3_000_000


class Pyramid:
    """Levels 1, 2, 4, 8 ...: each pixel of level n is the mean of n x n stored pixels.

    A 20-megapixel radiograph fitted into a window costs the window's pixels, not its own, and no
    hairline is lost by leaving out rows, as it would be with plain sub-sampling.
    """

    def __init__(
        self, radiograph: Radiograph, levels: Mapping[int, Radiograph] | None = None
    ) -> None:
        """``levels``: those that are made already."""
        self.radiograph = radiograph
        self._levels = {1: radiograph, **(levels or {})}
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

    def coarse_from(self, level: int) -> int:
        """The first level from this on that is quick enough while a window is dragged."""
        while self.radiograph.pixels.size / level**2 > _PIXELS_WHILE_DRAGGING:
            level *= 2
        return level

    def _renderer(self, level: int) -> Renderer:
        key = level, self.lifted
        if key not in self._renderers:
            made = self._level(level)
            self._renderers[key] = Renderer(replace(made, shutter=None) if self.lifted else made)
        return self._renderers[key]

    def _level(self, level: int) -> Radiograph:
        if level not in self._levels:
            self._levels[level] = halved_radiograph(self._level(level // 2))
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
