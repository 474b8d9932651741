"""The coloured map of a large radiograph, whose picture is made smaller than it."""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.overlay import alpha, colour_map, map_on_pixels
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.ui.viewer.map.picture import MapStyle, map_picture


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


def test_contours_run_where_the_map_passes_a_level_and_leave_the_rest_free() -> None:
    drawn = map_picture(_slope(), 300, 400, MapStyle(contours=True))
    line = drawn[150]
    opaque = np.flatnonzero(line[:, 3] == 255)
    for level in (0.25, 0.5, 0.75):
        at = 10 + level * 380
        near = opaque[np.abs(opaque - at) <= 4]
        assert near.size, level
        assert (line[near, :3] == colour_map()[round(level * 255)]).all(axis=1).any()
    assert (drawn[..., 3] == 0).mean() > 0.8
    few = map_picture(_slope(), 300, 400, MapStyle(contours=True, threshold=0.75))
    assert not few[150, :250, 3].any()
    assert few[150, 250:, 3].any()
