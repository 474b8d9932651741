"""Words in the corners leave free what is on the picture: side letters, and what is drawn."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QRect
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.imaging.paper.deidentify.text_boxes import letter_boxes
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Radiograph, VoiWindow
from osteo_desktop.ui.viewer.corners.layout import Part, Placed
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

_LETTER = (24, 18, 30, 42)
"""Left, top, width and height of the phantom's, in its pixels."""
_WINDOW = VoiWindow(2 ** (BITS - 1), 2**BITS)


def _letter_in_sight(viewer: RadiographViewer, letter: Sequence[int] = _LETTER) -> QRect:
    left, top, width, height = letter
    assert viewer.view.placement is not None
    ends = [
        viewer.view.placement.to_view(x, y) for x, y in ((left, top), (left + width, top + height))
    ]
    (first, above), (last, below) = sorted(x for x, _ in ends), sorted(y for _, y in ends)
    return QRect(int(first), int(last), int(above - first), int(below - last))


def _lie_over(placed: Sequence[Placed], rect: QRect) -> list[str]:
    return [one.text for one in placed if one.rect.intersects(rect)]


@pytest.fixture
def shown(viewer: RadiographViewer, make_radiograph: Callable[..., Radiograph]) -> Radiograph:
    """A phantom whose letter lies under the words at the upper left, were they there."""
    made = make_radiograph(voi=(_WINDOW,))
    pixels = phantom(marker="L")
    header = replace(made.header, rows=640, columns=480, PatientOrientation="L\\F")
    radiograph = replace(made, pixels=pixels, header=header)
    viewer.resize(440, 560)
    viewer.show_radiograph(radiograph, None)
    return radiograph


def test_the_letters_of_a_picture_are_found_bright_and_dark() -> None:
    bone = (phantom(marker="R") >> (BITS - 8)).astype(np.uint8)
    for grey in (bone, 255 - bone):
        (box,) = letter_boxes(grey, 640)
        assert (box.left, box.top, box.width, box.height) == _LETTER
    assert letter_boxes(np.zeros((30, 20), np.uint8), 640) == ()


def test_words_go_below_a_side_letter_and_keep_together(
    viewer: RadiographViewer, shown: Radiograph
) -> None:
    letter, placed = _letter_in_sight(viewer), viewer.overlay.placed()
    assert letter.height() > 30
    assert _lie_over(placed, letter) == []
    texts = [one.text for one in placed]
    name, born = texts.index("Okafor, Ada"), texts.index("born 1980-01-02")
    assert placed[name].rect.top() >= letter.bottom()
    assert placed[born].rect.left() == placed[name].rect.left()
    assert {one.text for one in placed if one.part is Part.EDGE} == set("HFRL")


@pytest.mark.parametrize("turn", ["rotate_right", "flip_horizontal", "flip_vertical", "zoom_in"])
def test_wherever_the_letter_goes(viewer: RadiographViewer, shown: Radiograph, turn: str) -> None:
    getattr(viewer.actions(), turn).trigger()
    placed = viewer.overlay.placed()
    assert _lie_over(placed, _letter_in_sight(viewer)) == []
    assert "Okafor, Ada" in [one.text for one in placed]


def test_they_stand_in_their_corner_where_there_is_no_letter(
    viewer: RadiographViewer, shown: Radiograph
) -> None:
    plain = shown.pixels.copy()
    plain[:70, :70] = plain[80, 80]
    viewer.show_radiograph(replace(shown, pixels=plain, file="plain.dcm", sha256="cd" * 32), None)
    name = next(one for one in viewer.overlay.placed() if one.text == "Okafor, Ada")
    assert name.rect.top() == 10


def test_a_letter_as_large_as_the_pane_sends_no_word_away(
    viewer: RadiographViewer, shown: Radiograph
) -> None:
    texts = {one.text for one in viewer.overlay.placed()}
    assert viewer.view.placement is not None
    viewer.view.zoom_by(12.0)
    viewer.view.pan(2500.0, 3600.0)
    name = next(one for one in viewer.overlay.placed() if one.text == "Okafor, Ada")
    assert name.rect.top() == 10
    assert {one.text for one in viewer.overlay.placed()} >= {"Okafor, Ada", "L"} <= texts


def test_words_give_way_to_what_the_reader_draws(
    viewer: RadiographViewer, shown: Radiograph, qtbot: QtBot
) -> None:
    """At the lower left, where window and zoom stand."""
    window = next(one for one in viewer.overlay.placed() if one.text.startswith("C "))
    assert viewer.view.placement is not None
    at = viewer.view.placement.to_pixel(window.rect.left() + 20.0, window.rect.center().y())
    mark = Mark("LENGTH", (at, (at[0] + 60.0, at[1])))
    viewer.set_drawing(Drawing((mark,), spacing=None), editable=True)
    for x, y in mark.points:
        seen = viewer.view.placement.to_view(x, y)
        point = QRect(int(seen[0]) - 2, int(seen[1]) - 2, 4, 4)
        assert _lie_over(viewer.overlay.placed(), point) == []
    assert any(one.text.startswith("C ") for one in viewer.overlay.placed())
