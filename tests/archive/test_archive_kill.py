"""SIGKILL at any moment: what was confirmed is there afterwards, and the archive opens."""

from __future__ import annotations

import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from osteo_desktop.archive.store import Archive
from tests.conftest import REPOSITORY

WRITER = """
import sys
from pathlib import Path
from osteo_desktop.archive.store import Archive
from tests.made.archive_records import a_draft, a_row, a_signed
archive = Archive(Path(sys.argv[1]))
session = archive.open_session(Path(sys.argv[1]).parent).session_id
n = int(sys.argv[2])
while True:
    archive.save_rows(session, [a_row(f"{n} {part}.dcm", study=str(n)) for part in "abc"])
    print("rows", n, flush=True)
    archive.save_reading(session, a_draft(str(n), notes=f"note {n}"))
    print("draft", n, flush=True)
    archive.sign_reading(session, a_signed(str(n)))
    print("signed", n, flush=True)
    n += 1
"""

MAKER = """
import sys
from itertools import count
from pathlib import Path
from osteo_desktop.archive.store import Archive
for n in count():
    print(n, flush=True)
    Archive(Path(sys.argv[1]) / str(n) / "archive.sqlite").close()
"""


def killed_after(seconds: float, script: str, *arguments: object) -> list[str]:
    """Run the script, kill it so long after its first word, return the lines it completed."""
    with subprocess.Popen(
        [sys.executable, "-c", script, *map(str, arguments)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
    ) as child:
        assert child.stdout is not None
        first = child.stdout.readline()
        time.sleep(seconds)
        child.kill()
        rest = child.stdout.read()
    return [line.strip() for line in (first + rest).splitlines(keepends=True) if "\n" in line]


@pytest.mark.slow
def test_what_was_confirmed_survives_a_kill(archive_path: Path) -> None:
    chance = random.Random(7)
    confirmed: list[str] = []
    for turn in range(6):
        confirmed += killed_after(chance.uniform(0, 0.3), WRITER, archive_path, turn * 100_000)
    assert len(confirmed) > 6
    with Archive(archive_path) as archive:
        (session,) = archive.sessions()
        files = [row.file for row in archive.rows(session.session_id)]
        readings = archive.readings(session.session_id)
    for line in confirmed:
        what, number = line.split()
        if what == "rows":
            assert [f"{number} {part}.dcm" in files for part in "abc"] == [True] * 3
        else:
            assert readings[number].notes
        if what == "signed":
            assert readings[number].signature is not None
    assert len(files) % 3 == 0, "a transaction was kept in part"


@pytest.mark.slow
def test_an_archive_killed_while_it_is_made_opens(tmp_path: Path) -> None:
    chance = random.Random(11)
    for turn in range(4):
        folder = tmp_path / str(turn)
        begun = killed_after(chance.uniform(0, 0.06), MAKER, folder)
        path = folder / begun[-1] / "archive.sqlite"
        with Archive(path) as archive:
            archive.open_session(tmp_path)
            assert len(archive.sessions()) == 1
