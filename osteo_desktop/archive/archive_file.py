"""What every part of the archive stands on: the file, its transactions, its records read."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from osteo_desktop.archive.database import Database
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.errors.archive import DamagedArchive, NoSuchSession

T = TypeVar("T")


class ArchiveFile:
    """An SQLite file, made with its folders if it is not there yet."""

    def __init__(self, path: Path, *, busy_seconds: float = 10.0) -> None:
        """``busy_seconds``: how long to wait while another program writes."""
        self._database = Database(Path(path), busy_seconds=busy_seconds)

    @property
    def path(self) -> Path:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _load(self, build: Callable[..., T], *stored: Any) -> T:
        """Turn what is stored into a record; what cannot be one is damage, not a crash."""
        try:
            return build(*stored)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            detail = ArchiveDetail.ENTRY_UNCLEAR.of(kind=type(error).__name__)
            raise DamagedArchive(self.path, detail=detail) from error


def session_record(sql: sqlite3.Connection, session_id: int) -> sqlite3.Row:
    """Raises NoSuchSession."""
    record: sqlite3.Row | None = sql.execute(
        "SELECT * FROM sessions WHERE id = ?", (session_id,)
    ).fetchone()
    if record is None:
        raise NoSuchSession(session=session_id)
    return record
