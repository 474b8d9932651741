"""What lies in a folder, told by sizes and times alone: no file is opened."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.imaging.folder import explained, is_litter
from osteo_desktop.progress import Progress


@dataclass(frozen=True)
class Stamp:
    """Another one means that the file was written to, or is another."""

    size: int
    modified: int
    """Nanoseconds since 1970."""


Snapshot = Mapping[str, Stamp]
"""By path relative to the folder, '/' between its parts."""


def snapshot(folder: Path, progress: Progress) -> Snapshot:
    """Every file below ``folder`` that a walk of it would find, or open as a ZIP.

    Polling sees what arrives over a network share, which the system's own notices do not tell.
    A folder within that cannot be listed just now is passed over. Raises NoSuchFile or
    PermissionDenied for ``folder`` itself, and Cancelled.
    """
    try:
        os.scandir(folder).close()
    except OSError as error:
        raise explained(error, str(folder)) from error
    found: dict[str, Stamp] = {}
    entered: set[tuple[int, int]] = set()
    open_folders = [(str(folder), "")]
    while open_folders:
        place, prefix = open_folders.pop()
        progress.check_cancelled()
        try:
            here = Path(place).stat()
            if (here.st_dev, here.st_ino) in entered:
                continue
            entered.add((here.st_dev, here.st_ino))
            folders: list[tuple[str, str]] = []
            with os.scandir(place) as items:
                for item in items:
                    _look_at(item, prefix, found, folders)
            open_folders += reversed(folders)
        except OSError:  # gone, or not to be listed
            continue
    return found


def _look_at(
    item: os.DirEntry[str],
    prefix: str,
    found: dict[str, Stamp],
    folders: list[tuple[str, str]],
) -> None:
    if is_litter(item.name):
        return
    try:
        if item.is_dir():
            folders.append((item.path, f"{prefix}{item.name}/"))
            return
        status = Path(item.path).stat()  # a listing of Windows is behind while a file grows
    except OSError:  # gone, or a link to nothing
        return
    found[prefix + item.name] = Stamp(status.st_size, status.st_mtime_ns)
