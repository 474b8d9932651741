"""What compressed pixels say of themselves, read before any codec allocates memory."""

from __future__ import annotations

import struct
from typing import NamedTuple

from pydicom.uid import (
    JPEG2000,
    UID,
    JPEGBaseline8Bit,
    JPEGExtended12Bit,
    JPEGLosslessSV1,
    JPEGLSNearLossless,
    RLELossless,
)

_SYNTAX_OF_FRAME_MARKER = {
    0xC0: JPEGBaseline8Bit,
    0xC1: JPEGExtended12Bit,
    0xC3: JPEGLosslessSV1,
    0xF7: JPEGLSNearLossless,
}
_FRAME_MARKERS = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC} | {0xF7}
_START_OF_IMAGE = b"\xff\xd8"
_START_OF_CODESTREAM = b"\xff\x4f\xff\x51"
_SSIZ = 42
"""Where SIZ, which begins a JPEG 2000 codestream, says precision and sign of the first component
(ISO/IEC 15444-1 A.5.1)."""
_JP2_BOX = b"\x00\x00\x00\x0cjP  "
STARTS = (_START_OF_IMAGE, _START_OF_CODESTREAM, _JP2_BOX)
"""How the first fragment of a JPEG, JPEG-LS or JPEG 2000 frame begins."""


def syntax_of(frame: bytes | memoryview) -> UID:
    """The transfer syntax of a compressed frame whose file does not state it."""
    head = bytes(frame[:12])
    if head.startswith((_START_OF_CODESTREAM, _JP2_BOX)):
        return JPEG2000
    if head.startswith(_START_OF_IMAGE):
        return _SYNTAX_OF_FRAME_MARKER.get(_frame_header(frame).marker, JPEGBaseline8Bit)
    return RLELossless


def size_of(frame: bytes | memoryview) -> tuple[int, int] | None:
    """(rows, columns) of a JPEG, JPEG-LS or JPEG 2000 codestream; None when it does not say."""
    head = bytes(frame[:12])
    if head.startswith(_START_OF_IMAGE):
        header = _frame_header(frame)
        return (header.rows, header.columns) if header.rows and header.columns else None
    at = bytes(frame[:4096]).find(_START_OF_CODESTREAM)  # inside its boxes, if it has any
    if head.startswith((_START_OF_CODESTREAM, _JP2_BOX)) and 0 <= at <= len(frame) - 24:
        right, bottom, left, top = struct.unpack(">4L", frame[at + 8 : at + 24])
        return bottom - top, right - left
    return None


class Sample(NamedTuple):
    """What a codestream says of its samples."""

    precision: int
    """Bits of one; 0 when the frame does not say."""
    signed: bool | None = None
    """None where its kind knows no sign."""


def sample_of(frame: bytes | memoryview) -> Sample:
    """Of a JPEG, JPEG-LS or JPEG 2000 codestream; of RLE nothing is said."""
    head = bytes(frame[:12])
    if head.startswith((_START_OF_CODESTREAM, _JP2_BOX)):
        at = bytes(frame[:4096]).find(_START_OF_CODESTREAM)
        if not 0 <= at < len(frame) - _SSIZ:
            return Sample(0)
        ssiz = frame[at + _SSIZ]
        return Sample((ssiz & 0x7F) + 1, bool(ssiz & 0x80))
    return Sample(_frame_header(frame).precision if head.startswith(_START_OF_IMAGE) else 0)


class _FrameHeader(NamedTuple):
    """JPEG's SOF segment; zeros where there is none."""

    marker: int = 0
    precision: int = 0
    rows: int = 0
    columns: int = 0


def _frame_header(frame: bytes | memoryview) -> _FrameHeader:
    at = 2
    while at + 9 <= len(frame):
        if frame[at] != 0xFF:
            break
        marker = frame[at + 1]
        if marker in _FRAME_MARKERS:
            return _FrameHeader(marker, *struct.unpack(">BHH", frame[at + 4 : at + 9]))
        if marker == 0xFF:  # fill byte
            at += 1
            continue
        (length,) = struct.unpack(">H", frame[at + 2 : at + 4])
        at += 2 + max(length, 2)
    return _FrameHeader()
