"""The map lies where it belongs, and only where it says something."""

from __future__ import annotations

import io
from dataclasses import replace

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.imaging.overlay import blend, colour_map, map_on_pixels, png_bytes
from osteo_desktop.records.finding import SaliencyMap


def _map(row: int, column: int, side: int = 10, **place: float) -> SaliencyMap:
    values = np.zeros((side, side), dtype=np.float32)
    values[row, column] = 1.0
    rectangle = {"left": 0.0, "top": 0.0, "width": 100.0, "height": 100.0} | place
    return SaliencyMap(values, **rectangle)


@given(row=st.integers(0, 9), column=st.integers(0, 9))
def test_a_hot_cell_peaks_at_its_own_centre(row: int, column: int) -> None:
    values = map_on_pixels(_map(row, column), 100, 100)
    peak = np.argwhere(values == values.max()).mean(axis=0)
    assert abs(peak[0] - (row * 10 + 4.5)) <= (5.0 if row in (0, 9) else 0.5)
    assert abs(peak[1] - (column * 10 + 4.5)) <= (5.0 if column in (0, 9) else 0.5)
    assert values[row * 10 + 5, column * 10 + 5] > 0.85
    assert values[(row * 10 + 50) % 100, (column * 10 + 50) % 100] == 0.0


def test_the_map_may_reach_past_the_border_and_covers_nothing_else() -> None:
    values = map_on_pixels(_map(2, 7, left=-50, top=20, width=200, height=60), 100, 100)
    assert np.argwhere(values == values.max())[0][1] in range(98, 100)
    assert not values[:20].any()
    assert not values[80:].any()


def test_cold_pixels_keep_their_grey() -> None:
    grey = np.arange(10_000, dtype=np.uint32).reshape(100, 100).astype(np.uint8)
    picture = blend(grey, _map(1, 1), 1.0)
    far = np.s_[40:, 40:]
    np.testing.assert_array_equal(picture[far], np.repeat(grey[far][..., None], 3, axis=2))
    np.testing.assert_allclose(picture[15, 15], colour_map()[-1], atol=60)
    assert int(picture[15, 15, 0]) - int(picture[15, 15, 2]) > 80


def test_zero_opacity_shows_the_bare_radiograph() -> None:
    grey = np.full((50, 50), 99, dtype=np.uint8)
    assert (blend(grey, _map(5, 5, width=50, height=50), 0.0) == 99).all()


def test_brightness_rises_with_the_value() -> None:
    luminance = colour_map() @ np.array([0.299, 0.587, 0.114])
    assert (np.diff(luminance) >= -0.6).all()
    assert luminance[-1] > luminance[0] + 150


def test_png_bytes_give_the_picture_back() -> None:
    picture = blend(np.eye(20, dtype=np.uint8) * 200, _map(0, 9, width=20, height=20))
    np.testing.assert_array_equal(np.asarray(Image.open(io.BytesIO(png_bytes(picture)))), picture)


def test_a_map_beyond_the_end_of_its_scale_looks_as_one_that_ends_there() -> None:
    grey = np.full((100, 100), 90, np.uint8)
    ending = _map(2, 7)
    beyond = replace(ending, values=ending.values * 3.0)
    assert (blend(grey, beyond) == blend(grey, ending)).all()
