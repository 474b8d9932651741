"""Polygon, parallel lines, circle and joint line: what they measure, and what they do not."""

from __future__ import annotations

import math

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.measurement import circle_centre
from osteo_desktop.records.marks.point import Point
from osteo_desktop.records.radiograph import PixelSpacing, SpacingOrigin

SQUARE = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)
HIGH = PixelSpacing(0.4, 0.2, SpacingOrigin.AT_DETECTOR)
"""Pixels twice as high as they are wide."""

_angles = st.floats(0, 2 * math.pi)
_spacings = st.builds(
    PixelSpacing, st.floats(0.05, 1), st.floats(0.05, 1), st.just(SpacingOrigin.AT_DETECTOR)
)


def measured(
    kind: str, points: tuple[Point, ...], spacing: PixelSpacing | None
) -> dict[str, float]:
    figures = kind_of(kind).figures(points, spacing)
    return {one.name: math.nan if one.value is None else one.value for one in figures}


def pixels_of(across: float, down: float, spacing: PixelSpacing) -> Point:
    """A place in millimetres as pixels of such a size."""
    return across / spacing.column, down / spacing.row


def test_a_square_of_ten_millimetres() -> None:
    corners = (10.0, 10.0), (60.0, 10.0), (60.0, 35.0), (10.0, 35.0)
    assert measured("POLYGON", corners, HIGH) == pytest.approx({"perimeter": 40, "area": 100})


def test_an_outline_that_crosses_itself_has_no_area() -> None:
    bow = (0.0, 0.0), (10.0, 10.0), (10.0, 0.0), (0.0, 10.0)
    assert math.isnan(measured("POLYGON", bow, SQUARE)["area"])
    assert measured("POLYGON", bow, SQUARE)["perimeter"] > 0


@given(st.lists(st.floats(5, 50), min_size=3, max_size=9), _spacings)
def test_a_star_round_a_point_has_the_area_of_its_triangles(
    arms: list[float], spacing: PixelSpacing
) -> None:
    turns = [2 * math.pi * number / len(arms) for number in range(len(arms))]
    corners = tuple(
        pixels_of(arm * math.cos(turn), arm * math.sin(turn), spacing)
        for arm, turn in zip(arms, turns, strict=True)
    )
    wanted = sum(
        one * other * math.sin(2 * math.pi / len(arms)) / 2
        for one, other in zip(arms, arms[1:] + arms[:1], strict=True)
    )
    assert measured("POLYGON", corners, spacing)["area"] == pytest.approx(wanted, rel=1e-6)


@given(st.floats(1, 40), _angles, _angles, _angles, _spacings)
def test_three_points_of_a_circle_give_its_radius_whatever_the_shape_of_the_pixels(
    radius: float, one: float, two: float, three: float, spacing: PixelSpacing
) -> None:
    apart = [abs(math.sin((a - b) / 2)) for a, b in ((one, two), (two, three), (one, three))]
    assume(min(apart) > 0.05)
    points = tuple(
        pixels_of(50 + radius * math.cos(turn), 50 + radius * math.sin(turn), spacing)
        for turn in (one, two, three)
    )
    found = measured("CIRCLE", points, spacing)
    assert found == pytest.approx({"radius": radius, "diameter": 2 * radius}, rel=1e-4)
    centre = circle_centre(points, spacing.aspect)
    assert centre == pytest.approx(pixels_of(50, 50, spacing), rel=1e-3)
    (line,) = kind_of("CIRCLE").outline(points, spacing.aspect)
    away = [math.hypot((x * spacing.column) - 50, (y * spacing.row) - 50) for x, y in line]
    assert away == pytest.approx([radius] * len(away), rel=1e-2)


@pytest.mark.parametrize("third", [(30.0, 30.0), (10.0, 10.0), (20.0, 20.0)])
def test_three_points_on_a_line_are_no_circle(third: Point) -> None:
    points = ((10.0, 10.0), (20.0, 20.0), third)
    assert math.isnan(measured("CIRCLE", points, SQUARE)["radius"])
    assert kind_of("CIRCLE").outline(points, 1.0) == (points,)


@given(st.floats(1, 60), st.floats(1, 60), _angles, st.floats(-40, 40), _spacings)
@settings(max_examples=60)
def test_parallel_lines_are_as_far_apart_as_they_were_made(
    length: float, apart: float, turn: float, shift: float, spacing: PixelSpacing
) -> None:
    across, down = math.cos(turn), math.sin(turn)
    start, end = pixels_of(100, 100, spacing), None
    end = pixels_of(100 + length * across, 100 + length * down, spacing)
    other = pixels_of(
        100 + shift * across - apart * down, 100 + shift * down + apart * across, spacing
    )
    points = (start, end, other)
    assert measured("PARALLEL", points, spacing)["distance"] == pytest.approx(apart, rel=1e-6)
    first, second, between = kind_of("PARALLEL").outline(points, spacing.aspect)
    assert first == (start, end)
    assert [b - a for a, b in zip(*second, strict=True)] == pytest.approx(
        [b - a for a, b in zip(start, end, strict=True)], abs=1e-6
    )
    assert between[0] == other


def test_a_joint_space_has_its_angle_and_its_gap() -> None:
    level = (10.0, 10.0), (60.0, 10.0), (10.0, 20.0), (60.0, 20.0)
    assert measured("JOINT_LINE", level, HIGH) == pytest.approx({"angle": 0, "gap": 4})
    open_ = (10.0, 10.0), (60.0, 10.0), (10.0, 20.0), (60.0, 25.0)
    found = measured("JOINT_LINE", open_, HIGH)
    assert found["angle"] == pytest.approx(math.degrees(math.atan2(5 * 0.4, 50 * 0.2)))
    assert 4 < found["gap"] < 6
    assert found == pytest.approx(measured("JOINT_LINE", (*open_[2:], *open_[:2]), HIGH))


def test_without_a_length_there_is_a_dash_and_no_figure() -> None:
    spot = ((10.0, 10.0),) * 4
    assert all(math.isnan(value) for value in measured("JOINT_LINE", spot, SQUARE).values())
