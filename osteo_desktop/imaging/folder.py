"""Read and decode what a walk has found, or say what stopped it."""

from __future__ import annotations

import errno
import hashlib
import io
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import (
    DamagedImage,
    EmptyFile,
    NoPixels,
    NoSuchFile,
    NotAnImage,
    OutOfMemory,
    PathTooLong,
    PermissionDenied,
    ReadError,
)
from osteo_desktop.imaging.containers.kinds import Container, container_of
from osteo_desktop.imaging.file_names import openable
from osteo_desktop.imaging.formats import format_of
from osteo_desktop.imaging.limits import LARGEST_FILE
from osteo_desktop.imaging.sniff import is_dicomdir
from osteo_desktop.records.file.tags import FileTags
from osteo_desktop.records.radiograph import Radiograph

MEMBER = "!/"
"""Between a container (ZIP, TAR) and its member, as in ``a.zip!/b.dcm``."""
HEAD = 4096
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"})
_PIECE = 64 << 10
"""Bytes that are hashed at a time; of a slow share they come within a second."""


@dataclass(frozen=True)
class Entry:
    """One file (or member) that was found, or the error that hides what lies behind it."""

    file: str
    """Relative to what was opened, '/' separators; members as ``a.zip!/b.dcm``."""
    source_path: str
    """Absolute; of the container for its members."""
    error: OsteoError | None = None


def read_bytes(entry: Entry, on_piece: Callable[[], None] | None = None) -> bytes:
    """All bytes of a file or member that may be an image; others are not read to their end.

    ``on_piece`` is called after every few megabytes of a member; what it raises ends the reading.

    Raises the entry's own error, NoSuchFile, PermissionDenied, PathTooLong, EmptyFile, NotAnImage,
    DamagedContainer, or DamagedImage when the disk fails.
    """
    pieces = _pieces(entry, on_piece, -1)
    first, second = next(pieces, b""), next(pieces, None)
    if second is None:
        return first
    whole = io.BytesIO()  # which, unlike joining pieces, needs no second copy of a large member
    whole.write(first)
    whole.write(second)
    for piece in pieces:
        whole.write(piece)
    return whole.getvalue()


def sha256_of(entry: Entry, on_piece: Callable[[], None] | None = None) -> str:
    """What :func:`read_bytes` would give, only hashed. Raises as it does."""
    digest = hashlib.sha256()
    for piece in _pieces(entry, on_piece, _PIECE):
        digest.update(piece)
    return digest.hexdigest()


def head_of(entry: Entry, size: int) -> bytes:
    """The first ``size`` bytes of a file that is no member. Raises the entry's own error and what
    :func:`explained` makes of the system's; of a folder or device nothing is read."""
    if entry.error is not None:
        raise entry.error
    path = openable(entry.source_path)
    try:
        if not stat.S_ISREG(path.stat().st_mode):
            return b""
        with path.open("rb") as stream:
            return stream.read(size)
    except OSError as error:
        raise explained(error, entry.file) from error


def _pieces(entry: Entry, on_piece: Callable[[], None] | None, size: int) -> Iterator[bytes]:
    """``size``: of a file's pieces, not of a member's; -1: the whole file at once."""
    if entry.error is not None:
        raise entry.error
    path = openable(entry.source_path)
    member = _member_of(entry)
    try:
        if member is not None:
            container = _container_at(path, entry.file)
            _check_head(container.read_head(path, member, entry.file, HEAD), entry.file)
            found = container.member_pieces(path, member, entry.file)
        else:
            found = _pieces_of_file(path, entry.file, size)
        for piece in found:
            yield piece
            if on_piece is not None:
                on_piece()
    except OSError as error:
        raise explained(error, entry.file) from error


def _container_at(path: Path, file: str) -> Container:
    with path.open("rb") as stream:
        container = container_of(stream.read(HEAD))
    if container is None:  # what lies there now is something else
        raise NoSuchFile(file)
    return container


