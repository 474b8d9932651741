"""Find every radiograph of a folder, file, ZIP or DICOMDIR; read it, or say what stopped it."""

from __future__ import annotations

import errno
import hashlib
import io
import os
import stat
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path

from osteo_desktop.details import Detail, about_system
from osteo_desktop.errors import (
    AmbiguousName,
    DamagedContainer,
    DamagedImage,
    EmptyFile,
    NoPixels,
    NoSuchFile,
    NotAnImage,
    OsteoError,
    OutOfMemory,
    PathTooLong,
    PermissionDenied,
    ReadError,
)
from osteo_desktop.imaging.dicom.directory import read_directory
from osteo_desktop.imaging.file_names import name_within, openable, printable, written_name
from osteo_desktop.imaging.formats import format_of
from osteo_desktop.imaging.limits import LARGEST_FILE
from osteo_desktop.imaging.sniff import is_dicomdir, is_zip
from osteo_desktop.imaging.zip_container import member_names, member_pieces, read_head
from osteo_desktop.progress import Progress
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.records.selection import Root, Selection

MEMBER = "!/"
"""Between a ZIP and its member, as in ``a.zip!/b.dcm``."""
_HEAD = 4096
_LITTER = frozenset({"thumbs.db", "desktop.ini", "__macosx", "$recycle.bin"})
_PIECE = 4 << 20
_OFTEN = 1000
"""Names after which a listing asks whether it shall go on."""


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
                head = stream.read(_HEAD)
        else:
            os.scandir(root).close()
    except OSError as error:
        raise explained(error, str(root)) from error
    if root.is_dir():
        yield from _Walk(root, progress).folder(root, "")
    elif is_dicomdir(head):
        yield from _directory_entries(root)
    elif is_zip(head):
        yield from _zip_entries(root, written_name(root.parent, root.name))
    else:
        yield Entry(written_name(root.parent, root.name), printable(root))


def read_bytes(entry: Entry, on_piece: Callable[[], None] | None = None) -> bytes:
    """All bytes of a file or ZIP member that may be an image; others are not read to their end.

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


def _pieces(entry: Entry, on_piece: Callable[[], None] | None, size: int) -> Iterator[bytes]:
    """``size``: of a file's pieces, not of a member's; -1: the whole file at once."""
    if entry.error is not None:
        raise entry.error
    path = openable(entry.source_path)
    member = _member_of(entry)
    try:
        if member is not None:
            _check_head(read_head(path, member, entry.file, _HEAD), entry.file)
            found = member_pieces(path, member, entry.file)
        else:
            found = _pieces_of_file(path, entry.file, size)
        for piece in found:
            yield piece
            if on_piece is not None:
                on_piece()
    except OSError as error:
        raise explained(error, entry.file) from error


def _pieces_of_file(path: Path, file: str, size: int) -> Iterator[bytes]:
    status = path.stat()
    if not stat.S_ISREG(status.st_mode):
        raise NotAnImage(file, detail=Detail.NO_ORDINARY_FILE.notice)
    with path.open("rb") as stream:
        _check_head(stream.read(_HEAD), file)
        if status.st_size > LARGEST_FILE:
            raise NotAnImage(file, detail=Detail.OVER_2_GB.notice)
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
    raise DamagedImage(entry.file, detail=Detail.FRAME_GONE.of(frame=frame))


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
    _check_head(data[:_HEAD], entry.file)
    form = format_of(data[:_HEAD])
    if form is None:
        raise NoPixels(entry.file, detail=Detail.IS_DICOMDIR.notice)
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


class _Walk:
    """One walk; ``_seen`` are the (device, inode) of the folders that were entered.

    Folders are kept in a list of its own, not in calls, for no depth may end the walk.
    """

    def __init__(self, root: Path, progress: Progress) -> None:
        self._real_root = root.resolve()
        self._progress = progress
        self._seen: set[tuple[int, int]] = set()

    def folder(self, folder: Path, prefix: str) -> Iterator[Entry]:
        """All below it, sorted by name, the content of a folder in its folder's place."""
        listed = self._listed(folder, prefix)
        if isinstance(listed, Entry):
            yield listed
            return
        open_folders = [(folder, prefix, listed)]
        while open_folders:
            folder, prefix, names = open_folders[-1]
            if not names:
                open_folders.pop()
                continue
            name, written = names.pop()
            self._progress.check_cancelled()
            path, file = folder / name, prefix + written
            if name_within(folder, written) != name:
                file = f"{file} ({len(names)})"
                yield Entry(file, printable(path), AmbiguousName(file))
                continue
            kind = self._kind(path)
            if kind is not _Kind.FOLDER:
                yield from self._file(path, file, kind)
                continue
            listed = self._listed(path, file + "/")
            if isinstance(listed, Entry):
                yield listed
            elif listed:
                open_folders.append((path, file + "/", listed))

    def found(self, path: Path, file: str) -> Iterator[Entry]:
        """What lies at ``path``: a file, or a folder with all below it."""
        self._progress.check_cancelled()
        kind = self._kind(path)
        if kind is _Kind.FOLDER:
            yield from self.folder(path, file + "/")
        else:
            yield from self._file(path, file, kind)

    def _kind(self, path: Path) -> _Kind:
        try:
            if not path.is_dir():
                return _Kind.FILE
            if path.is_symlink() and path.resolve().is_relative_to(self._real_root):
                return _Kind.LINK_TO_WHAT_IS_WALKED
        except (OSError, RuntimeError):  # told when the file is read
            return _Kind.FILE
        return _Kind.FOLDER

    def _file(self, path: Path, file: str, kind: _Kind) -> Iterator[Entry]:
        if kind is _Kind.LINK_TO_WHAT_IS_WALKED:
            return
        head = _head_on_disk(path)
        if is_zip(head):
            yield from _zip_entries(path, file)
        elif not is_dicomdir(head):
            yield Entry(file, printable(path))

    def _listed(self, folder: Path, prefix: str) -> list[tuple[str, str]] | Entry:
        """Names and how each is written, the last first; an entry when they cannot be known."""
        self._progress.check_cancelled()
        names = []
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in self._seen:
                return []
            self._seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as found:
                for number, item in enumerate(found):
                    names.append(item.name)
                    if number % _OFTEN == 0:
                        self._progress.check_cancelled()
        except OSError as error:
            file = prefix.rstrip("/")
            return Entry(file, printable(folder), explained(error, file))
        names = sorted((name for name in names if not is_litter(name)), reverse=True)
        return [(name, written_name(folder, name)) for name in names]


