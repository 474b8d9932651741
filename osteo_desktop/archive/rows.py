"""What was found, kept: the rows of a session and their findings."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable, Sequence
from typing import Any

from osteo_desktop.archive import audit, exchange, overrulings, regrouping, signed_rows, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.archive_file import ArchiveFile, session_record
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.readings import newest_version
from osteo_desktop.errors.reading import ReadingLocked
from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.overruling import Overrulings, as_overruled
from osteo_desktop.records.reading import Content, RadiographKey, ReadingStatus
from osteo_desktop.records.worklist import Row

FINDINGS = "SELECT * FROM findings WHERE " + " AND ".join(
    f"{name} = :{name}" for name in as_stored.FINDING_KEY
)
"""The one of a content, model and way of preparing; given these by name."""


class RowStore(ArchiveFile):
    """The part of :class:`Archive` that keeps rows and findings."""

    def rows(self, session_id: int) -> tuple[Row, ...]:
        """In the order in which they were first saved, each with its finding."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            records = sql.execute(
                "SELECT * FROM rows WHERE session = ? ORDER BY id", (session_id,)
            ).fetchall()
            shown = sql.execute(
                "SELECT * FROM findings WHERE id IN (SELECT finding FROM rows WHERE session = ?)",
                (session_id,),
            ).fetchall()
            overruled = self._load(overrulings.of_session, sql, session_id)
        findings = {record["id"]: self._load(as_stored.finding_from, record) for record in shown}
        return tuple(
            as_overruled(
                self._load(as_stored.row_from, record, findings.get(record["finding"])), overruled
            )
            for record in records
        )

    def overrulings(self, session_id: int) -> Overrulings:
        """What readers of this session demanded against the scope gate."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            return self._load(overrulings.of_session, sql, session_id)

    def study_rows(self, session_id: int, study_key: str) -> tuple[Row, ...]:
        """Those of one study, each with its finding; no other is read."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            return tuple(self._load(regrouping.rows_of, sql, session_id, (study_key,)))

    def file_rows(self, session_id: int, file: str) -> tuple[Row, ...]:
        """Those of one file, each with its finding; no other is read."""
        with self._database.reading() as sql:
            return tuple(self._load(regrouping.rows_of_file, sql, session_id, file))

    def files(self, session_id: int) -> frozenset[str]:
        """Of which there are rows."""
        with self._database.reading() as sql:
            records = sql.execute("SELECT DISTINCT file FROM rows WHERE session = ?", (session_id,))
            return frozenset(self._load(as_stored.from_text, file) for (file,) in records)

    def contents(self, session_id: int) -> dict[str, tuple[Content, ...]]:
        """The pictures of each study as they were last read, by study key."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            return self._load(exchange.contents, sql, session_id)

    def save_rows(self, session_id: int, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Keep these rows and their findings, all or none; a row replaces the one of its key.

        Returns them with what the reader reads together, which the archive alone knows.
        """
        with self._database.writing() as sql:
            return self._save(sql, session_id, rows)

    def save_unscored(self, session_id: int, rows: Sequence[Row]) -> tuple[Row, ...]:
        """Keep the rows of one file that was opened before the batch came to it.

        Where the batch did so meanwhile, what it kept of the same content stays and is given back.
        """
        with self._database.writing() as sql:
            known = {
                row.key: row
                for file in {row.file for row in rows}
                for row in self._load(regrouping.rows_of_file, sql, session_id, file)
            }
            fresh = [row for row in rows if not _is_kept(row, known.get(row.key))]
            kept = {row.key: row for row in self._save(sql, session_id, fresh)}
        return tuple(kept.get(row.key) or known[row.key] for row in rows)

    def save_overruled(self, session_id: int, row: Row) -> Row:
        """Keep a row that was scored on a reader's demand, and who demanded it, both or neither.

        Raises ReadingLocked where its study is signed: what was signed stays as it was seen.
        """
        assert row.finding is not None
        with self._database.writing() as sql:
            (kept,) = self._save(sql, session_id, [row])
            newest = self._load(newest_version, sql, session_id, kept.study_key)
            if newest is not None and newest[1].status is ReadingStatus.SIGNED:
                raise ReadingLocked(self.path)
            overrulings.note(sql, session_id, kept, row.finding)
        return kept

    def _save(
        self, sql: sqlite3.Connection, session_id: int, rows: Sequence[Row]
    ) -> tuple[Row, ...]:
        session_record(sql, session_id)
        self._load(exchange.note_replaced, sql, session_id, rows)
        kept = regrouping.as_kept(sql, session_id, rows)
        kept = self._load(exchange.apart, sql, session_id, kept)
        with signed_rows.noted(sql, session_id, "saved", [row.key for row in kept]):
            for row in kept:
                _store_row(sql, session_id, row)
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
        gone = list(keys)
        with self._database.writing() as sql:
            session_record(sql, session_id)
            self._load(exchange.settle_dropped, sql, session_id, gone)
            with signed_rows.noted(sql, session_id, "dropped", gone):
                sql.executemany(
                    "DELETE FROM rows WHERE session = ? AND file = ? AND frame = ?",
                    [(session_id, as_stored.to_text(file), frame) for file, frame in gone],
                )

    def forget_absent(self, session_id: int, present_files: set[str]) -> int:
        """Remove the rows of files that are gone; return how many were removed.

        Rows of a study that has a reading are kept, and :meth:`rows` gives them an error that says
        the file is gone, until a later call finds it present. Findings stay: the file may return.
        """
        with self._database.writing() as sql:
            session_record(sql, session_id)
            with signed_rows.noted(sql, session_id, "found or missed"):
                return self._forget_absent(sql, session_id, present_files)

    def _forget_absent(
        self, sql: sqlite3.Connection, session_id: int, present_files: set[str]
    ) -> int:
        here = (session_id,)
        files = sql.execute("SELECT DISTINCT file FROM rows WHERE session = ?", here).fetchall()
        names = {file: self._load(as_stored.from_text, file) for (file,) in files}
        sql.executemany(
            "UPDATE rows SET absent = :absent WHERE session = :session AND file = :file"
            " AND absent != :absent",
            [
                {"absent": name not in present_files, "session": session_id, "file": file}
                for file, name in names.items()
            ],
        )
        removed = sql.execute(
            "DELETE FROM rows WHERE session = ? AND absent AND study_key NOT IN"
            " (SELECT study_key FROM readings WHERE session = ?)",
            (session_id, session_id),
        )
        return removed.rowcount


