"""The chain modality -> VOI -> inversion, by the formulas of PS3.3 C.11."""

from __future__ import annotations

import io

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.imaging import display
from osteo_desktop.imaging.display import (
    PRESETS,
    Renderer,
    WindowPreset,
    automatic_window,
    default_window,
    field_window,
    modality_values,
    opening_window,
    preset_window,
    presets_for,
    render,
    render_for_model,
    thumbnail,
    window_choices,
)
from osteo_desktop.records.radiograph import (
    Header,
    LookupTable,
    Radiograph,
    Rescale,
    VoiFunction,
    VoiWindow,
)


def _radiograph(pixels: np.ndarray, media: str = "DICOM", **fields: object) -> Radiograph:
    header = Header(media=media, rows=pixels.shape[0], columns=pixels.shape[1])
    return Radiograph("f", "/f", "0", header, pixels, **fields)  # type: ignore[arg-type]


def _ramp(dtype: type = np.uint16, top: int = 4095) -> np.ndarray:
    return np.linspace(0, top, 64 * 48).reshape(64, 48).astype(dtype)


def test_linear_window_by_the_formula() -> None:
    x = _ramp().astype(float)
    centre, width = 2000.0, 1500.0
    expected = np.clip((x - (centre - 0.5)) / (width - 1) + 0.5, 0, 1) * 255
    got = render(_radiograph(_ramp()), VoiWindow(centre, width))
    assert np.abs(got - expected).max() <= 0.5 + 1e-6


def test_linear_exact_window_by_the_formula() -> None:
    x = _ramp().astype(float)
    expected = np.clip((x - 2000) / 1500 + 0.5, 0, 1) * 255
    got = render(_radiograph(_ramp()), VoiWindow(2000, 1500, VoiFunction.LINEAR_EXACT))
    assert np.abs(got - expected).max() <= 0.5 + 1e-6


def test_sigmoid_window_by_the_formula() -> None:
    x = _ramp().astype(float)
    expected = 255 / (1 + np.exp(-4 * (x - 2000) / 600))
    got = render(_radiograph(_ramp()), VoiWindow(2000, 600, VoiFunction.SIGMOID))
    assert np.abs(got - expected).max() <= 0.5 + 1e-6


def test_width_one_is_a_threshold() -> None:
    got = render(_radiograph(_ramp()), VoiWindow(2000, 1))
    np.testing.assert_array_equal(got, np.where(_ramp() >= 2000, 255, 0))


def test_modality_comes_before_voi() -> None:
    rescaled = _radiograph(_ramp(), modality=Rescale(2.0, -1000.0))
    np.testing.assert_array_equal(modality_values(rescaled), _ramp().astype(np.float32) * 2 - 1000)
    np.testing.assert_array_equal(
        render(rescaled, VoiWindow(3000, 3000, VoiFunction.LINEAR_EXACT)),
        render(_radiograph(_ramp()), VoiWindow(2000, 1500, VoiFunction.LINEAR_EXACT)),
    )


def test_lookup_tables_hold_their_ends() -> None:
    pixels = np.array([[0, 9, 10, 11, 12, 13, 500]], dtype=np.uint16)
    table = LookupTable(10, np.array([0, 85, 170, 255], dtype=np.uint8), 8)
    assert render(_radiograph(pixels), table).tolist() == [[0, 0, 0, 85, 170, 255, 255]]


def test_inversion_happens_once_and_last() -> None:
    window = VoiWindow(2000, 1500)
    plain = render(_radiograph(_ramp()), window)
    negative = _radiograph(_ramp(), inverted=True)
    np.testing.assert_array_equal(render(negative, window), 255 - plain)
    np.testing.assert_array_equal(render(negative, window, inverted=False), plain)


def test_the_first_choice_of_the_file_is_the_default() -> None:
    windows = (VoiWindow(1, 2), VoiWindow(3, 4))
    assert default_window(_radiograph(_ramp(), voi=windows)) is windows[0]
    assert window_choices(_radiograph(_ramp(), voi=windows)) == windows


def test_an_8_bit_raster_file_is_shown_as_it_is() -> None:
    pixels = _ramp(np.uint8, 200)
    np.testing.assert_array_equal(render(_radiograph(pixels, "PNG")), pixels)


def test_the_automatic_window_ignores_padding() -> None:
    pixels = _ramp() // 4 + 1000
    pixels[:20] = 0
    window = automatic_window(_radiograph(pixels, padding=(0, 0)))
    assert window.WindowCenter - window.WindowWidth / 2 > 1000
    assert automatic_window(_radiograph(pixels)).WindowCenter < window.WindowCenter


def test_the_fields_window_leaves_out_what_the_collimator_covers() -> None:
    """Unexposed margins and a corner marker beside the field would halve the contrast."""
    rng = np.random.default_rng(1)
    pixels = rng.integers(0, 40, (400, 300)).astype(np.uint16)
    pixels[120:300, 80:200] = rng.integers(3000, 4000, (180, 120))
    window = field_window(_radiograph(pixels))
    low = window.WindowCenter - window.WindowWidth / 2
    high = window.WindowCenter + window.WindowWidth / 2
    assert low == pytest.approx(3000, abs=30)
    assert high == pytest.approx(4000, abs=30)
    assert automatic_window(_radiograph(pixels)).WindowCenter < 2100


