"""The grey curve for paper: what it may never do, and what it is for."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as some

from osteo_desktop.imaging.paper.grey_curve import for_paper, luminance, paper_levels

LEVEL = some.integers(0, 255)


def test_it_is_the_function_of_the_standard() -> None:
    """PS3.14, table B-1: its first and last steps, and one between."""
    found = luminance(np.array([1.0, 512.0, 1023.0]))
    assert found == pytest.approx([0.0500, 123.0, 3993.4], rel=0.1)
    assert (found[0], found[2]) == (pytest.approx(0.05, abs=1e-4), pytest.approx(3993.4, abs=0.1))


@settings(max_examples=40)
@given(LEVEL, LEVEL)
def test_what_is_lighter_stays_lighter_or_alike(one: int, other: int) -> None:
    dark, light = sorted((one, other))
    shown = for_paper(np.array([[dark, light]], np.uint8))
    assert shown[0, 0] <= shown[0, 1]


def test_ends_are_kept_and_nearly_no_level_is_lost() -> None:
    levels = paper_levels()
    assert (levels[0], levels[255]) == (0, 255)
    assert len({*levels.tolist()}) >= 215
    assert not levels.flags.writeable


def test_dark_mid_tones_are_lighter_on_paper_and_light_ones_are_left() -> None:
    levels = paper_levels().astype(int)
    assert (levels[8:72] - np.arange(8, 72)).min() >= 10
    assert abs(levels[120:] - np.arange(120, 256)).max() <= 7
