"""Whether a picture is a photograph of a film: what the file says, and what its colours say.

A radiograph has no colour, or a reader's coloured marks; a photograph of a film has the colour of
the light and of the film everywhere, and a photograph of anything else has many colours. So a
picture counts as a photograph of a film where its colours are a tint and the file names a camera
or a film stands out. A photograph without colour and without the camera's name is not recognised.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from PIL import Image

from osteo_desktop.imaging.film.corners import Film, find_films
from osteo_desktop.imaging.film.slant import is_slanted
from osteo_desktop.imaging.film.straighten import rectify
from osteo_desktop.imaging.film.stripes import has_stripes
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.film_photograph import FilmDoubt, FilmPhotograph, FilmSign

_EXIF, _MAKE, _MODEL = 0x8769, 271, 272
_EXPOSURE = (33434, 33437, 34855, 37386)
"""ExposureTime, FNumber, ISOSpeedRatings, FocalLength: scanners state none of them."""
_SIDE = 120
"""Colours are judged in about this many rows and columns."""
_LEAST_CHROMA = 0.006
"""Mean of max - min of red, green and blue, 0-1: below, the picture is grey."""
_MOST_ASTRAY = 0.02
"""Mean distance, 0-1, of the colours from those that the light and the film give."""


def has_camera(image: Image.Image) -> bool:
    """Whether the file names a camera and an exposure. Damaged EXIF says nothing."""
    try:
        exif = image.getexif()
        within = exif.get_ifd(_EXIF)
    except Exception:  # whatever Pillow meets in it
        return False
    named = any(str(exif.get(tag) or "").strip(" \0") for tag in (_MAKE, _MODEL))
    return named and any(tag in within for tag in _EXPOSURE)


@dataclass(frozen=True, eq=False)
class Taken:
    """A photograph of films: ``about`` it as a whole, and the ``films`` in it, row by row."""

    about: FilmPhotograph
    films: tuple[Film, ...] = ()

    @property
    def come_apart(self) -> bool:
        """Whether each of several films is surely one, so that each is a radiograph of its own."""
        return len(self.films) > 1 and all(film.doubt is None for film in self.films)


def photograph_of_films(grey: np.ndarray, rgb: np.ndarray | None, *, camera: bool) -> Taken | None:
    """What there is to say of a photograph of films; None where the picture is none, surely.

    ``grey``: (rows, columns) uint8, and ``rgb``: (rows, columns, 3) uint8 of the same picture,
    None where it has no colour. ``camera``: the file names one.
    """
    if rgb is None and not camera:
        return None
    films = find_films(grey)
    if rgb is not None:
        chroma, astray = _of_most(rgb, films)
        if astray > _MOST_ASTRAY:
            return None
        if not camera and (not films or chroma < _LEAST_CHROMA):
            return None
    sign = FilmSign.CAMERA if camera else FilmSign.TINT
    doubt = _doubt_of(films)
    screen = any(has_stripes(rectify(grey, film.corners)) for film in films)
    corners: tuple[float, ...] = ()
    if doubt is None and len(films) == 1:
        corners = tuple(float(v) for v in films[0].corners.ravel())
    sure = [film.corners for film in films if film.doubt is None]
    slanted = any(is_slanted(one, grey.shape) for one in sure)
    return Taken(FilmPhotograph(sign, corners, doubt, screen, slanted), films)


def _doubt_of(films: Sequence[Film]) -> FilmDoubt | None:
    if not films:
        return FilmDoubt.NONE_FOUND
    return films[0].doubt if len(films) == 1 else FilmDoubt.SEVERAL


def _of_most(rgb: np.ndarray, films: Sequence[Film]) -> tuple[float, float]:
    """Of the film whose colours are furthest from a tint."""
    each = [_colours(rgb, film) for film in films or (None,)]
    return max(each, key=lambda found: found[1])


def _colours(rgb: np.ndarray, film: Film | None) -> tuple[float, float]:
    """Mean chroma, and mean distance from a tint, 0-1; of the film where one was found.

    Red less green and blue less green follow from the grey level and, smoothly, from the place.
    """
    step = max(1, min(rgb.shape[0], rgb.shape[1]) // _SIDE)
    small = rgb[::step, ::step].astype(np.float32) / 255.0
    inside = np.ones((small.shape[0], small.shape[1]), dtype=np.uint8)
    if film is not None:
        inside[:] = 0
        cv2.fillConvexPoly(inside, np.rint(film.corners / step).astype(np.int32), 1)
    rows, columns = np.nonzero(inside)
    if len(rows) < 50:
        return 0.0, 1.0
    colours = small[rows, columns]
    grey = colours.mean(axis=1)
    y, x = rows / inside.shape[0], columns / inside.shape[1]
    known = np.stack([np.ones_like(x), grey, grey**2, grey**3, x, y, x * grey, y * grey], axis=1)
    apart = colours[:, (0, 2)] - colours[:, 1:2]
    fitted = known @ np.linalg.lstsq(known, apart, rcond=None)[0]
    chroma = float((colours.max(axis=1) - colours.min(axis=1)).mean())
    return chroma, float(np.abs(apart - fitted).mean())
