"""The archive's connection: checked before it is touched, one writer, errors explained."""

from __future__ import annotations

import glob
import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime
from pathlib import Path, PurePath
from urllib.parse import quote

from osteo_desktop.archive import schema
from osteo_desktop.archive.place import aside, copy_into, identity_of
from osteo_desktop.archive.private import make_private, private_folder
from osteo_desktop.archive.witness import keep_witness, newest_entry
from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive, NewerArchive
from osteo_desktop.errors.files import WriteError
from osteo_desktop.settings import folders

_DAMAGED = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB}
_DETAILS = {
    sqlite3.SQLITE_FULL: ArchiveDetail.DISK_FULL,
    sqlite3.SQLITE_BUSY: ArchiveDetail.IN_USE,
    sqlite3.SQLITE_LOCKED: ArchiveDetail.IN_USE,
    sqlite3.SQLITE_READONLY: ArchiveDetail.NOT_WRITABLE,
    sqlite3.SQLITE_CANTOPEN: ArchiveDetail.NOT_OPENABLE,
    sqlite3.SQLITE_IOERR: ArchiveDetail.DISK_ERROR,
    sqlite3.SQLITE_PERM: ArchiveDetail.NOT_READABLE,
}


class Database:
    """One connection behind one lock, for any number of threads.

    Raises ArchiveError, DamagedArchive or NewerArchive; then the file's bytes are as they were.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 10.0) -> None:
        self.path, self._busy_seconds = path, busy_seconds
        self._lock = threading.RLock()
        self._is_closed = False
        self._kept: Path | None = None
        """What was open when another file had taken its place."""
        if _holds_something(path):
            check_archive(path, busy_seconds)
        self._is_on_share = on_network_share(path.resolve())
        self._open()

    def _open(self) -> None:
        _keep_private(self.path)
        with _explained(self.path):
            self._connection = _connect(self.path, self._busy_seconds)
            try:
                _prefer_wal(self._connection, is_on_share=self._is_on_share)
                self._connection.execute("PRAGMA synchronous = FULL")
                self._connection.execute("PRAGMA foreign_keys = ON")
                schema.upgrade(self._connection, self.path)
                self._identity = identity_of(self.path)
            except BaseException:
                self._connection.close()
                raise

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock, _explained(self.path):
            yield self._connection

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """One transaction: on disk when the block has ended, undone if it raises.

        A file that was deleted or moved is brought back first; where another one has taken its
        place, nothing is written, and what was open is kept beside it.
        """
        with self._lock, _explained(self.path):
            self._hold_place()
            self._connection.execute("BEGIN IMMEDIATE")
            try:
                yield self._connection
                self._connection.execute("COMMIT")
            except BaseException:
                if self._connection.in_transaction:  # some errors have rolled back already
                    self._connection.execute("ROLLBACK")
                raise

    def keep_witness(self) -> None:
        """See :mod:`osteo_desktop.archive.witness`."""
        with self.reading() as sql:
            keep_witness(sql, self.path)

    def _hold_place(self) -> None:
        """Raises ArchiveError where another archive lies there; WriteError."""
        if self._is_on_share:
            return
        try:
            there = identity_of(self.path)
        except OSError:  # the disk will say so itself
            return
        if there == self._identity:
            return
        if there is None:
            private_folder(self.path.parent, mend=False)
            with replacing(self.path) as partial:
                copy_into(self._connection, partial)
        elif not self._is_copied():
            detail = ArchiveDetail.REPLACED.of(kept=self._keep_aside().name)
            raise ArchiveError(self.path, detail=detail)
        self._connection.close()
        self._open()

    def _is_copied(self) -> bool:
        """Whether the file that lies there now holds all that is open here."""
        with suppress(ArchiveError, sqlite3.Error), looked_at(self.path, self._busy_seconds) as sql:
            return newest_entry(sql) == newest_entry(self._connection)
        return False

    def _keep_aside(self) -> Path:
        """Where; once, for nothing more is written here."""
        if self._kept is None:
            kept = aside(self.path, "was-open", datetime.now())
            with replacing(kept) as partial:
                copy_into(self._connection, partial)
            self._kept = kept
        return self._kept

    def close(self) -> None:
        """May be called again."""
        with self._lock, _explained(self.path):
            if self._is_closed:
                return
            with suppress(ArchiveError, WriteError):
                self._hold_place()
                self.keep_witness()
            self._connection.close()
            self._is_closed = True


def on_network_share(path: PurePath) -> bool:
    """A Windows share; mapped drives, too, once resolved. Elsewhere SQLite has to find out."""
    return path.drive.startswith("\\\\")


def read_only_uri(path: PurePath) -> str:
    """The SQLite URI that opens an absolute ``path`` without ever writing to it."""
    posix = path.as_posix()
    rooted = posix if posix.startswith("/") else "/" + posix
    return f"file://{quote(os.fsencode(rooted))}?mode=ro"


def _holds_something(path: Path) -> bool:
    """Make the folder; False for a file that is new or empty (killed while being made)."""
    try:
        private_folder(path.parent, mend=path.parent.resolve() == folders().data.resolve())
        there = path.exists()
        if there and not path.is_file():
            raise ArchiveError(path, detail=ArchiveDetail.NO_FILE.notice)
        return there and path.stat().st_size > 0
    except OSError as error:
        detail = ArchiveDetail.FOLDER_UNUSABLE.of(why=about_system(error))
        raise ArchiveError(path, detail=detail) from error


def _keep_private(path: Path) -> None:
    """The archive, its log and its copies are their owner's alone; SQLite makes its log alike."""
    with suppress(OSError):
        os.close(os.open(path, os.O_CREAT | os.O_RDONLY, 0o600))
    with suppress(OSError):
        make_private(*path.parent.glob(f"{glob.escape(path.name)}*"))


