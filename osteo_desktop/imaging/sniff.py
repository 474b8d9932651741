"""What kind of file this is, told by its content and never by its suffix.

Each of these is asked with a file's first bytes: 4 KB are enough, the whole file will do.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable

_PREFIX_AT = 128
_MEDIA_STORAGE_DIRECTORY = b"1.2.840.10008.1.3.10"
_HEAD = 4096
_TAR_MAGIC = slice(257, 262)
_ZIP = (b"PK\x03\x04", b"PK\x05\x06")
_BMP_HEADS = frozenset({12, 16, 40, 52, 56, 64, 108, 124})
"""Sizes of the header behind the file's own, of all versions of BMP."""


def begins_with(*magics: bytes) -> Callable[[bytes], bool]:
    def is_one(head: bytes) -> bool:
        return not _has_prefix(head) and head.startswith(magics)

    return is_one


def is_zip(head: bytes) -> bool:
    return not _has_prefix(head) and head.startswith(_ZIP)


def is_gzip(head: bytes) -> bool:
    return not _has_prefix(head) and head.startswith(b"\x1f\x8b")


def is_tar(head: bytes) -> bool:
    """POSIX.1-1988 and later, as all programs write it; packed by gzip or not."""
    if is_gzip(head):
        try:
            head = zlib.decompressobj(16 + zlib.MAX_WBITS).decompress(head, _TAR_MAGIC.stop)
        except zlib.error:
            return False
    return not _has_prefix(head) and head[_TAR_MAGIC] == b"ustar"


def is_webp(head: bytes) -> bool:
    """RFC 9649, 2.4."""
    return not _has_prefix(head) and head.startswith(b"RIFF") and head[8:12] == b"WEBP"


def is_bmp(head: bytes) -> bool:
    """Two letters are not enough: a text may begin with them."""
    size = int.from_bytes(head[14:18], "little")
    return not _has_prefix(head) and head.startswith(b"BM") and size in _BMP_HEADS


def is_dicomdir(head: bytes) -> bool:
    return _has_prefix(head) and _MEDIA_STORAGE_DIRECTORY in head[_PREFIX_AT:_HEAD]


def is_dicom(head: bytes) -> bool:
    """No DICOMDIR. A file without the preamble of PS3.10 section 7.1 is known by a first data
    element in group 0002 or 0008, in either byte order."""
    if _has_prefix(head):
        return not is_dicomdir(head)
    return _starts_with_data_element(head)


def _has_prefix(head: bytes) -> bool:
    """It is DICOM, whose preamble may pose as a TIFF's head."""
    return head[_PREFIX_AT : _PREFIX_AT + 4] == b"DICM"


def _starts_with_data_element(head: bytes) -> bool:
    if len(head) < 8:
        return False
    for order in ("little", "big"):
        group = int.from_bytes(head[0:2], order)
        element = int.from_bytes(head[2:4], order)
        if group not in (0x0002, 0x0008) or element > 0x0100:
            continue
        explicit = head[4:6].isalpha() and head[4:6].isupper()
        length = int.from_bytes(head[4:8], order)
        if explicit or length < 0x10000:
            return True
    return False
