"""Signing reads the study, not the session: what it costs does not grow with the folder.

How long it takes among 20,000 rows: ``python -m tests.measure_signing``.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from osteo_desktop.archive import serialise
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.worklist import Row
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.measure_signing import fill, made_row


def test_signing_parses_the_rows_of_its_study_alone(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive.sqlite"
    session = fill(path, 300)
    room = ReadingRoom(path)
    parsed: Counter[str] = Counter()
    whole = serialise.row_from

    def counting(columns: sqlite3.Row, finding: Finding | None) -> Row:
        row = whole(columns, finding)
        parsed[row.file] += 1
        return row

    monkeypatch.setattr(serialise, "row_from", counting)
    rows = [made_row(100), made_row(101)]
    reading = Reading(rows[0].study_key, {row.key: Verdict.DOUBT for row in rows})
    room.save(session, reading)
    room.sign(session, reading, rows, "Dr. Roe", False)
    assert set(parsed) == {row.file for row in rows}
    room.close()


def test_the_rows_of_a_study_are_found_by_an_index(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    session = fill(path, 10)
    with closing(sqlite3.connect(path)) as sql:
        query = "EXPLAIN QUERY PLAN SELECT * FROM rows WHERE session = ? AND study_key = ?"
        plan = " ".join(str(line) for line in sql.execute(query, (session, "1.2.3")))
    assert "rows_study" in plan
