"""How much of what was to be read has been read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Coverage:
    """How far the last reading of a folder, or of files chosen in it, came.

    It is kept from the beginning of the reading on, so that one that was killed says so too.
    """

    found: int | None = None
    """Files; None until all of them were looked for."""
    read: int = 0
    """Files that have their rows."""
    completed: bool = False
