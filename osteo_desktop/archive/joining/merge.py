"""Another archive joined to this one: what parts of a folder were read on several computers.

Sessions are the same where their folder is; files by their name in it. Nothing here is replaced
but what was not read, so that joining the same archive again changes nothing.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from osteo_desktop.archive import overrulings, regrouping, signed_rows, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.joining import reading_versions
from osteo_desktop.archive.opinions.store import OpinionStore
from osteo_desktop.archive.readings import ReadingStore
from osteo_desktop.archive.rows import FINDINGS, RowStore, store_finding
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.archive_state import Merged
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.worklist import Row

_SESSION_COLUMNS = (
    *("root", "created", "opened"),
    *(f"{of}_{what}" for of in ("folder", "chosen") for what in ("found", "read", "completed")),
)
_AT_ONCE = 64
"""Rows that are kept together."""


class MergeStore(RowStore, ReadingStore, OpinionStore):
    """The part of :class:`Archive` that takes in another one."""

    def merge(self, other: MergeStore, name: str, progress: Progress | None = None) -> Merged:
        """All of ``other`` that is not here, in one transaction: wholly or not at all.

        ``name``: of the other archive, for the trail. Raises Cancelled, ArchiveError.
        """
        progress = progress or Progress()
        with self._database.writing() as sql, other._database.reading() as theirs:
            joining = _Joining(self, sql, theirs, name, progress)
            self._load(joining.all)
        self._database.keep_witness()
        return joining.merged()

    def keep_rows(self, sql: sqlite3.Connection, session_id: int, rows: list[Row]) -> None:
        """As :meth:`save_rows` in the transaction that is open, read together as ``rows`` say."""
        self._save(sql, session_id, rows)
        grouped = [row for row in rows if row.together]
        with signed_rows.noted(sql, session_id, "merged", [row.key for row in grouped]):
            regrouping.move_rows(sql, session_id, grouped)


@dataclass
class _Joining:
    store: MergeStore
    sql: sqlite3.Connection
    theirs: sqlite3.Connection
    name: str
    progress: Progress
    counts: dict[str, int] = field(default_factory=dict)
    conflicts: list[Notice] = field(default_factory=list)

    def merged(self) -> Merged:
        return Merged(
            sessions=self.counts.get("sessions", 0),
            rows=self.counts.get("rows", 0),
            findings=self.counts.get("findings", 0),
            readings=self.counts.get("readings", 0),
            opinions=self.counts.get("opinions", 0),
            conflicts=tuple(self.conflicts),
        )

    def all(self) -> None:
        head = self.theirs.execute("SELECT last, hash FROM audit_head").fetchone() or (0, "")
        before = self._last_entry()
        for record in self.theirs.execute("SELECT * FROM sessions ORDER BY id").fetchall():
            self._session(record)
        self._findings()
        self._opinions()
        if self._last_entry() != before:
            details = {
                "archive": self.name,
                "entries": head[0],
                "hash": head[1],
                "added": dict(self.counts),
            }
            trail.note(self.sql, AuditKind.ARCHIVE_MERGED, None, "", details)

    def _last_entry(self) -> int:
        (last,) = self.sql.execute("SELECT coalesce(max(id), 0) FROM audit").fetchone()
        return int(last)

    def _count(self, what: str, more: int = 1) -> None:
        self.counts[what] = self.counts.get(what, 0) + more

    def _session(self, record: sqlite3.Row) -> None:
        ours = self.sql.execute(
            "SELECT id FROM sessions WHERE root = ?", (record["root"],)
        ).fetchone()
        session_id = self._new_session(record) if ours is None else int(ours["id"])
        self._rows(session_id, record["id"])
        self._overrulings(session_id, record["id"])
        here = reading_versions.versions(self.sql, session_id)
        there = reading_versions.versions(self.theirs, record["id"])
        for study_key, versions in there.items():
            known = here.get(study_key, [])
            source = {"archive": self.name}
            done = reading_versions.join(self.sql, session_id, study_key, known, versions, source)
            self._count("readings", done.added)
            if done.conflict is not None:
                self.conflicts.append(done.conflict)

    def _new_session(self, record: sqlite3.Row) -> int:
        places = ", ".join("?" * len(_SESSION_COLUMNS))
        added = self.sql.execute(
            f"INSERT INTO sessions ({', '.join(_SESSION_COLUMNS)}) VALUES ({places})",
            tuple(record[name] for name in _SESSION_COLUMNS),
        )
        session_id = int(added.lastrowid or 0)
        sealed = trail.seal_of(self.sql, "sessions", session_id)
        details = {"merged": {"archive": self.name}}
        trail.note(self.sql, AuditKind.SESSION_OPENED, session_id, "", details, sealed)
        self._count("sessions")
        return session_id

    # --- rows and findings -----------------------------------------------------------------

    def _rows(self, session_id: int, their_id: int) -> None:
        waiting: list[Row] = []
        for row in self._their_rows(their_id):
            self.progress.check_cancelled()
            if not self._is_wanted(session_id, row):
                continue
            waiting.append(row)
            if len(waiting) == _AT_ONCE:
                self._keep(session_id, waiting)
                waiting = []
        self._keep(session_id, waiting)

    def _keep(self, session_id: int, rows: list[Row]) -> None:
        self.store.keep_rows(self.sql, session_id, rows)
        self._count("rows", len(rows))

    def _their_rows(self, their_id: int) -> Iterator[Row]:
        """Each with its finding, or with ours of the same content. A file that was gone for them
        may be here: the next reading of the folder finds out."""
        records = self.theirs.execute(
            "SELECT * FROM rows WHERE session = ? ORDER BY id", (their_id,)
        )
        for record in records:
            row = as_stored.row_from({**record, "absent": 0}, None)
            stored = self.theirs.execute(
                "SELECT * FROM findings WHERE id = ?", (record["finding"],)
            ).fetchone()
            if stored is not None:
                ours = self._our_finding(stored)
                row = replace(row, finding=ours or as_stored.finding_from(stored))
            yield row

    def _our_finding(self, stored: Mapping[str, Any]) -> Finding | None:
        known = self.sql.execute(FINDINGS, dict(stored)).fetchone()
        return None if known is None else as_stored.finding_from(known)

    def _is_wanted(self, session_id: int, row: Row) -> bool:
        """Whether it is not here, or says more of the same file than what is here."""
        known = self.sql.execute(
            "SELECT sha256, error, finding, study_key, header IS NULL AS bare, absent FROM rows"
            " WHERE session = ? AND file = ? AND frame = ?",
            (session_id, as_stored.to_text(row.file), row.frame),
        ).fetchone()
        if known is None:
            return True
        if known["sha256"] == row.sha256:
            if as_stored.from_text(known["study_key"]) != row.study_key:
                self.conflicts.append(ArchiveDetail.GROUPED_OTHERWISE.of(file=row.file))
                return False
            scored_there = known["finding"] is None and row.finding is not None
            return scored_there or (bool(known["bare"]) and row.header is not None)
        if row.header is None:  # they could not read it, we could
            return False
        if known["bare"]:
            return True
        self.conflicts.append(ArchiveDetail.OTHER_CONTENT_THERE.of(file=row.file))
        return False

    def _findings(self) -> None:
        """Also of models that were in force before, which no row shows."""
        (before,) = self.sql.execute("SELECT count(*) FROM findings").fetchone()
        for stored in self.theirs.execute("SELECT * FROM findings ORDER BY id"):
            if self._our_finding(stored) is None:
                store_finding(self.sql, None, "", as_stored.finding_from(stored))
        (after,) = self.sql.execute("SELECT count(*) FROM findings").fetchone()
        self._count("findings", after - before)

    def _overrulings(self, session_id: int, their_id: int) -> None:
        """They stand in the trail alone."""
        known = overrulings.of_session(self.sql, session_id)
        there = overrulings.of_session(self.theirs, their_id)
        if not there.keys() - known.keys():
            return
        entries = self.theirs.execute(
            "SELECT study_key, details FROM audit WHERE session = ? AND kind = ? ORDER BY id",
            (their_id, AuditKind.SCOPE_OVERRULED.value),
        )
        for study_key, text in entries.fetchall():
            details = json.loads(text)
            if overrulings.key_of(text) not in known:
                details.pop("program", None)
                told = {**details, "merged": {"archive": self.name}}
                kind = AuditKind.SCOPE_OVERRULED
                trail.note(self.sql, kind, session_id, as_stored.from_text(study_key), told)

    # --- second opinions -------------------------------------------------------------------

    def _opinions(self) -> None:
        for record in self.theirs.execute("SELECT * FROM opinions ORDER BY id"):
            known = self.sql.execute(
                "SELECT 1 FROM opinions WHERE sha256 = ?", (record["sha256"],)
            ).fetchone()
            if known is not None:
                continue
            added = self.sql.execute(
                "INSERT INTO opinions (at, sha256, opinion) VALUES (?, ?, ?)",
                (record["at"], record["sha256"], record["opinion"]),
            )
            sealed = trail.seal_of(self.sql, "opinions", int(added.lastrowid or 0))
            details = {"sha256": record["sha256"], "merged": {"archive": self.name}}
            trail.note(self.sql, AuditKind.OPINION_KEPT, None, "", details, sealed)
            self._count("opinions")
