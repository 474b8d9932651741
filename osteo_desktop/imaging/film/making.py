"""A radiograph made of a film in a photograph, as a reader or a command wants it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from osteo_desktop.imaging.film.light import evened, levels_set
from osteo_desktop.imaging.film.straighten import rectify
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.film_photograph import CutOut


def made_film(photograph: np.ndarray, wanted: CutOut) -> tuple[np.ndarray, CutOut]:
    """(rows, columns) uint8 of the film, and ``wanted`` as it was done.

    ``photograph``: (rows, columns) uint8. Light that cannot be known is not evened, and
    ``CutOut.evened`` is False then. In order: evened, cut out, levels set, inverted, turned,
    mirrored.
    """
    corners = np.array(wanted.corners).reshape(4, 2)
    lit = evened(photograph, corners) if wanted.evened else None
    film = levels_set(rectify(photograph if lit is None else lit, corners))
    if wanted.inverted:
        film = 255 - film
    film = np.rot90(film, -wanted.turned)
    if wanted.mirrored:
        film = film[:, ::-1]
    return np.ascontiguousarray(film), replace(wanted, evened=lit is not None)


def smaller(picture: np.ndarray, longest: int) -> tuple[np.ndarray, float]:
    """``picture`` with no side longer than ``longest``, and how many times as large it is."""
    factor = min(1.0, longest / max(picture.shape[:2]))
    if factor == 1.0:
        return picture, 1.0
    small = cv2.resize(picture, None, fx=factor, fy=factor, interpolation=cv2.INTER_AREA)
    return small, factor
