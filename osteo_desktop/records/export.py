"""What of a session is to be written, in which formats, and where."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Format:
    """A kind of file that a session can be written as."""

    key: str
    """Names it in an ExportRequest and on the command line: "csv" is ``--csv FILE``."""
    name: str
    """As people call it; the same in every language."""
    suffix: str
    """With its point."""
    help: str
    """What the command line and the guide say of it."""
    usual: bool = False
    """Whether the window proposes it."""


@dataclass(frozen=True)
class ExportRequest:
    session_id: int
    destinations: Mapping[str, Path]
    """By the key of the format; never empty."""
    include_all: bool = False
    """Where a format leaves out what nobody has to see: all studies all the same."""
    files: Collection[str] | None = None
    """Only the studies in which one of these lies, each of them whole; None: all."""

    def __post_init__(self) -> None:
        if not self.destinations:
            raise ValueError("no format is wanted")


@dataclass(frozen=True)
class Written:
    """One file that was written."""

    format: Format
    path: Path
    counts: Mapping[str, int]
    """How many of what it holds, as {"pages": 3, "studies": 2}."""
