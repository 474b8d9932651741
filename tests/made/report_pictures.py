"""Pictures of radiographs for a report."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.study_content import Picture


def asymmetric(rows: int = 400, columns: int = 300) -> np.ndarray:
    """(rows, columns) uint8: white top left quarter, grey bottom left, dark right."""
    picture = np.full((rows, columns), 40, np.uint8)
    picture[: rows // 2, : columns // 2] = 230
    picture[rows // 2 :, : columns // 2] = 130
    return picture


def picture_of(grey: np.ndarray, *, mapped: bool = True) -> Picture:
    coloured = np.repeat(grey[..., np.newaxis], 3, axis=2)
    coloured[: grey.shape[0] // 4, -grey.shape[1] // 4 :] = (247, 131, 17)
    note = "Window 128 / 256 · spacing not stated"
    words = "Saliency map; outlined from 0.5 on" if mapped else ""
    return Picture(grey, coloured if mapped else None, note, map_words=words)


def pictures(grey: np.ndarray | None = None) -> Callable[[Row], Picture | None]:
    shown = picture_of(asymmetric() if grey is None else grey)
    return lambda row: shown
