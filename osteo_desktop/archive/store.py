"""What was found and decided, kept: sessions, rows, findings, readings and the audit trail."""

from __future__ import annotations

import json
import os
import sqlite3
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

from osteo_desktop.archive import audit, priors, regrouping
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditEvent, AuditKind
from osteo_desktop.archive.database import Database
from osteo_desktop.errors import (
    DamagedArchive,
    NoSuchSession,
    NothingToTell,
    NotSigned,
    ReadingLocked,
)
from osteo_desktop.records import grouping
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.grouping import Regrouped
from osteo_desktop.records.prior import Prior
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import (
    Addendum,
    CriticalResult,
    CriticalState,
    RadiographKey,
    Reading,
    ReadingStatus,
)
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row, Session

T = TypeVar("T")


class Archive:
    """An SQLite file, made with its folders if it is not there yet.

    Every method may block on the disk and may be called from any thread; what a writing method
    was given is on disk when it returns, whole, or the method raised and nothing was changed.

    Raises ArchiveError (unwritable, in use by another program, disk full), DamagedArchive and
    NewerArchive; NoSuchSession wherever a session is named that the archive does not hold.
    """

    def __init__(self, path: Path, *, busy_seconds: float = 10.0) -> None:
        """``busy_seconds``: how long to wait while another program writes."""
        self._database = Database(Path(path), busy_seconds=busy_seconds)

    @property
    def path(self) -> Path:
        return self._database.path

    def close(self) -> None:
        self._database.close()

    def __enter__(self) -> Archive:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    # --- sessions --------------------------------------------------------------------------

    def open_session(self, root: Path) -> Session:
        """The session of that folder, ZIP or DICOMDIR, resumed if there is one."""
        resolved = as_stored.to_text(os.path.realpath(root))
        now = _now()
        with self._database.writing() as sql:
            sql.execute(
                "INSERT INTO sessions (root, created, opened) VALUES (:root, :now, :now)"
                " ON CONFLICT (root) DO UPDATE SET opened = :now",
                {"root": resolved, "now": now},
            )
            record = sql.execute("SELECT * FROM sessions WHERE root = ?", (resolved,)).fetchone()
            _note(sql, AuditKind.SESSION_OPENED, record["id"])
            return _session_from(record)

    def sessions(self) -> tuple[Session, ...]:
        """Last opened first; by the audit trail, for clocks are set back."""
        with self._database.reading() as sql:
            records = sql.execute(
                "SELECT * FROM sessions ORDER BY (SELECT max(id) FROM audit"
                " WHERE audit.session = sessions.id AND kind = ?) DESC",
                (AuditKind.SESSION_OPENED.value,),
            ).fetchall()
        return tuple(_session_from(record) for record in records)

    def session(self, session_id: int) -> Session:
        with self._database.reading() as sql:
            return _session_from(_session_record(sql, session_id))

    def remember_place(
        self, session_id: int, place: RadiographKey, view: ViewState | None = None
    ) -> None:
        """What is looked at, and how, to come back to when the session is resumed."""
        file, frame = place
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            sql.execute(
                "UPDATE sessions SET place_file = ?, place_frame = ?, place_view = ? WHERE id = ?",
                (as_stored.to_text(file), frame, as_stored.view_text(view), session_id),
            )

    def note_coverage(self, session_id: int, coverage: Coverage, *, chosen: bool = False) -> None:
        """How far the reading of the folder came, or of the files ``chosen`` in it."""
        of = "chosen" if chosen else "folder"
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            sql.execute(
                f"UPDATE sessions SET {of}_found = ?, {of}_read = ?, {of}_completed = ?"
                " WHERE id = ?",
                (coverage.found, coverage.read, coverage.completed, session_id),
            )

    # --- rows and findings -----------------------------------------------------------------

    def rows(self, session_id: int) -> tuple[Row, ...]:
        """In the order in which they were first saved, each with its finding."""
        with self._database.reading() as sql:
            _session_record(sql, session_id)
            records = sql.execute(
                "SELECT * FROM rows WHERE session = ? ORDER BY id", (session_id,)
            ).fetchall()
            shown = sql.execute(
                "SELECT * FROM findings WHERE id IN (SELECT finding FROM rows WHERE session = ?)",
                (session_id,),
            ).fetchall()
        findings = {record["id"]: self._load(as_stored.finding_from, record) for record in shown}
        return tuple(
            self._load(as_stored.row_from, record, findings.get(record["finding"]))
            for record in records
        )

    def save_rows(self, session_id: int, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Keep these rows and their findings, all or none; a row replaces the one of its key.

        Returns them with what the reader reads together, which the archive alone knows.
        """
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            kept = regrouping.as_kept(sql, session_id, rows)
            for row in kept:
                columns = as_stored.row_columns(row)
                columns["session"] = session_id
                columns["absent"] = 0
                columns["finding"] = None
                if row.finding is not None:
                    columns["finding"] = _store_finding(sql, session_id, row.study_key, row.finding)
                _upsert(sql, "rows", columns, key=("session", "file", "frame"))
        return kept

    def known_findings(
        self, sha256: str, model_id: str, pipeline: str, *, score_anyway: bool = False
    ) -> dict[int, Finding]:
        """What this model already said of this content, by frame.

        Without ``score_anyway`` a score outside the model's scope is never given. With it, such a
        score is preferred and a refusal (NOT_SCORED) is left out, so that it is computed.
        """
        with self._database.reading() as sql:
            records = sql.execute(
                "SELECT * FROM findings WHERE sha256 = ? AND model_id = ? AND pipeline = ?"
                " ORDER BY outside_scope",
                (sha256, model_id, pipeline),
            ).fetchall()
        findings = [self._load(as_stored.finding_from, record) for record in records]
        if score_anyway:
            wanted = [f for f in findings if f.decision is not Decision.NOT_SCORED]
        else:
            wanted = [f for f in findings if not f.outside_scope]
        return {finding.frame: finding for finding in wanted}

    def drop_rows(self, session_id: int, keys: Iterable[RadiographKey]) -> None:
        """Forget rows whose file still exists but no longer holds that frame."""
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            sql.executemany(
                "DELETE FROM rows WHERE session = ? AND file = ? AND frame = ?",
                [(session_id, as_stored.to_text(file), frame) for file, frame in keys],
            )

    def forget_absent(self, session_id: int, present_files: set[str]) -> int:
        """Remove the rows of files that are gone; return how many were removed.

        Rows of a study that has a reading are kept, and :meth:`rows` gives them an error that says
        the file is gone, until a later call finds it present. Findings stay: the file may return.
        """
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            here = (session_id,)
            files = sql.execute("SELECT DISTINCT file FROM rows WHERE session = ?", here).fetchall()
            sql.executemany(
                "UPDATE rows SET absent = ? WHERE session = ? AND file = ?",
                [
                    (as_stored.from_text(file) not in present_files, session_id, file)
                    for (file,) in files
                ],
            )
            removed = sql.execute(
                "DELETE FROM rows WHERE session = ? AND absent AND study_key NOT IN"
                " (SELECT study_key FROM readings WHERE session = ?)",
                (session_id, session_id),
            )
            return removed.rowcount

    def priors(
        self, session_id: int, row: Row, entered: Patient | None = None
    ) -> tuple[Prior, ...]:
        """Studies of the row's patient other than its own, from every session; newest date first.

        ``entered``: the identity entered by hand, for what the file does not state. See
        :func:`is_same_patient`. A study in several sessions is taken from the one opened last.
        """
        if row.error:
            return ()
        with self._database.reading() as sql:
            records = [(r["session"], r) for r in priors.candidates(sql, session_id, row, entered)]
        others = [(n, self._load(as_stored.row_from, record, None)) for n, record in records]
        readings = {session: self.readings(session) for session in {n for n, _ in others}}
        found = priors.studies_of_patient(row, entered, others, readings)
        return tuple(sorted(found, key=lambda prior: prior.StudyDate, reverse=True))

    def put_together(self, session_id: int, study_keys: Collection[str]) -> Regrouped:
        """Make one study of several whose files name none. Raises CannotRegroup."""
        kind = AuditKind.PUT_TOGETHER
        return self._regroup(session_id, study_keys, grouping.put_together, kind)

    def take_apart(self, session_id: int, study_key: str) -> Regrouped:
        """Undo :meth:`put_together`. Raises CannotRegroup."""
        kind = AuditKind.TAKEN_APART
        return self._regroup(session_id, (study_key,), grouping.take_apart, kind)

    def _regroup(
        self, session_id: int, study_keys: Collection[str], change: grouping.Change, kind: AuditKind
    ) -> Regrouped:
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            rows = self._load(regrouping.rows_of, sql, session_id, study_keys)
            found = {key: self._versions(sql, session_id, key)[-1:] for key in study_keys}
            done = change(rows, {key: newest[0] for key, newest in found.items() if newest})
            regrouping.move_rows(sql, session_id, done.rows)
            for reading in done.readings:
                versions = self._unlocked_versions(sql, session_id, reading.study_key)
                newest = versions[-1] if versions else Reading(reading.study_key)
                if as_stored.reading_json(newest) != as_stored.reading_json(reading):
                    _append(sql, session_id, reading, len(versions) + 1)
            files = {"files": sorted({row.file for row in done.rows})}
            for study_key in study_keys:
                _note(sql, kind, session_id, study_key, files)
            return done

    # --- readings --------------------------------------------------------------------------

    def readings(self, session_id: int) -> dict[str, Reading]:
        """The newest version of each study's reading, by study key."""
        with self._database.reading() as sql:
            _session_record(sql, session_id)
            records = sql.execute(
                "SELECT reading FROM readings AS one WHERE session = ? AND version ="
                " (SELECT max(version) FROM readings"
                " WHERE session = one.session AND study_key = one.study_key) ORDER BY id",
                (session_id,),
            ).fetchall()
        newest = [self._load(as_stored.reading_from, text) for (text,) in records]
        return {reading.study_key: reading for reading in newest}

    def reading_versions(self, session_id: int, study_key: str) -> tuple[Reading, ...]:
        """Every version that was ever saved, oldest first."""
        with self._database.reading() as sql:
            _session_record(sql, session_id)
            return self._versions(sql, session_id, study_key)

    def save_reading(self, session_id: int, reading: Reading) -> None:
        """Keep a draft as a new version; nothing happens if the newest version says the same.

        Raises ReadingLocked once the reading is signed, ValueError if ``reading`` is.
        """
        if reading.signature is not None:
            raise ValueError("a signed reading is kept by sign_reading")
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            versions = self._unlocked_versions(sql, session_id, reading.study_key)
            newest = versions[-1] if versions else Reading(reading.study_key)
            if as_stored.reading_json(newest) != as_stored.reading_json(reading):
                details = {"version": len(versions) + 1}
                _append(sql, session_id, reading, len(versions) + 1)
                _note(sql, AuditKind.READING_SAVED, session_id, reading.study_key, details)

    def sign_reading(self, session_id: int, reading: Reading) -> None:
        """Keep the reading and lock it. Raises ReadingLocked, or ValueError without signature."""
        if reading.signature is None:
            raise ValueError("a reading is signed by its signature")
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            versions = self._unlocked_versions(sql, session_id, reading.study_key)
            _append(sql, session_id, reading, len(versions) + 1)
            details = audit.of_signing(reading)
            _note(sql, AuditKind.READING_SIGNED, session_id, reading.study_key, details)

    def add_addendum(self, session_id: int, study_key: str, addendum: Addendum) -> Reading:
        """Add to a signed reading, of which all else stays as it is. Raises NotSigned."""
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            versions = self._versions(sql, session_id, study_key)
            if not versions or versions[-1].status is not ReadingStatus.SIGNED:
                raise NotSigned(self.path)
            reading = replace(versions[-1], addenda=(*versions[-1].addenda, addendum))
            _append(sql, session_id, reading, len(versions) + 1)
            details = audit.of_addendum(addendum)
            _note(sql, AuditKind.ADDENDUM_ADDED, session_id, study_key, details)
            return reading

    def tell_critical(self, session_id: int, study_key: str, told: CriticalResult) -> Reading:
        """Add to a signed reading that its critical result was told; what was signed stays.

        Raises NotSigned, and NothingToTell where none is still to be told.
        """
        with self._database.writing() as sql:
            _session_record(sql, session_id)
            versions = self._versions(sql, session_id, study_key)
            if not versions or versions[-1].status is not ReadingStatus.SIGNED:
                raise NotSigned(self.path)
            if versions[-1].critical_state is not CriticalState.TO_BE_TOLD:
                raise NothingToTell(self.path)
            reading = replace(versions[-1], told_since=told)
            _append(sql, session_id, reading, len(versions) + 1)
            details = audit.of_telling(told)
            _note(sql, AuditKind.CRITICAL_TOLD, session_id, study_key, details)
            return reading

    def _unlocked_versions(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[Reading, ...]:
        versions = self._versions(sql, session_id, study_key)
        if versions and versions[-1].status is ReadingStatus.SIGNED:
            raise ReadingLocked(self.path)
        return versions

    def _versions(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[Reading, ...]:
        records = sql.execute(
            "SELECT reading FROM readings WHERE session = ? AND study_key = ? ORDER BY version",
            (session_id, as_stored.to_text(study_key)),
        ).fetchall()
        return tuple(self._load(as_stored.reading_from, text) for (text,) in records)

    # --- audit trail -----------------------------------------------------------------------

    def audit(self, session_id: int | None = None) -> tuple[AuditEvent, ...]:
        """The trail of one session, or of the whole archive, oldest first."""
        with self._database.reading() as sql:
            if session_id is not None:
                _session_record(sql, session_id)
            records = sql.execute(
                "SELECT * FROM audit WHERE :session IS NULL OR session = :session ORDER BY id",
                {"session": session_id},
            ).fetchall()
        return tuple(self._load(_event_from, record) for record in records)

    def _load(self, build: Callable[..., T], *stored: Any) -> T:
        """Turn what is stored into a record; what cannot be one is damage, not a crash."""
        try:
            return build(*stored)
        except (KeyError, TypeError, ValueError, IndexError, AttributeError) as error:
            detail = f"an entry cannot be understood: {type(error).__name__}"
            raise DamagedArchive(self.path, detail=detail) from error


def _now() -> str:
    return datetime.now().astimezone().isoformat()


def _session_record(sql: sqlite3.Connection, session_id: int) -> sqlite3.Row:
    record: sqlite3.Row | None = sql.execute(
        "SELECT * FROM sessions WHERE id = ?", (session_id,)
    ).fetchone()
    if record is None:
        raise NoSuchSession(session=session_id)
    return record


def _session_from(record: sqlite3.Row) -> Session:
    root = as_stored.from_text(record["root"])
    place = None
    if record["place_file"] is not None:
        place = (as_stored.from_text(record["place_file"]), int(record["place_frame"]))
    view = None if place is None else as_stored.view_from(record["place_view"])
    return Session(
        record["id"],
        root,
        record["created"],
        record["opened"],
        place,
        view,
        _coverage_from(record, "folder"),
        _coverage_from(record, "chosen"),
    )


def _coverage_from(record: sqlite3.Row, of: str) -> Coverage | None:
    """None where no reading was ever begun."""
    if record[f"{of}_read"] is None:
        return None
    found, completed = record[f"{of}_found"], bool(record[f"{of}_completed"])
    return Coverage(found, record[f"{of}_read"], completed)


def _event_from(record: sqlite3.Row) -> AuditEvent:
    return AuditEvent(
        event_id=record["id"],
        at=record["at"],
        kind=AuditKind(record["kind"]),
        session_id=record["session"],
        study_key=as_stored.from_text(record["study_key"]),
        details=json.loads(record["details"]),
    )


def _upsert(
    sql: sqlite3.Connection, table: str, columns: dict[str, Any], key: tuple[str, ...]
) -> None:
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key)
    sql.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES (:{', :'.join(columns)})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}",
        columns,
    )


