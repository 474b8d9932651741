"""The horizon of a film's plane: as far as the angle says, whatever the way and the distance."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.evaluation.camera import Stand
from osteo_desktop.imaging.film.slant import horizon, is_slanted

FRAME = (1400, 1100)
SHAPE = (954, 780)


@given(far=st.floats(1.2, 8.0), columns=st.integers(400, 1200), axis=st.sampled_from([0.0, 90.0]))
def test_straight_on_it_lies_nowhere(far: float, columns: int, axis: float) -> None:
    corners = Stand(0.0, axis, far).corners((954, columns), FRAME)
    assert horizon(corners, FRAME) > 100


@given(degrees=st.floats(5.0, 55.0), axis=st.floats(0.0, 180.0), far=st.floats(1.5, 8.0))
def test_the_steeper_the_nearer(degrees: float, axis: float, far: float) -> None:
    """About one axis from one distance; a photograph turned about its middle tells the same."""
    less, more = (Stand(angle, axis, far).corners(SHAPE, FRAME) for angle in (degrees, degrees + 5))
    assert horizon(more, FRAME) < horizon(less, FRAME) * 1.05
    turned = np.roll((np.array(FRAME[::-1]) - more), 2, axis=0)
    assert horizon(turned, FRAME) == pytest.approx(horizon(more, FRAME), rel=1e-3)


@pytest.mark.parametrize("axis", [0.0, 45.0, 90.0])
def test_60_degrees_are_told_up_to_six_heights_and_10_degrees_are_not(axis: float) -> None:
    for far in (2.5, 4.0, 5.5):
        assert is_slanted(Stand(60.0, axis, far).corners(SHAPE, FRAME), FRAME)
    for far in (1.5, 3.0):
        assert not is_slanted(Stand(10.0, axis, far).corners(SHAPE, FRAME), FRAME)
