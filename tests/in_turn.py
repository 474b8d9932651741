"""For measurements of the window: how long its thread is held, here and as the code was before.

``--against COMMIT`` runs a measurement in turn (A B A B) with the code of that commit and with this
one, each in a process of its own, on a computer that is as busy for the one as for the other, and
prints both figures of each kind with their ratio. Figures are processor time of the window's
thread: what else the computer does hardly changes them.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import statistics
import subprocess
import sys
import tarfile
import tempfile
import time
from collections.abc import Callable, Mapping
from pathlib import Path

import numpy as np

_ROOT = Path(__file__).parent.parent
_IDLE = 0.0005
"""Seconds: a look at an empty queue takes less."""


class Held:
    """Lets the window work off what came, and notes how long each pass held its thread."""

    def __init__(self, process_events: Callable[[], object]) -> None:
        self._process_events = process_events
        self.passes: list[float] = []
        """Milliseconds of processor time of those that did anything."""
        self.gaps: list[float] = [0.0]
        """Milliseconds of processor time of the whole process between one look and the next. While
        the window's thread waits for its turn in Python, another of the process computes: on an
        idle computer no gap is longer than this."""
        self._looked: float | None = None

    def once(self) -> None:
        begun = time.thread_time()
        self._process_events()
        taken = time.thread_time() - begun
        before, self._looked = self._looked, time.process_time()
        if before is not None:
            self.gaps.append((self._looked - before) * 1000)
        if taken > _IDLE:
            self.passes.append(taken * 1000)
        else:
            time.sleep(_IDLE)

    def timed(self, act: Callable[[], object]) -> None:
        """What is not worked off but done here and now, such as a key that is pressed."""
        begun = time.thread_time()
        act()
        self.passes.append((time.thread_time() - begun) * 1000)

    def figures(self, name: str) -> dict[str, float]:
        passes = self.passes or [0.0]
        return {
            f"{name}, longest": max(passes),
            f"{name}, 99th percentile": float(np.percentile(passes, 99)),
            f"{name}, over 50 ms": float(sum(taken > 50 for taken in passes)),
            f"{name}, in all": sum(passes),
            f"{name}, longest gap": max(self.gaps),
            f"{name}, gaps over 50 ms": float(sum(gap > 50 for gap in self.gaps)),
        }


def add_options(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--against", metavar="COMMIT", help="in turn with the code of a commit")
    parser.add_argument("--turns", type=int, default=2, help="of each")
    parser.add_argument("--figures", type=Path, help=argparse.SUPPRESS)


def say(figures: Mapping[str, float], file: Path | None) -> None:
    """Print them, or hand them to whoever compares."""
    for name, value in figures.items():
        print(f"  {name:<44} {value:9.1f}")
    if file is not None:
        file.write_text(json.dumps(figures))


def compare(module: str, commit: str, turns: int, arguments: list[str]) -> None:
    """``arguments`` of the measurement itself."""
    with tempfile.TemporaryDirectory() as scratch:
        before = Path(scratch) / "before"
        _unpack(commit, before)
        found: dict[Path, list[dict[str, float]]] = {before: [], _ROOT: []}
        for _ in range(turns):
            for tree, figures in found.items():
                figures.append(_run(module, tree, arguments, Path(scratch) / "figures.json"))
        print(f"{module}, {turns} times in turn: {commit}, now, now / {commit}")
        for name in found[_ROOT][0]:
            old, new = (
                statistics.median(run[name] for run in found[tree]) for tree in (before, _ROOT)
            )
            each = " ".join(f"{run[name]:.1f}" for tree in found for run in found[tree])
            ratio = f"{new / old:6.2f}" if old else "     –"
            print(f"  {name:<44} {old:9.1f} {new:9.1f} {ratio}   ({each})")


def _unpack(commit: str, tree: Path) -> None:
    """The package as it was, measured by the tests of today."""
    parts = ["osteo_desktop", "models", "resources", "pyproject.toml"]
    packed = subprocess.run(
        ["git", "archive", commit, *parts], cwd=_ROOT, check=True, capture_output=True
    ).stdout
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        archive.extractall(tree, filter="data")
    (tree / "tests").mkdir()
    for file in (_ROOT / "tests").glob("*.py"):
        (tree / "tests" / file.name).write_bytes(file.read_bytes())


def _run(module: str, tree: Path, arguments: list[str], figures: Path) -> dict[str, float]:
    command = [sys.executable, "-m", module, *arguments, "--figures", str(figures)]
    environment = {**os.environ, "PYTHONPATH": str(tree)}
    subprocess.run(command, cwd=tree, env=environment, check=True, stdout=subprocess.DEVNULL)
    made: dict[str, float] = json.loads(figures.read_text())
    figures.unlink()
    return made
