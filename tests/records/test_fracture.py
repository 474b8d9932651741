"""A fracture in the words of a report."""

from __future__ import annotations

import pytest

from osteo_desktop.records.bone import (
    Bone,
    Place,
    has_sides,
    likely_bones,
    numbers_of,
    places_of,
)
from osteo_desktop.records.finding import Decision
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
from osteo_desktop.records.reading import Content, Reading, ReadingStatus, Verdict, disagrees
from osteo_desktop.records.rules.content import said
from osteo_desktop.wording.fractures import (
    AGE_WORDS,
    BONE_WORDS,
    DIRECTION_WORDS,
    DISPLACEMENT_WORDS,
    FRACTURE_TYPE_WORDS,
    JOINT_WORDS,
    PHALANX_WORDS,
    PLACE_WORDS,
    SKIN_WORDS,
    described,
    fracture_text,
)
from osteo_desktop.wording.further_findings import (
    FURTHER_WORDS,
    JOINT_NAME_WORDS,
    further_text,
)
from tests.made_documents import FULL_FRACTURE

KEY = ("a.dcm", 1)
PICTURE = Content("a.dcm", 1, "ab" * 32)
RADIUS = FractureDescription(Bone.RADIUS, "L", FractureType.GREENSTICK)


def test_that_every_bone_and_type_has_words() -> None:
    assert set(BONE_WORDS) == set(Bone)
    assert set(FRACTURE_TYPE_WORDS) == set(FractureType)
    assert len(set(BONE_WORDS.values())) == len(Bone)
    assert set(PLACE_WORDS) == set(Place)
    assert set(PHALANX_WORDS) == set(Phalanx)
    assert set(DISPLACEMENT_WORDS) == set(Displacement)
    assert set(DIRECTION_WORDS) == set(Direction)
    assert set(JOINT_WORDS) == set(Joint)
    assert set(AGE_WORDS) == set(FractureAge)
    assert set(SKIN_WORDS) == set(Skin)
    assert set(FURTHER_WORDS) == set(FurtherKind)
    assert set(JOINT_NAME_WORDS) == set(JointName)


@pytest.mark.parametrize("bone", Bone)
def test_that_every_bone_has_places_each_once(bone: Bone) -> None:
    places = places_of(bone)
    assert places
    assert len(set(places)) == len(places)


def test_that_every_place_belongs_to_a_bone() -> None:
    assert {place for bone in Bone for place in places_of(bone)} == set(Place)


def test_that_rays_ribs_and_levels_are_numbered_and_single_bones_are_not() -> None:
    assert numbers_of(Bone.METACARPAL) == ("1", "2", "3", "4", "5")
    assert numbers_of(Bone.RIB)[-1] == "12"
    assert numbers_of(Bone.VERTEBRA)[:2] == ("C1", "C2")
    assert numbers_of(Bone.VERTEBRA)[-1] == "L5"
    assert numbers_of(Bone.RADIUS) == numbers_of(None) == ()
    assert places_of(None) == ()


@pytest.mark.parametrize("degrees", [-1, 181])
def test_that_no_angulation_is_beyond_half_a_turn(degrees: int) -> None:
    with pytest.raises(ValueError, match="0 to 180"):
        FractureDescription(Bone.RADIUS, angulation=degrees)


@pytest.mark.parametrize(
    ("found", "text"),
    [
        (
            FurtherFinding(FurtherKind.DISLOCATION, JointName.ELBOW, "L", "to posterior"),
            "dislocation, elbow, left: to posterior",
        ),
        (FurtherFinding(FurtherKind.HARDWARE), "hardware"),
        (FurtherFinding(words=" a ring\nleft on "), "a ring left on"),
        (FurtherFinding(), ""),
    ],
)
def test_that_a_further_finding_says_what_was_chosen_then_the_words(
    found: FurtherFinding, text: str
) -> None:
    assert further_text(found) == text
    assert found.is_empty == (text == "")


@pytest.mark.parametrize(
    ("fracture", "text"),
    [
        (RADIUS, "radius, left, greenstick"),
        (
            FractureDescription(Bone.VERTEBRA, type=FractureType.COMPRESSION),
            "vertebra, compression",
        ),
        (FractureDescription(Laterality="R"), "right"),
        (
            FULL_FRACTURE,
            "phalanx of the hand 5, proximal phalanx, left, base, oblique, displaced to ulnar, "
            "angulated 20° to palmar, extra-articular, acute, closed",
        ),
        (FractureDescription(Bone.VERTEBRA, which="L1"), "vertebra L1"),
        (FractureDescription(angulation=0), "angulated 0°"),
        (FractureDescription(angulated_to=Direction.VARUS), "angulated into varus"),
        (FractureDescription(), ""),
    ],
)
def test_that_only_what_was_chosen_is_said(fracture: FractureDescription, text: str) -> None:
    assert fracture_text(fracture) == text
    assert fracture.is_empty == (text == "")


@pytest.mark.parametrize(
    ("Laterality", "text"),
    [
        ("R", "radius, left, greenstick (the file says right)"),
        ("L", "radius, left, greenstick"),
        ("B", "radius, left, greenstick"),
        ("", "radius, left, greenstick"),
    ],
)
def test_that_a_side_that_the_file_contradicts_is_pointed_out(Laterality: str, text: str) -> None:
    assert described(RADIUS, Laterality) == text


@pytest.mark.parametrize(
    ("part", "first"),
    [
        ("WRIST", Bone.RADIUS),
        ("left wrist, scaphoid views", Bone.SCAPHOID),
        ("HAND", Bone.METACARPAL),
        ("LSPINE", Bone.VERTEBRA),
        ("ANKLE", Bone.FIBULA),
        ("FOREARM", Bone.RADIUS),
        ("LEG", Bone.TIBIA),
        ("", Bone.CLAVICLE),
        ("SOMETHING ELSE", Bone.CLAVICLE),
    ],
)
def test_that_the_bones_of_the_radiograph_come_first_and_all_are_there(
    part: str, first: Bone
) -> None:
    bones = likely_bones(part)
    assert bones[0] is first
    assert sorted(bones) == sorted(Bone)


def test_that_bones_of_the_midline_have_no_side() -> None:
    assert not has_sides(Bone.VERTEBRA)
    assert has_sides(Bone.RIB)
    assert has_sides(None)


def test_that_what_is_described_makes_a_draft_and_can_be_taken_back() -> None:
    reading = said(Reading("1"), PICTURE, fractures=(RADIUS,), reason="cast")
    assert reading.status is ReadingStatus.DRAFT
    assert said(reading, PICTURE, fractures=(), reason="") == Reading("1")


def test_that_a_fracture_described_against_the_verdict_is_a_contradiction() -> None:
    reading = said(Reading("1"), PICTURE, fractures=(RADIUS,))
    for verdict in Verdict:
        decided = said(reading, PICTURE, verdict=verdict)
        assert decided.contradicts_itself(KEY) == (verdict is Verdict.NO_FRACTURE)
    assert not reading.contradicts_itself(KEY)
    assert not Reading("1", {KEY: Verdict.NO_FRACTURE}).contradicts_itself(KEY)


def test_that_doubt_disagrees_with_nobody() -> None:

    apart = [(v, d) for v in Verdict for d in Decision if disagrees(v, d)]
    assert apart == [
        (Verdict.FRACTURE, Decision.NO_FRACTURE),
        (Verdict.NO_FRACTURE, Decision.FRACTURE),
    ]
