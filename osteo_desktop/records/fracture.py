"""A fracture in the words of a report: which bone, which side, what type."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.records.saying import Say


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


BONE_WORDS: Mapping[Bone, str] = {
    Bone.CLAVICLE: "clavicle",
    Bone.SCAPULA: "scapula",
    Bone.HUMERUS: "humerus",
    Bone.RADIUS: "radius",
    Bone.ULNA: "ulna",
    Bone.SCAPHOID: "scaphoid",
    Bone.LUNATE: "lunate",
    Bone.TRIQUETRUM: "triquetrum",
    Bone.CARPAL: "other carpal bone",
    Bone.METACARPAL: "metacarpal",
    Bone.HAND_PHALANX: "phalanx of the hand",
    Bone.RIB: "rib",
    Bone.STERNUM: "sternum",
    Bone.VERTEBRA: "vertebra",
    Bone.SACRUM: "sacrum",
    Bone.PELVIS: "pelvis",
    Bone.FEMUR: "femur",
    Bone.PATELLA: "patella",
    Bone.TIBIA: "tibia",
    Bone.FIBULA: "fibula",
    Bone.TALUS: "talus",
    Bone.CALCANEUS: "calcaneus",
    Bone.TARSAL: "other tarsal bone",
    Bone.METATARSAL: "metatarsal",
    Bone.FOOT_PHALANX: "phalanx of the foot",
}


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


FRACTURE_TYPE_WORDS: Mapping[FractureType, str] = {
    FractureType.TRANSVERSE: "transverse",
    FractureType.OBLIQUE: "oblique",
    FractureType.SPIRAL: "spiral",
    FractureType.COMMINUTED: "comminuted",
    FractureType.SEGMENTAL: "segmental",
    FractureType.IMPACTED: "impacted",
    FractureType.COMPRESSION: "compression",
    FractureType.AVULSION: "avulsion",
    FractureType.HAIRLINE: "hairline",
    FractureType.STRESS: "stress",
    FractureType.GREENSTICK: "greenstick",
    FractureType.TORUS: "torus (buckle)",
    FractureType.BOWING: "plastic bowing",
    FractureType.PHYSEAL: "through the growth plate",
    FractureType.PATHOLOGICAL: "pathological",
}

SIDE_WORDS: Mapping[str, str] = {"L": "left", "R": "right"}
"""By Laterality (0020,0060)."""

SIDE_CONTRADICTS = "the file says {side}"

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
        return bool(self.Laterality) and Laterality in SIDE_WORDS and Laterality != self.Laterality

    def text(self, say: Say = str) -> str:
        """Like "radius, left, transverse"."""
        words = (
            BONE_WORDS[self.bone] if self.bone else "",
            SIDE_WORDS.get(self.Laterality, ""),
            FRACTURE_TYPE_WORDS[self.type] if self.type else "",
        )
        return ", ".join(say(word) for word in words if word)


def described(fracture: FractureDescription, Laterality: str, say: Say = str) -> str:
    """Its text, and that the file names another side where it does."""
    text = fracture.text(say)
    if not fracture.contradicts(Laterality):
        return text
    side = say(SIDE_CONTRADICTS).format(side=say(SIDE_WORDS[Laterality]))
    return f"{text} ({side})"


def likely_bones(BodyPartExamined: str) -> tuple[Bone, ...]:
    """Every bone, those that such a radiograph shows first."""
    part = BodyPartExamined.upper()
    first = next((bones for word, bones in _LIKELY if word in part), ())
    return (*first, *(bone for bone in Bone if bone not in first))


def has_sides(bone: Bone | None) -> bool:
    """Whether left and right say anything of it."""
    return bone not in _MIDLINE
