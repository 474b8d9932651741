"""A photograph that somebody wants to make radiographs of."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from osteo_desktop.records.film_photograph import FilmPlace


@dataclass(frozen=True, eq=False)
class Photograph:
    """``grey``: (rows, columns) uint8, as it is meant to be seen. ``shown``: the same, smaller
    where it is large, in its colours where it has any: (rows, columns[, 3]) uint8."""

    file: str
    sha256: str
    grey: np.ndarray
    shown: np.ndarray
    films: tuple[FilmPlace, ...]
    """Row by row; none where no film stands out."""
