"""A film on paper: the right way round, as large as it says, and nobody's where that is asked."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from osteo_desktop.progress import Cancelled, Progress
from osteo_desktop.ui.dialogs.printing.painting import DOTS_PER_INCH, paint
from tests.made.films_on_paper import DOTS, film, film_set, longest_run, seen, spaced
from tests.made.letters import streams, typesetter

MM = DOTS / 25.4
TOLERANCE = 0.5
"""mm."""


def _dark_part(page: np.ndarray) -> tuple[int, int, int, int]:
    """Top, bottom, left and right of the film's dark half; letters are dark too, but small."""
    dark = page < 60
    rows = np.flatnonzero(dark.mean(axis=1) > 0.2)
    columns = np.flatnonzero(dark[rows].mean(axis=0) > 0.5)
    return int(rows[0]), int(rows[-1]), int(columns[0]), int(columns[-1])


def _is_upright(page: np.ndarray) -> bool:
    """White top left, grey bottom left, dark right, as the phantom's file has it."""
    top, bottom, left, right = _dark_part(page)
    high, wide = bottom - top, right - left
    beside = left - wide // 2
    if beside < 0:
        return False
    corners = page[[top + high // 4, bottom - high // 4]][:, [beside, (left + right) // 2]]
    return bool(np.abs(corners.astype(int) - [[230, 40], [130, 40]]).max() < 12)


def _true_size_measured(page: np.ndarray, width: float, height: float, bar: float) -> None:
    top, bottom, left, right = _dark_part(page)
    row = page[round(top + (bottom - top) / 4)] < 60
    column = page[:, round(left + (right - left) / 5)] < 60
    assert longest_run(row) == pytest.approx(width / 2, abs=TOLERANCE)
    assert longest_run(column) == pytest.approx(height, abs=TOLERANCE)
    at = round(bottom - 2.5 * MM)
    lines = page[at - 2 : at + 3, round(left) : round(right) + 1] > 200
    stroke = 0.5
    assert max(map(longest_run, lines)) - stroke == pytest.approx(bar, abs=TOLERANCE)


@pytest.mark.slow
def test_true_size_is_true_on_the_page_and_through_the_printer(
    require_tool: Callable[[str], str], qapp: QApplication, tmp_path
) -> None:
    """Half a millimetre is the most that any of its marks may be off; pixels need not be square."""
    down = 0.5
    require_tool("pdftoppm")
    films = film_set([film("a.dcm", spaced(down, 0.4))], true_size=True)
    _true_size_measured(seen(typesetter().set(films).pdf), 120.0, 400 * down, 20.0)

    pages = typesetter().pictures(films, DOTS_PER_INCH)
    sizes = [(films.pages[0].width, films.pages[0].height)]
    printed = tmp_path / "printed.pdf"
    paint(sizes, lambda number: pages[number], printed, 1, Progress())
    page = seen(printed.read_bytes())
    assert _is_upright(page)
    assert page.shape == pytest.approx((297 * MM, 210 * MM), abs=2.0)
    _true_size_measured(page, 120.0, 400 * down, 20.0)


@pytest.mark.parametrize("language", ["en", "ar"])
def test_a_film_is_never_mirrored_whatever_the_language(
    language: str, require_tool: Callable[[str], str]
) -> None:
    require_tool("pdftoppm")
    page = seen(typesetter().set(film_set([film("a.dcm")], language=language)).pdf)
    assert _is_upright(page)
    assert not _is_upright(page[:, ::-1])
    assert not _is_upright(page[::-1])


def test_without_names_no_byte_tells_whose_it_is() -> None:
    rows = [film("DOE-Jane.dcm", spaced(), Laterality="LJane", BodyPartExamined="Jane's hand")]
    named = streams(typesetter().set(film_set(rows)).pdf)
    bare = streams(typesetter().set(film_set(rows, names=False)).pdf)
    words = typesetter().set(film_set(rows, names=False))
    assert words.pages == 1
    assert b"2025" in named, "the search finds what is there"
    for said in ("DOE", "Jane", "ID-4711", "1980", "20240309", "2024-03-09", "ACC-99", "2025"):
        for encoding in ("utf-8", "utf-16-be", "utf-16-le"):
            assert said.encode(encoding) not in bare


def test_names_are_read_from_the_page_only_where_they_are_wanted(
    require_tool: Callable[[str], str],
) -> None:
    import subprocess

    tool = [require_tool("pdftotext"), "-", "-"]
    said = {}
    for names in (True, False):
        pdf = typesetter().set(film_set([film("a.dcm")], names=names)).pdf
        said[names] = subprocess.run(tool, input=pdf, capture_output=True).stdout.decode()
    assert "DOE, Jane Mary" in said[True]
    assert "ID-4711" in said[True]
    assert "Case " in said[False]
    for word in ("DOE", "Jane", "4711", "1980", "2024"):
        assert word not in said[False]


def test_a_print_that_is_stopped_goes_nowhere(qapp: QApplication, tmp_path) -> None:
    progress = Progress()

    def page(number: int) -> bytes:
        progress.cancel()
        return b""

    with pytest.raises(Cancelled):
        paint([(210.0, 297.0)] * 2, page, tmp_path / "half.pdf", 1, progress)
