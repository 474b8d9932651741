"""Two workers read parts of one folder, one of them is killed: nothing is lost, none read twice."""

from __future__ import annotations

import re
import sqlite3
import subprocess
import time
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from osteo_desktop.archive.verify import verify_archive
from tests.cli.cli_process import Ran, finish
from tests.made.folder import write_many

FILES = 60


def rows_in(archive: Path) -> int:
    if not archive.is_file():
        return 0
    try:
        with closing(sqlite3.connect(f"file:{archive}?mode=ro", uri=True)) as sql:
            return int(sql.execute("SELECT count(*) FROM rows").fetchone()[0])
    except sqlite3.Error:  # it is being made
        return 0


def told(ran: Ran) -> tuple[int, int]:
    """Radiographs computed, and reused."""
    found = re.search(r"(\d+) computed, (\d+) reused", ran.out)
    assert found is not None, ran.err
    return int(found[1]), int(found[2])


@pytest.mark.heavy
def test_one_of_two_workers_is_killed(
    command: Callable[..., subprocess.Popen[bytes]], model: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "shared"
    write_many(folder, FILES)
    archives = [tmp_path / f"part-{number}.sqlite" for number in (1, 2)]

    def work(number: int) -> subprocess.Popen[bytes]:
        options = ("--model", model, "--score-anyway", "--device", "cpu")
        archive = ("--archive", archives[number - 1], "--part", f"{number}/2")
        return command("read", folder, *options, *archive)

    one, other = work(1), work(2)
    while other.poll() is None and not rows_in(archives[1]):
        time.sleep(0.02)
    other.kill()
    other.communicate()
    kept = rows_in(archives[1])
    assert sum(told(finish(one))) + kept < FILES, "it was killed in the middle"
    computed, reused = told(finish(work(2)))
    assert reused == kept, "what was kept is not read again"
    merged = finish(command("archive", "merge", *archives, "--archive", tmp_path / "all.sqlite"))
    assert merged.code == 0, merged.err
    with Archive(tmp_path / "all.sqlite") as archive:
        (session,) = archive.sessions()
        rows = archive.rows(session.session_id)
    assert len(rows) == len({row.file for row in rows}) == FILES
    assert all(row.finding is not None for row in rows)
    assert computed + reused + rows_in(archives[0]) == FILES
    assert not verify_archive(tmp_path / "all.sqlite").faults
