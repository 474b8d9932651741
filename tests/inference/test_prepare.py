"""What the network sees, and that its geometry leads back to the radiograph's pixels."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.inference.prepare import field, prepare
from osteo_desktop.records.radiograph import VoiWindow
from tests.inference.radiographs import made, textured


@settings(max_examples=40, deadline=None)
@given(
    rows=st.integers(64, 700),
    columns=st.integers(64, 700),
    down=st.floats(0.2, 0.8),
    across=st.floats(0.2, 0.8),
)
def test_a_bright_spot_is_found_where_the_geometry_says(
    rows: int, columns: int, down: float, across: float
) -> None:
    pixels = textured(rows, columns) // 3
    side = max(10, int((0.015 * rows * columns) ** 0.5))  # more than the half percent clipped
    top, left = int(down * rows) - side // 2, int(across * columns) - side // 2
    spot = pixels[max(0, top) : top + side, max(0, left) : left + side]
    spot[...] = 255
    row, column = max(0, top) + spot.shape[0] / 2, max(0, left) + spot.shape[1] / 2
    prepared = prepare(made(pixels), 160)
    at = np.argwhere(prepared.picture > 220).mean(axis=0) + 0.5
    found_row = prepared.top + at[0] / 160 * prepared.height
    found_column = prepared.left + at[1] / 160 * prepared.width
    tolerance = 2.5 * max(prepared.width, prepared.height) / 160 + 1
    assert abs(found_row - row) < tolerance
    assert abs(found_column - column) < tolerance


def test_the_picture_is_not_mirrored_turned_or_stretched() -> None:
    pixels = textured(240, 240) // 2
    pixels[40:60, 30:120] = 255  # a bar above ...
    pixels[40:160, 30:45] = 255  # ... and a longer one down at its left: an F without its middle
    picture = prepare(made(pixels), 120).picture
    rows, columns = np.nonzero(picture > 240)
    assert rows.min() < 30
    assert columns.min() < 25
    assert np.ptp(rows) == pytest.approx(np.ptp(columns) * 120 / 90, abs=4)


def test_uniform_margins_are_trimmed_but_never_half_a_side() -> None:
    picture = np.zeros((400, 300), dtype=np.uint8)
    picture[100:300, 90:210] = textured(200, 120)
    top, bottom, left, right = field(picture)
    assert 85 <= top <= 100
    assert 300 <= bottom <= 315
    assert 75 <= left <= 90
    assert 210 <= right <= 225
    lonely = np.zeros((400, 400), dtype=np.uint8)
    lonely[198:202, 100:300] = textured(4, 200)
    top, bottom, _, _ = field(lonely)
    assert bottom - top >= 0.2 * 400 - 1


def test_a_uniform_picture_is_kept_whole() -> None:
    assert field(np.full((100, 80), 77, dtype=np.uint8)) == (0, 100, 0, 80)


def test_exposure_hardly_matters() -> None:
    bright = textured().astype(np.float64)
    dark = np.rint(bright * 0.4).astype(np.uint8)
    one = prepare(made(bright.astype(np.uint8)), 96).picture.astype(float)
    other = prepare(made(dark), 96).picture.astype(float)
    assert np.abs(one - other).mean() < 4


def test_the_file_window_is_used_and_inversion_applied_once() -> None:
    pixels = (textured().astype(np.uint16) + 1000) * 4
    plain = made(pixels, media="DICOM", bits=16)
    window = (VoiWindow(4500, 1200),)
    same = type(plain)("a", "a", plain.sha256, plain.header, pixels, voi=window)
    upside = type(plain)(
        "a", "a", plain.sha256, plain.header, 65535 - pixels, voi=(VoiWindow(61036, 1200),),
        inverted=True,
    )  # fmt: skip
    one, other = prepare(same, 96).picture.astype(int), prepare(upside, 96).picture.astype(int)
    assert np.abs(one - other).max() <= 2
