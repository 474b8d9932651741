"""What is measured in one go, in a process of its own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from benchmarks.row import Row


@dataclass(frozen=True)
class Size:
    """How much is measured; a smaller one says less, sooner."""

    files: int = 1000
    """Of the mixed folder."""
    many: int = 10_000
    """Of the folders of small files."""
    few: int = 200
    rounds: int = 5
    patience: float = 1.0
    """Subjects are given up after so many times their seconds."""
    processor_time: bool = False
    """Measure processor time instead of wall clocks, where other programs keep the processor busy.
    What waits for processes, disks or the screen is measured by the clock all the same."""


@dataclass(frozen=True)
class Subject:
    name: str
    module: str
    """Where its ``measure(size) -> Outcome`` is; imported in the process that measures."""
    rows: tuple[Row, ...] = ()
    """Those of which it gives the figures."""
    seconds: float = 120.0
    """After which it is given up."""
    environment: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
