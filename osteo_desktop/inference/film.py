"""What the model is shown of a photograph of a film, and its map brought back to the photograph."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from osteo_desktop.imaging import display
from osteo_desktop.imaging.film.straighten import film_for_model, straight_film_for_model
from osteo_desktop.imaging.opencv import cv2
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.radiograph import Header, Radiograph

_FINER = 2
"""Cells of the map in the photograph, for one of the model's."""
_MOST_CELLS = 96


@dataclass(frozen=True, eq=False)
class Place:
    """Of the picture that the model is shown, in the radiograph.

    ``shape``: rows and columns of the picture. Where a film was cut out: ``corners``: (4, 2)
    float64 of it in the radiograph, and ``matrix``: (3, 3) from there to the picture.
    """

    shape: tuple[int, int]
    corners: np.ndarray | None = None
    matrix: np.ndarray | None = None

    def over_radiograph(self, found: SaliencyMap) -> SaliencyMap:
        """The map of the picture as one of the radiograph; its peak stays as high."""
        if self.corners is None or self.matrix is None:
            return found
        left, top = self.corners.min(axis=0)
        width, height = np.ptp(self.corners, axis=0)
        own_rows, own_columns = found.values.shape
        cells = (own_rows / found.height, own_columns / found.width)  # of a pixel of the picture
        rows, columns = (
            int(np.clip(np.ceil(_FINER * side * share), 1, _MOST_CELLS))
            for side, share in zip(self.shape, cells, strict=True)
        )
        y, x = np.mgrid[0:rows, 0:columns] + 0.5
        places = np.stack([left + x * width / columns, top + y * height / rows], axis=-1)
        in_film = cv2.perspectiveTransform(places.reshape(-1, 1, 2), self.matrix)
        in_film = in_film.reshape(rows, columns, 2)
        across = (in_film[..., 0] - found.left) / found.width * own_columns - 0.5
        down = (in_film[..., 1] - found.top) / found.height * own_rows - 0.5
        values = cv2.remap(
            found.values, across.astype(np.float32), down.astype(np.float32), cv2.INTER_LINEAR
        )
        if values.max() > 0:
            values = values * (found.values.max() / values.max())
        return SaliencyMap(
            values.astype(np.float32), float(left), float(top), float(width), float(height)
        )


@dataclass(frozen=True, eq=False)
class Seen:
    """``picture``: (rows, columns) uint8 that the model is shown, and where it lies."""

    picture: np.ndarray
    place: Place


def corners_of(header: Header) -> np.ndarray | None:
    """(4, 2) float64; None of what is no photograph, and where there is a doubt."""
    if header.photograph is None or not header.photograph.corners:
        return None
    return np.array(header.photograph.corners).reshape(4, 2)


def seen_by_model(
    radiograph: Radiograph, *, rectifies: bool, rendered: np.ndarray | None = None
) -> Seen:
    """``rectifies``: a film whose corners are sure is cut out of its photograph. ``rendered``: see
    ``display.render_for_model``."""
    picture = display.render_for_model(radiograph, rendered)
    photograph = radiograph.header.photograph
    if photograph is not None and photograph.cut_out is not None:
        film, smaller = straight_film_for_model(picture)
        rows, columns = picture.shape
        whole = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float64)
        return Seen(film, Place(_shape(film), whole, smaller))
    corners = corners_of(radiograph.header) if rectifies else None
    if corners is None:
        return Seen(picture, Place(_shape(picture)))
    film, matrix = film_for_model(picture, corners)
    return Seen(film, Place(_shape(film), corners, matrix))


def _shape(picture: np.ndarray) -> tuple[int, int]:
    rows, columns = picture.shape
    return rows, columns
