"""A fracture said in one line of typed words."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.records.bone import (
    PHALANGES,
    Bone,
    Place,
    has_sides,
    likely_bones,
    numbers_of,
    places_of,
)
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
from osteo_desktop.settings import installed_folder
from osteo_desktop.wording.described.fracture_line import FractureWords
from osteo_desktop.wording.fractures import fracture_text

LANGUAGES = ("en", "fr", "es", "pt", "hi", "bn", "ar", "sw")
ENGLISH = FractureWords()


def meant(line: str, part: str = "") -> FractureDescription:
    understood = ENGLISH.understand(line, likely_bones(part))
    assert understood.meant is not None, understood
    return understood.meant


@cache
def say_in(language: str) -> Callable[[str], str]:
    """As the window's translator says it; what is not translated yet stays English."""
    place = installed_folder("resources") / "translations" / f"osteo_{language}.ts"
    found = {}
    for context in ElementTree.parse(place).iter("context"):
        if context.findtext("name") == "Words":
            for message in context.iter("message"):
                found[message.findtext("source")] = message.findtext("translation")
    return lambda text: found.get(text) or text


@cache
def words_in(language: str) -> FractureWords:
    return FractureWords(say_in(language))


@st.composite
def fractures(draw: st.DrawFn) -> FractureDescription:
    """What an editor allows to be chosen."""

    def some(values: object) -> object:
        return draw(st.sampled_from((None, *values)))  # type: ignore[misc]

    bone = draw(st.sampled_from(Bone))
    displacement = some(Displacement)
    goes = displacement not in (None, Displacement.NONE)
    return FractureDescription(
        bone=bone,
        Laterality=draw(st.sampled_from(("", "L", "R"))) if has_sides(bone) else "",
        type=some(FractureType),
        which=draw(st.sampled_from(("", *numbers_of(bone)))),
        phalanx=some(Phalanx) if bone in PHALANGES else None,
        place=some(places_of(bone)),
        displacement=displacement,
        displaced_to=some(Direction) if goes else None,
        angulation=draw(st.none() | st.integers(0, 180)),
        angulated_to=some(Direction),
        joint=some(Joint),
        age=some(FractureAge),
        skin=some(Skin),
    )


@pytest.mark.parametrize("language", LANGUAGES)
@given(fracture=fractures())
@settings(max_examples=25, deadline=None)
def test_what_is_said_of_any_fracture_is_understood_back_in_every_language(
    language: str, fracture: FractureDescription
) -> None:
    line = fracture_text(fracture, say_in(language))
    understood = words_in(language).understand(line)
    assert understood.choices == (fracture,), line
    assert understood.unknown == (), line


@pytest.mark.parametrize(
    ("line", "text"),
    [
        ("rad dist met displ dors 20", "radius, distal metaphysis, displaced to dorsal, "
         "angulated 20°"),
        ("20 dors displ dist met rad", "radius, distal metaphysis, displaced, "
         "angulated 20° to dorsal"),
        ("mc 5 neck 30 palm", None),
        ("metac 5 neck 30 palm", "metacarpal 5, neck, angulated 30° to palmar"),
        ("left 5th metat base avul", "metatarsal 5, left, base, avulsion"),
        ("L1 compr", "vertebra L1, compression"),
        ("olec displ", "ulna, olecranon, displaced"),
        ("fib lat mal not displ", "fibula, lateral malleolus, not displaced"),
        ("neck of fem, varus 10", "femur, neck, angulated 10° into varus"),
        ("uln displ rad", "ulna, displaced to radial"),
        ("tibia spiral open acute", "tibia, spiral, acute, open"),
        ("phal hand 2 prox phal spiral", "phalanx of the hand 2, proximal phalanx, spiral"),
    ],
)  # fmt: skip
def test_typed_words_in_any_order_are_known_by_their_beginnings(
    line: str, text: str | None
) -> None:
    understood = ENGLISH.understand(line)
    if text is None:
        assert understood.meant is None
        assert understood.unknown == ("mc",)
    else:
        assert understood.meant is not None, understood
        assert fracture_text(understood.meant) == text


def test_a_beginning_of_several_words_gives_them_all_and_means_none() -> None:
    understood = ENGLISH.understand("rad dist displ dors 20")
    places = {Place.DISTAL_METAPHYSIS, Place.DISTAL_END, Place.DISTAL_SHAFT}
    assert {one.place for one in understood.choices} == places
    assert understood.meant is None
    assert all(one.displaced_to is Direction.DORSAL for one in understood.choices)


def test_the_bones_of_the_body_part_come_first() -> None:
    bones = [one.bone for one in ENGLISH.understand("meta", likely_bones("FOOT")).choices]
    assert bones == [Bone.METATARSAL, Bone.METACARPAL]
    bones = [one.bone for one in ENGLISH.understand("meta", likely_bones("HAND")).choices]
    assert bones == [Bone.METACARPAL, Bone.METATARSAL]


@pytest.mark.parametrize(
    ("line", "unknown"),
    [
        ("radius smashed", ("smashed",)),
        ("left vertebra", ("left",)),
        ("femur olecranon", ("olecranon",)),
        ("radius not", ("not",)),
        ("radius 200", ("200",)),
        ("radius dorsal", ("dorsal",)),
        ("radius angulated", ("angulated",)),
    ],
)
def test_what_means_nothing_or_is_not_true_of_the_bone_is_named_and_nothing_is_meant(
    line: str, unknown: tuple[str, ...]
) -> None:
    understood = ENGLISH.understand(line)
    assert understood.meant is None
    assert set(unknown) <= set(understood.unknown) or len(understood.choices) != 1


@given(st.text(max_size=60))
@settings(max_examples=60, deadline=None)
def test_any_line_is_read_without_harm(line: str) -> None:
    understood = ENGLISH.understand(line)
    assert all(isinstance(one, FractureDescription) for one in understood.choices)


def test_an_empty_line_means_nothing() -> None:
    assert ENGLISH.understand(" , ").choices == ()
    assert meant("scaphoid waist") == FractureDescription(Bone.SCAPHOID, place=Place.WAIST)
