"""A chance by logistic regression of one number.

A model's score is the chance of its logit; that a place lies in a fracture's box is the chance of
the map's value. Source: Platt, Advances in Large Margin Classifiers, 1999.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeVar

import numpy as np

Number = TypeVar("Number", float, np.ndarray)

_MOST = 60.0
"""Exponents beyond change no chance that a float holds, and exp would overflow."""
_NEAREST = 1e-12
"""To 0 and 1: the odds of these are no numbers."""


@dataclass(frozen=True)
class Platt:
    """chance = 1 / (1 + exp(-(slope * value + intercept)))."""

    slope: float
    intercept: float

    def exponent(self, value: Number) -> Number:
        """The logarithm of the chance's odds."""
        return self.slope * value + self.intercept

    def chance(self, value: Number) -> Number:
        """0-1; of an array, of each of its values."""
        found = 1.0 / (1.0 + np.exp(-np.clip(self.exponent(value), -_MOST, _MOST)))
        return found if isinstance(value, np.ndarray) else float(found)

    def value_at(self, chance: float) -> float:
        """The inverse of :meth:`chance`. Raises ZeroDivisionError for a slope of 0."""
        return (log_odds(chance) - self.intercept) / self.slope


def log_odds(chance: float) -> float:
    """The inverse of 1 / (1 + exp(-x)); of 0 and 1 that of a chance beside them."""
    kept = min(max(chance, _NEAREST), 1.0 - _NEAREST)
    return float(np.log(kept / (1.0 - kept)))
