"""Exit codes, and how an error becomes one line."""

from __future__ import annotations

from enum import IntEnum

from osteo_desktop.cli.language.speech import language, said
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.machine import TooLittleMemory, is_of_memory
from osteo_desktop.wording.say import marked


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
    Exit.DONE: marked("done"),
    Exit.ERROR: marked(
        "error; one line on standard error says what, which file and what to do next"
    ),
    Exit.USAGE: marked("wrong usage"),
    Exit.SOME_UNREADABLE: marked(
        "done, but some images of 'predict' could not be read, or some reports of 'export --out' "
        "or films of 'print' not be made"
    ),
    Exit.NOT_AS_WRITTEN: marked("done, but the archive is not as it was written ('audit verify')"),
    Exit.STOPPED: marked("stopped with Ctrl-C; what was finished is kept"),
    Exit.UNHEARD: marked("who read the output went away, as 'head' does; the command did its work"),
}


def error_line(error: BaseException) -> str:
    """One line without a traceback, in the language of the run. Of an unexpected error only the
    kind is told: its text may quote a file's content, and with that a patient."""
    return f"osteo-desktop: {_error_text(error)}"


def _error_text(error: BaseException) -> str:
    if isinstance(error, OsteoError):
        return language().told(error.notice_of_file)
    if is_of_memory(error):
        return language().told(TooLittleMemory().notice)
    if isinstance(error, OSError) and error.strerror:
        path = "" if error.filename is None else f"{language().isolate(str(error.filename))}: "
        return f"{path}{language().told(about_system(error))}."
    return said(
        "unexpected error ({kind}). Run 'osteo-desktop --debug ...' again and report what it "
        "prints.",
        kind=type(error).__name__,
    )
