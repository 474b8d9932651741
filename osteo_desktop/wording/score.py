"""A score and the operating points that decide it, in figures that say no more than they are.

Whoever reads the figures decides as the model did: a score at or above a point is never shown
below it, nor one below it at or above, neither by the point itself nor by the figures that stand
for it.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from decimal import ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_EVEN, Context, Decimal
from itertools import count

from osteo_desktop.records.finding import Finding, OperatingPoints
from osteo_desktop.wording.say import Isolate, Say, marked

_FEWEST_DECIMALS = 3
_LEAST, _MOST = 0.001, 0.999
"""Nearer to a certainty, only that is said."""
_CONTEXT = Context(prec=1200)
"""Digits for the smallest float there is."""
_CERTAIN = (Decimal(0), Decimal(1))

_ONE_POINT = marked("Fracture suspected from {high}; below, no fracture suspected.")
_TWO_POINTS = marked(
    "Fracture suspected from {high}; no fracture suspected below {low}; doubt between."
)


def score_text(score: float | None, points: OperatingPoints | None) -> str:
    """Three decimals, or as many as it takes to stay on the score's side of both points.

    Beyond 0.001 and 0.999 "<0.001" and ">0.999", for the model states no certainty, not even where
    its figure is 1.0; "" without a score. ``points``: those that decided it, None where unknown.
    """
    if score is None:
        return ""
    if not 0.0 <= score <= 1.0:
        return str(score)  # no score; nothing is made of it
    bounds = _bounds(points)
    if score > _MOST and all(point <= _MOST for point, _ in bounds):
        return f">{_MOST}"
    if score < _LEAST and all(point >= _LEAST or point == 0.0 for point, _ in bounds):
        return f"<{_LEAST}"
    exact = _exact(score)
    for point, said in bounds:
        if score >= point and exact < said:
            return f"{said:f}"  # as near to the point as its figures tell
    return f"{next(said for said in _roundings(exact) if _keeps(said, score, bounds)):f}"


def finding_score(finding: Finding | None) -> str:
    """The score of a finding, by the points that decided it; "" where there is none."""
    return "" if finding is None else score_text(finding.score, finding.operating_points)


def points_text(points: OperatingPoints) -> tuple[str, str]:
    """``t_low`` and ``t_high``: three decimals, or as many as it takes to tell them apart.

    Rounded up, so that "from 0.493" is true of a point at 0.49276; never to 0 or 1.
    """
    bounds = _bounds(points)
    if not bounds:
        return str(points.t_low), str(points.t_high)
    (_, low), (_, high) = bounds
    return f"{low:f}", f"{high:f}"


def deciding_text(points: OperatingPoints, say: Say = str, isolate: Isolate = str) -> str:
    """What is decided from which score on, as a sentence."""
    low, high = points_text(points)
    template = _TWO_POINTS if points.t_low < points.t_high else _ONE_POINT
    return say(template).format(high=isolate(high), low=isolate(low))


_Bounds = tuple[tuple[float, Decimal], ...]
"""Each point, and the figures that stand for it."""


def _bounds(points: OperatingPoints | None) -> _Bounds:
    if points is None or not all(map(math.isfinite, (points.t_low, points.t_high))):
        return ()
    low, high = points.t_low, points.t_high
    for decimals in count(_FEWEST_DECIMALS):
        said_low, said_high = _rounded_up(low, decimals), _rounded_up(high, decimals)
        if low >= high or float(said_low) < high:
            return (low, said_low), (high, said_high)
    raise AssertionError  # counting never ends


def _rounded_up(point: float, fewest: int) -> Decimal:
    """With so many decimals or more, until no rounding makes a certainty of it."""
    exact = _exact(point)
    for decimals in count(fewest):
        up, down = (_round(exact, decimals, way) for way in (ROUND_CEILING, ROUND_FLOOR))
        if exact in _CERTAIN or (up not in _CERTAIN and down not in _CERTAIN):
            return up
    raise AssertionError  # counting never ends


def _roundings(exact: Decimal) -> Iterator[Decimal]:
    """To the nearest, with more and more decimals, without ever making a certainty."""
    for decimals in count(_FEWEST_DECIMALS):
        said = _round(exact, decimals, ROUND_HALF_EVEN)
        if exact in _CERTAIN or said not in _CERTAIN:
            yield said


def _keeps(said: Decimal, score: float, bounds: _Bounds) -> bool:
    return all(
        (float(said) >= point) == (score >= point) == (said >= said_point)
        for point, said_point in bounds
    )


def _exact(number: float) -> Decimal:
    """As it is written: 0.731 is 0.731, whatever binary digits stand for it."""
    return Decimal(repr(float(number)))


def _round(number: Decimal, decimals: int, way: str) -> Decimal:
    return number.quantize(Decimal(1).scaleb(-decimals), way, _CONTEXT)
