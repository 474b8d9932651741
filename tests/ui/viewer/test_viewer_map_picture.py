"""The coloured map of a large radiograph, whose picture is made smaller than it."""

from __future__ import annotations

import numpy as np

from osteo_desktop.imaging.overlay import alpha, map_on_pixels
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.ui.viewer.map_picture import map_picture


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