def test_without_margins_the_fields_window_is_the_whole_pictures() -> None:
    pixels = np.random.default_rng(2).integers(0, 4096, (300, 200)).astype(np.uint16)
    assert field_window(_radiograph(pixels)) == automatic_window(_radiograph(pixels))


def test_the_fields_window_is_found_for_8_bit_files_and_without_padding() -> None:
    pixels = np.zeros((200, 100), np.uint8)
    ramps = np.add.outer(np.linspace(100, 130, 100), np.linspace(0, 30, 60))
    pixels[50:150, 20:80] = ramps.astype(np.uint8)
    window = field_window(_radiograph(pixels, "PNG"))
    assert (window.WindowCenter, window.WindowWidth) == pytest.approx((130, 60), abs=8.0)
    padded = np.full((200, 100), 7, np.uint16)
    assert field_window(_radiograph(padded, padding=(7, 7))).WindowWidth > 0


@pytest.mark.parametrize("value", [0, 17, 65535])
def test_a_constant_picture_renders_without_complaint(value: int) -> None:
    pixels = np.full((20, 30), value, dtype=np.uint16)
    assert render(_radiograph(pixels)).shape == (20, 30)


def test_not_a_number_is_black() -> None:
    pixels = np.array([[np.nan, 0.0, 1.0]], dtype=np.float32)
    assert render(_radiograph(pixels, "TIFF"))[0].tolist()[0] == 0


@settings(max_examples=50, deadline=None)
@given(
    dtype=st.sampled_from([np.uint8, np.int8, np.uint16, np.int16, np.int32, np.float32]),
    seed=st.integers(0, 99),
    centre=st.floats(-40_000, 40_000),
    width=st.floats(1.5, 60_000),
    function=st.sampled_from(list(VoiFunction)),
)
def test_the_table_gives_what_computing_each_pixel_would(
    dtype: type, seed: int, centre: float, width: float, function: VoiFunction
) -> None:
    rng = np.random.default_rng(seed)
    if dtype is np.float32:
        pixels = rng.normal(0, 10_000, (9, 7)).astype(dtype)
    else:
        info = np.iinfo(dtype)
        pixels = rng.integers(max(info.min, -90_000), min(info.max, 90_000), (9, 7)).astype(dtype)
    window = VoiWindow(centre, width, function)
    direct = _radiograph(pixels.astype(np.float64), modality=Rescale(1.0, 0.0))
    np.testing.assert_array_equal(
        Renderer(_radiograph(pixels)).render(window), Renderer(direct).render(window)
    )


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.int16])
def test_every_opencv_looks_up_the_same(dtype: type, monkeypatch: pytest.MonkeyPatch) -> None:
    pixels = np.arange(-3000, 3000).reshape(100, 60).astype(dtype)
    pixels.flags.writeable = False  # as a decoder's answer is
    renderer, window = Renderer(_radiograph(pixels)), VoiWindow(40.0, 900.0)
    fast = renderer.render(window)
    monkeypatch.setattr(display.cv2, "__version__", "4.12.0", raising=False)
    np.testing.assert_array_equal(renderer.render(window), fast)
    np.testing.assert_array_equal(renderer.render(window, step=3), fast[::3, ::3])


def test_a_step_gives_every_nth_pixel() -> None:
    renderer = Renderer(_radiograph(_ramp()))
    np.testing.assert_array_equal(renderer.render(step=3), renderer.render()[::3, ::3])


def test_the_thumbnail_is_upright_and_small() -> None:
    pixels = np.zeros((400, 300), dtype=np.uint8)
    pixels[:100, :75] = 255
    picture = np.asarray(Image.open(io.BytesIO(thumbnail(_radiograph(pixels, "PNG")))))
    assert picture.shape == (96, 72)
    assert picture[5, 5] > 240
    assert picture[-5, 5] < 15
    assert picture[5, -5] < 15


def _limb(**fields: object) -> Radiograph:
    """Evenly spread values from 1000 to 3000 in a field on a plate of 0."""
    pixels = np.zeros((400, 300), np.uint16)
    pixels[50:350, 50:250] = np.random.default_rng(5).integers(1000, 3000, (300, 200))
    return _radiograph(pixels, **fields)


def _ends(window: VoiWindow) -> tuple[float, float]:
    half = window.WindowWidth / 2
    return window.WindowCenter - half, window.WindowCenter + half


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_preset_takes_its_percentiles_of_the_field_alone(preset: WindowPreset) -> None:
    low, high = _ends(preset_window(_limb(), preset, "named"))
    assert low == pytest.approx(1000 + 20 * preset.low, abs=40)
    assert high == pytest.approx(1000 + 20 * preset.high, abs=40)
    assert preset_window(_limb(), preset, "named").explanation == "named"


