"""PNG, JPEG and TIFF as they come: depth, palette, alpha, EXIF, truncation, damage."""

from __future__ import annotations

import csv
import io
import struct
import zlib
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.errors.files import DamagedImage, EmptyFile, NotAnImage, ReadError, TooLarge
from osteo_desktop.imaging.folder import Entry, decode
from osteo_desktop.imaging.raster.read import grey_of_colour
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.notices import notice_text


def _asymmetric(rows: int = 90, columns: int = 70) -> np.ndarray:
    picture = np.linspace(10, 120, columns)[np.newaxis] + np.linspace(0, 90, rows)[:, np.newaxis]
    picture[5:15, 5:40] = 250
    return picture.astype(np.uint8)


def _bytes(image: Image.Image, media: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, media, **options)
    return buffer.getvalue()


def _read(data: bytes) -> list[Radiograph]:
    return decode(Entry("x", "/x"), data, sha256="0")


def test_8_bit_grey_is_read_exactly_and_read_only() -> None:
    (radiograph,) = _read(_bytes(Image.fromarray(_asymmetric()), "PNG"))
    np.testing.assert_array_equal(radiograph.pixels, _asymmetric())
    assert not radiograph.pixels.flags.writeable
    assert (radiograph.header.rows, radiograph.header.columns) == (90, 70)
    assert radiograph.header.spacing is None


