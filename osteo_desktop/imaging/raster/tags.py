"""What a PNG, JPEG, TIFF, BMP or WebP says beside its pixels: size, EXIF, texts."""

from __future__ import annotations

import io
from collections.abc import Mapping
from typing import Any

from PIL import ExifTags, Image

from osteo_desktop.errors.files import NotAnImage
from osteo_desktop.records.file.tags import FileTags, TagList, bytes_text

_NAMES: Mapping[ExifTags.IFD, Mapping[int, str]] = {
    ExifTags.IFD.Exif: ExifTags.TAGS,
    ExifTags.IFD.GPSInfo: ExifTags.GPSTAGS,
}
_FORMATS = ("PNG", "JPEG", "TIFF", "WEBP", "HEIF", "BMP")
_TOLD_APART = frozenset({"exif", "icc_profile", "photoshop", "mpoffset", "mp"})
"""Kept in Pillow's ``info`` as they stand in the file; EXIF is taken apart."""


def raster_tags(data: bytes, file: str) -> FileTags:
    """Raises NotAnImage."""
    tags = TagList()
    try:
        image = Image.open(io.BytesIO(data), formats=_FORMATS)
    except Exception as error:  # Pillow meets damage with whatever it stumbles on
        raise NotAnImage(file, detail=type(error).__name__) from error
    tags.add(0, "", "Format", "", str(image.format))
    tags.add(0, "", "Columns", "", str(image.width))
    tags.add(0, "", "Rows", "", str(image.height))
    tags.add(0, "", "Mode", "", image.mode)
    for name, value in sorted(image.info.items(), key=lambda item: str(item[0])):
        is_kept = str(name).lower() in _TOLD_APART and isinstance(value, bytes)
        tags.add(0, "", str(name), "", f"({len(value)} bytes)" if is_kept else _text(value))
    try:
        _add_exif(tags, image.getexif())
    except Exception:  # as above
        tags.leave_out()
    return tags.made()


def _add_exif(tags: TagList, exif: Image.Exif) -> None:
    for number, value in sorted(exif.items()):
        name = ExifTags.TAGS.get(number, "")
        kind = next((ifd for ifd in _NAMES if ifd.value == number), None)
        if kind is None:
            tags.add(0, f"{number:#06x}", name, "", _text(value))
            continue
        inner = exif.get_ifd(kind)
        tags.add(0, f"{number:#06x}", name or kind.name, "", str(len(inner)))
        for inside, told in sorted(inner.items()):
            tags.add(1, f"{inside:#06x}", _NAMES[kind].get(inside, ""), "", _text(told))


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        return bytes_text(value)
    if isinstance(value, tuple | list):
        return ", ".join(_text(part) for part in value[:1000])
    if isinstance(value, dict):
        return ", ".join(f"{key}: {_text(part)}" for key, part in list(value.items())[:1000])
    return str(value).rstrip("\0")
