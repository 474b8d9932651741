"""Every file of a folder and of the containers (ZIP, TAR) in it, in the order of their names."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator
from enum import Enum, auto
from operator import attrgetter
from pathlib import Path

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import AmbiguousName, DamagedContainer
from osteo_desktop.imaging.containers.kinds import Container, container_of
from osteo_desktop.imaging.file_names import name_within, printable, written_name
from osteo_desktop.imaging.folder import HEAD, MEMBER, Entry, explained, is_litter
from osteo_desktop.imaging.sniff import is_dicomdir
from osteo_desktop.progress import Progress

_OFTEN = 1000
"""Names after which a listing asks whether it shall go on."""


class FolderWalk:
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
            folder, prefix, items = open_folders[-1]
            if not items:
                open_folders.pop()
                continue
            item = items.pop()
            self._progress.check_cancelled()
            if is_litter(item.name):
                continue
            written = written_name(folder, item.name)
            path, file = folder / item.name, prefix + written
            if name_within(folder, written) != item.name:
                file = f"{file} ({len(items)})"
                yield Entry(file, printable(path), AmbiguousName(file))
                continue
            kind = _kind_listed(item) or self._kind(path)
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
        container = container_of(head)
        if container is not None:
            yield from member_entries(container, path, file, self._progress)
        elif not is_dicomdir(head):
            yield Entry(file, printable(path))

    def _listed(self, folder: Path, prefix: str) -> list[os.DirEntry[str]] | Entry:
        """What lies in it, the last first; an entry when that cannot be known.

        Nothing else is done with each of them until its turn comes: the first of a hundred thousand
        files shall not wait for the last.
        """
        self._progress.check_cancelled()
        items: list[os.DirEntry[str]] = []
        try:
            status = folder.stat()
            if (status.st_dev, status.st_ino) in self._seen:
                return []
            self._seen.add((status.st_dev, status.st_ino))
            with os.scandir(folder) as found:
                for number, item in enumerate(found):
                    items.append(item)
                    if number % _OFTEN == 0:
                        self._progress.check_cancelled()
        except OSError as error:
            file = prefix.rstrip("/")
            return Entry(file, printable(folder), explained(error, file))
        items.sort(key=attrgetter("name"), reverse=True)
        return items


class _Kind(Enum):
    FILE = auto()
    FOLDER = auto()
    LINK_TO_WHAT_IS_WALKED = auto()


def _kind_listed(item: os.DirEntry[str]) -> _Kind | None:
    """What it is, where the listing says so without another look."""
    try:
        if item.is_symlink():
            return None
        return _Kind.FOLDER if item.is_dir(follow_symlinks=False) else _Kind.FILE
    except OSError:  # asked again when its turn comes
        return None


def member_entries(
    container: Container, path: Path, file: str, progress: Progress
) -> Iterator[Entry]:
    """Of the container at ``path``, called ``file``; one with an error where it cannot be read, and
    where it may hold more than could be listed."""
    source_path = printable(path)
    try:
        names, more = container.member_names(path, progress.check_cancelled)
    except DamagedContainer as error:
        yield Entry(file, source_path, DamagedContainer(file, **error.fields))
        return
    except OSError as error:
        yield Entry(file, source_path, explained(error, file))
        return
    if more:
        detail = FileDetail.CONTAINER_CUT.of(what=more)
        yield Entry(file, source_path, DamagedContainer(file, kind=container.name, detail=detail))
    for name in names:
        parts = name.split("/")
        if not any(map(is_litter, parts)) and parts[-1].upper() != "DICOMDIR":
            yield Entry(file + MEMBER + name, source_path)


def _head_on_disk(path: Path) -> bytes:
    """Empty where it cannot be read."""
    try:
        if not stat.S_ISREG(path.stat().st_mode):  # opening a pipe would wait for ever
            return b""
        with path.open("rb", buffering=0) as stream:
            return stream.read(HEAD) or b""
    except OSError:  # told when the file is read
        return b""
