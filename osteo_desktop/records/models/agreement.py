"""How often a model and this site's signed verdicts agree."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.reading import Verdict, disagrees


class Blinding(StrEnum):
    """Whether the reader knew what the model said."""

    ALL = "all"
    HIDDEN = "AI hidden"
    IN_SIGHT = "AI in sight"


@dataclass(frozen=True, eq=False)
class SignedCase:
    """One radiograph with the verdict that was signed and the finding that stood beside it."""

    root: str
    """The folder, ZIP or DICOMDIR that was read."""
    file: str
    frame: int
    study_key: str
    verdict: Verdict
    finding: Finding
    ai_hidden: bool
    reader: str
    at: str
    """ISO 8601 with UTC offset: when it was signed."""
    reason: str = ""
    """Why the reader decided otherwise, where the reader said so."""
    exchanged: bool = False
    """The file holds another picture now, or is gone; verdict and finding are of the one signed."""

    @property
    def is_disagreement(self) -> bool:
        return disagrees(self.verdict, self.finding.decision)


@dataclass(frozen=True)
class Rate:
    """``hits`` of ``of``, with Wilson's 95% interval; all None where ``of`` is 0."""

    hits: int
    of: int
    value: float | None
    low: float | None
    high: float | None


@dataclass(frozen=True)
class Agreement:
    """Of one model with the readers, whose verdict counts as the truth.

    At the high-sensitivity point DOUBT counts as suspicion, at the high-specificity point only
    FRACTURE does. Radiographs on which the reader is in doubt are counted and left out.
    """

    model_id: str
    blinding: Blinding
    radiographs: int
    """Scored, signed and decided one way or the other."""
    fractured: int
    reader_in_doubt: int
    not_scored: int
    sensitivity: Rate
    specificity: Rate
    ppv: Rate
    npv: Rate
    """At the high-sensitivity point."""
    sensitivity_high_specificity: Rate
    specificity_high_specificity: Rate
    ppv_high_specificity: Rate
    npv_high_specificity: Rate
