"""Where an archive's file lies while it is open: somebody may delete, move or replace it.

On POSIX systems nothing holds them back, and SQLite goes on writing into a file without a name,
which is gone when it is closed. All that was in it can still be copied until then.
"""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

STAMP = "%Y-%m-%d-%H%M%S"
"""Of copies, in their names."""

Identity = tuple[int, int]
"""Of a file, whatever its name is."""


def identity_of(path: Path) -> Identity | None:
    """None where no file is there. Raises OSError where that cannot be told."""
    try:
        found = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        return None
    return found.st_dev, found.st_ino


def copy_into(connection: sqlite3.Connection, destination: Path) -> None:
    """One whole state, without a log beside it."""
    with closing(sqlite3.connect(destination)) as copy:
        connection.backup(copy)
        copy.execute("PRAGMA journal_mode = DELETE")


def aside(path: Path, why: str, now: datetime) -> Path:
    """The name under which an archive is kept that makes room for another one."""
    return path.with_name(f"{path.stem}-{why}-{now:{STAMP}}{path.suffix}")
