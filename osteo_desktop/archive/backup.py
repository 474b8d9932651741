"""Copies of the archive, by date, in a folder beside it; made, kept, checked and brought back.

A copy is made through SQLite, so that it is one whole state while others write. It is checked
before it counts, and only then does an older one go.
"""

from __future__ import annotations

import re
import shutil
import sqlite3
from contextlib import closing, suppress
from datetime import datetime, timedelta
from pathlib import Path

from osteo_desktop.archive.database import check_archive, looked_at
from osteo_desktop.archive.place import STAMP, aside, copy_into
from osteo_desktop.archive.private import private_folder
from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.witness import SUFFIX as WITNESS
from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive
from osteo_desktop.records.archive_state import Backup

KEPT = 10
_BESIDE = ("-wal", "-shm", "-journal", WITNESS)
"""What belongs to an archive's file."""


def backups_folder(archive: Path) -> Path:
    return archive.parent / "backups"


def backups_of(archive: Path) -> tuple[Backup, ...]:
    """Newest first. Raises nothing: a folder that cannot be read has none."""
    name = re.compile(rf"{re.escape(archive.stem)}-(\d{{4}}-\d\d-\d\d-\d{{6}})\.sqlite")
    found: list[Backup] = []
    with suppress(OSError):
        for path in backups_folder(archive).iterdir():
            stated = name.fullmatch(path.name)
            if stated is not None:
                with suppress(ValueError):  # no such date
                    at = datetime.strptime(stated[1], STAMP)
                    found.append(Backup(path, at, path.stat().st_size))
    return tuple(sorted(found, key=lambda backup: backup.at, reverse=True))


def back_up(archive: Path, now: datetime | None = None) -> Backup:
    """Copy the archive as it stands now, and drop what is older than the newest ten.

    Raises DamagedArchive where the copy is not whole (then nothing older goes), ArchiveError,
    WriteError.
    """
    at = (now or datetime.now()).replace(microsecond=0)
    folder = private_folder(backups_folder(archive))
    taken = {known.at for known in backups_of(archive)}
    while at in taken:  # made in the same second: both stay
        at += timedelta(seconds=1)
    destination = folder / f"{archive.stem}-{at.strftime(STAMP)}.sqlite"
    with replacing(destination) as partial:
        copy_whole(archive, partial)
    for old in backups_of(archive)[KEPT:]:
        with suppress(OSError):
            old.path.unlink()
    return Backup(destination, at, destination.stat().st_size)


def copy_whole(source: Path, partial: Path) -> None:
    """One whole state of ``source`` in one file, checked. Raises DamagedArchive, ArchiveError."""
    with looked_at(source) as original:
        copy_into(original, partial)
    try:
        check_archive(partial)
    except DamagedArchive as error:
        raise DamagedArchive(source, **error.fields) from error


def restore(archive: Path, backup: Path, now: datetime | None = None) -> Path | None:
    """Let ``backup`` be the archive; return where the present one is kept, None without one.

    Killed at any moment, the present archive is there, or the backup in its place and the present
    one under its dated name. Raises DamagedArchive or NewerArchive for a backup that cannot be the
    archive, ArchiveError while another program has the archive open, WriteError.
    """
    check_archive(backup)
    private_folder(archive.parent, mend=False)
    kept = None
    with replacing(archive) as partial:
        copy_whole(backup, partial)
        if archive.exists():
            _fold_log(archive)
            kept = _keep_aside(archive, now or datetime.now())
        for suffix in _BESIDE:  # a log of the present one must not be played into the other
            _beside(archive, suffix).unlink(missing_ok=True)
    with Archive(archive) as restored:
        restored.note_restored(backup.name, "" if kept is None else kept.name)
    return kept


def _fold_log(archive: Path) -> None:
    """Bring what is in the log into the file. Raises ArchiveError while another has it open.

    One that is damaged stays as it is, log and all.
    """
    try:
        check_archive(archive)
    except DamagedArchive:
        return
    with closing(sqlite3.connect(archive, timeout=1.0)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode = DELETE").fetchone()[0]
        except sqlite3.OperationalError:
            mode = "in use"
    if mode != "delete":
        raise ArchiveError(archive, detail=ArchiveDetail.OPEN_ELSEWHERE.notice)


def _keep_aside(archive: Path, now: datetime) -> Path:
    """A copy under a dated name, with all that belongs to it, before anything is replaced."""
    kept = aside(archive, "before-restore", now)
    for suffix in ("", *_BESIDE):
        source = _beside(archive, suffix)
        if source.exists():
            with replacing(_beside(kept, suffix)) as partial:
                shutil.copyfile(source, partial)
    return kept


def _beside(archive: Path, suffix: str) -> Path:
    return archive.with_name(archive.name + suffix)
