"""Percentiles by sorting, against numpy's."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from osteo_desktop.imaging.percentiles import percentiles


@given(
    st.sampled_from((np.float32, np.float64)).flatmap(
        lambda kind: arrays.arrays(
            kind,
            st.tuples(st.integers(1, 9), st.integers(1, 40)),
            elements=st.floats(-1e6, 1e6, width=32),
        )
    ),
    st.lists(st.floats(0, 100) | st.integers(0, 100), min_size=2, max_size=5),
)
@settings(max_examples=30, deadline=None)
def test_percentiles_are_numpys_to_the_bit(values: np.ndarray, shares: list[float]) -> None:
    before = values.copy()
    found = percentiles(values, shares)
    assert found.dtype == np.float64
    assert np.array_equal(found, np.percentile(values, shares))
    assert np.array_equal(values, before), "what is measured is not sorted itself"
