"""Archives that several computers wrote of parts of one folder, joined into one."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.archive.backup import back_up, copy_whole
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.archive.witness import witness_path
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.progress import Progress
from osteo_desktop.records.archive_state import Merged
from osteo_desktop.settings import default_archive


@dataclass(frozen=True)
class JoinedArchive:
    """One of those that were named, and what came of it."""

    path: Path
    merged: Merged


def join_archives(
    others: Sequence[Path], archive: Path | None, progress: Progress
) -> Iterator[JoinedArchive]:
    """Take each of ``others`` into ``archive`` (None: the user's own), one after the other.

    Each is taken wholly or not at all; it is only read, and may be in use. What stood here is
    backed up first. Raises NoSuchFile, ArchiveError (also for one that is not as it was written),
    DamagedArchive, NewerArchive, WriteError, Cancelled; what was taken before stays.
    """
    path = archive or default_archive()
    _check(others, path)
    with Archive(path) as store:
        if store.sessions():
            back_up(path)
        for other in others:
            with _as_it_stands(other, path.parent, progress) as theirs:
                yield JoinedArchive(other, store.merge(theirs, other.name, progress))


def _check(others: Sequence[Path], path: Path) -> None:
    """Before anything is done."""
    for other in others:
        if not other.is_file():
            raise NoSuchFile(other)
        if os.path.realpath(other) == os.path.realpath(path):
            raise ArchiveError(other, detail=ArchiveDetail.MERGED_WITH_ITSELF.notice)


@contextmanager
def _as_it_stands(other: Path, beside: Path, progress: Progress) -> Iterator[Archive]:
    """A copy of it, of today's schema: the archive itself may be an older one, or be written."""
    with tempfile.TemporaryDirectory(prefix=".osteo-", dir=beside) as folder:
        copy = Path(folder) / "copy.sqlite"
        with suppress(FileNotFoundError):  # first: it may lag behind the trail, never lead
            shutil.copyfile(witness_path(other), witness_path(copy))
        copy_whole(other, copy)
        with Archive(copy) as opened:
            faults = verify_archive(copy, progress).faults
            if faults:
                detail = ArchiveDetail.MERGED_ALTERED.of(fault=faults[0].notice)
                raise ArchiveError(other, detail=detail)
            yield opened
