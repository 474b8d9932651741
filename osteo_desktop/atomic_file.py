"""Files appear whole or not at all, so that a power cut never leaves half a report.

What may name a patient is readable by its owner alone from the moment it exists.
"""

from __future__ import annotations

import errno
import os
import shutil
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import BadDestination, DiskFull, WriteError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_OWNER_ONLY = 0o600
_OUTPUTS = (1, 2)
"""Where this program prints."""


@contextmanager
def replacing(destination: Path, *, shared: bool = False) -> Iterator[Path]:
    """Yield a new, empty file beside ``destination``; when the block ends, it takes its place.

    If the block raises, the new file is removed and an older ``destination`` stays untouched.
    ``shared``: it names no patient, and others may read it as the user's umask allows.

    Raises DiskFull, BadDestination or WriteError instead of OSError. What is no regular file (a
    device, a pipe, a folder) is never replaced.
    """
    destination = Path(destination)
    _check_is_replaceable(destination)
    partial = destination.with_name(f".osteo-{os.urandom(6).hex()}{destination.suffix}")
    try:
        mode = 0o666 if shared else _OWNER_ONLY
        os.close(os.open(partial, os.O_CREAT | os.O_EXCL | os.O_WRONLY, mode))
    except OSError as error:
        raise _explained(error, destination, BadDestination) from error
    try:
        yield partial
        _flush_to_disk(partial)
        partial.replace(destination)
    except OSError as error:
        raise _explained(error, destination, WriteError) from error
    finally:
        partial.unlink(missing_ok=True)


@contextmanager
def new_folder(destination: Path) -> Iterator[Path]:
    """Yield a new, empty folder beside ``destination``; when the block ends, it gets that name.

    If the block raises, it is removed as far as the disk is still there; what is left of it has a
    hidden name. It is its owner's alone. Raises BadDestination where something is there already,
    DiskFull or WriteError instead of OSError.
    """
    if destination.exists():
        raise BadDestination(destination, detail=FileDetail.IS_THERE.notice)
    partial = destination.with_name(f".osteo-{os.urandom(6).hex()}")
    try:
        partial.mkdir(mode=0o700)
    except OSError as error:
        raise _explained(error, destination, BadDestination) from error
    try:
        yield partial
        partial.rename(destination)
    except OSError as error:
        raise _explained(error, destination, WriteError) from error
    finally:
        shutil.rmtree(partial, ignore_errors=True)


def check_destinations(*destinations: Path | None) -> None:
    """Raise BadDestination now rather than after an hour's work; None is passed over."""
    for destination in destinations:
        if destination is None:
            continue
        folder = destination.absolute().parent
        _check_is_replaceable(destination)
        if not folder.is_dir():
            raise BadDestination(destination, detail=FileDetail.FOLDER_MISSING.notice)
        if not os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise BadDestination(destination, detail=FileDetail.FOLDER_LOCKED.notice)


def make_private_folder(folder: Path) -> None:
    """Make the folder and those above it that are missing, for their owner alone.

    One that is there already is left as it is. Raises OSError.
    """
    missing = [folder, *folder.parents]
    while missing and missing[-1].exists():
        missing.pop()
    for one in reversed(missing):
        one.mkdir(mode=0o700, exist_ok=True)
    folder.mkdir(exist_ok=True)  # raises where a file stands in its place


def make_private_file(path: Path) -> None:
    """Make an empty file for its owner alone; one that is there becomes so. Raises OSError."""
    made = os.open(path, os.O_CREAT | os.O_WRONLY, _OWNER_ONLY)
    try:
        if os.name == "posix":
            os.fchmod(made, _OWNER_ONLY)
    finally:
        os.close(made)


def _check_is_replaceable(destination: Path) -> None:
    """Raise BadDestination where a file would take the place of something else."""
    try:
        found = destination.stat()
    except OSError:  # there is nothing, or writing will say what is wrong
        return
    if stat.S_ISDIR(found.st_mode):
        raise BadDestination(destination, detail=FileDetail.IS_FOLDER.notice)
    if not stat.S_ISREG(found.st_mode):
        raise BadDestination(destination, detail=FileDetail.IS_DEVICE.notice)
    if any(_is_open_as(number, found) for number in _OUTPUTS):
        raise BadDestination(destination, detail=FileDetail.PRINTED_TO.notice)


def _is_open_as(number: int, found: os.stat_result) -> bool:
    try:
        return os.path.samestat(os.fstat(number), found)
    except OSError:  # it was closed
        return False


def _explained(error: OSError, path: Path, otherwise: type[WriteError]) -> WriteError:
    if error.errno in _FULL:
        return DiskFull(path)
    return otherwise(path, detail=about_system(error))


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
