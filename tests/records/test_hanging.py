"""Frontal beside lateral, right left of left, whatever the order of the files."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.rules.hanging import best_match, hanging_order, page_of
from osteo_desktop.records.worklist import Row


def view(file: str, position: str, side: str = "") -> Row:
    header = Header(media="DICOM", rows=8, columns=8, ViewPosition=position, Laterality=side)
    return Row(file, f"/x/{file}", header=header)


def hung(*rows: Row) -> list[str]:
    return [row.file for row in hanging_order(rows)]


def test_frontal_hangs_before_oblique_before_lateral() -> None:
    rows = [view("a", "LL"), view("b", "RLO"), view("c", "PA"), view("d", "")]
    assert hung(*rows) == ["c", "b", "a", "d"]


def test_written_words_are_understood() -> None:
    rows = [view("a", "Lateral left"), view("b", "oblique"), view("c", " ap ")]
    assert hung(*rows) == ["c", "b", "a"]


def test_the_right_side_hangs_left_of_the_left() -> None:
    rows = [view("a", "AP", "L"), view("b", "AP", "R"), view("c", "AP")]
    assert hung(*rows) == ["b", "a", "c"]


def test_what_cannot_be_read_does_not_hang() -> None:
    assert hung(Row("a", "/x/a", error=as_it_stands("The file is empty.")), view("b", "AP")) == [
        "b"
    ]


def test_an_earlier_view_matches_by_side_and_view() -> None:
    others = [view("a", "AP", "L"), view("b", "LL", "R"), view("c", "AP", "R")]
    assert best_match(view("now", "PA", "R"), others).file == "c"
    assert best_match(view("now", "LL", "L"), others).file == "a", "the side comes first"
    assert best_match(view("now", ""), others[1:]).file == "c"


@given(st.integers(1, 30), st.integers(0, 29), st.sampled_from([1, 2, 4]))
def test_each_page_holds_the_radiograph_and_pages_do_not_overlap(
    count: int, at: int, panes: int
) -> None:
    rows = [view(f"{n:02}", "AP") for n in range(count)]
    key = (f"{at:02}", 1)
    page = page_of(rows, key, panes)
    if at >= count:
        assert page == ()
        return
    assert key in [row.key for row in page]
    assert len(page) <= panes
    assert all(page_of(rows, row.key, panes) == page for row in page)
