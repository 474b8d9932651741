"""What the network sees, and that its geometry leads back to the radiograph's pixels."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import cv2
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.documents.records import Documents
from osteo_desktop.errors.models import ModelError
from osteo_desktop.imaging import display, folder, phantom
from osteo_desktop.inference.prepare import Preparation, Prepared, best_shape, prepare
from osteo_desktop.records.radiograph import Radiograph, VoiWindow
from tests.made.radiographs import limb, made

SHAPES = ((224, 112), (192, 128), (160, 160), (128, 192), (112, 224))
USUAL = Preparation("anatomy", "letterbox", SHAPES, "anatomy")
PLAIN = Preparation("whole", "letterbox", SHAPES, "none")
SHAPE, BOX = (400, 300), (60, 380, 80, 200)
LIMB = limb(*SHAPE, BOX)


def _at(prepared: Prepared, row: Any, column: Any) -> tuple[Any, Any]:
    """Places of the picture, counted from its outer corner, in the radiograph's pixels."""
    rows, columns = prepared.picture.shape
    return (
        prepared.top + row / rows * prepared.height,
        prepared.left + column / columns * prepared.width,
    )


# --- geometry ----------------------------------------------------------------------------------


@pytest.mark.slow
@settings(max_examples=80, deadline=None)
@given(
    shape=st.tuples(st.integers(128, 700), st.integers(128, 700)),
    field=st.sampled_from(["anatomy", "whole"]),
    fit=st.sampled_from(["letterbox", "squash"]),
    contrast=st.sampled_from(["anatomy", "none"]),
    down=st.floats(0.15, 0.85),
    across=st.floats(0.15, 0.85),
)
def test_a_bright_spot_in_the_limb_is_found_where_the_geometry_says(
    shape: tuple[int, int], field: str, fit: str, contrast: str, down: float, across: float
) -> None:
    rows, columns = shape
    box = (rows // 10, rows - rows // 5, columns // 5, columns - columns // 8)
    pixels = limb(rows, columns, box) // 3
    row = round(box[0] + down * (box[1] - box[0]))
    column = round(box[2] + across * (box[3] - box[2]))
    tall, wide = max(3, rows // 24), max(3, columns // 24)
    pixels[row - tall : row + tall, column - wide : column + wide] = 255
    prepared = prepare(made(pixels), Preparation(field, fit, SHAPES, contrast))
    spot = _brightest_part(prepared.picture)
    found_row, found_column = _at(prepared, *spot)
    assert abs(found_row - row) <= 1.5 * prepared.height / prepared.picture.shape[0] + 1
    assert abs(found_column - column) <= 1.5 * prepared.width / prepared.picture.shape[1] + 1


def _brightest_part(picture: np.ndarray) -> tuple[float, float]:
    """(row, column) of the centre of the largest part that is nearly as bright as can be."""
    bright = (picture > 0.93 * picture.max()).astype(np.uint8)
    _, _, stats, centres = cv2.connectedComponentsWithStats(bright)
    column, row = centres[1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())] + 0.5
    return float(row), float(column)


@pytest.mark.parametrize("field", ["anatomy", "whole"])
@pytest.mark.parametrize("fit", ["letterbox", "squash"])
def test_nothing_is_mirrored_or_turned(field: str, fit: str) -> None:
    """The picture is the radiograph's own pixels, taken where the geometry says."""
    marked = LIMB.copy()
    marked[100:140, 100:150] = 230  # ... as in no mirror image
    marked[300:310, 150:190] = 0
    prepared = prepare(made(marked), Preparation(field, fit, SHAPES, "none"))
    rows, columns = prepared.picture.shape
    row, column = _at(prepared, np.arange(rows) + 0.5, np.arange(columns) + 0.5)
    inside = np.ix_((row >= 0) & (row < SHAPE[0]), (column >= 0) & (column < SHAPE[1]))
    expected = np.zeros_like(prepared.picture)
    expected[inside] = marked[np.ix_(_whole(row, SHAPE[0]), _whole(column, SHAPE[1]))]
    same = np.corrcoef(prepared.picture.ravel(), expected.ravel())[0, 1]
    assert same > 0.98
    for other in (expected[::-1], expected[:, ::-1], expected[::-1, ::-1]):
        assert np.corrcoef(prepared.picture.ravel(), other.ravel())[0, 1] < same - 0.05


def _whole(places: np.ndarray, size: int) -> np.ndarray:
    return places[(places >= 0) & (places < size)].astype(int)


def test_the_letterbox_keeps_proportions_and_is_black_outside() -> None:
    prepared = prepare(made(np.full((300, 100), 90, dtype=np.uint8)), PLAIN)
    assert prepared.picture.shape == (224, 112)
    shown = prepared.picture > 0
    assert (shown.sum(axis=0).max(), shown.sum(axis=1).max()) == (224, 75)
    assert not shown[:, :18].any()
    assert not shown[:, 94:].any()
    assert prepared.height / 224 == pytest.approx(prepared.width / 112, rel=0.01)
    assert prepared.left < 0 < 100 < prepared.left + prepared.width


def test_the_squash_fills_the_picture_with_exactly_the_field() -> None:
    squash = Preparation("whole", "squash", ((96, 128),), "none")
    prepared = prepare(made(np.full((300, 100), 90, dtype=np.uint8)), squash)
    assert (prepared.picture == 90).all()
    assert (prepared.left, prepared.top) == (0, 0)
    assert (prepared.width, prepared.height) == (100, 300)


def test_what_is_finer_than_the_picture_is_averaged() -> None:
    checks = np.indices((640, 640)).sum(axis=0) % 2 * 200
    picture = prepare(made(checks.astype(np.uint8)), PLAIN).picture
    assert (np.abs(picture.astype(int) - 100) <= 1).all()


def test_a_small_radiograph_is_enlarged() -> None:
    prepared = prepare(made(limb(64, 48, (8, 60, 10, 34))), PLAIN)
    assert prepared.picture.shape == (192, 128)
    assert prepared.height == pytest.approx(64 * 192 / 171, rel=0.01)  # 48 columns fill 128


def test_the_plate_around_the_limb_is_not_shown() -> None:
    prepared = prepare(made(LIMB), USUAL)
    whole = prepare(made(LIMB), replace(USUAL, field="whole"))
    assert prepared.width * prepared.height < 0.6 * whole.width * whole.height
    top, bottom, left, right = BOX
    assert prepared.top <= top < bottom <= prepared.top + prepared.height
    assert prepared.left <= left < right <= prepared.left + prepared.width


# --- shape -------------------------------------------------------------------------------------


@given(
    rows=st.integers(1, 4000),
    columns=st.integers(1, 4000),
    shapes=st.lists(
        st.tuples(st.integers(32, 512), st.integers(32, 512)), min_size=1, max_size=6
    ).map(tuple),
)
def test_the_shape_chosen_shows_the_most(
    rows: int, columns: int, shapes: tuple[tuple[int, int], ...]
) -> None:
    shape, scale = best_shape(rows, columns, shapes)
    assert shape in shapes
    assert rows * scale <= shape[0] * (1 + 1e-9)
    assert columns * scale <= shape[1] * (1 + 1e-9)
    for tall, wide in shapes:  # in no other does it fit enlarged further
        assert rows * scale * 1.000001 > tall or columns * scale * 1.000001 > wide


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ((900, 200), (224, 112)),
        ((200, 900), (112, 224)),
        ((300, 300), (160, 160)),
        ((450, 300), (192, 128)),
        ((300, 450), (128, 192)),
    ],
)
def test_a_long_limb_gets_a_long_picture(size: tuple[int, int], shape: tuple[int, int]) -> None:
    assert prepare(made(np.zeros(size, dtype=np.uint8)), PLAIN).picture.shape == shape


