"""What the machine lacks."""

from __future__ import annotations

from errno import ENOMEM

from osteo_desktop.errors.base import OsteoError


class MissingPackage(OsteoError):
    """An optional library that was asked for."""

    code = "missing_package"
    what = "{purpose} needs the Python package {package}, which is not installed"
    next_step = "Install it: python -m pip install '{package}'"


class TooLittleMemory(OsteoError):
    code = "too_little_memory"
    what = "There is too little memory to go on"
    next_step = (
        "Close other programs, or give this one more, and try again; what was finished is kept"
    )


class OutputClosed(OsteoError):
    code = "output_closed"
    what = "Standard output is closed, so the results cannot be shown"
    next_step = "Run the command again without closing it; what was finished is kept"


_NO_MEMORY = ("failed to map segment", "cannot allocate memory", "paging file is too small")
"""What the loaders of Linux, macOS and Windows say of a library that finds no room."""

_ROOM = 1 << 24
"""Bytes without which nothing goes on."""


def is_of_memory(error: BaseException) -> bool:
    """Whether the error, or what caused it, is that there was too little memory."""
    told: BaseException | None = error
    while told is not None:
        if isinstance(told, MemoryError) or getattr(told, "errno", None) == ENOMEM:
            return True
        if any(words in str(told).casefold() for words in _NO_MEMORY):
            return True
        if isinstance(told, SystemError) and not _finds_room():
            return True  # Python's own code ran out of memory, and lost the error that says so
        told = told.__cause__ or told.__context__
    return False


def _finds_room() -> bool:
    try:
        bytearray(_ROOM)
    except MemoryError:
        return False
    return True
