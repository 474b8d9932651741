"""Bones, their parts, and which of several: what a described fracture is told by."""

from __future__ import annotations

from collections.abc import Mapping
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


class Place(StrEnum):
    """A part of a bone, as reports name it."""

    LATERAL_THIRD = "LATERAL_THIRD"
    MIDDLE_THIRD = "MIDDLE_THIRD"
    MEDIAL_THIRD = "MEDIAL_THIRD"
    GLENOID = "GLENOID"
    NECK = "NECK"
    BODY = "BODY"
    ACROMION = "ACROMION"
    CORACOID = "CORACOID"
    HEAD = "HEAD"
    GREATER_TUBEROSITY = "GREATER_TUBEROSITY"
    LESSER_TUBEROSITY = "LESSER_TUBEROSITY"
    SURGICAL_NECK = "SURGICAL_NECK"
    PROXIMAL_SHAFT = "PROXIMAL_SHAFT"
    MIDDLE_SHAFT = "MIDDLE_SHAFT"
    DISTAL_SHAFT = "DISTAL_SHAFT"
    SUPRACONDYLAR = "SUPRACONDYLAR"
    LATERAL_CONDYLE = "LATERAL_CONDYLE"
    MEDIAL_CONDYLE = "MEDIAL_CONDYLE"
    LATERAL_EPICONDYLE = "LATERAL_EPICONDYLE"
    MEDIAL_EPICONDYLE = "MEDIAL_EPICONDYLE"
    CAPITELLUM = "CAPITELLUM"
    TROCHLEA = "TROCHLEA"
    DISTAL_METAPHYSIS = "DISTAL_METAPHYSIS"
    DISTAL_END = "DISTAL_END"
    STYLOID = "STYLOID"
    CORONOID = "CORONOID"
    OLECRANON = "OLECRANON"
    WAIST = "WAIST"
    PROXIMAL_POLE = "PROXIMAL_POLE"
    DISTAL_POLE = "DISTAL_POLE"
    TUBERCLE = "TUBERCLE"
    DORSAL_CHIP = "DORSAL_CHIP"
    HOOK_OF_HAMATE = "HOOK_OF_HAMATE"
    SHAFT = "SHAFT"
    BASE = "BASE"
    TUFT = "TUFT"
    ANTERIOR = "ANTERIOR"
    LATERAL = "LATERAL"
    POSTERIOR = "POSTERIOR"
    MANUBRIUM = "MANUBRIUM"
    ARCH = "ARCH"
    SPINOUS_PROCESS = "SPINOUS_PROCESS"
    TRANSVERSE_PROCESS = "TRANSVERSE_PROCESS"
    ODONTOID = "ODONTOID"
    ALA = "ALA"
    SUPERIOR_PUBIC_RAMUS = "SUPERIOR_PUBIC_RAMUS"
    INFERIOR_PUBIC_RAMUS = "INFERIOR_PUBIC_RAMUS"
    ACETABULUM = "ACETABULUM"
    ILIAC_WING = "ILIAC_WING"
    ISCHIUM = "ISCHIUM"
    INTERTROCHANTERIC = "INTERTROCHANTERIC"
    SUBTROCHANTERIC = "SUBTROCHANTERIC"
    GREATER_TROCHANTER = "GREATER_TROCHANTER"
    LESSER_TROCHANTER = "LESSER_TROCHANTER"
    SUPERIOR_POLE = "SUPERIOR_POLE"
    INFERIOR_POLE = "INFERIOR_POLE"
    LATERAL_PLATEAU = "LATERAL_PLATEAU"
    MEDIAL_PLATEAU = "MEDIAL_PLATEAU"
    INTERCONDYLAR_EMINENCE = "INTERCONDYLAR_EMINENCE"
    TUBEROSITY = "TUBEROSITY"
    PROXIMAL_METAPHYSIS = "PROXIMAL_METAPHYSIS"
    PLAFOND = "PLAFOND"
    MEDIAL_MALLEOLUS = "MEDIAL_MALLEOLUS"
    POSTERIOR_MALLEOLUS = "POSTERIOR_MALLEOLUS"
    LATERAL_MALLEOLUS = "LATERAL_MALLEOLUS"
    DOME = "DOME"
    LATERAL_PROCESS = "LATERAL_PROCESS"
    POSTERIOR_PROCESS = "POSTERIOR_PROCESS"
    ANTERIOR_PROCESS = "ANTERIOR_PROCESS"
    SUSTENTACULUM = "SUSTENTACULUM"


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
BODY_PARTS = tuple(sorted(word for word, _ in _LIKELY))

