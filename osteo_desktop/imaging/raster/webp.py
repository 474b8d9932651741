"""What a WebP file claims, before a decoder takes memory for it (RFC 9649)."""

from __future__ import annotations

from collections.abc import Iterator

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage, NotAnImage, TooLarge
from osteo_desktop.imaging.limits import LARGEST_PICTURE

_RIFF_HEAD, _CHUNK_HEAD = 12, 8
_ANIMATION, _LOSSY, _LOSSLESS, _EXTENDED = b"ANIM", b"VP8 ", b"VP8L", b"VP8X"
_BYTES_A_PIXEL = 4
_ZEROS = 1024
"""Bytes at the end: coded pixels, even those of a black radiograph, end with fewer."""
_Size = tuple[int, int]
"""Columns and rows."""


def check_webp(data: bytes, file: str) -> None:
    """Raises DamagedImage where it ends early, NotAnImage for an animation, and TooLarge."""
    stated = int.from_bytes(data[4:8], "little") + _CHUNK_HEAD
    if len(data) < stated:
        raise DamagedImage(
            file, detail=FileDetail.ENDS_AFTER.of(found=f"{len(data):,}", stated=f"{stated:,}")
        )
    for name, body in _chunks(data):
        if name == _ANIMATION:
            raise NotAnImage(file, detail=FileDetail.ANIMATION.notice)
        columns, rows = _size(name, body)
        if columns * rows * _BYTES_A_PIXEL > LARGEST_PICTURE:
            raise TooLarge(file, columns=columns, rows=rows)


def loses(data: bytes) -> bool:
    """Whether its pixels are coded in the way that loses."""
    return any(name == _LOSSY for name, _ in _chunks(data))


def webp_has_its_end(data: bytes) -> bool:
    """WebP has no checksums: that its end was overwritten shows by the zeros alone."""
    coded = [body for name, body in _chunks(data) if name in (_LOSSY, _LOSSLESS)]
    return all(len(body) - len(body.rstrip(b"\0")) < _ZEROS for body in coded)


def _chunks(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = _RIFF_HEAD
    while at + _CHUNK_HEAD <= len(data):
        length = int.from_bytes(data[at + 4 : at + 8], "little")
        yield data[at : at + 4], data[at + _CHUNK_HEAD : at + _CHUNK_HEAD + length]
        at += _CHUNK_HEAD + length + length % 2


def _size(name: bytes, body: bytes) -> _Size:
    """(0, 0) of a chunk that states none."""
    if name == _EXTENDED and len(body) >= 10:
        return 1 + int.from_bytes(body[4:7], "little"), 1 + int.from_bytes(body[7:10], "little")
    if name == _LOSSLESS and len(body) >= 5:
        bits = int.from_bytes(body[1:5], "little")
        return 1 + (bits & 0x3FFF), 1 + (bits >> 14 & 0x3FFF)
    if name == _LOSSY and len(body) >= 10:
        columns, rows = (int.from_bytes(body[at : at + 2], "little") for at in (6, 8))
        return columns & 0x3FFF, rows & 0x3FFF
    return 0, 0
