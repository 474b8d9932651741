"""A film's corners are found in photographs of many kinds, and no wrong crop is called sure."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from osteo_desktop.evaluation.camera import LONG, SCENES, photograph
from osteo_desktop.imaging.film.corners import Film, find_film, find_films
from osteo_desktop.imaging.film.straighten import matrix_to_film, rectify
from osteo_desktop.records.film_photograph import FilmDoubt
from tests.made.films import film_picture, on_lightbox


def _taken(scene: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Grey photograph, and the film's true corners."""
    found = photograph(film_picture(seed), scene, seed)
    return cv2.cvtColor(found.picture, cv2.COLOR_RGB2GRAY), found.corners


def _error(found: Film, corners: np.ndarray) -> float:
    """Largest distance of a corner, as a share of the photograph's side."""
    return float(np.linalg.norm(found.corners - corners, axis=1).max() / LONG)


@pytest.mark.slow
@pytest.mark.parametrize("scene", SCENES)
def test_the_corners_are_found(scene: str) -> None:
    errors, sure = [], 0
    for seed in range(5):
        taken, corners = _taken(scene, seed)
        found = find_film(taken)
        errors.append(1.0 if found is None else _error(found, corners))
        if found is not None and found.doubt is None:
            sure += 1
            assert errors[-1] < 0.01
    assert np.median(errors) < 0.004, errors
    assert sure >= 4


def test_the_film_is_seen_straight_on() -> None:
    picture = film_picture(3)
    corners = np.array([(80, 60), (500, 100), (540, 620), (40, 560)], dtype=np.float64)
    own = np.array([(0, 0), (384, 0), (384, 480), (0, 480)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners.astype(np.float32))
    found = rectify(cv2.warpPerspective(picture, matrix, (640, 680)), corners)
    there, (rows, columns) = matrix_to_film(corners)
    assert found.shape == (rows, columns)
    way = np.linalg.inv(there @ matrix)  # from the rectified film to the radiograph
    size = (columns, rows)
    same = cv2.warpPerspective(picture, np.linalg.inv(way), size)
    soft = [cv2.GaussianBlur(p, (0, 0), 2).astype(float).ravel() for p in (found, same)]
    assert np.corrcoef(*soft)[0, 1] > 0.98


@pytest.mark.parametrize(
    "picture",
    [
        np.full((300, 300), 90, np.uint8),
        np.random.default_rng(1).integers(0, 255, (300, 300), dtype=np.uint8),
        np.tile(np.linspace(0, 255, 300).astype(np.uint8), (300, 1)),
        np.zeros((1, 1), np.uint8),
        np.zeros((3, 900), np.uint8),
    ],
    ids=["plain", "noise", "gradient", "one pixel", "a strip"],
)
def test_where_no_film_stands_out_there_is_none(picture: np.ndarray) -> None:
    assert find_film(picture) is None


def test_a_turned_film_keeps_the_order_of_its_corners() -> None:
    scene = np.full((400, 400), 230, np.uint8)
    corners = np.array([(90, 60), (330, 110), (290, 350), (60, 300)])
    cv2.fillConvexPoly(scene, corners.astype(np.int32), 40)
    found = find_film(scene)
    assert found is not None
    assert np.abs(found.corners - corners).max() < 3


_WHOLE = ((150, 120), (850, 140), (840, 1050), (130, 1030))


@pytest.mark.parametrize(
    ("scene", "doubt"),
    [
        (on_lightbox((1200, 1000), _WHOLE), None),
        (on_lightbox((800, 1000), _WHOLE), FilmDoubt.CUT_OFF),
        (
            on_lightbox(
                (1000, 1400),
                ((80, 100), (620, 110), (615, 800), (90, 790)),
                ((760, 100), (1300, 120), (1290, 800), (770, 790)),
            ),
            FilmDoubt.SEVERAL,
        ),
        (
            on_lightbox((1200, 1000), ((380, 150), (620, 150), (900, 1000), (100, 1000))),
            FilmDoubt.OBLIQUE,
        ),
        (on_lightbox((320, 300), ((60, 60), (240, 62), (238, 260), (58, 258))), FilmDoubt.SMALL),
    ],
    ids=["whole", "half a film", "two films", "60 degrees", "0.1 megapixels"],
)
def test_only_a_whole_film_is_sure(scene: np.ndarray, doubt: FilmDoubt | None) -> None:
    found = find_film(scene)
    if doubt is None:
        assert found is not None
        assert np.abs(found.corners - np.array(_WHOLE)).max() < 3
    assert found is None or found.doubt == doubt


@pytest.mark.parametrize("share", [0.35, 0.5, 0.65, 0.8])
@pytest.mark.parametrize("side", [0, 1])
def test_part_of_a_film_is_never_cut_out(share: float, side: int) -> None:
    """The photograph ends within the film, on any side of it."""
    whole = on_lightbox((1200, 1000), _WHOLE)
    for scene in (whole, whole[::-1, ::-1]):
        end = round(scene.shape[side] * share)
        found = find_film(np.ascontiguousarray(scene[:end] if side == 0 else scene[:, :end]))
        assert found is None or found.doubt is not None


def test_a_lightbox_is_not_taken_for_the_film_on_it() -> None:
    """Seen whole, in a dark room, with two films side by side on it."""
    films = on_lightbox(
        (1000, 1400),
        ((160, 180), (620, 190), (615, 800), (170, 790)),
        ((760, 180), (1240, 200), (1230, 800), (770, 790)),
    )
    scene = np.full(films.shape, 25, np.uint8)
    scene[90:900, 80:1320] = films[90:900, 80:1320]
    found = find_film(scene)
    assert found is not None
    assert found.doubt is FilmDoubt.SEVERAL


def test_films_come_row_by_row() -> None:
    places = [
        ((left, top), (left + 300, top + 6), (left + 296, top + 400), (left - 4, top + 396))
        for top in (60, 560)
        for left in (80, 520, 960)
    ]
    found = find_films(on_lightbox((1020, 1340), *places[::-1]))
    assert len(found) == 6
    for film, corners in zip(found, places, strict=True):
        assert film.doubt is None
        assert np.abs(film.corners - np.array(corners)).max() < 3
