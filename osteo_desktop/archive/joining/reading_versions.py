"""Versions of readings from another archive, put behind those that are here."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from osteo_desktop.archive import regrouping, trail
from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.details.archive import ArchiveDetail
from osteo_desktop.notice import Notice


@dataclass(frozen=True)
class Version:
    """One version of a reading, as an archive holds it."""

    text: str
    signed: bool
    at: str
    kind: str
    """Of the entry of the trail that sealed it last."""
    details: Mapping[str, Any]
    """Of that entry, without its seals."""


@dataclass(frozen=True)
class _Told:
    kind: str
    details: Mapping[str, Any]


def versions(sql: sqlite3.Connection, session_id: int) -> dict[str, list[Version]]:
    """Of one session, by study key, oldest first."""
    told = _told(sql)
    found: dict[str, list[Version]] = {}
    records = sql.execute(
        "SELECT * FROM readings WHERE session = ? ORDER BY study_key, version", (session_id,)
    )
    for record in records:
        key = as_stored.from_text(record["study_key"])
        before = found.setdefault(key, [])
        entry = told.get(record["id"]) or _untold(bool(record["signed"]), before)
        version = Version(
            record["reading"], bool(record["signed"]), record["at"], entry.kind, entry.details
        )
        before.append(version)
    return found


def _told(sql: sqlite3.Connection) -> dict[int, _Told]:
    """By the reading's id, what the trail says of how it came to be."""
    found = {}
    for kind, text in sql.execute("SELECT kind, details FROM audit ORDER BY id"):
        details = json.loads(text)
        sealed = details.pop("sealed", {}).get("readings", {})
        if kind != AuditKind.TRAIL_BEGUN:
            found.update({int(number): _Told(kind, details) for number in sealed})
    return found


def _untold(signed: bool, before: Sequence[Version]) -> _Told:
    """Of what was before the trail was a chain."""
    if before and before[-1].signed:
        follows = AuditKind.ADDENDUM_ADDED if signed else AuditKind.SIGNATURE_WITHDRAWN
        return _Told(follows.value, {})
    return _Told((AuditKind.READING_SIGNED if signed else AuditKind.READING_SAVED).value, {})


@dataclass(frozen=True)
class Joined:
    added: int
    conflict: Notice | None = None


def join(
    sql: sqlite3.Connection,
    session_id: int,
    study_key: str,
    ours: Sequence[Version],
    theirs: Sequence[Version],
    source: Mapping[str, Any],
) -> Joined:
    """Add what is not here. Nothing is taken away, and what is signed here stays in force.

    ``source``: of which archive, for the trail. Where both went on from the same version, or began
    apart: a signed reading prevails over drafts, and of two of a kind the one that is here; the
    other stays as an earlier version, or, where nothing may follow, in the trail.
    """
    place = _Place(sql, session_id, study_key, source)
    known = {version.text for version in ours} | place.set_aside()
    first = next((n for n, version in enumerate(theirs) if version.text not in known), None)
    if first is None:
        return Joined(0)
    missing = theirs[first:]  # with what followed, or a step between two versions would be gone
    texts = [version.text for version in ours]
    if [version.text for version in theirs[: len(texts)]] == texts:
        place.append(len(ours), missing)
        return Joined(len(missing))
    if ours[-1].signed:
        for version in missing:
            place.keep_aside(version)
        return Joined(0, ArchiveDetail.SIGNED_HERE_STAYS.of(study=study_key))
    place.append(len(ours), missing)
    if missing[-1].signed:
        return Joined(len(missing), ArchiveDetail.SIGNED_THERE_PREVAILS.of(study=study_key))
    again = Version(ours[-1].text, False, ours[-1].at, AuditKind.READING_SAVED.value, {})
    place.append(len(ours) + len(missing), [again])
    return Joined(len(missing), ArchiveDetail.DRAFT_HERE_STAYS.of(study=study_key))


@dataclass(frozen=True)
class _Place:
    sql: sqlite3.Connection
    session_id: int
    study_key: str
    source: Mapping[str, Any]

    def append(self, last: int, added: Sequence[Version]) -> None:
        key = as_stored.to_text(self.study_key)
        for number, version in enumerate(added, last + 1):
            stored = self.sql.execute(
                "INSERT INTO readings (session, study_key, version, signed, at, reading)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                (self.session_id, key, number, version.signed, version.at, version.text),
            )
            sealed = trail.seal_of(self.sql, "readings", int(stored.lastrowid or 0))
            if version.signed:
                sealed["rows"] = regrouping.seals_of_study(self.sql, self.session_id, key)
            details = {**version.details, "version": number}
            self._note(AuditKind(version.kind), version, details, sealed)

    def keep_aside(self, version: Version) -> None:
        """In the trail, where it can be read and is never lost."""
        self._note(AuditKind.READING_SET_ASIDE, version, {"reading": version.text}, None)

    def set_aside(self) -> set[str]:
        """The texts of versions that an earlier merge kept so."""
        records = self.sql.execute(
            "SELECT details FROM audit WHERE session = ? AND kind = ? AND study_key = ?",
            (
                self.session_id,
                AuditKind.READING_SET_ASIDE.value,
                as_stored.to_text(self.study_key),
            ),
        )
        return {json.loads(text)["reading"] for (text,) in records}

    def _note(
        self,
        kind: AuditKind,
        version: Version,
        details: Mapping[str, Any],
        sealed: trail.Seals | None,
    ) -> None:
        told = {**details, "merged": {**self.source, "at": version.at}}
        told.pop("program", None)  # this one notes it
        trail.note(self.sql, kind, self.session_id, self.study_key, told, sealed)
