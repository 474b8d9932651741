"""What a row of the table claims, what was measured for it, and whether the claim holds."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any


@dataclass(frozen=True)
class Row:
    """``at_least``: so many times less than the rival's figure; without a rival, our own figure.
    ``at_most``: our figure as a share of the rival's; without a rival, our own figure."""

    name: str
    """As the command line and the JSON name it."""
    what: str
    against: str
    """The rival; empty where the claim is of our own figure."""
    unit: str
    at_least: float | None = None
    at_most: float | None = None

    @property
    def wanted(self) -> float | None:
        return self.at_most if self.at_least is None else self.at_least


@dataclass(frozen=True)
class Pair:
    """Medians of the same work, measured in turn, in the row's unit."""

    ours: float
    rival: float | None = None
    note: str = ""


@dataclass(frozen=True)
class Outcome:
    """What measuring one subject gave: pairs by row, and lines for the notes under the table."""

    pairs: Mapping[str, Pair] = field(default_factory=lambda: MappingProxyType({}))
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Result:
    """``pair`` None: it could not be measured; ``why`` says why."""

    row: Row
    pair: Pair | None
    why: str = ""

    @property
    def ratio(self) -> float | None:
        """For ``at_least``: how many times our figure goes into the rival's. For ``at_most``: our
        figure as a share of the rival's. None without a rival."""
        if self.pair is None or self.pair.rival is None:
            return None
        above, below = self.pair.rival, self.pair.ours
        if self.row.at_least is None:
            above, below = below, above
        return above / below if below else None

    @property
    def met(self) -> bool:
        if self.pair is None:
            return False
        reached = self.pair.ours if self.pair.rival is None else self.ratio
        if reached is None:
            return False
        at_least, at_most = self.row.at_least, self.row.at_most
        return (at_least is None or reached >= at_least) and (at_most is None or reached <= at_most)

    def document(self) -> dict[str, Any]:
        return {
            "name": self.row.name,
            "ours": None if self.pair is None else self.pair.ours,
            "rival": None if self.pair is None else self.pair.rival,
            "unit": self.row.unit,
            "ratio": self.ratio,
            "wanted": self.row.wanted,
            "met": self.met,
            "note": self.why if self.pair is None else self.pair.note,
        }
