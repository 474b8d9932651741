"""Radiographs made in memory."""

from __future__ import annotations

import numpy as np

from osteo_desktop.records.radiograph import Header, Radiograph

Box = tuple[int, int, int, int]
"""top, bottom, left, right."""


def made(pixels: np.ndarray, **header: object) -> Radiograph:
    rows, columns = pixels.shape
    fields = {"media": "PNG", "rows": rows, "columns": columns} | header
    digest = f"{abs(hash(pixels.tobytes())):064x}"[:64]
    return Radiograph("made.png", "/made.png", digest, Header(**fields), pixels)


def textured(rows: int = 200, columns: int = 150, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    ramp = np.linspace(20, 180, columns)[np.newaxis] + np.linspace(0, 40, rows)[:, np.newaxis]
    return np.clip(ramp + rng.normal(0, 12, (rows, columns)), 0, 255).astype(np.uint8)


def limb(rows: int, columns: int, box: Box, seed: int = 0) -> np.ndarray:
    """A limb on an empty plate, filling ``box``: flesh up to 98, bone up to 188, air 8."""
    top, bottom, left, right = box
    y = (np.arange(rows)[:, np.newaxis] + 0.5 - (top + bottom) / 2) / ((bottom - top) / 2)
    x = (np.arange(columns)[np.newaxis] + 0.5 - (left + right) / 2) / ((right - left) / 2)
    flesh = np.sqrt(np.clip(1 - np.abs(y) ** 6 - x**2, 0, 1))
    bone = np.sqrt(np.clip(1 - (x / 0.35) ** 2, 0, 1)) * (np.abs(y) < 0.95)
    grain = np.random.default_rng(seed).normal(0, 3, (rows, columns))
    return np.clip(np.rint(8 + 90 * flesh + 90 * bone + grain), 0, 255).astype(np.uint8)
