"""WebP and BMP as Pillow writes them: exact, and what is cut, animated or hostile is told."""

from __future__ import annotations

import hashlib
import io
import struct
from contextlib import suppress
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from osteo_desktop.errors.files import DamagedImage, NotAnImage, ReadError, TooLarge
from osteo_desktop.imaging.folder import Entry, decode, read_entry
from osteo_desktop.imaging.sources.kinds import walk
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.notices import notice_text


def grey(rows: int = 90, columns: int = 70) -> np.ndarray:
    picture = np.linspace(10, 120, columns)[np.newaxis] + np.linspace(0, 90, rows)[:, np.newaxis]
    noise = np.random.default_rng(7).integers(0, 40, (rows, columns))
    picture[5:15, 5:40] = 200
    return (picture + noise).astype(np.uint8)


def stored(image: Image.Image, media: str, **options: object) -> bytes:
    held = io.BytesIO()
    image.save(held, media, **options)
    return held.getvalue()


def read(data: bytes) -> Radiograph:
    (radiograph,) = decode(Entry("x", "/x"), data)
    return radiograph


WEBP_LOSSLESS = stored(Image.fromarray(grey()), "WEBP", lossless=True)
WEBP_LOSSY = stored(Image.fromarray(grey()), "WEBP", quality=90)
WEBP_EXTENDED = stored(Image.fromarray(grey()), "WEBP", lossless=True, exif=Image.Exif().tobytes())
BMP = stored(Image.fromarray(grey()), "BMP")
WHOLE = {
    "WebP, lossless": WEBP_LOSSLESS,
    "WebP, lossy": WEBP_LOSSY,
    "WebP, extended": WEBP_EXTENDED,
    "BMP": BMP,
    "BMP, colour": stored(Image.fromarray(grey()).convert("RGB"), "BMP"),
    "BMP, one bit": stored(Image.fromarray(grey()).convert("1"), "BMP"),
}


PADDED = {"BMP": 2, "BMP, colour": 2, "BMP, one bit": 3}
"""Bytes behind the pixels of a row."""


def run_lengths(picture: np.ndarray, *, end: bytes = b"\x00\x01") -> bytes:
    """A BMP in BI_RLE8, which Pillow reads and does not write: each pixel a run of its own."""
    rows, columns = picture.shape
    lines = (b"".join(bytes((1, value)) for value in row) + b"\0\0" for row in picture[::-1])
    pixels = b"".join(lines)[:-2] + end
    palette = b"".join(bytes((value, value, value, 0)) for value in range(256))
    head = struct.pack("<IiiHHIIiiII", 40, columns, rows, 1, 8, 1, len(pixels), 0, 0, 256, 0)
    offset = 14 + len(head) + len(palette)
    start = struct.pack("<2sIHHI", b"BM", offset + len(pixels), 0, 0, offset)
    return start + head + palette + pixels


# --- whole -----------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ["WebP, lossless", "WebP, extended", "BMP", "BMP, colour"])
def test_the_pixels_are_those_that_were_written(name: str) -> None:
    radiograph = read(WHOLE[name])
    np.testing.assert_array_equal(radiograph.pixels, grey())
    header = radiograph.header
    assert (header.media, header.bits, header.lossy) == (name.split(",")[0], 8, False)
    assert (header.is_whole, header.spacing, header.NumberOfFrames) == (True, None, 1)
    assert not radiograph.pixels.flags.writeable
    assert radiograph.sha256 == hashlib.sha256(WHOLE[name]).hexdigest()


def test_a_lossy_webp_says_so_and_is_near() -> None:
    radiograph = read(WEBP_LOSSY)
    assert radiograph.header.lossy
    assert np.abs(radiograph.pixels.astype(int) - grey()).mean() < 6


def test_a_bmp_in_run_lengths_is_read() -> None:
    np.testing.assert_array_equal(read(run_lengths(grey())).pixels, grey())


def test_exif_turns_a_webp_upright() -> None:
    exif = Image.Exif()
    exif[0x0112] = 6
    turned = Image.fromarray(np.ascontiguousarray(np.rot90(grey())))
    data = stored(turned, "WEBP", lossless=True, exif=exif.tobytes())
    np.testing.assert_array_equal(read(data).pixels, grey())


def test_the_suffix_says_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(WEBP_LOSSLESS)
    (tmp_path / "b").write_bytes(BMP)
    media = [read_entry(entry)[0].header.media for entry in walk(tmp_path)]
    assert media == ["WebP", "BMP"]


