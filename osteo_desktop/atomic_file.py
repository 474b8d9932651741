"""Files appear whole or not at all, so that a power cut never leaves half a report."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osteo_desktop.errors import BadDestination, DiskFull, WriteError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}


@contextmanager
def replacing(destination: Path) -> Iterator[Path]:
    """Yield a new, empty file beside ``destination``; when the block ends, it takes its place.

    If the block raises, the new file is removed and an older ``destination`` stays untouched.

    Raises DiskFull, BadDestination or WriteError instead of OSError.
    """
    destination = Path(destination)
    partial = destination.with_name(f".osteo-{secrets.token_hex(6)}{destination.suffix}")
    try:
        partial.open("xb").close()
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


def check_destinations(*destinations: Path | None) -> None:
    """Raise BadDestination now rather than after an hour's work; None is passed over."""
    for destination in destinations:
        if destination is None:
            continue
        folder = destination.absolute().parent
        if destination.is_dir():
            raise BadDestination(destination, detail="it is a folder; name a file in it")
        if not folder.is_dir():
            raise BadDestination(destination, detail="its folder does not exist")
        if not os.access(folder, os.W_OK, effective_ids=os.access in os.supports_effective_ids):
            raise BadDestination(destination, detail="its folder may not be written to")


def _explained(error: OSError, path: Path, otherwise: type[WriteError]) -> WriteError:
    if error.errno in _FULL:
        return DiskFull(path)
    return otherwise(path, detail=error.strerror or str(error))


def _flush_to_disk(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())
