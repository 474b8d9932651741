"""Words on the image keep clear of each other, whatever the size of the window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import combinations

import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.ui.language import words
from osteo_desktop.ui.look.theme import THEMES, apply_theme, current_theme
from osteo_desktop.ui.viewer.corners.captions import Line, Tone
from osteo_desktop.ui.viewer.corners.layout import Content, Part, Placed, broken
from osteo_desktop.ui.viewer.corners.sparing import MOST_COVERED, covered
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.ui.viewer.grabbing import grabbed

SIZES = [(320, 320), (340, 600), (500, 330), (800, 650), (1366, 768), (2560, 1440)]

FULL = Content(
    top_left=(
        Line("Wolfeschlegelsteinhausenbergerdorff, Hubert Blaine", Tone.STRONG),
        Line("ID 0123456789-ABCDEF-0123456789"),
        Line("Name, ID, birth date entered by hand", Tone.WARNING, longest=2),
    ),
    top_right=(Line("R", Tone.LARGE), Line("FOREARM · LATERAL OBLIQUE"), Line("2024-03-05")),
    bottom_left=(
        Line("C 2048  W 4096  (a window with a long explanation)"),
        Line("Zoom 100 %"),
        Line("The file ends early; the grey part below was never read.", Tone.WARNING, longest=3),
        Line("0.143 mm/pixel, at the patient, estimated (1.05)", longest=2),
    ),
    bottom_right=(Line("AI: outside scope", Tone.WARNING),),
    badges=("FLIPPED LEFT–RIGHT", "ROTATED 90° RIGHT", "INVERTED", "TRUNCATED FILE"),
    legend=True,
)


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def overlay(parent: QWidget) -> CornerText:
    return CornerText(parent)


def placed_at(overlay: CornerText, size: tuple[int, int], content: Content = FULL) -> list[Placed]:
    overlay.resize(*size)
    overlay.set_content(content)
    return overlay.placed()


@pytest.mark.parametrize("size", SIZES)
def test_nothing_lies_over_anything_else_or_outside(
    overlay: CornerText, size: tuple[int, int]
) -> None:
    placed = placed_at(overlay, size)
    for one, other in combinations(placed, 2):
        assert not one.rect.intersects(other.rect), (one, other)
    window = QRect(0, 0, *size)
    assert all(window.contains(one.rect) for one in placed)


@pytest.mark.parametrize("size", SIZES)
def test_the_indispensable_is_there_at_every_size(
    overlay: CornerText, size: tuple[int, int]
) -> None:
    placed = placed_at(overlay, size)
    texts = [one.text for one in placed]
    assert DISCLAIMER in texts
    assert "R" in texts
    assert any(text.startswith("Wolf") for text in texts)
    assert any(text.startswith("C 2048") for text in texts)
    assert {one.text for one in placed if one.part is Part.BADGE} != set()
    for badge in FULL.badges:
        assert sum(badge in text for text in texts) == 1


def test_what_is_too_long_is_elided_and_never_cut(overlay: CornerText) -> None:
    name = next(one for one in placed_at(overlay, (320, 320)) if one.text.startswith("Wolf"))
    assert name.text.endswith("…")
    wide = next(one for one in placed_at(overlay, (1366, 768)) if one.text.startswith("Wolf"))
    assert wide.text == FULL.top_left[0].text


def test_every_text_has_room_for_itself(overlay: CornerText) -> None:
    for size in SIZES:
        for one in placed_at(overlay, size):
            if one.part is not Part.LEGEND:
                width = overlay.metrics_of(one.tone).horizontalAdvance(one.text)
                assert width <= one.rect.width()


def test_a_warning_is_broken_into_rows_before_it_is_elided(overlay: CornerText) -> None:
    texts = [one.text for one in placed_at(overlay, (400, 700))]
    start = next(i for i, text in enumerate(texts) if text.startswith("The file ends"))
    assert " ".join(texts[start : start + 3]).startswith("The file ends early; the grey part")


def test_a_word_longer_than_the_row_does_not_hang(overlay: CornerText) -> None:
    metrics = QFontMetrics(overlay.font())
    rows = broken("x" * 400 + " end", metrics, 60, longest=3)
    assert len(rows) <= 3
    assert all(metrics.horizontalAdvance(row) <= 60 for row in rows)


def test_the_disclaimer_stays_beside_a_message_and_alone(overlay: CornerText) -> None:
    overlay.resize(500, 400)
    overlay.set_message("Loading", "a.dcm")
    assert [one.text for one in overlay.placed()] == [DISCLAIMER]
    overlay.set_content(Content())
    assert [one.text for one in overlay.placed()] == [DISCLAIMER]


def test_words_stay_readable_over_white(parent: QWidget, overlay: CornerText) -> None:
    """White words on white: their backing and halo make the difference."""
    parent.setStyleSheet("background: white")
    parent.resize(500, 400)
    overlay.resize(500, 400)
    overlay.set_content(Content(top_left=(Line("HHHHHHHH", Tone.STRONG),)))
    word = next(one for one in overlay.placed() if one.text == "HHHHHHHH")
    picture = parent.grab().toImage()
    greys = [
        picture.pixelColor(x, y).lightness()
        for x in range(word.rect.left(), word.rect.right())
        for y in range(word.rect.top(), word.rect.bottom())
    ]
    assert min(greys) < 60
    assert max(greys) > 230
    assert picture.pixelColor(450, 200).lightness() == 255


@pytest.mark.parametrize("size", [(300, 320), (340, 600), (500, 330), (240, 240)])
def test_words_in_a_small_pane_cover_no_more_than_a_fifth(
    overlay: CornerText, size: tuple[int, int]
) -> None:
    """They covered a third. Patient, side and window stay, and that there are warnings."""
    usual = replace(FULL, badges=FULL.badges[:1])
    placed = placed_at(overlay, size, usual)
    assert covered(placed, overlay.size()) <= MOST_COVERED
    texts = [one.text for one in placed]
    assert any(text.startswith("Wolf") for text in texts)
    assert "R" in texts
    assert any(text.startswith("C 2048") for text in texts)
    assert any(("warnings" in text) or ("file ends early" in text) for text in texts)
    assert DISCLAIMER in texts


def test_a_large_pane_says_all(overlay: CornerText) -> None:
    large = [one.text for one in placed_at(overlay, (1366, 768))]
    assert len(large) >= 11
    assert any(text.startswith("0.143") for text in large)


@pytest.mark.slow
def test_an_empty_cell_is_dark_in_the_light_theme(qtbot: QtBot) -> None:
    """W21: three views hang in four cells."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    before = current_theme()
    apply_theme(application, THEMES["light"])
    try:
        grid = ViewerGrid(RadiographViewer())
        qtbot.addWidget(grid)
        grid.resize(600, 600)
        grid.hang(3, 0)
        grid.show()
        assert grabbed(grid)[450, 450].max() == 0
    finally:
        apply_theme(application, before)


