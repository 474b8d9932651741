"""Where the reader moved a mark's words is kept; readings of before stay the same to the byte."""

from __future__ import annotations

import json

import pytest

from osteo_desktop.archive.serialise import reading_from, reading_json
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.reading import Reading

KEY = ("a.png", 1)
LINE = Mark("LENGTH", ((1.0, 2.0), (3.0, 4.0)))


def reading(mark: Mark) -> Reading:
    return Reading("s", drawings={KEY: Drawing((mark,))})


def test_a_mark_whose_words_stand_where_there_is_room_says_nothing_of_them() -> None:
    text = reading_json(reading(LINE))
    assert '"label"' not in text
    mark = json.loads(text)["drawings"][0][2]["marks"][0]
    assert list(mark) == ["kind", "points", "text", "values"]
    assert reading_json(reading_from(text)) == text


def test_words_that_were_moved_stay_where_they_were_put() -> None:
    moved = Mark(LINE.kind, LINE.points, label=(-12.5, 40.0))
    text = reading_json(reading(moved))
    assert reading_from(text).drawing(KEY).marks == (moved,)
    assert reading_json(reading_from(text)) == text


@pytest.mark.parametrize("label", ["[1]", '["a", 2]', "[1, 2, 3]", "7"])
def test_a_place_that_is_none_is_told(label: str) -> None:
    text = reading_json(reading(LINE)).replace(
        '"values": null', f'"values": null, "label": {label}'
    )
    with pytest.raises(ValueError, match="label"):
        reading_from(text)
