"""The coloured map of a large radiograph, whose picture is made smaller than it."""

from __future__ import annotations

import numpy as np
import pytest

from osteo_desktop.imaging.maps.outlines import contour_lines
from osteo_desktop.imaging.overlay import alpha, map_on_pixels
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.ui.viewer.map.picture import (
    CONTOUR_LEVELS,
    MapStyle,
    map_picture,
)


def test_a_small_picture_of_the_map_covers_the_same_anatomy() -> None:
    """The map reaches past the left border and begins below the upper one."""
    values = np.zeros((7, 5), np.float32)
    values[1, 3], values[5, 1] = 1.0, 0.5
    saliency = SaliencyMap(values, left=-150.0, top=400.0, width=1500.0, height=2000.0)
    rows, columns = 3000, 1200
    picture = map_picture(saliency, rows, columns)
    assert max(picture.shape[:2]) == 512
    exact = np.rint(alpha(map_on_pixels(saliency, rows, columns), 1.0) * 255)
    down = ((np.arange(picture.shape[0]) + 0.5) * rows / picture.shape[0]).astype(int)
    across = ((np.arange(picture.shape[1]) + 0.5) * columns / picture.shape[1]).astype(int)
    assert np.abs(picture[..., 3] - exact[np.ix_(down, across)]).mean() < 0.5
    assert picture[..., 3].max() > 240


def _slope() -> SaliencyMap:
    """Rises from left to right."""
    values = np.tile(np.linspace(0.0, 1.0, 40, dtype=np.float32), (30, 1))
    return SaliencyMap(values, 0.0, 0.0, 400.0, 300.0)


def test_below_the_threshold_nothing_is_shown_and_above_it_nothing_changes() -> None:
    whole = map_picture(_slope(), 300, 400)
    cut = map_picture(_slope(), 300, 400, MapStyle(threshold=0.5))
    assert not cut[:, :190, 3].any()
    assert np.array_equal(cut[:, 210:], whole[:, 210:])


def test_contours_run_where_the_map_passes_a_level() -> None:
    for level in CONTOUR_LEVELS:
        ((line,),) = contour_lines(_slope(), 300, 400, [level])
        # It closes along the border, where the map goes on rising.
        rising = line[(line[:, 1] > 40) & (line[:, 1] < 260) & (line[:, 0] < 380)]
        assert rising[:, 0] == pytest.approx(np.full(len(rising), 5 + level * 390), abs=2.5)


def test_contours_have_no_stairs() -> None:
    """A round hill: its line is a circle, at 300% too."""
    down, across = np.mgrid[:24, :24] - 11.5
    hill = np.exp(-(down**2 + across**2) / 60).astype(np.float32)
    ((line,),) = contour_lines(SaliencyMap(hill, 0.0, 0.0, 1200.0, 1200.0), 1200, 1200, [0.5])
    radius = np.hypot(*(line - 600).T)
    assert radius == pytest.approx(np.full(len(line), np.sqrt(60 * np.log(2)) * 50), rel=0.01)
    steps = np.diff(np.vstack([line, line[:2]]), axis=0)
    turns = np.diff(np.unwrap(np.arctan2(steps[:, 1], steps[:, 0])))
    assert np.degrees(np.abs(turns).max()) < 12
