"""The archive looked after: held against its trail, backed up, restored."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import Verified, verify_archive
from osteo_desktop.progress import Progress
from osteo_desktop.workflow.own_archive import existing_archive


def verified(archive: Path | None, progress: Progress | None = None) -> Verified | None:
    """The archive named, else the user's own, held against its trail; None without any.

    An older one is brought to today's schema first. Raises ArchiveError, NoSuchFile.
    """
    path = existing_archive(archive)
    if path is None:
        return None
    Archive(path).close()
    return verify_archive(path, progress)
