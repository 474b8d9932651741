"""Copies among labelled radiographs, as an audit found them; each file is "source/file"."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class Copies:
    """What is left out by an audit."""

    groups: tuple[tuple[str, ...], ...]
    """Files that show one radiograph."""
    originals: tuple[str, ...]
    """One of each group, in their order."""
    groups_with_labels_that_disagree: tuple[tuple[str, ...], ...]


@dataclass(frozen=True)
class Leaks:
    copies: Copies
    document: Mapping[str, Any] = field(default_factory=dict)
    """All that the audit counted and listed, in its order."""
