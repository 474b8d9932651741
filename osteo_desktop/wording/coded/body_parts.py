"""The codes by which a file names a body part and a projection, in words.

Documents keep the code: the column of a CSV that programs read, JSON, the archive.
"""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.wording.say import Isolate, Say, marked

BODY_PART_WORDS: Mapping[str, str] = {
    "ABDOMEN": marked("abdomen"),
    "ANKLE": marked("ankle"),
    "ARM": marked("arm"),
    "CALCANEUS": marked("calcaneus"),
    "CHEST": marked("chest"),
    "CLAVICLE": marked("clavicle"),
    "COCCYX": marked("coccyx"),
    "CSPINE": marked("cervical spine"),
    "ELBOW": marked("elbow"),
    "EXTREMITY": marked("limb"),
    "FEMUR": marked("femur"),
    "FIBULA": marked("fibula"),
    "FINGER": marked("finger"),
    "FOOT": marked("foot"),
    "FOREARM": marked("forearm"),
    "HAND": marked("hand"),
    "HEEL": marked("heel"),
    "HIP": marked("hip"),
    "HUMERUS": marked("humerus"),
    "JAW": marked("jaw"),
    "KNEE": marked("knee"),
    "LEG": marked("leg"),
    "LSPINE": marked("lumbar spine"),
    "PATELLA": marked("patella"),
    "PELVIS": marked("pelvis"),
    "RADIUS": marked("radius"),
    "RIB": marked("ribs"),
    "SCAPHOID": marked("scaphoid"),
    "SCAPULA": marked("scapula"),
    "SHOULDER": marked("shoulder"),
    "SKULL": marked("skull"),
    "SPINE": marked("spine"),
    "SSPINE": marked("sacrum"),
    "STERNUM": marked("sternum"),
    "THIGH": marked("thigh"),
    "THUMB": marked("thumb"),
    "TIBIA": marked("tibia"),
    "TOE": marked("toe"),
    "TSPINE": marked("thoracic spine"),
    "ULNA": marked("ulna"),
    "UPPER ARM": marked("upper arm"),
    "WRIST": marked("wrist"),
}
"""BodyPartExamined (PS3.16 Annex L, table L-1), and what devices write beside it."""
_PROJECTIONS: Mapping[str, str] = {
    "AXIAL": marked("axial"),
    "LATERAL": marked("lateral"),
    "OBLIQUE": marked("oblique view"),
    "TANGENTIAL": marked("tangential"),
}
"""ViewPosition where it is a word. Letters as AP stay: a reader knows them in any language, and
LL, left lateral, says nothing of the side of a limb (PS3.3 C.8.7.1.1.1)."""


def part_text(BodyPartExamined: str, say: Say = str, isolate: Isolate = str) -> str:
    """ "FOREARM" as "forearm"; what is no known code stays as the file has it."""
    return _worded(BodyPartExamined, BODY_PART_WORDS, say, isolate)


def projection_text(ViewPosition: str, say: Say = str, isolate: Isolate = str) -> str:
    """ "LATERAL" as "lateral"; "AP", and what is no known word, as the file has it."""
    return _worded(ViewPosition, _PROJECTIONS, say, isolate)


def part_code(text: str, say: Say = str) -> str:
    """What a file would say of a body part that was typed as word or as code, in capitals."""
    said = text.strip().casefold()
    known = (code for code, word in BODY_PART_WORDS.items() if say(word).casefold() == said)
    return next(known, text.strip().upper())


def _worded(value: str, words: Mapping[str, str], say: Say, isolate: Isolate) -> str:
    word = words.get(" ".join(value.upper().split()))
    return isolate(value.strip()) if word is None else say(word)
