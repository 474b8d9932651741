"""What is drawn of a map by default: thin lines, and within them the bone as bright as beside."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.imaging.maps.outlines import outlines_of, with_outlines
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import RegionRule
from osteo_desktop.records.platt import Platt
from osteo_desktop.wording.regions import map_words
from tests.made.records import CARD, finding

RULE = RegionRule(CARD.model_id, low=0.5, high=0.9, places=Platt(6.0, -3.0), share=0.5)
ROWS, COLUMNS = 400, 300
DOWN, ACROSS = np.mgrid[:16, :12]
HILL = np.exp(-((DOWN - 8) ** 2 + (ACROSS - 6) ** 2) / 6).astype(np.float32)


def found(score: float = 0.9, height: float = 1.0):  # type: ignore[no-untyped-def]
    saliency = SaliencyMap(HILL * np.float32(height), 0.0, 0.0, COLUMNS, ROWS)
    return replace(finding(score), saliency=saliency)


def drawn(one, rule):  # type: ignore[no-untyped-def]
    regions = regions_of(one, rule, ROWS, COLUMNS)
    return outlines_of(one, rule, regions, ROWS, COLUMNS)


def words(one, rule) -> str:  # type: ignore[no-untyped-def]
    regions = regions_of(one, rule, ROWS, COLUMNS)
    return map_words(one, regions, has_levels=rule is not None, is_outlined=bool(drawn(one, rule)))


def test_an_outline_covers_little_and_darkens_nothing() -> None:
    grey = np.full((ROWS, COLUMNS), 200, np.uint8)
    picture = with_outlines(grey, drawn(found(), RULE)).astype(int)
    middle = picture[210, 160]
    assert middle.min() > 160, "a tint, no heat: bone is seen within"
    assert middle[0] >= middle[2], "warm"
    untouched = (picture == 200).all(axis=2)
    assert untouched.mean() > 0.8
    line = picture[..., 2] < 130
    assert 0 < line.mean() < 0.03
    assert not line[205:215, 150:170].any()


@pytest.mark.parametrize(
    ("one", "rule", "said"),
    [
        (found(), RULE, "Saliency map; solid: high-specificity"),
        (found(height=0.7), RULE, "Saliency map; dotted: high-sensitivity"),
        (found(0.1), RULE, "Saliency map; nothing outlined: below the high-sensitivity point"),
        (found(height=0.0), RULE, "Saliency map; nothing outlined: it is empty"),
        (found(), None, "Saliency map; outlined from 0.5 on"),
        (found(height=0.3), None, "Saliency map; nothing outlined: it reaches 0.5 nowhere"),
    ],
)
def test_the_caption_says_what_is_drawn_and_why_nothing_is(one, rule, said) -> None:  # type: ignore[no-untyped-def]
    assert words(one, rule) == said
    assert bool(drawn(one, rule)) == ("nothing" not in said)


def test_without_a_map_nothing_is_drawn_or_said() -> None:
    none = replace(finding(0.9), saliency=None)
    assert outlines_of(none, RULE, (), ROWS, COLUMNS) == []
    assert words(none, RULE) == ""
