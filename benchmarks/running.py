"""Each subject in a process of its own: one that fails, hangs or swells stops no other."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path

from benchmarks.row import Outcome, Pair, Result
from benchmarks.subject import Size, Subject

REPOSITORY = Path(__file__).resolve().parent.parent
_LAST_WORDS = 200


@dataclass(frozen=True)
class Measured:
    results: tuple[Result, ...]
    lines: tuple[str, ...] = ()


def run(subjects: Sequence[Subject], size: Size, told: Callable[[str], None]) -> Measured:
    """Every row of ``subjects``, in order; ``told`` hears of each subject before it begins."""
    results: list[Result] = []
    lines: list[str] = []
    for subject in subjects:
        told(f"{subject.name} ...")
        found = measured(subject, size)
        results += found.results
        lines += found.lines
    return Measured(tuple(results), tuple(lines))


def measured(subject: Subject, size: Size) -> Measured:
    with tempfile.TemporaryDirectory(prefix="osteo-bench-") as scratch:
        try:
            outcome = _in_child(subject, size, Path(scratch))
        except ChildFailed as error:
            why = str(error)
            failed = tuple(Result(row, None, why) for row in subject.rows)
            return Measured(failed, () if subject.rows else (f"{subject.name}: {why}",))
    return Measured(
        tuple(
            Result(row, outcome.pairs.get(row.name), "the subject gave no figure for it")
            for row in subject.rows
        ),
        outcome.lines,
    )


class ChildFailed(Exception):
    """It ended without an outcome; its text says why."""


def _in_child(subject: Subject, size: Size, scratch: Path) -> Outcome:
    answer, said = scratch / "answer.json", scratch / "said.txt"
    most = subject.seconds * size.patience
    command = [sys.executable, "-m", "benchmarks.child", subject.module, str(answer)]
    environment = {
        **os.environ,
        "OSTEO_HOME": str(scratch / "home"),
        "TMPDIR": str(scratch),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        "PYTHONPATH": os.pathsep.join(
            filter(None, (str(REPOSITORY), os.environ.get("PYTHONPATH")))
        ),
        **subject.environment,
    }
    with said.open("wb") as log:
        process = subprocess.Popen(
            [*command, json.dumps(asdict(size))],
            cwd=REPOSITORY,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=log,
            start_new_session=True,
        )
        try:
            code = process.wait(most)
        except subprocess.TimeoutExpired:
            raise ChildFailed(f"given up after {most:g} s") from None
        finally:
            _end(process)
    if not answer.is_file():
        last = said.read_text("utf-8", "replace").strip().splitlines()[-1:] or ["it said nothing"]
        raise ChildFailed(f"ended with {code}: {last[0][:_LAST_WORDS]}")
    return outcome_from(answer.read_text("utf-8"))


def _end(process: subprocess.Popen[bytes]) -> None:
    """It, and what it started."""
    if hasattr(os, "killpg"):
        with suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        process.kill()
    process.wait()


def outcome_text(outcome: Outcome) -> str:
    pairs = {name: asdict(pair) for name, pair in outcome.pairs.items()}
    return json.dumps({"pairs": pairs, "lines": outcome.lines})


def outcome_from(text: str) -> Outcome:
    document = json.loads(text)
    pairs = {name: Pair(**pair) for name, pair in document["pairs"].items()}
    return Outcome(pairs, tuple(document["lines"]))
