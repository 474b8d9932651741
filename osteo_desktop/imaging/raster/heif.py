"""HEIF as phones write it (HEIC): what it claims is looked at before a decoder takes memory.

Decoded by libheif through Pillow's plug-in. Only the primary picture is read: a burst's others,
depth and thumbnails are not radiographs.
"""

from __future__ import annotations

import io
from functools import cache

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedImage, TooLarge
from osteo_desktop.imaging.limits import LARGEST_PICTURE

_BYTES_A_PIXEL = 4
_BRANDS = frozenset((b"heic", b"heix", b"heim", b"heis"))
"""ISO/IEC 23008-12, B.4: one picture or several, coded by HEVC."""
_GENERIC = frozenset((b"mif1", b"msf1"))
_MOST_BRANDS = 40


def is_heif(head: bytes) -> bool:
    """ISO/IEC 14496-12, 4.3: by its brands; of HEIF's other codings none is read."""
    size = int.from_bytes(head[:4], "big")
    if head[4:8] != b"ftyp" or not 16 <= size <= 16 + 4 * _MOST_BRANDS or size % 4:
        return False
    major = head[8:12]
    others = {head[at : at + 4] for at in range(16, size, 4)}
    return major in _BRANDS or (major in _GENERIC and bool(others & _BRANDS))


def check_heif(data: bytes, file: str) -> None:
    """Raises DamagedImage or TooLarge; afterwards Pillow knows the format."""
    from PIL import Image

    _make_known()
    try:
        with Image.open(io.BytesIO(data), formats=("HEIF",)) as image:
            columns, rows = image.size
    except Exception as error:  # whatever the library meets in it
        raise DamagedImage(file, detail=FileDetail.NOT_DECODED.of(form="HEIC")) from error
    if columns * rows * _BYTES_A_PIXEL > LARGEST_PICTURE:
        raise TooLarge(file, columns=columns, rows=rows)


@cache
def _make_known() -> None:
    """When the first is read: no other file pays for it."""
    import pillow_heif

    pillow_heif.register_heif_opener()