def _pieces_of_file(path: Path, file: str, size: int) -> Iterator[bytes]:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise NotAnImage(file, detail=FileDetail.NO_ORDINARY_FILE.notice)
    with path.open("rb") as stream:
        _check_head(stream.read(HEAD), file)
        if status.st_size > LARGEST_FILE:
            raise NotAnImage(file, detail=FileDetail.OVER_2_GB.notice)
        stream.seek(0)
        while piece := stream.read(size):
            yield piece


def decode(
    entry: Entry, data: bytes, frame: int | None = None, sha256: str = ""
) -> list[Radiograph]:
    """Every radiograph of a file whose bytes are ``data``, or only the one numbered ``frame``.

    ``sha256``: of ``data``, where it is known already. Raises a ReadError.
    """
    radiographs = _decoded(entry, data, frame, sha256)
    if frame is None:
        return radiographs
    for radiograph in radiographs:
        if radiograph.header.frame == frame:
            return [radiograph]
    raise DamagedImage(entry.file, detail=FileDetail.FRAME_GONE.of(frame=frame))


def tags_of(entry: Entry, data: bytes) -> FileTags:
    """All that a file whose bytes are ``data`` says beside its pixels. Raises a ReadError."""
    _check_head(data[:HEAD], entry.file)
    form = format_of(data[:HEAD])
    if form is None:
        raise NoPixels(entry.file, detail=FileDetail.IS_DICOMDIR.notice)
    return form.tags(data, entry.file)


def read_entry(entry: Entry) -> list[Radiograph]:
    """Read and decode. Raises a ReadError."""
    return decode(entry, read_bytes(entry))


def load(file: str, source_path: str, frame: int) -> Radiograph:
    """Decode one radiograph of the worklist again. Raises a ReadError."""
    entry = Entry(file, source_path)
    return decode(entry, read_bytes(entry), frame)[0]


def _decoded(entry: Entry, data: bytes, frame: int | None, sha256: str) -> list[Radiograph]:
    if not data:
        raise EmptyFile(entry.file)
    _check_head(data[:HEAD], entry.file)
    form = format_of(data[:HEAD])
    if form is None:
        raise NoPixels(entry.file, detail=FileDetail.IS_DICOMDIR.notice)
    sha256 = sha256 or hashlib.sha256(data).hexdigest()
    file, source_path = entry.file, entry.source_path
    try:
        return form.read(data, file=file, source_path=source_path, sha256=sha256, frame=frame)
    except MemoryError as error:
        raise OutOfMemory(file) from error
    except ReadError as error:
        if _for_want_of_memory(error):  # a codec failed for it; the file may be whole
            raise OutOfMemory(file) from error
        raise


def _for_want_of_memory(error: BaseException | None) -> bool:
    while error is not None:
        if isinstance(error, MemoryError):
            return True
        error = error.__cause__
    return False


def _check_head(head: bytes, file: str) -> None:
    if not head:
        raise EmptyFile(file)
    if container_of(head) is not None:
        raise NotAnImage(file, detail=FileDetail.PACKED_WITHIN.notice)
    if format_of(head) is None and not is_dicomdir(head):
        raise NotAnImage(file, detail=FileDetail.NO_KNOWN_PICTURE.notice)


def _member_of(entry: Entry) -> str | None:
    """The member's name within the container ``source_path``; None for a file of its own."""
    marker = f"/{Path(entry.source_path).name}{MEMBER}"
    _, separator, member = f"/{entry.file}".partition(marker)
    return member if separator else None


def is_litter(name: str) -> bool:
    """What systems leave behind, and what is hidden: no walk gives it."""
    return name.startswith(".") or name.casefold() in _LITTER


def explained(error: OSError, file: str) -> ReadError:
    """What the system said of a file, as an error of ours."""
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NoSuchFile(file)
    if isinstance(error, PermissionError):
        return PermissionDenied(file)
    if error.errno == errno.ENAMETOOLONG:
        return PathTooLong(file)
    return DamagedImage(file, detail=about(error))