class _Kind(Enum):
    FILE = auto()
    FOLDER = auto()
    LINK_TO_WHAT_IS_WALKED = auto()


def _selected(selection: Selection, progress: Progress) -> Iterator[Entry]:
    """As the walk of the whole folder would give them: their names are relative to it."""
    walk = _Walk(selection.folder, progress)
    for path in selection.paths:
        written = Path(printable(path)).relative_to(printable(selection.folder)).as_posix()
        if path.is_dir():  # what was chosen is entered even where the walk follows no link
            yield from walk.folder(path, written + "/")
        else:
            yield from walk.found(path, written)


def _zip_entries(path: Path, file: str) -> Iterator[Entry]:
    source_path = printable(path)
    try:
        names = member_names(path)
    except DamagedContainer as error:
        yield Entry(file, source_path, DamagedContainer(file, **error.fields))
        return
    except OSError as error:
        yield Entry(file, source_path, explained(error, file))
        return
    for name in names:
        parts = name.split("/")
        if not any(map(is_litter, parts)) and parts[-1].upper() != "DICOMDIR":
            yield Entry(file + MEMBER + name, source_path)


def _directory_entries(path: Path) -> Iterator[Entry]:
    name = written_name(path.parent, path.name)
    try:
        directory = read_directory(path)
    except OSError as error:
        raise explained(error, str(path)) from error
    except DamagedContainer as error:
        yield Entry(name, printable(path), DamagedContainer(name, **error.fields))
        return
    if directory.ends_early:
        detail = Detail.DIRECTORY_CUT.notice
        damage = DamagedContainer(name, kind="DICOMDIR", detail=detail)
        yield Entry(name, printable(path), damage)
    for file, found in directory.files:
        if found is None:
            yield Entry(file, printable(path.parent / file), NoSuchFile(file))
        else:
            yield Entry(file, printable(found))


def _head_on_disk(path: Path) -> bytes:
    """Empty where it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            return b""
        with path.open("rb") as stream:
            return stream.read(_HEAD)
    except OSError:  # told when the file is read
        return b""


def _check_head(head: bytes, file: str) -> None:
    if not head:
        raise EmptyFile(file)
    if is_zip(head):
        raise NotAnImage(file, detail=Detail.ZIP_IN_ZIP.notice)
    if format_of(head) is None and not is_dicomdir(head):
        raise NotAnImage(file, detail=Detail.NO_KNOWN_PICTURE.notice)


def _member_of(entry: Entry) -> str | None:
    """The member's name within the ZIP ``source_path``; None for a file of its own."""
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
    return DamagedImage(
        file, detail=about_system(error) if error.strerror else type(error).__name__
    )
