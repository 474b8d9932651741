"""Phantoms of scans that are no bone radiographs: chest, skull, cross-sections, ultrasound."""

from __future__ import annotations

import cv2
import numpy as np

from osteo_desktop.training.scope.foreign_drawing import Draw, blob, cloud, picture_size, write

_LEAST, _MOST = 200, 320
_SIDES = (-1, 1)


def chest(draw: Draw) -> np.ndarray:
    """Two dark lungs with ribs, spine and heart between them, air above the shoulders."""
    rows, columns = picture_size(draw, _LEAST, _MOST)
    shape = min(rows, int(1.2 * columns)), columns
    zoom = draw.uniform(0.85, 1.25)
    body = np.full(shape, 0.72) + 0.1 * np.linspace(-0.5, 1.0, shape[0])[:, None]
    for side in _SIDES:
        _add_lung(draw, body, side, zoom)
    spine = blob(
        shape, _zoomed(0.5 + draw.normal(0, 0.01), zoom), 0.5, 0.055 * zoom, 0.6, 0, 4, 0.15
    )
    body += draw.uniform(0.05, 0.25) * spine
    x, y = _zoomed(0.55 + draw.normal(0, 0.02), zoom), _zoomed(0.6 + draw.normal(0, 0.03), zoom)
    heart = blob(shape, x, y, 0.12 * zoom * draw.uniform(0.8, 1.4), 0.15 * zoom, 0.6, 2, 0.15)
    body += draw.uniform(0.1, 0.3) * heart
    for side in _SIDES:
        _add_shoulder(draw, body, side, zoom)
    body += draw.uniform(0.01, 0.06) * cloud(draw, *shape, draw.uniform(0.8, 1.6))
    return _as_taken(draw, body)


def _zoomed(place: float, zoom: float) -> float:
    return 0.5 + (place - 0.5) * zoom


def _add_lung(draw: Draw, body: np.ndarray, side: int, zoom: float) -> None:
    wide, high = 0.15 * zoom * draw.uniform(0.85, 1.15), 0.30 * zoom * draw.uniform(0.8, 1.15)
    x = _zoomed(0.5 + side * 0.2 + draw.normal(0, 0.015), zoom)
    y = _zoomed(0.45 + draw.normal(0, 0.03), zoom)
    lung = blob(body.shape, x, y, wide, high, -0.12 * side + draw.normal(0, 0.05), 2.4, 0.06)
    dome = y + high * draw.uniform(0.95, 1.25)
    lung *= 1.0 - blob(body.shape, x, dome, 1.5 * wide, 0.5 * high, softness=0.05)
    body -= draw.uniform(0.2, 0.55) * lung
    down, across = np.indices(body.shape)
    across, down = (across / body.shape[1] - x) / wide, (down / body.shape[0] - y) / high
    curve = down + 0.35 * across**2 + 0.25 * side * across
    phase = 2.0 * np.pi * draw.uniform(3.0, 4.5) * curve + draw.uniform(0.0, 6.0)
    ribs = np.maximum(0.0, np.sin(phase)) ** 2
    body += draw.uniform(0.03, 0.14) * ribs * cv2.GaussianBlur(lung, (0, 0), 3.0)


def _add_shoulder(draw: Draw, body: np.ndarray, side: int, zoom: float) -> None:
    """Air above it and beside the trunk, and a collar bone."""
    above = _zoomed(0.5 + 0.62 * side, zoom), _zoomed(draw.normal(0, 0.06), zoom)
    air = blob(body.shape, *above, 0.42 * zoom, 0.16 * zoom, 0.35 * side, 2, 0.08)
    body *= 1.0 - draw.uniform(0.6, 1.0) * air
    beside = _zoomed(0.5 + side * draw.uniform(0.56, 0.7), zoom), _zoomed(0.75, zoom)
    air = blob(body.shape, *beside, 0.07 * zoom, 0.5 * zoom, 0.1 * side, 2, 0.1)
    body *= 1.0 - draw.uniform(0.0, 1.0) * air
    rows, columns = body.shape
    places = ((0.03, 0.17 + draw.normal(0, 0.02)), (0.2, 0.14 + draw.normal(0, 0.02)), (0.38, 0.1))
    line = [(_zoomed(0.5 + side * x, zoom) * columns, _zoomed(y, zoom) * rows) for x, y in places]
    bone = np.zeros(body.shape, dtype=np.float32)
    cv2.polylines(
        bone, [np.array(line).astype(np.int32)], False, 1, max(2, int(0.025 * rows * zoom))
    )
    body += draw.uniform(0.05, 0.15) * cv2.GaussianBlur(bone, (0, 0), 2.0)


