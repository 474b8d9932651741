"""How much one file may ask for, and inflating within it. No radiograph comes near these limits.

The largest detectors and film scanners deliver some 100 megapixels of 16 bits: 200 MB. A
tomosynthesis or a cine run of a thousand frames is half a gigabyte.
"""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable, Iterator

from osteo_desktop.details.files import FileDetail
from osteo_desktop.notice import Notice

LARGEST_FILE = 2 << 30
"""Bytes on the disk."""
LARGEST_DECODED = 1 << 30
"""Bytes of all frames or pages of a file together, decoded."""
LARGEST_PICTURE = 400_000_000
"""Bytes of one frame or page, decoded: 200 megapixels of 16 bits."""
LARGEST_INFLATED = 1 << 30
"""Bytes that a ZIP member or a deflated DICOM file may inflate to."""
HIGHEST_RATIO = 250
"""Bytes inflated from one byte; deflate's own limit is 1032, that of a blank picture."""
RATIO_COUNTS_FROM = 64 << 20
"""Bytes; below, a blank test picture is no bomb."""
MOST_ELEMENTS = 100_000
"""Data elements and items before the pixels of a DICOM file; some 50 for each frame are usual."""
LARGEST_SEQUENCE = 32 << 20
"""Bytes of a sequence that is read; ten thousand frames' functional groups."""
_PIECE = 1 << 20
_INFLATED_PIECE = 4 << 20


class Bomb(Exception):
    """It inflates to more than any radiograph; ``what`` says beyond what."""

    def __init__(self, what: Notice) -> None:
        super().__init__(what)
        self.what = what


def check_inflated(size: int, packed: int) -> None:
    """Raise Bomb where ``packed`` bytes give ``size`` bytes or more."""
    if size > LARGEST_INFLATED:
        raise Bomb(FileDetail.UNPACKS_TO_1_GB.notice)
    if size > RATIO_COUNTS_FROM and size > HIGHEST_RATIO * packed:
        raise Bomb(FileDetail.UNPACKS_TOO_FAR.of(ratio=HIGHEST_RATIO))


def inflated(packed: Iterable[bytes | memoryview], inflate: zlib._Decompress) -> Iterator[bytes]:
    """A deflate stream, unpacked by ``inflate`` piece by piece. Raises Bomb, or zlib.error."""
    came = gave = 0
    for piece in packed:
        came += len(piece)
        rest: bytes | memoryview = piece
        while True:
            made = inflate.decompress(rest, _INFLATED_PIECE)
            gave += len(made)
            check_inflated(gave, came)
            if made:
                yield made
            rest = inflate.unconsumed_tail
            if not rest and len(made) < _INFLATED_PIECE:
                break
        if inflate.eof:
            return


def pieces(data: memoryview) -> Iterator[memoryview]:
    """``data`` in parts of a megabyte."""
    for start in range(0, len(data), _PIECE):
        yield data[start : start + _PIECE]


class TooManyElements(Exception):
    """A header of more elements than any radiograph has."""


class CountedHeader(io.BytesIO):
    """The bytes of a DICOM file that refuses to be taken into endless elements.

    pydicom reads each element's head with a call of its own, those within sequences of undefined
    length too, so that the calls count them.
    """

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self._left = 2 * MOST_ELEMENTS  # an element's head and its value

    def read(self, size: int | None = -1, /) -> bytes:
        self._left -= 1
        if self.is_endless:
            raise TooManyElements
        return super().read(size)

    @property
    def is_endless(self) -> bool:
        return self._left < 0
