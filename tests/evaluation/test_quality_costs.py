"""What bad pictures cost: limits from good ones, told only where a loss is certain."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest

from osteo_desktop.evaluation.quality import Judged, limits, quality_part
from osteo_desktop.imaging.quality.inversion import BOUNDARY
from osteo_desktop.inference.card import rules_of
from osteo_desktop.records.quality import PictureQuality, notices_of
from tests.made.scores import item, scored

GOOD = PictureQuality(
    sharpness=0.0,
    softest=0.0,
    inversion=-5.0,
    cut=0.0,
    noise=-7.0,
    blocks=0.0,
    side=450.0,
    levels=200.0,
    clipped=0.0,
)
BLURRED = replace(GOOD, sharpness=-3.0)
NOISY = replace(GOOD, noise=-2.0)


def spread(seed: int, shift: float = 0.0) -> list[PictureQuality]:
    drawn = np.random.default_rng(seed).normal(0.0, 0.1, 200)
    return [replace(GOOD, sharpness=float(d) + shift, noise=-7.0 + float(d)) for d in drawn]


def judged(
    count: int, damage: str, quality: PictureQuality, missed: int, suspected: int = 4
) -> list[Judged]:
    """Half fractured: every ``missed``-th of these lies below the point, of the others every
    ``suspected``-th above it."""
    found = []
    for n in range(count):
        fractured = n % 2 == 0
        number = n // 2
        high = number % missed != 0 if fractured else number % suspected == 0
        found.append(Judged(damage, scored(item(n, fractured), 0.5 if high else 0.1), quality))
    return found


def part(*made: list[Judged]) -> dict[str, Any]:
    untouched = {"north": spread(1), "south": spread(2, 0.3)}
    return quality_part(untouched, {"north": spread(3)}, [one for some in made for one in some])


def told(found: dict[str, Any]) -> dict[str, bool]:
    return {one["defect"]: one["clears"] for one in found["defects"] if one["told"]}


def test_a_limit_leaves_at_most_one_in_a_hundred_of_every_source_past_it() -> None:
    sources = {"north": spread(1), "south": spread(2, 0.3)}
    found = limits(sources)
    for pictures in sources.values():
        assert np.mean([q.sharpness < found["sharpness"] for q in pictures]) <= 0.01
        assert np.mean([q.noise > found["noise"] for q in pictures]) <= 0.01
    assert found["inversion"] == BOUNDARY


def test_a_defect_that_hides_fractures_is_told_and_does_not_clear() -> None:
    found = part(judged(200, "as it is", GOOD, 20), judged(200, "blurred, 4 px", BLURRED, 2))
    assert told(found) == {"blurred": False}
    (rule,) = rules_of({"quality": found})
    assert (rule.notice.sensitivity, rule.notice.usual_sensitivity) == (0.5, 0.95)
    assert notices_of(BLURRED, [rule]) == (rule.notice,)
    assert notices_of(GOOD, [rule]) == ()


def test_one_that_costs_specificity_alone_clears() -> None:
    noisy = judged(200, "noisy, 30 grey levels", NOISY, 50, 1)
    assert told(part(judged(200, "as it is", GOOD, 20), noisy)) == {"noisy": True}


@pytest.mark.parametrize("count", [30, 200])
def test_what_costs_nothing_or_is_hardly_known_is_not_told(count: int) -> None:
    missed = 2 if count == 30 else 20  # a loss in so few proves nothing
    blurred = judged(count, "blurred, 4 px", BLURRED, missed)
    assert told(part(judged(200, "as it is", GOOD, 20), blurred)) == {}


def test_what_the_gate_refuses_is_not_counted() -> None:
    blurred = [
        replace(one, scored=replace(one.scored, outside_scope=True))
        for one in judged(200, "blurred, 4 px", BLURRED, 2)
    ]
    found = part(judged(200, "as it is", GOOD, 20), blurred)
    assert told(found) == {}
    assert found["defects"][0]["radiographs"] == 0


def test_a_card_of_other_measures_gives_no_notices() -> None:
    found = part(judged(200, "as it is", GOOD, 20), judged(200, "blurred, 4 px", BLURRED, 2))
    assert rules_of({"quality": {**found, "version": 0}}) == ()
    assert rules_of({}) == ()
