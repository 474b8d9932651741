"""How long a training is to be expected to take."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Pace:
    """Of one recipe on one machine. What comes before and after the epochs is not in it."""

    fixed: float
    """Seconds that all its epochs take whatever the number of radiographs."""
    each: float
    """Seconds that each radiograph adds."""

    def seconds(self, radiographs: int) -> float:
        return self.fixed + self.each * radiographs
