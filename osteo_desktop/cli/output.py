"""What commands print: results on standard output, everything else on standard error."""

from __future__ import annotations

import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from osteo_desktop.cli.language.speech import padded, said, warn, width_of
from osteo_desktop.errors.machine import OutputClosed
from osteo_desktop.wording.others.disclaimer import DISCLAIMER


class Unheard(Exception):
    """Who read our output has gone, as ``head`` does."""


@contextmanager
def telling_unheard() -> Iterator[None]:
    """Raise Unheard for a broken pipe, of which click would make an error."""
    try:
        yield
    except BrokenPipeError as error:
        raise Unheard from error


def say_disclaimer() -> None:
    """Every command that scores says it once."""
    warn(DISCLAIMER)


def state_of(ok: bool) -> str:
    """Of a check that was made, both as wide."""
    words = (said("ok"), said("FAIL"))
    return padded(words[0 if ok else 1], max(map(width_of, words)))


def span(seconds: float) -> str:
    """A duration as minutes and seconds, "2:31", or with hours, "1:02:31"."""
    minutes, rest = divmod(round(seconds), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"


def tolerate_any_terminal() -> None:
    """A name that the terminal cannot show, or a stream that is closed, must not stop the program.

    A file opened later must not take the number of a closed stream: libraries print to it.
    """
    _occupy_closed_streams()
    nowhere = Path(os.devnull)
    sys.stdin = sys.stdin or nowhere.open(encoding="utf-8")
    sys.stdout = sys.stdout or ClosedOutput()
    sys.stderr = sys.stderr or nowhere.open("w", encoding="utf-8")
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure is not None:
            reconfigure(errors="replace")


def _occupy_closed_streams() -> None:
    number = os.open(os.devnull, os.O_RDWR)
    while number <= 2:
        number = os.open(os.devnull, os.O_RDWR)
    os.close(number)


class ClosedOutput(io.TextIOBase):
    """In the place of a standard output that is closed: a result that is printed is an error."""

    encoding = "utf-8"
    errors = "replace"

    def writable(self) -> bool:
        return True

    def write(self, text: str) -> int:
        raise OutputClosed