_SHAFT = (Place.PROXIMAL_SHAFT, Place.MIDDLE_SHAFT, Place.DISTAL_SHAFT)
PLACES: Mapping[Bone, tuple[Place, ...]] = {
    Bone.CLAVICLE: (Place.LATERAL_THIRD, Place.MIDDLE_THIRD, Place.MEDIAL_THIRD),
    Bone.SCAPULA: (Place.GLENOID, Place.NECK, Place.BODY, Place.ACROMION, Place.CORACOID),
    Bone.HUMERUS: (
        Place.HEAD,
        Place.GREATER_TUBEROSITY,
        Place.LESSER_TUBEROSITY,
        Place.SURGICAL_NECK,
        *_SHAFT,
        Place.SUPRACONDYLAR,
        Place.LATERAL_CONDYLE,
        Place.MEDIAL_CONDYLE,
        Place.LATERAL_EPICONDYLE,
        Place.MEDIAL_EPICONDYLE,
        Place.CAPITELLUM,
        Place.TROCHLEA,
    ),
    Bone.RADIUS: (
        Place.DISTAL_METAPHYSIS,
        Place.DISTAL_END,
        Place.STYLOID,
        *_SHAFT,
        Place.NECK,
        Place.HEAD,
    ),
    Bone.ULNA: (
        Place.STYLOID,
        Place.DISTAL_METAPHYSIS,
        Place.DISTAL_END,
        *_SHAFT,
        Place.CORONOID,
        Place.OLECRANON,
    ),
    Bone.SCAPHOID: (Place.WAIST, Place.PROXIMAL_POLE, Place.DISTAL_POLE, Place.TUBERCLE),
    Bone.LUNATE: (Place.BODY,),
    Bone.TRIQUETRUM: (Place.DORSAL_CHIP, Place.BODY),
    Bone.CARPAL: (Place.BODY, Place.HOOK_OF_HAMATE),
    Bone.METACARPAL: (Place.NECK, Place.SHAFT, Place.BASE, Place.HEAD),
    Bone.HAND_PHALANX: (Place.SHAFT, Place.BASE, Place.NECK, Place.HEAD, Place.TUFT),
    Bone.RIB: (Place.ANTERIOR, Place.LATERAL, Place.POSTERIOR),
    Bone.STERNUM: (Place.BODY, Place.MANUBRIUM),
    Bone.VERTEBRA: (
        Place.BODY,
        Place.ARCH,
        Place.SPINOUS_PROCESS,
        Place.TRANSVERSE_PROCESS,
        Place.ODONTOID,
    ),
    Bone.SACRUM: (Place.ALA, Place.BODY),
    Bone.PELVIS: (
        Place.SUPERIOR_PUBIC_RAMUS,
        Place.INFERIOR_PUBIC_RAMUS,
        Place.ACETABULUM,
        Place.ILIAC_WING,
        Place.ISCHIUM,
    ),
    Bone.FEMUR: (
        Place.NECK,
        Place.HEAD,
        Place.INTERTROCHANTERIC,
        Place.SUBTROCHANTERIC,
        Place.GREATER_TROCHANTER,
        Place.LESSER_TROCHANTER,
        *_SHAFT,
        Place.SUPRACONDYLAR,
        Place.LATERAL_CONDYLE,
        Place.MEDIAL_CONDYLE,
    ),
    Bone.PATELLA: (Place.BODY, Place.SUPERIOR_POLE, Place.INFERIOR_POLE),
    Bone.TIBIA: (
        Place.LATERAL_PLATEAU,
        Place.MEDIAL_PLATEAU,
        Place.INTERCONDYLAR_EMINENCE,
        Place.TUBEROSITY,
        Place.PROXIMAL_METAPHYSIS,
        *_SHAFT,
        Place.DISTAL_METAPHYSIS,
        Place.PLAFOND,
        Place.MEDIAL_MALLEOLUS,
        Place.POSTERIOR_MALLEOLUS,
    ),
    Bone.FIBULA: (Place.LATERAL_MALLEOLUS, *_SHAFT, Place.NECK, Place.HEAD),
    Bone.TALUS: (
        Place.NECK,
        Place.BODY,
        Place.HEAD,
        Place.DOME,
        Place.LATERAL_PROCESS,
        Place.POSTERIOR_PROCESS,
    ),
    Bone.CALCANEUS: (Place.BODY, Place.TUBEROSITY, Place.ANTERIOR_PROCESS, Place.SUSTENTACULUM),
    Bone.TARSAL: (Place.BODY, Place.TUBEROSITY),
    Bone.METATARSAL: (Place.BASE, Place.TUBEROSITY, Place.SHAFT, Place.NECK, Place.HEAD),
    Bone.FOOT_PHALANX: (Place.SHAFT, Place.BASE, Place.NECK, Place.HEAD, Place.TUFT),
}
"""What breaks most often comes first."""

_RAYS = tuple("12345")
_RIBS = tuple(str(number) for number in range(1, 13))
_LEVELS = tuple(
    f"{region}{number}"
    for region, count in (("C", 7), ("T", 12), ("L", 5))
    for number in range(1, count + 1)
)
_NUMBERS: Mapping[Bone, tuple[str, ...]] = {
    Bone.METACARPAL: _RAYS,
    Bone.HAND_PHALANX: _RAYS,
    Bone.METATARSAL: _RAYS,
    Bone.FOOT_PHALANX: _RAYS,
    Bone.RIB: _RIBS,
    Bone.VERTEBRA: _LEVELS,
}
PHALANGES = frozenset({Bone.HAND_PHALANX, Bone.FOOT_PHALANX})


def likely_bones(BodyPartExamined: str) -> tuple[Bone, ...]:
    """Every bone, those that such a radiograph shows first."""
    part = BodyPartExamined.upper()
    first = next((bones for word, bones in _LIKELY if word in part), ())
    return (*first, *(bone for bone in Bone if bone not in first))


def has_sides(bone: Bone | None) -> bool:
    """Whether left and right say anything of it."""
    return bone not in _MIDLINE


def places_of(bone: Bone | None) -> tuple[Place, ...]:
    """Its parts; of no bone none."""
    return () if bone is None else PLACES[bone]


def numbers_of(bone: Bone | None) -> tuple[str, ...]:
    """Which of several it may be: ray, rib or level; none where there is one of a kind."""
    return () if bone is None else _NUMBERS.get(bone, ())
