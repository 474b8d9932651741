"""Labels on a radiograph never stand one over another while there is room for each."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from osteo_desktop.ui.viewer.marks.label_places import Box, Label, placed

ROOM = (60.0, 40.0)
_whole = st.integers(0, 60).map(float)
_places = st.tuples(_whole, _whole)
_labels = st.builds(
    Label,
    _places,
    st.integers(1, 30).map(float),
    st.integers(1, 15).map(float),
    st.none() | _places,
)
_boxes = st.builds(
    Box, _whole, _whole, st.integers(1, 30).map(float), st.integers(1, 15).map(float)
)


def free_place(label: Label, taken: list[Box]) -> bool:
    """Whether there is any, by looking at each pixel of the room."""
    return any(
        not any(Box(left, top, label.width, label.height).overlaps(one) for one in taken)
        for left in range(int(ROOM[0] - label.width) + 1)
        for top in range(int(ROOM[1] - label.height) + 1)
    )


@given(st.lists(_labels, max_size=7), st.lists(_boxes, max_size=3))
@settings(max_examples=80, deadline=None)
def test_a_label_overlaps_another_only_where_there_is_no_place_left(
    labels: list[Label], beside: list[Box]
) -> None:
    boxes = placed(labels, ROOM, beside)
    assert [(box.width, box.height) for box in boxes] == [(one.width, one.height) for one in labels]
    for box in boxes:
        assert box.left >= 0
        assert box.top >= 0
        assert box.right <= ROOM[0]
        assert box.bottom <= ROOM[1]
    order = sorted(range(len(labels)), key=lambda number: labels[number].centre is None)
    for place, number in enumerate(order):
        earlier = [boxes[other] for other in order[:place]]
        if any(boxes[number].overlaps(other) for other in earlier):
            assert not free_place(labels[number], earlier)


@given(st.lists(_places, min_size=1, max_size=8), st.lists(_boxes, max_size=2))
@settings(max_examples=60, deadline=None)
def test_no_two_overlap_in_a_room_of_plenty_nor_any_word_in_the_corners(
    at: list[tuple[float, float]], beside: list[Box]
) -> None:
    labels = [Label((x * 10, y * 10), 90.0, 16.0) for x, y in at]
    boxes = placed(labels, (620.0, 600.0), beside)
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    assert not any(box.overlaps(word) for box in boxes for word in beside)


def test_a_label_stands_to_the_right_of_its_point_and_below_it() -> None:
    assert placed([Label((20.0, 10.0), 10.0, 5.0)], ROOM) == [Box(28.0, 18.0, 10.0, 5.0)]


def test_where_the_reader_put_it_there_it_stays_and_another_gives_way() -> None:
    own = Label((5.0, 5.0), 10.0, 6.0, centre=(30.0, 20.0))
    other = Label((20.0, 12.0), 10.0, 6.0)
    first, second = placed([other, own], ROOM)
    assert second == Box(25.0, 17.0, 10.0, 6.0)
    assert not first.overlaps(second)


def test_one_that_does_not_fit_stands_at_the_left_and_top() -> None:
    (box,) = placed([Label((30.0, 30.0), 100.0, 100.0)], ROOM)
    assert (box.left, box.top) == (0.0, 0.0)
