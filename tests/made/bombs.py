"""Small files that ask for far more than a computer has."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image
from pydicom.encaps import encapsulate
from pydicom.uid import DeflatedExplicitVRLittleEndian, JPEG2000Lossless

from tests.made.dicom import image, made, write

ZEROS = b"\0" * 128 + b"DICM" + b"\0" * (48 << 20)
"""Six million elements of no length."""


def tiff_of_pages(pages: int, side: int) -> bytes:
    """All pages share one strip of zeros."""
    deflate = zlib.compressobj(9)
    strip = b"".join(deflate.compress(bytes(side)) for _ in range(side)) + deflate.flush()
    data = bytearray(b"II*\0\0\0\0\0" + strip + b"\0" * (len(strip) % 2))
    link = 4
    for _ in range(pages):
        data[link : link + 4] = struct.pack("<L", len(data))
        tags = {256: side, 257: side, 258: 8, 259: 8, 262: 1, 273: 8, 277: 1, 278: side}
        tags[279] = len(strip)
        data += struct.pack("<H", len(tags))
        data += b"".join(struct.pack("<HHLL", tag, 4, 1, tags[tag]) for tag in sorted(tags))
        link = len(data)
        data += b"\0\0\0\0"
    return bytes(data)


def png(side: int) -> bytes:
    """8 bits of RGB, nothing but zeros, of which it holds the beginning."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return (
            struct.pack(">L", len(data)) + kind + data + struct.pack(">L", zlib.crc32(kind + data))
        )

    deflate = zlib.compressobj(9)
    row = bytes(1 + 3 * side)
    pixels = b"".join(deflate.compress(row) for _ in range(100)) + deflate.flush()
    head = chunk(b"IHDR", struct.pack(">LLBBBBB", side, side, 8, 2, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", pixels) + chunk(b"IEND", b"")


def jpeg_that_claims(side: int = 65_000) -> bytes:
    buffer = io.BytesIO()
    Image.fromarray(np.zeros((64, 64), np.uint8)).save(buffer, "JPEG")
    data = bytearray(buffer.getvalue())
    at = data.index(b"\xff\xc0")
    data[at + 5 : at + 9] = struct.pack(">HH", side, side)
    return bytes(data)


def dicom_of_zeros(size: int) -> bytes:
    """Deflated: a thousandth of ``size``."""
    side = round(size**0.5)
    return write(image(np.zeros((side, side), np.uint8)), DeflatedExplicitVRLittleEndian)


def dicom_of_many_frames() -> bytes:
    """2,000 frames of 2 megapixels, of which the file holds one empty fragment each."""
    dataset = image(np.zeros((64, 64), np.uint16), NumberOfFrames=2000)
    dataset.Rows = dataset.Columns = 1500
    dataset.PixelData = encapsulate([b"\xff\x4f\xff\x51" + bytes(600)] * 2000)
    return write(dataset, JPEG2000Lossless)


def nested_sequences(depth: int = 100_000) -> bytes:
    """A sequence within an item within a sequence ... of undefined length, never closed."""
    start = made(np.zeros((8, 8), np.uint8))
    at = start.index(b"\x08\x00\x60\x00")  # before Modality
    level = struct.pack(
        "<HH2sHLHHL", 0x0008, 0x1115, b"SQ", 0, 0xFFFFFFFF, 0xFFFE, 0xE000, -1 % 2**32
    )
    return start[:at] + level * depth


def countless_items(count: int = 3_000_000) -> bytes:
    """One sequence of empty items."""
    start = made(np.zeros((8, 8), np.uint8))
    at = start.index(b"\x08\x00\x60\x00")
    head = struct.pack("<HH2sHL", 0x0008, 0x1115, b"SQ", 0, 0xFFFFFFFF)
    return start[:at] + head + struct.pack("<HHL", 0xFFFE, 0xE000, 0) * count


def functional_groups(count: int = 6_000_000) -> bytes:
    """A sequence of stated length, full of zeros, that every multi-frame file is asked for."""
    start = made(np.zeros((8, 8), np.uint8))
    at = start.index(b"\xe0\x7f\x10\x00")
    value = bytes(8 * count)
    head = struct.pack("<HH2sHL", 0x5200, 0x9229, b"SQ", 0, len(value))
    return start[:at] + head + value + start[at:]


def zip_of(name: str, data: bytes, method: int = zipfile.ZIP_DEFLATED) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method, compresslevel=9) as archive:
        archive.writestr(name, data)
    return buffer.getvalue()


def zip_of_countless_members(count: int = 400_000) -> bytes:
    """Its directory names the same empty member again and again."""
    whole = zip_of("a.dcm", b"")
    at = whole.index(b"PK\x01\x02")
    end = whole.index(b"PK\x05\x06")
    entry = whole[at:end] + b""
    padded = entry[:30] + struct.pack("<H", 60) + entry[32:] + bytes(60)
    directory = padded * count
    tail = struct.pack("<4s4H2LH", b"PK\x05\x06", 0, 0, 0xFFFF, 0xFFFF, len(directory), at, 0)
    return whole[:at] + directory + tail


BOMBS: dict[str, Callable[[], bytes]] = {
    "40 pages of 100 megapixels.tif": lambda: tiff_of_pages(40, 10_000),
    "30,000 pages.tif": lambda: tiff_of_pages(30_000, 8),
    "200 megapixels of colour.png": lambda: png(14_100),
    "4 gigapixels.jpg": jpeg_that_claims,
    "zeros.dcm": lambda: ZEROS,
    "deflated zeros.dcm": lambda: dicom_of_zeros(100 << 20),
    "2,000 frames.dcm": dicom_of_many_frames,
    "nested sequences.dcm": nested_sequences,
    "countless items.dcm": countless_items,
    "countless functional groups.dcm": functional_groups,
    "zeros.zip": lambda: zip_of("zeros.dcm", ZEROS),
    "80 MB.zip": lambda: zip_of("a.dcm", made(np.zeros((8, 8), np.uint8)) + bytes(80 << 20)),
    "bzip2.zip": lambda: zip_of("a.dcm", ZEROS + bytes(20 << 20), zipfile.ZIP_BZIP2),
    "LZMA.zip": lambda: zip_of("a.dcm", ZEROS + bytes(20 << 20), zipfile.ZIP_LZMA),
    "countless members.zip": zip_of_countless_members,
}
"""Name of a file -> what makes it."""


def write_bombs(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, make in BOMBS.items():
        (folder / name).write_bytes(make())
