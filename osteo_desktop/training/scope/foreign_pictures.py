"""Made pictures of what is no bone radiograph, for the scope gate to learn from.

Nobody's data: pages, screens, textures, scenes and phantoms of other scans, drawn by random
numbers. They need not deceive anybody; they only have to lie between bone radiographs and the
real thing, in the statistics that the gate looks at.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

import cv2
import numpy as np

from osteo_desktop.training.scope import foreign_scans
from osteo_desktop.training.scope.foreign_drawing import Draw, cloud, picture_size, write

_LETTERS = list("abcdefghijklmnopqrstuvwxyzABCDEF0123456789    ")


def page(draw: Draw) -> np.ndarray:
    """Lines of letters in columns, boxes among them; sometimes white on black or photographed."""
    oversampled = 4
    rows, columns = (side * oversampled for side in picture_size(draw))
    sheet = np.full((rows, columns), draw.uniform(0.88, 1.0), dtype=np.float32)
    ink = draw.uniform(0.0, 0.3)
    height = int(draw.uniform(0.012, 0.04) * rows)
    margin = int(draw.uniform(0.02, 0.12) * columns)
    count = int(draw.integers(1, 4))
    width = (columns - 2 * margin) // count
    for number in range(count):
        left, y = margin + number * width, margin + height
        while y < rows - margin:
            kind = draw.random()
            if kind < 0.07:
                y += 2 * height
            elif kind < 0.09:
                corner = left + int(0.9 * width), y + int(draw.uniform(2, 9) * height)
                filled = -1 if draw.random() < 0.6 else 2
                cv2.rectangle(sheet, (left, y), corner, draw.uniform(0.2, 0.95), filled)
                y += 10 * height
            else:
                letters = int(draw.uniform(0.3, 1.0) * width / (0.75 * height)) + 1
                text = "".join(draw.choice(_LETTERS, letters))
                write(sheet, text, (left, y), height / 30, ink, max(1, height // 9))
                y += int(1.7 * height)
    paper = _shrunk(sheet, oversampled).astype(np.float64)
    if draw.random() < 0.3:
        paper = paper * (1.0 - 0.3 * np.linspace(0.0, 1.0, paper.shape[1])[None, :])
        paper = paper + draw.normal(0.0, 0.02, paper.shape)
    return 1.0 - paper if draw.random() < 0.2 else paper


def screen(draw: Draw) -> np.ndarray:
    """Rectangles over one another and short texts."""
    oversampled = 3
    rows, columns = (side * oversampled for side in picture_size(draw))
    shown = np.full((rows, columns), draw.uniform(0.0, 1.0), dtype=np.float32)
    for _ in range(draw.integers(4, 25)):
        x, y = int(draw.integers(0, columns)), int(draw.integers(0, rows))
        wide, high = int(columns * draw.uniform(0.05, 0.6)), int(rows * draw.uniform(0.03, 0.5))
        filled = -1 if draw.random() < 0.7 else 2
        cv2.rectangle(shown, (x, y), (x + wide, y + high), draw.uniform(0.0, 1.0), filled)
    for _ in range(draw.integers(5, 40)):
        text = "".join(draw.choice(_LETTERS, draw.integers(3, 30)))
        at = int(draw.integers(0, columns)), int(draw.integers(0, rows))
        write(shown, text, at, draw.uniform(0.3, 1.0), draw.uniform(0.0, 1.0))
    return _shrunk(shown, oversampled)


def texture(draw: Draw) -> np.ndarray:
    """Noise, clouds, ramps, chessboards, stripes, nearly nothing."""
    rows, columns = picture_size(draw)
    y, x = np.indices((rows, columns)).astype(np.float32)
    kind = draw.integers(6)
    if kind == 0:
        noise = draw.normal(size=(rows, columns))
        return draw.uniform(0.3, 0.7) + draw.uniform(0.02, 0.3) * noise
    if kind == 1:
        return 0.5 + 0.2 * cloud(draw, rows, columns, draw.uniform(0.2, 3.0))
    if kind == 2:
        ramp = draw.uniform() + draw.normal() * y / rows + draw.normal() * x / columns
        return ramp + draw.normal(0.0, 0.01, ramp.shape)
    if kind == 3:
        field = draw.integers(3, 40)
        return (y // field + x // field) % 2 * draw.uniform(0.3, 1.0)
    if kind == 4:
        turn = draw.uniform(0.0, np.pi)
        waves = (x * np.cos(turn) + y * np.sin(turn)) * draw.uniform(0.05, 1.0)
        return 0.5 + 0.5 * np.sin(waves)
    return 0.5 + 0.01 * draw.normal(size=(rows, columns))


def scene(draw: Draw) -> np.ndarray:
    """Shapes of all sizes hiding one another under uneven light: photographs' statistics.

    The dead leaves model, Lee, Mumford and Huang, IJCV 2001.
    """
    rows, columns = picture_size(draw)
    seen = np.full((rows, columns), draw.uniform(), dtype=np.float32)
    seen += 0.1 * cloud(draw, rows, columns, 1.5)
    leaves = int(10 ** draw.uniform(1.0, 2.7))
    for _ in range(leaves):
        leaf = _leaf(draw, rows, columns)
        shade = draw.uniform()
        if leaves < 80:  # few and large ones have a texture of their own
            grain = draw.uniform(0.0, 0.25) * cloud(draw, 64, 64, draw.uniform(0.5, 2.0))
            seen[leaf] = (shade + np.tile(grain, (rows // 64 + 1, columns // 64 + 1)))[
                :rows, :columns
            ][leaf]
        else:
            seen[leaf] = shade
    lit = seen + draw.uniform(-0.4, 0.4) * np.linspace(0.0, 1.0, rows)[:, None]
    return cv2.GaussianBlur(lit, (0, 0), draw.uniform(0.3, 1.5))


def _leaf(draw: Draw, rows: int, columns: int) -> np.ndarray:
    """(rows, columns) bool: an ellipse, a rectangle or a ragged shape, small ones commoner."""
    size = min(rows, columns) * 0.5 * draw.uniform(0.02, 1.0) ** 1.5
    size *= 1.0 if draw.random() < 0.3 else 0.4
    x, y = draw.uniform(0, columns), draw.uniform(0, rows)
    mask = np.zeros((rows, columns), dtype=np.uint8)
    kind = draw.integers(3)
    if kind == 0:
        half = int(size) + 1, int(size * draw.uniform(0.3, 1.0)) + 1
        cv2.ellipse(mask, (int(x), int(y)), half, draw.uniform(0, 180), 0, 360, 1, -1)
    elif kind == 1:
        turn = float(draw.choice([0.0, 90.0, draw.uniform(0.0, 180.0)]))
        sides = 2 * size, 2 * size * draw.uniform(0.1, 1.0)
        cv2.fillPoly(mask, [cv2.boxPoints(((x, y), sides, turn)).astype(np.int32)], 1)
    else:
        corners = np.array([x, y]) + size * draw.normal(size=(5, 2))
        cv2.fillPoly(mask, [corners.astype(np.int32)], 1)
    return mask > 0


def _shrunk(picture: np.ndarray, times: int) -> np.ndarray:
    size = picture.shape[1] // times, picture.shape[0] // times
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)


KINDS: Mapping[str, Callable[[Draw], np.ndarray]] = MappingProxyType(
    {
        "page": page,
        "screen": screen,
        "texture": texture,
        "scene": scene,
        "chest": foreign_scans.chest,
        "skull": foreign_scans.skull,
        "slice": foreign_scans.cross_section,
        "ultrasound": foreign_scans.ultrasound,
    }
)

_AS_DRAWN = ("page", "screen", "texture")
"""Their black and white are meant; scans and scenes are windowed by chance."""


def foreign_picture(kind: str, seed: int) -> np.ndarray:
    """(rows, columns) uint8, some 160-320 pixels a side; the same numbers, the same picture."""
    draw = np.random.default_rng([seed, *kind.encode()])
    drawn = KINDS[kind](draw)
    low, high = 0.0, 1.0
    if kind not in _AS_DRAWN:
        shares = draw.uniform(0.0, 1.0), draw.uniform(99.0, 100.0)
        low, high = (float(v) for v in np.percentile(drawn, shares))
    grey = np.clip((drawn - low) / (high - low + 1e-6), 0.0, 1.0) ** np.exp(draw.uniform(-0.4, 0.4))
    return np.rint(255.0 * grey).astype(np.uint8)
