"""What a mark measures does not depend on how the radiograph lies, and says whose word it is."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import combinations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from osteo_desktop.records.marks.kind import Kind
from osteo_desktop.records.marks.kinds import KINDS, kind_of
from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark, RegionValues, calibrated
from osteo_desktop.records.marks.measurement import angle_at, foot_on_line, length
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin
from osteo_desktop.ui.viewer.orientation import Orientation, Placement
from osteo_desktop.wording.marks import listed_words, mark_words

DETECTOR = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)
FLAT = PixelSpacing(0.2, 0.1, SpacingOrigin.CALIBRATED)
"""Pixels twice as high as wide."""

points = st.tuples(st.floats(0, 4000), st.floats(0, 4000))
spacings = st.builds(
    PixelSpacing, st.floats(0.05, 1), st.floats(0.05, 1), st.sampled_from(SpacingOrigin)
)
EIGHT = [Orientation(turns, mirrored) for mirrored in (False, True) for turns in range(4)]


def mark(kind: str, *at: Point, **more: object) -> Mark:
    return Mark(kind, at, **more)  # type: ignore[arg-type]


def figure(of: Mark, spacing: PixelSpacing | None) -> float | None:
    (found,) = kind_of(of.kind).figures(of.points, spacing)
    return found.value


def test_a_length_is_in_millimetres_by_the_files_spacing_and_says_whose_word_it_is() -> None:
    line = mark("LENGTH", (0, 0), (30, 40))
    assert length(line.points, DETECTOR) == pytest.approx(5.0)
    assert mark_words(line, DETECTOR) == "5.0 mm (at the detector)"
    assert listed_words(line, DETECTOR) == "Length 5.0 mm (at the detector)"


def test_without_a_spacing_there_is_no_millimetre() -> None:
    line = mark("LENGTH", (0, 0), (30, 40))
    box = mark("RECTANGLE", (0, 0), (10, 20))
    assert mark_words(line, None) == "50 pixels"
    assert mark_words(box, None) == "200 pixels"
    assert "mm" not in listed_words(line, None) + listed_words(box, None)


@pytest.mark.parametrize(("end", "wanted"), [((100, 0), 10.0), ((0, 100), 20.0)])
def test_pixels_that_are_not_square_are_measured_each_way(end: Point, wanted: float) -> None:
    assert length([(0, 0), end], FLAT) == pytest.approx(wanted)


def test_angles_are_those_of_the_patient_not_of_the_pixels() -> None:
    corner = mark("ANGLE", (100, 0), (0, 0), (100, 50))
    assert figure(corner, None) == pytest.approx(math.degrees(math.atan2(50, 100)))
    assert figure(corner, FLAT) == pytest.approx(45.0)
    assert mark_words(corner, FLAT) == "45.0°"


def test_a_cobb_angle_is_that_between_two_lines_whichever_way_they_were_drawn() -> None:
    first, second = ((0, 0), (100, 0)), ((0, 90), (100, 60))
    for one in (first, first[::-1]):
        for other in (second, second[::-1]):
            found = mark("COBB", *one, *other)
            assert figure(found, None) == pytest.approx(math.degrees(math.atan2(30, 100)))
            assert mark_words(found, None) == "Cobb 16.7°"
            assert listed_words(found, None) == "Cobb angle 16.7°"


def test_a_side_without_length_has_no_angle_and_does_not_fail() -> None:
    nothing = mark("ANGLE", (5, 5), (5, 5), (9, 9))
    assert figure(nothing, DETECTOR) is None
    assert mark_words(nothing, DETECTOR) == "–"


def test_a_region_says_its_grey_values_and_its_area() -> None:
    box = mark("RECTANGLE", (10, 10), (30, 50), values=RegionValues(1234.5678, 12.25, 800))
    assert mark_words(box, DETECTOR) == "mean 1235, SD 12.25 · 8.0 mm² (at the detector)"
    round_one = replace(box, kind="ELLIPSE")
    assert figure(round_one, DETECTOR) == pytest.approx(8.0 * math.pi / 4)


def test_words_stand_beside_what_is_measured() -> None:
    line = mark("LENGTH", (0, 0), (30, 40), text=" displacement ")
    site = mark("SITE", (0, 0), (30, 40), text="cortical step")
    assert mark_words(line, DETECTOR) == "displacement · 5.0 mm (at the detector)"
    assert listed_words(site, DETECTOR) == "Fracture site · cortical step"
    assert mark_words(mark("ARROW", (0, 0), (9, 9)), DETECTOR) == ""
    assert listed_words(mark("ARROW", (0, 0), (9, 9)), DETECTOR) == "Arrow"


# --- calibration -----------------------------------------------------------------------------


def test_a_known_length_calibrates_and_says_that_it_was_by_hand() -> None:
    known = Calibration(((0, 0), (0, 200)), 50.0)
    found = calibrated(None, known)
    assert found is not None
    assert (found.row, found.column) == (0.25, 0.25)
    assert mark_words(mark("LENGTH", (0, 0), (40, 0)), found) == ("10.0 mm (calibrated by hand)")
    assert calibrated(DETECTOR, None) is DETECTOR


@given(points, points, st.floats(1, 500), st.none() | spacings)
def test_the_known_line_measures_what_the_reader_said(
    start: Point, end: Point, millimetres: float, spacing: PixelSpacing | None
) -> None:
    assume(math.dist(start, end) > 1)
    found = calibrated(spacing, Calibration((start, end), millimetres))
    assert found is not None
    assert found.origin is SpacingOrigin.BY_HAND
    assert length([start, end], found) == pytest.approx(millimetres)
    if spacing is not None:
        assert found.row / found.column == pytest.approx(spacing.row / spacing.column)


@pytest.mark.parametrize("millimetres", [0.0, -3.0, math.inf, math.nan])
def test_a_calibration_of_no_length_is_refused(millimetres: float) -> None:
    with pytest.raises(ValueError, match="two points and a length"):
        Calibration(((0, 0), (9, 9)), millimetres)
    with pytest.raises(ValueError, match="two points and a length"):
        Calibration(((9, 9), (9, 9)), 10.0)


def test_a_mark_has_as_many_points_as_its_kind_and_lies_somewhere() -> None:
    with pytest.raises(ValueError, match="3 points, not 2"):
        mark("ANGLE", (0, 0), (1, 1))
    with pytest.raises(ValueError, match="nowhere"):
        mark("TEXT", (math.nan, 1.0))


def test_a_drawing_is_empty_until_something_is_drawn_calibrated_or_called_a_key_image() -> None:
    assert Drawing(spacing=DETECTOR).is_empty
    assert not Drawing(is_key_image=True).is_empty
    assert not Drawing(calibration=Calibration(((0, 0), (9, 9)), 1.0)).is_empty
    assert not Drawing((mark("TEXT", (1, 1)),)).is_empty


# --- whatever the view does ------------------------------------------------------------------

placements = st.builds(
    Placement,
    columns=st.just(4000),
    rows=st.just(4000),
    aspect=st.floats(0.2, 5.0),
    orientation=st.sampled_from(EIGHT),
    scale=st.floats(0.01, 32.0),
    x=st.floats(-5000, 5000),
    y=st.floats(-5000, 5000),
)


@given(points, points, placements, placements)
def test_a_point_set_in_one_view_lies_at_the_same_pixel_in_every_other(
    start: Point, end: Point, drawn_in: Placement, seen_in: Placement
) -> None:
    seen_in = replace(seen_in, aspect=drawn_in.aspect)
    spacing = PixelSpacing(0.1 * drawn_in.aspect, 0.1, SpacingOrigin.CALIBRATED)
    set_there = tuple(drawn_in.to_pixel(*drawn_in.to_view(*point)) for point in (start, end))
    for point, wanted in zip(set_there, (start, end), strict=True):
        assert point == pytest.approx(wanted, abs=1e-4)
        assert seen_in.to_pixel(*seen_in.to_view(*point)) == pytest.approx(wanted, abs=1e-4)
    on_screen = math.dist(seen_in.to_view(*start), seen_in.to_view(*end))
    assert length(set_there, spacing) == pytest.approx(
        on_screen / seen_in.scale * spacing.column, abs=1e-3
    )


@given(points, points, points, st.sampled_from(EIGHT), spacings)
def test_angles_survive_every_turn_and_flip(
    one: Point, vertex: Point, other: Point, orientation: Orientation, spacing: PixelSpacing
) -> None:
    assume(min(math.dist(one, vertex), math.dist(other, vertex)) > 1)
    turned = [orientation.apply(*point) for point in (one, vertex, other)]
    turned_spacing = spacing
    if orientation.sideways:
        turned_spacing = PixelSpacing(spacing.column, spacing.row, spacing.origin)
    before = figure(mark("ANGLE", one, vertex, other), spacing)
    assert figure(mark("ANGLE", *turned), turned_spacing) == pytest.approx(before, abs=1e-6)


# --- polyline and perpendicular --------------------------------------------------------------


def test_a_polyline_is_as_long_as_its_parts_together() -> None:
    path = mark("POLYLINE", (0, 0), (30, 40), (30, 140))
    assert mark_words(path, DETECTOR) == "15.0 mm (at the detector)"
    assert listed_words(path, DETECTOR) == "Polyline 15.0 mm (at the detector)"
    assert mark_words(path, None) == "150 pixels"
    assert mark_words(path, FLAT) == f"{0.1 * math.hypot(30, 80) + 20:.1f} mm (calibrated)"


def test_a_polyline_has_two_points_or_more_and_not_endlessly_many() -> None:
    assert mark("POLYLINE", (0, 0), (1, 1))
    with pytest.raises(ValueError, match="2 points, not 1"):
        mark("POLYLINE", (0, 0))
    with pytest.raises(ValueError, match="not 101"):
        mark("POLYLINE", *[(0, 0)] * 101)


@given(st.lists(points, min_size=2, max_size=8), st.integers(1, 6), st.none() | spacings)
def test_where_a_polyline_is_divided_does_not_change_its_length(
    path: list[Point], place: int, spacing: PixelSpacing | None
) -> None:
    place = min(place, len(path) - 1)
    (x1, y1), (x2, y2) = path[place - 1 : place + 1]
    divided = [*path[:place], ((x1 + x2) / 2, (y1 + y2) / 2), *path[place:]]
    assert length(divided, spacing) == pytest.approx(length(path, spacing))
    assert length(path[::-1], spacing) == pytest.approx(length(path, spacing))
    assert length(path, spacing) >= length([path[0], path[-1]], spacing) - 1e-6


def test_a_perpendicular_is_in_millimetres_of_the_patient() -> None:
    across = mark("PERPENDICULAR", (0, 0), (90, 0), (40, 20))
    assert mark_words(across, FLAT) == "4.0 mm (calibrated)"
    assert listed_words(across, None) == "Perpendicular 20 pixels"
    slanting = mark("PERPENDICULAR", (0, 0), (100, 50), (100, 0))
    assert figure(slanting, FLAT) == pytest.approx(10 / math.sqrt(2)), "a square of 10 mm"
    assert mark_words(mark("PERPENDICULAR", (5, 5), (5, 5), (9, 9)), FLAT) == "–"


def far_apart(*of: Point) -> bool:
    return min(math.dist(one, other) for one, other in combinations(of, 2)) > 1


@given(points, points, points, spacings)
def test_the_perpendicular_is_the_shortest_way_and_meets_the_line_at_right_angles(
    start: Point, end: Point, point: Point, spacing: PixelSpacing
) -> None:
    assume(far_apart(start, end, point))
    foot = foot_on_line((start, end, point), spacing.aspect)
    assert foot is not None
    way = length([point, foot], spacing)
    assert figure(mark("PERPENDICULAR", start, end, point), spacing) == pytest.approx(
        way, rel=1e-6, abs=1e-6
    )
    for other in (start, end, ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)):
        assert way <= length([point, other], spacing) + 1e-6
    if way > 1:
        along = start if math.dist(foot, start) > math.dist(foot, end) else end
        assert angle_at((point, foot, along), spacing) == pytest.approx(90.0, abs=1e-3)


@given(points, points, points, st.sampled_from(EIGHT), spacings)
def test_distances_survive_every_turn_and_flip(
    start: Point, end: Point, point: Point, orientation: Orientation, spacing: PixelSpacing
) -> None:
    assume(far_apart(start, end, point))
    turned = [orientation.apply(*one) for one in (start, end, point)]
    turned_spacing = spacing
    if orientation.sideways:
        turned_spacing = PixelSpacing(spacing.column, spacing.row, spacing.origin)
    for kind in ("PERPENDICULAR", "POLYLINE"):
        before = figure(mark(kind, start, end, point), spacing)
        assert figure(mark(kind, *turned), turned_spacing) == pytest.approx(before, abs=1e-5)


@given(points, points, points, placements)
def test_it_looks_at_right_angles_and_reaches_its_foot_in_every_view(
    start: Point, end: Point, point: Point, seen_in: Placement
) -> None:
    assume(far_apart(start, end, point))
    line, way = kind_of("PERPENDICULAR").outline((start, end, point), seen_in.aspect)
    foot = way[-1]
    assert foot in line or _between(line[0], foot, line[-1])
    one, vertex, other = (seen_in.to_view(*place) for place in (point, foot, line[0]))
    if min(math.dist(one, vertex), math.dist(other, vertex)) > 1:
        assert angle_at((one, vertex, other), None) == pytest.approx(90.0, abs=0.5)


def _between(start: Point, middle: Point, end: Point) -> bool:
    ways = math.dist(start, middle) + math.dist(middle, end)
    return ways == pytest.approx(math.dist(start, end), rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_every_kind_has_lines_and_words_from_its_first_point_on(kind: Kind) -> None:
    at = [(10.0, 10.0), (60.0, 20.0), (50.0, 70.0), (90.0, 95.0), (20.0, 90.0)]
    for number in range(1, kind.points + 1):
        for line in kind.outline(at[:number], 2.0):
            assert len(line) > 1
    whole = mark(kind.key, *at[: kind.points])
    assert listed_words(whole, DETECTOR)
    assert kind.outline(whole.points, 1.0) or kind.ornaments(whole.points, 1.0)
    keys = [one.shortcut for one in KINDS if one.shortcut]
    assert len({one.key for one in KINDS}) == len(KINDS)
    assert len(set(keys)) == len(keys)
