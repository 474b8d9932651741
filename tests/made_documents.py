"""Documents of made records, in which every field says something, and where they are recorded.

``python -m tests.made_documents`` records them anew: do so only when a document is meant to change,
for archives, cards and settings of before must be read and written as they were, to the byte.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import numpy as np

from osteo_desktop.archive import serialise
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.bone import Bone, Place
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap
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
from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind, JointName
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues
from osteo_desktop.records.models.agreement import Rate
from osteo_desktop.records.models.site_points import PointsFigures, PointsProposal, Targets
from osteo_desktop.records.radiograph import (
    Header,
    Patient,
    PixelSpacing,
    SpacingOrigin,
    VoiFunction,
    VoiWindow,
)
from osteo_desktop.records.reading import (
    Addendum,
    Content,
    CriticalResult,
    EnteredStudy,
    EnteredView,
    Reading,
    SetAside,
    Signature,
    SignedFor,
    SignedPicture,
    Statement,
    Unusable,
    Verdict,
    WordsAside,
)
from osteo_desktop.records.view_state import ViewState
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import Settings, save_settings
from osteo_desktop.training.recipes import recipe_document, recipes
from osteo_desktop.workflow.models import site_points

RECORDED = Path(__file__).parent / "recorded"

PATIENT = Patient("MADE^Zoë", "0042", "19700101", "F", "054Y")
SPACING = PixelSpacing(0.143, 0.15, SpacingOrigin.AT_DETECTOR, "no magnification stated")
HEADER = Header(
    "DICOM",
    3,
    5,
    frame=2,
    NumberOfFrames=3,
    patient=PATIENT,
    StudyInstanceUID="1.2.826.7",
    PatientOrientation="L\\F",
    overlays=("", "lines"),
    lossy=True,
    bits=12,
    spacing=SPACING,
    colourfulness=np.float32(0.25),
    truncated=True,
    missing_frames=1,
    reader=2,
    revisions=("bits", "shutter"),
    warnings=(as_it_stands("The file ends early."), as_it_stands("Second\nwarning.")),
)
DRAWING = Drawing(
    (
        Mark("LENGTH", ((1.5, 2.0), (1e-7, 3.0))),
        Mark("TEXT", ((1.0, 2.0),), "hier – здесь"),
        Mark("ELLIPSE", ((0, 0), (10, 4)), values=RegionValues(100.25, 1 / 3, np.int64(31))),
    ),
    Calibration(((0.0, 0.0), (10.0, 0.5)), 25.0),
    True,
    SPACING,
)
FRACTURES = (
    FractureDescription(Bone.RADIUS, "L", next(iter(FractureType))),
    FractureDescription(Laterality="R"),
)
FULL_FRACTURE = FractureDescription(
    Bone.HAND_PHALANX,
    "L",
    FractureType.OBLIQUE,
    which="5",
    phalanx=Phalanx.PROXIMAL,
    place=Place.BASE,
    displacement=Displacement.DISPLACED,
    displaced_to=Direction.ULNAR,
    angulation=20,
    angulated_to=Direction.PALMAR,
    joint=Joint.EXTRA_ARTICULAR,
    age=FractureAge.ACUTE,
    skin=Skin.CLOSED,
)
FURTHER = (
    FurtherFinding(FurtherKind.DISLOCATION, JointName.FINGER, "L", "to dorsal"),
    FurtherFinding(words="a ring, not taken off"),
)
FINDING = Finding(
    "ab" * 32,
    1,
    Decision.FRACTURE,
    "made-7f",
    "3",
    np.float32(0.83),
    OperatingPoints(0.2, 0.71),
    SaliencyMap(np.arange(6, dtype=np.float32).reshape(2, 3) / 7, -1.5, 0.0, 9.0, 4.25),
    as_it_stands("Zoë said so"),
    True,
    "CPU",
)
REFUSED = Finding("cd" * 32, 2, Decision.NOT_SCORED, "made-7f", "3", reason=as_it_stands("a chest"))
PICTURE = Content("a/\udcff.dcm", 1, "ab" * 32)
CRITICAL = CriticalResult("Dr Adams", "2026-03-01T09:00:00+01:00", "Dr Ada")
KEY, OTHER = ("a/\udcff.dcm", 1), ("a/b.dcm", 2)
ENTERED_STUDY = EnteredStudy("20260301", "BELL^Bo", "fall", "20260228", "bicycle", "wrist")
ENTERED_VIEW = EnteredView("WRIST", "L", "PA")
READING = Reading(
    "1.2.826.7",
    {KEY: Verdict.FRACTURE, OTHER: Verdict.DOUBT},
    "Fracture of the radius",
    "notes – «»\nsecond line",
    PATIENT,
    CRITICAL,
    Signature("Dr Ada", "2026-03-01T09:30:00+01:00"),
    {KEY: FINDING, OTHER: REFUSED},
    True,
    (Addendum("more", "Dr Bo", "2026-03-02T09:30:00+01:00"),),
    {KEY: DRAWING},
    {KEY: FRACTURES},
    {OTHER: "a cast"},
    True,
    replace(CRITICAL, told="Dr Bell"),
    {KEY: "ab" * 32},
    {KEY: "ab" * 32, OTHER: "cd" * 32},
    (
        SetAside(PICTURE, Statement(Verdict.NO_FRACTURE, DRAWING, FRACTURES, "why", FINDING)),
        SetAside(PICTURE, Statement()),
    ),
    (
        WordsAside((PICTURE,), "impression", "notes", PATIENT, CRITICAL, Patient()),
        WordsAside((PICTURE,)),
    ),
    PATIENT,
    SignedFor(
        PATIENT,
        ("PatientID",),
        True,
        (
            SignedPicture(PICTURE, HEADER),
            SignedPicture(PICTURE, None, as_it_stands("cannot be read")),
        ),
    ),
)
READINGS = {
    "empty": Reading("file:a.png"),
    "draft": Reading("1.2", {OTHER: Verdict.DOUBT}, notes="n", critical=CriticalResult()),
    "whole": READING,
    "described": Reading(
        "1.3",
        {KEY: Verdict.FRACTURE},
        fractures={KEY: (FULL_FRACTURE,)},
        set_aside=(SetAside(PICTURE, Statement(further=FURTHER)),),
        further={KEY: FURTHER, OTHER: FURTHER[:1]},
    ),
    "entered": Reading(
        "1.4",
        entered=PATIENT,
        set_aside=(SetAside(PICTURE, Statement(entered_view=ENTERED_VIEW)),),
        words_aside=(WordsAside((PICTURE,), entered_study=ENTERED_STUDY),),
        entered_study=ENTERED_STUDY,
        entered_views={KEY: ENTERED_VIEW},
    ),
    "unusable": Reading(
        "1.5",
        {KEY: Verdict.DOUBT},
        set_aside=(SetAside(PICTURE, Statement(unusable=Unusable.CUT_OFF)),),
        unusable={KEY: Unusable.BLURRED, OTHER: Unusable.WRONG_PATIENT},
    ),
}
ROW = Row("a/\udcff.dcm", "/x/a/\udcff.dcm", 2, "ab" * 32, HEADER, FINDING, None, b"\xff\xd8\0")
ROWS = {
    "whole": ROW,
    "unread": Row("b.png", "/x/b.png", error=as_it_stands("It is empty."), together="made"),
    "png": Row("c.png", "/x/c.png", header=Header("PNG", 7, 9, reader=3)),
}
VIEWS = {
    "offered": ViewState("ab" * 32, window=1),
    "own": ViewState(
        "ab" * 32, 2.5, -0.1, 1 / 3, 3, True, True, VoiWindow(40, 400.5, VoiFunction.SIGMOID, "x")
    ),
}
SETTINGS = Settings(
    reader_name="Dr Zoë أحمد",
    readers=("Dr Zoë أحمد", "Dr Bo"),
    map_opacity=0.25,
    recent=("/radiographs/ä", "/\udcff"),
    shortcuts={"viewer.invert": ("Ctrl+I", "U"), "commands.export": ()},
    unknown={"hanging": {"wrist": ["PA", 1, None]}},
)
_RATE = Rate(1, 2, 0.5, 0.1, 0.9)
_POINTS = OperatingPoints(0.125, 1 / 3)
_FIGURES = PointsFigures(_RATE, _RATE, _RATE)
PROPOSAL = PointsProposal(
    "made-7f", _POINTS, _POINTS, Targets(0.9, 0.8), 120, 60, 30, _FIGURES, _FIGURES, _FIGURES
)


def documents() -> Mapping[str, str]:
    """By the name under which it is recorded, each as the program writes it now."""
    made = {f"reading-{name}": serialise.reading_json(one) for name, one in READINGS.items()}
    for name, row in ROWS.items():
        columns = {k: v for k, v in serialise.row_columns(row).items() if isinstance(v, str)}
        made[f"row-{name}"] = json.dumps(columns, indent=1)
    made |= {f"view-{name}": str(serialise.view_text(view)) for name, view in VIEWS.items()}
    shipped = {one.name: recipe_document(one) for one in recipes()}
    made["recipes"] = json.dumps(shipped, indent=1)
    with tempfile.TemporaryDirectory() as folder:
        save_settings(SETTINGS, Path(folder) / "settings.json")
        made["settings"] = (Path(folder) / "settings.json").read_text(encoding="utf-8")
        points = Path(folder) / "points.json"
        site_points.use_points(PROPOSAL, "Dr Ada", points)
        at = json.loads(points.read_text(encoding="utf-8"))["models"]["made-7f"]["at"]
        made["site-points"] = points.read_text(encoding="utf-8").replace(at, "2026-03-01T09:30:00")
    return made


def recorded(name: str) -> str:
    return (RECORDED / f"{name}.json").read_text(encoding="utf-8")


if __name__ == "__main__":
    for _name, _text in documents().items():
        (RECORDED / f"{_name}.json").write_text(_text, encoding="utf-8")
