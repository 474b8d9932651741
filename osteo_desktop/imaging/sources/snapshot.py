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
    for place, folders, files in os.walk(folder, followlinks=True):
        progress.check_cancelled()
        try:
            here = Path(place).stat()
        except OSError:  # gone meanwhile
            continue
        if (here.st_dev, here.st_ino) in entered:
            folders.clear()
            continue
        entered.add((here.st_dev, here.st_ino))
        folders[:] = [name for name in folders if not is_litter(name)]
        for name in files:
            path = Path(place, name)
            if is_litter(name):
                continue
            try:
                status = path.stat()
            except OSError:  # gone, or a link to nothing
                continue
            stamp = Stamp(status.st_size, status.st_mtime_ns)
            found[path.relative_to(folder).as_posix()] = stamp
    return found
