"""Radiographs made in memory."""

from __future__ import annotations

import numpy as np

from osteo_desktop.records.radiograph import Header, Radiograph


def made(pixels: np.ndarray, **header: object) -> Radiograph:
    rows, columns = pixels.shape
    fields = {"media": "PNG", "rows": rows, "columns": columns} | header
    digest = f"{abs(hash(pixels.tobytes())):064x}"[:64]
    return Radiograph("made.png", "/made.png", digest, Header(**fields), pixels)  # type: ignore[arg-type]


def textured(rows: int = 200, columns: int = 150, seed: int = 0) -> np.ndarray:
    rng = np.random.default_rng(seed)
    ramp = np.linspace(20, 180, columns)[np.newaxis] + np.linspace(0, 40, rows)[:, np.newaxis]
    return np.clip(ramp + rng.normal(0, 12, (rows, columns)), 0, 255).astype(np.uint8)
