"""What was found and decided, kept: sessions, rows, findings, readings and the audit trail."""

from __future__ import annotations

import json
import os
import sqlite3
from pathlib import Path

from osteo_desktop.archive import priors, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.archive_file import session_record
from osteo_desktop.archive.audit import AuditEvent, AuditKind
from osteo_desktop.archive.joining.merge import MergeStore
from osteo_desktop.records.coverage import Coverage
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.prior import Prior
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row, Session


class Archive(MergeStore):
    """An SQLite file, made with its folders if it is not there yet.

    Every method may block on the disk and may be called from any thread; what a writing method
    was given is on disk when it returns, whole, or the method raised and nothing was changed.

    Raises ArchiveError (unwritable, in use by another program, disk full), DamagedArchive and
    NewerArchive; NoSuchSession wherever a session is named that the archive does not hold.
    """

    # --- sessions --------------------------------------------------------------------------

    def open_session(self, root: Path) -> Session:
        """The session of that folder, ZIP or DICOMDIR, resumed if there is one."""
        resolved = as_stored.to_text(os.path.realpath(root))
        now = trail.now()
        with self._database.writing() as sql:
            sql.execute(
                "INSERT INTO sessions (root, created, opened) VALUES (:root, :now, :now)"
                " ON CONFLICT (root) DO UPDATE SET opened = :now",
                {"root": resolved, "now": now},
            )
            record = sql.execute("SELECT * FROM sessions WHERE root = ?", (resolved,)).fetchone()
            sealed = trail.seal_of(sql, "sessions", record["id"])
            trail.note(sql, AuditKind.SESSION_OPENED, record["id"], sealed=sealed)
            return self._load(_session_from, record)

    def sessions(self) -> tuple[Session, ...]:
        """Last opened first; by the audit trail, for clocks are set back."""
        with self._database.reading() as sql:
            records = sql.execute(
                "SELECT * FROM sessions ORDER BY (SELECT max(id) FROM audit"
                " WHERE audit.session = sessions.id AND kind = ?) DESC",
                (AuditKind.SESSION_OPENED.value,),
            ).fetchall()
        return tuple(self._load(_session_from, record) for record in records)

    def session(self, session_id: int) -> Session:
        with self._database.reading() as sql:
            return self._load(_session_from, session_record(sql, session_id))

    def remember_place(
        self, session_id: int, place: RadiographKey, view: ViewState | None = None
    ) -> None:
        """What is looked at, and how, to come back to when the session is resumed."""
        file, frame = place
        with self._database.writing() as sql:
            session_record(sql, session_id)
            sql.execute(
                "UPDATE sessions SET place_file = ?, place_frame = ?, place_view = ? WHERE id = ?",
                (as_stored.to_text(file), frame, as_stored.view_text(view), session_id),
            )

    def note_coverage(self, session_id: int, coverage: Coverage, *, chosen: bool = False) -> None:
        """How far the reading of the folder came, or of the files ``chosen`` in it."""
        of = "chosen" if chosen else "folder"
        with self._database.writing() as sql:
            session_record(sql, session_id)
            sql.execute(
                f"UPDATE sessions SET {of}_found = ?, {of}_read = ?, {of}_completed = ?"
                " WHERE id = ?",
                (coverage.found, coverage.read, coverage.completed, session_id),
            )

    # --- earlier studies --------------------------------------------------------------------

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
        readings: dict[int, dict[str, Reading]] = {}
        for session, other in others:
            of_session = readings.setdefault(session, {})
            if other.study_key not in of_session:
                newest = self.newest_reading(session, other.study_key)
                of_session[other.study_key] = newest or Reading(other.study_key)
        found = priors.studies_of_patient(row, entered, others, readings)
        return tuple(sorted(found, key=lambda prior: prior.StudyDate, reverse=True))

    def note_restored(self, backup: str, kept: str) -> None:
        """This archive was that backup; ``kept``: where the one that stood here is, "" if none."""
        details = {"backup": backup, "kept": kept}
        with self._database.writing() as sql:
            trail.note(sql, AuditKind.BACKUP_RESTORED, None, "", details)

    # --- audit trail -----------------------------------------------------------------------

    def audit(self, session_id: int | None = None) -> tuple[AuditEvent, ...]:
        """The trail of one session, or of the whole archive, oldest first."""
        with self._database.reading() as sql:
            if session_id is not None:
                session_record(sql, session_id)
            records = sql.execute(
                "SELECT * FROM audit WHERE :session IS NULL OR session = :session ORDER BY id",
                {"session": session_id},
            ).fetchall()
        return tuple(self._load(_event_from, record) for record in records)


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
