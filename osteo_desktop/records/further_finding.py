"""What the reader finds on a radiograph beside fractures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.fracture import names_other_side


class FurtherKind(StrEnum):
    DISLOCATION = "DISLOCATION"
    SUBLUXATION = "SUBLUXATION"
    EFFUSION = "EFFUSION"
    SWELLING = "SWELLING"
    HARDWARE = "HARDWARE"
    LOOSE_HARDWARE = "LOOSE_HARDWARE"
    FOREIGN_BODY = "FOREIGN_BODY"
    BONE_LESION = "BONE_LESION"
    OSTEOPENIA = "OSTEOPENIA"
    DEGENERATION = "DEGENERATION"
    OTHER = "OTHER"


class JointName(StrEnum):
    """Where it is, if it is at a joint."""

    ACROMIOCLAVICULAR = "ACROMIOCLAVICULAR"
    SHOULDER = "SHOULDER"
    ELBOW = "ELBOW"
    DISTAL_RADIOULNAR = "DISTAL_RADIOULNAR"
    WRIST = "WRIST"
    CARPUS = "CARPUS"
    CARPOMETACARPAL = "CARPOMETACARPAL"
    METACARPOPHALANGEAL = "METACARPOPHALANGEAL"
    FINGER = "FINGER"
    SPINE = "SPINE"
    SACROILIAC = "SACROILIAC"
    HIP = "HIP"
    KNEE = "KNEE"
    PATELLOFEMORAL = "PATELLOFEMORAL"
    ANKLE = "ANKLE"
    SUBTALAR = "SUBTALAR"
    TARSUS = "TARSUS"
    TARSOMETATARSAL = "TARSOMETATARSAL"
    METATARSOPHALANGEAL = "METATARSOPHALANGEAL"
    TOE = "TOE"


@dataclass(frozen=True)
class FurtherFinding:
    """What the reader chose and wrote of it; every part may be left open."""

    kind: FurtherKind | None = None
    joint: JointName | None = None
    Laterality: str = ""
    """L or R (PS3.3 C.7.3.1); "" where it is not said."""
    words: str = ""

    @property
    def is_empty(self) -> bool:
        return self.kind is None and self.joint is None and not self.words.strip()

    def contradicts(self, Laterality: str) -> bool:
        """The file names the other side."""
        return names_other_side(self.Laterality, Laterality)
