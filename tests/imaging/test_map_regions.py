"""Regions by hand: on maps whose cells are ten pixels, with a rule that anyone can reckon with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays

from osteo_desktop.imaging.map_regions import LEAST, MOST, candidates, regions_of
from osteo_desktop.imaging.overlay import outline_regions
from osteo_desktop.records.finding import Decision, Finding, OperatingPoints, SaliencyMap
from osteo_desktop.records.maps.map_region import RegionLevel, RegionRule
from osteo_desktop.records.platt import Platt

RULE = RegionRule("model", low=0.3, high=0.8, places=Platt(4.0, -4.0), share=0.5)
LOW, HIGH = RegionLevel.HIGH_SENSITIVITY, RegionLevel.HIGH_SPECIFICITY
CELL = 10.0


def saliency(values: np.ndarray, left: float = 0.0, top: float = 0.0) -> SaliencyMap:
    rows, columns = values.shape
    return SaliencyMap(values.astype(np.float32), left, top, columns * CELL, rows * CELL)


def finding(values: np.ndarray, score: float = 0.9, **changes: object) -> Finding:
    made = Finding(
        "a" * 64, 1, Decision.FRACTURE, "model", "2", score, OperatingPoints(0.2, 0.7),
        saliency(values),
    )  # fmt: skip
    return replace(made, **changes)  # type: ignore[arg-type]


def an_l(rows: int = 9, columns: int = 14) -> np.ndarray:
    """Asymmetric: three cells down and two to the right, far from the middle."""
    values = np.zeros((rows, columns))
    values[1:4, 2] = 1.0
    values[3, 3] = 1.0
    return values


def box(region: object) -> tuple[float, ...]:
    return tuple(getattr(region, side) for side in ("left", "top", "width", "height"))


def test_an_l_is_one_region_where_it_lies_in_pixels_of_the_radiograph() -> None:
    (region,) = candidates(saliency(an_l()), RULE, 90, 140)
    # Half of the peak's chance is that of 0.725: 2.75 pixels from the cells' middles, 25 and 35.
    assert region.left == pytest.approx(25 - 2.75, abs=1.25 / 2)
    assert region.top == pytest.approx(15 - 2.75, abs=1.25 / 2)
    assert region.left + region.width == pytest.approx(35 + 2.75, abs=1.25 / 2)
    assert region.top + region.height == pytest.approx(35 + 2.75, abs=1.25 / 2)
    assert region.level is HIGH
    assert region.value == 1.0
    x, y = np.array(region.outline).T
    assert (x.min(), y.min()) == pytest.approx((region.left, region.top), abs=0.4)
    assert (x.max() - x.min(), y.max() - y.min()) == pytest.approx(
        (region.width, region.height), abs=0.7
    )


def test_the_corner_that_an_l_leaves_free_is_outside_its_outline() -> None:
    import cv2

    (region,) = candidates(saliency(an_l()), RULE, 90, 140)
    line = np.array(region.outline, dtype=np.float32)
    assert cv2.pointPolygonTest(line, (25.0, 15.0), False) > 0, "in the upright"
    assert cv2.pointPolygonTest(line, (35.0, 35.0), False) > 0, "in the foot"
    assert cv2.pointPolygonTest(line, (37.0, 15.0), False) < 0, "right of the upright"


def test_the_hotter_region_comes_first_and_levels_are_the_rules() -> None:
    values = np.zeros((9, 14))
    values[2, 3], values[6, 10], values[2, 11] = 0.5, 0.9, 0.2
    found = candidates(saliency(values), RULE, 90, 140)
    assert [region.level for region in found] == [HIGH, LOW, None]
    assert [region.peak for region in found] == [(105, 65), (35, 25), (115, 25)]
    assert [r.level for r in regions_of(finding(values), RULE, 90, 140)] == [HIGH, LOW]


def test_what_grows_into_a_hotter_region_is_no_region_of_its_own() -> None:
    values = np.zeros((9, 14))
    values[4, 4:9] = [1.0, 0.6, 0.55, 0.6, 0.5]
    values[4, 12] = 0.6
    found = candidates(saliency(values), RULE, 90, 140)
    assert [region.peak for region in found] == [(45, 45), (125, 45)]


def test_nothing_is_marked_below_the_point_or_by_another_models_rule() -> None:
    values = an_l()
    assert regions_of(finding(values), RULE, 90, 140)
    assert regions_of(finding(values, score=0.2), RULE, 90, 140), "at the point"
    for nothing in (
        finding(values, score=0.199),
        finding(values, saliency=None),
        finding(values, score=None, operating_points=None, decision=Decision.NOT_SCORED),
        finding(values, model_id="other"),
        None,
    ):
        assert regions_of(nothing, RULE, 90, 140) == ()
    assert regions_of(finding(values), None, 90, 140) == ()
    assert regions_of(finding(values, model_id="model+site-0123456789ab"), RULE, 90, 140)


def test_a_suspicious_radiograph_whose_map_reaches_no_level_has_its_hottest_place_marked() -> None:
    values = np.zeros((9, 14))
    values[2, 3], values[6, 10] = 0.2, 0.25
    (region,) = regions_of(finding(values), RULE, 90, 140)
    assert region.peak == (105, 65)
    assert region.level is LOW
    assert regions_of(finding(np.zeros((9, 14))), RULE, 90, 140) == (), "an empty map"


def test_nothing_lies_beyond_the_border_and_a_place_outside_is_no_region() -> None:
    values = np.zeros((9, 14))
    values[4, 0], values[0, 7] = 1.0, 0.9
    (region,) = candidates(saliency(values, left=-4.0, top=-10.5), RULE, 60, 140)
    assert region.left == 0.0
    assert region.width == pytest.approx(1 + 2.75, abs=1.25 / 2)
    assert region.peak == pytest.approx((1.0, 34.5))


@settings(max_examples=40)
@given(
    values=arrays(np.float64, (7, 11), elements=st.floats(0, 3)),
    left=st.floats(-40, 40),
    top=st.floats(-40, 40),
    rows=st.integers(20, 90),
    columns=st.integers(20, 140),
)
def test_every_region_lies_in_the_radiograph_with_its_peak_and_outline(
    values: np.ndarray, left: float, top: float, rows: int, columns: int
) -> None:
    found = candidates(saliency(values, left, top), RULE, rows, columns)
    assert len(found) <= MOST
    assert [r.value for r in found] == sorted((r.value for r in found), reverse=True)
    for region in found:
        assert region.value >= LEAST * 0.999
        assert region.level is RULE.level(region.value)
        assert 0 <= region.left < region.left + region.width <= columns
        assert 0 <= region.top < region.top + region.height <= rows
        for x, y in (*region.outline, region.peak):
            assert region.left - 0.7 <= x <= region.left + region.width + 0.7
            assert region.top - 0.7 <= y <= region.top + region.height + 0.7


@settings(max_examples=25)
@given(
    values=arrays(np.float64, (6, 8), elements=st.floats(0, 2), unique=True),
    crop=st.tuples(st.floats(5, 60), st.floats(5, 60)),
    scale=st.floats(0.3, 4),
)
def test_a_crop_and_another_size_move_and_scale_the_regions_and_nothing_else(
    values: np.ndarray, crop: tuple[float, float], scale: float
) -> None:
    """As preparation does it: the map's rectangle says where its picture was taken from."""
    plain = candidates(saliency(values), RULE, 60, 80)
    across, down = crop
    moved = replace(saliency(values), left=across, top=down, width=80 * scale, height=60 * scale)
    found = candidates(moved, RULE, 1000, 1000)
    assert len(found) == len(plain)
    for one, other in zip(plain, found, strict=True):
        assert other.left == pytest.approx(across + one.left * scale)
        assert other.top == pytest.approx(down + one.top * scale)
        assert (other.width, other.height) == pytest.approx((one.width * scale, one.height * scale))
        assert other.level is one.level
        assert len(other.outline) == len(one.outline)


