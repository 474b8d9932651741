"""How radiographs lie on pages: upright or across, by what they are; sizes in mm."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from osteo_desktop.records.export import Paper
from osteo_desktop.records.paper.printing import SIZES
from osteo_desktop.report.letter.figures import Frame

MARGIN = 8.0
"""Few printers reach nearer to the edge; the template has the same."""
HEAD, FOOT, CAPTION, GAP = 12.0, 6.0, 14.0, 4.0
_GRIDS = {1: ((1, 1),), 2: ((1, 2), (2, 1)), 4: ((2, 2),)}
"""Columns and rows."""
_ROUNDING = 1e-6


@dataclass(frozen=True)
class Arrangement:
    """A page: its size, and the places on it."""

    width: float
    height: float
    columns: int
    rows: int

    @property
    def place(self) -> Frame:
        """The room that one radiograph has."""
        wide = self.width - 2 * MARGIN - (self.columns - 1) * GAP
        high = self.height - 2 * MARGIN - HEAD - FOOT - (self.rows - 1) * GAP
        return Frame(wide / self.columns, high / self.rows - CAPTION)


def arrangements(paper: Paper, per_page: int) -> tuple[Arrangement, ...]:
    """All that a page may be; upright ones first."""
    width, height = SIZES[paper]
    sides = ((width, height), (height, width))
    return tuple(Arrangement(*side, *grid) for side in sides for grid in _GRIDS[per_page])


def best_fitted(sizes: Sequence[Frame], paper: Paper, per_page: int) -> Arrangement:
    """That on which the radiographs of these shapes come out largest."""
    return max(
        arrangements(paper, per_page),
        key=lambda one: sum(_area(fitted(size, one.place)) for size in sizes),
    )


def fitted(size: Frame, place: Frame) -> Frame:
    """As large as the place allows, undistorted."""
    scale = min(place.width / size.width, place.height / size.height)
    return Frame(size.width * scale, size.height * scale)


def holding(sizes: Sequence[Frame], paper: Paper, per_page: int) -> Arrangement | None:
    """One on which all of these have room as they are."""
    if len(sizes) > per_page:
        return None
    for one in arrangements(paper, per_page):
        if all(_fits(size, one.place) for size in sizes):
            return one
    return None


def roomiest(size: Frame, paper: Paper, per_page: int) -> Frame:
    """The place that comes nearest to holding it."""
    places = [one.place for one in arrangements(paper, per_page)]
    return max(places, key=lambda place: fitted(size, place).width)


def pages_holding(
    sizes: Sequence[Frame], paper: Paper, per_page: int
) -> Iterator[tuple[range, Arrangement]]:
    """Which radiographs are on each page, in their order; each has room on a page by itself."""
    start = 0
    while start < len(sizes):
        end = start + 1
        while end < len(sizes) and holding(sizes[start : end + 1], paper, per_page):
            end += 1
        arrangement = holding(sizes[start:end], paper, per_page)
        if arrangement is None:
            raise ValueError("a radiograph has room on no page")
        yield range(start, end), arrangement
        start = end


def _fits(size: Frame, place: Frame) -> bool:
    return size.width <= place.width + _ROUNDING and size.height <= place.height + _ROUNDING


def _area(size: Frame) -> float:
    return size.width * size.height
