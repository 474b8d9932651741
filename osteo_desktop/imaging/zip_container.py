"""The members of a ZIP file, read one by one and never unpacked to disk."""

from __future__ import annotations

import struct
import zipfile
import zlib
from functools import lru_cache
from pathlib import Path

from osteo_desktop.errors import DamagedContainer, NoSuchFile

LARGEST_MEMBER = 1 << 30
"""Bytes, unpacked; what is larger is a bomb and no radiograph."""
_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What the zipfile module raises on damaged, encrypted or exotic files."""


def member_names(path: Path) -> list[str]:
    """The names of all files in it, sorted, with '/' separators.

    Raises DamagedContainer when it is damaged or all of it is encrypted, or an OSError.
    """
    members = _members(path)
    if members and all(info.flag_bits & _ENCRYPTED for info in members.values()):
        raise DamagedContainer(path, kind="ZIP", detail="it is encrypted")
    return sorted(members)


def read_member(path: Path, name: str, file: str, limit: int | None = None) -> bytes:
    """The unpacked bytes of one member, at most the first ``limit``.

    Raises NoSuchFile, DamagedContainer or an OSError; ``file`` names the member in errors.
    """
    info = _members(path).get(name)
    if info is None:
        raise NoSuchFile(file)
    if info.flag_bits & _ENCRYPTED:
        raise DamagedContainer(file, kind="ZIP member", detail="it is encrypted")
    if limit is None and info.file_size > LARGEST_MEMBER:
        raise DamagedContainer(file, kind="ZIP member", detail="it unpacks to more than 1 GB")
    try:
        return _unpacked(path, info, limit)
    except _DAMAGE as error:
        detail = str(error).split(" for file ")[0] or type(error).__name__
        raise DamagedContainer(file, kind="ZIP member", detail=detail) from error


def _members(path: Path) -> dict[str, zipfile.ZipInfo]:
    status = path.stat()
    return _directory(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=8)
def _directory(path: Path, modified: int, size: int) -> dict[str, zipfile.ZipInfo]:
    """Reading it anew for each member would take minutes for a ZIP of thousands."""
    try:
        with zipfile.ZipFile(path) as archive:
            return {_name(info): info for info in archive.infolist() if not info.is_dir()}
    except _DAMAGE as error:
        raise DamagedContainer(path, kind="ZIP", detail=str(error)) from error


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; many programs write UTF-8 without saying so."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _unpacked(path: Path, info: zipfile.ZipInfo, limit: int | None) -> bytes:
    if info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        with zipfile.ZipFile(path) as archive, archive.open(info) as member:
            return member.read(-1 if limit is None else limit)
    with path.open("rb") as archive_file:
        archive_file.seek(info.header_offset)
        head = archive_file.read(_LOCAL_HEADER)
        if head[:4] != b"PK\x03\x04" or len(head) < _LOCAL_HEADER:
            raise zipfile.BadZipFile("the member is not where the directory says")
        name_length, extra_length = struct.unpack("<HH", head[26:30])
        archive_file.seek(name_length + extra_length, 1)
        packed = archive_file.read(info.compress_size if limit is None else 2 * limit + 1024)
    packed = packed[: info.compress_size]
    if limit is not None:
        if info.compress_type == zipfile.ZIP_STORED:
            return packed[:limit]
        return zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, limit)
    data = packed
    if info.compress_type == zipfile.ZIP_DEFLATED:
        data = zlib.decompressobj(-zlib.MAX_WBITS).decompress(packed, LARGEST_MEMBER)
    if zlib.crc32(data) != info.CRC:
        raise zipfile.BadZipFile("it is damaged, its checksum is wrong")
    return data