def _is_kept(row: Row, known: Row | None) -> bool:
    """Of a file that gave no radiograph nothing is lost by keeping it again."""
    return known is not None and not row.error and not known.error and known.sha256 == row.sha256


def _store_row(sql: sqlite3.Connection, session_id: int, row: Row) -> None:
    columns = as_stored.row_columns(row)
    columns["session"] = session_id
    columns["absent"] = 0
    columns["finding"] = None
    if row.finding is not None:
        columns["finding"] = store_finding(sql, session_id, row.study_key, row.finding)
    _upsert(sql, "rows", columns, key=("session", "file", "frame"))


def _upsert(
    sql: sqlite3.Connection, table: str, columns: dict[str, Any], key: tuple[str, ...]
) -> None:
    changed = ", ".join(f"{name} = excluded.{name}" for name in columns if name not in key)
    sql.execute(
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES (:{', :'.join(columns)})"
        f" ON CONFLICT ({', '.join(key)}) DO UPDATE SET {changed}",
        columns,
    )


def store_finding(
    sql: sqlite3.Connection, session_id: int | None, study_key: str, finding: Finding
) -> int:
    """Keep the finding, note it in the trail if it is news, and return its id."""
    columns = as_stored.finding_columns(finding)
    known = sql.execute(FINDINGS, columns).fetchone()
    if known is None or any(known[name] != value for name, value in columns.items()):
        _upsert(sql, "findings", columns, key=as_stored.FINDING_KEY)
        known = sql.execute(FINDINGS, columns).fetchone()
        kind, details = AuditKind.FINDING_STORED, audit.of_finding(finding)
        sealed: trail.Seals = {"findings": {known["id"]: trail.seal("findings", known)}}
        trail.note(sql, kind, session_id, study_key, details, sealed)
    return int(known["id"])
