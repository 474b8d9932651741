"""The program itself: opens on a folder, ends cleanly when told to, and logs no names."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from collections.abc import Mapping, Sequence
from contextlib import closing
from pathlib import Path

import pytest

from tests.told_outside import judge, lines_of, told, watching

_RUN = """
import sys
from dataclasses import dataclass
from pathlib import Path
from osteo_desktop.ui.app import run_window

@dataclass(frozen=True)
class Options:
    folder: Path | None
    archive: Path | None
    model: Path | None
    device: str = "cpu"
    score_anyway: bool = True
    engine: str = ""
    language: str = ""

folder, archive, model = map(Path, sys.argv[1:])
sys.exit(run_window(Options(folder, archive, model)))
"""


def start(
    arguments: list[Path], environment: Mapping[str, str], before: Sequence[str] = ()
) -> subprocess.Popen[str]:
    """``before``: stands before the program's own command line."""
    return subprocess.Popen(
        [*before, sys.executable, "-c", _RUN, *map(str, arguments)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", **environment},
        stderr=subprocess.PIPE,
        text=True,
    )


def child_of(number: int) -> int:
    """The process that strace started."""
    return int(Path(f"/proc/{number}/task/{number}/children").read_text().split()[0])


def rows_saved(archive: Path) -> int:
    try:
        with closing(sqlite3.connect(f"file:{archive}?mode=ro", uri=True)) as connection:
            return int(connection.execute("select count(*) from rows").fetchone()[0])
    except sqlite3.Error:
        return 0


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGTERM to catch")
def test_a_terminated_window_ends_cleanly_and_logs_no_names(
    tmp_path: Path, phantoms: Path, tiny_model: Path
) -> None:
    home, archive = tmp_path / "home", tmp_path / "archive.sqlite"
    (home / "config").mkdir(parents=True)
    (home / "config" / "settings.json").write_text("{ damaged")
    strace, calls = judge(), tmp_path / "calls.strace"
    before = [] if strace is None else watching(strace, calls)
    process = start([phantoms, archive, tiny_model], {"OSTEO_HOME": str(home)}, before)
    try:
        deadline = time.monotonic() + 60
        while rows_saved(archive) < 10 and time.monotonic() < deadline:
            assert process.poll() is None, process.communicate()[1]
            time.sleep(0.1)
        number = process.pid if strace is None else child_of(process.pid)
        os.kill(number, signal.SIGTERM)
        _, errors = process.communicate(timeout=30)
    finally:
        if process.poll() is None:
            os.kill(process.pid if strace is None else child_of(process.pid), signal.SIGKILL)
            process.kill()
    assert process.returncode == 0, errors
    assert "Traceback" not in errors
    assert rows_saved(archive) == 10
    assert "PHANTOM" not in (home / "logs" / "osteo-desktop.log").read_text("utf-8")
    assert (home / "config" / "settings.json").read_text("utf-8") != "{ damaged"
    if strace is not None:
        assert told(lines_of(calls)) == []  # to nobody, over a network
