"""The eight orientations and the way from pixel to screen and back."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from osteo_desktop.ui.viewer.orientation import Orientation, Outlook, Placement

EIGHT = [Orientation(turns, mirrored) for mirrored in (False, True) for turns in range(4)]

orientations = st.sampled_from(EIGHT)
coordinates = st.floats(-5000, 5000)
placements = st.builds(
    Placement,
    columns=st.integers(1, 6000),
    rows=st.integers(1, 6000),
    aspect=st.floats(0.2, 5.0),
    orientation=orientations,
    scale=st.floats(0.01, 32.0),
    x=coordinates,
    y=coordinates,
)


def laid_down(cells: np.ndarray, orientation: Orientation) -> np.ndarray:
    """NumPy's word on what the screen shows."""
    return np.rot90(np.fliplr(cells) if orientation.mirrored else cells, -orientation.quarter_turns)


@pytest.mark.parametrize("orientation", EIGHT)
def test_every_pixel_lies_where_numpy_puts_it(orientation: Orientation) -> None:
    cells = np.arange(6 * 5).reshape(6, 5)
    wanted = laid_down(cells, orientation)
    rows, columns = wanted.shape
    placement = Placement(5, 6, orientation=orientation, x=columns / 2, y=rows / 2)
    for row in range(6):
        for column in range(5):
            x, y = placement.to_view(column + 0.5, row + 0.5)
            assert wanted[int(y), int(x)] == cells[row, column]


@pytest.mark.parametrize("orientation", EIGHT)
def test_flips_and_turns_are_those_of_the_screen(orientation: Orientation) -> None:
    cells = np.arange(6 * 5).reshape(6, 5)
    now = laid_down(cells, orientation)
    for changed, wanted in (
        (orientation.rotated_right(), np.rot90(now, -1)),
        (orientation.rotated_left(), np.rot90(now)),
        (orientation.flipped_horizontally(), np.fliplr(now)),
        (orientation.flipped_vertically(), np.flipud(now)),
    ):
        assert np.array_equal(laid_down(cells, changed), wanted)


@given(orientations, orientations, coordinates, coordinates)
def test_then_is_one_after_the_other(
    first: Orientation, second: Orientation, x: float, y: float
) -> None:
    assert first.then(second).apply(x, y) == second.apply(*first.apply(x, y))


@given(orientations, orientations, orientations)
def test_orientations_are_a_group(a: Orientation, b: Orientation, c: Orientation) -> None:
    assert a.then(b).then(c) == a.then(b.then(c))
    assert a.then(a.inverse) == Orientation() == a.inverse.then(a)
    assert a.then(b) in EIGHT


def test_what_is_said_names_every_orientation_but_the_files_own() -> None:
    words = [" · ".join(orientation.words) for orientation in EIGHT]
    assert words == [
        "",
        "ROTATED 90° RIGHT",
        "ROTATED 180°",
        "ROTATED 90° LEFT",
        "FLIPPED LEFT–RIGHT",
        "FLIPPED LEFT–RIGHT · ROTATED 90° RIGHT",
        "FLIPPED TOP–BOTTOM",
        "FLIPPED LEFT–RIGHT · ROTATED 90° LEFT",
    ]


@given(placements, coordinates, coordinates)
def test_pixel_to_view_and_back(placement: Placement, column: float, row: float) -> None:
    assert placement.to_pixel(*placement.to_view(column, row)) == pytest.approx(
        (column, row), abs=1e-3
    )


@given(placements, coordinates, coordinates)
def test_the_matrix_says_the_same(placement: Placement, column: float, row: float) -> None:
    m11, m12, m21, m22, dx, dy = placement.matrix
    by_matrix = m11 * column + m21 * row + dx, m12 * column + m22 * row + dy
    assert by_matrix == pytest.approx(placement.to_view(column, row), rel=1e-6, abs=1e-3)


@given(placements, st.floats(0.01, 32.0), coordinates, coordinates)
def test_zooming_and_turning_keep_the_point(
    placement: Placement, scale: float, x: float, y: float
) -> None:
    before = placement.to_pixel(x, y)
    assume(max(map(abs, before)) < 1e5)
    assert placement.zoomed(scale, x, y).to_view(*before) == pytest.approx((x, y), abs=0.01)
    turned = placement.turned(placement.orientation.flipped_vertically(), x, y)
    assert turned.to_view(*before) == pytest.approx((x, y), abs=0.01)


@given(placements, st.integers(50, 4000), st.integers(50, 4000))
def test_fitted_touches_two_borders_and_crosses_none(
    placement: Placement, width: int, height: int
) -> None:
    wide, high = placement.fitted(width, height).size
    assert wide <= width * (1 + 1e-9)
    assert high <= height * (1 + 1e-9)
    assert wide == pytest.approx(width) or high == pytest.approx(height)


@given(placements, st.integers(100, 4000), st.integers(100, 4000))
def test_it_cannot_be_lost_beyond_the_border(placement: Placement, width: int, height: int) -> None:
    kept = placement.kept_in(width, height, margin=48)
    wide, high = kept.size
    assert kept.x + wide / 2 >= min(48, wide / 2) - 1e-6
    assert kept.x - wide / 2 <= width - min(48, wide / 2) + 1e-6
    assert kept.y + high / 2 >= min(48, high / 2) - 1e-6
    assert kept.y - high / 2 <= height - min(48, high / 2) + 1e-6


sides = st.floats(50, 3000)


@given(placements, sides, sides)
def test_its_own_outlook_leaves_it_where_it_lies(
    placement: Placement, width: float, height: float
) -> None:
    outlook = placement.outlook(width, height)
    again = placement.with_outlook(outlook, width, height)
    assert again.scale == pytest.approx(placement.scale)
    assert (again.x, again.y) == pytest.approx((placement.x, placement.y), abs=1e-6 * 1e5)


@given(placements, sides, sides)
def test_what_is_fitted_is_fitted_beside(placement: Placement, width: float, height: float) -> None:
    fitted = placement.fitted(width, height)
    assert fitted.outlook(width, height) == Outlook(pytest.approx(1.0), 0.0, 0.0)
    assert placement.with_outlook(Outlook(), width, height) == fitted


@given(placements, placements, sides, sides, sides, sides)
def test_the_same_share_of_both_lies_in_the_middle(
    one: Placement, other: Placement, width: float, height: float, wide: float, high: float
) -> None:
    placed = other.with_outlook(one.outlook(width, height), wide, high)
    of_one = (one.x - width / 2) / one.size[0], (one.y - height / 2) / one.size[1]
    of_other = (placed.x - wide / 2) / placed.size[0], (placed.y - high / 2) / placed.size[1]
    assert of_other == pytest.approx(of_one, rel=1e-6, abs=1e-6)
