"""Stored values come out exactly, whatever they are wrapped in."""

from __future__ import annotations

import zlib
from typing import Any

import imagecodecs
import numpy as np
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import (
    HTJ2K,
    JPEG2000,
    UID,
    DeflatedExplicitVRLittleEndian,
    ExplicitVRBigEndian,
    ExplicitVRLittleEndian,
    HTJ2KLossless,
    HTJ2KLosslessRPCL,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLossless,
    JPEGLosslessSV1,
    JPEGLSLossless,
    RLELossless,
)

from osteo_desktop.errors.files import MissingCodec
from osteo_desktop.imaging.dicom.codecs import decoder_of
from osteo_desktop.imaging.dicom.read import read_dicom
from osteo_desktop.wording.notices import notice_text
from tests.made.dicom import compressed, image, made, pattern, put, read, read_all, rle, write


def in_order(pixels: np.ndarray, syntax: UID) -> bytes:
    """Native pixel bytes in the byte order of ``syntax``."""
    order = "<" if syntax.is_little_endian else ">"
    return pixels.astype(pixels.dtype.newbyteorder(order)).tobytes()


def assert_stored(data: bytes, expected: np.ndarray) -> None:
    radiograph = read(data)
    np.testing.assert_array_equal(radiograph.pixels, expected)
    assert radiograph.pixels.dtype.isnative
    assert not radiograph.pixels.flags.writeable
    assert radiograph.header.warnings == ()
    assert (radiograph.header.rows, radiograph.header.columns) == expected.shape


@pytest.mark.parametrize("meta", [True, False], ids=["with preamble", "bare data set"])
@pytest.mark.parametrize(
    "syntax", [ImplicitVRLittleEndian, ExplicitVRLittleEndian, ExplicitVRBigEndian]
)
@pytest.mark.parametrize(
    "pixels",
    [
        pattern(largest=255),
        pattern(),
        pattern().astype(np.int16) - 2000,
        pattern().astype(np.uint32) * 70000,
        pattern().astype(np.int32) * 70000 - 90_000_000,
    ],
    ids=["u1", "u2", "i2", "u4", "i4"],
)
def test_native_pixels(pixels: np.ndarray, syntax: UID, meta: bool) -> None:
    data = write(image(pixels, PixelData=in_order(pixels, syntax)), syntax, meta=meta)
    assert_stored(data, pixels)


def test_file_meta_without_preamble() -> None:
    assert_stored(made(pattern())[132:], pattern())


def test_the_preamble_may_pose_as_a_tiff() -> None:
    data = made(pattern())
    assert_stored(b"II*\0" + data[4:], pattern())


def test_deflated() -> None:
    data = write(image(pattern()), DeflatedExplicitVRLittleEndian)
    assert_stored(data, pattern())
    assert read(data).header.TransferSyntaxUID == DeflatedExplicitVRLittleEndian


def test_eight_bits_as_big_endian_words() -> None:
    pixels = pattern(5, 7, largest=255)  # an odd number of bytes
    words = np.frombuffer(pixels.tobytes() + b"\0", ">u2").astype("<u2").tobytes()
    dataset = image(pixels)
    dataset.PixelData = words
    dataset["PixelData"].VR = "OW"
    data = write(dataset, ExplicitVRBigEndian)
    assert_stored(data, pixels)


def test_not_a_copy_of_the_file() -> None:
    assert not read(made(pattern())).pixels.flags.owndata


def test_one_bit() -> None:
    frames = np.stack([pattern(5, 7) > 2000, pattern(5, 7)[::-1] > 1000])
    packed = np.packbits(frames.ravel(), bitorder="little").tobytes()
    data = made(
        frames.astype(np.uint8),
        BitsAllocated=1,
        BitsStored=1,
        HighBit=0,
        PixelData=packed + b"\0" * (len(packed) % 2),
    )
    for radiograph, expected in zip(read_all(data), frames, strict=True):
        np.testing.assert_array_equal(radiograph.pixels, expected)
        assert radiograph.header.bits == 1


@pytest.mark.parametrize(
    ("keyword", "dtype"), [("FloatPixelData", "f4"), ("DoubleFloatPixelData", "f8")]
)
def test_floating_point(keyword: str, dtype: str) -> None:
    values = (pattern() / 7 - 100).astype(dtype)
    dataset = image(pattern(), PixelData=None, BitsAllocated=values.itemsize * 8)
    for absent in ("BitsStored", "HighBit", "PixelRepresentation"):
        del dataset[absent]
    dataset.add_new(keyword, "OF" if dtype == "f4" else "OD", values.tobytes())
    radiograph = read(write(dataset))
    np.testing.assert_array_equal(radiograph.pixels, values.astype(np.float32))
    assert radiograph.pixels.dtype == np.float32


