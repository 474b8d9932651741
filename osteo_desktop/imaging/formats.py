"""The kinds of files that are read. What comes next is a line here and a reader.

Folder and ZIP, file dialogs, ``doctor``, training data and the table in the guide are made of
:data:`FORMATS`. A file is told by its content, never by its suffix.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from osteo_desktop.imaging.raster.ends import check_bmp, jpeg_has_its_end, png_is_whole
from osteo_desktop.imaging.raster.heif import check_heif, is_heif
from osteo_desktop.imaging.raster.read import RasterFormat, read_raster
from osteo_desktop.imaging.raster.tags import raster_tags
from osteo_desktop.imaging.raster.webp import check_webp, loses, webp_has_its_end
from osteo_desktop.imaging.sniff import begins_with, is_bmp, is_dicom, is_webp
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.radiograph import Radiograph


class Reader(Protocol):
    def __call__(
        self, data: bytes, *, file: str, source_path: str, sha256: str, frame: int | None
    ) -> list[Radiograph]:
        """Every radiograph of the file, or at least the one numbered ``frame``. Raises a
        ReadError."""


@dataclass(frozen=True)
class FormatIn:
    media: str
    """As people call it, and as the header has it."""
    suffixes: tuple[str, ...]
    """Its usual ones, for dialogs and lists alone."""
    is_one: Callable[[bytes], bool]
    """By the first 4 KB."""
    read: Reader
    note: str
    """What of it is read, for the guide."""
    tags: Callable[[bytes, str], FileTags] = raster_tags
    """All that it says beside its pixels; given the bytes and the file's name. Raises a
    ReadError."""


@dataclass(frozen=True)
class RasterReader:
    """Reads a picture through Pillow."""

    form: RasterFormat

    def __call__(
        self, data: bytes, *, file: str, source_path: str, sha256: str, frame: int | None
    ) -> list[Radiograph]:
        return read_raster(data, self.form, file=file, source_path=source_path, sha256=sha256)


def _read_dicom(
    data: bytes, *, file: str, source_path: str, sha256: str, frame: int | None
) -> list[Radiograph]:
    from osteo_desktop.imaging.dicom.read import read_dicom  # pydicom takes a while to load

    return read_dicom(data, file=file, source_path=source_path, sha256=sha256, frame=frame)


def _dicom_tags(data: bytes, file: str) -> FileTags:
    from osteo_desktop.imaging.dicom.tags import dicom_tags

    return dicom_tags(data, file)


FORMATS: tuple[FormatIn, ...] = (
    FormatIn(
        "DICOM",
        (".dcm",),
        is_dicom,
        _read_dicom,
        "with or without preamble, every frame; `doctor` lists the compressions",
        _dicom_tags,
    ),
    FormatIn(
        "PNG",
        (".png",),
        begins_with(b"\x89PNG\r\n\x1a\n"),
        RasterReader(RasterFormat("PNG", has_its_end=png_is_whole)),
        "8 and 16 bits",
    ),
    FormatIn(
        "JPEG",
        (".jpg", ".jpeg"),
        begins_with(b"\xff\xd8\xff"),
        RasterReader(RasterFormat("JPEG", has_its_end=jpeg_has_its_end, loses=lambda _: True)),
        "8 bits",
    ),
    FormatIn(
        "TIFF",
        (".tif", ".tiff"),
        begins_with(b"II*\x00", b"MM\x00*", b"II+\x00", b"MM\x00+"),
        RasterReader(RasterFormat("TIFF", has_pages=True)),
        "8, 16 and 32 bits, every page",
    ),
    FormatIn(
        "WebP",
        (".webp",),
        is_webp,
        RasterReader(
            RasterFormat(
                "WebP", check=check_webp, has_its_end=webp_has_its_end, loses=loses, rescues=False
            )
        ),
        "8 bits; no animation, and nothing of a file that ends early",
    ),
    FormatIn(
        "HEIC",
        (".heic", ".heif"),
        is_heif,
        RasterReader(
            RasterFormat("HEIC", "HEIF", check=check_heif, loses=lambda _: True, rescues=False)
        ),
        "8 bits, as phones write it, the main picture alone; nothing of a file that ends early",
    ),
    FormatIn(
        "BMP",
        (".bmp",),
        is_bmp,
        RasterReader(RasterFormat("BMP", check=check_bmp, rescues=False)),
        "8 bits; nothing of a file that ends early",
    ),
)


def format_of(head: bytes) -> FormatIn | None:
    """Of a file's first bytes (4 KB are enough; the whole file will do); None: not read here."""
    return next((form for form in FORMATS if form.is_one(head)), None)


def suffixes() -> frozenset[str]:
    return frozenset(suffix for form in FORMATS for suffix in form.suffixes)
