"""The limb is found; plate, collimator, page edges and letters are not taken for one."""

from __future__ import annotations

import csv
import random
from pathlib import Path

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.imaging import display, folder
from osteo_desktop.inference.anatomy import Anatomy, find_anatomy
from tests.made.radiographs import Box, limb

SHAPE = (400, 300)
LIMB: Box = (60, 380, 80, 200)
"""Where the limb lies in most of these tests: neither in the middle nor square."""


def _bounds(anatomy: Anatomy) -> Box:
    return anatomy.top, anatomy.bottom, anatomy.left, anatomy.right


def _assert_cropped_to(box: Box, picture: np.ndarray) -> None:
    """All of the box and, beside it, no more than the margin: 5% of its height, 8% of its width,
    and three lines, one of blur and one of rounding in the coarse picture.
    """
    (rows, columns), (top, bottom, left, right) = picture.shape, box
    line = max(1.0, max(rows, columns) / 160)
    down, across = 0.05 * (bottom - top) + 5 * line, 0.08 * (right - left) + 5 * line
    found = find_anatomy(picture)
    assert max(0, top - down) <= found.top <= top
    assert bottom <= found.bottom <= min(rows, bottom + down)
    assert max(0, left - across) <= found.left <= left
    assert right <= found.right <= min(columns, right + across)


# --- the limb --------------------------------------------------------------------------------


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(
    rows=st.integers(160, 900),
    columns=st.integers(160, 900),
    height=st.floats(0.3, 0.7),
    width=st.floats(0.2, 0.6),
    down=st.floats(0, 1),
    across=st.floats(0, 1),
)
def test_the_limb_is_cropped_out_of_an_empty_plate(
    rows: int, columns: int, height: float, width: float, down: float, across: float
) -> None:
    tall, wide = int(height * rows), int(width * columns)
    top, left = int(down * (rows - tall)), int(across * (columns - wide))
    box = (top, top + tall, left, left + wide)
    _assert_cropped_to(box, limb(rows, columns, box))


@pytest.mark.parametrize("turned", [False, True])
def test_the_limb_is_found_in_a_very_long_picture(turned: bool) -> None:
    long = limb(60, 1600, (10, 50, 300, 1200))
    found = find_anatomy(np.ascontiguousarray(long.T) if turned else long)
    first, last = (found.top, found.bottom) if turned else (found.left, found.right)
    assert 200 <= first <= 300
    assert 1200 <= last <= 1300


def test_the_mask_lies_on_the_limb() -> None:
    mask = find_anatomy(limb(*SHAPE, LIMB)).mask
    assert mask.shape == (160, 120)
    truth = np.zeros(SHAPE, dtype=np.uint8)
    truth[LIMB[0] : LIMB[1], LIMB[2] : LIMB[3]] = 1
    box = cv2.resize(truth, (120, 160), interpolation=cv2.INTER_AREA) > 0
    assert not (mask & ~cv2.dilate(box.astype(np.uint8), np.ones((5, 5))).astype(bool)).any()
    assert mask[box].mean() > 0.8


def test_dim_fingers_at_the_end_of_a_bright_limb_are_kept() -> None:
    picture = limb(*SHAPE, (180, 400, 90, 210)).astype(int)
    for left in (100, 130, 160, 190):
        picture[40:185, left : left + 14] += 22  # a tenth of what the bone adds
    found = find_anatomy(np.clip(picture, 0, 255).astype(np.uint8))
    assert found.top <= 40
    assert found.right >= 204


def test_two_limbs_are_both_kept() -> None:
    pair = np.maximum(
        limb(300, 400, (40, 260, 30, 130), seed=1), limb(300, 400, (60, 280, 260, 370), seed=2)
    )
    found = find_anatomy(pair)
    assert found.left <= 30
    assert found.right >= 370


# --- what surrounds it -------------------------------------------------------------------------

BARS = {
    "left": np.s_[:, :30],
    "right": np.s_[:, -50:],
    "top": np.s_[:40, :],
    "left, set in": np.s_[:, 4:30],
}


@pytest.mark.parametrize("bar", BARS.values(), ids=BARS)
@pytest.mark.parametrize("level", [215, 250])
def test_bright_collimator_bars_are_left_out(bar: tuple[slice, slice], level: int) -> None:
    picture = limb(*SHAPE, LIMB)
    picture[bar] = level
    _assert_cropped_to(LIMB, picture)


def test_between_bars_on_all_sides_the_limb_is_found() -> None:
    picture = limb(*SHAPE, (-40, 440, 80, 220))  # it goes on under the bars above and below
    picture[:30], picture[-44:], picture[:, :24], picture[:, -36:] = 240, 240, 240, 240
    top, bottom, left, right = _bounds(find_anatomy(picture))
    assert 30 <= top <= 36
    assert 350 <= bottom <= 356
    assert 56 <= left <= 80
    assert 220 <= right <= 244


