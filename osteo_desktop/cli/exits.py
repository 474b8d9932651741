"""Exit codes, and how an error becomes one line."""

from __future__ import annotations

from enum import IntEnum

from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.machine import TooLittleMemory, is_of_memory


class Exit(IntEnum):
    DONE = 0
    ERROR = 1
    USAGE = 2
    """What click itself answers to a wrong command line."""
    SOME_UNREADABLE = 3
    NOT_AS_WRITTEN = 4
    STOPPED = 130
    UNHEARD = 141
    """As of a program that SIGPIPE ended."""


EXIT_CODES = {
    Exit.DONE: "done",
    Exit.ERROR: "error; one line on standard error says what, which file and what to do next",
    Exit.USAGE: "wrong usage",
    Exit.SOME_UNREADABLE: "done, but some images of 'predict' could not be read, or some reports "
    "of 'export --out' or films of 'print' not be made",
    Exit.NOT_AS_WRITTEN: "done, but the archive is not as it was written ('audit verify')",
    Exit.STOPPED: "stopped with Ctrl-C; what was finished is kept",
    Exit.UNHEARD: "who read the output went away, as 'head' does; the command did its work",
}


def error_line(error: BaseException) -> str:
    """One line without a traceback. Of an unexpected error only the kind is told: its text may
    quote a file's content, and with that a patient."""
    if isinstance(error, OsteoError):
        return f"osteo-desktop: {error}"
    if is_of_memory(error):
        return f"osteo-desktop: {TooLittleMemory()}"
    if isinstance(error, OSError) and error.strerror:
        path = "" if error.filename is None else f"{error.filename}: "
        return f"osteo-desktop: {path}{error.strerror}."
    return (
        f"osteo-desktop: unexpected error ({type(error).__name__}). "
        "Run 'osteo-desktop --debug ...' again and report what it prints."
    )
