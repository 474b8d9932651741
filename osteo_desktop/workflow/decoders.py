"""Decoding in processes of their own: a file that crashes, hangs or swells costs only itself.

A decoder (``imaging.decoder``) is started when it is first needed, in half a second, and kept. It
is ended when it takes too much memory or time, and at once when nobody waits for it any more;
another takes its place.
"""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import IO

from osteo_desktop.errors import (
    DecoderCrashed,
    DecoderNotStarted,
    DecodingTooSlow,
    OsteoError,
    OutOfMemory,
    ReadError,
)
from osteo_desktop.imaging.decoder import DECODE, in_one_line, serve
from osteo_desktop.imaging.decoder_messages import (
    Decoded,
    Ended,
    Garbled,
    Message,
    Order,
    Started,
    WasRead,
    receive,
    send,
    widen,
)
from osteo_desktop.imaging.folder import Entry
from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.records.radiograph import Radiograph

COMMAND = "decode-files"
"""Hidden command of our own program that is a decoder: a frozen application has no Python to
start. It makes multiprocessing.freeze_support unnecessary."""
_CODE = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from osteo_desktop.imaging.decoder import serve; "
    "serve(int(sys.argv[2]), int(sys.argv[3]), sys.argv[4])"
)
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
_TICK = 0.05
"""Seconds between two looks at the decoders that are at work."""
_PATIENCE = 1.0
"""Seconds that an order which nobody waits for any more may still run: a new decoder costs half."""
_START = 60.0
"""Seconds until a decoder must be ready."""


@dataclass(frozen=True)
class Limits:
    memory: int = 1280 << 20
    """Bytes that one decoder may take for a file beyond what it takes itself."""
    together: int = 1024 << 20
    """Bytes that all decoders together may take so; the largest is ended then, and its file
    decoded again while no other so large is."""
    seconds: float = 60.0
    """Without a sign of life."""
    seconds_per_byte: float = 1 / (4 << 20)
    """Once it has been read: more for larger files."""


@dataclass(frozen=True, eq=False)
class Outcome:
    """What came of one file."""

    sha256: str = ""
    radiographs: tuple[Radiograph, ...] = ()
    thumbnails: tuple[bytes, ...] = ()
    """One JPEG per radiograph."""
    error: OsteoError | None = None
    fault: str = ""
    """Class of an exception that nobody expected."""


class _Why(Enum):
    """Why a decoder was ended."""

    STOPPED = auto()
    SLOW = auto()
    LARGE = auto()
    CROWDED = auto()


