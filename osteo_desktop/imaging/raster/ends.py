"""Whether a raster file reaches its end: one whose last part is missing, or was overwritten with
zeros by a copy that failed, decodes without an error."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from typing import Any

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage

_END_OF_IMAGE, _START_OF_SCAN = b"\xff\xd9", b"\xff\xda"
_COMPRESSION_AT, _RUN_LENGTHS, _END_OF_BITMAP = 30, (b"\1\0\0\0", b"\2\0\0\0"), b"\1"
"""Of a BITMAPINFOHEADER; BI_RLE8 and BI_RLE4."""
_PNG_HEAD, _PNG_CHUNK = 8, 12
_LENGTH = 4
_STRIPS, _STRIP_LENGTHS, _TILES, _TILE_LENGTHS = 273, 279, 324, 325
"""Tags of TIFF 6.0."""


def jpeg_has_its_end(data: bytes) -> bool:
    """Coded pixels hold no marker: an end before the last scan is a thumbnail's."""
    return data.rfind(_END_OF_IMAGE) > data.rfind(_START_OF_SCAN)


def check_bmp(data: bytes, file: str) -> None:
    """Raises DamagedImage where the pixels of a run-length coded BMP are not ended; Pillow tells
    of others. Its rows begin below, so that nothing of it is shown."""
    is_coded = data[_COMPRESSION_AT : _COMPRESSION_AT + 4] in _RUN_LENGTHS
    if is_coded and not data.rstrip(b"\0").endswith(_END_OF_BITMAP):
        raise DamagedImage(file, detail=FileDetail.ENDS_EARLY.notice)


def strips_have_their_end(data: bytes, tags: Mapping[int, Any]) -> bool:
    """Whether each JPEG strip or tile of a TIFF page ends as a JPEG does; ``tags``: the page's."""
    for offsets, counts in ((_STRIPS, _STRIP_LENGTHS), (_TILES, _TILE_LENGTHS)):
        parts = zip(tags.get(offsets, ()), tags.get(counts, ()), strict=False)
        for at, length in parts:
            if _END_OF_IMAGE not in data[at : at + length].rstrip(b"\0")[-_LENGTH:]:
                return False
    return True


def png_is_whole(data: bytes) -> bool:
    """Every chunk of pixels has its checksum (PNG 5.3), and IEND follows the last of them."""
    at, seen = _PNG_HEAD, b""
    while at + _PNG_CHUNK <= len(data):
        (length,) = struct.unpack(">L", data[at : at + _LENGTH])
        kind, end = data[at + _LENGTH : at + 2 * _LENGTH], at + _LENGTH * 2 + length
        if kind == b"IEND":
            return seen == b"IDAT"
        if kind == b"IDAT":
            (checksum,) = struct.unpack(">L", data[end : end + _LENGTH].ljust(_LENGTH, b"\0"))
            if zlib.crc32(memoryview(data)[at + _LENGTH : end]) != checksum:
                return False
            seen = kind
        at = end + _LENGTH
    return False