def _as_taken(draw: Draw, body: np.ndarray) -> np.ndarray:
    """With arms, letters, margins and a slight turn, as films have them."""
    low, high = np.percentile(body, (0.5, 99.5))
    film = np.clip((body - low) / (high - low), 0.0, 1.0)
    rows, columns = film.shape
    for x in (-0.02 + draw.uniform(-0.04, 0.06), 1.02 + draw.uniform(-0.06, 0.04)):
        if draw.random() < 0.4:
            y, wide = draw.uniform(0.4, 0.7), draw.uniform(0.04, 0.09)
            arm = blob(film.shape, x, y, wide, 0.5, draw.uniform(-0.2, 0.2), 2, 0.1)
            film = np.maximum(film, draw.uniform(0.4, 0.8) * arm)
    for _ in range(draw.integers(0, 3)):
        text = str(draw.choice(["L", "R", "AP", "PORTABLE", "ERECT", "08:20"]))
        at = int(draw.uniform(0.02, 0.85) * columns), int(draw.uniform(0.06, 0.3) * rows)
        write(film, text, at, draw.uniform(0.3, 0.8), draw.uniform(0.8, 1.0))
    if draw.random() < 0.3:
        widths = draw.uniform(0.0, 0.08, 4) * min(rows, columns) * (draw.random(4) < 0.6)
        top, bottom, left, right = (int(width) for width in widths)
        inner = film[top : rows - bottom, left : columns - right]
        film = np.full_like(film, draw.choice([0.0, 0.0, 1.0]))
        film[top : rows - bottom, left : columns - right] = inner
    if draw.random() < 0.3:
        turn = cv2.getRotationMatrix2D((columns / 2, rows / 2), draw.uniform(-6.0, 6.0), 1.05)
        film = cv2.warpAffine(film, turn, (columns, rows))
    return film


def skull(draw: Draw) -> np.ndarray:
    """From the front or from the side: a bright rim, hollows, base, jaw and neck."""
    shape = picture_size(draw, _LEAST, _MOST)
    zoom, lateral = draw.uniform(0.85, 1.25), draw.random() < 0.5
    film = np.full(shape, draw.uniform(0.0, 0.1))
    wide, high = (0.40 * zoom, 0.36 * zoom) if lateral else (0.33 * zoom, 0.42 * zoom)
    x, y = 0.5 + draw.normal(0, 0.03), 0.45 + draw.normal(0, 0.03)
    film += 0.9 * blob(shape, x, y, wide, high, draw.normal(0, 0.1), 2.2, 0.03)
    film -= 0.35 * blob(shape, x, y, 0.93 * wide, 0.93 * high, 0, 2.2, 0.04)
    neck = x + (0.1 * zoom if lateral else 0.0)
    film = np.maximum(
        film, 0.5 * blob(shape, neck, y + 1.2 * high, 0.14 * zoom, 0.35 * zoom, 0, 3, 0.08)
    )
    film = (_from_the_side if lateral else _from_the_front)(draw, film, x, y, high, zoom)
    return film + draw.uniform(0.02, 0.06) * cloud(draw, *shape, draw.uniform(0.8, 1.6))


def _from_the_side(
    draw: Draw, film: np.ndarray, x: float, y: float, high: float, zoom: float
) -> np.ndarray:
    face = blob(film.shape, x - 0.2 * zoom, y + 0.75 * high, 0.2 * zoom, 0.22 * zoom, 0.3, 2, 0.08)
    film = np.maximum(film, 0.7 * face)
    film += 0.3 * blob(film.shape, x + 0.02, y + 0.6 * high, 0.3 * zoom, 0.06 * zoom, 0.25, 2, 0.2)
    orbit = x - 0.24 * zoom, y + 0.4 * high
    return film - 0.3 * blob(film.shape, *orbit, 0.07 * zoom, 0.07 * zoom, 0, 2, 0.15)


def _from_the_front(
    draw: Draw, film: np.ndarray, x: float, y: float, high: float, zoom: float
) -> np.ndarray:
    for side in _SIDES:
        orbit = x + side * 0.13 * zoom, y + 0.15 * high
        film -= draw.uniform(0.15, 0.4) * blob(
            film.shape, *orbit, 0.08 * zoom, 0.07 * zoom, 0, 2, 0.1
        )
    film -= 0.3 * blob(film.shape, x, y + 0.5 * high, 0.06 * zoom, 0.1 * zoom, 0, 2, 0.15)
    jaw = blob(film.shape, x, y + 0.85 * high, 0.2 * zoom, 0.2 * zoom, 0, 2.5, 0.06)
    film = np.maximum(film, 0.7 * jaw)
    film += 0.25 * blob(film.shape, x, y + 0.25 * high, 0.25 * zoom, 0.04 * zoom, 0, 2, 0.3)
    comb = np.maximum(0.0, np.sin(np.arange(film.shape[1]) / film.shape[1] * 28.0 * np.pi))
    teeth = blob(film.shape, x, y + 0.85 * high, 0.12 * zoom, 0.05 * zoom)
    return film + 0.15 * comb[None, :] * teeth


