"""The places a reader jumps to lie on the anatomy, hottest first, apart from one another."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.hot_spots import LEAST, MOST, hot_spots


def of(values: np.ndarray) -> SaliencyMap:
    """Ten pixels a cell, beginning at column 100, row 200."""
    rows, columns = values.shape
    return SaliencyMap(values.astype(np.float32), 100.0, 200.0, columns * 10.0, rows * 10.0)


def test_hottest_first_in_pixels_of_the_radiograph() -> None:
    values = np.zeros((20, 12))
    values[3, 9], values[15, 2] = 0.6, 0.9
    assert hot_spots(of(values)) == ((125.0, 355.0), (195.0, 235.0))


def test_a_hot_region_is_one_place_in_its_middle() -> None:
    values = np.zeros((21, 21))
    values[8:13, 8:13] = 5.0
    assert hot_spots(of(values))[0] == pytest.approx((205.0, 305.0))


def test_one_region_is_one_place_and_two_are_two() -> None:
    values = np.zeros((30, 30))
    values[2:28, 4] = np.linspace(0.6, 1.0, 26)
    values[5, 20] = 0.4
    assert hot_spots(of(values)) == ((145.0, 475.0), (305.0, 255.0))


def test_a_cold_map_has_none() -> None:
    assert hot_spots(of(np.full((9, 9), LEAST - 0.01))) == ()


@given(
    arrays(
        np.float32,
        st.tuples(st.integers(1, 12), st.integers(1, 12)),
        elements=st.floats(0, 3, width=32),
    )
)
def test_few_apart_and_inside(values: np.ndarray) -> None:
    spots = hot_spots(of(values))
    assert len(spots) <= MOST
    for column, row in spots:
        assert 100 < column < 100 + 10 * values.shape[1]
        assert 200 < row < 200 + 10 * values.shape[0]
    for one, (x, y) in enumerate(spots):
        assert all(np.hypot(x - a, y - b) >= 30.0 for a, b in spots[:one])
