"""What a session can be written as, and what can be read, for window, command line and guide."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.export import Format
from osteo_desktop.report import formats


@dataclass(frozen=True)
class Readable:
    """A kind of file that is read."""

    name: str
    suffixes: tuple[str, ...]
    """Its usual ones; a file is told by its content."""
    note: str


def offered() -> tuple[Format, ...]:
    """What a session can be written as."""
    return tuple(entry.format for entry in formats.FORMATS)


def readable() -> tuple[Readable, ...]:
    from osteo_desktop.imaging import formats as formats_in  # pydicom is slow to import

    return tuple(Readable(form.media, form.suffixes, form.note) for form in formats_in.FORMATS)


def containers() -> tuple[Readable, ...]:
    """What holds other files that are read."""
    from osteo_desktop.imaging.containers import kinds

    return tuple(Readable(kind.name, kind.suffixes, kind.note) for kind in kinds.CONTAINERS)


@dataclass(frozen=True)
class Openable:
    """A kind of thing that can be opened."""

    name: str
    note: str


def openable() -> tuple[Openable, ...]:
    from osteo_desktop.imaging.sources import kinds as sources  # pydicom is slow to import

    return tuple(Openable(kind.name, kind.note) for kind in sources.source_kinds())
