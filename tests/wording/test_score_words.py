"""A score and its operating points in figures: three decimals, and never surer than they are."""

from __future__ import annotations

import math
from fractions import Fraction

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from osteo_desktop.records.finding import Decision, Finding, OperatingPoints
from osteo_desktop.wording.score import deciding_text, finding_score, points_text, score_text

DEFAULT = OperatingPoints(t_low=0.0719224991383509, t_high=0.492758559276406)
"""Of the model that comes with the program."""
ROUND = OperatingPoints(0.2, 0.6)

extremes = st.sampled_from(
    [0.0, 5e-324, 1e-300, 1e-9, 4e-4, 1e-3, 0.5, 0.999, 0.9995, 1 - 1e-12, 1 - 2**-53, 1.0]
)
numbers = st.floats(0, 1) | extremes | st.integers(0, 10_000).map(lambda n: n / 10_000)


def neighbours(point: float) -> list[float]:
    steps = [point, math.nextafter(point, 0), math.nextafter(point, 1)]
    steps += [point + way * step for step in (1e-12, 1e-6, 4e-4, 6e-4) for way in (-1, 1)]
    return [min(1.0, max(0.0, step)) for step in steps]


@st.composite
def cases(draw: st.DrawFn) -> tuple[float, OperatingPoints]:
    low = draw(numbers)
    high = draw(numbers | st.sampled_from(neighbours(low)))
    points = OperatingPoints(*sorted((low, high)))
    near = st.sampled_from(neighbours(points.t_low) + neighbours(points.t_high))
    return draw(near | numbers), points


def meant(words: str) -> list[float]:
    """The numbers at the ends of what a reader takes the words for."""
    if words[0] == "<":
        return [0.0, math.nextafter(float(words[1:]), 0)]
    if words[0] == ">":
        return [math.nextafter(float(words[1:]), 1), 1.0]
    return [float(words)]


@given(cases())
@example((0.5967, ROUND))
@example((0.59997, ROUND))
@example((1.0, OperatingPoints(0.5, 1.0)))
@example((0.0, OperatingPoints(0.0, 5e-324)))
@example((0.49275855927640594, DEFAULT))
def test_words_are_on_the_scores_side_of_both_points(case: tuple[float, OperatingPoints]) -> None:
    score, points = case
    said = meant(score_text(score, points))
    assert {points.decide(number) for number in said} == {points.decide(score)}


@given(cases())
@example((0.4925, DEFAULT))
@example((0.1, OperatingPoints(0.1, 0.1)))
def test_words_are_on_the_same_side_of_the_points_as_these_are_worded(
    case: tuple[float, OperatingPoints],
) -> None:
    """Exactly as they stand on paper, not as a float would hold them."""
    score, points = case
    low, high = map(Fraction, points_text(points))
    for number in meant(score_text(score, points)):
        words = score_text(score, points)
        read = Fraction(words) if words[0] not in "<>" else Fraction(number)
        shown = (
            Decision.FRACTURE
            if read >= high
            else Decision.NO_FRACTURE
            if read < low
            else Decision.DOUBT
        )
        assert shown is points.decide(score), (words, low, high)


@given(numbers, st.none() | cases().map(lambda case: case[1]))
def test_no_certainty_is_said_that_is_none(score: float, points: OperatingPoints | None) -> None:
    words = score_text(score, points)
    if words[0] not in "<>":
        assert (float(words) == 0.0) <= (score == 0.0)
        assert (float(words) == 1.0) <= (score == 1.0)


@given(cases())
def test_a_point_is_never_said_to_be_a_certainty_nor_another_than_it_is(
    case: tuple[float, OperatingPoints],
) -> None:
    _, points = case
    low, high = map(Fraction, points_text(points))
    for said, point in ((low, points.t_low), (high, points.t_high)):
        assert (said in (0, 1)) == (point in (0.0, 1.0))
        assert said >= Fraction(repr(point)), "rounded up"
        assert said - Fraction(repr(point)) < Fraction(1, 1000)
    assert (low < high) == (points.t_low < points.t_high)


@given(numbers, st.none() | cases().map(lambda case: case[1]))
def test_words_are_within_a_thousandth_of_the_score_and_have_three_decimals(
    score: float, points: OperatingPoints | None
) -> None:
    words = score_text(score, points)
    figures = words.lstrip("<>")
    assert len(figures.partition(".")[2]) >= 3
    assert abs(Fraction(figures) - Fraction(repr(score))) <= Fraction(1, 1000)


@given(st.lists(numbers, min_size=2, max_size=12), cases())
def test_a_higher_score_is_never_said_to_be_lower(
    scores: list[float], case: tuple[float, OperatingPoints]
) -> None:
    _, points = case
    said = [meant(score_text(score, points))[0] for score in sorted(scores)]
    assert said == sorted(said)


@pytest.mark.parametrize(
    ("score", "points", "words"),
    [
        (0.5, None, "0.500"),
        (0.9971, None, "0.997"),
        (0.9996, None, ">0.999"),
        (0.9992, None, ">0.999"),
        (1.0, None, ">0.999"),
        (0.00004, None, "<0.001"),
        (0.0, None, "<0.001"),
        (0.999, None, "0.999"),
        (0.001, None, "0.001"),
        (0.5967, ROUND, "0.597"),
        (0.6, ROUND, "0.600"),
        (0.59951, ROUND, "0.5995"),
        (0.59997, ROUND, "0.59997"),
        (0.19999, ROUND, "0.19999"),
        (0.49276, DEFAULT, "0.493"),
        (0.4927, DEFAULT, "0.4927"),
        (0.49275, DEFAULT, "0.49275"),
        (0.0719224991383509, DEFAULT, "0.072"),
        (0.9996, OperatingPoints(0.5, 0.9995), "0.9996"),
        (None, ROUND, ""),
        (float("nan"), ROUND, "nan"),
        (1.5, ROUND, "1.5"),
    ],
)
def test_a_score_in_words(score: float | None, points: OperatingPoints | None, words: str) -> None:
    assert score_text(score, points) == words


@pytest.mark.parametrize(
    ("points", "words"),
    [
        (DEFAULT, ("0.072", "0.493")),
        (ROUND, ("0.200", "0.600")),
        (OperatingPoints(0.1, 0.1), ("0.100", "0.100")),
        (OperatingPoints(0.60001, 0.60004), ("0.60001", "0.60004")),
        (OperatingPoints(1e-9, 1 - 1e-12), ("0.000000001", "0.999999999999")),
        (OperatingPoints(0.0, 1.0), ("0.000", "1.000")),
        (OperatingPoints(float("nan"), 1.0), ("nan", "1.0")),
    ],
)
def test_points_in_words(points: OperatingPoints, words: tuple[str, str]) -> None:
    assert points_text(points) == words


def test_what_is_decided_from_where_on() -> None:
    assert deciding_text(ROUND) == (
        "Fracture suspected from 0.600; no fracture suspected below 0.200; doubt between."
    )
    assert deciding_text(OperatingPoints(0.4, 0.4), isolate="[{}]".format) == (
        "Fracture suspected from [0.400]; below, no fracture suspected."
    )


def test_a_finding_is_worded_by_the_points_that_decided_it() -> None:
    finding = Finding("a", 1, Decision.DOUBT, "m", "1", score=0.59997, operating_points=ROUND)
    assert finding_score(finding) == "0.59997"
    assert finding_score(None) == ""
