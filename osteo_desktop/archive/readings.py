"""What was decided, kept: every version of every reading, and what is read together."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

from osteo_desktop.archive import audit, regrouping, signed_rows, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.archive_file import ArchiveFile, session_record
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.archive.given_out import GivenOut
from osteo_desktop.errors.reading import (
    AmendedSinceSigned,
    ChangedElsewhere,
    NothingToTell,
    NotSigned,
    NotSignedAnyMore,
    ReadingLocked,
    SignedByAnother,
    SignedTooLongAgo,
)
from osteo_desktop.records.reading import (
    WITHDRAWAL_SECONDS,
    Addendum,
    CriticalResult,
    CriticalState,
    Reading,
    ReadingStatus,
)
from osteo_desktop.records.rules import grouping
from osteo_desktop.records.rules.content import as_of
from osteo_desktop.records.rules.grouping import Regrouped


class ReadingStore(ArchiveFile):
    """The part of :class:`Archive` that keeps readings."""

    def __init__(self, path: Path, *, busy_seconds: float = 10.0) -> None:
        super().__init__(path, busy_seconds=busy_seconds)
        self._given = GivenOut()

    def readings(self, session_id: int) -> dict[str, Reading]:
        """The newest version of each study's reading, by study key."""
        return self._as_readings(self._newest_texts(session_id))

    def readings_to_change(self, session_id: int) -> dict[str, Reading]:
        """As :meth:`readings`, for who shows them to be changed: what others write from now on is
        not written over from here before it was taken over (:meth:`changed_elsewhere`)."""
        texts = self._newest_texts(session_id)
        found = self._as_readings(texts)
        self._given.give(session_id, texts)
        return found

    def changed_elsewhere(self, session_id: int) -> dict[str, Reading]:
        """Of :meth:`readings_to_change`, those that others have changed since, and new ones. They
        are still not written over from here until they are taken (:meth:`take`)."""
        texts = {
            key: text
            for key, text in self._newest_texts(session_id).items()
            if not self._given.is_newest(session_id, key, text)
        }
        found = self._as_readings(texts)
        self._given.offer(session_id, texts)
        return found

    def take(self, session_id: int, study_keys: Iterable[str]) -> None:
        """Of what :meth:`changed_elsewhere` told last, this is shown to be changed now. Touches no
        disk."""
        self._given.take(session_id, study_keys)

    def _newest_texts(self, session_id: int) -> dict[str, str]:
        """As stored, by study key, in the order in which they were written."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            records = sql.execute(
                "SELECT study_key, reading FROM readings AS one WHERE session = ? AND version ="
                " (SELECT max(version) FROM readings"
                " WHERE session = one.session AND study_key = one.study_key) ORDER BY id",
                (session_id,),
            ).fetchall()
        return {self._load(as_stored.from_text, key): str(text) for key, text in records}

    def _as_readings(self, texts: Mapping[str, str]) -> dict[str, Reading]:
        newest = [self._load(as_stored.reading_from, text) for text in texts.values()]
        return {reading.study_key: reading for reading in newest}

    def newest_reading(self, session_id: int, study_key: str) -> Reading | None:
        """Of one study; None where nothing was said of it."""
        with self._database.reading() as sql:
            found = self._load(newest_version, sql, session_id, study_key)
        return None if found is None else found[1]

    def reading_versions(self, session_id: int, study_key: str) -> tuple[Reading, ...]:
        """Every version that was ever saved, oldest first."""
        with self._database.reading() as sql:
            session_record(sql, session_id)
            return self._versions(sql, session_id, study_key)

    def save_reading(self, session_id: int, reading: Reading) -> None:
        """Keep a draft as a new version; nothing happens if the newest version says the same.

        Raises ReadingLocked once the reading is signed, ValueError if ``reading`` is;
        ChangedElsewhere where others have changed it since it was given out here: then this draft
        is an earlier version, and theirs the newest again.
        """
        if reading.signature is not None:
            raise ValueError("a signed reading is kept by sign_reading")
        with self._database.writing() as sql:
            session_record(sql, session_id)
            is_newest = self._is_of_newest(sql, session_id, reading.study_key)
            before = self._keep_draft(sql, session_id, reading)
            if before is not None and not is_newest:
                version, theirs = before
                details = {"version": version + 2}
                append(sql, session_id, theirs, version + 2, AuditKind.READING_SAVED, details)
            text = _newest_text(sql, session_id, reading.study_key)
        if before is not None and not is_newest:
            raise ChangedElsewhere(self.path)
        self._given.wrote(session_id, reading.study_key, text)

    def sign_reading(self, session_id: int, reading: Reading) -> None:
        """Keep the reading and lock it.

        Raises ReadingLocked, ValueError without signature, ChangedElsewhere where others have
        changed it since it was given out here.
        """
        if reading.signature is None:
            raise ValueError("a reading is signed by its signature")
        with self._changing(session_id, reading.study_key) as sql:
            version, _ = self._unlocked(sql, session_id, reading.study_key)
            if not self._is_of_newest(sql, session_id, reading.study_key):
                raise ChangedElsewhere(self.path)
            kind, details = AuditKind.READING_SIGNED, audit.of_signing(reading)
            append(sql, session_id, reading, version + 1, kind, details)
        self._database.keep_witness()

    def add_addendum(self, session_id: int, study_key: str, addendum: Addendum) -> Reading:
        """Add to a signed reading, of which all else stays as it is. Raises NotSigned."""
        with self._changing(session_id, study_key) as sql:
            version, signed = self._signed(sql, session_id, study_key)
            reading = replace(signed, addenda=(*signed.addenda, addendum))
            kind, details = AuditKind.ADDENDUM_ADDED, audit.of_addendum(addendum)
            append(sql, session_id, reading, version + 1, kind, details)
        self._database.keep_witness()
        return reading

    def withdraw_signature(
        self, session_id: int, study_key: str, reader: str, now: datetime | None = None
    ) -> Reading:
        """Keep the signed reading as a draft again, in a version after the signed one.

        Nothing is overwritten, and the trail names both. Only who signed may, within
        ``WITHDRAWAL_SECONDS`` of the moment at which the signed version was kept, which is known
        to more than the second of the signature. ``now`` is for who has a better clock.

        Raises CannotWithdraw.
        """
        now = datetime.now().astimezone() if now is None else now
        with self._changing(session_id, study_key) as sql:
            version, newest = self._newest(sql, session_id, study_key)
            if newest.signature is None:
                raise NotSignedAnyMore(self.path)
            kept = self._load(datetime.fromisoformat, _newest_at(sql, session_id, study_key))
            self._check_withdrawal(newest, reader, (now - kept).total_seconds())
            details = audit.of_withdrawal(newest.signature, version + 1)
            reading, kind = newest.without_signature(), AuditKind.SIGNATURE_WITHDRAWN
            append(sql, session_id, reading, version + 1, kind, details)
        self._database.keep_witness()
        return reading

    def _check_withdrawal(self, signed: Reading, reader: str, age: float) -> None:
        """``age``: seconds since the reading was signed. Raises CannotWithdraw."""
        assert signed.signature is not None
        if signed.signature.reader != reader.strip():
            raise SignedByAnother(self.path, reader=signed.signature.reader)
        if signed.addenda:
            raise AmendedSinceSigned(self.path)
        if not 0.0 <= age <= WITHDRAWAL_SECONDS:
            raise SignedTooLongAgo(self.path, seconds=f"{WITHDRAWAL_SECONDS:g}")

    def tell_critical(self, session_id: int, study_key: str, told: CriticalResult) -> Reading:
        """Add to a signed reading that its critical result was told; what was signed stays.

        Raises NotSigned, and NothingToTell where none is still to be told.
        """
        with self._changing(session_id, study_key) as sql:
            version, signed = self._signed(sql, session_id, study_key)
            if signed.critical_state is not CriticalState.TO_BE_TOLD:
                raise NothingToTell(self.path)
            reading = replace(signed, told_since=told)
            kind, details = AuditKind.CRITICAL_TOLD, audit.of_telling(told)
            append(sql, session_id, reading, version + 1, kind, details)
        self._database.keep_witness()
        return reading

    def _keep_draft(
        self, sql: sqlite3.Connection, session_id: int, reading: Reading
    ) -> tuple[int, Reading] | None:
        """As a new version; the one before it, or None where that says the same and stays. Raises
        ReadingLocked."""
        version, newest = self._unlocked(sql, session_id, reading.study_key)
        if as_stored.reading_json(newest) == as_stored.reading_json(reading):
            return None
        details = {"version": version + 1, **audit.of_before_score(reading)}
        append(sql, session_id, reading, version + 1, AuditKind.READING_SAVED, details)
        return version, newest

    def _is_of_newest(self, sql: sqlite3.Connection, session_id: int, study_key: str) -> bool:
        """Whether nobody else has changed it since it was given out here to be changed."""
        text = _newest_text(sql, session_id, study_key)
        return self._given.is_newest(session_id, study_key, text)

    @contextmanager
    def _changing(self, session_id: int, study_key: str) -> Iterator[sqlite3.Connection]:
        """A transaction; the reading is then as it was given out here."""
        with self._database.writing() as sql:
            session_record(sql, session_id)
            yield sql
            text = _newest_text(sql, session_id, study_key)
        self._given.wrote(session_id, study_key, text)

    def _signed(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[int, Reading]:
        """As :meth:`_newest`. Raises NotSigned."""
        version, newest = self._newest(sql, session_id, study_key)
        if newest.status is not ReadingStatus.SIGNED:
            raise NotSigned(self.path)
        return version, newest

    def _unlocked(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[int, Reading]:
        """As :meth:`_newest`. Raises ReadingLocked."""
        version, newest = self._newest(sql, session_id, study_key)
        if newest.status is ReadingStatus.SIGNED:
            raise ReadingLocked(self.path)
        return version, newest

    def _newest(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[int, Reading]:
        """Number and content of the newest version, which alone is read; 0 and an empty one where
        nothing was said."""
        found = self._load(newest_version, sql, session_id, study_key)
        return (0, Reading(study_key)) if found is None else found

    def _versions(
        self, sql: sqlite3.Connection, session_id: int, study_key: str
    ) -> tuple[Reading, ...]:
        records = sql.execute(
            "SELECT reading FROM readings WHERE session = ? AND study_key = ? ORDER BY version",
            (session_id, as_stored.to_text(study_key)),
        ).fetchall()
        return tuple(self._load(as_stored.reading_from, text) for (text,) in records)

    # --- what is read together ---------------------------------------------------------------

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
            session_record(sql, session_id)
            rows = self._load(regrouping.rows_of, sql, session_id, study_keys)
            found = {key: self._newest(sql, session_id, key) for key in study_keys}
            readings = {
                key: as_of(newest, [row for row in rows if row.study_key == key])
                for key, (version, newest) in found.items()
                if version
            }
            done = change(rows, readings)
            with signed_rows.noted(sql, session_id, kind.value, [row.key for row in done.rows]):
                regrouping.move_rows(sql, session_id, done.rows)
            for reading in done.readings:
                self._keep_draft(sql, session_id, reading)
            files = {"files": sorted({row.file for row in done.rows})}
            for study_key in study_keys:
                trail.note(sql, kind, session_id, study_key, files)
            keys = [reading.study_key for reading in done.readings]
            texts = {key: _newest_text(sql, session_id, key) for key in keys}
        for key, text in texts.items():
            self._given.wrote(session_id, key, text)
        return done


def _newest_at(sql: sqlite3.Connection, session_id: int, study_key: str) -> str:
    record = _newest_record(sql, session_id, study_key)
    assert record is not None
    return str(record["at"])


def _newest_text(sql: sqlite3.Connection, session_id: int, study_key: str) -> str | None:
    """As stored."""
    record = _newest_record(sql, session_id, study_key)
    return None if record is None else str(record["reading"])


def newest_version(
    sql: sqlite3.Connection, session_id: int, study_key: str
) -> tuple[int, Reading] | None:
    """Its number, and what it says."""
    record = _newest_record(sql, session_id, study_key)
    if record is None:
        return None
    return record["version"], as_stored.reading_from(record["reading"])


def _newest_record(sql: sqlite3.Connection, session_id: int, study_key: str) -> sqlite3.Row | None:
    record: sqlite3.Row | None = sql.execute(
        "SELECT version, at, reading FROM readings WHERE session = ? AND study_key = ?"
        " ORDER BY version DESC LIMIT 1",
        (session_id, as_stored.to_text(study_key)),
    ).fetchone()
    return record


def append(
    sql: sqlite3.Connection,
    session_id: int,
    reading: Reading,
    version: int,
    kind: AuditKind,
    details: Mapping[str, Any],
) -> None:
    """Add a version and the entry of the trail that seals it; a signed one with its study's rows.

    What may follow a signed version: see :data:`~osteo_desktop.archive.verify.MAY_FOLLOW`.
    """
    signed = reading.status is ReadingStatus.SIGNED
    key = as_stored.to_text(reading.study_key)
    added = sql.execute(
        "INSERT INTO readings (session, study_key, version, signed, at, reading)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (session_id, key, version, signed, trail.now(), as_stored.reading_json(reading)),
    )
    sealed = trail.seal_of(sql, "readings", int(added.lastrowid or 0))
    if signed:
        sealed["rows"] = regrouping.seals_of_study(sql, session_id, key)
    trail.note(sql, kind, session_id, reading.study_key, details, sealed)
