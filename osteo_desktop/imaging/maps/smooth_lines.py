"""Lines around parts of a grid, without the grid's stairs; and lines where a map passes a level."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from osteo_desktop.imaging.opencv import cv2

_STEPS = 4
"""Points for each ``width`` of the smoothing."""


def smooth(closed: Sequence[tuple[float, float]] | np.ndarray, width: float) -> np.ndarray:
    """(n, 2) float: the closed line through the points (x, y), with what is finer than ``width``
    taken away.

    A Gauss filter along the line, applied a second time to what the first took away, so that a
    small round line does not shrink: a radius of twice ``width`` loses less than 2%.
    """
    corners = np.asarray(closed, dtype=np.float64).reshape(-1, 2)
    around = np.vstack([corners, corners[:1]])
    way = np.r_[0.0, np.cumsum(np.hypot(*np.diff(around, axis=0).T))]
    if len(corners) < 3 or way[-1] <= 4 * width:
        return corners
    count = max(16, round(way[-1] / width * _STEPS))
    at = np.linspace(0.0, way[-1], count, endpoint=False)
    line = np.interp(at, way, around[:, 0]) + 1j * np.interp(at, way, around[:, 1])
    waves = 2 * np.pi * np.fft.fftfreq(count, way[-1] / count)
    kept = np.exp(-((waves * width) ** 2) / 2)
    made = np.fft.ifft(np.fft.fft(line) * kept * (2 - kept))
    return np.stack([made.real, made.imag], axis=1)


def lines_at(values: np.ndarray, level: float) -> list[np.ndarray]:
    """Closed lines (n, 2) of x and y in pixels of ``values`` (rows, columns) where it passes
    ``level``; along the border where it is higher there."""
    inside = np.pad(values >= level, 1).astype(np.uint8)
    found, _ = cv2.findContours(inside, cv2.RETR_LIST, cv2.CHAIN_APPROX_NONE)
    padded = np.pad(values.astype(np.float64), 1, mode="edge")
    lines = []
    for line in (one[:, 0, :] for one in found if len(one) > 8):
        x, y = line.T
        at = y, x
        # From the middle of the last pixel within to where the value is the level: a part of one.
        across = (padded[y, x + 1] - padded[y, x - 1]) / 2
        down = (padded[y + 1, x] - padded[y - 1, x]) / 2
        slope = np.stack([across, down], axis=1)
        steep = np.maximum((slope**2).sum(axis=1, keepdims=True), 1e-12)
        steps = slope * (level - padded[at].reshape(-1, 1)) / steep
        far = np.hypot(steps[:, :1], steps[:, 1:])
        lines.append(smooth(line - 0.5 + steps / np.maximum(far, 1.0), 1.5))
    return lines


def simplified(closed: np.ndarray, distance: float) -> np.ndarray:
    """(n, 2): some of the points of the closed line; a line through them leaves the others by at
    most ``distance`` (Douglas and Peucker)."""
    kept = cv2.approxPolyDP(closed.astype(np.float32)[:, np.newaxis], distance, True)
    return np.asarray(kept[:, 0].astype(np.float64))


def line_around(lines: Sequence[np.ndarray], point: tuple[float, float]) -> np.ndarray | None:
    """Of several the innermost that encloses ``point``."""
    around = [
        line
        for line in lines
        if cv2.pointPolygonTest(line.astype(np.float32)[:, np.newaxis], point, False) >= 0
    ]
    areas = [abs(cv2.contourArea(line.astype(np.float32)[:, np.newaxis])) for line in around]
    return around[int(np.argmin(areas))] if around else None
