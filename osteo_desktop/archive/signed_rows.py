"""Rows that a signed reading stands for: none of them changes without an entry in the trail."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import NamedTuple

from osteo_desktop.archive import serialise as as_stored
from osteo_desktop.archive import trail
from osteo_desktop.archive.audit import AuditKind
from osteo_desktop.records.reading import RadiographKey


class _SignedRow(NamedTuple):
    seal: str
    place: tuple[str, str, int]
    """Study, file, frame."""


@contextmanager
def noted(
    sql: sqlite3.Connection,
    session_id: int,
    change: str,
    keys: Iterable[RadiographKey] | None = None,
) -> Iterator[None]:
    """Note in one entry which signed studies' rows the block has changed, added or taken away.

    ``keys``: the rows that the block may touch; None for all of the session.
    """
    if not _anything_signed(sql, session_id):
        yield
        return
    look = _look(sql, session_id, None if keys is None else list(keys))
    before = look()
    yield
    after = look()
    changed = [n for n in sorted(before | after) if before.get(n) != after.get(n)]
    if not changed:
        return
    seals = {n: after[n].seal if n in after else None for n in changed}
    places = [list((after.get(n) or before[n]).place) for n in changed]
    details = {"change": change, "rows": places}
    trail.note(sql, AuditKind.ROWS_CHANGED, session_id, "", details, {"rows": seals})


def _anything_signed(sql: sqlite3.Connection, session_id: int) -> bool:
    query = "SELECT 1 FROM readings WHERE session = ? AND signed LIMIT 1"
    return sql.execute(query, (session_id,)).fetchone() is not None


def _look(
    sql: sqlite3.Connection, session_id: int, keys: list[RadiographKey] | None
) -> Callable[[], dict[int, _SignedRow]]:
    ours = f"{trail.SIGNED_ROWS} AND rows.session = ?"
    if keys is None:
        return lambda: _sealed(sql.execute(ours, (session_id,)))
    one = f"{ours} AND file = ? AND frame = ?"
    places = [(session_id, as_stored.to_text(file), frame) for file, frame in keys]
    return lambda: _sealed(record for place in places for record in sql.execute(one, place))


def _sealed(records: Iterable[sqlite3.Row]) -> dict[int, _SignedRow]:
    return {
        record["id"]: _SignedRow(
            trail.seal("rows", record),
            (
                as_stored.from_text(record["study_key"]),
                as_stored.from_text(record["file"]),
                record["frame"],
            ),
        )
        for record in records
    }
