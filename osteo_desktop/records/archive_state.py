"""How the archive was found, and its backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from osteo_desktop.errors.trail import TrailFault
from osteo_desktop.notice import Notice


@dataclass(frozen=True)
class Verified:
    """What came of holding an archive against its trail."""

    path: Path
    entries: int
    """Of the trail."""
    faults: tuple[TrailFault, ...]
    """Everything that is not as this program wrote it; empty where all is well."""


@dataclass(frozen=True)
class Backup:
    path: Path
    at: datetime
    """In local time, to the second."""
    size: int
    """Bytes."""


@dataclass(frozen=True)
class Merged:
    """What of another archive came into this one; nothing where it had come before."""

    sessions: int = 0
    rows: int = 0
    findings: int = 0
    readings: int = 0
    """Versions of readings."""
    opinions: int = 0
    conflicts: tuple[Notice, ...] = ()
    """What both say otherwise, and which of the two stays."""
