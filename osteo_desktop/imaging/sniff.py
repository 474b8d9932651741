"""What kind of file this is, told by its content and never by its suffix."""

from __future__ import annotations

from enum import StrEnum


class Media(StrEnum):
    DICOM = "DICOM"
    DICOMDIR = "DICOMDIR"
    PNG = "PNG"
    JPEG = "JPEG"
    TIFF = "TIFF"
    ZIP = "ZIP"
    UNKNOWN = "unknown"


_MAGIC = (
    (b"\x89PNG\r\n\x1a\n", Media.PNG),
    (b"\xff\xd8\xff", Media.JPEG),
    (b"II*\x00", Media.TIFF),
    (b"MM\x00*", Media.TIFF),
    (b"II+\x00", Media.TIFF),
    (b"MM\x00+", Media.TIFF),
    (b"PK\x03\x04", Media.ZIP),
    (b"PK\x05\x06", Media.ZIP),
)
_PREFIX_AT = 128
_MEDIA_STORAGE_DIRECTORY = b"1.2.840.10008.1.3.10"
_HEAD = 4096


def media_of(head: bytes) -> Media:
    """Tell the kind of file from its first bytes (4 KB are enough; the whole file will do).

    A DICOM file without the preamble of PS3.10 section 7.1 is known by a first data element in
    group 0002 or 0008, in either byte order.
    """
    if head[_PREFIX_AT : _PREFIX_AT + 4] == b"DICM":  # whose preamble may pose as a TIFF's head
        if _MEDIA_STORAGE_DIRECTORY in head[_PREFIX_AT:_HEAD]:
            return Media.DICOMDIR
        return Media.DICOM
    for magic, media in _MAGIC:
        if head.startswith(magic):
            return media
    if _starts_with_data_element(head):
        return Media.DICOM
    return Media.UNKNOWN


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
