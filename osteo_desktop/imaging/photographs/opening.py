"""A photograph opened to make radiographs of the films in it: its picture, and where they lie."""

from __future__ import annotations

import numpy as np

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import EmptyFile, NotAnImage, OutOfMemory
from osteo_desktop.imaging.film.corners import find_films
from osteo_desktop.imaging.film.making import smaller
from osteo_desktop.imaging.film.straighten import rectify
from osteo_desktop.imaging.film.stripes import has_stripes
from osteo_desktop.imaging.folder import HEAD, Entry
from osteo_desktop.imaging.formats import RasterReader, format_of
from osteo_desktop.imaging.raster.read import grey_of, rgb_of, upright_picture
from osteo_desktop.records.film_photograph import FilmPlace
from osteo_desktop.records.photograph import Photograph

_SHOWN = 1600
"""Longest side of the picture in its own colours, in pixels."""


def read_photograph(entry: Entry, data: bytes, sha256: str) -> Photograph:
    """Raises a ReadError; NotAnImage for what no camera writes (DICOM, 16 bits)."""
    if not data:
        raise EmptyFile(entry.file)
    form = format_of(data[:HEAD])
    if form is None or not isinstance(form.read, RasterReader):
        raise NotAnImage(entry.file, detail=FileDetail.NOT_BY_A_CAMERA.notice)
    try:
        return _photograph(entry, data, sha256, form.read)
    except MemoryError as error:
        raise OutOfMemory(entry.file) from error


def _photograph(entry: Entry, data: bytes, sha256: str, reader: RasterReader) -> Photograph:
    image = upright_picture(data, reader.form, entry.file)
    grey = grey_of(image)
    if grey.pixels.dtype != np.uint8:
        raise NotAnImage(entry.file, detail=FileDetail.NOT_BY_A_CAMERA.notice)
    rgb = rgb_of(image, grey)
    shown = grey.pixels if rgb is None else rgb
    shown, _ = smaller(shown, _SHOWN)
    films = _films(grey.pixels)
    return Photograph(entry.file, sha256, grey.pixels, np.ascontiguousarray(shown), films)


def _films(grey: np.ndarray) -> tuple[FilmPlace, ...]:
    found = []
    for film in find_films(grey):
        corners = tuple(float(v) for v in film.corners.ravel())
        found.append(FilmPlace(corners, film.doubt, has_stripes(rectify(grey, film.corners))))
    return tuple(found)
