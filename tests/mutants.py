"""Damaged radiographs of every kind, each made anew from its number and no other chance.

Half of the changes know the format: lengths, counts, offsets and types are set to what breaks
readers, and checksums are made right again. The others know only bytes.
"""

from __future__ import annotations

import io
import random
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path

import imagecodecs
import numpy as np
from PIL import Image
from pydicom.uid import (
    DeflatedExplicitVRLittleEndian,
    ImplicitVRLittleEndian,
    JPEG2000Lossless,
    JPEGBaseline8Bit,
    JPEGLosslessSV1,
    JPEGLSLossless,
)

from tests.made.dicom import compressed, image, made, pattern, rle, table, write

_ODD = (0, 1, 2, 7, 0x7F, 0xFF, 0x7FFF, 0xFFFF, 0x10000, 0x7FFFFFFF, 0xFFFFFFFE, 0xFFFFFFFF)
"""Numbers at which readers break."""

Change = Callable[[random.Random, bytearray], None]


def write_mutants(folder: Path, count: int, seed: int = 0) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name, data in mutants(count, seed):
        (folder / name).write_bytes(data)


def mutants(count: int, seed: int = 0) -> Iterator[tuple[str, bytes]]:
    """Name and content of each; the kinds take turns."""
    kinds = list(_originals())
    for number in range(count):
        chance = random.Random(f"{seed}-{number}")
        kind = kinds[number % len(kinds)]
        data = bytearray(chance.choice(_originals()[kind]))
        for _ in range(chance.choice((1, 1, 1, 2, 3, 8))):
            change = _BY_FORMAT[kind] if chance.random() < 0.5 else _of_bytes
            change(chance, data)
        yield f"{number:05}.{kind}", bytes(data)


@cache
def _originals() -> dict[str, list[bytes]]:
    grey, eight = pattern(), pattern(largest=255)
    colour = np.stack([eight, eight[::-1], eight[:, ::-1]], axis=-1)
    frames = np.stack([grey, grey[::-1], grey[:, ::-1]])
    modality = [table(np.arange(4096, dtype=np.uint16), 0, 16)]
    dicom = [
        made(grey, ModalityLUTSequence=modality),
        made(frames),
        made(colour),
        write(image(grey), ImplicitVRLittleEndian),
        write(image(grey), DeflatedExplicitVRLittleEndian),
        write(image(grey), meta=False),
        rle(grey),
        compressed(grey, [imagecodecs.jpegls_encode(grey)], JPEGLSLossless),
        compressed(grey, [imagecodecs.ljpeg_encode(grey)], JPEGLosslessSV1),
        compressed(grey, [_jpeg_2000(grey)], JPEG2000Lossless),
        compressed(eight, [imagecodecs.jpeg8_encode(eight)], JPEGBaseline8Bit),
    ]
    pngs = [_pillow(picture, "PNG") for picture in (eight, grey, colour)]
    pngs.append(_pillow(eight, "PNG", mode="P"))
    jpegs = [_pillow(eight, "JPEG"), _pillow(colour, "JPEG", progressive=True)]
    tiffs = [
        _pillow(eight, "TIFF", compression=compression)
        for compression in ("raw", "tiff_adobe_deflate", "tiff_lzw", "packbits", "jpeg")
    ]
    pages = [Image.fromarray(colour), Image.fromarray(eight)]
    tiffs += [_pillow(grey, "TIFF"), _pillow(eight, "TIFF", save_all=True, append_images=pages)]
    methods = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA)
    zips = [_zipped({"a.dcm": dicom[0], "b/c.png": pngs[0]}, method) for method in methods]
    return {"dcm": dicom, "png": pngs, "jpg": jpegs, "tif": tiffs, "zip": zips}


def _jpeg_2000(pixels: np.ndarray) -> bytes:
    return bytes(imagecodecs.jpeg2k_encode(pixels, codecformat="j2k", reversible=True, level=0))


def _pillow(pixels: np.ndarray, kind: str, mode: str = "", **options: object) -> bytes:
    picture = Image.fromarray(pixels)
    buffer = io.BytesIO()
    (picture.convert(mode) if mode else picture).save(buffer, kind, **options)
    return buffer.getvalue()


def _zipped(members: dict[str, bytes], method: int) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", method) as archive:
        for name, data in members.items():
            archive.writestr(name, data)
    return buffer.getvalue()


# --- changes that know only bytes -------------------------------------------------------------


