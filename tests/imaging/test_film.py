"""A film's corners are found in photographs of many kinds, and no wrong crop is called sure."""

from __future__ import annotations

import time

import cv2
import numpy as np
import pytest

from osteo_desktop.evaluation.camera import LONG, SCENES, photograph
from osteo_desktop.imaging.film.corners import Film, find_film
from osteo_desktop.imaging.film.straighten import matrix_to_film, rectify
from osteo_desktop.records.film_photograph import FilmDoubt
from tests.made.layouts import made


def _film(seed: int) -> np.ndarray:
    return made(seed, rows=480, columns=384).picture


def _taken(scene: str, seed: int) -> tuple[np.ndarray, np.ndarray]:
    """Grey photograph, and the film's true corners."""
    found = photograph(_film(seed), scene, seed)
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
            # In a dark room the radiograph's own dark edge may be taken for the film's.
            assert errors[-1] < 0.05
    assert np.median(errors) < (0.05 if scene == "dark room" else 0.004), errors
    assert sure >= 4


def test_the_film_is_seen_straight_on() -> None:
    picture = _film(3)
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


def _on_lightbox(
    shape: tuple[int, int], *films: tuple[tuple[float, float], ...], seed: int = 3
) -> np.ndarray:
    """Films with these corners (x, y) on a bright ground."""
    picture = np.pad(_film(seed), 16, constant_values=8)
    scene = np.full(shape, 225, np.uint8)
    rows, columns = picture.shape
    own = np.array([(0, 0), (columns, 0), (columns, rows), (0, rows)], dtype=np.float32)
    for corners in films:
        matrix = cv2.getPerspectiveTransform(own, np.array(corners, dtype=np.float32))
        inside = cv2.warpPerspective(np.ones(picture.shape, np.uint8), matrix, shape[::-1])
        seen = cv2.warpPerspective(picture, matrix, shape[::-1])
        scene = np.where(inside > 0, np.maximum(seen, 20), scene)
    return scene


_WHOLE = ((150, 120), (850, 140), (840, 1050), (130, 1030))


@pytest.mark.parametrize(
    ("scene", "doubt"),
    [
        (_on_lightbox((1200, 1000), _WHOLE), None),
        (_on_lightbox((800, 1000), _WHOLE), FilmDoubt.CUT_OFF),
        (
            _on_lightbox(
                (1000, 1400),
                ((80, 100), (620, 110), (615, 800), (90, 790)),
                ((760, 100), (1300, 120), (1290, 800), (770, 790)),
            ),
            FilmDoubt.SEVERAL,
        ),
        (
            _on_lightbox((1200, 1000), ((380, 150), (620, 150), (900, 1000), (100, 1000))),
            FilmDoubt.OBLIQUE,
        ),
        (_on_lightbox((320, 300), ((60, 60), (240, 62), (238, 260), (58, 258))), FilmDoubt.SMALL),
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
    whole = _on_lightbox((1200, 1000), _WHOLE)
    for scene in (whole, whole[::-1, ::-1]):
        end = round(scene.shape[side] * share)
        found = find_film(np.ascontiguousarray(scene[:end] if side == 0 else scene[:, :end]))
        assert found is None or found.doubt is not None


def test_fifty_megapixels_take_hardly_longer() -> None:
    scene = cv2.resize(_on_lightbox((1200, 1000), _WHOLE), (6455, 7746))
    started = time.monotonic()
    found = find_film(scene)
    assert time.monotonic() - started < 3.0
    assert found is not None
    assert found.doubt is None
    assert np.abs(found.corners / 6.455 - np.array(_WHOLE)).max() < 3
