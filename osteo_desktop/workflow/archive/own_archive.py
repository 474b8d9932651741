"""Where the archive is that a command reads, and what nothing is written over."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable
from pathlib import Path

from osteo_desktop.atomic_file import check_destinations
from osteo_desktop.details.files import FileDetail
from osteo_desktop.errors.files import BadDestination, NoSuchFile
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import default_archive


def existing_archive(archive: Path | None) -> Path | None:
    """The archive named, else the user's own; None while the user has none.

    A mistyped name must not make a new, empty one: raises NoSuchFile.
    """
    if archive is not None and not archive.is_file():
        raise NoSuchFile(archive)
    path = archive or default_archive()
    return path if path.is_file() else None


def check_own_files(destinations: Collection[Path], archive: Path, rows: Iterable[Row]) -> None:
    """Raise BadDestination before any work is done, and before anything is overwritten."""
    originals = {os.path.realpath(row.source_path) for row in rows}
    taken: set[str] = set()
    check_destinations(*destinations)
    for destination in destinations:
        resolved = os.path.realpath(destination)
        if resolved in originals:
            raise BadDestination(destination, detail=FileDetail.IS_RADIOGRAPH.notice)
        if resolved == os.path.realpath(archive):
            raise BadDestination(destination, detail=FileDetail.IS_ARCHIVE.notice)
        if os.path.normcase(resolved) in taken:
            raise BadDestination(destination, detail=FileDetail.A_FILE_EACH.notice)
        taken.add(os.path.normcase(resolved))
