"""Find every radiograph of a folder, file, ZIP or DICOMDIR; read it, or say what stopped it."""

from __future__ import annotations

import hashlib
import os
import re
import stat
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.errors import (
    DamagedContainer,
    DamagedImage,
    EmptyFile,
    NoSuchFile,
    NotAnImage,
    OsteoError,
    PermissionDenied,
    ReadError,
)
from osteo_desktop.imaging.dicom import read_dicom
from osteo_desktop.imaging.dicomdir import read_directory
from osteo_desktop.imaging.raster import read_raster
from osteo_desktop.imaging.sniff import Media, media_of
from osteo_desktop.imaging.zip_container import member_names, read_member
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.selection import Root, Selection

MEMBER = "!/"
"""Between a ZIP and its member, as in ``a.zip!/b.dcm``."""
_HEAD = 4096
_LARGEST_FILE = 2 << 30
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"})
_RASTER = (Media.PNG, Media.JPEG, Media.TIFF)
_ESCAPED_BYTE = re.compile(rb"\\x([0-9a-f]{2})")


@dataclass(frozen=True)
class Entry:
    """One file (or ZIP member) that was found, or the error that hides what lies behind it."""

    file: str
    """Relative to what was opened, '/' separators; ZIP members as ``a.zip!/b.dcm``."""
    source_path: str
    """Absolute; of the ZIP for its members."""
    error: OsteoError | None = None


def walk(root: Root, progress: Progress | None = None) -> Iterator[Entry]:
    """Every file below ``root`` (a folder, single file, ZIP, DICOMDIR or several), sorted by name.

    Links are followed only to what lies outside ``root``, each real folder once. Hidden files and
    what systems leave behind (Thumbs.db) are skipped; so is a DICOMDIR within a folder, for the
    walk finds its files.

    Raises NoSuchFile or PermissionDenied for ``root`` itself, and Cancelled.
    """
    progress = progress or Progress()
    if isinstance(root, Selection):
        yield from _selected(root, progress)
        return
    root = Path(root).absolute()
    try:
        if not root.is_dir():
            with root.open("rb") as stream:
                media = media_of(stream.read(_HEAD))
        else:
            os.scandir(root).close()
    except OSError as error:
        raise _explained(error, str(root)) from error
    if root.is_dir():
        yield from _Walk(root, progress).folder(root, "")
    elif media is Media.DICOMDIR:
        yield from _directory_entries(root)
    elif media is Media.ZIP:
        yield from _zip_entries(root, _printable(root.name))
    else:
        yield Entry(_printable(root.name), _printable(str(root)))


def read_bytes(entry: Entry) -> bytes:
    """All bytes of a file or ZIP member that may be an image; others are not read to their end.

    Raises the entry's own error, NoSuchFile, PermissionDenied, EmptyFile, NotAnImage,
    DamagedContainer, or DamagedImage when the disk fails.
    """
    if entry.error is not None:
        raise entry.error
    path = _openable(entry.source_path)
    member = _member_of(entry)
    try:
        if member is not None:
            _check_head(read_member(path, member, entry.file, limit=_HEAD), entry.file)
            return read_member(path, member, entry.file)
        status = path.stat()
        if not stat.S_ISREG(status.st_mode):
            raise NotAnImage(entry.file, detail="it is no ordinary file")
        with path.open("rb") as stream:
            _check_head(stream.read(_HEAD), entry.file)
            if status.st_size > _LARGEST_FILE:
                raise NotAnImage(entry.file, detail="it is larger than 2 GB")
            stream.seek(0)
            return stream.read()
    except OSError as error:
        raise _explained(error, entry.file) from error


def decode(entry: Entry, data: bytes) -> list[Radiograph]:
    """Every radiograph of a file whose bytes are ``data``. Raises a ReadError."""
    return _decoded(entry, data, None)


def read_entry(entry: Entry) -> list[Radiograph]:
    """Read and decode. Raises a ReadError."""
    return decode(entry, read_bytes(entry))


def load(file: str, source_path: str, frame: int) -> Radiograph:
    """Decode one radiograph of the worklist again. Raises a ReadError."""
    entry = Entry(file, source_path)
    for radiograph in _decoded(entry, read_bytes(entry), frame):
        if radiograph.header.frame == frame:
            return radiograph
    raise DamagedImage(file, detail=f"it has no frame {frame} any more")


def _decoded(entry: Entry, data: bytes, frame: int | None) -> list[Radiograph]:
    if not data:
        raise EmptyFile(entry.file)
    _check_head(data[:_HEAD], entry.file)
    media = media_of(data[:_HEAD])
    sha256 = hashlib.sha256(data).hexdigest()
    if media in _RASTER:
        return read_raster(
            data, media, file=entry.file, source_path=entry.source_path, sha256=sha256
        )
    return read_dicom(
        data, file=entry.file, source_path=entry.source_path, sha256=sha256, frame=frame
    )