class Decoders:
    """As many decoders as there are threads that ask at once. Every method may be called from any
    thread; nothing is started before it is needed. Close it, or use it as a context."""

    def __init__(self, limits: Limits | None = None, decode: str = DECODE) -> None:
        """``decode``: see :data:`osteo_desktop.imaging.decoder.DECODE`."""
        self._limits = limits or Limits()
        self._decode = decode
        self._changed = threading.Condition()
        self._idle: list[_Decoder] = []
        self._at_work: set[_Work] = set()
        self._watch: threading.Thread | None = None
        self._closed = False
        self._large = threading.Lock()
        """Held while a file is decoded again that was too large beside others."""

    def __enter__(self) -> Decoders:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def warm(self) -> None:
        """Start one now, so that the first radiograph need not wait for it."""
        with self._changed:
            if self._closed or self._idle or self._at_work:
                return
            with suppress(DecoderNotStarted):
                self._idle.append(_Decoder(self._limits, self._decode))

    def open(self, entry: Entry, progress: Progress | None = None) -> Outcome:
        """Read and decode a whole file; what goes wrong is in the outcome.

        Raises Cancelled when these are closed or ``progress`` is cancelled meanwhile.
        """
        return self._carried_out(Order(entry), progress)

    def load(
        self, file: str, source_path: str, frame: int, progress: Progress | None = None
    ) -> Radiograph:
        """Decode one radiograph of the worklist again. Raises a ReadError; Cancelled as above."""
        outcome = self._carried_out(Order(Entry(file, source_path), frame), progress)
        if outcome.error is not None:
            raise outcome.error
        if not outcome.radiographs:
            raise ReadError(file, detail=f"a fault in this program, {outcome.fault}")
        return outcome.radiographs[0]

    def close(self) -> None:
        """End them all, at once; whoever waits for one gets Cancelled."""
        with self._changed:
            self._closed = True
            idle, self._idle = self._idle, []
            for work in self._at_work:
                work.end(_Why.STOPPED)
            self._changed.notify_all()
        for decoder in idle:
            decoder.end()
        if self._watch is not None:
            self._watch.join()

    def _carried_out(self, order: Order, progress: Progress | None) -> Outcome:
        outcome = self._tried(order, progress, large=False)
        if outcome is None:
            with self._large:
                outcome = self._tried(order, progress, large=True)
        assert outcome is not None
        return outcome

    def _tried(self, order: Order, progress: Progress | None, *, large: bool) -> Outcome | None:
        """None: it was too large beside what the others decode."""
        file = order.entry.file
        try:
            decoder = self._taken()
        except DecoderNotStarted as error:
            return Outcome(error=DecoderNotStarted(file, **error.fields))
        work = _Work(decoder, self._limits, progress, is_large=large)
        with self._watched(work):
            try:
                outcome = work.carry_out(order)
            except (EOFError, OSError, Garbled):
                if work.why is _Why.CROWDED:
                    return None
                return self._broken(work, file)
        self._given_back(decoder)
        return outcome

    def _broken(self, work: _Work, file: str) -> Outcome:
        """What an ended decoder leaves; without a hash, so that another run tries again, where
        it may go better then."""
        decoder = work.decoder
        decoder.end()
        if work.why is _Why.STOPPED:
            raise Cancelled
        if not decoder.started:
            return Outcome(error=DecoderNotStarted(file, detail=decoder.last_words()))
        if work.why is _Why.SLOW:
            return Outcome(error=DecodingTooSlow(file, seconds=round(work.allowed())))
        if work.why is _Why.LARGE:
            return Outcome(work.sha256, error=OutOfMemory(file))
        sha256 = "" if decoder.was_killed else work.sha256
        return Outcome(sha256, error=DecoderCrashed(file, detail=decoder.last_words()))

    def _taken(self) -> _Decoder:
        """Raises DecoderNotStarted, Cancelled."""
        with self._changed:
            if self._closed:
                raise Cancelled
            if self._idle:
                return self._idle.pop()
        return _Decoder(self._limits, self._decode)

    def _given_back(self, decoder: _Decoder) -> None:
        with self._changed:
            if not self._closed:
                self._idle.append(decoder)
                return
        decoder.end()

    @contextmanager
    def _watched(self, work: _Work) -> Iterator[None]:
        with self._changed:
            self._at_work.add(work)
            if self._closed:
                work.end(_Why.STOPPED)
            elif self._watch is None:
                self._watch = threading.Thread(target=self._look, name="decoders", daemon=True)
                self._watch.start()
            self._changed.notify_all()
        try:
            yield
        finally:
            with self._changed:
                self._at_work.discard(work)

    def _look(self) -> None:
        with self._changed:
            while not self._closed:
                for work in self._at_work:
                    work.check()
                others = [work for work in self._at_work if not work.is_large]
                if len(others) > 1 and sum(w.taken for w in others) > self._limits.together:
                    max(others, key=lambda work: work.taken).end(_Why.CROWDED)
                self._changed.wait(_TICK if self._at_work else None)


class _Work:
    """One order, the decoder that carries it out, and what is known of how it goes."""

    def __init__(
        self, decoder: _Decoder, limits: Limits, progress: Progress | None, *, is_large: bool
    ) -> None:
        self.decoder = decoder
        self.is_large = is_large
        self.why: _Why | None = None
        self.sha256 = ""
        self.taken = 0
        """Bytes, beyond what the program itself takes."""
        self._limits = limits
        self._progress = progress
        self._size = 0
        self._begun = self._sign_of_life = time.monotonic()

    def carry_out(self, order: Order) -> Outcome:
        """Raises EOFError, OSError or Garbled when the decoder cannot go on."""
        radiographs: list[Radiograph] = []
        thumbnails: list[bytes] = []
        self.decoder.wait_until_started()
        self._begun = self._sign_of_life = time.monotonic()
        send(self.decoder.orders, order)
        while True:
            message = self.decoder.next_message()
            self._sign_of_life = time.monotonic()
            if isinstance(message, WasRead):
                self.sha256, self._size = message.sha256, message.size
            elif isinstance(message, Decoded):
                radiographs.append(message.radiograph)
                thumbnails.append(message.thumbnail)
            elif isinstance(message, Ended):
                if message.error is not None or message.fault:
                    return Outcome(self.sha256, error=message.error, fault=message.fault)
                return Outcome(self.sha256, tuple(radiographs), tuple(thumbnails))

    def allowed(self) -> float:
        """Seconds until the next sign of life."""
        if not self.decoder.started:
            return _START
        return self._limits.seconds + self._size * self._limits.seconds_per_byte

    def check(self) -> None:
        """End what takes too long, too much, or is not wanted any more."""
        now = time.monotonic()
        if self._progress is not None and self._progress.cancelled:
            if now - self._begun > _PATIENCE:
                self.end(_Why.STOPPED)
            return
        if now - self._sign_of_life > self.allowed():
            self.end(_Why.SLOW)
        self.taken = self.decoder.taken()
        if self.taken > self._limits.memory:
            self.end(_Why.LARGE)

    def end(self, why: _Why) -> None:
        if self.why is None:
            self.why = why
            self.decoder.kill()