@settings(max_examples=25)
@given(seed=st.integers(0, 2**32 - 1))
def test_a_mirrored_map_has_mirrored_regions(seed: int) -> None:
    """Of values of which none lies at an edge's own level, where rounding decides."""
    values = np.random.default_rng(seed).uniform(0.01, 2.0, (6, 8))
    plain = candidates(saliency(values), RULE, 60, 80)
    turned = candidates(saliency(values[:, ::-1]), RULE, 60, 80)
    assert [80 - r.left - r.width for r in turned] == pytest.approx([r.left for r in plain])
    assert [r.top for r in turned] == pytest.approx([r.top for r in plain])


def test_a_damaged_map_of_no_numbers_marks_nothing() -> None:
    assert candidates(saliency(np.full((4, 5), np.nan)), RULE, 40, 50) == ()


def test_outlines_are_drawn_around_and_leave_what_they_enclose_alone() -> None:
    values = np.zeros((9, 14))
    values[1:7, 1:5] = 1.0
    values[2:7, 9:13] = 0.5
    regions = regions_of(finding(values), RULE, 90, 140)
    picture = np.full((90, 140, 3), 100, np.uint8)
    drawn = outline_regions(picture, regions)
    assert (picture == 100).all(), "the caller's picture stays"
    changed = (drawn != 100).any(axis=2)
    for region in regions:
        left, top = int(region.left) + 6, int(region.top) + 6
        right, bottom = int(region.left + region.width) - 6, int(region.top + region.height) - 6
        assert not changed[top:bottom, left:right].any()
    solid, dotted = regions
    along = [changed[30, :70].sum(), changed[:, :70].any(axis=1).sum()]
    assert min(along) > 0
    column = round(solid.left)
    rows = slice(round(solid.top) + 8, round(solid.top + solid.height) - 8)
    assert changed[rows, column - 1 : column + 2].any(axis=1).all(), "solid without a gap"
    column = round(dotted.left)
    rows = slice(round(dotted.top) + 8, round(dotted.top + dotted.height) - 8)
    ink = (drawn[rows, column - 1 : column + 2, 0] == 255).any(axis=1)
    assert ink.any(), "dotted"
    assert not ink.all(), "with gaps"
