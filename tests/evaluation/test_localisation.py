"""Where maps point, by hand: on a radiograph of 100 x 200 pixels with one box."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.evaluation import figures
from osteo_desktop.evaluation.localisation import document, localisation
from osteo_desktop.evaluation.map_figures import (
    box_area,
    centre_map,
    map_figures,
    points_into,
    random_map,
)
from osteo_desktop.labelled.radiograph import Box
from osteo_desktop.records.finding import SaliencyMap
from tests.made.scores import item, many, scored

ROWS, COLUMNS = 100, 200
BOX = Box(x=20.0, y=60.0, width=40.0, height=20.0)


def saliency(values: np.ndarray, scale: float = 1.0) -> SaliencyMap:
    return SaliencyMap(values.astype(np.float32), 0.0, 0.0, COLUMNS * scale, ROWS * scale)


def test_a_map_that_is_hot_just_in_the_box_fits_it() -> None:
    values = np.zeros((ROWS, COLUMNS))
    values[60:80, 20:60] = 1.0
    found = map_figures(saliency(values), [BOX], ROWS, COLUMNS)
    assert found.mass_in_boxes == pytest.approx(1.0)
    assert found.iou == pytest.approx(1.0)
    assert points_into([BOX], found.peak)


def test_the_peak_is_given_as_x_and_y_of_the_file() -> None:
    values = np.full((ROWS, COLUMNS), 0.1)
    values[70, 150] = 0.9
    assert map_figures(saliency(values), [], ROWS, COLUMNS).peak == (150.5, 70.5)
    large = map_figures(saliency(values, 20.0), [], ROWS * 20, COLUMNS * 20).peak
    assert large == pytest.approx((150.5 * 20, 70.5 * 20), abs=12.0)


def test_of_a_flat_map_the_middle_of_the_top_is_the_peak() -> None:
    values = np.zeros((ROWS, COLUMNS))
    values[61:80, 21:60] = 1.0
    assert map_figures(saliency(values), [], ROWS, COLUMNS).peak == (40.5, 70.5)


def test_beyond_the_end_of_the_scale_there_still_is_one_peak() -> None:
    values = np.zeros((ROWS, COLUMNS))
    values[61:80, 21:60] = 1.5
    values[70, 50] = 2.0
    assert map_figures(saliency(values), [], ROWS, COLUMNS).peak == (50.5, 70.5)


def test_half_the_mass_and_a_third_of_the_union() -> None:
    values = np.zeros((ROWS, COLUMNS))
    values[60:80, 40:80] = 0.8  # the right half of the box, and as much beside it
    found = map_figures(saliency(values), [BOX], ROWS, COLUMNS)
    assert found.mass_in_boxes == pytest.approx(0.5)
    assert found.iou == pytest.approx(1 / 3)
    faint = map_figures(saliency(values / 2), [BOX], ROWS, COLUMNS)
    assert faint.mass_in_boxes == pytest.approx(0.5)
    assert faint.iou == 0.0, "below the fixed threshold nothing is hot"


def test_an_empty_map_points_nowhere() -> None:
    found = map_figures(saliency(np.zeros((10, 10))), [BOX], ROWS, COLUMNS)
    assert found.peak is None
    assert (found.mass_in_boxes, found.iou) == (0.0, 0.0)
    assert not points_into([BOX], None)


def test_without_boxes_there_is_nothing_to_compare_with() -> None:
    found = map_figures(saliency(np.ones((5, 5))), [], ROWS, COLUMNS)
    assert (found.mass_in_boxes, found.iou) == (None, None)


@given(x=st.floats(0, 150), y=st.floats(0, 70), width=st.floats(2, 50), height=st.floats(2, 30))
def test_the_boxes_share_of_the_radiograph(x: float, y: float, width: float, height: float) -> None:
    area = box_area([Box(x, y, width, height)], ROWS, COLUMNS)
    assert area == pytest.approx(width * height / (ROWS * COLUMNS), rel=0.35, abs=0.002)
    assert box_area([Box(x, y, width, height)] * 2, ROWS, COLUMNS) == area


def test_noise_reaches_what_is_computed_for_a_random_map() -> None:
    rng = np.random.default_rng(0)
    drawn = [
        map_figures(saliency(rng.random((ROWS, COLUMNS))), [BOX], ROWS, COLUMNS) for _ in range(60)
    ]
    expected = random_map([BOX], ROWS, COLUMNS)
    for name in ("mass_in_boxes", "iou"):
        mean = np.mean([getattr(found, name) for found in drawn])
        assert mean == pytest.approx(getattr(expected, name), rel=0.05), name


def test_a_centre_map_points_at_the_centre() -> None:
    middle = Box(90.0, 45.0, 20.0, 10.0)
    assert points_into([middle], centre_map([middle], ROWS, COLUMNS).peak)
    in_middle = centre_map([middle], ROWS, COLUMNS).mass_in_boxes
    in_corner = centre_map([Box(0.0, 0.0, 20.0, 10.0)], ROWS, COLUMNS).mass_in_boxes
    assert in_middle is not None
    assert in_middle > 2.5 * 20 * 10 / (ROWS * COLUMNS)
    assert in_corner == 0.0
    # The cone is hot over an ellipse of a quarter of each side: pi/16 of the radiograph.
    whole = centre_map([Box(0.0, 0.0, COLUMNS, ROWS)], ROWS, COLUMNS)
    assert whole.iou == pytest.approx(np.pi / 16, abs=0.002)
    assert whole.mass_in_boxes == pytest.approx(1.0)


def test_the_pointing_game_counts_misses_and_names_its_rivals() -> None:
    inside, outside = (40.0, 70.0), (5.0, 5.0)
    centre = Box(90.0, 40.0, 20.0, 20.0)

    def radiograph(number: int, score: float, peak: tuple[float, float], box: Box):  # type: ignore[no-untyped-def]
        one = item(number, True, boxes=(box,), rows=ROWS, columns=COLUMNS)
        return scored(one, score, peak=peak)

    rows = [
        radiograph(0, 0.9, inside, BOX),
        radiograph(1, 0.4, outside, BOX),
        radiograph(2, 0.1, inside, BOX),  # below t_low: a miss
        radiograph(3, 0.9, outside, centre),
        scored(item(4, True), 0.9),  # no boxes: not counted
        scored(item(5, False), 0.9),
    ]
    found = {line.measure: line for line in localisation(rows)}
    game = found["pointing_game"]
    assert game.model.value == pytest.approx(1 / 4)
    assert game.centre == pytest.approx(1 / 4)
    assert game.random == pytest.approx((3 * 800 + 400) / 4 / 20_000, rel=0.05)
    assert game.times(game.centre) == pytest.approx(1.0)
    assert found["pointing_game_found"].model.value == pytest.approx(1 / 3)
    assert found["mass_in_boxes"].model.value == pytest.approx(0.25)
    written = document(list(found.values()))
    assert written["pointing_game"]["times_centre"] == pytest.approx(1.0)


def test_the_pointing_game_is_the_same_figure_wherever_it_stands() -> None:
    rows = many(200)
    whole = figures.group("all", "all", rows).figures
    for line in localisation(rows):
        if line.measure in whole:
            assert line.model == whole[line.measure]


def test_without_boxes_nothing_is_said_of_the_map() -> None:
    assert localisation([scored(item(0, True), 0.9)]) == ()
