"""Coarser levels lose no line and start from the file's own pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from osteo_desktop.imaging import display
from osteo_desktop.imaging.screen.halving import halved
from osteo_desktop.records.radiograph import Radiograph, VoiFunction, VoiWindow
from osteo_desktop.ui.viewer.pyramid import Pyramid, level_for

WINDOW = VoiWindow(100.0, 150.0, VoiFunction.LINEAR_EXACT)


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16, np.int32, np.float32])
def test_halving_takes_means_and_keeps_the_type(dtype: type) -> None:
    pixels = np.array([[1, 3, 10, 10], [5, 7, 10, 14]], dtype)
    small = halved(pixels)
    assert small.dtype == dtype
    assert small.tolist() == [[4, 11]]


def test_halving_does_not_overflow() -> None:
    assert halved(np.full((2, 2), 65535, np.uint16)).tolist() == [[65535]]
    assert halved(np.full((2, 2), -32768, np.int16)).tolist() == [[-32768]]


def test_an_odd_last_row_and_column_stay() -> None:
    assert halved(np.array([[2, 2, 8], [2, 2, 8], [6, 6, 9]], np.uint8)).tolist() == [
        [2, 8],
        [6, 9],
    ]


@pytest.mark.parametrize(
    ("scale", "level"), [(2.0, 1), (1.0, 1), (0.51, 1), (0.5, 2), (0.3, 2), (0.25, 4), (0.1, 8)]
)
def test_a_level_has_a_pixel_for_every_pixel_of_the_screen(scale: float, level: int) -> None:
    assert level_for(scale) == level


def test_level_one_is_the_rendering_that_report_and_model_use(
    make_radiograph: Callable[..., Radiograph],
) -> None:
    radiograph = make_radiograph()
    shown = Pyramid(radiograph).render(1, WINDOW, True)
    assert np.array_equal(shown, display.render(radiograph, WINDOW, inverted=True))


def test_window_and_inversion_are_not_remembered_wrongly(
    make_radiograph: Callable[..., Radiograph],
) -> None:
    radiograph = make_radiograph()
    pyramid = Pyramid(radiograph)
    other = VoiWindow(50.0, 20.0, VoiFunction.LINEAR_EXACT)
    for window, inverted in ((WINDOW, False), (WINDOW, True), (other, True), (WINDOW, False)):
        expected = display.render(radiograph, window, inverted=inverted)
        assert np.array_equal(pyramid.render(1, window, inverted), expected)


def test_a_hairline_is_seen_at_an_eighth(make_radiograph: Callable[..., Radiograph]) -> None:
    pixels = np.zeros((80, 81), np.uint16)
    pixels[:, 41] = 4000
    window = VoiWindow(500.0, 1000.0, VoiFunction.LINEAR_EXACT)
    picture = Pyramid(make_radiograph(pixels=pixels)).render(8, window, False)
    assert picture.shape == (10, 11)
    assert (picture[:, 5] == 128).all()
    assert picture[:, [0, 4, 6, 10]].max() == 0