class _Walk:
    """One walk; ``_seen`` are the (device, inode) of the folders that were entered."""

    def __init__(self, root: Path, progress: Progress) -> None:
        self._real_root = root.resolve()
        self._progress = progress
        self._seen: set[tuple[int, int]] = set()

    def folder(self, folder: Path, prefix: str) -> Iterator[Entry]:
        self._progress.check_cancelled()
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in self._seen:
                return
            self._seen.add((status.st_dev, status.st_ino))
            names = sorted(path.name for path in folder.iterdir())
        except OSError as error:
            file = prefix.rstrip("/")
            yield Entry(file, _printable(str(folder)), _explained(error, file))
            return
        for name in names:
            if not _is_litter(name):
                yield from self.found(folder / name, prefix + _printable(name))

    def found(self, path: Path, file: str) -> Iterator[Entry]:
        self._progress.check_cancelled()
        if path.is_dir():
            if not (path.is_symlink() and path.resolve().is_relative_to(self._real_root)):
                yield from self.folder(path, file + "/")
            return
        media = _media_on_disk(path)
        if media is Media.ZIP:
            yield from _zip_entries(path, file)
        elif media is not Media.DICOMDIR:
            yield Entry(file, _printable(str(path)))


def _selected(selection: Selection, progress: Progress) -> Iterator[Entry]:
    """As the walk of the whole folder would give them: their names are relative to it."""
    walk = _Walk(selection.folder, progress)
    for name, path in zip(selection.names, selection.paths, strict=True):
        if path.is_dir():  # what was chosen is entered even where the walk follows no link
            yield from walk.folder(path, _printable(name) + "/")
        else:
            yield from walk.found(path, _printable(name))


def _zip_entries(path: Path, file: str) -> Iterator[Entry]:
    source_path = _printable(str(path))
    try:
        names = member_names(path)
    except DamagedContainer as error:
        yield Entry(file, source_path, DamagedContainer(file, **error.fields))
        return
    except OSError as error:
        yield Entry(file, source_path, _explained(error, file))
        return
    for name in names:
        parts = name.split("/")
        if not any(map(_is_litter, parts)) and parts[-1].upper() != "DICOMDIR":
            yield Entry(file + MEMBER + name, source_path)


def _directory_entries(path: Path) -> Iterator[Entry]:
    name = _printable(path.name)
    try:
        directory = read_directory(path)
    except OSError as error:
        raise _explained(error, str(path)) from error
    except DamagedContainer as error:
        yield Entry(name, _printable(str(path)), DamagedContainer(name, **error.fields))
        return
    if directory.ends_early:
        detail = "it ends early and may have named more files; open its folder instead"
        damage = DamagedContainer(name, kind="DICOMDIR", detail=detail)
        yield Entry(name, _printable(str(path)), damage)
    for file, found in directory.files:
        if found is None:
            yield Entry(file, _printable(str(path.parent / file)), NoSuchFile(file))
        else:
            yield Entry(file, _printable(str(found)))


def _media_on_disk(path: Path) -> Media:
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            return Media.UNKNOWN
        with path.open("rb") as stream:
            return media_of(stream.read(_HEAD))
    except OSError:  # told when the file is read
        return Media.UNKNOWN


def _check_head(head: bytes, file: str) -> None:
    if not head:
        raise EmptyFile(file)
    media = media_of(head)
    if media is Media.UNKNOWN:
        raise NotAnImage(file, detail="its content is no known picture")
    if media is Media.ZIP:
        raise NotAnImage(file, detail="a ZIP within a ZIP is not opened")


def _member_of(entry: Entry) -> str | None:
    """The member's name within the ZIP ``source_path``; None for a file of its own."""
    marker = f"/{Path(entry.source_path).name}{MEMBER}"
    _, separator, member = f"/{entry.file}".partition(marker)
    return member if separator else None


def _is_litter(name: str) -> bool:
    return name.startswith(".") or name.casefold() in _LITTER


def _explained(error: OSError, file: str) -> ReadError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return NoSuchFile(file)
    if isinstance(error, PermissionError):
        return PermissionDenied(file)
    return DamagedImage(file, detail=error.strerror or type(error).__name__)


def _printable(path: str) -> str:
    """A path whose bytes are no UTF-8, with those written as ``\\xe9``, so that it can be kept."""
    return os.fsencode(path).decode("utf-8", "backslashreplace") if os.name != "nt" else path


def _openable(source_path: str) -> Path:
    """The path that :func:`_printable` wrote so."""
    path = Path(source_path)
    if os.name == "nt" or "\\x" not in source_path or os.path.lexists(path):
        return path
    raw = _ESCAPED_BYTE.sub(lambda m: bytes([int(m[1], 16)]), source_path.encode())
    return Path(os.fsdecode(raw))
