"""A gzip file read at any place, in pieces, without unpacking it to disk."""

from __future__ import annotations

import io
import threading
import zlib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from osteo_desktop.details.files import FileDetail
from osteo_desktop.imaging.limits import HIGHEST_RATIO, RATIO_COUNTS_FROM, Bomb

_GZIP = 16 + zlib.MAX_WBITS
_PACKED_PIECE = 64 << 10
_PIECE = 1 << 20
_APART = 4 << 20
"""Bytes inflated between two marks at first; twice as many whenever there are too many of them."""
_MOST_MARKS = 256
"""Each takes some 40 KB."""


@dataclass(frozen=True, eq=False)
class _Mark:
    """From where inflating may go on: places in what was inflated and in the file."""

    at: int
    packed: int
    inflate: zlib._Decompress


class Marks:
    """Kept from one reading of a file for the next, so that a member far within it is there soon.
    Used by any thread."""

    def __init__(self) -> None:
        self._marks: list[_Mark] = []
        self._apart = _APART
        self._lock = threading.Lock()

    def before(self, at: int) -> _Mark:
        with self._lock:
            index = bisect_right(self._marks, at, key=lambda mark: mark.at)
            return self._marks[index - 1] if index else _Mark(0, 0, zlib.decompressobj(_GZIP))

    def offer(self, at: int, packed: int, inflate: zlib._Decompress) -> None:
        with self._lock:
            if at < (self._marks[-1].at if self._marks else 0) + self._apart:
                return
            self._marks.append(_Mark(at, packed, inflate.copy()))
            if len(self._marks) > _MOST_MARKS:
                self._marks, self._apart = self._marks[1::2], 2 * self._apart


class Gunzipped(io.RawIOBase):
    """What ``stream`` unpacks to. Reading raises zlib.error or EOFError where it is damaged or ends
    early, and Bomb where it unpacks beyond all measure; ``go_on`` is called after every piece."""

    def __init__(self, stream: BinaryIO, marks: Marks, go_on: Callable[[], None]) -> None:
        self._stream, self._marks, self._go_on = stream, marks, go_on
        self._at = 0
        self._rest = b""
        self._pieces = self._from(0)

    def readable(self) -> bool:
        return True

    def tell(self) -> int:
        return self._at

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        assert whence == io.SEEK_SET
        if offset < self._at or self._marks.before(offset).at > self._at:
            self._pieces, self._rest, self._at = self._from(offset), b"", offset
            return offset
        while self._at < offset and self.read(min(offset - self._at, _PIECE)):
            pass
        return self._at

    def read(self, size: int = -1) -> bytes:
        assert size >= 0
        parts, wanted = [], size
        while wanted:
            if not self._rest:
                self._rest = next(self._pieces, b"")
                if not self._rest:
                    break
            part, self._rest = self._rest[:wanted], self._rest[wanted:]
            parts.append(part)
            wanted -= len(part)
        found = b"".join(parts)
        self._at += len(found)
        return found

    def _from(self, start: int) -> Iterator[bytes]:
        """What was inflated from ``start`` on. A file may be several gzip streams, end to end."""
        mark = self._marks.before(start)
        inflate, at = mark.inflate.copy(), mark.at
        self._stream.seek(mark.packed)
        packed, came = b"", mark.packed
        while True:
            if not packed:
                packed = self._stream.read(_PACKED_PIECE)
                came += len(packed)
                if not packed:
                    raise EOFError
            made = inflate.decompress(packed, _PIECE)
            packed = inflate.unconsumed_tail
            if made:
                self._go_on()
                if at + len(made) > start:
                    yield made[max(0, start - at) :]
                at += len(made)
                if at > max(RATIO_COUNTS_FROM, HIGHEST_RATIO * came):
                    raise Bomb(FileDetail.UNPACKS_TOO_FAR.of(ratio=HIGHEST_RATIO))
            if inflate.eof:
                packed = inflate.unused_data or self._stream.read(_PACKED_PIECE)
                came += 0 if inflate.unused_data else len(packed)
                if not packed.strip(b"\0"):
                    return
                inflate = zlib.decompressobj(_GZIP)
            else:
                self._marks.offer(at, came - len(packed), inflate)
