"""What the reader says of one study."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from osteo_desktop.records.finding import Decision, Finding
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.mark import Drawing
from osteo_desktop.records.radiograph import Patient

RadiographKey = tuple[str, int]
"""(file relative to the session's folder, frame)."""


class Verdict(StrEnum):
    FRACTURE = "FRACTURE"
    DOUBT = "DOUBT"
    NO_FRACTURE = "NO_FRACTURE"


def disagrees(verdict: Verdict, decision: Decision) -> bool:
    """One says fracture, the other that there is none; doubt disagrees with nobody."""
    return {str(verdict), str(decision)} == {str(Verdict.FRACTURE), str(Verdict.NO_FRACTURE)}


class ReadingStatus(StrEnum):
    UNREAD = "unread"
    DRAFT = "draft"
    SIGNED = "signed"


class CriticalState(StrEnum):
    """Whether somebody must be told of a result at once, and whether that was done."""

    NONE = "none"
    TO_BE_TOLD = "to be told"
    TOLD = "told"


@dataclass(frozen=True)
class CriticalResult:
    """A result of which somebody must be told at once; still to be told while ``told`` is empty."""

    told: str = ""
    """Whom: name and role."""
    at: str = ""
    """ISO 8601 with UTC offset; "" while it is to be told."""
    by: str = ""
    """The reader who says so; "" where that was not recorded."""

    @property
    def state(self) -> CriticalState:
        return CriticalState.TOLD if self.told.strip() else CriticalState.TO_BE_TOLD


@dataclass(frozen=True)
class Addendum:
    text: str
    reader: str
    at: str
    """ISO 8601 with UTC offset."""


@dataclass(frozen=True)
class Signature:
    reader: str
    at: str
    """ISO 8601 with UTC offset."""


@dataclass(frozen=True)
class Reading:
    """One study's reading. Immutable; the archive keeps every version and locks signed ones."""

    study_key: str
    verdicts: Mapping[RadiographKey, Verdict] = field(default_factory=dict)
    impression: str = ""
    notes: str = ""
    entered: Patient | None = None
    """Identity typed in by hand where the file has none; printed "entered by hand"."""
    critical: CriticalResult | None = None
    signature: Signature | None = None
    findings: Mapping[RadiographKey, Finding] = field(default_factory=dict)
    """The findings as they stood on the screen at signing, operating points included."""
    ai_hidden: bool = False
    """The verdicts were made before the AI's finding was shown."""
    addenda: tuple[Addendum, ...] = ()
    drawings: Mapping[RadiographKey, Drawing] = field(default_factory=dict)
    """What was drawn on the radiographs; none that is empty."""
    fractures: Mapping[RadiographKey, tuple[FractureDescription, ...]] = field(default_factory=dict)
    """What was chosen of each fracture on a radiograph; no entry where nothing was."""
    reasons: Mapping[RadiographKey, str] = field(default_factory=dict)
    """Why the reader decided otherwise than the AI, where the reader said so."""
    later: bool = False
    """The reader wants to come back to it; nothing is read by that."""
    told_since: CriticalResult | None = None
    """That the critical result was told after the signature; what was signed stays as it is."""

    @property
    def status(self) -> ReadingStatus:
        if self.signature is not None:
            return ReadingStatus.SIGNED
        said = self.verdicts or self.impression or self.notes or self.critical
        chosen = self.entered or self.drawings or self.fractures or self.reasons
        return ReadingStatus.DRAFT if said or chosen else ReadingStatus.UNREAD

    @property
    def critical_now(self) -> CriticalResult | None:
        """The critical result with what was told since the signature."""
        return self.told_since or self.critical

    @property
    def critical_state(self) -> CriticalState:
        now = self.critical_now
        return CriticalState.NONE if now is None else now.state

    def drawing(self, key: RadiographKey) -> Drawing:
        return self.drawings.get(key, Drawing())

    def with_drawing(self, key: RadiographKey, drawing: Drawing) -> Reading:
        others = {k: d for k, d in self.drawings.items() if k != key}
        return replace(self, drawings=others if drawing.is_empty else {**others, key: drawing})

    def with_fractures(
        self, key: RadiographKey, fractures: tuple[FractureDescription, ...]
    ) -> Reading:
        others = {k: f for k, f in self.fractures.items() if k != key}
        return replace(self, fractures={**others, key: fractures} if fractures else others)

    def with_reason(self, key: RadiographKey, reason: str) -> Reading:
        others = {k: r for k, r in self.reasons.items() if k != key}
        return replace(self, reasons={**others, key: reason} if reason else others)

    def contradicts_itself(self, key: RadiographKey) -> bool:
        """Fractures are described on a radiograph whose verdict says that there is none."""
        return key in self.fractures and self.verdicts.get(key) is Verdict.NO_FRACTURE
