"""A fracture in the words of a report: which bone, which side, what type."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Bone(StrEnum):
    CLAVICLE = "CLAVICLE"
    SCAPULA = "SCAPULA"
    HUMERUS = "HUMERUS"
    RADIUS = "RADIUS"
    ULNA = "ULNA"
    SCAPHOID = "SCAPHOID"
    LUNATE = "LUNATE"
    TRIQUETRUM = "TRIQUETRUM"
    CARPAL = "CARPAL"
    METACARPAL = "METACARPAL"
    HAND_PHALANX = "HAND_PHALANX"
    RIB = "RIB"
    STERNUM = "STERNUM"
    VERTEBRA = "VERTEBRA"
    SACRUM = "SACRUM"
    PELVIS = "PELVIS"
    FEMUR = "FEMUR"
    PATELLA = "PATELLA"
    TIBIA = "TIBIA"
    FIBULA = "FIBULA"
    TALUS = "TALUS"
    CALCANEUS = "CALCANEUS"
    TARSAL = "TARSAL"
    METATARSAL = "METATARSAL"
    FOOT_PHALANX = "FOOT_PHALANX"


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


SIDES = ("L", "R")
"""Laterality (PS3.3 C.7.3.1) of a bone that has two."""

_MIDLINE = frozenset({Bone.STERNUM, Bone.VERTEBRA, Bone.SACRUM})
_HAND = (Bone.SCAPHOID, Bone.LUNATE, Bone.TRIQUETRUM, Bone.CARPAL, Bone.METACARPAL)
_FOREARM, _SHOULDER = (Bone.RADIUS, Bone.ULNA), (Bone.HUMERUS, Bone.CLAVICLE, Bone.SCAPULA)
_LEG = (Bone.TIBIA, Bone.FIBULA)
_FOOT = (Bone.CALCANEUS, Bone.TALUS, Bone.TARSAL, Bone.METATARSAL, Bone.FOOT_PHALANX)
_LIKELY: tuple[tuple[str, tuple[Bone, ...]], ...] = (
    ("SCAPHOID", (Bone.SCAPHOID, *_FOREARM)),
    ("FINGER", (Bone.HAND_PHALANX, Bone.METACARPAL)),
    ("THUMB", (Bone.HAND_PHALANX, Bone.METACARPAL)),
    ("HAND", (Bone.METACARPAL, Bone.HAND_PHALANX, *_HAND[:4])),
    ("WRIST", (*_FOREARM, *_HAND)),
    ("FOREARM", _FOREARM),
    ("ELBOW", (Bone.HUMERUS, *_FOREARM)),
    ("HUMERUS", (Bone.HUMERUS,)),
    ("UPPER ARM", (Bone.HUMERUS,)),
    ("SHOULDER", _SHOULDER),
    ("CLAVICLE", (Bone.CLAVICLE, Bone.SCAPULA)),
    ("SCAPULA", (Bone.SCAPULA, Bone.CLAVICLE)),
    ("RIB", (Bone.RIB,)),
    ("CHEST", (Bone.RIB, Bone.CLAVICLE, Bone.STERNUM)),
    ("SPINE", (Bone.VERTEBRA, Bone.SACRUM)),
    ("HIP", (Bone.FEMUR, Bone.PELVIS)),
    ("PELVIS", (Bone.PELVIS, Bone.FEMUR, Bone.SACRUM)),
    ("FEMUR", (Bone.FEMUR,)),
    ("THIGH", (Bone.FEMUR,)),
    ("KNEE", (*_LEG, Bone.FEMUR, Bone.PATELLA)),
    ("PATELLA", (Bone.PATELLA, Bone.FEMUR)),
    ("LEG", _LEG),
    ("TIBIA", _LEG),
    ("ANKLE", (Bone.FIBULA, Bone.TIBIA, Bone.TALUS, Bone.CALCANEUS)),
    ("CALCANEUS", (Bone.CALCANEUS, Bone.TALUS)),
    ("HEEL", (Bone.CALCANEUS, Bone.TALUS)),
    ("FOOT", (Bone.METATARSAL, Bone.FOOT_PHALANX, *_FOOT[:3])),
    ("TOE", (Bone.FOOT_PHALANX, Bone.METATARSAL)),
)
"""Bones by the words of BodyPartExamined (PS3.16 Annex L), the likeliest first."""


@dataclass(frozen=True)
class FractureDescription:
    """What the reader chose of one fracture; every part may be left open."""

    bone: Bone | None = None
    Laterality: str = ""
    """L or R (PS3.3 C.7.3.1); "" where it is not said."""
    type: FractureType | None = None

    @property
    def is_empty(self) -> bool:
        return self == FractureDescription()

    def contradicts(self, Laterality: str) -> bool:
        """The file names the other side."""
        return bool(self.Laterality) and Laterality in SIDES and Laterality != self.Laterality


def likely_bones(BodyPartExamined: str) -> tuple[Bone, ...]:
    """Every bone, those that such a radiograph shows first."""
    part = BodyPartExamined.upper()
    first = next((bones for word, bones in _LIKELY if word in part), ())
    return (*first, *(bone for bone in Bone if bone not in first))


def has_sides(bone: Bone | None) -> bool:
    """Whether left and right say anything of it."""
    return bone not in _MIDLINE
