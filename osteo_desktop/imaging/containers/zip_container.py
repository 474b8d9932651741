"""The members of a ZIP file, read one by one, piece by piece, and never unpacked to disk."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterator
from functools import lru_cache
from pathlib import Path
from typing import IO, BinaryIO

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.files import DamagedContainer, NoSuchFile
from osteo_desktop.imaging.containers.member_names import each_once
from osteo_desktop.imaging.limits import Bomb, check_inflated, inflated
from osteo_desktop.notice import Notice

_LOCAL_HEADER = 30
_ENCRYPTED = 0x1
_UTF8_NAME = 0x800
_PIECE = 1 << 20
_LARGEST_DIRECTORY = 32 << 20
"""Bytes; some 200,000 members, which are listed in two seconds."""
_END_OF_DIRECTORY = b"PK\x05\x06"
_LONGEST_END = 22 + 0xFFFF
_DAMAGE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    struct.error,
    Bomb,
)
"""What is raised on damaged, encrypted, exotic or hostile files."""


def member_names(path: Path, go_on: Callable[[], None]) -> tuple[list[str], str]:
    """See ``Container.member_names``. All of it are known, or none: it has a directory.

    Raises DamagedContainer when it is damaged or all of it is encrypted, or an OSError.
    """
    members = _members(path)
    if members and all(info.flag_bits & _ENCRYPTED for info in members.values()):
        raise DamagedContainer(path, kind="ZIP", detail=FileDetail.ENCRYPTED.notice)
    return sorted(members), ""


def read_head(path: Path, name: str, file: str, size: int) -> bytes:
    """At most the first ``size`` bytes of one member. Raises as :func:`member_pieces`."""
    head = b""
    for piece in _pieces(path, name, file, 2 * size + 1024):
        head += piece
        if len(head) >= size:
            break
    return head[:size]


def member_pieces(path: Path, name: str, file: str) -> Iterator[bytes]:
    """See ``Container.member_pieces``."""
    info = _members(path).get(name)
    if info is not None:
        try:
            check_inflated(info.file_size, info.compress_size)
        except Bomb as error:
            raise DamagedContainer(
                file, kind=FileDetail.ZIP_MEMBER.notice, detail=error.what
            ) from error
    return _pieces(path, name, file, _PIECE)


def _pieces(path: Path, name: str, file: str, first: int) -> Iterator[bytes]:
    info = _members(path).get(name)
    if info is None:
        raise NoSuchFile(file)
    if info.flag_bits & _ENCRYPTED:
        raise DamagedContainer(
            file, kind=FileDetail.ZIP_MEMBER.notice, detail=FileDetail.ENCRYPTED.notice
        )
    try:
        with path.open("rb") as archive:
            unpacked = _packed(archive, info, first)
            if info.compress_type == zipfile.ZIP_DEFLATED:
                unpacked = inflated(unpacked, zlib.decompressobj(-zlib.MAX_WBITS))
            elif info.compress_type != zipfile.ZIP_STORED:
                unpacked = _by_zipfile(path, info)
            yield from _checked(unpacked, info)
    except _DAMAGE as error:
        raise DamagedContainer(
            file, kind=FileDetail.ZIP_MEMBER.notice, detail=_why(error)
        ) from error


def _why(error: BaseException) -> Notice:
    """Without the name that some of zipfile's own messages end with."""
    if isinstance(error, Bomb):
        return error.what
    return in_its_own_words(str(error).split(" for file ")[0] or type(error).__name__)


def _members(path: Path) -> dict[str, zipfile.ZipInfo]:
    status = path.stat()
    return _directory(path, status.st_mtime_ns, status.st_size)


@lru_cache(maxsize=8)
def _directory(path: Path, modified: int, size: int) -> dict[str, zipfile.ZipInfo]:
    """Reading it anew for each member would take minutes for a ZIP of thousands."""
    try:
        _check_directory(path, size)
        with zipfile.ZipFile(path) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
    except _DAMAGE as error:
        raise DamagedContainer(path, kind="ZIP", detail=_why(error)) from error
    return each_once([(_name(info), info) for info in infos])


def _check_directory(path: Path, size: int) -> None:
    """A directory of millions of members would fill the memory before it is known."""
    with path.open("rb") as archive:
        archive.seek(max(0, size - _LONGEST_END))
        tail = archive.read(_LONGEST_END)
    at = tail.rfind(_END_OF_DIRECTORY)
    if at < 0 or at + 16 > len(tail):
        return  # zipfile says what is wrong
    (length,) = struct.unpack("<L", tail[at + 12 : at + 16])
    if length == 0xFFFFFFFF:  # ZIP64: the directory ends where its own end begins
        locator = tail[at - 20 : at]
        if locator[:4] != b"PK\x06\x07":
            return
        with path.open("rb") as archive:
            archive.seek(struct.unpack("<Q", locator[8:16])[0])
            record = archive.read(56)
        if record[:4] != b"PK\x06\x06" or len(record) < 56:
            return
        (length,) = struct.unpack("<Q", record[40:48])
    if min(length, size) > _LARGEST_DIRECTORY:
        raise zipfile.BadZipFile("it lists more than some 200,000 files")


def _name(info: zipfile.ZipInfo) -> str:
    """The member's name; many programs write UTF-8 without saying so."""
    if info.flag_bits & _UTF8_NAME:
        return info.filename
    try:
        return info.filename.encode("cp437").decode("utf-8")
    except UnicodeError:
        return info.filename


def _packed(archive: BinaryIO, info: zipfile.ZipInfo, first: int) -> Iterator[bytes]:
    """The member's bytes as they lie in the file, the first ``first`` of them at once."""
    archive.seek(info.header_offset)
    head = archive.read(_LOCAL_HEADER)
    if head[:4] != b"PK\x03\x04" or len(head) < _LOCAL_HEADER:
        raise zipfile.BadZipFile("the member is not where the directory says")
    name_length, extra_length = struct.unpack("<HH", head[26:30])
    archive.seek(name_length + extra_length, 1)
    left, size = info.compress_size, first
    while left > 0:
        piece = archive.read(min(size, left))
        if not piece:
            return
        yield piece
        left, size = left - len(piece), _PIECE


def _by_zipfile(path: Path, info: zipfile.ZipInfo) -> Iterator[bytes]:
    """Of the rarer methods: bzip2, LZMA."""
    with zipfile.ZipFile(path) as archive, archive.open(info) as member:
        while piece := _read(member):
            yield piece


def _read(member: IO[bytes]) -> bytes:
    try:
        return member.read(_PIECE)
    except OSError as error:
        if error.errno is not None:  # the disk's, not the decompressor's
            raise
        raise zipfile.BadZipFile(str(error)) from error


def _checked(unpacked: Iterator[bytes], info: zipfile.ZipInfo) -> Iterator[bytes]:
    """As they come, within the limits; BadZipFile at the end if they are not what was packed."""
    checksum = size = 0
    for piece in unpacked:
        checksum = zlib.crc32(piece, checksum)
        size += len(piece)
        check_inflated(size, info.compress_size)
        yield piece
    if checksum != info.CRC:
        raise zipfile.BadZipFile("it is damaged, its checksum is wrong")
