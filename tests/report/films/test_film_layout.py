"""Where films lie on a page: they fit, they are as large as they can be, or as they are."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as some

from osteo_desktop.records.export import Paper
from osteo_desktop.records.paper.printing import PER_PAGE, SIZES
from osteo_desktop.report.films.layout import (
    CAPTION,
    FOOT,
    GAP,
    HEAD,
    MARGIN,
    arrangements,
    best_fitted,
    fitted,
    holding,
    pages_holding,
)
from osteo_desktop.report.letter.figures import Frame

SIDE = some.floats(10.0, 500.0)
FILMS = some.lists(some.builds(Frame, SIDE, SIDE), min_size=1, max_size=9)
papers, counts = some.sampled_from(Paper), some.sampled_from(PER_PAGE)


@settings(max_examples=40)
@given(papers, counts)
def test_places_lie_within_the_page(paper: Paper, per_page: int) -> None:
    for one in arrangements(paper, per_page):
        place = one.place
        assert one.columns * one.rows == per_page
        assert sorted((one.width, one.height)) == sorted(SIZES[paper])
        wide = one.columns * place.width + (one.columns - 1) * GAP
        high = one.rows * (place.height + CAPTION) + (one.rows - 1) * GAP
        assert wide <= one.width - 2 * MARGIN + 1e-9
        assert high <= one.height - 2 * MARGIN - HEAD - FOOT + 1e-9


@settings(max_examples=40)
@given(FILMS, papers, counts)
def test_in_true_size_none_is_left_out_or_shrunk(
    films: list[Frame], paper: Paper, per_page: int
) -> None:
    sizes = [size for size in films if holding([size], paper, per_page)]
    placed = []
    for which, page in pages_holding(sizes, paper, per_page):
        assert 1 <= len(which) <= page.columns * page.rows
        for number in which:
            assert sizes[number].width <= page.place.width + 1e-6
            assert sizes[number].height <= page.place.height + 1e-6
        placed += [*which]
    assert placed == [*range(len(sizes))]


@settings(max_examples=40)
@given(some.builds(Frame, SIDE, SIDE), papers, counts)
def test_fitted_ones_keep_their_shape_on_the_page_that_suits_them(
    size: Frame, paper: Paper, per_page: int
) -> None:
    best = best_fitted([size], paper, per_page)
    shown = fitted(size, best.place)
    assert abs(shown.width / shown.height - size.width / size.height) < 1e-6 * 50
    for other in arrangements(paper, per_page):
        assert fitted(size, other.place).width <= shown.width + 1e-6


def test_tall_ones_stand_upright_and_wide_ones_lie() -> None:
    tall, wide = Frame(100.0, 300.0), Frame(300.0, 100.0)
    assert best_fitted([tall], Paper.A4, 1).height == 297.0
    assert best_fitted([wide], Paper.A4, 1).width == 297.0
    assert best_fitted([tall, tall], Paper.A4, 2).columns == 2
    assert best_fitted([wide, wide], Paper.A4, 2).rows == 2
