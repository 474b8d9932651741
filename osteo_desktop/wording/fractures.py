"""A described fracture in the words of a report."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.fracture import Bone, FractureDescription, FractureType
from osteo_desktop.wording.dicom import side_text
from osteo_desktop.wording.say import Say, marked

BONE_WORDS: Mapping[Bone, str] = {
    Bone.CLAVICLE: marked("clavicle"),
    Bone.SCAPULA: marked("scapula"),
    Bone.HUMERUS: marked("humerus"),
    Bone.RADIUS: marked("radius"),
    Bone.ULNA: marked("ulna"),
    Bone.SCAPHOID: marked("scaphoid"),
    Bone.LUNATE: marked("lunate"),
    Bone.TRIQUETRUM: marked("triquetrum"),
    Bone.CARPAL: marked("other carpal bone"),
    Bone.METACARPAL: marked("metacarpal"),
    Bone.HAND_PHALANX: marked("phalanx of the hand"),
    Bone.RIB: marked("rib"),
    Bone.STERNUM: marked("sternum"),
    Bone.VERTEBRA: marked("vertebra"),
    Bone.SACRUM: marked("sacrum"),
    Bone.PELVIS: marked("pelvis"),
    Bone.FEMUR: marked("femur"),
    Bone.PATELLA: marked("patella"),
    Bone.TIBIA: marked("tibia"),
    Bone.FIBULA: marked("fibula"),
    Bone.TALUS: marked("talus"),
    Bone.CALCANEUS: marked("calcaneus"),
    Bone.TARSAL: marked("other tarsal bone"),
    Bone.METATARSAL: marked("metatarsal"),
    Bone.FOOT_PHALANX: marked("phalanx of the foot"),
}

FRACTURE_TYPE_WORDS: Mapping[FractureType, str] = {
    FractureType.TRANSVERSE: marked("transverse"),
    FractureType.OBLIQUE: marked("oblique"),
    FractureType.SPIRAL: marked("spiral"),
    FractureType.COMMINUTED: marked("comminuted"),
    FractureType.SEGMENTAL: marked("segmental"),
    FractureType.IMPACTED: marked("impacted"),
    FractureType.COMPRESSION: marked("compression"),
    FractureType.AVULSION: marked("avulsion"),
    FractureType.HAIRLINE: marked("hairline"),
    FractureType.STRESS: marked("stress"),
    FractureType.GREENSTICK: marked("greenstick"),
    FractureType.TORUS: marked("torus (buckle)"),
    FractureType.BOWING: marked("plastic bowing"),
    FractureType.PHYSEAL: marked("through the growth plate"),
    FractureType.PATHOLOGICAL: marked("pathological"),
}

_SIDE_CONTRADICTS = marked("the file says {side}")


def fracture_text(fracture: FractureDescription, say: Say = str) -> str:
    """Like "radius, left, transverse"."""
    words = (
        say(BONE_WORDS[fracture.bone]) if fracture.bone else "",
        side_text(fracture.Laterality, say),
        say(FRACTURE_TYPE_WORDS[fracture.type]) if fracture.type else "",
    )
    return ", ".join(word for word in words if word)


def described(fracture: FractureDescription, Laterality: str, say: Say = str) -> str:
    """Its text, and that the file names another side where it does."""
    text = fracture_text(fracture, say)
    if not fracture.contradicts(Laterality):
        return text
    side = say(_SIDE_CONTRADICTS).format(side=side_text(Laterality, say))
    return f"{text} ({side})"