def test_letters_of_other_scripts_have_room_above_and_below(
    overlay: CornerText, dressed: None
) -> None:
    """The vowel signs of "केवल में हैं" stand above the line of the first font."""
    hindi = Content(top_left=(Line("PHANTOM"), Line("केवल में हैं · ऊर्ध्व")))
    for placed in placed_at(overlay, (800, 650), hindi):
        metrics = overlay.metrics_of(placed.tone)
        assert placed.rect.height() >= metrics.size(0, placed.text).height()


def test_a_badge_moves_only_the_words_that_it_would_meet(overlay: CornerText) -> None:
    content = Content(top_left=(Line("PHANTOM", Tone.STRONG),), badges=("KEY IMAGE",))
    wide, narrow = (
        {one.text: one.rect.top() for one in placed_at(overlay, size, content)}
        for size in ((800, 650), (170, 400))
    )
    assert wide["PHANTOM"] == wide["KEY IMAGE"]
    assert narrow["PHANTOM"] > narrow["KEY IMAGE"]


def test_the_disclaimer_goes_on_below_where_a_pane_is_narrow(
    overlay: CornerText, speaking: Callable[[str], None], dressed: None
) -> None:
    """In French it read "n’est pas un di…"."""
    speaking("fr")
    rows = [one for one in placed_at(overlay, (200, 300)) if one.part is Part.DISCLAIMER]
    assert [row.text.endswith("…") for row in rows] == [False, False]
    assert " ".join(row.text for row in rows) == words.disclaimer()
