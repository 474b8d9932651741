"""What a window is made for: the field, the patient in it."""

from __future__ import annotations

import numpy as np
import pytest

from osteo_desktop.imaging.exposed_field import burned_in, inside_field, on_limb

AIR, FLESH, BONE, BAR = 100.0, 700.0, 1500.0, 4000.0


def _arm(air: int) -> np.ndarray:
    """Flesh 100 columns wide with bone in its middle, ``air`` columns of air on either side."""
    rng = np.random.default_rng(4)
    values = np.full((200, 100 + 2 * air), AIR) + rng.normal(0, 8, (200, 100 + 2 * air))
    values[:, air : air + 100] = FLESH + rng.normal(0, 60, (200, 100))
    values[:, air + 30 : air + 70] = BONE + rng.normal(0, 120, (200, 40))
    return values


@pytest.mark.parametrize("air", [30, 150])
def test_air_is_left_out_however_much_there_is(air: int) -> None:
    values = _arm(air)
    limb = on_limb(values, np.ones(values.shape, dtype=bool), inverted=False)
    assert limb[:, air : air + 100].mean() > 0.999
    assert limb[:, : air - 1].mean() < 0.001


def test_air_is_bright_where_the_file_is_inverted() -> None:
    values = _arm(60)
    limb = on_limb(5000.0 - values, np.ones(values.shape, dtype=bool), inverted=True)
    assert np.array_equal(limb, on_limb(values, np.ones(values.shape, dtype=bool), inverted=False))


def test_a_bright_bar_at_the_border_is_no_part_of_the_limb() -> None:
    values = _arm(60)
    values[:20] = BAR
    limb = on_limb(values, np.ones(values.shape, dtype=bool), inverted=False)
    assert not limb[:20].any()
    assert limb[20:, 60:160].mean() > 0.99


def test_a_field_filled_by_the_patient_is_kept_whole() -> None:
    values = np.random.default_rng(6).uniform(500.0, 1500.0, (200, 200))
    inside = np.ones(values.shape, dtype=bool)
    assert on_limb(values, inside, inverted=False).all()


def test_padding_is_never_taken_in_and_nothing_known_gives_nothing() -> None:
    values = _arm(40)
    known = np.ones(values.shape, dtype=bool)
    known[:50] = False
    field = inside_field(values, known)
    assert not field[:50].any()
    assert not on_limb(values, field, inverted=False)[:50].any()
    none = np.zeros(values.shape, dtype=bool)
    assert not inside_field(values, none).any()
    assert not on_limb(values, none, inverted=False).any()


def test_a_constant_picture_is_kept_as_it_is() -> None:
    known = np.ones((50, 50), dtype=bool)
    assert inside_field(np.full((50, 50), 7.0), known).all()
    assert on_limb(np.full((50, 50), 7.0), known, inverted=False).all()


def _hand(white: tuple[slice, slice]) -> tuple[np.ndarray, np.ndarray]:
    """Dim, on a dark film with something white on it; values and where that is."""
    rng = np.random.default_rng(7)
    values = rng.integers(0, 8, (300, 260)).astype(np.float64)
    values[60:200, 90:150] = rng.integers(60, 110, (140, 60))
    is_white = np.zeros(values.shape, dtype=bool)
    is_white[white] = True
    values[is_white] = 250.0
    return values, is_white


@pytest.mark.parametrize(
    "white",
    [
        (slice(20, 45), slice(10, 22)),  # a letter's stroke
        (slice(286, 300), slice(0, 260)),  # a bar below the field
        (slice(0, 300), slice(0, 15)),  # one beside it
    ],
    ids=["letter", "bar below", "bar beside"],
)
def test_letters_and_bars_in_white_are_burned_in(white: tuple[slice, slice]) -> None:
    values, is_white = _hand(white)
    assert burned_in(values, np.ones(values.shape, dtype=bool))[is_white].all()


@pytest.mark.parametrize(
    "shin",
    [(slice(0, 80), slice(100, 150)), (slice(120, 170), slice(200, 260))],
    ids=["from above", "from the right"],
)
def test_a_bright_limb_is_not_however_white(shin: tuple[slice, slice]) -> None:
    """Of a foot the lower leg was taken for letters, and shown in one white: it is far brighter
    than the toes."""
    values, is_white = _hand(shin)
    values[is_white] = np.random.default_rng(8).integers(235, 250, int(is_white.sum()))
    assert not burned_in(values, np.ones(values.shape, dtype=bool)).any()
