"""A training run as a child process of our own command line.

Its memory and its crash are its own. It may outlive the window that started it: while it lives it
holds the file of its errors, so that whoever comes later sees that it runs, and can follow it.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO

from osteo_desktop.atomic_file import check_destinations, replacing
from osteo_desktop.details.system import about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.files import BadDestination
from osteo_desktop.errors.training import TrainingRuns
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.training_log import TrainingLog
from osteo_desktop.workflow.training.curves import LogReader

_PATIENCE = (20.0, 30.0)
"""Seconds after which a run that was asked to stop is ended, and ended at once."""
_TAIL = 4096
_WINDOWS_FLAGS = getattr(subprocess, "CREATE_NEW_PROCESS_GROUP", 0) | getattr(
    subprocess, "CREATE_NO_WINDOW", 0
)
_STOPPED = 130
"""Exit code of a run that was stopped."""


@dataclass(frozen=True)
class _Note:
    """What is kept beside a run that may outlive who started it."""

    recipe: str
    data: tuple[Path, ...]
    device: str
    weights: Path | None
    pid: int


_DOCUMENTS = Documents()


@dataclass(frozen=True)
class TrainingOrder:
    """What to train; the same order given again goes on where the run was stopped."""

    recipe: str
    data: tuple[Path, ...]
    out: Path
    """The model, ``.safetensors``."""
    device: str = "auto"
    weights: Path | None = None
    """A model or published weights to begin from; None: as the recipe says."""

    @property
    def state(self) -> Path:
        """Where ``osteo-desktop train`` keeps the whole epochs; gone when the model is done."""
        return self.out.with_suffix(".training")

    @property
    def log(self) -> Path:
        return self.out.with_suffix(".training.jsonl")

    @property
    def errors(self) -> Path:
        """Standard error of the run, which holds it as long as it lives."""
        return self.out.with_suffix(".training.errors")

    @property
    def note(self) -> Path:
        """This order and the process that serves it."""
        return self.out.with_suffix(".training.json")

    def arguments(self) -> list[str]:
        data = [word for folder in self.data for word in ("--data", str(folder))]
        begin = ["--weights", str(self.weights)] if self.weights else []
        places = ["--out", str(self.out), "--log", str(self.log)]
        return ["train", "--recipe", self.recipe, *data, *places, "--device", self.device, *begin]


class Ending(StrEnum):
    FINISHED = "finished"
    STOPPED = "stopped"
    FAILED = "failed"


@dataclass(frozen=True)
class Look:
    """How a run stands."""

    log: TrainingLog
    ending: Ending | None = None
    """None while it runs."""
    reason: Notice | None = None
    """Of a failure."""


@dataclass(frozen=True)
class Found:
    """What lies at the place of a model that shall be trained."""

    runs: bool
    interrupted: bool
    """Whole epochs of an unfinished run are there."""
    model_exists: bool
    order: TrainingOrder | None
    """Of the run that is or was there, if it was started from a window."""


def own_program() -> list[str]:
    """The command that starts this program once more."""
    if getattr(sys, "frozen", False):
        return [sys.executable]
    return [sys.executable, "-m", "osteo_desktop"]


class TrainingProcess:
    """One run. Its methods touch the disk and are called by one thread at a time."""

    def __init__(
        self, order: TrainingOrder, pid: int, child: subprocess.Popen[bytes] | None, log: LogReader
    ) -> None:
        self.order = order
        self.pid = pid
        self._child = child
        self._log = log
        self._asked_to_stop: float | None = None

    @classmethod
    def start(cls, order: TrainingOrder, program: Sequence[str] | None = None) -> TrainingProcess:
        """Start or resume. Raises TrainingRuns, BadDestination."""
        check_destinations(order.out)
        reader = LogReader(order.log)
        reader.read()
        try:
            errors = order.errors.open("ab")
        except OSError as error:
            raise BadDestination(order.errors, detail=about_system(error)) from error
        with errors:
            if not _take(errors):
                raise TrainingRuns(order.out)
            errors.truncate(0)
            command = [*(program or own_program()), *order.arguments()]
            child = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=errors,
                env={**os.environ, "PYTHONIOENCODING": "utf-8"},
                # Ctrl-C in the window's terminal, and its end, are not the child's.
                start_new_session=True,
                creationflags=_WINDOWS_FLAGS,
            )
        process = cls(
            order, child.pid, child, LogReader(order.log, reader.log.going_on(), reader.offset)
        )
        try:
            _write_note(order, child.pid)
        except BaseException:
            child.kill()
            child.wait()
            raise
        return process

    @classmethod
    def follow(cls, out: Path) -> TrainingProcess | None:
        """The run that trains this model now, started by another window; None if there is none."""
        read = _read_note(out)
        if read is None or not _is_held(read[0].errors):
            return None
        order, pid = read
        return cls(order, pid, None, LogReader(order.log))

    def look(self) -> Look:
        """Read what is new; a run that was asked to stop and does not is ended. Never waits."""
        code = None if self._child is None else self._child.poll()
        runs = code is None if self._child is not None else _is_held(self.order.errors)
        if runs:
            self._press()
            return Look(self._log.read())
        log = self._log.read()
        if log.model:
            self.order.errors.unlink(missing_ok=True)
            self.order.note.unlink(missing_ok=True)
            return Look(log, Ending.FINISHED)
        if self._asked_to_stop is not None or code == _STOPPED:
            return Look(log, Ending.STOPPED)
        return Look(log, Ending.FAILED, log.failure or self._last_words(code))

    def stop(self) -> None:
        """Ask the run to stop; :meth:`look` tells when it has. What it trained whole is kept."""
        if self._asked_to_stop is None:
            self._asked_to_stop = time.monotonic()
            # Ctrl-C, which lets it tidy up; Windows has none for a process without console.
            self._send("SIGINT")

    def leave(self) -> None:
        """Let it run on, and this program end before it."""
        if self._child is not None:
            # Popen would warn of a child that outlives it; this one is meant to.
            self._child.returncode = 0
            self._child = None

    def _press(self) -> None:
        waited = 0.0 if self._asked_to_stop is None else time.monotonic() - self._asked_to_stop
        if waited > _PATIENCE[1]:
            self._send("SIGKILL")
        elif waited > _PATIENCE[0]:
            self._send("SIGTERM")

    def _send(self, name: str) -> None:
        gone = self._child is not None and self._child.poll() is not None
        if gone or (self._child is None and not _is_held(self.order.errors)):
            return  # its number may be another process's by now
        with suppress(OSError):
            if sys.platform == "win32":
                os.kill(self.pid, signal.SIGTERM)
            elif name == "SIGINT":
                os.kill(self.pid, signal.SIGINT)
            else:  # with the workers it may have
                os.killpg(self.pid, signal.Signals[name])

    def _last_words(self, code: int | None) -> Notice:
        lines = _last_lines(self.order.errors)
        if lines and lines[-1].startswith("osteo-desktop: "):
            return as_it_stands(lines[-1].removeprefix("osteo-desktop: "))
        if code is not None and code < 0:
            how = Notice.of(Code.TRAINING_KILLED, signal=signal.Signals(-code).name)
        elif code:
            how = Notice.of(Code.TRAINING_ENDED, code=code)
        else:
            how = Notice.of(Code.TRAINING_SILENT)
        return Notice.of(Code.WITH_LAST_WORDS, what=how, words=lines[-1]) if lines else how


def what_lies_at(out: Path) -> Found:
    """Look before a training is started there."""
    read = _read_note(out)
    order = read[0] if read is not None else TrainingOrder("", (), out)
    return Found(
        runs=_is_held(order.errors),
        interrupted=order.state.exists(),
        model_exists=out.exists(),
        order=None if read is None else order,
    )


def _take(file: BinaryIO) -> bool:
    """Lock the file for this process and the child that inherits it; False if another has it."""
    if sys.platform == "win32":
        return not _is_held(Path(file.name))
    import fcntl

    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    except OSError:  # a file system without locks
        return True
    return True


def _is_held(path: Path) -> bool:
    """Whether a living process writes its errors there."""
    if sys.platform == "win32":
        try:
            path.rename(path)  # refused while somebody has it open
        except FileNotFoundError:
            return False
        except PermissionError:
            return True
        return False
    try:
        with path.open("rb") as file:
            return not _take(file)
    except OSError:
        return False


def _write_note(order: TrainingOrder, pid: int) -> None:
    document = _DOCUMENTS.document(
        _Note(order.recipe, order.data, order.device, order.weights, pid)
    )
    with replacing(order.note) as partial:
        partial.write_text(json.dumps(document, indent=2) + "\n", encoding="utf-8")


def _read_note(out: Path) -> tuple[TrainingOrder, int] | None:
    try:
        note = TrainingOrder("", (), out).note
        found = _DOCUMENTS.value(json_from(note.read_text(encoding="utf-8")), _Note)
    except (OSError, ValueError):
        return None
    order = TrainingOrder(found.recipe, found.data, out, found.device, found.weights)
    return order, found.pid


def _last_lines(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            file.seek(max(0, file.seek(0, 2) - _TAIL))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return []
    return [line.strip() for line in text.splitlines() if line.strip()]
