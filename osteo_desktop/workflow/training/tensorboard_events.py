"""Figures by step as TensorBoard reads them; no library is needed to write them.

A file of records (TFRecord: length, checksum, bytes, checksum; tensorflow/core/lib/io/
record_writer.h), each an ``Event`` message (tensorflow/core/util/event.proto) in protobuf's wire
format.
"""

from __future__ import annotations

import struct
import time
from pathlib import Path
from typing import BinaryIO

from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import WriteError

_VERSION = b"brain.Event:2"
_CASTAGNOLI = 0x82F63B78
_VARINT, _EIGHT_BYTES, _BYTES, _FOUR_BYTES = 0, 1, 2, 5


class EventFile:
    """A new event file in ``folder``; each figure is on its way to disk when it was added."""

    def __init__(self, folder: Path) -> None:
        """Raises WriteError."""
        self._path = folder / f"events.out.tfevents.{time.time_ns() // 1000:017d}.osteo"
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._file: BinaryIO = self._path.open("xb")
        except OSError as error:
            raise WriteError(self._path, detail=about_system(error)) from error
        self._append(_field(3, _BYTES, _VERSION))

    def add(self, name: str, value: float, step: int) -> None:
        """Raises WriteError."""
        simple = _field(1, _BYTES, name.encode()) + _field(2, _FOUR_BYTES, struct.pack("<f", value))
        summary = _field(1, _BYTES, simple)
        self._append(_field(2, _VARINT, _varint(step)) + _field(5, _BYTES, summary))

    def close(self) -> None:
        self._file.close()

    def _append(self, event: bytes) -> None:
        event = _field(1, _EIGHT_BYTES, struct.pack("<d", time.time())) + event
        length = struct.pack("<Q", len(event))
        try:
            self._file.write(length + _checksum(length) + event + _checksum(event))
            self._file.flush()
        except OSError as error:
            raise WriteError(self._path, detail=about_system(error)) from error


def _field(number: int, kind: int, value: bytes) -> bytes:
    head = bytes([number << 3 | kind])
    return head + _varint(len(value)) + value if kind == _BYTES else head + value


def _varint(number: int) -> bytes:
    out = bytearray()
    while number > 0x7F:
        out.append(number & 0x7F | 0x80)
        number >>= 7
    return bytes([*out, number])


def _checksum(data: bytes) -> bytes:
    """CRC-32C, masked as TFRecord has it."""
    crc = 0xFFFFFFFF
    for byte in data:
        crc ^= byte
        for _ in range(8):
            crc = crc >> 1 ^ (_CASTAGNOLI if crc & 1 else 0)
    crc ^= 0xFFFFFFFF
    return struct.pack("<I", ((crc >> 15 | crc << 17) + 0xA282EAD8) & 0xFFFFFFFF)