def test_bits_beside_the_stored_ones_are_dropped() -> None:
    assert_stored(made(pattern() | 0xB000, BitsStored=12, HighBit=11), pattern())


def test_and_the_sign_is_extended() -> None:
    values = pattern(largest=4000).astype(np.int16) - 2000
    raw = (values & 0x0FFF) | 0x5000
    assert_stored(made(raw.astype(np.int16), BitsStored=12, HighBit=11), values)


def test_stored_bits_may_be_the_highest() -> None:
    assert_stored(made(pattern() << 4 | 0x7, BitsStored=12, HighBit=15), pattern())


def test_impossible_stored_bits_are_told() -> None:
    radiograph = read(made(pattern(), BitsStored=20))
    np.testing.assert_array_equal(radiograph.pixels, pattern())
    assert radiograph.header.bits == 16
    assert "BitsStored" in notice_text(radiograph.header.warnings[0])


def jpeg2k(pixels: np.ndarray, codecformat: str = "j2k") -> bytes:
    frame: bytes = imagecodecs.jpeg2k_encode(pixels, codecformat=codecformat, level=0)
    return frame


def jpeg_lossless(pixels: np.ndarray) -> bytes:
    frame: bytes = imagecodecs.ljpeg_encode(pixels, bitspersample=16)
    return frame


LOSSLESS = {
    "JPEG 2000": (JPEG2000Lossless, jpeg2k),
    "JPEG 2000 with boxes": (JPEG2000, lambda p: jpeg2k(p, "jp2")),
    "HTJ2K lossless": (HTJ2KLossless, imagecodecs.htj2k_encode),
    "HTJ2K lossless RPCL": (HTJ2KLosslessRPCL, imagecodecs.htj2k_encode),
    "HTJ2K": (HTJ2K, imagecodecs.htj2k_encode),
    "JPEG-LS": (JPEGLSLossless, imagecodecs.jpegls_encode),
    "JPEG Lossless": (JPEGLossless, jpeg_lossless),
    "JPEG Lossless SV1": (JPEGLosslessSV1, jpeg_lossless),
    "RLE": (RLELossless, rle),
    "encapsulated, not compressed": (UID("1.2.840.10008.1.2.1.98"), lambda p: p.tobytes()),
}


@pytest.mark.parametrize("name", LOSSLESS)
def test_lossless_syntaxes(name: str) -> None:
    syntax, encode = LOSSLESS[name]
    pixels = pattern(40, 50)
    data = compressed(pixels, [encode(pixels)], syntax)
    assert_stored(data, pixels)
    assert read(data).header.TransferSyntaxUID == syntax


def test_deflated_frames() -> None:
    """A syntax younger than pydicom: its UID is put in the place of one of the same length."""
    compressor = zlib.compressobj(wbits=-15)
    frame = compressor.compress(pattern().tobytes()) + compressor.flush()
    data = compressed(pattern(), [frame], JPEG2000)
    assert_stored(data.replace(JPEG2000.encode(), b"1.2.840.10008.1.2.8.1\0", 1), pattern())


@pytest.mark.parametrize("name", ["JPEG-LS", "JPEG 2000", "RLE"])
def test_signed_values_survive_compression(name: str) -> None:
    syntax, encode = LOSSLESS[name]
    values = pattern(40, 50).astype(np.int16) - 2000
    source = values.view(np.uint16) if name == "JPEG-LS" else values
    assert_stored(compressed(values, [encode(source)], syntax), values)


def test_jpeg_ls_of_seven_bits() -> None:
    pixels = pattern(40, 50, largest=127)
    frame = imagecodecs.jpegls_encode(pixels)
    assert_stored(compressed(pixels, [frame], JPEGLSLossless, BitsStored=7, HighBit=6), pixels)


@pytest.mark.parametrize(
    ("syntax", "largest"),
    [(JPEGBaseline8Bit, 255), (JPEGExtended12Bit, 255), (JPEGExtended12Bit, 4095)],
)
def test_lossy_jpeg(syntax: UID, largest: int) -> None:
    pixels = np.sort(pattern(64, 80, largest), axis=0)
    bits = largest.bit_length()
    frame = imagecodecs.jpeg8_encode(pixels, level=99, bitspersample=bits)
    radiograph = read(compressed(pixels, [frame], syntax, BitsStored=bits, HighBit=bits - 1))
    error = np.abs(radiograph.pixels.astype(int) - pixels)
    assert error.mean() < largest / 200
    assert radiograph.header.bits == bits