def _of_bytes(chance: random.Random, data: bytearray) -> None:
    at = chance.randrange(max(1, len(data)))
    length = chance.choice((1, 2, 4, 16, 64, 512))
    what = chance.randrange(7)
    if what == 0:
        data[at : at + 1] = bytes([chance.randrange(256)])
    elif what == 1:
        del data[at:]
    elif what == 2:
        del data[at : at + length]
    elif what == 3:
        data[at:at] = data[at : at + length] * chance.choice((1, 2, 100))
    elif what == 4:
        data[at : at + length] = chance.choice((b"\0", b"\xff")) * length
    elif what == 5:
        data[at : at + length] = chance.randbytes(length)
    else:
        _put_odd(chance, data, at, chance.choice((1, 2, 4)))


def _put_odd(chance: random.Random, data: bytearray, at: int, size: int, order: str = "") -> None:
    odd = chance.choice(_ODD) & (256**size - 1)
    order = order or chance.choice(("little", "big"))
    data[at : at + size] = odd.to_bytes(size, "big" if order == "big" else "little")


# --- changes that know the format -------------------------------------------------------------


def _of_dicom(chance: random.Random, data: bytearray) -> None:
    """An element's length, VR or value; explicit VR is taken for granted, for chance errs too."""
    places = [
        at for at in range(132, min(len(data), 4000) - 8, 2) if data[at + 4 : at + 6].isupper()
    ]
    if not places:
        return _of_bytes(chance, data)
    at = chance.choice(places)
    what = chance.randrange(4)
    if what == 0:
        _put_odd(chance, data, at + 6, 2, "little")
    elif what == 1:
        _put_odd(chance, data, at + 8, chance.choice((2, 4)), "little")
    elif what == 2:
        data[at + 4 : at + 6] = chance.choice((b"SQ", b"UN", b"OB", b"US", b"DS", b"UT", b"??"))
    else:
        end = at + 8 + int.from_bytes(data[at + 6 : at + 8], "little")
        data[at:at] = data[at:end] * chance.choice((1, 50))
    return None


def _of_png(chance: random.Random, data: bytearray) -> None:
    """A chunk's content, whose checksum is right again; or a chunk twice, or none of it."""
    chunks = []
    at = 8
    while at + 12 <= len(data):
        length = int.from_bytes(data[at : at + 4], "big")
        if at + 12 + length > len(data):
            break
        chunks.append((at, length))
        at += 12 + length
    if not chunks:
        return _of_bytes(chance, data)
    at, length = chance.choice(chunks)
    what = chance.randrange(3)
    if what == 0:
        del data[at : at + 12 + length]
    elif what == 1:
        data[at:at] = data[at : at + 12 + length] * chance.choice((1, 20))
    elif length:
        _put_odd(chance, data, at + 8 + chance.randrange(length), min(length, 4), "big")
        checksum = zlib.crc32(data[at + 4 : at + 8 + length])
        data[at + 8 + length : at + 12 + length] = struct.pack(">L", checksum)
    return None


def _of_jpeg(chance: random.Random, data: bytearray) -> None:
    """A segment's length or content."""
    markers = [at for at in range(len(data) - 12) if data[at] == 0xFF and data[at + 1] >= 0xC0]
    at = chance.choice(markers or [0])
    _put_odd(chance, data, at + chance.randrange(2, 12), chance.choice((1, 2)), "big")


def _of_tiff(chance: random.Random, data: bytearray) -> None:
    """Tag, type, count or value of an entry, or where the next page lies."""
    order = "little" if data[:2] == b"II" else "big"
    at = int.from_bytes(data[4:8], order)
    count = int.from_bytes(data[at : at + 2], order)
    if not 0 < count < 100 or at + 12 * count > len(data):
        return _of_bytes(chance, data)
    entry = at + 2 + 12 * chance.randrange(count + 1)
    offset, size = chance.choice(((0, 2), (2, 2), (4, 4), (8, 4), (8, 2)))
    _put_odd(chance, data, entry + (0 if entry == at + 2 + 12 * count else offset), size, order)
    return None


def _of_zip(chance: random.Random, data: bytearray) -> None:
    """A field of a member's head, of the directory or of its end."""
    places = [at for at in range(len(data) - 4) if data[at : at + 2] == b"PK"]
    if not places:
        return _of_bytes(chance, data)
    at = chance.choice(places)
    _put_odd(chance, data, at + 4 + 2 * chance.randrange(20), chance.choice((2, 4)), "little")
    return None


_BY_FORMAT: dict[str, Change] = {
    "dcm": _of_dicom,
    "png": _of_png,
    "jpg": _of_jpeg,
    "tif": _of_tiff,
    "zip": _of_zip,
}