# --- grey levels -------------------------------------------------------------------------------


def _difference(one: Radiograph, other: Radiograph) -> float:
    """Mean difference in grey levels, 0-255, of what the network sees."""
    a, b = (prepare(radiograph, USUAL) for radiograph in (one, other))
    assert a.picture.shape == b.picture.shape
    assert (a.left, a.top) == pytest.approx((b.left, b.top), abs=6)
    return float(np.abs(a.picture.astype(float) - b.picture.astype(float)).mean())


@pytest.mark.parametrize(("slope", "shift"), [(0.4, 0), (0.6, 40), (1.3, 0), (1.0, -6)])
def test_exposure_hardly_matters(slope: float, shift: float) -> None:
    other = np.clip(np.rint(LIMB * slope + shift), 0, 255).astype(np.uint8)
    assert _difference(made(LIMB), made(other)) < 6


def test_without_contrast_by_anatomy_grey_levels_are_left_as_they_are() -> None:
    exact = Preparation("whole", "squash", (SHAPE,), "none")
    np.testing.assert_array_equal(prepare(made(LIMB), exact).picture, LIMB)


def test_what_lies_around_the_limb_does_not_set_its_grey_levels() -> None:
    """The same limb on a black plate and beside white bars and letters."""
    crowded = LIMB.copy()
    crowded[:, :30] = 255
    cv2.putText(crowded, "R", (240, 60), cv2.FONT_HERSHEY_SIMPLEX, 1.2, 255, 4)
    assert _difference(made(LIMB), made(crowded)) < 4


def test_the_limbs_median_is_brought_to_the_middle() -> None:
    dark = np.rint(255 * (LIMB / 255.0) ** 1.8).astype(np.uint8)
    for pixels in (dark, LIMB):
        picture = prepare(made(pixels), USUAL).picture
        assert 0.3 * 255 < np.median(picture[picture > 40]) < 0.65 * 255


@pytest.fixture(scope="module")
def twelve_bits() -> np.ndarray:
    return phantom.phantom(480, 360, broken=True, marker="R")


