"""What a program and all that it starts tell over a network, as the kernel sees it (strace).

Libraries may connect from C, in a process of their own and after the program has ended: strace
follows each process until the last has ended. Counted is every call that gives an address of the
internet's (AF_INET, AF_INET6) to connect to or to send to, also one that fails, every such address
that is listened at, a name that is asked of systemd's resolver, and io_uring, in which calls hide.
Sockets between processes of this machine (AF_UNIX) and questions to the kernel (AF_NETLINK) tell
nobody; nor does a socket that is bound to the machine itself at no port: urllib3, which pydicom
imports, tries so whether there is IPv6.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import pytest

JUDGE = "strace"
TELEMETRY = """
import subprocess, sys
tell = "import socket; socket.create_connection(('127.0.0.1', 9))"
subprocess.Popen([sys.executable, "-I", "-c", tell], start_new_session=True,
                 stderr=subprocess.DEVNULL)
"""
"""In place of what libraries report home with, which tells only when it is not observed: this one
does it at once, by a child."""
_CALLS = "connect,bind,listen,sendto,sendmsg,sendmmsg,io_uring_setup"
_LOOKS = ("-f", "--seccomp-bpf", "-qq", "-s", "0", "-e", "signal=none", "-e", f"trace={_CALLS}")
_INTERNET = re.compile(r"sa_family=AF_INET6?\b")
_RESOLVER = re.compile(r"systemd[./][Rr]esolve")
_UNABLE = re.compile(r"strace:.*ptrace", re.IGNORECASE)
_TRIES_IPV6 = re.compile(r'bind\(.*htons\(0\).*("::1"|"127\.0\.0\.1")')
_QUIET_ELSEWHERE = ("CI", "TF_BUILD", "JENKINS_URL", "PYTEST_CURRENT_TEST", "DO_NOT_TRACK")
"""Where libraries find these, some do not report; users do not have them."""


@dataclass(frozen=True)
class Ran:
    code: int
    stdout: str
    stderr: str
    told: list[str] | None
    """The calls by which something was told, as strace writes them; None: nobody watched."""
    seen: int
    """How many calls were looked at."""


def judge() -> str | None:
    """None where it is not; on Linux CI has it."""
    found = shutil.which(JUDGE)
    if found is None and sys.platform == "linux" and os.environ.get("OSTEO_CI"):
        pytest.fail(f"{JUDGE} is not installed; CI skips nothing")
    return found


def with_telemetry(libraries: Path, *names: str) -> str:
    """A PYTHONPATH on which packages of these ``names`` tell at once; made in ``libraries``."""
    for name in names:
        (libraries / name).mkdir(parents=True)
        (libraries / name / "__init__.py").write_text(TELEMETRY)
    return os.pathsep.join([str(libraries), *filter(None, sys.path)])


def run_watched(
    command: Sequence[str | Path],
    scratch: Path,
    environment: Mapping[str, str] | None = None,
    *,
    judge: str | None,
    timeout: float = 240.0,
) -> Ran:
    """Run ``command`` until it and all of its children have ended.

    ``judge``: strace, or None where it is not; ``scratch``: a folder for what it writes.
    """
    given = {**os.environ, **(environment or {})}
    for name in _QUIET_ELSEWHERE:
        given.pop(name, None)
    calls = scratch / "calls.strace"
    looks = [] if judge is None else watching(judge, calls)
    run = subprocess.Popen(
        [*looks, *map(str, command)],
        env=given,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, errors = run.communicate(timeout=timeout)
    except subprocess.TimeoutExpired:
        if judge is not None:
            os.killpg(run.pid, signal.SIGKILL)  # or what is watched would outlive who watches
        run.kill()
        raise
    if judge is None:
        return Ran(run.returncode, out, errors, None, 0)
    if _UNABLE.search(errors):  # a container may forbid it
        cannot = pytest.fail if os.environ.get("OSTEO_CI") else pytest.skip
        cannot(f"{JUDGE} may not watch here: {errors[-300:]}")
    lines = lines_of(calls)
    return Ran(run.returncode, out, errors, told(lines), len(lines))


def watching(judge: str, calls: Path) -> list[str]:
    """What stands before a command that is watched; it writes ``calls``."""
    return [judge, *_LOOKS, "-o", str(calls)]


def lines_of(calls: Path) -> list[str]:
    return calls.read_text(errors="replace").splitlines()


def told(calls: Sequence[str]) -> list[str]:
    """Those of strace's lines by which something leaves the machine, or is waited for."""
    return [call for call in calls if _tells(call)]


def _tells(call: str) -> bool:
    if "io_uring_setup(" in call:
        return True
    if _RESOLVER.search(call):
        return True
    return bool(_INTERNET.search(call)) and not _TRIES_IPV6.search(call)
