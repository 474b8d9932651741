"""Bad input: one clear error, or as much of the picture as there is and a warning."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import Any

import imagecodecs
import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.encaps import encapsulate
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from osteo_desktop.errors.files import (
    DamagedImage,
    EmptyFile,
    NoPixels,
    NotAnImage,
    ReadError,
    TooLarge,
)
from osteo_desktop.imaging import limits
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import (
    compressed,
    image,
    made,
    pattern,
    put,
    read,
    read_all,
    rle,
    told_of,
    write,
)

TEST_FILES = Path(pydicom.__file__).parent / "data" / "test_files"
ENDS_EARLY = "The file ends early: the lower part of the radiograph is missing."


def cut(data: bytes, share: float, pixels: int) -> bytes:
    """The file without the last part of its ``pixels`` bytes of pixel data."""
    return data[: len(data) - round(pixels * (1 - share))]


@pytest.mark.parametrize(
    ("attributes", "dark"),
    [
        ({}, "smallest"),
        ({"PhotometricInterpretation": "MONOCHROME1"}, "largest"),
        ({"RescaleSlope": -1}, "largest"),
        ({"PhotometricInterpretation": "MONOCHROME1", "RescaleSlope": -1}, "smallest"),
    ],
)
def test_truncated_pixels_are_read_as_far_as_they_go(attributes: dict[str, Any], dark: str) -> None:
    pixels = pattern() + 7
    known = pixels.size * 3 // 5
    radiograph = read(cut(made(pixels, **attributes), known / pixels.size, pixels.nbytes))
    found = radiograph.pixels.ravel()
    np.testing.assert_array_equal(found[:known], pixels.ravel()[:known])
    end = found[:known].min() if dark == "smallest" else found[:known].max()
    assert set(found[known:]) == {end}
    assert radiograph.header.truncated
    assert told_of(radiograph.header) == (ENDS_EARLY,)
    assert not radiograph.pixels.flags.writeable


def test_half_a_pixel_is_no_pixel() -> None:
    data = made(pattern())[:-33]
    found = read(data).pixels.ravel()
    np.testing.assert_array_equal(found[:-17], pattern().ravel()[:-17])


def test_pydicoms_truncated_file() -> None:
    whole = read((TEST_FILES / "MR_small.dcm").read_bytes())
    radiograph = read((TEST_FILES / "MR_truncated.dcm").read_bytes())
    assert not whole.header.truncated
    assert radiograph.header.truncated
    np.testing.assert_array_equal(radiograph.pixels[:-1], whole.pixels[:-1])


@pytest.mark.parametrize("frames_left", [1.5, 2.0])
def test_truncated_frames(frames_left: float) -> None:
    frames = np.stack([pattern(), pattern()[::-1], pattern()[:, ::-1]])
    radiographs = read_all(cut(made(frames), frames_left / 3, frames.nbytes))
    assert len(radiographs) == 2
    np.testing.assert_array_equal(radiographs[0].pixels, frames[0])
    np.testing.assert_array_equal(radiographs[1].pixels[:12], frames[1][:12])
    assert not radiographs[0].header.truncated
    assert radiographs[1].header.truncated is (frames_left == 1.5)
    assert "Only 2 of 3 frames" in notice_text(radiographs[0].header.warnings[-1])


@pytest.mark.parametrize("largest", [255, 4095])
def test_a_truncated_jpeg(largest: int) -> None:
    pixels = np.add.outer(np.arange(160), np.arange(96)) * largest // 255
    pixels = pixels.astype(np.uint8 if largest == 255 else np.uint16)
    bits = largest.bit_length()
    frame = imagecodecs.jpeg8_encode(pixels, level=95, bitspersample=bits)
    syntax = JPEGBaseline8Bit if largest == 255 else JPEGExtended12Bit
    data = compressed(pixels, [frame], syntax, BitsStored=bits, HighBit=bits - 1)
    assert not read(data).header.truncated
    radiograph = read(data[: -len(frame) // 2])
    assert radiograph.header.truncated
    assert told_of(radiograph.header) == (ENDS_EARLY,)
    error = np.abs(radiograph.pixels[:64].astype(int) - pixels[:64])
    assert error.mean() < largest / 100
    assert set(radiograph.pixels[-1]) == {radiograph.pixels[:-20].min()}


def test_a_truncated_colour_jpeg() -> None:
    y, x = np.mgrid[:160, :96]
    rgb = np.stack([y, x, 160 - y], axis=2).astype(np.uint8)
    frame = imagecodecs.jpeg8_encode(rgb, level=95)
    data = compressed(rgb, [frame], JPEGBaseline8Bit, PhotometricInterpretation="YBR_FULL_422")
    whole = read(data)
    radiograph = read(data[: -len(frame) // 2])
    assert radiograph.header.truncated
    assert not whole.header.truncated
    # The band of 16 rows in which it ends holds colours of which some are missing.
    np.testing.assert_array_equal(radiograph.pixels[:31], whole.pixels[:31])
    assert set(radiograph.pixels[31:].flat) == {radiograph.pixels[:31].min()}


def test_a_truncated_jpeg_within_a_whole_file() -> None:
    """As when a file that was truncated before is wrapped as DICOM."""
    pixels = np.add.outer(np.arange(160), np.arange(96)).astype(np.uint8)
    frame = imagecodecs.jpeg8_encode(pixels, level=95)
    radiograph = read(compressed(pixels, [frame[: len(frame) // 2]], JPEGBaseline8Bit))
    assert radiograph.header.truncated
    assert told_of(radiograph.header) == (ENDS_EARLY,)


def test_truncated_rle() -> None:
    pixels = pattern(60, 70)
    frame = rle(pixels)
    data = compressed(pixels, [frame], RLELossless)
    radiograph = read(data[: -len(frame) // 5])
    assert radiograph.header.truncated
    known = 60 * 70 // 4
    np.testing.assert_array_equal(radiograph.pixels.ravel()[:known], pixels.ravel()[:known])
    assert set(radiograph.pixels[-1]) == {0}


@pytest.mark.parametrize("dtype", [np.uint16, np.int16])
def test_truncated_jpeg_ls_is_exact_up_to_the_last_whole_row(dtype: type) -> None:
    pixels = (pattern(60, 70).astype(int) - (2000 if dtype is np.int16 else 0)).astype(dtype)
    frame = imagecodecs.jpegls_encode(pixels.view(np.uint16))
    data = compressed(pixels, [frame], JPEGLSLossless)
    radiograph = read(data[: -len(frame) // 2])
    assert radiograph.header.truncated
    np.testing.assert_array_equal(radiograph.pixels[:20], pixels[:20])
    assert set(radiograph.pixels[-1]) == {pixels[:20].min()}


def test_a_truncated_lossless_jpeg() -> None:
    pixels = pattern(60, 70)
    frame = imagecodecs.ljpeg_encode(pixels, bitspersample=16)
    radiograph = read(compressed(pixels, [frame], JPEGLosslessSV1)[: -len(frame) // 2])
    assert radiograph.header.truncated
    np.testing.assert_array_equal(radiograph.pixels[:15], pixels[:15])
    assert set(radiograph.pixels[-1]) == {0}


def test_where_the_codec_gives_nothing_of_a_part_it_is_damage() -> None:
    frame = imagecodecs.jpeg2k_encode(pattern(60, 70), codecformat="j2k", level=0)
    data = compressed(pattern(60, 70), [frame], JPEG2000Lossless)
    with pytest.raises(DamagedImage, match="JPEG 2000 Image Compression"):
        read(data[:-100])


def test_a_missing_delimiter_alone_costs_nothing() -> None:
    frame = imagecodecs.jpegls_encode(pattern())
    data = compressed(pattern(), [frame], JPEGLSLossless)
    radiograph = read(data[:-8])
    np.testing.assert_array_equal(radiograph.pixels, pattern())
    assert not radiograph.header.truncated


def test_a_damaged_frame_costs_only_itself() -> None:
    frames = np.stack([pattern(), pattern()[::-1]])
    good = imagecodecs.jpegls_encode(frames[0])
    dataset = image(frames)
    dataset.PixelData = encapsulate([good, b"\xff\xd8" + b"\x55" * 200])
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    (radiograph,) = read_all(write(dataset, JPEGLSLossless))
    np.testing.assert_array_equal(radiograph.pixels, frames[0])
    assert "Only 1 of 2 frames" in notice_text(radiograph.header.warnings[0])


def claims(rows: int, columns: int, **attributes: Any) -> bytes:
    return made(pattern(8, 8), Rows=rows, Columns=columns, **attributes)


@pytest.mark.parametrize(
    "data",
    [
        claims(40_000, 40_000),
        claims(40_000, 40_000, NumberOfFrames=1000),
        compressed(pattern(8, 8), [b"\xff\x4f\xff\x51"], JPEG2000Lossless, Rows=9000, Columns=9000),
    ],
    ids=["native", "native frames", "compressed"],
)
def test_absurd_sizes_take_no_memory(data: bytes) -> None:
    assert len(data) < 2000
    tracemalloc.start()
    try:
        with pytest.raises(TooLarge):
            read(data)
        _, peak = tracemalloc.get_traced_memory()
    finally:
        tracemalloc.stop()
    assert peak < 5_000_000


def test_a_claim_far_beyond_the_bytes_is_refused() -> None:
    with pytest.raises(TooLarge, match="12000 x 11000"):
        read(claims(11_000, 12_000))


def test_a_codestream_larger_than_its_header_says_is_damage() -> None:
    frame = imagecodecs.jpegls_encode(pattern(40, 50))
    with pytest.raises(DamagedImage, match="50 x 40 compressed pixels, 30 x 24 stated"):
        read(compressed(pattern(), [frame], JPEGLSLossless))


def test_countless_frames_in_a_small_file() -> None:
    radiographs = read_all(made(pattern(), NumberOfFrames=2_000_000_000))
    assert len(radiographs) == 1
    assert "Only 1 of 2000000000 frames" in notice_text(radiographs[0].header.warnings[0])


def test_a_deflated_bomb(monkeypatch: pytest.MonkeyPatch) -> None:
    data = write(image(np.zeros((2000, 2000), np.uint8)), DeflatedExplicitVRLittleEndian)
    assert len(data) < 10_000
    assert read(data).pixels.size == 4_000_000
    monkeypatch.setattr(limits, "LARGEST_INFLATED", 3_000_000)
    with pytest.raises(DamagedImage, match="it unpacks to more than"):
        read(data)


def test_a_deflated_file_that_ends_early() -> None:
    pixels = np.random.default_rng(3).integers(0, 4096, (60, 70)).astype(np.uint16)
    data = write(image(pixels), DeflatedExplicitVRLittleEndian)
    radiograph = read(data[: -len(data) // 3])
    assert radiograph.header.truncated
    np.testing.assert_array_equal(radiograph.pixels[:20], pixels[:20])


@pytest.mark.parametrize(
    ("attributes", "detail"),
    [
        ({"Rows": 0}, "zero rows or columns"),
        ({"Columns": 0}, "zero rows or columns"),
        ({"Rows": None}, "Rows or Columns is missing"),
        ({"BitsAllocated": 12}, "1 samples of 12 bits"),
        ({"BitsAllocated": None}, "1 samples of unknown bits"),
        ({"SamplesPerPixel": 4}, "4 samples of 16 bits"),
        ({"PixelData": b""}, "it ends before its pixels"),
    ],
)
def test_impossible_pixel_modules(attributes: dict[str, Any], detail: str) -> None:
    with pytest.raises(DamagedImage, match=detail):
        read(made(pattern(), **attributes))


def test_files_without_pixels() -> None:
    report = put(image(pattern()), PixelData=None, SOPClassUID="1.2.840.10008.5.1.4.1.1.88.11")
    with pytest.raises(NoPixels, match="Basic Text SR Storage"):
        read(write(report))
    document = put(report, SOPClassUID="1.2.840.10008.5.1.4.1.1.104.1")
    document.EncapsulatedDocument = b"%PDF"
    with pytest.raises(NoPixels, match="Encapsulated PDF"):
        read(write(document))
    directory = (TEST_FILES / "dicomdirtests" / "DICOMDIR").read_bytes()
    with pytest.raises(NoPixels, match="DICOMDIR"):
        read(directory)


def test_an_icon_is_not_the_picture() -> None:
    from tests.made.dicom import item

    dataset = put(image(pattern()), PixelData=None, IconImageSequence=item(Rows=8))
    dataset.IconImageSequence[0].add_new("PixelData", "OW", b"\0" * 128)
    with pytest.raises(NoPixels):
        read(write(dataset))


@pytest.mark.parametrize("data", [b"Dear colleague, I saw your patient", b"\0" * 4000, b"\x89PNG"])
def test_what_is_no_dicom(data: bytes) -> None:
    with pytest.raises(NotAnImage):
        read(data)


def test_an_empty_file() -> None:
    with pytest.raises(EmptyFile):
        read(b"")


def test_a_file_that_ends_within_its_header() -> None:
    data = made(pattern(), StudyDescription="a description of some length")
    with pytest.raises(DamagedImage, match="it ends within its header"):
        read(data[: data.index(b"a description") + 5])


FILES = ["MR_small_RLE.dcm", "JPEG2000.dcm", "SC_rgb_jpeg_dcmtk.dcm", "rtdose.dcm"]
FILES += [
    "image_dfl.dcm",
    "JPGExtended.dcm",
    "MR_small_jpeg_ls_lossless.dcm",
    "examples_palette.dcm",
]


@pytest.mark.slow
@settings(max_examples=150, deadline=None)
@given(
    name=st.sampled_from(FILES),
    end=st.floats(0, 1),
    hits=st.lists(st.tuples(st.floats(0, 0.999), st.integers(0, 255)), max_size=5),
)
def test_whatever_is_damaged_there_is_a_picture_or_a_clear_error(
    name: str, end: float, hits: list[tuple[float, int]]
) -> None:
    whole = bytearray((TEST_FILES / name).read_bytes())
    header = min(len(whole), 3000)  # most of what can break lies in the header
    for at, value in hits:
        whole[int(at * header)] = value
    damaged = bytes(whole[: int(end * len(whole))] if end < 0.9 else whole)
    try:
        radiographs = read_all(damaged)
    except ReadError:
        return
    for radiograph in radiographs:
        assert radiograph.pixels.shape == (radiograph.header.rows, radiograph.header.columns)