@pytest.mark.parametrize("lossless", [True, False])
@pytest.mark.parametrize("value", [0, 255])
def test_a_blank_webp_is_whole(value: int, lossless: bool) -> None:
    """Its coded pixels end with some zeros, and are not taken for a copy that failed."""
    data = stored(Image.new("L", (1000, 1200), value), "WEBP", lossless=lossless)
    assert read(data).header.is_whole


# --- not whole -------------------------------------------------------------------------------


@pytest.mark.parametrize("name", WHOLE)
def test_wherever_it_is_cut_nothing_is_shown_and_it_is_told(name: str) -> None:
    data = WHOLE[name]
    last = len(data) - 1 - PADDED.get(name, 0)
    for kept in {*np.linspace(1, last, 40, dtype=int).tolist(), last}:
        with pytest.raises((DamagedImage, NotAnImage)):
            read(data[:kept])


def test_run_lengths_without_their_end_are_told() -> None:
    data = run_lengths(grey())
    for kept in np.linspace(60, len(data) - 1, 30, dtype=int):
        with pytest.raises((DamagedImage, NotAnImage)):
            read(data[:kept])
    zeros = data[: len(data) // 2] + bytes(len(data) - len(data) // 2)
    with pytest.raises(DamagedImage):
        read(zeros)


@pytest.mark.parametrize("lossless", [True, False])
def test_a_webp_whose_end_was_overwritten_is_not_whole(lossless: bool) -> None:
    data = stored(Image.fromarray(grey(300, 200)), "WEBP", lossless=lossless)
    for kept in (len(data) // 3, len(data) // 2, len(data) - 3000):
        try:
            header = read(data[:kept] + bytes(len(data) - kept)).header
        except DamagedImage:
            continue
        assert header.truncated
        assert "ends early" in notice_text(header.warnings[0])


def test_an_animation_is_refused_with_its_reason() -> None:
    frames = [Image.fromarray(np.roll(grey(), shift, axis=1)) for shift in (0, 20)]
    data = stored(frames[0], "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    with pytest.raises(NotAnImage, match="animation"):
        read(data)


# --- hostile ---------------------------------------------------------------------------------


def claiming(columns: int, rows: int) -> dict[str, bytes]:
    """Headers that ask for a picture of this size, and bring hardly a pixel."""
    wide, high = max(columns - 1, 0), max(rows - 1, 0)
    size = wide.to_bytes(3, "little") + high.to_bytes(3, "little")
    lossless = (b"\x2f" + (wide & 0x3FFF | (high & 0x3FFF) << 14).to_bytes(4, "little")).ljust(20)
    bmp = bytearray(BMP)
    bmp[18:26] = struct.pack("<ii", columns, rows)
    return {
        "VP8X": _riff((b"VP8X", b"\0" * 4 + size), (b"VP8L", lossless)),
        "VP8L": _riff((b"VP8L", lossless)),
        "BMP": bytes(bmp),
        "run lengths": b"".join(
            (run_lengths(grey())[:18], struct.pack("<ii", columns, rows), run_lengths(grey())[26:])
        ),
    }


def _riff(*chunks: tuple[bytes, bytes]) -> bytes:
    body = b"".join(name + struct.pack("<I", len(data)) + data for name, data in chunks)
    return b"RIFF" + struct.pack("<I", len(body) + 4) + b"WEBP" + body


@pytest.mark.parametrize("name", claiming(1, 1))
def test_a_claim_of_more_than_any_detector_delivers_takes_no_memory(name: str) -> None:
    with pytest.raises(TooLarge):
        read(claiming(16_000, 16_000)[name])


@pytest.mark.parametrize("size", [(0, 50), (50, 0), (5000, 5000)])
@pytest.mark.parametrize("name", ["BMP", "run lengths"])
def test_more_than_the_file_holds_and_nothing_at_all_are_errors(
    name: str, size: tuple[int, int]
) -> None:
    with pytest.raises(ReadError):
        read(claiming(*size)[name])


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from([*WHOLE]),
    cut=st.integers(0, 4000),
    at=st.integers(0, 4000) | st.integers(0, 60),
    noise=st.binary(min_size=1, max_size=12),
)
def test_damage_anywhere_gives_a_radiograph_or_a_read_error(
    name: str, cut: int, at: int, noise: bytes
) -> None:
    data = bytearray(WHOLE[name])
    at %= len(data)
    data[at : at + len(noise)] = noise
    with suppress(ReadError):
        assert read(bytes(data[: max(1, len(data) - cut)])).pixels.ndim == 2
