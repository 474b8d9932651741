"""Guided measurements: right figures for made bones, on either side, and ranges with a source."""

from __future__ import annotations

import math
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.records.marks.guided import SETS
from osteo_desktop.records.marks.kind import Figure
from osteo_desktop.records.marks.kinds import KINDS, kind_of
from osteo_desktop.records.marks.mark import Mark
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.wording.marks import label_words, listed_words

SPACING = PixelSpacing(0.2, 0.1, SpacingOrigin.AT_DETECTOR)
_mm = st.floats(-20, 20)


class Bone:
    """Points in millimetres of a body that is turned by some degrees, and mirrored or not."""

    def __init__(self, turn: float, mirrored: bool) -> None:
        self._turn, self._mirrored = math.radians(turn), mirrored

    def at(self, across: float, down: float) -> Point:
        """As pixels that are twice as high as wide."""
        x = -across if self._mirrored else across
        cosine, sine = math.cos(self._turn), math.sin(self._turn)
        turned = (x * cosine - down * sine, x * sine + down * cosine)
        return (300 + turned[0]) / SPACING.column, (300 + turned[1]) / SPACING.row


def figures(key: str, *points: Point) -> dict[str, Figure]:
    return {one.name: one for one in kind_of(key).figures(points, SPACING)}


_bones = st.builds(Bone, st.floats(0, 360), st.booleans())
_angle = st.floats(-60, 60)


@given(_bones, st.floats(-30, 40), st.floats(10, 30))
@settings(max_examples=40)
def test_radial_inclination_and_height(bone: Bone, slant: float, width: float) -> None:
    height = width * math.tan(math.radians(slant))
    found = figures(
        "RADIAL_INCLINATION",
        bone.at(0, -80),
        bone.at(0, -20),
        bone.at(-width / 2, 0),
        bone.at(width / 2, height),
    )
    assert found["inclination"].value == pytest.approx(slant, abs=1e-6)
    assert found["height"].value == pytest.approx(height, abs=1e-6)


@given(_bones, _angle)
@settings(max_examples=40)
def test_volar_tilt_is_positive_where_the_volar_rim_lies_nearer_to_the_elbow(
    bone: Bone, tilt: float
) -> None:
    dorsal = 20 * math.tan(math.radians(tilt))
    points = bone.at(0, -80), bone.at(0, -20), bone.at(-10, dorsal), bone.at(10, 0)
    assert figures("VOLAR_TILT", *points)["tilt"].value == pytest.approx(tilt, abs=1e-6)


@given(_bones, _mm)
@settings(max_examples=40)
def test_ulnar_variance_is_positive_where_the_ulna_is_longer(bone: Bone, longer: float) -> None:
    points = bone.at(0, -80), bone.at(0, -20), bone.at(-10, 5), bone.at(-18, 5 + longer)
    assert figures("ULNAR_VARIANCE", *points)["variance"].value == pytest.approx(longer, abs=1e-6)


def bent(bone: Bone, turn: float) -> tuple[Point, Point, Point]:
    """Two lines of 40 mm; the second turns from the first to the side of positive x."""
    across, down = math.sin(math.radians(turn)), math.cos(math.radians(turn))
    return bone.at(0, -40), bone.at(0, 0), bone.at(40 * across, 40 * down)


@given(_bones, _angle)
@settings(max_examples=40)
def test_hip_knee_ankle_is_under_180_in_varus_on_either_side(bone: Bone, valgus: float) -> None:
    angle = figures("HIP_KNEE_ANKLE", *bent(bone, valgus), bone.at(6, 5))["angle"].value
    assert angle == pytest.approx(180 + valgus, abs=1e-6)


@given(_bones, _angle)
@settings(max_examples=40)
def test_carrying_angle_is_negative_in_varus_on_either_side(bone: Bone, valgus: float) -> None:
    above, elbow, wrist = bent(bone, valgus)
    found = figures("CARRYING_ANGLE", above, elbow, elbow, wrist, bone.at(6, 5))
    assert found["angle"].value == pytest.approx(valgus, abs=1e-6)


@given(_bones, _angle)
@settings(max_examples=40)
def test_boehler_angle_is_negative_where_the_facet_has_sunk_in(bone: Bone, angle: float) -> None:
    heel, facet, front = bent(bone, angle)
    assert figures("BOEHLER_ANGLE", heel, facet, front, bone.at(30, 0))[
        "angle"
    ].value == pytest.approx(angle, abs=1e-6)


@given(_bones, st.floats(60, 170))
@settings(max_examples=40)
def test_gissane_angle_is_the_one_at_the_lowest_point(bone: Bone, angle: float) -> None:
    found = figures("GISSANE_ANGLE", *bent(bone, 180 - angle))
    assert found["angle"].value == pytest.approx(angle, abs=1e-6)


def test_leg_length_says_both_and_which_is_longer() -> None:
    bone = Bone(0, False)
    points = bone.at(-50, -200), bone.at(-50, 200), bone.at(50, -200), bone.at(50, 190)
    found = {name: one.value for name, one in figures("LEG_LENGTH", *points).items()}
    assert found == pytest.approx({"right": 400, "left": 390, "difference": 10})


@pytest.mark.parametrize("row", SETS, ids=lambda row: row.key)
def test_every_set_has_a_step_for_each_point_and_a_figure_with_range_and_source(
    row: object,
) -> None:
    kind = kind_of(row.key)  # type: ignore[attr-defined]
    assert kind in KINDS
    assert len(kind.steps) == kind.points
    assert kind.part
    points = tuple((float(10 * n), float(7 * n * n)) for n in range(kind.points))
    usual = [one.usual for one in kind.figures(points, SPACING) if one.usual is not None]
    assert usual or row.key == "CARRYING_ANGLE"  # type: ignore[attr-defined]
    for one in usual:
        assert one.least < one.greatest
        assert re.search(r"\b(19|20)\d\d\b", one.source)
        assert re.search(r"\b(19|20)\d\d$", one.short)


@pytest.mark.parametrize("row", SETS, ids=lambda row: row.key)
def test_points_in_one_place_give_a_dash_and_never_an_error(row: object) -> None:
    kind = kind_of(row.key)  # type: ignore[attr-defined]
    points = ((5.0, 5.0),) * kind.points
    for figure in kind.figures(points, SPACING):
        assert figure.value is None or figure.value == 0.0


def test_the_range_stands_beside_the_figure_and_says_usually_and_whose_word_it_is() -> None:
    bone = Bone(0, False)
    points = bone.at(0, -80), bone.at(0, -20), bone.at(-10, 0), bone.at(10, 20 * math.tan(0.3141))
    mark = Mark("RADIAL_INCLINATION", points)
    inclination, height = label_words(mark, SPACING).splitlines()
    assert inclination == "inclination 18.0°, usually 16.5 to 31.5° (Hadi 2013)"
    assert height == "height 6.5 mm, usually 8.0 to 14.6 mm (Hadi 2013)"
    listed = listed_words(mark, SPACING)
    assert listed.startswith("Radial inclination and height: inclination 18.0°, usually 16.5 to")
    assert "400 wrists, mean ± 2 SD" in listed
    assert "6.5 mm (at the detector), usually" in listed
    assert not re.search("normal|abnormal|short|fracture", listed)


def test_a_range_in_millimetres_says_nothing_of_pixels() -> None:
    gap = Mark("SCAPHOLUNATE_GAP", ((0.0, 0.0), (20.0, 0.0)))
    assert label_words(gap, None) == "scapholunate gap 20 pixels"
    assert "usually" in label_words(gap, SPACING)
