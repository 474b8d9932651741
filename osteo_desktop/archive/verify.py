"""Holds the archive against its trail: what was altered, removed, put in or moved, one by one."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

from osteo_desktop.archive import schema, trail, witness
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.database import is_no_text, looked_at
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.archive import ArchiveError, DamagedArchive
from osteo_desktop.errors.trail import (
    EntriesMissing,
    EntryAltered,
    HeadAltered,
    ObjectAltered,
    ObjectMissing,
    ObjectUnknown,
    RecordAltered,
    RecordMissing,
    RecordUnknown,
    SignedReplaced,
    TrailDamaged,
    TrailFault,
    WitnessContradicts,
    WitnessUnreadable,
)
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.archive_state import Verified

MAY_FOLLOW = frozenset(
    {
        AuditKind.ADDENDUM_ADDED,
        AuditKind.CRITICAL_TOLD,
        AuditKind.SIGNATURE_WITHDRAWN,
        AuditKind.READING_BOUND,
    }
)
"""What may save a version after a signed one."""

_EVERY = 50
"""Records between two looks whether to stop, and two rests."""
_REST = 0.0005
"""Seconds in which other threads, the window's above all, get the interpreter."""


def verify_archive(path: Path, progress: Progress | None = None) -> Verified:
    """Hold the archive against its trail.

    Reads through a connection of its own, one state of the archive, while others write. Raises
    ArchiveError where it cannot be read at all; Cancelled.
    """
    progress = progress or Progress()
    beside, unreadable = _witness(path)  # first, so that what is written meanwhile is no fault
    found: list[TrailFault] = [unreadable] if unreadable is not None else []
    try:
        with looked_at(path) as sql:
            sql.execute("BEGIN")
            for text in (str, trail.any_text):  # the second is slow, and seldom needed
                sql.text_factory = text
                verification = _Verification(sql, progress)
                try:
                    faults = tuple(verification.faults(path, beside))
                except sqlite3.OperationalError as error:
                    if text is str and is_no_text(error):
                        continue
                    raise
                return Verified(path, verification.last, (*found, *faults))
    except ArchiveError as error:
        if not isinstance(error, DamagedArchive) and not _is_of_sql(error):
            raise
        found.append(TrailDamaged(path, detail=error.fields["detail"]))
    return Verified(path, 0, tuple(found))


def _is_of_sql(error: ArchiveError) -> bool:
    """A table or column is not there: no reason not to have read."""
    code = getattr(error.__cause__, "sqlite_errorcode", None)
    return code == sqlite3.SQLITE_ERROR


def _witness(path: Path) -> tuple[witness.Witness | None, TrailFault | None]:
    try:
        return witness.read_witness(path), None
    except (ValueError, OSError):
        name = witness.witness_path(path).name
        return None, WitnessUnreadable(path, file=name)


class _Sealed(NamedTuple):
    """How the newest entry that names a record left it."""

    seal: str | None
    entry: int
    kind: str