def test_a_limb_that_reaches_the_border_is_no_bar() -> None:
    picture = limb(*SHAPE, (-100, 500, -220, 220))  # bone at the border, and far further in
    assert find_anatomy(picture).left == 0


BLOCKS = {
    "corner": np.s_[:120, 230:],
    "lower corner": np.s_[300:, :60],
    "side": np.s_[150:260, 240:],
}


@pytest.mark.parametrize("block", BLOCKS.values(), ids=BLOCKS)
def test_white_blocks_at_the_border_are_left_out(block: tuple[slice, slice]) -> None:
    picture = limb(*SHAPE, LIMB)
    picture[block] = 255
    _assert_cropped_to(LIMB, picture)


def test_letters_do_not_count() -> None:
    picture = limb(*SHAPE, LIMB)
    cv2.putText(picture, "L", (20, 50), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 255, 4)
    cv2.putText(picture, "AP 12", (220, 40), cv2.FONT_HERSHEY_SIMPLEX, 0.6, 230, 2)
    _assert_cropped_to(LIMB, picture)


# --- where no limb stands out ------------------------------------------------------------------


@pytest.mark.parametrize("level", [0, 77, 255])
def test_a_uniform_picture_is_kept_whole(level: int) -> None:
    assert _bounds(find_anatomy(np.full((100, 80), level, dtype=np.uint8))) == (0, 100, 0, 80)


@pytest.mark.parametrize("shape", [(1, 1), (2, 1), (1, 500), (5000, 1), (3, 3), (15, 400)])
@pytest.mark.parametrize("kind", ["black", "white", "ramp", "noise"])
def test_a_tiny_picture_is_kept_whole(shape: tuple[int, int], kind: str) -> None:
    size = shape[0] * shape[1]
    values = {
        "black": np.zeros(size),
        "white": np.full(size, 255),
        "ramp": np.linspace(0, 255, size),
        "noise": np.random.default_rng(0).integers(0, 256, size),
    }[kind]
    anatomy = find_anatomy(values.astype(np.uint8).reshape(shape))
    assert _bounds(anatomy) == (0, shape[0], 0, shape[1])
    assert anatomy.mask.all()


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(32, 600),
    columns=st.integers(32, 600),
    mean=st.integers(0, 255),
    deviation=st.integers(1, 90),
    seed=st.integers(0, 99),
)
def test_noise_is_kept_whole(rows: int, columns: int, mean: int, deviation: int, seed: int) -> None:
    noise = np.random.default_rng(seed).normal(mean, deviation, (rows, columns))
    anatomy = find_anatomy(np.clip(np.rint(noise), 0, 255).astype(np.uint8))
    assert _bounds(anatomy) == (0, rows, 0, columns)


@settings(max_examples=60, deadline=None)
@given(
    shape=st.tuples(st.integers(1, 90), st.integers(1, 90)),
    seed=st.integers(0, 99),
    grain=st.integers(1, 12),
    levels=st.sampled_from([2, 3, 256]),
)
def test_any_picture_has_a_crop_inside_it_and_a_mask(
    shape: tuple[int, int], seed: int, grain: int, levels: int
) -> None:
    blobs = np.random.default_rng(seed).integers(0, levels, (shape[0], shape[1]))
    picture = np.kron(blobs * (255 // (levels - 1)), np.ones((grain, grain))).astype(np.uint8)
    anatomy = find_anatomy(picture)
    assert 0 <= anatomy.top < anatomy.bottom <= picture.shape[0]
    assert 0 <= anatomy.left < anatomy.right <= picture.shape[1]
    assert anatomy.mask.any()


# --- real radiographs ----------------------------------------------------------------------------


@pytest.mark.data
@pytest.mark.parametrize("source", ["fracatlas", "upperlimb"])
def test_the_crop_keeps_the_fractures_of_real_radiographs(data_folder: Path, source: str) -> None:
    boxes: dict[str, list[tuple[float, ...]]] = {}
    with (data_folder / source / "boxes.csv").open() as table:
        for row in csv.DictReader(table):
            corners = tuple(float(row[name]) for name in ("x", "y", "width", "height"))
            boxes.setdefault(row["file"], []).append(corners)
    kept = []
    for file in random.Random(20).sample(sorted(boxes), 75):
        path = data_folder / source / "images" / file
        anatomy = find_anatomy(display.render(folder.load(file, str(path), 1)))
        kept += [_share_inside(box, anatomy) >= 0.9 for box in boxes[file]]
    assert len(kept) >= 75
    assert np.mean(kept) >= 0.98, f"{kept.count(False)} of {len(kept)} boxes are cut"


def _share_inside(box: tuple[float, ...], anatomy: Anatomy) -> float:
    x, y, width, height = box
    across = min(x + width, anatomy.right) - max(x, anatomy.left)
    down = min(y + height, anatomy.bottom) - max(y, anatomy.top)
    return max(0.0, across) * max(0.0, down) / (width * height)