def _store_finding(
    sql: sqlite3.Connection, session_id: int, study_key: str, finding: Finding
) -> int:
    """Keep the finding, note it in the trail if it is news, and return its id."""
    columns = as_stored.finding_columns(finding)
    query = "SELECT * FROM findings WHERE " + " AND ".join(
        f"{name} = :{name}" for name in as_stored.FINDING_KEY
    )
    known = sql.execute(query, columns).fetchone()
    if known is None or any(known[name] != value for name, value in columns.items()):
        _upsert(sql, "findings", columns, key=as_stored.FINDING_KEY)
        details = audit.of_finding(finding)
        _note(sql, AuditKind.FINDING_STORED, session_id, study_key, details)
        known = sql.execute(query, columns).fetchone()
    return int(known["id"])


def _append(sql: sqlite3.Connection, session_id: int, reading: Reading, version: int) -> None:
    sql.execute(
        "INSERT INTO readings (session, study_key, version, signed, at, reading)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (
            session_id,
            as_stored.to_text(reading.study_key),
            version,
            reading.status is ReadingStatus.SIGNED,
            _now(),
            as_stored.reading_json(reading),
        ),
    )


def _note(
    sql: sqlite3.Connection,
    kind: AuditKind,
    session_id: int,
    study_key: str = "",
    details: dict[str, Any] | None = None,
) -> None:
    told = {"program": audit.program_version(), **(details or {})}
    sql.execute(
        "INSERT INTO audit (at, kind, session, study_key, details) VALUES (?, ?, ?, ?, ?)",
        (_now(), kind.value, session_id, as_stored.to_text(study_key), as_stored.dumps(told)),
    )
