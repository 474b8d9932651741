"""Opening, saving and signing read the study, not the session: their cost does not grow with the
folder.

How long they take among 200,000 rows: ``python -m tests.measure_signing``.
"""

from __future__ import annotations

import sqlite3
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from osteo_desktop.archive import serialise
from osteo_desktop.archive.store import Archive
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.reading import Reading, Signature, Verdict
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


def test_of_a_study_s_reading_only_the_newest_version_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "archive.sqlite"
    session = fill(path, 2)
    rows = [made_row(0), made_row(1)]
    reading = Reading(rows[0].study_key, {row.key: Verdict.DOUBT for row in rows})
    parsed: list[str] = []
    whole = serialise.reading_from
    monkeypatch.setattr(serialise, "reading_from", lambda text: parsed.append(text) or whole(text))
    with closing(ReadingRoom(path)) as room:
        for number in range(5):
            room.save(session, replace(reading, notes=str(number)))
        parsed.clear()
        room.save(session, replace(reading, notes="the last"))
        assert len(parsed) == 1
        parsed.clear()
        room.sign(session, reading, rows, "Dr. Roe", False)
        room.take_back(session, reading.study_key, "Dr. Roe")
        room.sign(session, reading, rows, "Dr. Roe", False)
        room.add_addendum(session, reading.study_key, "more", "Dr. Roe")
        assert len(parsed) == 4, "one for each step"
    with Archive(path) as archive:
        assert len(archive.reading_versions(session, reading.study_key)) == 10


@pytest.fixture
def sizes(tmp_path: Path) -> Iterator[dict[int, tuple[Archive, int]]]:
    """Archives of one session each, by how many rows that holds."""
    found = {}
    with ExitStack() as stack:
        for rows in (60, 600):
            path = tmp_path / str(rows) / "archive.sqlite"
            session = fill(path, rows)
            found[rows] = stack.enter_context(Archive(path)), session
        yield found


def _draft(number: int) -> Reading:
    shown = [made_row(number), made_row(number + 1)]
    return Reading(shown[0].study_key, {row.key: Verdict.DOUBT for row in shown})


STEPS: dict[str, Callable[[Archive, int], object]] = {
    "rows are saved": lambda archive, session: archive.save_rows(session, [made_row(20)]),
    "a draft is saved": lambda archive, session: archive.save_reading(session, _draft(20)),
    "a reading is signed": lambda archive, session: archive.sign_reading(
        session, replace(_draft(20), signature=Signature("Dr. Roe", "2026-03-01T09:30:00+01:00"))
    ),
    "a study is opened": lambda archive, session: (
        archive.newest_reading(session, made_row(20).study_key),
        archive.study_rows(session, made_row(20).study_key),
        archive.priors(session, made_row(20)),
    ),
    "a file's rows are looked up": lambda archive, session: archive.file_rows(
        session, made_row(20).file
    ),
}


@pytest.mark.parametrize("step", STEPS.values(), ids=STEPS.keys())
def test_the_work_is_the_same_in_a_session_of_ten_times_the_rows(
    sizes: dict[int, tuple[Archive, int]], step: Callable[[Archive, int], object]
) -> None:
    work = {
        rows: _work(archive, partial(step, archive, session))
        for rows, (archive, session) in sizes.items()
    }
    assert work[600] <= 1.5 * work[60]


def _work(archive: Archive, step: Callable[[], object]) -> int:
    """Instructions of SQLite's machine, which no load of the computer changes."""
    done = 0

    def count() -> int:
        nonlocal done
        done += 1
        return 0

    with archive._database.reading() as sql:
        sql.set_progress_handler(count, 1)
        step()
        sql.set_progress_handler(None, 1)
    return done


def test_the_rows_of_a_study_are_found_by_an_index(tmp_path: Path) -> None:
    path = tmp_path / "archive.sqlite"
    session = fill(path, 10)
    with closing(sqlite3.connect(path)) as sql:
        query = "EXPLAIN QUERY PLAN SELECT * FROM rows WHERE session = ? AND study_key = ?"
        plan = " ".join(str(line) for line in sql.execute(query, (session, "1.2.3")))
    assert "rows_study" in plan
