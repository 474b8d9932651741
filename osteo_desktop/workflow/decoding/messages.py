"""What a decoder and its owner say to each other over two pipes.

A message is a pickle; the arrays in it follow it as they are, so that pixels are copied once out
of the one process and once into the other, and nothing lies on a disk or in shared memory that
could be left behind.
"""

from __future__ import annotations

import io
import os
import pickle
import struct
from dataclasses import dataclass
from typing import IO, Any

import numpy as np

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.limits import LARGEST_DECODED
from osteo_desktop.inference.inputs import InputSpec, ModelInput
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.records.radiograph import Stated

_COUNTS = struct.Struct("<IH")
_LARGEST_BODY = 64 << 20
_MOST_ARRAYS = 256
"""Pixels and lookup tables of one frame."""
_PIPE = 1 << 20
"""Bytes that wait in a pipe; the usual 64 KB cost a switch of process each."""


_OURS = (
    "osteo_desktop.errors.",
    "osteo_desktop.imaging.folder",
    "osteo_desktop.inference.film",
    "osteo_desktop.inference.inputs",
    "osteo_desktop.inference.prepare",
    "osteo_desktop.notice",
    "osteo_desktop.records.",
    "osteo_desktop.workflow.decoding.messages",
)
"""Where the classes of what a message is made of are defined, beside arrays."""
_OTHERS = frozenset(
    (
        ("numpy", "dtype"),
        ("numpy", "ndarray"),
        ("numpy._core.numeric", "_frombuffer"),
        ("numpy._core.multiarray", "_reconstruct"),
        ("numpy._core.multiarray", "scalar"),
        ("osteo_desktop.errors.base", "_remade"),
        ("pathlib", "PosixPath"),
        ("pathlib", "WindowsPath"),
    )
)


class Garbled(Exception):
    """No message: the other process is not to be trusted any more."""


class _Reader(pickle.Unpickler):
    """Builds messages and nothing else: a codec may have been made to write another one."""

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) in _OTHERS:
            return super().find_class(module, name)
        if not module.startswith(_OURS) or "." in name:  # a.b would reach what they import
            raise Garbled
        found = super().find_class(module, name)
        if not isinstance(found, type) or found.__module__ != module:
            raise Garbled
        return found


@dataclass(frozen=True, eq=False)
class Order:
    """Decode a file; ``frame``: only this one, as it is read. None: all, with thumbnails.
    ``tags``: nothing is decoded, all that it says beside its pixels is told. ``photograph``: it is
    opened as one, to make radiographs of the films in it."""

    entry: Entry
    frame: int | None = None
    spec: InputSpec | None = None
    """What a model wants of each radiograph; it is prepared then."""
    with_pixels: bool = True
    tags: bool = False
    photograph: bool = False
    data: np.ndarray | None = None
    """(n,) uint8, the file's bytes where they were read elsewhere; else the decoder reads them."""


@dataclass(frozen=True)
class Started:
    """The decoder is ready; said once."""


@dataclass(frozen=True)
class Alive:
    """A piece of the file was read: a slow disk is no slow decoder."""


@dataclass(frozen=True)
class WasRead:
    sha256: str
    size: int


@dataclass(frozen=True, eq=False)
class Decoded:
    radiograph: Stated
    """A Radiograph where its pixels were asked for."""
    thumbnail: bytes
    """JPEG; empty where one frame was asked for."""
    input: ModelInput | None = None
    """Where a model wants it."""


@dataclass(frozen=True, eq=False)
class Told:
    tags: FileTags


@dataclass(frozen=True, eq=False)
class Seen:
    photograph: Photograph


@dataclass(frozen=True, eq=False)
class Ended:
    """The order is carried out, or cannot be."""

    error: OsteoError | None = None
    fault: str = ""
    """Class of an exception that nobody expected."""


Message = Order | Started | Alive | WasRead | Decoded | Told | Seen | Ended


def widen(stream: IO[bytes]) -> None:
    """Let a pipe hold more, where the system can."""
    try:
        import fcntl

        fcntl.fcntl(stream.fileno(), fcntl.F_SETPIPE_SZ, _PIPE)
    except (ImportError, AttributeError, OSError):  # not Linux, or too many pipes are so wide
        return


def send(stream: IO[bytes], message: Message) -> None:
    """Raises OSError when nobody listens any more. ``stream`` is unbuffered."""
    arrays: list[pickle.PickleBuffer] = []
    body = pickle.dumps(message, protocol=5, buffer_callback=arrays.append)
    raws = [array.raw() for array in arrays]
    head = _COUNTS.pack(len(body), len(raws))
    head += struct.pack(f"<{len(raws)}Q", *(raw.nbytes for raw in raws))
    _write(stream.fileno(), memoryview(head + body))
    for raw in raws:
        _write(stream.fileno(), raw)


def receive(stream: IO[bytes]) -> Message:
    """The next message; its arrays are read-only. Raises EOFError when the other end is closed,
    and Garbled."""
    length, count = _COUNTS.unpack(_read(stream, _COUNTS.size))
    if length > _LARGEST_BODY or count > _MOST_ARRAYS:
        raise Garbled
    sizes = struct.unpack(f"<{count}Q", _read(stream, 8 * count))
    if sum(sizes) > 2 * LARGEST_DECODED:
        raise Garbled
    body = _read(stream, length)
    arrays = [memoryview(_read(stream, size)).toreadonly() for size in sizes]
    try:
        message = _Reader(io.BytesIO(body), buffers=arrays).load()
    except Exception as error:  # of a process whose memory a codec has overwritten
        raise Garbled from error
    if not isinstance(message, Message):
        raise Garbled
    return message


def _write(descriptor: int, data: memoryview) -> None:
    while data:
        data = data[os.write(descriptor, data) :]


def _read(stream: IO[bytes], size: int) -> bytearray:
    data = bytearray(size)
    view = memoryview(data)
    while view:
        got = stream.readinto(view)  # type: ignore[attr-defined]
        if not got:
            raise EOFError
        view = view[got:]
    return data