def _connect(path: Path | str, busy_seconds: float, *, uri: bool = False) -> sqlite3.Connection:
    connection = sqlite3.connect(
        path, timeout=busy_seconds, isolation_level=None, check_same_thread=False, uri=uri
    )
    connection.row_factory = sqlite3.Row
    return connection


def _prefer_wal(connection: sqlite3.Connection, *, is_on_share: bool) -> None:
    """Where the file system cannot do it, the file's own journal is as safe, only slower."""
    mode = "DELETE" if is_on_share else "WAL"
    with suppress(sqlite3.OperationalError):
        connection.execute(f"PRAGMA journal_mode = {mode}").fetchone()


def check_archive(path: Path, busy_seconds: float = 10.0) -> None:
    """Refuse what is damaged, newer or not ours, read-only.

    A writing connection would copy its log into a damaged file when it closes.
    """
    with looked_at(path, busy_seconds) as connection:
        _inspect(connection, path)


@contextmanager
def looked_at(path: Path, busy_seconds: float = 10.0) -> Iterator[sqlite3.Connection]:
    """A connection of its own that only reads. Raises ArchiveError, DamagedArchive."""
    with _explained(path), closing(_read_only(path, busy_seconds)) as connection:
        yield connection


def _read_only(path: Path, busy_seconds: float) -> sqlite3.Connection:
    connection = _connect(read_only_uri(path.absolute()), busy_seconds, uri=True)
    try:
        connection.execute("PRAGMA schema_version").fetchone()
    except sqlite3.Error as error:
        connection.close()
        if _primary_code(error) != sqlite3.SQLITE_READONLY:
            raise
        # Killed while writing: SQLite must first undo the half-written transaction.
        return _connect(path, busy_seconds)
    return connection


def _inspect(connection: sqlite3.Connection, path: Path) -> None:
    verdict = str(connection.execute("PRAGMA quick_check(1)").fetchone()[0])
    if verdict != "ok":
        raise DamagedArchive(path, detail=in_its_own_words(verdict.splitlines()[-1]))
    if not schema.is_ours(connection):
        raise ArchiveError(path, detail=ArchiveDetail.OTHER_DATABASE.notice)
    found, known = schema.schema_version(connection), max(schema.MIGRATIONS)
    if found > known:
        raise NewerArchive(path, found=found, known=known)


@contextmanager
def _explained(path: Path) -> Iterator[None]:
    try:
        yield
    except UnicodeDecodeError as error:  # in what SQLite itself says, of a damaged schema
        raise DamagedArchive(path, detail=ArchiveDetail.NO_UTF8.notice) from error
    except sqlite3.Error as error:
        code = _primary_code(error)
        if code in _DAMAGED:
            raise DamagedArchive(path, detail=about(error)) from error
        if is_no_text(error):
            raise DamagedArchive(path, detail=ArchiveDetail.NO_UTF8.notice) from error
        known = _DETAILS.get(code)
        detail = about(error) if known is None else known.notice
        raise ArchiveError(path, detail=detail) from error


def is_no_text(error: sqlite3.Error) -> bool:
    """Some text is no UTF-8. What the error quotes may be a patient's name."""
    return str(error).startswith("Could not decode")


def _primary_code(error: sqlite3.Error) -> int:
    """SQLite's result code without its extension; 0 if the error is the Python module's own."""
    return int(getattr(error, "sqlite_errorcode", 0)) & 0xFF
