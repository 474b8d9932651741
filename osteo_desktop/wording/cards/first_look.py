"""The one figure of a model's card that a reader must know: what it misses where it is weakest."""

from __future__ import annotations

from dataclasses import dataclass

from osteo_desktop.records.finding import ModelCard
from osteo_desktop.wording.card_figures import headline, number


@dataclass(frozen=True)
class Missed:
    share: float
    """Of the fractures, at the high-sensitivity point."""
    group: str
    """The source on which most are missed, as the card calls it."""
    is_optimistic: bool
    """Its radiographs set the model's thresholds as well."""


def most_missed(card: ModelCard) -> Missed | None:
    """None where the card has no such figure."""
    known = [
        Missed(1.0 - sensitivity, measured.group, measured.worth.is_optimistic)
        for measured in headline(card)
        if (sensitivity := number(measured.figures.get("sensitivity"))) is not None
    ]
    return max(known, key=lambda missed: missed.share, default=None)
