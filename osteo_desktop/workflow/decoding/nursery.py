"""The process from which decoders are forked: it has imported all that they need.

A decoder is there in milliseconds instead of half a second, for the first file and in place of one
that a bad file ended. Its owner (``process``) and it talk over a pair of
sockets without a name; it has one thread and opens no file of anybody's. POSIX only.
"""

from __future__ import annotations

import json
import os
import socket
import sys
import time
from contextlib import suppress
from typing import Any

from osteo_desktop.workflow.decoding.decoder import serve
from osteo_desktop.workflow.decoding.libraries import load_libraries

_LARGEST_REQUEST = 1 << 20
_TRIES, _PAUSE = 250, 0.002
"""Half a second for a process that was killed to end."""


def nurse(number: int) -> None:
    """Fork, and bury, as the owner asks on the socket ``number``, until it is gone."""
    load_libraries()
    owner = socket.socket(fileno=number)
    with suppress(OSError):
        while (heard := _heard(owner)) is not None:
            request, descriptors = heard
            answer = _buried(request["bury"]) if "bury" in request else None
            if answer is None:
                answer = _forked(request, descriptors, owner)
            owner.sendall(json.dumps(answer).encode() + b"\n")
    os._exit(0)


def _heard(owner: socket.socket) -> tuple[dict[str, Any], list[int]] | None:
    """A request and the open files that came with it; None when the owner is gone."""
    text, descriptors = b"", list[int]()
    while not text.endswith(b"\n"):
        piece, some, _, _ = socket.recv_fds(owner, _LARGEST_REQUEST, 8)
        if not piece:
            return None
        text += piece
        descriptors += some
    return json.loads(text), descriptors


def _buried(pid: int) -> dict[str, object]:
    """How it ended; its number is not given to another process before this.

    None for one that a disk without an answer keeps from ending: it is buried when this process
    ends.
    """
    with suppress(ChildProcessError):
        for _ in range(_TRIES):
            found, status = os.waitpid(pid, os.WNOHANG)
            if found:
                return {"code": os.waitstatus_to_exitcode(status)}
            time.sleep(_PAUSE)
    return {"code": None}


def _forked(
    request: dict[str, Any], descriptors: list[int], owner: socket.socket
) -> dict[str, object]:
    answer: dict[str, object] = {}
    try:
        pid = os.fork()
    except OSError as error:
        pid = -1
        answer = {"error": error.strerror or str(error)}
    if not pid:
        owner.close()
        _become_a_decoder(request, descriptors)
    for descriptor in descriptors:
        os.close(descriptor)
    return answer if pid < 0 else {"pid": pid}


def _become_a_decoder(request: dict[str, Any], descriptors: list[int]) -> None:
    """Never returns, whatever happens."""
    try:
        orders, answers, printed, lifeline = descriptors
        for number, descriptor in enumerate((orders, answers, printed)):
            os.dup2(descriptor, number)
            os.close(descriptor)
        os.nice(request["nice"])
        sys.path[:] = request["path"]
        serve(request["memory"], lifeline, request["decode"])
    finally:
        os._exit(1)
