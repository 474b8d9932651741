"""How the archive was found, and its backups."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from osteo_desktop.errors.trail import TrailFault


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