class _Decoder:
    """One process. Used by one thread at a time; :meth:`kill` and :meth:`taken` by any."""

    def __init__(self, limits: Limits, decode: str) -> None:
        """Raises DecoderNotStarted."""
        self.started = False
        self._before = 0
        self._printed = _in_memory()
        lifeline, self._lifeline = os.pipe()
        arguments = [json.dumps(_own_path()), str(limits.memory)]
        arguments += [str(lifeline) if os.name == "posix" else "0", decode]
        try:
            self._process = subprocess.Popen(
                [*_program(), *arguments],
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=self._printed,
                bufsize=0,
                env={**os.environ, **_ONE_THREAD},
                pass_fds=(lifeline,) if os.name == "posix" else (),
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
                start_new_session=True,  # Ctrl-C is for the owner, which ends them
            )
        except OSError as error:
            os.close(self._lifeline)
            self._printed.close()
            raise DecoderNotStarted(detail=error.strerror or str(error)) from error
        finally:
            os.close(lifeline)
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self.orders, self._answers = self._process.stdin, self._process.stdout
        widen(self._answers)

    @property
    def was_killed(self) -> bool:
        """By the system or a person, not by a fault of its own."""
        return self._process.returncode == -getattr(signal, "SIGKILL", 9)

    def wait_until_started(self) -> None:
        """Raises EOFError, OSError or Garbled."""
        if not self.started:
            if not isinstance(self.next_message(), Started):
                raise Garbled
            self.started = True
            self._before = _resident(self._process.pid)

    def next_message(self) -> Message:
        return receive(self._answers)

    def taken(self) -> int:
        """Bytes of memory since it started; 0 where the system does not say."""
        return max(0, _resident(self._process.pid) - self._before) if self.started else 0

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """And leave nothing of it behind."""
        self._process.kill()
        self._process.wait()
        for stream in (self.orders, self._answers):
            with suppress(OSError):
                stream.close()
        with suppress(OSError):
            os.close(self._lifeline)
            self._lifeline = -1

    def last_words(self) -> str:
        """What ended it, and what a library printed before."""
        code = self._process.returncode
        if code is None or code >= 0:
            ending = f"exit code {code}"
        else:
            ending = signal.Signals(-code).name
        self._printed.seek(0)
        printed = in_one_line(self._printed.read(4096))
        return f"{ending}; {printed}" if printed else ending


def _in_memory() -> IO[bytes]:
    """A file without a name."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("printed"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def decode_files(path: str, memory: int, lifeline: int, decode: str) -> None:
    """Be a decoder, as :data:`COMMAND` is. ``path``: of modules, as JSON."""
    if not getattr(sys, "frozen", False):
        sys.path[:] = json.loads(path)
    serve(memory, lifeline, decode)


def _program() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return (sys.executable, COMMAND)
    options = ["-X", "utf8"] if sys.flags.utf8_mode else []
    # Isolated: a module that lies beside the radiographs must not be taken for one of ours.
    return (sys.executable, "-I", *options, "-c", _CODE)


def _own_path() -> list[str]:
    return [str(Path(part).absolute()) for part in sys.path]


def _resident(pid: int) -> int:
    """Bytes of memory that a process has for itself; 0 where the system does not say."""
    try:
        text = Path(f"/proc/{pid}/statm").read_text("ascii")
        _, resident, shared, *_ = map(int, text.split())
    except (OSError, ValueError):
        return 0
    return (resident - shared) * os.sysconf("SC_PAGESIZE")