@pytest.mark.parametrize("name", ["JPEG 2000", "JPEG-LS", "JPEG Lossless", "RLE"])
def test_a_compressed_file_that_does_not_say_so(name: str) -> None:
    syntax, encode = LOSSLESS[name]
    pixels = pattern(40, 50)
    data = compressed(pixels, [encode(pixels)], syntax)
    stated = syntax.encode() + b"\0" * (len(syntax) % 2)
    wrong = ExplicitVRLittleEndian.encode().ljust(len(stated), b"\0")
    assert_stored(data.replace(stated, wrong, 1), pixels)
    bare = data[data.index(b"\x08\x00\x16\x00UI", 132 + 100) :]
    assert_stored(bare, pixels)


def test_native_pixels_that_claim_to_be_compressed() -> None:
    dataset = image(pattern())
    data = write(dataset)
    lied = data.replace(b"1.2.840.10008.1.2.1\0", b"1.2.840.10008.1.2.5\0", 1)
    assert_stored(lied, pattern())


def test_a_delimiter_within_a_fragment_is_not_the_end() -> None:
    """It comes about by chance, once in some thousand files."""
    pixels = pattern().copy()
    pixels[3, 4:8] = np.frombuffer(b"\xfe\xff\xdd\xe0\0\0\0\0", "<u2")
    data = compressed(pixels, [pixels.tobytes()], UID("1.2.840.10008.1.2.1.98"))
    assert_stored(data, pixels)


@pytest.mark.parametrize("offsets", [True, False], ids=["offset table", "no offset table"])
@pytest.mark.parametrize("fragments", [1, 3])
def test_frames_are_found_among_fragments(fragments: int, offsets: bool) -> None:
    from pydicom.encaps import encapsulate

    frames = np.stack([pattern(40, 50), pattern(40, 50)[::-1], pattern(40, 50)[:, ::-1]])
    encoded = [imagecodecs.jpegls_encode(frame) for frame in frames]
    dataset = image(frames)
    dataset.PixelData = encapsulate(encoded, fragments_per_frame=fragments, has_bot=offsets)
    dataset["PixelData"].VR = "OB"
    dataset["PixelData"].is_undefined_length = True
    radiographs = read_all(write(dataset, JPEGLSLossless))
    assert [r.header.frame for r in radiographs] == [1, 2, 3]
    assert {r.header.NumberOfFrames for r in radiographs} == {3}
    for radiograph, frame in zip(radiographs, frames, strict=True):
        np.testing.assert_array_equal(radiograph.pixels, frame)


def test_one_frame_of_many_can_be_asked_for() -> None:
    frames = np.stack([pattern(), pattern()[::-1], pattern()[:, ::-1]])
    (second,) = read_dicom(made(frames), file="a", source_path="/a", sha256="", frame=2)
    assert second.header.frame == 2
    np.testing.assert_array_equal(second.pixels, frames[1])


def colour(rows: int = 24, columns: int = 30) -> np.ndarray:
    """Red grows downwards, green to the right, blue is a block."""
    y, x = np.mgrid[:rows, :columns]
    rgb = np.zeros((rows, columns, 3), np.uint8)
    rgb[..., 0], rgb[..., 1] = y * 255 // rows, x * 255 // columns
    rgb[:5, :7, 2] = 200
    return rgb


def luminance(rgb: np.ndarray) -> np.ndarray:
    return rgb.astype(float) @ (0.299, 0.587, 0.114)


def chroma(rgb: np.ndarray) -> float:
    return float((rgb.max(-1).astype(float) - rgb.min(-1)).mean() / 255)


def assert_colour(data: bytes, rgb: np.ndarray, tolerance: float = 1.0) -> None:
    radiograph = read(data)
    assert np.abs(radiograph.pixels - luminance(rgb)).max() <= tolerance
    assert radiograph.header.colourfulness == pytest.approx(chroma(rgb), abs=0.01)
    assert not radiograph.voi
    assert not radiograph.inverted
    assert not radiograph.pixels.flags.writeable


def test_rgb_by_pixel_and_by_plane() -> None:
    rgb = colour()
    assert_colour(made(rgb), rgb)
    planes = rgb.transpose(2, 0, 1).tobytes()
    assert_colour(made(rgb, PixelData=planes, PlanarConfiguration=1), rgb)


def test_grey_written_as_rgb_is_grey() -> None:
    grey = pattern(largest=255)
    radiograph = read(made(np.repeat(grey[..., np.newaxis], 3, axis=2)))
    np.testing.assert_array_equal(radiograph.pixels, grey)
    assert radiograph.header.colourfulness == 0.0


