"""The pixels of each frame of a DICOM file, as stored values."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import partial

import numpy as np
from pydicom.dataset import Dataset
from pydicom.pixels.processing import apply_color_lut, convert_color_space
from pydicom.uid import UID, ExplicitVRBigEndian

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage, ReadError
from osteo_desktop.imaging.dicom.codecs import ENDED, decode_frame, decoder_of
from osteo_desktop.imaging.dicom.codestream import STARTS, sample_of, size_of
from osteo_desktop.imaging.dicom.cut_frame import decode_cut_frame, known_of_frame
from osteo_desktop.imaging.dicom.file import DicomFile
from osteo_desktop.imaging.dicom.pixel_format import (
    PixelFormat,
    check_claim,
    planes_of,
    stored_values,
)
from osteo_desktop.imaging.dicom.transforms import lookup_table
from osteo_desktop.imaging.dicom.values import Attributes
from osteo_desktop.imaging.raster.read import grey_of_colour

_ENCAPSULATED_UNCOMPRESSED = "1.2.840.10008.1.2.1.98"
_DEFLATED_FRAMES = "1.2.840.10008.1.2.8.1"


@dataclass(frozen=True, eq=False)
class Frame:
    """``pixels``: (rows, columns) stored values, grey; ``number`` counts from 1."""

    number: int
    pixels: np.ndarray
    bits: int
    colourfulness: float = 0.0
    known: int | None = None
    """How many pixels, row by row, are known when the file ends early; None: all."""
    contrary_sign: bool = False
    """The codestream and PixelRepresentation contradict each other about the sign."""
    had_other_bits: bool = False
    """Compressed, and its samples held more than the stored values."""
    planes: Mapping[int, np.ndarray] = field(default_factory=dict)
    """By bit position: overlays that lay beside the stored values, (rows, columns) bool."""


@dataclass(frozen=True, eq=False)
class Samples:
    """One decoded frame before it is made grey; ``values``: (rows, columns[, 3])."""

    values: np.ndarray
    photometric: str
    known: int | None = None
    contrary_sign: bool = False
    had_other_bits: bool = False
    planes: Mapping[int, np.ndarray] = field(default_factory=dict)


def decode_frames(
    dicom: DicomFile, form: PixelFormat, file: str, only: int | None = None
) -> list[Frame]:
    """Every frame that can be decoded, or the one numbered ``only``.

    Raises DamagedImage, TooLarge or MissingCodec when none can.
    """
    if dicom.fragments:
        readers = _compressed(dicom, form, file)
    else:
        readers = _native(dicom, form, file)
    frames: list[Frame] = []
    failure: ReadError | None = None
    for number, read in readers:
        if only is not None and number != only:
            continue
        try:
            samples = _doubted(read(), number, dicom, form)
            frames.append(_grey(number, samples, dicom.dataset, form, file))
        except DamagedImage as error:
            failure = failure or error
    if not frames:
        raise failure or DamagedImage(file, detail=FileDetail.ENDS_BEFORE_PIXELS.notice)
    return frames


Readers = Iterator[tuple[int, Callable[[], Samples]]]


def _native(dicom: DicomFile, form: PixelFormat, file: str) -> Readers:
    value = dicom.native
    if (
        form.photometric == "YBR_FULL_422"
        and len(value) * 8 >= form.frames * form.frame_bits * 3 // 2
    ):
        form = replace(form, photometric="YBR_FULL")  # not subsampled, whatever is stated
    if form.photometric == "YBR_FULL_422" and form.frame_pixels % 2:
        raise DamagedImage(file, detail=FileDetail.ODD_YBR.notice)
    big_endian = dicom.syntax == ExplicitVRBigEndian
    if big_endian and form.bits_allocated <= 8 and dicom.pixel_vr == "OW":
        value = _words_swapped(value)
    present = min(form.frames, -(-len(value) * 8 // form.frame_bits))
    check_claim(form, present, len(value), file)
    for index in range(present):
        yield index + 1, partial(_native_frame, value, index, form, big_endian)


def _doubted(samples: Samples, number: int, dicom: DicomFile, form: PixelFormat) -> Samples:
    """Nothing in pixels without an end of their own shows that the file was cut within them."""
    if samples.known is not None or dicom.has_its_end or dicom.syntax in ENDED:
        return samples
    if dicom.fragments and number < form.frames:
        return samples
    return replace(samples, known=form.frame_pixels)


def _native_frame(value: memoryview, index: int, form: PixelFormat, big_endian: bool) -> Samples:
    count = form.frame_bits // form.bits_allocated
    if form.bits_allocated == 1:
        start = index * count
        packed = np.frombuffer(value[start // 8 : -(-(start + count) // 8)], np.uint8)
        flat = np.unpackbits(packed, bitorder="little")[start % 8 : start % 8 + count]
    else:
        dtype = form.dtype.newbyteorder(">" if big_endian else "<")
        size = dtype.itemsize * count
        chunk = value[index * size : (index + 1) * size]
        flat = np.frombuffer(chunk[: len(chunk) // dtype.itemsize * dtype.itemsize], dtype)
        flat = flat.astype(dtype.newbyteorder("="), copy=False)
    known = None
    if len(flat) < count:
        known = len(flat) * form.frame_pixels // count
        flat = np.concatenate([flat, np.zeros(count - len(flat), flat.dtype)])
    if form.photometric == "YBR_FULL_422":
        flat = _expanded_422(flat)
    cells = _shaped(flat, form)
    values = stored_values(cells, form)
    rgb = _as_rgb(values, form.photometric, known)
    return replace(rgb, planes=planes_of(cells, form)) if form.overlay_bits else rgb


def _compressed(dicom: DicomFile, form: PixelFormat, file: str) -> Readers:
    syntax = dicom.syntax
    frames = list(_grouped(dicom, form.frames))
    check_claim(form, len(frames), sum(map(len, frames)), file)
    if syntax not in (_ENCAPSULATED_UNCOMPRESSED, _DEFLATED_FRAMES):
        decoder_of(syntax, file)  # a missing codec is told once, not as damage of each frame
    for index, frame in enumerate(frames):
        yield index + 1, partial(_decoded, frame, syntax, form, file)


def _decoded(frame: bytes, syntax: UID, form: PixelFormat, file: str) -> Samples:
    if syntax == _ENCAPSULATED_UNCOMPRESSED:
        return _native_frame(memoryview(frame), 0, form, False)
    if syntax == _DEFLATED_FRAMES:
        inflate = zlib.decompressobj(-zlib.MAX_WBITS)
        try:
            frame = inflate.decompress(frame, form.frame_bits // 8 + 1)
        except zlib.error as error:
            raise DamagedImage(file, detail=FileDetail.FRAME_NOT_INFLATED.notice) from error
        return _native_frame(memoryview(frame), 0, form, False)
    size = size_of(frame)
    if size is not None and size != (form.rows, form.columns):
        detail = FileDetail.SIZE_CONTRADICTED.of(
            found_columns=size[1], found_rows=size[0], columns=form.columns, rows=form.rows
        )
        raise DamagedImage(file, detail=detail)
    sample = sample_of(frame)
    if sample.precision > form.bits_allocated:
        detail = FileDetail.BITS_CONTRADICTED.of(
            precision=sample.precision, allocated=form.bits_allocated
        )
        raise DamagedImage(file, detail=detail)
    try:
        cells, photometric = decode_frame(frame, syntax, form, file)
        known = known_of_frame(cells, frame, syntax, form)
    except DamagedImage:
        part = decode_cut_frame(frame, syntax, form)
        if part is None:
            raise
        (cells, known), photometric = part, form.photometric
    if known == 0:
        raise DamagedImage(file, detail=FileDetail.ENDS_BEFORE_PIXELS.notice)
    values = stored_values(cells, form, sample.precision or None)
    other = not np.array_equal(values, cells)
    # PixelRepresentation decides, as in pydicom; PS3.5 8.2.4 wants both to say the same.
    contrary = form.samples == 1 and sample.signed not in (None, form.signed)
    return Samples(values, photometric, known, contrary, other, planes_of(cells, form))


def _grouped(dicom: DicomFile, frames: int) -> Iterator[bytes]:
    """Fragments -> frames: by the offset tables where they fit, else by what the data shows."""
    fragments = dicom.fragments
    starts = _frame_starts(dicom, frames)
    for start, end in zip(starts, [*starts[1:], len(fragments)], strict=True):
        yield b"".join(fragment.data for fragment in fragments[start:end])


def _frame_starts(dicom: DicomFile, frames: int) -> list[int]:
    """Index of each frame's first fragment."""
    fragments = dicom.fragments
    if frames == 1:
        return [0]
    by_offset = {fragment.offset: index for index, fragment in enumerate(fragments)}
    for offsets in (_extended_offsets(dicom.dataset), dicom.basic_offsets):
        starts = [by_offset[offset] for offset in offsets if offset in by_offset]
        if starts and len(offsets) == frames and starts == sorted(set(starts)):
            return starts
    if len(fragments) > frames:
        starts = [i for i, f in enumerate(fragments) if bytes(f.data[:12]).startswith(STARTS)]
        if starts and starts[0] == 0:
            return starts[:frames]
    return list(range(min(frames, len(fragments))))


