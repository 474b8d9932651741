"""What is plainly no radiograph, by what the pixels show."""

from __future__ import annotations

import numpy as np

from osteo_desktop.inference.scope import refusal
from osteo_desktop.records.codes import Code
from tests.made.radiographs import made


def test_a_picture_of_seven_greys_is_blank_wherever_the_eighth_lies() -> None:
    seven = np.arange(200 * 160).reshape(200, 160) % 7
    found = refusal(made(seven.astype(np.uint8)))
    assert found is not None
    assert found.code == Code.BLANK_PICTURE
    for row in (0, 100, 199):
        eight = seven.astype(np.uint8)
        eight[row, 80] = 200
        assert refusal(made(eight)) is None
