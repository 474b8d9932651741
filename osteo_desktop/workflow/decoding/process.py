"""One decoder seen from its owner: how it is started, spoken to, measured and ended."""

from __future__ import annotations

import atexit
import json
import os
import signal
import socket
import subprocess
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import IO, Any, Protocol

from osteo_desktop.details.files import FileDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.files import DecoderNotStarted
from osteo_desktop.notice import Notice
from osteo_desktop.priority import BELOW_NORMAL_PROCESS, NICER
from osteo_desktop.workflow.decoding.decoder import in_one_line
from osteo_desktop.workflow.decoding.messages import Garbled, Message, Started, receive, widen

COMMAND = "decode-files"
"""Hidden command of our own program that is what decoders come from: a frozen application has no
Python to start. Nothing here needs multiprocessing, and with it its freeze_support."""
_ONE_THREAD = {"OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}
_CODE = (
    "import sys, json; sys.path[:] = json.loads(sys.argv[1]); "
    "from osteo_desktop.workflow.decoding.process import be; be(*sys.argv[1:])"
)
_START = 60.0
"""Seconds until the nursery must have imported what decoders need."""
_TICK = 0.1
_FORKS = os.name == "posix"


class Decoder:
    """One process. Used by one thread at a time; :meth:`kill` and :meth:`taken` by any."""

    def __init__(
        self, memory: int, decode: str, go_on: Callable[[], None], *, gives_way: bool = False
    ) -> None:
        """``memory``: bytes that it may take for a file. ``gives_way``: as the thread that will
        use it, where the system does not know that by itself. ``go_on`` is asked while it takes
        long; what it raises ends the start. Raises DecoderNotStarted."""
        self.started = False
        self.was_killed = False
        """By the system or a person, not by a fault of its own; known after :meth:`end`."""
        self._ending: Notice | str = ""
        self._said = ""
        self._before = 0
        self._printed = _in_memory()
        try:
            start = partial(_forked if _FORKS else _spawned, gives_way=gives_way)
            self._process, self.orders, self._answers, self._lifeline = start(
                memory, decode, self._printed, go_on
            )
        except OSError as error:
            raise DecoderNotStarted(detail=about_system(error)) from error
        finally:
            if not hasattr(self, "_process"):
                self._printed.close()
        widen(self._answers)

    def wait_until_started(self) -> None:
        """Raises EOFError, OSError or Garbled."""
        if not self.started:
            if not isinstance(self.next_message(), Started):
                raise Garbled
            self.started = True
            self._before = resident(self._process.pid)

    def next_message(self) -> Message:
        """Raises EOFError, OSError or Garbled."""
        return receive(self._answers)

    def taken(self) -> int:
        """Bytes of memory since it started; 0 where the system does not say."""
        return max(0, resident(self._process.pid) - self._before) if self.started else 0

    def kill(self) -> None:
        self._process.kill()

    def end(self) -> None:
        """And leave nothing of it behind."""
        self._process.kill()
        code = self._process.wait()
        self.was_killed = code == -getattr(signal, "SIGKILL", 9)
        by_signal = code is not None and code < 0
        self._ending = (
            signal.Signals(-(code or 0)).name if by_signal else FileDetail.EXIT_CODE.of(code=code)
        )
        for stream in (self.orders, self._answers):
            with suppress(OSError):
                stream.close()
        if self._lifeline:
            os.close(self._lifeline)
            self._lifeline = 0
        if not self._printed.closed:
            self._printed.seek(0)
            self._said = in_one_line(self._printed.read(4096))
            self._printed.close()

    def last_words(self) -> Notice | str:
        """What ended it, and what a library printed before; after :meth:`end`."""
        if not self._said:
            return self._ending
        return FileDetail.DECODER_ADDS.of(what=self._ending, printed=self._said)


class _Process(Protocol):
    @property
    def pid(self) -> int: ...
    def kill(self) -> None: ...
    def wait(self) -> int | None: ...


Parts = tuple[_Process, IO[bytes], IO[bytes], int]
"""The process, where its orders go, where its answers come from, its lifeline's end here."""


def _forked(
    memory: int, decode: str, printed: IO[bytes], go_on: Callable[[], None], *, gives_way: bool
) -> Parts:
    orders, to_orders = os.pipe()
    from_answers, answers = os.pipe()
    lifeline, owner_s_end = os.pipe()
    theirs = [orders, answers, printed.fileno(), lifeline]
    request = {
        "memory": memory,
        "decode": decode,
        "path": own_path(),
        "nice": _niceness(gives_way=gives_way),
    }
    try:
        pid = int(_NURSERY.ask(request, theirs, go_on)["pid"])
    except BaseException:
        for descriptor in (to_orders, from_answers, owner_s_end):
            os.close(descriptor)
        raise
    finally:
        for descriptor in (orders, answers, lifeline):
            os.close(descriptor)
    ends = os.fdopen(to_orders, "wb", 0), os.fdopen(from_answers, "rb", 0)
    return _Forked(pid), *ends, owner_s_end


def _spawned(
    memory: int, decode: str, printed: IO[bytes], go_on: Callable[[], None], *, gives_way: bool
) -> Parts:
    process = subprocess.Popen(
        [*_program(), json.dumps(own_path()), "0", str(memory), decode],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=printed,
        bufsize=0,
        env={**os.environ, **_ONE_THREAD},
        creationflags=_flags(gives_way=gives_way),
    )
    assert process.stdin is not None
    assert process.stdout is not None
    return process, process.stdin, process.stdout, 0


class _Forked:
    """A child of the nursery's, which keeps its number until it is asked to bury it."""

    def __init__(self, pid: int) -> None:
        self.pid = pid
        self._lock = threading.Lock()
        self._is_buried = False
        self._code: int | None = None

    def kill(self) -> None:
        with self._lock:
            if not self._is_buried:
                with suppress(ProcessLookupError):
                    os.kill(self.pid, signal.SIGKILL)

    def wait(self) -> int | None:
        """Its exit code, or minus the signal; None when the nursery is gone."""
        with self._lock:
            if not self._is_buried:
                self._is_buried = True
                with suppress(OSError):
                    self._code = _NURSERY.ask({"bury": self.pid}, [], _nothing).get("code")
        return self._code


class _Nursery:
    """The one of this program, started when the first decoder is needed; see
    ``nursery``. It lives as long as the program, as half a second of imports
    shall not be paid for every folder."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._process: subprocess.Popen[bytes] | None = None
        self._socket: socket.socket | None = None
        self._owner = 0

    def start(self) -> None:
        with self._lock:
            self._running()

    def ask(
        self, request: dict[str, object], descriptors: list[int], go_on: Callable[[], None]
    ) -> dict[str, Any]:
        """Its answer. Raises OSError when there is none, and what ``go_on`` raises."""
        with self._lock:
            was_running = self._socket is not None
            try:
                answer = self._asked(request, descriptors, go_on)
            except OSError:
                if not was_running:
                    raise
                answer = self._asked(request, descriptors, go_on)  # of a new one: it had ended
        if "error" in answer:
            raise OSError(answer["error"])
        return answer

    def _asked(
        self, request: dict[str, object], descriptors: list[int], go_on: Callable[[], None]
    ) -> dict[str, Any]:
        nursery = self._running()
        try:
            socket.send_fds(nursery, [json.dumps(request).encode() + b"\n"], descriptors)
            return self._answer(nursery, go_on)
        except BaseException:  # nobody knows what it would answer next
            self._stop()
            raise

    def _answer(self, nursery: socket.socket, go_on: Callable[[], None]) -> dict[str, Any]:
        text = b""
        for _ in range(round(_START / _TICK)):
            go_on()
            try:
                piece = nursery.recv(1 << 16)
            except TimeoutError:
                continue
            text += piece
            if text.endswith(b"\n"):
                return json.loads(text)
            if not piece:
                break
        raise OSError("it does not answer")

    def _running(self) -> socket.socket:
        if self._socket is not None and self._owner == os.getpid():
            return self._socket
        ours, theirs = socket.socketpair()
        with theirs:
            self._process = subprocess.Popen(
                [*_program(), json.dumps(own_path()), str(theirs.fileno())],
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.DEVNULL,
                env={**os.environ, **_ONE_THREAD},
                pass_fds=(theirs.fileno(),),
                start_new_session=True,  # Ctrl-C is for its owner, with whom it ends
            )
        ours.settimeout(_TICK)
        self._socket, self._owner = ours, os.getpid()
        atexit.register(self._stop)
        return ours

    def _stop(self) -> None:
        if self._socket is None or self._process is None or self._owner != os.getpid():
            return
        self._socket.close()
        self._process.kill()
        self._process.wait()
        self._socket = self._process = None
        atexit.unregister(self._stop)


_NURSERY = _Nursery()


def make_ready() -> None:
    """Start what decoders come from, so that the first file need not wait for it."""
    if _FORKS:
        with suppress(OSError):
            _NURSERY.start()


def be(path: str, number: str, memory: str = "", decode: str = "") -> None:
    """What :data:`COMMAND` does: be the nursery on the socket ``number``, or with 0 a decoder.
    ``path``: where modules lie, as JSON."""
    if not getattr(sys, "frozen", False):
        sys.path[:] = json.loads(path)
    if number != "0":
        from osteo_desktop.workflow.decoding.nursery import nurse

        nurse(int(number))
    else:
        from osteo_desktop.workflow.decoding.decoder import serve

        serve(int(memory), 0, decode)


def own_path() -> list[str]:
    return [str(Path(part).absolute()) for part in sys.path]


def _program() -> Sequence[str]:
    if getattr(sys, "frozen", False):
        return (sys.executable, COMMAND)
    options = ["-X", "utf8"] if sys.flags.utf8_mode else []
    # Isolated: a module that lies beside the radiographs must not be taken for one of ours.
    return (sys.executable, "-I", *options, "-c", _CODE)


def _nothing() -> None:
    """Whoever buries waits."""


def _flags(*, gives_way: bool) -> int:
    """Of a process on Windows; 0 elsewhere."""
    if sys.platform != "win32":
        return 0
    return subprocess.CREATE_NO_WINDOW | (BELOW_NORMAL_PROCESS if gives_way else 0)


def _niceness(*, gives_way: bool) -> int:
    """How much this thread gives way to others, beyond the program itself."""
    if sys.platform != "linux":
        return NICER if gives_way else 0
    mine = os.getpriority(os.PRIO_PROCESS, threading.get_native_id())
    return max(0, mine - os.getpriority(os.PRIO_PROCESS, os.getpid()))


def _in_memory() -> IO[bytes]:
    """A file without a name."""
    if hasattr(os, "memfd_create"):
        return os.fdopen(os.memfd_create("printed"), "w+b", buffering=0)
    return tempfile.TemporaryFile(buffering=0)


def resident(pid: int) -> int:
    """Bytes of memory that a process has for itself; 0 where the system does not say."""
    if sys.platform == "linux":
        try:
            text = Path(f"/proc/{pid}/statm").read_text("ascii")
            _, whole, shared, *_ = map(int, text.split())
        except (OSError, ValueError):
            return 0
        return (whole - shared) * os.sysconf("SC_PAGESIZE")
    return resident_by_ps(pid) if _FORKS else 0


def resident_by_ps(pid: int) -> int:
    """The same, more slowly, of any POSIX system; what is shared counts too."""
    command = ["ps", "-o", "rss=", "-p", str(pid)]
    try:
        told = subprocess.run(command, capture_output=True, timeout=5, check=True).stdout
        return 1024 * int(told)
    except (OSError, ValueError, subprocess.SubprocessError):
        return 0