def _extended_offsets(dataset: Dataset) -> tuple[int, ...]:
    table = Attributes(dataset, []).value("ExtendedOffsetTable")
    if not isinstance(table, bytes):
        return ()
    return tuple(np.frombuffer(table[: len(table) // 8 * 8], "<u8").tolist())


def _grey(number: int, samples: Samples, dataset: Dataset, form: PixelFormat, file: str) -> Frame:
    values, bits = samples.values, form.bits_stored
    colourfulness = 0.0
    if samples.photometric == "PALETTE COLOR":
        values, bits = _painted(values, dataset, form, file)
    if values.ndim == 3:
        if not samples.photometric.startswith("YBR"):
            values, bits, colourfulness = _luminance(values, bits)
        else:  # 16-bit or retired YBR forms: the first sample is the luminance
            values = np.ascontiguousarray(values[..., 0])
    if values.dtype.kind == "f" or values.dtype.itemsize == 8:
        values = values.astype(np.float32)
    values = np.ascontiguousarray(values, dtype=values.dtype.newbyteorder("="))
    values.setflags(write=False)
    return Frame(
        number,
        values,
        bits,
        colourfulness,
        samples.known,
        samples.contrary_sign,
        samples.had_other_bits,
        samples.planes,
    )


def _luminance(colour: np.ndarray, bits: int) -> tuple[np.ndarray, int, float]:
    if colour.dtype.kind != "u":
        colour = colour.view(colour.dtype.str.replace("i", "u"))
    if bits > 16:  # float32 could not hold their luminance
        colour, bits = (colour >> (bits - 16)).astype(np.uint16), 16
    grey = grey_of_colour(colour, float((1 << bits) - 1))
    return grey.pixels, bits, grey.colourfulness


def _painted(
    indices: np.ndarray, dataset: Dataset, form: PixelFormat, file: str
) -> tuple[np.ndarray, int]:
    """(rows, columns, 3) colours of palette indices, and their bits (PS3.3 C.7.6.3.1.5)."""
    source = Attributes(dataset, [])
    tables = [
        lookup_table(source, f"{colour}PaletteColorLookupTable", form.signed)
        for colour in ("Red", "Green", "Blue")
    ]
    channels = []
    for table in tables:
        if table is None:
            break
        at = np.clip(indices.astype(np.int64) - table.first, 0, len(table.table) - 1)
        channels.append(table.table[at])
    if len(channels) == 3:
        bits = max(table.bits for table in tables if table is not None)
        return np.stack(channels, axis=-1), bits
    try:
        colours = apply_color_lut(indices, dataset)[..., :3]  # segmented, or well-known
    except Exception as error:  # pydicom meets a damaged palette with whatever it stumbles on
        raise DamagedImage(file, detail=FileDetail.PALETTE_DAMAGED.notice) from error
    return colours, colours.dtype.itemsize * 8


def _as_rgb(values: np.ndarray, photometric: str, known: int | None) -> Samples:
    if photometric in ("YBR_FULL", "YBR_FULL_422") and values.dtype == np.uint8:
        return Samples(convert_color_space(values, "YBR_FULL", "RGB"), "RGB", known)
    return Samples(values, photometric, known)


def _shaped(flat: np.ndarray, form: PixelFormat) -> np.ndarray:
    if form.samples == 1:
        return flat.reshape(form.rows, form.columns)
    if form.planar and form.photometric != "YBR_FULL_422":
        return flat.reshape(form.samples, form.rows, form.columns).transpose(1, 2, 0)
    return flat.reshape(form.rows, form.columns, form.samples)


def _expanded_422(flat: np.ndarray) -> np.ndarray:
    """Y1 Y2 Cb Cr -> Y1 Cb Cr Y2 Cb Cr (PS3.3 C.7.6.3.1.2)."""
    return flat.reshape(-1, 4)[:, [0, 2, 3, 1, 2, 3]].reshape(-1)


def _words_swapped(value: memoryview) -> memoryview:
    """8-bit pixels written as big endian words (PS3.5 8.1.2)."""
    padded = bytes(value) + b"\0" * (len(value) % 2)
    return memoryview(np.frombuffer(padded, np.uint16).byteswap().tobytes())
