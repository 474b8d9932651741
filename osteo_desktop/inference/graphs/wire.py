"""Protocol buffers on the wire, as much of them as ONNX needs.

https://protobuf.dev/programming-guides/encoding. The onnx package itself is 31 MB for a few lines,
and is not needed to read; tests hold this against it.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator

VARINT, FIXED64, BYTES, FIXED32 = 0, 1, 2, 5
"""Kinds of fields."""


class WireError(ValueError):
    """These bytes are no message."""


def varint(value: int) -> bytes:
    """Of an int64; a negative one takes ten bytes."""
    value &= (1 << 64) - 1
    out = bytearray()
    while value > 0x7F:
        out.append(value & 0x7F | 0x80)
        value >>= 7
    out.append(value)
    return bytes(out)


def whole(number: int, value: int) -> bytes:
    """Field ``number`` with an int64 or an enumeration's value."""
    return varint(number << 3 | VARINT) + varint(value)


def real(number: int, value: float) -> bytes:
    """Field ``number`` with a float of 32 bits."""
    return varint(number << 3 | FIXED32) + struct.pack("<f", value)


def data(number: int, value: bytes) -> bytes:
    """Field ``number`` with bytes or a message."""
    return varint(number << 3 | BYTES) + varint(len(value)) + value


def text(number: int, value: str) -> bytes:
    return data(number, value.encode())


def fields(message: bytes | memoryview) -> Iterator[tuple[int, int | memoryview]]:
    """(number, value) of each field, in order: an int of a varint, the bytes of all others.

    Raises WireError.
    """
    view = memoryview(message)
    at = 0
    while at < len(view):
        key, at = _varint(view, at)
        number, kind = key >> 3, key & 7
        if kind == VARINT:
            value, at = _varint(view, at)
            yield number, value
            continue
        if kind == BYTES:
            length, at = _varint(view, at)
        elif kind in (FIXED32, FIXED64):
            length = 4 if kind == FIXED32 else 8
        else:
            raise WireError(f"a field of kind {kind}")
        if at + length > len(view):
            raise WireError("it ends within a field")
        yield number, view[at : at + length]
        at += length


def _varint(view: memoryview, at: int) -> tuple[int, int]:
    value = shift = 0
    while True:
        if at >= len(view) or shift > 63:
            raise WireError("it ends within a number")
        byte = view[at]
        value |= (byte & 0x7F) << shift
        at += 1
        if byte < 0x80:
            return value, at
        shift += 7
