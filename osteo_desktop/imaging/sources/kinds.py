"""Where radiographs come from: what can be opened, each kind a line in a table.

A source gives a stream of entries, which the same reading takes whatever gives them. A folder that
is watched gives selections of it, one after the other (``workflow/reading/watch.py``).
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import DamagedContainer, NoSuchFile
from osteo_desktop.imaging.containers import kinds as containers
from osteo_desktop.imaging.containers.kinds import Container
from osteo_desktop.imaging.file_names import printable, written_name
from osteo_desktop.imaging.folder import HEAD, Entry, explained
from osteo_desktop.imaging.sniff import is_dicomdir
from osteo_desktop.imaging.sources.folder_walk import FolderWalk, member_entries
from osteo_desktop.progress import Progress
from osteo_desktop.records.selection import Root, Selection


@dataclass(frozen=True)
class SourceKind:
    name: str
    note: str
    """What of it is read, for the user's guide."""
    takes: Callable[[Path, bytes], bool]
    """Whether the path is one of these, given its first bytes; a folder has none."""
    entries: Callable[[Path, Progress], Iterator[Entry]]
    """Of an absolute path, as found; an entry's file is relative to what was opened. Raises
    NoSuchFile or PermissionDenied for the path itself, and Cancelled."""


def _folder_entries(path: Path, progress: Progress) -> Iterator[Entry]:
    yield from FolderWalk(path, progress).folder(path, "")


def _of_container(container: Container) -> SourceKind:
    def entries(path: Path, progress: Progress) -> Iterator[Entry]:
        name = written_name(path.parent, path.name)
        yield from member_entries(container, path, name, progress)

    return SourceKind(
        container.name, container.note, lambda _path, head: container.is_one(head), entries
    )


def _directory_entries(path: Path, _progress: Progress) -> Iterator[Entry]:
    from osteo_desktop.imaging.dicom.directory import read_directory  # loads pydicom

    name = written_name(path.parent, path.name)
    try:
        directory = read_directory(path)
    except OSError as error:
        raise explained(error, str(path)) from error
    except DamagedContainer as error:
        yield Entry(name, printable(path), DamagedContainer(name, **error.fields))
        return
    if directory.ends_early:
        detail = FileDetail.DIRECTORY_CUT.notice
        damage = DamagedContainer(name, kind="DICOMDIR", detail=detail)
        yield Entry(name, printable(path), damage)
    for file, found in directory.files:
        if found is None:
            yield Entry(file, printable(path.parent / file), NoSuchFile(file))
        else:
            yield Entry(file, printable(found))


def _one_file(path: Path, _progress: Progress) -> Iterator[Entry]:
    yield Entry(written_name(path.parent, path.name), printable(path))


SOURCES: tuple[SourceKind, ...] = (
    SourceKind(
        "folder",
        "every file in it and in the folders, ZIPs and TARs below it",
        lambda path, _head: path.is_dir(),
        _folder_entries,
    ),
    SourceKind(
        "DICOMDIR",
        "the files that it names",
        lambda _path, head: is_dicomdir(head),
        _directory_entries,
    ),
    SourceKind("file", "that one file, whatever its suffix", lambda _path, _head: True, _one_file),
)
"""The first that takes a path gives its entries; the last takes any, and the containers come before
it (:func:`source_kinds`)."""


def source_kinds() -> tuple[SourceKind, ...]:
    """What can be opened, in the order in which a path is held against them."""
    return (*SOURCES[:-1], *map(_of_container, containers.CONTAINERS), SOURCES[-1])


def walk(root: Root, progress: Progress | None = None) -> Iterator[Entry]:
    """Every file below ``root`` (a folder, file, ZIP, TAR, DICOMDIR or several), sorted by name.

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
        if root.is_dir():
            os.scandir(root).close()
            head = b""
        else:
            with root.open("rb") as stream:
                head = stream.read(HEAD)
    except OSError as error:
        raise explained(error, str(root)) from error
    kind = next(kind for kind in source_kinds() if kind.takes(root, head))
    yield from kind.entries(root, progress)


def _selected(selection: Selection, progress: Progress) -> Iterator[Entry]:
    """As the walk of the whole folder would give them: their names are relative to it."""
    walk = FolderWalk(selection.folder, progress)
    for path in selection.paths:
        written = Path(printable(path)).relative_to(printable(selection.folder)).as_posix()
        if path.is_dir():  # what was chosen is entered even where the walk follows no link
            yield from walk.folder(path, written + "/")
        else:
            yield from walk.found(path, written)
