"""A further finding in the words of a report."""

from __future__ import annotations

from collections.abc import Mapping

from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind, JointName
from osteo_desktop.wording.dicom import side_text
from osteo_desktop.wording.say import Say, marked

FURTHER_WORDS: Mapping[FurtherKind, str] = {
    FurtherKind.DISLOCATION: marked("dislocation"),
    FurtherKind.SUBLUXATION: marked("subluxation"),
    FurtherKind.EFFUSION: marked("joint effusion"),
    FurtherKind.SWELLING: marked("soft tissue swelling"),
    FurtherKind.HARDWARE: marked("hardware"),
    FurtherKind.LOOSE_HARDWARE: marked("loose or broken hardware"),
    FurtherKind.FOREIGN_BODY: marked("foreign body"),
    FurtherKind.BONE_LESION: marked("bone lesion"),
    FurtherKind.OSTEOPENIA: marked("osteopenia"),
    FurtherKind.DEGENERATION: marked("degenerative change"),
    FurtherKind.OTHER: marked("other finding"),
}

JOINT_NAME_WORDS: Mapping[JointName, str] = {
    JointName.ACROMIOCLAVICULAR: marked("acromioclavicular joint"),
    JointName.SHOULDER: marked("shoulder"),
    JointName.ELBOW: marked("elbow"),
    JointName.DISTAL_RADIOULNAR: marked("distal radioulnar joint"),
    JointName.WRIST: marked("wrist"),
    JointName.CARPUS: marked("carpus"),
    JointName.CARPOMETACARPAL: marked("carpometacarpal joint"),
    JointName.METACARPOPHALANGEAL: marked("metacarpophalangeal joint"),
    JointName.FINGER: marked("finger joint"),
    JointName.SPINE: marked("spine"),
    JointName.SACROILIAC: marked("sacroiliac joint"),
    JointName.HIP: marked("hip"),
    JointName.KNEE: marked("knee"),
    JointName.PATELLOFEMORAL: marked("patellofemoral joint"),
    JointName.ANKLE: marked("ankle"),
    JointName.SUBTALAR: marked("subtalar joint"),
    JointName.TARSUS: marked("tarsus"),
    JointName.TARSOMETATARSAL: marked("tarsometatarsal joint"),
    JointName.METATARSOPHALANGEAL: marked("metatarsophalangeal joint"),
    JointName.TOE: marked("toe joint"),
}


def further_text(found: FurtherFinding, say: Say = str) -> str:
    """Like "dislocation, elbow, left: to posterior"; the reader's own words stand last."""
    chosen = (
        say(FURTHER_WORDS[found.kind]) if found.kind else "",
        say(JOINT_NAME_WORDS[found.joint]) if found.joint else "",
        side_text(found.Laterality, say),
    )
    said = ", ".join(word for word in chosen if word)
    own = " ".join(found.words.split())
    return f"{said}: {own}" if said and own else said or own
