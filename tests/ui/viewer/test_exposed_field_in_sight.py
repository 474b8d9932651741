"""The exposed field fills the window, and a white surround does not glare beside it."""

from __future__ import annotations

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from tests.ui.viewer.grabbing import grabbed

FIELD = (120, 40, 320, 360)
"""Left, top, right, bottom of what was exposed in 400 x 480 pixels."""


def _film(surround: int, *, letter: bool = False, inverted: bool = False) -> Radiograph:
    rng = np.random.default_rng(8)
    pixels = np.full((400, 480), surround, np.uint16)
    left, top, right, bottom = FIELD
    pixels[top:bottom, left:right] = rng.integers(500, 3000, (bottom - top, right - left))
    if letter:
        pixels[20:36, 400:404] = 1500
    header = Header(media="DICOM", rows=400, columns=480)
    return Radiograph(
        file="a.dcm",
        source_path="/x/a.dcm",
        sha256="ab" * 32,
        header=header,
        pixels=pixels,
        inverted=inverted,
    )


@pytest.fixture
def viewer(qtbot: QtBot) -> RadiographViewer:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 600)
    viewer.show()
    return viewer


def test_key_fits_the_exposed_field_and_once_more_the_whole(viewer: RadiographViewer) -> None:
    viewer.show_radiograph(_film(0), None)
    whole = viewer.view.placement
    viewer.actions().fit_field.trigger()
    placed = viewer.view.placement
    assert placed is not None
    left, top = placed.to_view(*FIELD[:2])
    right, bottom = placed.to_view(*FIELD[2:])
    assert (top, bottom) == pytest.approx((0, 600), abs=6)
    assert (left + right) / 2 == pytest.approx(300, abs=6)
    viewer.resize(400, 500)  # it stays fitted, as the whole does
    again = viewer.view.placement
    assert again is not None
    assert again.to_view(*FIELD[:2])[1] == pytest.approx(0, abs=6)
    viewer.resize(600, 600)
    viewer.actions().fit_field.trigger()
    assert viewer.view.placement == whole


def _grey(picture: np.ndarray, viewer: RadiographViewer, column: int, row: int) -> int:
    placement = viewer.view.placement
    assert placement is not None
    x, y = placement.to_view(column, row)
    return int(picture[round(y), round(x)].mean())


def test_white_surround_of_monochrome1_is_shown_dark_and_said(viewer: RadiographViewer) -> None:
    viewer.show_radiograph(_film(0, inverted=True), None)
    assert viewer.field.is_covered
    assert _grey(grabbed(viewer), viewer, 60, 200) < 20
    assert "Surround shown dark" in viewer.overlay.spoken()
    viewer.actions().surround.toggle()
    assert _grey(grabbed(viewer), viewer, 60, 200) > 235
    assert "Surround shown dark" not in viewer.overlay.spoken()
    viewer.actions().surround.toggle()
    viewer.bare.begin()
    assert _grey(grabbed(viewer), viewer, 60, 200) > 235, "bare is as in the file"
    viewer.bare.end()


def test_dark_surround_is_left_as_it_is(viewer: RadiographViewer) -> None:
    viewer.show_radiograph(_film(0), None)
    assert not viewer.field.is_covered
    viewer.actions().invert.trigger()
    assert viewer.field.is_covered, "white on the screen, whoever made it so"


def test_letter_of_the_side_is_never_covered(viewer: RadiographViewer) -> None:
    """It may lie beside the field."""
    viewer.show_radiograph(_film(0, inverted=True, letter=True), None)
    shown = grabbed(viewer)
    viewer.actions().surround.setChecked(False)
    bare = grabbed(viewer)
    for column, row in ((402, 25), (390, 25), (402, 45)):
        assert _grey(shown, viewer, column, row) == _grey(bare, viewer, column, row)
    assert _grey(bare, viewer, 402, 25) < _grey(bare, viewer, 390, 25)


def test_next_window_shows_a_picture_as_in_its_file_and_says_so(viewer: RadiographViewer) -> None:
    pixels = (_film(0).pixels // 40).astype(np.uint8)
    header = Header(media="JPEG", rows=400, columns=480)
    radiograph = Radiograph("a.jpg", "/x/a.jpg", "cd" * 32, header, pixels)
    viewer.show_radiograph(radiograph, None)
    assert "automatic" in viewer.overlay.spoken()
    viewer.actions().next_window.trigger()
    assert "as in the file" in viewer.overlay.spoken()
    viewer.actions().next_window.trigger()
    assert "automatic" in viewer.overlay.spoken()
