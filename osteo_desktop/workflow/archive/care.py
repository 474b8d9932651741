"""The archive looked after: held against its trail, backed up once a day, brought back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from osteo_desktop.archive.backup import back_up, backups_of, restore
from osteo_desktop.archive.database import check_archive
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.files import NoSuchFile
from osteo_desktop.progress import Progress
from osteo_desktop.records.archive_state import Backup, Verified
from osteo_desktop.settings import default_archive
from osteo_desktop.workflow.archive.own_archive import existing_archive


@dataclass(frozen=True)
class Care:
    """What was found of the archive, and what was done for it."""

    verified: Verified
    backup: Backup | None = None
    """Made now; None where today has one, or the archive is not as it was written."""
    problem: OsteoError | None = None
    """Why the backup that was due could not be made."""


@dataclass(frozen=True)
class CheckedBackup:
    backup: Backup
    problem: ArchiveError | None
    """Why it cannot be restored."""


def verified(archive: Path | None, progress: Progress | None = None) -> Verified | None:
    """The archive named, else the user's own, held against its trail; None without any.

    An older one is brought to today's schema first. Raises ArchiveError, NoSuchFile.
    """
    path = existing_archive(archive)
    if path is None:
        return None
    Archive(path).close()
    return verify_archive(path, progress)


def care_at_start(path: Path, progress: Progress, now: datetime | None = None) -> Care:
    """Verify, then make the day's first backup; one of an altered archive would push out a good
    one. Raises ArchiveError, Cancelled."""
    found = verify_archive(path, progress)
    if found.faults or not found.entries or not is_due(path, now):
        return Care(found)
    try:
        return Care(found, back_up(path, now))
    except OsteoError as error:
        return Care(found, problem=error)


def is_due(path: Path, now: datetime | None = None) -> bool:
    """Whether no backup was made today."""
    today = (now or datetime.now()).date()
    return all(backup.at.date() != today for backup in backups_of(path)[:1])


def make_backup(archive: Path | None) -> Backup | None:
    """Of the archive named, else the user's own; None without any. Raises as :func:`back_up`."""
    path = existing_archive(archive)
    return None if path is None else back_up(path)


def list_backups(archive: Path | None) -> tuple[Backup, ...]:
    """Newest first."""
    return backups_of(archive or default_archive())


def checked_backups(archive: Path | None) -> tuple[CheckedBackup, ...]:
    """Each backup, and whether it could be restored; newest first."""
    return tuple(CheckedBackup(one, _problem(one)) for one in list_backups(archive))


def _problem(backup: Backup) -> ArchiveError | None:
    try:
        check_archive(backup.path)
    except ArchiveError as error:
        return error
    return None


def restore_backup(archive: Path | None, backup: Path) -> Path | None:
    """Let a backup, by its name or as a file, be the archive; see :func:`restore`.

    Raises NoSuchFile, ArchiveError, WriteError.
    """
    path = archive or default_archive()
    named = [one.path for one in backups_of(path) if one.path.name == str(backup)]
    file = named[0] if named else backup
    if not file.is_file():
        raise NoSuchFile(file)
    return restore(path, file)
