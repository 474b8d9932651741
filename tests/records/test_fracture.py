"""A fracture in the words of a report."""

from __future__ import annotations

import pytest

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.fracture import (
    Bone,
    FractureDescription,
    FractureType,
    has_sides,
    likely_bones,
)
from osteo_desktop.records.reading import Content, Reading, ReadingStatus, Verdict, disagrees
from osteo_desktop.records.rules.content import said
from osteo_desktop.wording.fractures import (
    BONE_WORDS,
    FRACTURE_TYPE_WORDS,
    described,
    fracture_text,
)

KEY = ("a.dcm", 1)
PICTURE = Content("a.dcm", 1, "ab" * 32)
RADIUS = FractureDescription(Bone.RADIUS, "L", FractureType.GREENSTICK)


def test_that_every_bone_and_type_has_words() -> None:
    assert set(BONE_WORDS) == set(Bone)
    assert set(FRACTURE_TYPE_WORDS) == set(FractureType)
    assert len(set(BONE_WORDS.values())) == len(Bone)


@pytest.mark.parametrize(
    ("fracture", "text"),
    [
        (RADIUS, "radius, left, greenstick"),
        (
            FractureDescription(Bone.VERTEBRA, type=FractureType.COMPRESSION),
            "vertebra, compression",
        ),
        (FractureDescription(Laterality="R"), "right"),
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