def ybr(rgb: np.ndarray) -> np.ndarray:
    """PS3.3 C.7.6.3.1.2."""
    matrix = np.array([[0.299, 0.587, 0.114], [-0.1687, -0.3313, 0.5], [0.5, -0.4187, -0.0813]])
    return np.rint((rgb @ matrix.T) + (0, 128, 128)).clip(0, 255).astype(np.uint8)


def test_ybr_full() -> None:
    rgb = colour()
    assert_colour(made(ybr(rgb), PhotometricInterpretation="YBR_FULL"), rgb, tolerance=2)


@pytest.mark.parametrize("subsampled", [True, False], ids=["as stated", "not subsampled"])
def test_ybr_full_422(subsampled: bool) -> None:
    rgb = np.repeat(colour()[:, ::2], 2, axis=1)  # pairs of equal colour lose nothing
    full = ybr(rgb)
    pairs = full.reshape(-1, 2, 3)
    packed = np.stack([pairs[:, 0, 0], pairs[:, 1, 0], pairs[:, 0, 1], pairs[:, 0, 2]], axis=1)
    data = made(
        full,
        PhotometricInterpretation="YBR_FULL_422",
        PixelData=packed.tobytes() if subsampled else full.tobytes(),
    )
    assert_colour(data, rgb, tolerance=2)


def palette(bits: int, table: np.ndarray, first: int = 0) -> dict[str, Any]:
    attributes: dict[str, Any] = {"PhotometricInterpretation": "PALETTE COLOR"}
    for channel, name in enumerate(("Red", "Green", "Blue")):
        key = f"{name}PaletteColorLookupTable"
        attributes[f"{key}Descriptor"] = [len(table), first, bits]
        attributes[f"{key}Data"] = table[:, channel].tobytes()
    return attributes


@pytest.mark.parametrize("bits", [8, 16])
def test_palette(bits: int) -> None:
    indices = pattern(largest=99)
    table = np.stack([np.arange(100), 200 - np.arange(100), np.arange(100) // 2], axis=1)
    table = (table * (257 if bits == 16 else 1)).astype(f"<u{bits // 8}")
    radiograph = read(made(indices, **palette(bits, table)))
    expected = luminance(table[indices])
    assert np.abs(radiograph.pixels - expected).max() <= 1
    assert radiograph.header.bits == bits
    assert radiograph.header.colourfulness > 0.1


def test_a_palette_that_is_missing_is_damage() -> None:
    from osteo_desktop.errors.files import DamagedImage

    with pytest.raises(DamagedImage, match="palette"):
        read(made(pattern(largest=99), PhotometricInterpretation="PALETTE COLOR"))


def test_colours_of_32_bits_are_narrowed() -> None:
    rgb = colour().astype(np.uint32) << 24
    radiograph = read(made(rgb))
    assert radiograph.pixels.dtype == np.uint16
    assert radiograph.header.bits == 16
    assert np.abs(radiograph.pixels / 256 - luminance(colour())).max() <= 1


@pytest.mark.parametrize(
    "syntax", ["1.2.840.10008.1.2.4.102", "1.2.840.10008.1.2.4.100", "1.2.3.4.5.6"]
)
def test_a_missing_codec_is_named(syntax: str) -> None:
    data = compressed(pattern(), [b"\0" * 64], UID(syntax))
    with pytest.raises(MissingCodec) as caught:
        read(data)
    assert UID(syntax).name in str(caught.value)


def test_a_codec_that_is_not_installed_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    decoder = decoder_of(HTJ2K, "a.dcm")
    monkeypatch.setattr(decoder, "_available", {})
    monkeypatch.setattr(decoder, "_unavailable", {"imagecodecs": ("imagecodecs",)})
    with pytest.raises(MissingCodec, match=r"High-Throughput JPEG 2000 .*needs imagecodecs"):
        read(compressed(pattern(), [imagecodecs.htj2k_encode(pattern())], HTJ2K))


@pytest.mark.parametrize(
    ("pixels", "photometric", "assumed"),
    [(pattern(largest=255), "YBR_FULL_422", "MONOCHROME2"), (colour(), "MONOCHROME1", "RGB")],
)
def test_colours_that_contradict_the_samples_are_told(
    pixels: np.ndarray, photometric: str, assumed: str
) -> None:
    header = read(made(pixels, PhotometricInterpretation=photometric)).header
    assert header.PhotometricInterpretation == assumed
    assert notice_text(header.warnings[0]).endswith(f"{assumed} is assumed.")


def test_missing_attributes_take_their_usual_values() -> None:
    dataset: Dataset = image(pattern())
    for keyword in ("BitsStored", "HighBit", "PixelRepresentation", "SamplesPerPixel"):
        del dataset[keyword]
    put(dataset, PhotometricInterpretation=None)
    assert_stored(write(dataset), pattern())
