"""Undo says what it takes back: which mark, and what was done to it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from osteo_desktop.records.marks.mark import Calibration, Drawing, Mark
from osteo_desktop.ui.reading.mark_changes import what_was_drawn

LINE = Mark("LENGTH", ((10.0, 10.0), (40.0, 10.0)))
OTHER = replace(LINE, points=((10.0, 40.0), (40.0, 40.0)))
COBB = Mark("COBB", ((0.0, 0.0), (9.0, 0.0), (0.0, 9.0), (9.0, 12.0)))
KNOWN = Calibration(((0.0, 0.0), (50.0, 0.0)), 25.0)
NONE, ONE, TWO = Drawing(), Drawing((LINE,)), Drawing((LINE, COBB))


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (NONE, ONE, "length drawn"),
        (ONE, NONE, "length deleted"),
        (ONE, TWO, "cobb angle drawn"),
        (TWO, Drawing((COBB,)), "length deleted"),
        (TWO, ONE, "cobb angle deleted"),
        (TWO, Drawing((OTHER, COBB)), "length moved"),
        (ONE, Drawing((replace(LINE, text="gap"),)), "length: words written"),
        (ONE, Drawing((replace(LINE, label=(3.0, 4.0)),)), "length: words moved"),
        (ONE, replace(ONE, is_key_image=True), "key image"),
        (ONE, replace(ONE, calibration=KNOWN), "calibrated"),
        (replace(ONE, calibration=KNOWN), ONE, "calibration deleted"),
        (ONE, Drawing((OTHER, COBB)), "marks"),
        (TWO, Drawing((OTHER, replace(COBB, text="x"))), "marks"),
        (TWO, NONE, "marks"),
    ],
)
def test_one_step_is_named(before: Drawing, after: Drawing, said: str) -> None:
    key = ("a.png", 1)
    assert what_was_drawn({key: before}, {key: after}) == said


def test_marks_on_two_radiographs_at_once_are_marks() -> None:
    keys = ("a.png", 1), ("b.png", 1)
    assert what_was_drawn({}, dict.fromkeys(keys, ONE)) == "marks"
    assert what_was_drawn({keys[0]: NONE}, {keys[0]: ONE}) == "length drawn"
