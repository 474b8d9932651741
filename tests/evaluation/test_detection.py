"""Regions against boxes, by hand: what COCO would say, and what a reader would count."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation.detection import detection, document, found, iou, is_hit
from osteo_desktop.evaluation.region_rule import MappedRadiograph, fit_rule
from osteo_desktop.evaluation.region_rule import document as rule_document
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import read_scores, write_scores
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.records.finding import ModelCard, OperatingPoints, SaliencyMap
from osteo_desktop.records.maps.map_region import CARD_KEY, MapRegion, RegionLevel, rule_of
from osteo_desktop.records.platt import Platt
from tests.made.scores import item, scored

LOW, HIGH = RegionLevel.HIGH_SENSITIVITY, RegionLevel.HIGH_SPECIFICITY


def region(
    x: float, y: float, width: float, height: float, value: float, level: RegionLevel | None = LOW
) -> MapRegion:
    return MapRegion(x, y, width, height, (), (x + width / 2, y + height / 2), value, level)


def seen(
    number: int, boxes: tuple[Box, ...], *regions: MapRegion, score: float = 0.9
) -> ScoredRadiograph:
    return scored(item(number, bool(boxes), boxes=boxes), score, candidates=regions)


FOUND = region(10, 10, 20, 20, 1.0, HIGH)
BOX = Box(10, 10, 20, 20)


def test_a_region_on_its_box_and_nothing_else_is_perfect() -> None:
    one = detection([seen(0, (BOX,), FOUND), seen(1, ())])
    assert one is not None
    said = document(one)
    assert (said["radiographs"], said["not_fractured"], said["boxes"]) == (2, 1, 1)
    for name in ("ap50", "ap50_fractured", "hit_recall", "recall50", "right_marks"):
        assert said[name] == 1.0
    assert said["false_marks"] == said["false_marks_high_specificity"] == 0.0


def test_average_precision_is_cocos_by_hand() -> None:
    """Right, wrong, right of three boxes: precision 1 up to a third, then 2/3 up to two thirds."""
    far = region(200, 200, 20, 20, 0.8)
    other = region(100, 10, 20, 20, 0.6)
    boxes = (BOX, Box(100, 10, 20, 20), Box(10, 300, 20, 20))
    one = detection([seen(0, boxes, FOUND, far, other)])
    assert one is not None
    # Of 101 recalls 0.00-0.33 are 34, 0.34-0.66 are 33.
    assert one.figures["ap50"].value == pytest.approx((34 + 33 * 2 / 3) / 101)


def test_a_radiograph_without_a_fracture_costs_precision_in_the_figure_that_counts_it() -> None:
    wrong = region(50, 50, 20, 20, 2.0, HIGH)
    one = detection([seen(0, (BOX,), FOUND), seen(1, (), wrong)])
    assert one is not None
    assert one.figures["ap50_fractured"].value == 1.0
    assert one.figures["ap50"].value == pytest.approx(0.5)
    assert one.figures["false_marks"].value == 0.5
    assert one.figures["false_marks_intact"].value == 1.0


def test_equal_values_have_no_order() -> None:
    right, wrong = seen(0, (BOX,), FOUND), seen(1, (), region(50, 50, 9, 9, 1.0))
    one, other = detection([right, wrong]), detection([wrong, right])
    assert one is not None
    assert other is not None
    assert one.figures["ap50"].value == other.figures["ap50"].value == pytest.approx(0.5)


def test_a_second_region_on_the_same_box_finds_nothing_more() -> None:
    assert found([FOUND, FOUND], [BOX]) == [True, False]
    assert found([FOUND, region(70, 10, 20, 20, 0.5)], [BOX, Box(70, 12, 20, 20)]) == [True, True]


def test_a_small_mark_on_a_long_hairline_points_at_it_without_covering_it() -> None:
    hairline, small = Box(10, 10, 4, 90), region(8, 40, 12, 12, 1.0)
    assert iou(small, hairline) < 0.5
    assert is_hit(small, hairline)
    one = detection([seen(0, (hairline,), small)])
    assert one is not None
    assert one.figures["hit_recall"].value == 1.0
    assert one.figures["recall50"].value == 0.0
    assert one.figures["false_marks"].value == 0.0


def test_below_the_point_nothing_is_shown_and_ap_still_counts_it() -> None:
    one = detection([seen(0, (BOX,), FOUND, score=0.1)])
    assert one is not None
    assert one.figures["ap50"].value == 1.0
    assert one.figures["hit_recall"].value == 0.0
    assert one.figures["right_marks"].value is None, "no mark, no share"


def test_solid_marks_are_counted_alone_too() -> None:
    dotted = region(100, 10, 20, 20, 0.4)
    one = detection([seen(0, (BOX, Box(100, 10, 20, 20)), FOUND, dotted)])
    assert one is not None
    assert one.figures["hit_recall"].value == 1.0
    assert one.figures["hit_recall_high_specificity"].value == 0.5


def test_models_without_a_rule_and_data_without_boxes_have_no_figures() -> None:
    assert detection([scored(item(0, True, boxes=(BOX,)), 0.9)]) is None
    assert detection([seen(0, ()), seen(1, ())]) is None
    unknown = scored(item(2, True), 0.9, candidates=(FOUND,))
    one = detection([seen(0, (BOX,), FOUND), unknown])
    assert one is not None
    assert one.radiographs == 1, "a fracture that nobody placed says nothing"


def test_intervals_are_drawn_over_blocks() -> None:
    some = [seen(n, (BOX,), FOUND) if n < 40 else seen(n, (BOX,)) for n in range(80)]
    one = detection(some)
    assert one is not None
    recall = one.figures["recall50"]
    assert recall.low < recall.value < recall.high
    assert recall.value == 0.5


def test_a_table_of_scores_keeps_the_regions_and_gives_the_same_figures(tmp_path: Path) -> None:
    given = [
        seen(0, (BOX,), FOUND, region(1 / 3, 2.5, 10, 7, 0.15, None)),
        seen(1, ()),
        scored(item(2, False), 0.1),
    ]
    write_scores(tmp_path / "scores.csv", given)
    back = read_scores(tmp_path / "scores.csv", [s.item for s in given])
    assert [s.candidates for s in back] == [s.candidates for s in given]
    assert document(detection(back)) == document(detection(given))


def test_a_table_without_regions_is_as_it_always_was(tmp_path: Path) -> None:
    write_scores(tmp_path / "scores.csv", [scored(item(0, False), 0.1)])
    assert "regions" not in (tmp_path / "scores.csv").read_text()
    (one,) = read_scores(tmp_path / "scores.csv", [item(0, False)])
    assert one.candidates is None


# --- the rule -------------------------------------------------------------------------------


def mapped(count: int = 200, seed: int = 0, skill: float = 1.0) -> list[MappedRadiograph]:
    """Maps of 8 x 6 cells of 50 pixels; where fractured, one cell in the box is hotter."""
    rng = np.random.default_rng(seed)
    made = []
    for number in range(count):
        fractured = number % 3 == 0
        values = np.maximum(rng.normal(0.1, 0.25, (8, 6)), 0.0)
        row, column = rng.integers(8), rng.integers(6)
        boxes = (Box(column * 50.0, row * 50.0, 50.0, 50.0),) if fractured else ()
        values[row, column] += fractured * skill * rng.uniform(0.2, 2.0)
        saliency = SaliencyMap(values.astype(np.float32), 0, 0, 300, 400)
        made.append(MappedRadiograph(item(number, fractured, boxes=boxes), saliency))
    return made


def test_the_levels_promise_of_the_highest_place_what_the_points_promise_of_the_score() -> None:
    given = mapped()
    rule = fit_rule(given, "model")
    peaks = np.array([one.saliency.values.max() for one in given])
    labels = np.array([one.item.fractured for one in given])
    assert (peaks[labels] >= rule.low - 1e-6).mean() >= 0.95
    assert (peaks[~labels] < rule.high - 1e-6).mean() >= 0.95
    assert (peaks[labels] >= rule.low * 1.001).mean() < 0.96, "the largest that keeps it"


def test_the_chance_of_a_place_is_the_share_of_such_places_that_lie_in_boxes() -> None:
    given = mapped(2000)
    rule = fit_rule(given, "model")
    values = np.concatenate([one.saliency.values.ravel() for one in given])
    expected = rule.places.chance(values[values > 0]).sum()
    boxes = sum(len(one.item.boxes) for one in given)
    assert expected == pytest.approx(boxes, rel=0.02)
    for chance in (0.01, 0.3, 0.9):
        assert rule.places.chance(rule.places.value_at(chance)) == pytest.approx(chance)


def test_a_card_gives_the_rule_back_and_an_older_card_has_none() -> None:
    given = mapped()
    rule = fit_rule(given, "model")
    stated = {CARD_KEY: rule_document(rule, given)}
    assert stated[CARD_KEY]["fitted_on"] == {"hospital": 200}
    assert rule_of(card(stated)) == rule
    assert rule_of(card({})) is None
    for broken in ("?", {}, {"levels": {}}, stated[CARD_KEY] | {"share_of_peak": 1.5}):
        assert rule_of(card({CARD_KEY: broken})) is None


def card(document: dict) -> ModelCard:
    points, calibration = OperatingPoints(0.1, 0.5), Platt(1.0, 0.0)
    return ModelCard("model", "x", "2", "0", points, calibration, 1.0, 0.2, (), document)


@pytest.mark.parametrize(
    "given",
    [mapped(20), [one for one in mapped() if one.item.fractured], mapped(skill=-5.0)],
    ids=["too few", "one class", "cold where the boxes are"],
)
def test_what_gives_no_rule_is_said(given: list[MappedRadiograph]) -> None:
    with pytest.raises(DataError):
        fit_rule(given, "model")
