"""A fracture in the words of a report: bone, side, place, type, displacement, joint, age, skin."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.bone import Bone, Place


class FractureType(StrEnum):
    TRANSVERSE = "TRANSVERSE"
    OBLIQUE = "OBLIQUE"
    SPIRAL = "SPIRAL"
    COMMINUTED = "COMMINUTED"
    SEGMENTAL = "SEGMENTAL"
    IMPACTED = "IMPACTED"
    COMPRESSION = "COMPRESSION"
    AVULSION = "AVULSION"
    HAIRLINE = "HAIRLINE"
    STRESS = "STRESS"
    GREENSTICK = "GREENSTICK"
    TORUS = "TORUS"
    BOWING = "BOWING"
    PHYSEAL = "PHYSEAL"
    PATHOLOGICAL = "PATHOLOGICAL"


class Phalanx(StrEnum):
    """Which of a finger's or toe's; thumb and great toe have no middle one."""

    PROXIMAL = "PROXIMAL"
    MIDDLE = "MIDDLE"
    DISTAL = "DISTAL"


class Displacement(StrEnum):
    """How far the ends have left one another."""

    NONE = "NONE"
    MINIMAL = "MINIMAL"
    DISPLACED = "DISPLACED"
    NO_CONTACT = "NO_CONTACT"


class Direction(StrEnum):
    """Where the distal fragment went, or its axis points."""

    DORSAL = "DORSAL"
    PALMAR = "PALMAR"
    PLANTAR = "PLANTAR"
    RADIAL = "RADIAL"
    ULNAR = "ULNAR"
    ANTERIOR = "ANTERIOR"
    POSTERIOR = "POSTERIOR"
    MEDIAL = "MEDIAL"
    LATERAL = "LATERAL"
    PROXIMAL = "PROXIMAL"
    DISTAL = "DISTAL"
    VARUS = "VARUS"
    VALGUS = "VALGUS"


class Joint(StrEnum):
    """Whether the fracture reaches the joint's surface."""

    EXTRA_ARTICULAR = "EXTRA_ARTICULAR"
    INTRA_ARTICULAR = "INTRA_ARTICULAR"


class FractureAge(StrEnum):
    ACUTE = "ACUTE"
    HEALING = "HEALING"
    OLD = "OLD"
    UNCERTAIN = "UNCERTAIN"


class Skin(StrEnum):
    """As the referral says or the radiograph shows: gas, or bone through the skin."""

    CLOSED = "CLOSED"
    OPEN = "OPEN"


MOST_DEGREES = 180
"""Of an angulation."""

SIDES = ("L", "R")
"""Laterality (PS3.3 C.7.3.1) of a bone that has two."""


@dataclass(frozen=True)
class FractureDescription:
    """What the reader chose of one fracture; every part may be left open."""

    bone: Bone | None = None
    Laterality: str = ""
    """L or R (PS3.3 C.7.3.1); "" where it is not said."""
    type: FractureType | None = None
    which: str = ""
    """The ray, rib or level, of :func:`numbers_of`; "" where it is not said."""
    phalanx: Phalanx | None = None
    place: Place | None = None
    """In the bone."""
    displacement: Displacement | None = None
    displaced_to: Direction | None = None
    angulation: int | None = None
    """Degrees, 0 to 180."""
    angulated_to: Direction | None = None
    joint: Joint | None = None
    age: FractureAge | None = None
    skin: Skin | None = None

    def __post_init__(self) -> None:
        if self.angulation is not None and not 0 <= self.angulation <= MOST_DEGREES:
            raise ValueError(f"an angulation has 0 to {MOST_DEGREES} degrees")

    @property
    def is_empty(self) -> bool:
        return self == FractureDescription()

    def contradicts(self, Laterality: str) -> bool:
        """The file names the other side."""
        return names_other_side(self.Laterality, Laterality)


def names_other_side(said: str, Laterality: str) -> bool:
    """Whether the file names the side that was not said."""
    return bool(said) and Laterality in SIDES and Laterality != said