def cross_section(draw: Draw) -> np.ndarray:
    """CT or MR: a round body on black, a rim of bone or fat, organs; sometimes cut out."""
    shape = picture_size(draw)
    zoom = draw.uniform(0.7, 1.1)
    wide, high = 0.42 * zoom * draw.uniform(0.8, 1.1), 0.36 * zoom * draw.uniform(0.8, 1.15)
    x, y = 0.5 + draw.normal(0, 0.03), 0.5 + draw.normal(0, 0.03)
    body = blob(shape, x, y, wide, high, draw.normal(0, 0.2), 2.3, 0.015)
    thin, flat = wide * draw.uniform(0.85, 0.96), high * draw.uniform(0.85, 0.96)
    rim = np.maximum(body - blob(shape, x, y, thin, flat, 0, 2.3, 0.02), 0.0)
    cut = draw.uniform(0.3, 0.8) * body + draw.uniform(-0.2, 1.0) * rim
    for _ in range(draw.integers(4, 25)):
        turn, out = draw.uniform(0.0, 2.0 * np.pi), draw.uniform(0.0, 0.75)
        at = x + wide * out * np.cos(turn), y + high * out * np.sin(turn)
        size = wide * draw.uniform(0.03, 0.3), high * draw.uniform(0.03, 0.3)
        cut += draw.uniform(-0.5, 0.6) * blob(shape, *at, *size, draw.uniform(0, 3), 2, 0.06) * body
    cut += draw.uniform(0.02, 0.15) * cloud(draw, *shape, draw.uniform(0.6, 1.6)) * body
    if draw.random() < 0.3:
        table = blob(shape, x, y + 0.35, 0.45, 0.3, softness=0.01)
        cut += 0.6 * np.maximum(table - blob(shape, x, y + 0.33, 0.45, 0.3, softness=0.01), 0.0)
    if draw.random() < 0.25:
        margin = int(0.2 * min(shape))
        cut = cut[margin:-margin, margin:-margin]
    return np.maximum(cut, 0.0) + 0.01 * draw.normal(size=cut.shape)


def ultrasound(draw: Draw) -> np.ndarray:
    """A sector or a band of speckle on black, letters beside it."""
    rows, columns = shape = picture_size(draw)
    down, across = np.indices(shape).astype(np.float32)
    x, y = columns * draw.uniform(0.4, 0.6), rows * draw.uniform(-0.3, 0.1)
    depth, turn = np.hypot(across - x, down - y) / rows, np.arctan2(across - x, down - y)
    if draw.random() < 0.3:
        seen = np.abs(across / columns - 0.5) < draw.uniform(0.25, 0.45)
        seen &= (down / rows > 0.12) & (down / rows < draw.uniform(0.6, 0.95))
    else:
        seen = np.abs(turn) < draw.uniform(0.35, 0.9)
        seen &= (depth > draw.uniform(0.1, 0.3)) & (depth < draw.uniform(0.7, 1.05))
    speckle = np.abs(cloud(draw, rows, columns, draw.uniform(0.2, 0.8))) * seen
    tissue = np.exp(cloud(draw, rows, columns, 1.6) * draw.uniform(0.4, 1.0))
    scan = 0.25 * speckle * tissue * np.exp(-depth * draw.uniform(0.0, 1.5))
    for _ in range(draw.integers(0, 5)):
        at = draw.uniform(0.2, 0.8), draw.uniform(0.2, 0.8)
        size = draw.uniform(0.02, 0.2), draw.uniform(0.01, 0.05)
        wall = blob(shape, *at, *size, draw.uniform(-1.0, 1.0), 2, 0.2)
        scan += draw.uniform(0.1, 0.6) * wall * speckle
    for _ in range(draw.integers(0, 14)):
        text = "".join(draw.choice(list("ABCDEFG 0123456789"), draw.integers(2, 12)))
        at = int(draw.choice([2.0, 0.75 * columns])), int(draw.uniform(0.05, 0.98) * rows)
        write(scan, text, at, 0.25, draw.uniform(0.5, 1.0))
    return scan