@dataclass
class _Verification:
    sql: sqlite3.Connection
    progress: Progress
    sealed: dict[str, dict[int, _Sealed]] = field(
        default_factory=lambda: {table: {} for table in trail.SEALED}
    )
    last: int = 0
    last_hash: str = ""

    def faults(self, path: Path, beside: witness.Witness | None) -> Iterator[TrailFault]:
        """Raises sqlite3.Error where that is not a consequence of a fault before."""
        told = False
        try:
            for fault in self._all(path, beside):
                fault.path = str(path)
                told = True
                yield fault
        except (LookupError, TypeError, ValueError, OverflowError) as error:
            detail = ArchiveDetail.TABLE_UNCLEAR.of(kind=type(error).__name__)
            yield TrailDamaged(path, detail=detail)
        except sqlite3.OperationalError as error:
            if not told or is_no_text(error):
                raise
            yield TrailDamaged(path, detail=about(error))

    def _all(self, path: Path, beside: witness.Witness | None) -> Iterator[TrailFault]:
        yield from self._file()
        yield from self._objects()
        yield from self._entries()
        yield from self._end()
        if beside is not None and not witness.is_borne_out(self.sql, beside):
            name = witness.witness_path(path).name
            yield WitnessContradicts(entry=beside.last, file=name)
        for table in trail.SEALED:
            yield from self._records(table)
        yield from self._steps()

    def _file(self) -> Iterator[TrailFault]:
        """Pages, indexes against tables; before any index is used."""
        for (told,) in self.sql.execute("PRAGMA integrity_check(3)"):
            if told != "ok":
                yield TrailDamaged(detail=in_its_own_words(str(told).splitlines()[-1]))

    def _objects(self) -> Iterator[TrailFault]:
        expected, there = schema.expected_objects(), schema.objects(self.sql)
        for kind, name in sorted(expected | there):
            wanted, found = expected.get((kind, name)), there.get((kind, name))
            if found is None:
                yield ObjectMissing(kind=_KINDS[kind].notice if kind in _KINDS else kind, name=name)
            elif wanted is None:
                yield ObjectUnknown(kind=_KINDS[kind].notice if kind in _KINDS else kind, name=name)
            elif wanted != found:
                yield ObjectAltered(kind=_KINDS[kind].notice if kind in _KINDS else kind, name=name)

    def _entries(self) -> Iterator[TrailFault]:
        columns = ", ".join((*trail.ENTRY, "hash"))
        for entry in self._each(f"SELECT {columns} FROM audit ORDER BY id"):
            number = entry["id"]
            if trail.entry_hash(self.last_hash, tuple(entry)[:-1]) != entry["hash"]:
                if number > self.last + 1:
                    yield EntriesMissing(first=self.last + 1, last=number - 1)
                else:
                    yield EntryAltered(entry=number)
            self.last, self.last_hash = number, entry["hash"]
            self._take(entry)

    def _take(self, entry: sqlite3.Row) -> None:
        """What an entry seals; one that cannot be read has been told of as altered."""
        try:
            for table, seals in json.loads(entry["details"]).get("sealed", {}).items():
                for record_id, seal in seals.items():
                    told = _Sealed(seal, entry["id"], entry["kind"])
                    self.sealed[table][int(record_id)] = told
        except (ValueError, TypeError, AttributeError, KeyError, RecursionError):
            return

    def _end(self) -> Iterator[TrailFault]:
        head = self.sql.execute("SELECT * FROM audit_head").fetchall()
        counted = self.sql.execute("SELECT seq FROM sqlite_sequence WHERE name = 'audit'")
        numbers = [row["last"] for row in head] + [row["seq"] for row in counted]
        behind = [n for n in numbers if isinstance(n, int) and n > self.last]
        if behind:
            yield EntriesMissing(first=self.last + 1, last=max(behind))
        elif [(row["id"], row["last"], row["hash"]) for row in head] != [
            (1, self.last, self.last_hash)
        ] or any(number != self.last for number in numbers):
            yield HeadAltered(entry=self.last)

    def _records(self, table: str) -> Iterator[TrailFault]:
        """Each record against its seal; of rows, those that something signed stands for."""
        unseen = {n: told for n, told in self.sealed[table].items() if told.seal is not None}
        names = (*trail.SEALED[table], *trail.ADDED.get(table, ()))
        columns = ", ".join(f"{table}.{name}" for name in names)
        query = f"SELECT {columns} FROM {table}"
        for record in self._each(query + (trail.OF_SIGNED if table == "rows" else "")):
            told = unseen.pop(record["id"], None)
            if told is None:
                yield RecordUnknown(record=_named(table, record))
            elif trail.seal(table, record) != told.seal:
                yield RecordAltered(record=_named(table, record), entry=told.entry)
        for record_id, told in unseen.items():
            found = self.sql.execute(f"{query} WHERE id = ?", (record_id,)).fetchone()
            if found is None:
                name = ArchiveDetail.RECORD.of(number=record_id, table=table)
                yield RecordMissing(record=name, entry=told.entry)
            else:  # a row that was taken out of its study
                yield RecordAltered(record=_named(table, found), entry=told.entry)

    def _steps(self) -> Iterator[TrailFault]:
        """A signed version is followed by nothing but what may follow it."""
        before: tuple[object, object] | None = None
        query = "SELECT id, session, study_key, version, signed FROM readings"
        for record in self._each(f"{query} ORDER BY session, study_key, version"):
            study = (record["session"], record["study_key"])
            told = self.sealed["readings"].get(record["id"])
            if study == before and told is not None and not _may_follow(told.kind):
                yield SignedReplaced(record=_named("readings", record))
            before = study if record["signed"] else None

    def _each(self, query: str) -> Iterator[sqlite3.Row]:
        for count, record in enumerate(self.sql.execute(query)):
            if count % _EVERY == 0:
                self.progress.check_cancelled()
                time.sleep(_REST)
            yield record


_KINDS = {
    "table": ArchiveDetail.TABLE,
    "index": ArchiveDetail.INDEX,
    "trigger": ArchiveDetail.TRIGGER,
}


def _may_follow(kind: str) -> bool:
    """What was before the chain began is taken as it stood."""
    return kind in MAY_FOLLOW or kind == AuditKind.TRAIL_BEGUN


def _named(table: str, record: sqlite3.Row) -> Notice:
    """In a few words, which study or folder is meant."""
    if table == "sessions":
        return ArchiveDetail.SESSION.of(number=record["id"], folder=_text(record["root"]))
    if table == "findings":
        return ArchiveDetail.FINDING.of(model=record["model_id"], sha256=record["sha256"])
    if table == "opinions":
        return ArchiveDetail.OPINION.of(number=record["id"], sha256=_text(record["sha256"]))
    study = _text(record["study_key"])
    if table == "readings":
        return ArchiveDetail.READING.of(version=record["version"], study=study)
    file = _text(record["file"])
    return ArchiveDetail.ROW.of(file=file, frame=record["frame"], study=study)


def _text(value: object) -> str:
    known = value if isinstance(value, bytes) else str(value)
    text = as_stored.from_text(known) if not isinstance(known, bytes) else repr(known)
    return text.encode("utf-8", "backslashreplace").decode()