@pytest.mark.parametrize("media", ["PNG", "TIFF"])
def test_16_bits_stay_16_bits(media: str) -> None:
    deep = _asymmetric().astype(np.uint16) * 257 - 3
    (radiograph,) = _read(_bytes(Image.fromarray(deep), media))
    np.testing.assert_array_equal(radiograph.pixels, deep)
    assert radiograph.header.bits == 16


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_is_applied(orientation: int) -> None:
    upright = Image.fromarray(_asymmetric())
    undo = {
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    stored = upright.transpose(undo[orientation]) if orientation > 1 else upright
    exif = Image.Exif()
    exif[0x0112] = orientation
    (radiograph,) = _read(_bytes(stored, "PNG", exif=exif))
    np.testing.assert_array_equal(radiograph.pixels, _asymmetric())


def test_palette_and_alpha_are_laid_over_black() -> None:
    grey = Image.fromarray(_asymmetric())
    (palette,) = _read(_bytes(grey.convert("P"), "PNG"))
    assert np.abs(palette.pixels.astype(int) - _asymmetric()).max() <= 1
    clear = np.full((90, 70), 255, dtype=np.uint8)
    clear[:, :20] = 0
    with_alpha = Image.merge("LA", (grey, Image.fromarray(clear)))
    (radiograph,) = _read(_bytes(with_alpha, "PNG"))
    assert not radiograph.pixels[:, :20].any()
    np.testing.assert_array_equal(radiograph.pixels[:, 20:], _asymmetric()[:, 20:])


@pytest.mark.parametrize("kind", [np.uint8, np.uint16])
def test_colour_is_measured_as_the_widest_of_three_less_the_least(kind: type) -> None:
    most = np.iinfo(kind).max
    colours = np.random.default_rng(0).integers(0, most, (60, 45, 3), endpoint=True).astype(kind)
    found = grey_of_colour(colours, float(most))
    widest = colours.max(axis=-1).astype(np.float64) - colours.min(axis=-1)
    assert found.colourfulness == pytest.approx(widest.mean() / most, rel=1e-5)
    assert np.abs(found.pixels - colours @ [0.299, 0.587, 0.114]).max() <= 0.51
    grey = grey_of_colour(np.repeat(colours[..., :1], 3, axis=-1), float(most))
    assert grey.colourfulness == 0.0
    assert np.array_equal(grey.pixels, colours[..., 0])


def test_a_grey_picture_saved_in_colour_is_not_colourful_and_a_photograph_is() -> None:
    grey = Image.fromarray(_asymmetric())
    (radiograph,) = _read(_bytes(grey.convert("RGB"), "PNG"))
    np.testing.assert_array_equal(radiograph.pixels, _asymmetric())
    assert radiograph.header.colourfulness == 0.0
    warm = Image.merge("RGB", (grey, grey.point(lambda v: v // 2), grey.point(lambda v: v // 4)))
    (photograph,) = _read(_bytes(warm, "JPEG", quality=95))
    assert photograph.header.colourfulness > 0.2


def test_every_page_of_a_tiff_is_a_radiograph() -> None:
    first, second = Image.fromarray(_asymmetric()), Image.fromarray(_asymmetric()[::-1].copy())
    pages = _read(_bytes(first, "TIFF", save_all=True, append_images=[second]))
    assert [page.header.frame for page in pages] == [1, 2]
    np.testing.assert_array_equal(pages[1].pixels, _asymmetric()[::-1])


@pytest.mark.parametrize("media", ["JPEG", "PNG"])
def test_a_truncated_file_is_read_as_far_as_it_goes_and_says_so(media: str) -> None:
    picture = np.random.default_rng(0).integers(60, 200, (400, 300)).astype(np.uint8)
    whole = _bytes(Image.fromarray(picture), media)
    (expected,) = _read(whole)
    (radiograph,) = _read(whole[: len(whole) * 6 // 10])
    assert radiograph.header.truncated
    assert "ends early" in notice_text(radiograph.header.warnings[0])
    assert radiograph.pixels.shape == (400, 300)
    np.testing.assert_array_equal(radiograph.pixels[:150], expected.pixels[:150])
    assert not radiograph.pixels[-50:].any()


@pytest.mark.data
def test_the_truncated_radiographs_of_fracatlas_are_marked_and_no_others(data_folder: Path) -> None:
    with (data_folder / "fracatlas" / "labels.csv").open() as file:
        rows = list(csv.DictReader(file))
    truncated = [row for row in rows if row["truncated"] == "1"]
    assert len(truncated) == 48
    for row in [*truncated, *rows[::40]]:
        data = (data_folder / "fracatlas" / "images" / row["file"]).read_bytes()
        (radiograph,) = _read(data)
        assert radiograph.header.truncated == (row["truncated"] == "1"), row["file"]


def test_empty_foreign_and_headless_files_are_told_apart() -> None:
    with pytest.raises(EmptyFile):
        _read(b"")
    with pytest.raises(NotAnImage):
        _read(b"\xff\xd8\xff" + b"no picture follows")
    png = _bytes(Image.fromarray(_asymmetric()), "PNG")
    with pytest.raises(DamagedImage):
        _read(png[:60])


def test_forty_thousand_pixels_a_side_in_a_kilobyte_is_refused_unread() -> None:
    def chunk(kind: bytes, body: bytes) -> bytes:
        code = struct.pack(">I", zlib.crc32(kind + body))
        return struct.pack(">I", len(body)) + kind + body + code

    header = struct.pack(">IIBBBBB", 40_000, 40_000, 8, 0, 0, 0, 0)
    body = zlib.compress(b"\0" * 900)
    png = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", body) + chunk(b"IEND", b"")
    with pytest.raises(TooLarge, match="40000 x 40000"):
        _read(png)


@pytest.mark.slow
def test_a_scan_of_144_megapixels_is_read_without_complaint() -> None:
    rows = np.zeros((12_000, 12_000), np.uint8)
    rows[100, 200] = 255
    held = io.BytesIO()
    Image.fromarray(rows).save(held, "PNG", compress_level=1)
    (radiograph,) = _read(held.getvalue())
    assert radiograph.pixels.shape == (12_000, 12_000)
    assert radiograph.pixels[100, 200] == 255


@settings(max_examples=200, deadline=None)
@given(
    media=st.sampled_from(["PNG", "JPEG", "TIFF"]),
    cut=st.integers(0, 4000),
    at=st.integers(0, 4000),
    noise=st.binary(min_size=1, max_size=12),
)
def test_damage_anywhere_gives_a_radiograph_or_a_read_error(
    media: str, cut: int, at: int, noise: bytes
) -> None:
    data = bytearray(_bytes(Image.fromarray(_asymmetric()), media))
    at %= len(data)
    data[at : at + len(noise)] = noise
    damaged = bytes(data[: max(1, len(data) - cut)])
    try:
        for radiograph in _read(damaged):
            assert radiograph.pixels.ndim == 2
    except ReadError:
        pass
