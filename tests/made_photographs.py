"""Photographs of films by a camera model: perspective, light, glare, moire, blur, noise, JPEG."""

from __future__ import annotations

import cv2
import numpy as np

SCENES = ("lightbox", "window", "dark room", "screen")
LONG, FRAME = 900, 1300
"""Longest side of the film on its way, and side of the photograph, in pixels."""


def photograph(picture: np.ndarray, scene: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """A photograph of ``picture`` (rows, columns) uint8 as a film, and its corners (4, 2) x, y.

    Corners run clockwise from the film's own upper left one. The same arguments, the same picture.
    """
    rng = np.random.default_rng((SCENES.index(scene), seed))
    factor = LONG / max(picture.shape)
    film = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_CUBIC)
    film = np.pad(film, round(0.03 * LONG), constant_values=8)  # a film is dark to its edge
    corners = _corners(film.shape, rng)
    rows, columns = film.shape
    own = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners.astype(np.float32))
    seen = cv2.warpPerspective(film, matrix, (FRAME, FRAME)).astype(np.float32) / 255.0
    inside = cv2.warpPerspective(np.ones(film.shape, np.float32), matrix, (FRAME, FRAME))
    around = _around(scene, rng)
    dark, bright = rng.uniform(0.06, 0.14), rng.uniform(0.75, 0.95)
    shown = dark + (bright - dark) * seen ** rng.uniform(0.8, 1.25)
    scenery = around * (1 - inside) + shown * inside
    return _taken(scenery, inside, scene, rng), corners


def _corners(shape: tuple[int, ...], rng: np.random.Generator) -> np.ndarray:
    rows, columns = shape
    size = rng.uniform(0.72, 0.88) * FRAME / max(rows, columns)
    half = np.array([columns, rows]) * size / 2
    corners = half * np.array([(-1, -1), (1, -1), (1, 1), (-1, 1)])
    turned = np.radians(rng.uniform(-8, 8))
    turn = np.array([[np.cos(turned), np.sin(turned)], [-np.sin(turned), np.cos(turned)]])
    moved = corners @ turn + FRAME / 2 + rng.uniform(-0.03, 0.03, 2) * FRAME
    tilted = moved + rng.uniform(-0.035, 0.035, (4, 2)) * FRAME
    return np.clip(tilted, 6, FRAME - 7)


def _around(scene: str, rng: np.random.Generator) -> np.ndarray:
    y, x = np.mgrid[0 : 1 : FRAME * 1j, 0 : 1 : FRAME * 1j].astype(np.float32)
    if scene == "lightbox":
        return 0.92 - 0.2 * ((x - 0.5) ** 2 + (y - rng.uniform(0.3, 0.7)) ** 2)
    if scene == "window":
        leaves = cv2.GaussianBlur(rng.random((FRAME, FRAME)).astype(np.float32), (0, 0), 25)
        return np.clip(0.75 + 2.5 * (leaves - leaves.mean()), 0.45, 1.0)
    if scene == "screen":
        return np.full((FRAME, FRAME), rng.uniform(0.35, 0.5), np.float32)
    return np.full((FRAME, FRAME), rng.uniform(0.24, 0.34), np.float32)


def _taken(
    scenery: np.ndarray, inside: np.ndarray, scene: str, rng: np.random.Generator
) -> np.ndarray:
    y, x = np.mgrid[0 : 1 : FRAME * 1j, 0 : 1 : FRAME * 1j].astype(np.float32)
    way = rng.uniform(0, 2 * np.pi)
    light = 1.0 + rng.uniform(0.05, 0.25) * ((x - 0.5) * np.cos(way) + (y - 0.5) * np.sin(way))
    found = scenery * light
    at = rng.uniform(0.25, 0.75, 2)
    glare = np.exp(-((x - at[0]) ** 2 + (y - at[1]) ** 2) / rng.uniform(0.004, 0.02))
    found += rng.uniform(0.0, 0.25) * glare
    if scene == "screen":
        found += 0.02 * inside * np.sin(2 * np.pi * (x * rng.uniform(90, 160) + y * 40))
    if rng.random() < 0.3:  # a hand's shadow from the border
        shadow = np.exp(-((x - rng.choice([0.0, 1.0])) ** 2 + (y - at[0]) ** 2) / 0.02)
        found *= 1 - 0.35 * shadow
    found = cv2.GaussianBlur(found.astype(np.float32), (0, 0), rng.uniform(0.6, 1.8))
    noisy = 255 * found + rng.normal(0, rng.uniform(1, 5), found.shape)
    _, data = cv2.imencode(
        ".jpg",
        noisy.clip(0, 255).astype(np.uint8),
        [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(55, 90))],
    )
    return np.asarray(cv2.imdecode(data, cv2.IMREAD_GRAYSCALE))