@pytest.mark.parametrize("preset", PRESETS, ids=lambda preset: preset.key)
def test_a_preset_shows_monochrome1_as_it_shows_monochrome2(preset: WindowPreset) -> None:
    plain = _limb()
    mirrored = _radiograph((4000 - plain.pixels.astype(int)).astype(np.uint16), inverted=True)
    shown = render(plain, preset_window(plain, preset)).astype(int)
    other = render(mirrored, preset_window(mirrored, preset)).astype(int)
    assert np.abs(shown - other).max() <= 1


def test_a_preset_uses_all_16_bits_and_the_modality_transform() -> None:
    fine = np.random.default_rng(3).integers(30_000, 30_600, (300, 300)).astype(np.uint16)
    radiograph = _radiograph(fine, modality=Rescale(2.0, -100.0))
    bone = next(preset for preset in PRESETS if preset.key == "bone")
    shown = render(radiograph, preset_window(radiograph, bone))
    assert len(np.unique(shown)) == 256  # 390 stored values lie in it; 8 bits would leave two


@pytest.mark.parametrize(
    ("part", "first"), [("HAND", "thin"), (" hip ", "thick"), ("", "bone"), ("JAW", "bone")]
)
def test_the_preset_made_for_the_body_part_comes_first(part: str, first: str) -> None:
    offered = presets_for(part)
    assert offered[0].key == first
    assert set(offered) == set(PRESETS)


def _finger_in_a_wide_dark_frame(letters: bool) -> np.ndarray:
    """8-bit: flesh and bone of 20 to 60 on a narrow strip of a frame that is near black."""
    rng = np.random.default_rng(5)
    pixels = rng.integers(0, 4, (500, 700)).astype(np.uint8)
    pixels[50:450, 300:400] = rng.integers(18, 26, (400, 100))
    pixels[60:440, 330:370] = rng.integers(45, 61, (380, 40))
    if letters:
        pixels[60:90, 305:325] = 255
    return pixels


@pytest.mark.parametrize("letters", [False, True])
@pytest.mark.parametrize("media", ["JPEG", "PNG"])
def test_a_picture_without_a_window_opens_by_what_lies_in_its_field(
    media: str, letters: bool
) -> None:
    """A finger in a wide dark frame opened nearly black. White letters in it change nothing."""
    radiograph = _radiograph(_finger_in_a_wide_dark_frame(letters), media)
    opened = render(radiograph, opening_window(radiograph))
    assert opened[200:300, 335:365].mean() > 180
    assert opened[200:300, 305:325].mean() < 110, "flesh stays darker than bone"
    automatic, bare = window_choices(radiograph)
    assert automatic == opening_window(radiograph)
    assert (bare.explanation, bare.WindowWidth) == ("as in the file", 255.0)
    small = np.asarray(Image.open(io.BytesIO(thumbnail(radiograph))))
    assert small.max() > 150


def test_a_lower_leg_is_not_shown_in_one_white_for_its_foots_sake() -> None:
    """A fracture of it would not be seen."""
    rng = np.random.default_rng(9)
    pixels = rng.integers(0, 8, (450, 370)).astype(np.uint8)
    pixels[150:300, 150:220] = rng.integers(60, 110, (150, 70))
    pixels[:120, 160:215] = 232
    pixels[:120, 170:182] = pixels[:120, 195:207] = 246  # tibia and fibula
    radiograph = _radiograph(pixels, "JPEG")
    opened = render(radiograph, opening_window(radiograph)).astype(int)
    assert (opened[20:100, 172:180] - opened[20:100, 184:193].mean() >= 10).all()


@pytest.mark.parametrize("letters", [False, True])
def test_the_model_sees_a_picture_as_in_its_file_to_the_bit(letters: bool) -> None:
    pixels = _finger_in_a_wide_dark_frame(letters)
    np.testing.assert_array_equal(render_for_model(_radiograph(pixels, "JPEG")), pixels)
    wide = _radiograph(pixels.astype(np.uint16) * 16, "PNG")
    np.testing.assert_array_equal(render_for_model(wide), render(wide, automatic_window(wide)))


def test_the_opening_window_is_bounded() -> None:
    """Noise in an empty picture is not stretched to black and white, and a picture that uses its
    range is left alone."""
    noise = np.random.default_rng(6).integers(100, 104, (300, 300)).astype(np.uint8)
    window = opening_window(_radiograph(noise, "PNG"))
    assert window.WindowWidth == pytest.approx(255 / 6)
    assert window.WindowCenter + window.WindowWidth / 2 <= 255
    whole = _radiograph(_ramp(np.uint8, 255), "PNG")
    assert window_choices(whole) == (automatic_window(whole),)


def test_a_file_that_states_a_window_opens_with_it() -> None:
    windows = (VoiWindow(2000, 900), VoiWindow(100, 50))
    radiograph = _radiograph(_ramp(), voi=windows)
    assert opening_window(radiograph) is default_window(radiograph) is windows[0]
