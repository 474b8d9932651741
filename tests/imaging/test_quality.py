"""Measures of a picture's quality: each moves with its own defect, and with nothing else."""

from __future__ import annotations

import math
import tracemalloc

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from osteo_desktop.imaging.quality import pixels
from osteo_desktop.imaging.quality.inversion import BOUNDARY, inversion
from osteo_desktop.imaging.quality.pixels import blocks, cut, levels_and_clipped, over_picture
from osteo_desktop.inference.quality import picture_quality
from tests.made.quality import made_picture


@pytest.mark.slow
@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(1, 70), st.integers(1, 70))),
)
@settings(max_examples=60, deadline=None)
def test_any_picture_has_finite_measures(picture: np.ndarray) -> None:
    assert all(math.isfinite(value) for value in vars(picture_quality(picture)).values())


@pytest.mark.parametrize("value", [0, 7, 255])
def test_a_blank_picture_has_them_too(value: int) -> None:
    measured = picture_quality(np.full((300, 200), value, dtype=np.uint8))
    assert all(math.isfinite(one) for one in vars(measured).values())


def test_sharpness_falls_with_every_blur_and_not_with_exposure_or_size() -> None:
    whole = picture_quality(made_picture())
    steps = [picture_quality(made_picture(f"blurred, {px} px")).sharpness for px in (1.5, 2.5, 4)]
    assert whole.sharpness > steps[0] > steps[1] > steps[2]
    for changed in (made_picture() // 2, cv2.resize(made_picture(), None, fx=2.0, fy=2.0)):
        assert picture_quality(changed).sharpness == pytest.approx(whole.sharpness, abs=0.1)


def test_movement_either_way_is_seen_along_its_softest_direction() -> None:
    whole = picture_quality(made_picture()).softest
    across, down = (picture_quality(made_picture(f"moved, 12 px{end}")) for end in ("", ", down"))
    assert across.softest < whole - 0.3
    assert down.softest < whole


def test_noise_rises_with_noise_and_blocks_with_compression() -> None:
    whole = picture_quality(made_picture())
    noise = [picture_quality(made_picture(f"noisy, {n} grey levels")).noise for n in (10, 30)]
    assert whole.noise + 1.0 < noise[0] < noise[1]
    steps = [picture_quality(made_picture(f"JPEG, quality {q}")).blocks for q in (15, 8)]
    assert whole.blocks + 1.0 < steps[0] < steps[1]


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(43, 60), st.integers(43, 60))),
    st.integers(1, 70),
    st.integers(1, 70),
)
@settings(max_examples=15, deadline=None)
def test_steps_between_blocks_are_those_of_each_line_added_up(
    picture: np.ndarray, rows_at_once: int, columns_at_once: int
) -> None:
    def added_up(turned: np.ndarray) -> np.ndarray:
        grey = turned.astype(np.int64)
        steps = np.abs(grey[:, 1:-2] - grey[:, :-3] - grey[:, 3:] + grey[:, 2:-1])
        return np.asarray(steps.sum(axis=0))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pixels, "_STRIP", rows_at_once)
        patch.setattr(pixels, "_WIDEST", columns_at_once)
        assert np.array_equal(pixels._steps_across(picture), added_up(picture))
        assert np.array_equal(pixels._steps_down(picture), added_up(picture.T))


def test_a_white_frame_is_no_compression() -> None:
    framed = made_picture("framed in white, a tenth of a side")
    assert blocks(framed) == pytest.approx(blocks(made_picture()), abs=0.1)


def test_an_inverted_picture_is_told_from_an_upright_one() -> None:
    for seed in range(4):
        picture = made_picture(seed=seed)
        assert inversion(picture) < -BOUNDARY
        assert inversion(255 - picture) > BOUNDARY


def test_what_is_cut_off_is_the_share_that_is_empty_on_any_side() -> None:
    half = made_picture("cut off, the last half")
    for turn in range(4):
        assert cut(np.rot90(half, turn)) == pytest.approx(0.5, abs=0.01)
    assert cut(made_picture()) == 0.0
    air = np.zeros((200, 100), dtype=np.uint8)
    cv2.ellipse(air, (50, 100), (25, 80), 0, 0, 360, 150, -1)
    limb = cv2.GaussianBlur(air, (0, 0), 5.0)  # flesh thins towards its edge
    assert cut(limb) == 0.0, "a limb that ends in the air is whole"


@given(
    arrays.arrays(np.uint8, st.tuples(st.integers(1, 70), st.integers(1, 70))),
    *(st.integers(0, 70) for _ in range(2)),
)
@settings(max_examples=60, deadline=None)
def test_the_first_line_that_holds_something_is_found_as_if_all_were_looked_at(
    picture: np.ndarray, above: int, below: int
) -> None:
    lines = np.pad(picture, ((above, below), (0, 0)))
    empty = np.ptp(lines, axis=1) <= 6
    first = int(np.argmin(empty)) if not empty.all() else len(lines)
    assert pixels._empty_lines(lines) == first
    levels, clipped = levels_and_clipped(picture, np.ones(picture.shape, dtype=bool))
    assert levels == len(np.unique(picture))
    assert clipped == pytest.approx(np.mean(picture >= 254))


def test_exposure_leaves_few_levels_or_much_white() -> None:
    whole = picture_quality(made_picture())
    under = picture_quality(made_picture("underexposed, a fifth of the light"))
    over = picture_quality(made_picture("overexposed, twice the light"))
    assert under.levels < 0.3 * whole.levels
    assert whole.clipped < 0.01 < 0.1 < over.clipped


def test_a_picture_measured_in_strips_gives_the_same_figures_and_takes_little_memory(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    picture = np.random.default_rng(1).integers(0, 256, (1500, 1100), dtype=np.uint8)
    mask = np.random.default_rng(2).integers(0, 2, (150, 110)).astype(bool)

    def measured() -> tuple[float, ...]:
        return blocks(picture), *levels_and_clipped(picture, over_picture(mask, picture))

    tracemalloc.start()
    in_strips = measured()
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 4 * picture.nbytes
    monkeypatch.setattr(pixels, "_STRIP", len(picture))
    assert measured() == in_strips
