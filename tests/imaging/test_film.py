"""A film's corners are found in photographs of many kinds, and nothing where there is no film."""

from __future__ import annotations

import cv2
import numpy as np
import pytest

from osteo_desktop.imaging.film import find_film, rectify
from tests.made_photographs import FRAME, SCENES, photograph
from tests.training.made_layouts import made


def _error(found: np.ndarray, corners: np.ndarray) -> float:
    """Largest distance of a corner, as a share of the photograph's side."""
    return float(np.linalg.norm(found - corners, axis=1).max() / FRAME)


@pytest.mark.parametrize("scene", SCENES)
def test_the_corners_are_found(scene: str) -> None:
    errors = []
    for seed in range(5):
        taken, corners = photograph(made(seed, rows=480, columns=384).picture, scene, seed)
        found = find_film(taken)
        errors.append(1.0 if found is None else _error(found, corners))
    # In a dark room a film's dark edge is not to be told from what lies around it: 3% of a side.
    assert np.median(errors) < (0.05 if scene == "dark room" else 0.015), errors
    assert sum(error < 0.05 for error in errors) >= 4, errors


def test_the_film_is_seen_straight_on() -> None:
    picture = made(3, rows=480, columns=384).picture
    corners = np.array([(80, 60), (500, 100), (540, 620), (40, 560)], dtype=np.float64)
    own = np.array([(0, 0), (384, 0), (384, 480), (0, 480)], dtype=np.float32)
    matrix = cv2.getPerspectiveTransform(own, corners.astype(np.float32))
    found = rectify(cv2.warpPerspective(picture, matrix, (640, 680)), corners)
    same = cv2.resize(found, picture.shape[::-1], interpolation=cv2.INTER_AREA)
    soft = [cv2.GaussianBlur(p, (0, 0), 2).astype(float).ravel() for p in (same, picture)]
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
    assert np.abs(found - corners).max() < 6
