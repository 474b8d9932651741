"""Chances by logistic regression, and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.records.platt import Platt, log_odds

SLOPES = st.floats(0.01, 100.0)
VALUES = st.floats(-1e6, 1e6)


@given(SLOPES, st.floats(-20.0, 20.0), st.floats(1e-9, 1.0 - 1e-9))
def test_the_value_of_a_chance_has_that_chance(
    slope: float, intercept: float, chance: float
) -> None:
    calibration = Platt(slope, intercept)
    assert calibration.chance(calibration.value_at(chance)) == pytest.approx(chance, abs=1e-9)


@given(SLOPES, st.floats(-1e3, 1e3), VALUES, VALUES)
def test_a_larger_value_has_no_smaller_chance(
    slope: float, intercept: float, one: float, other: float
) -> None:
    calibration = Platt(slope, intercept)
    chances = [calibration.chance(value) for value in sorted((one, other))]
    assert 0.0 <= chances[0] <= chances[1] <= 1.0


def test_an_array_has_the_chances_of_its_values() -> None:
    calibration = Platt(2.0, -1.0)
    values = np.array([[-1e9, 0.0], [0.5, 1e9]])
    assert calibration.chance(values).tolist() == [
        [calibration.chance(float(value)) for value in row] for row in values
    ]
    assert calibration.chance(0.5) == 0.5


def test_the_odds_of_what_is_certain_are_numbers_too() -> None:
    assert log_odds(0.5) == 0.0
    assert log_odds(0.75) == pytest.approx(np.log(3.0))
    assert np.isfinite([log_odds(0.0), log_odds(1.0)]).all()