def _wrapped(path: Path, pixels: np.ndarray, **how: Any) -> Radiograph:
    phantom.write_dicom(path, pixels, **how)
    return folder.load(path.name, str(path), 1)


@pytest.mark.parametrize("photometric", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("bits", [8, 12, 16])
@pytest.mark.parametrize("windowed", [False, True])
def test_depth_and_inversion_hardly_matter(
    twelve_bits: np.ndarray, tmp_path: Path, bits: int, photometric: str, windowed: bool
) -> None:
    scale = 2.0 ** (bits - 12)
    top = 2**bits - 1
    pixels = np.minimum(np.floor(twelve_bits * scale), top).astype(np.uint16)
    centre = 1300 * scale
    if photometric == "MONOCHROME1":
        pixels, centre = top - pixels, top - centre
    window = VoiWindow(centre, 2600 * scale) if windowed else None
    wrapped = _wrapped(
        tmp_path / "w.dcm", pixels, bits=bits, photometric=photometric, window=window
    )
    plain_window = VoiWindow(1300, 2600) if windowed else None
    plain = _wrapped(tmp_path / "p.dcm", twelve_bits, window=plain_window)
    assert _difference(plain, wrapped) < 4


def test_a_picture_file_and_its_dicom_look_alike(twelve_bits: np.ndarray, tmp_path: Path) -> None:
    eight = (twelve_bits >> 4).astype(np.uint8)
    assert _difference(made(eight), _wrapped(tmp_path / "w.dcm", twelve_bits)) < 6


def test_the_file_window_is_used_and_inversion_applied_once() -> None:
    pixels = (LIMB.astype(np.uint16) + 1000) * 4
    upright = replace(made(pixels, media="DICOM", bits=16), voi=(VoiWindow(4400, 900),))
    upside = replace(upright, pixels=65535 - pixels, voi=(VoiWindow(61136, 900),), inverted=True)
    whole = prepare(replace(upright, voi=()), PLAIN).picture
    one, other = (
        prepare(radiograph, PLAIN).picture.astype(int) for radiograph in (upright, upside)
    )
    assert np.abs(one - other).max() <= 2
    assert np.abs(one - whole.astype(int)).mean() > 5
    assert np.median(one[one > 100]) > np.median(one[:20])  # bone bright, air dark


# --- odd pictures ------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["anatomy", "whole"])
@pytest.mark.parametrize("contrast", ["anatomy", "none"])
@pytest.mark.parametrize("fit", ["letterbox", "squash"])
@pytest.mark.parametrize("shape", [(1, 1), (1, 700), (3000, 1), (2, 3), (100, 80)])
def test_tiny_uniform_and_noisy_pictures_are_shown_whole(
    field: str, contrast: str, fit: str, shape: tuple[int, int]
) -> None:
    preparation = Preparation(field, fit, SHAPES, contrast)
    noise = np.random.default_rng(1).integers(0, 256, shape).astype(np.uint8)
    for pixels in (np.zeros_like(noise), np.full_like(noise, 90), np.full_like(noise, 255), noise):
        prepared = prepare(made(pixels), preparation)
        assert prepared.picture.shape in SHAPES
        assert prepared.top <= 0 < shape[0] <= prepared.top + prepared.height + 1e-6
        assert prepared.left <= 0 < shape[1] <= prepared.left + prepared.width + 1e-6


def test_floating_point_pictures_with_unknown_pixels_are_prepared() -> None:
    pixels = LIMB.astype(np.float32) / 17.0
    pixels[:5] = np.nan
    radiograph = made(pixels, media="TIFF", bits=32)
    assert _difference(made(display.render(radiograph)), radiograph) == 0


def test_the_radiograph_is_not_written_into() -> None:
    pixels = LIMB.copy()
    pixels.flags.writeable = False
    prepare(made(pixels), USUAL)
    np.testing.assert_array_equal(pixels, LIMB)


# --- the preparation's document ----------------------------------------------------------------


@pytest.mark.slow
@given(
    st.builds(
        Preparation,
        st.sampled_from(["anatomy", "whole"]),
        st.sampled_from(["letterbox", "squash"]),
        st.lists(st.tuples(st.integers(32, 999), st.integers(32, 999)), min_size=1).map(tuple),
        st.sampled_from(["anatomy", "none"]),
    )
)
def test_a_preparation_survives_its_document(preparation: Preparation) -> None:
    document = json.loads(json.dumps(preparation.document()))
    assert Documents().value(document, Preparation) == preparation


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"field": "limb"}, "'limb'; known are: anatomy, whole"),
        ({"fit": "stretch"}, "known are: letterbox, squash"),
        ({"contrast": "clahe"}, "known are: anatomy, none"),
        ({"shapes": []}, "shapes"),
        ({"shapes": [[320, 16]]}, "32"),
        ({"shapes": [[10**6, 10**6]]}, "4096"),
    ],
)
def test_what_no_preparation_is_is_refused(change: dict[str, object], told: str) -> None:
    with pytest.raises(ModelError, match=told):
        Documents().value(USUAL.document() | change, Preparation)
