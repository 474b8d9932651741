"""Where the archive is that a command reads."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.settings import default_archive


def existing_archive(archive: Path | None) -> Path | None:
    """The archive named, else the user's own; None while the user has none.

    A mistyped name must not make a new, empty one: raises NoSuchFile.
    """
    if archive is not None and not archive.is_file():
        raise NoSuchFile(archive)
    path = archive or default_archive()
    return path if path.is_file() else None
