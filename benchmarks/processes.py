"""Programs started to be watched: how long they take, and their memory with all they start."""

from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from tests.measure_batch import descendants, shared_once

_EVERY = 0.1


def python(*arguments: str) -> list[str]:
    return [sys.executable, *arguments]


def seconds(command: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    """From the start until it has ended. Raises CalledProcessError."""
    started = time.perf_counter()
    _run(command, environment)
    return time.perf_counter() - started


def told_at(command: Sequence[str], environment: Mapping[str, str] | None = None) -> float:
    """From the start until the time (``time.time``) that its last line says."""
    started = time.time()
    return float(_run(command, environment).split()[-1]) - started


def _run(command: Sequence[str], environment: Mapping[str, str] | None) -> str:
    ran = subprocess.run(
        command,
        env={**os.environ, **(environment or {})},
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        stdin=subprocess.DEVNULL,
        check=True,
        text=True,
    )
    return ran.stdout


@dataclass(frozen=True)
class Ran:
    megabytes: float
    """The most that it and all it started had at once; what n share counts an n-th each."""
    seconds: float


def watched(command: Sequence[str]) -> Ran:
    """Run it to its end. Linux. Raises RuntimeError where it fails."""
    started, most, done = time.perf_counter(), 0, threading.Event()
    with subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, stdin=subprocess.DEVNULL
    ) as process:
        while process.poll() is None:
            most = max(most, sum(map(shared_once, descendants(process.pid))))
            done.wait(_EVERY)
    if process.returncode:
        raise RuntimeError(f"{command[1:4]} ended with {process.returncode}")
    return Ran(most / 1e6, time.perf_counter() - started)
