"""What pydicom complains of while reading, heard by the thread that reads and by nobody else.

pydicom says everything twice: to its loggers and through Python's ``warnings``. Its messages can
quote values of the file, so they may reach neither a log nor the screen. The filters of
``warnings`` belong to the whole process and cannot be changed safely while several threads
decode; so a stand-in takes the place of pydicom's own copy of that module, and its loggers are
filtered. Outside :func:`listening` both do what they always did.
"""

from __future__ import annotations

import logging
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar

import pydicom.misc

_LOGGERS = ("pydicom", "pydicom.pixels.decoders.base", "pydicom.pixels.utils")
_heard: ContextVar[list[str] | None] = ContextVar("heard_of_pydicom", default=None)


@contextmanager
def listening() -> Iterator[list[str]]:
    """Collect pydicom's warnings of this thread, in order, for as long as the block runs."""
    messages: list[str] = []
    token = _heard.set(messages)
    try:
        yield messages
    finally:
        _heard.reset(token)


def _keep(record: logging.LogRecord) -> bool:
    """A filter: False stops the record."""
    messages = _heard.get()
    if messages is None:
        return True
    if record.levelno == logging.WARNING:
        messages.append(record.getMessage())
    return False


class _Warnings:
    """Stands in for the module ``warnings`` in pydicom.misc, whose one call follows a log."""

    @staticmethod
    def warn(message: str, category: type[Warning] | None = None, stacklevel: int = 1) -> None:
        if _heard.get() is None:
            warnings.warn(message, category, stacklevel=stacklevel + 1)


pydicom.misc.warnings = _Warnings()  # type: ignore[assignment,attr-defined]
for _name in _LOGGERS:
    logging.getLogger(_name).addFilter(_keep)
