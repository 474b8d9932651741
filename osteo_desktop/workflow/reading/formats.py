"""The formats that a session can be written in, for window and command line."""

from __future__ import annotations

from osteo_desktop.records.export import Format
from osteo_desktop.report import formats


def offered() -> tuple[Format, ...]:
    return tuple(entry.format for entry in formats.FORMATS)
