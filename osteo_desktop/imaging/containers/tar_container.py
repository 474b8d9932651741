"""The members of a TAR file, packed by gzip or not, read one by one and never unpacked to disk.

A TAR has no directory: its members are found by going through it, once for each process. What is
no file of its own in it (links, devices) is passed over: what a link within it leads to is listed
itself, and what lies outside is not to be reached from a file.
"""

from __future__ import annotations

import io
import tarfile
import zlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import BinaryIO, cast

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.files import DamagedContainer, NoSuchFile
from osteo_desktop.imaging.containers.gunzipped import Gunzipped, Marks
from osteo_desktop.imaging.containers.member_names import each_once
from osteo_desktop.imaging.limits import LARGEST_INFLATED, Bomb
from osteo_desktop.imaging.sniff import is_gzip
from osteo_desktop.notice import Notice

_PIECE = 1 << 20
_LARGEST_HEADER = 1 << 20
"""Bytes of a member's extended header: names and times."""
_MOST_MEMBERS = 200_000


class _Refused(Exception):
    """``what``: why."""

    def __init__(self, what: Notice) -> None:
        super().__init__(what)
        self.what = what


_DAMAGE = (tarfile.TarError, zlib.error, EOFError, ValueError, OverflowError, Bomb, _Refused)
"""What is raised on damaged, exotic or hostile files."""


@dataclass(frozen=True)
class _Member:
    start: int
    size: int
    is_sparse: bool


@dataclass(frozen=True, eq=False)
class _Found:
    members: dict[str, _Member]
    damage: Notice | str
    """Why not all of it could be gone through; empty where it could."""
    marks: Marks = field(default_factory=Marks)


def member_names(path: Path, go_on: Callable[[], None]) -> tuple[list[str], Notice | str]:
    """See ``Container.member_names``."""
    found = _found(path, go_on)
    if found.damage and not found.members:
        raise DamagedContainer(path, kind="TAR", detail=found.damage)
    return sorted(found.members), found.damage


def read_head(path: Path, name: str, file: str, size: int) -> bytes:
    """At most the first ``size`` bytes of one member. Raises as :func:`member_pieces`."""
    return next(_pieces(path, name, file, size), b"")


def member_pieces(path: Path, name: str, file: str) -> Iterator[bytes]:
    """See ``Container.member_pieces``."""
    return _pieces(path, name, file, _PIECE)


def _pieces(path: Path, name: str, file: str, size: int) -> Iterator[bytes]:
    found = _found(path, _go_on)
    member = found.members.get(name)
    if member is None:
        raise NoSuchFile(file)
    try:
        if member.is_sparse:
            raise _Refused(FileDetail.SPARSE.notice)
        if member.size > LARGEST_INFLATED:
            raise Bomb(FileDetail.UNPACKS_TO_1_GB.notice)
        with _opened(path, found.marks, _go_on) as stream:
            stream.seek(member.start)
            left = member.size
            while left:
                piece = stream.read(min(left, size))
                if not piece:
                    raise EOFError
                left -= len(piece)
                yield piece
    except _DAMAGE as error:
        kind = FileDetail.TAR_MEMBER.notice
        raise DamagedContainer(file, kind=kind, detail=_why(error)) from error


def _go_on() -> None:
    """Whoever reads a member is stopped by ending its process."""


def _why(error: BaseException) -> Notice:
    if isinstance(error, Bomb | _Refused):
        return error.what
    if isinstance(error, EOFError) or "unexpected end" in str(error):
        return FileDetail.ENDS_EARLY.notice
    return about(error)


@contextmanager
def _opened(path: Path, marks: Marks, go_on: Callable[[], None]) -> Iterator[BinaryIO]:
    with path.open("rb") as stream:
        head = stream.read(2)
        stream.seek(0)
        yield cast(BinaryIO, Gunzipped(stream, marks, go_on)) if is_gzip(head) else stream


class _HeadersOnly(io.RawIOBase):
    """A TAR as what looks for its members may see it: who claims a header of a gigabyte is refused
    before the memory is taken."""

    def __init__(self, stream: BinaryIO, go_on: Callable[[], None]) -> None:
        self._stream, self._go_on = stream, go_on

    def read(self, size: int = -1) -> bytes:
        if not 0 <= size <= _LARGEST_HEADER:
            raise _Refused(FileDetail.MEMBER_HEADER_TOO_LARGE.notice)
        self._go_on()
        return self._stream.read(size)

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        return self._stream.seek(offset, whence)

    def tell(self) -> int:
        return self._stream.tell()


@dataclass(frozen=True)
class _Asked:
    """Who asks is no part of what was found."""

    go_on: Callable[[], None] = field(compare=False)


def _found(path: Path, go_on: Callable[[], None]) -> _Found:
    status = path.stat()
    return _gone_through(path, status.st_mtime_ns, status.st_size, _Asked(go_on))


@lru_cache(maxsize=8)
def _gone_through(path: Path, modified: int, size: int, asked: _Asked) -> _Found:
    """Going through it anew for each member would take hours for a TAR of thousands."""
    listed: list[tuple[str, _Member]] = []
    marks = Marks()
    damage: Notice | str = ""
    try:
        with _opened(path, marks, asked.go_on) as stream:
            for name, member in _listed(stream, asked.go_on):
                listed.append((name, member))
                if len(listed) > _MOST_MEMBERS:
                    raise _Refused(FileDetail.TOO_MANY_MEMBERS.of(most=_MOST_MEMBERS))
    except _DAMAGE as error:
        damage = _why(error)
    return _Found(each_once(listed), damage, marks)


def _listed(stream: BinaryIO, go_on: Callable[[], None]) -> Iterator[tuple[str, _Member]]:
    """In their order. Raises what is raised on damage; a TAR ends with a block of zeros."""
    headers = cast(BinaryIO, _HeadersOnly(stream, go_on))
    with tarfile.open(fileobj=headers, mode="r:", errors="surrogateescape") as archive:
        while (info := archive.next()) is not None:
            archive.members.clear()  # type: ignore[attr-defined]
            name = "/".join(part for part in info.name.split("/") if part not in ("", "."))
            if info.isreg() and name:
                yield name, _Member(info.offset_data, info.size, info.sparse is not None)
        stream.seek(archive.offset)
        end = stream.read(tarfile.BLOCKSIZE)
    if len(end) < tarfile.BLOCKSIZE:
        raise EOFError
    if end.strip(b"\0"):
        raise _Refused(FileDetail.MEMBER_HEADER_DAMAGED.notice)
    while isinstance(stream, Gunzipped) and stream.read(_PIECE):
        pass  # its checksum stands at its end
