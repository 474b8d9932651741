"""A described fracture in the words of a report."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import Any, TypeVar

from osteo_desktop.records.bone import Bone, Place
from osteo_desktop.records.fracture import (
    Direction,
    Displacement,
    FractureAge,
    FractureDescription,
    FractureType,
    Joint,
    Phalanx,
    Skin,
)
from osteo_desktop.wording.dicom import side_text
from osteo_desktop.wording.say import Say, marked

_Kind = TypeVar("_Kind", bound=StrEnum)

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

PLACE_WORDS: Mapping[Place, str] = {
    Place.LATERAL_THIRD: marked("lateral third"),
    Place.MIDDLE_THIRD: marked("middle third"),
    Place.MEDIAL_THIRD: marked("medial third"),
    Place.GLENOID: marked("glenoid"),
    Place.NECK: marked("neck"),
    Place.BODY: marked("body"),
    Place.ACROMION: marked("acromion"),
    Place.CORACOID: marked("coracoid process"),
    Place.HEAD: marked("head"),
    Place.GREATER_TUBEROSITY: marked("greater tuberosity"),
    Place.LESSER_TUBEROSITY: marked("lesser tuberosity"),
    Place.SURGICAL_NECK: marked("surgical neck"),
    Place.PROXIMAL_SHAFT: marked("proximal third of the shaft"),
    Place.MIDDLE_SHAFT: marked("middle third of the shaft"),
    Place.DISTAL_SHAFT: marked("distal third of the shaft"),
    Place.SUPRACONDYLAR: marked("supracondylar"),
    Place.LATERAL_CONDYLE: marked("lateral condyle"),
    Place.MEDIAL_CONDYLE: marked("medial condyle"),
    Place.LATERAL_EPICONDYLE: marked("lateral epicondyle"),
    Place.MEDIAL_EPICONDYLE: marked("medial epicondyle"),
    Place.CAPITELLUM: marked("capitellum"),
    Place.TROCHLEA: marked("trochlea"),
    Place.DISTAL_METAPHYSIS: marked("distal metaphysis"),
    Place.DISTAL_END: marked("distal end"),
    Place.STYLOID: marked("styloid process"),
    Place.CORONOID: marked("coronoid process"),
    Place.OLECRANON: marked("olecranon"),
    Place.WAIST: marked("waist"),
    Place.PROXIMAL_POLE: marked("proximal pole"),
    Place.DISTAL_POLE: marked("distal pole"),
    Place.TUBERCLE: marked("tubercle"),
    Place.DORSAL_CHIP: marked("dorsal chip"),
    Place.HOOK_OF_HAMATE: marked("hook of the hamate"),
    Place.SHAFT: marked("shaft"),
    Place.BASE: marked("base"),
    Place.TUFT: marked("tuft"),
    Place.ANTERIOR: marked("anterior part"),
    Place.LATERAL: marked("lateral part"),
    Place.POSTERIOR: marked("posterior part"),
    Place.MANUBRIUM: marked("manubrium"),
    Place.ARCH: marked("arch"),
    Place.SPINOUS_PROCESS: marked("spinous process"),
    Place.TRANSVERSE_PROCESS: marked("transverse process"),
    Place.ODONTOID: marked("odontoid process"),
    Place.ALA: marked("ala"),
    Place.SUPERIOR_PUBIC_RAMUS: marked("superior pubic ramus"),
    Place.INFERIOR_PUBIC_RAMUS: marked("inferior pubic ramus"),
    Place.ACETABULUM: marked("acetabulum"),
    Place.ILIAC_WING: marked("iliac wing"),
    Place.ISCHIUM: marked("ischium"),
    Place.INTERTROCHANTERIC: marked("intertrochanteric"),
    Place.SUBTROCHANTERIC: marked("subtrochanteric"),
    Place.GREATER_TROCHANTER: marked("greater trochanter"),
    Place.LESSER_TROCHANTER: marked("lesser trochanter"),
    Place.SUPERIOR_POLE: marked("superior pole"),
    Place.INFERIOR_POLE: marked("inferior pole"),
    Place.LATERAL_PLATEAU: marked("lateral plateau"),
    Place.MEDIAL_PLATEAU: marked("medial plateau"),
    Place.INTERCONDYLAR_EMINENCE: marked("intercondylar eminence"),
    Place.TUBEROSITY: marked("tuberosity"),
    Place.PROXIMAL_METAPHYSIS: marked("proximal metaphysis"),
    Place.PLAFOND: marked("plafond"),
    Place.MEDIAL_MALLEOLUS: marked("medial malleolus"),
    Place.POSTERIOR_MALLEOLUS: marked("posterior malleolus"),
    Place.LATERAL_MALLEOLUS: marked("lateral malleolus"),
    Place.DOME: marked("dome"),
    Place.LATERAL_PROCESS: marked("lateral process"),
    Place.POSTERIOR_PROCESS: marked("posterior process"),
    Place.ANTERIOR_PROCESS: marked("anterior process"),
    Place.SUSTENTACULUM: marked("sustentaculum"),
}

PHALANX_WORDS: Mapping[Phalanx, str] = {
    Phalanx.PROXIMAL: marked("proximal phalanx"),
    Phalanx.MIDDLE: marked("middle phalanx"),
    Phalanx.DISTAL: marked("distal phalanx"),
}

DISPLACEMENT_WORDS: Mapping[Displacement, str] = {
    Displacement.NONE: marked("not displaced"),
    Displacement.MINIMAL: marked("minimally displaced"),
    Displacement.DISPLACED: marked("displaced"),
    Displacement.NO_CONTACT: marked("displaced without contact of the ends"),
}

DIRECTION_WORDS: Mapping[Direction, str] = {
    Direction.DORSAL: marked("to dorsal"),
    Direction.PALMAR: marked("to palmar"),
    Direction.PLANTAR: marked("to plantar"),
    Direction.RADIAL: marked("to radial"),
    Direction.ULNAR: marked("to ulnar"),
    Direction.ANTERIOR: marked("to anterior"),
    Direction.POSTERIOR: marked("to posterior"),
    Direction.MEDIAL: marked("to medial"),
    Direction.LATERAL: marked("to lateral"),
    Direction.PROXIMAL: marked("to proximal"),
    Direction.DISTAL: marked("to distal"),
    Direction.VARUS: marked("into varus"),
    Direction.VALGUS: marked("into valgus"),
}

JOINT_WORDS: Mapping[Joint, str] = {
    Joint.EXTRA_ARTICULAR: marked("extra-articular"),
    Joint.INTRA_ARTICULAR: marked("into the joint"),
}

AGE_WORDS: Mapping[FractureAge, str] = {
    FractureAge.ACUTE: marked("acute"),
    FractureAge.HEALING: marked("healing"),
    FractureAge.OLD: marked("old"),
    FractureAge.UNCERTAIN: marked("of uncertain age"),
}

SKIN_WORDS: Mapping[Skin, str] = {
    Skin.CLOSED: marked("closed"),
    Skin.OPEN: marked("open"),
}

_SIDE_CONTRADICTS = marked("the file says {side}")
_HAND_CONTRADICTS = marked("the side entered by hand is {side}")
_ANGULATED = marked("angulated {degrees}°")
_ANGULATED_TO = marked("angulated {degrees}° {direction}")
_ANGULATED_SOMEHOW = marked("angulated {direction}")
_DISPLACED_TO = marked("{displaced} {direction}")
ANGULATED_TEMPLATES = (_ANGULATED, _ANGULATED_TO, _ANGULATED_SOMEHOW)

TABLES: Mapping[str, Mapping[Any, str]] = {
    "bone": BONE_WORDS,
    "phalanx": PHALANX_WORDS,
    "place": PLACE_WORDS,
    "type": FRACTURE_TYPE_WORDS,
    "displacement": DISPLACEMENT_WORDS,
    "direction": DIRECTION_WORDS,
    "joint": JOINT_WORDS,
    "age": AGE_WORDS,
    "skin": SKIN_WORDS,
}
"""By the field of a FractureDescription; "direction" is of either that has one."""


def fracture_text(fracture: FractureDescription, say: Say = str) -> str:
    """Like "radius, left, distal metaphysis, transverse, displaced to dorsal, acute"."""
    said = (
        bone_text(fracture, say),
        _word(PHALANX_WORDS, fracture.phalanx, say),
        side_text(fracture.Laterality, say),
        _word(PLACE_WORDS, fracture.place, say),
        _word(FRACTURE_TYPE_WORDS, fracture.type, say),
        _displacement(fracture, say),
        _angulation(fracture, say),
        _word(JOINT_WORDS, fracture.joint, say),
        _word(AGE_WORDS, fracture.age, say),
        _word(SKIN_WORDS, fracture.skin, say),
    )
    return ", ".join(word for word in said if word)


def _word(words: Mapping[_Kind, str], kind: _Kind | None, say: Say) -> str:
    return "" if kind is None else say(words[kind])


def bone_text(fracture: FractureDescription, say: Say = str) -> str:
    """With its number: "metacarpal 5", "vertebra L1"."""
    parts = (_word(BONE_WORDS, fracture.bone, say), fracture.which)
    return " ".join(part for part in parts if part)


def _displacement(fracture: FractureDescription, say: Say) -> str:
    if fracture.displacement is None or fracture.displaced_to is None:
        return _word(DISPLACEMENT_WORDS, fracture.displacement, say)
    return say(_DISPLACED_TO).format(
        displaced=say(DISPLACEMENT_WORDS[fracture.displacement]),
        direction=say(DIRECTION_WORDS[fracture.displaced_to]),
    )


def _angulation(fracture: FractureDescription, say: Say) -> str:
    degrees, direction = fracture.angulation, _word(DIRECTION_WORDS, fracture.angulated_to, say)
    if degrees is None:
        return say(_ANGULATED_SOMEHOW).format(direction=direction) if direction else ""
    template = _ANGULATED_TO if direction else _ANGULATED
    return say(template).format(degrees=degrees, direction=direction)


def described(
    fracture: FractureDescription, Laterality: str, say: Say = str, *, by_hand: bool = False
) -> str:
    """Its text, and that the file names another side where it does."""
    text = fracture_text(fracture, say)
    if not fracture.contradicts(Laterality):
        return text
    contradiction = _HAND_CONTRADICTS if by_hand else _SIDE_CONTRADICTS
    side = say(contradiction).format(side=side_text(Laterality, say))
    return f"{text} ({side})"
