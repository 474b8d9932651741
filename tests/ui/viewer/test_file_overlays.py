"""What a file lays over its radiograph, covers of it and lost of it: shown, and said."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.overlay import OVERLAY_COLOUR, with_file_overlays
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.records.radiograph import (
    Overlay,
    PixelSpacing,
    Radiograph,
    Shutter,
    SpacingOrigin,
)
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.workflow.decoding.decoders import Decoders
from osteo_desktop.workflow.decoding.pictures import picture_of, radiograph_of

SHUTTER = Shutter(("RECTANGULAR",), rectangle=(40.0, 280.0, 30.0, 210.0))


@pytest.fixture
def whole(tmp_path: Path) -> Radiograph:
    """320 x 240."""
    import hashlib

    path = tmp_path / "a.dcm"
    write_dicom(path, phantom(320, 240))
    sha256 = hashlib.sha256(path.read_bytes()).hexdigest()
    with Decoders() as decoders:
        return radiograph_of(Row("a.dcm", str(path), sha256=sha256), decoders)


def laid_over(radiograph: Radiograph) -> Radiograph:
    """A bar of 60 x 80 at (100, 80)."""
    overlays = (Overlay(0x6000, "bar", 100, 80, np.ones((60, 80), bool)),)
    return replace(
        radiograph, overlays=overlays, header=replace(radiograph.header, overlays=("bar",))
    )


@pytest.fixture
def viewer(qtbot: QtBot) -> RadiographViewer:
    made = RadiographViewer()
    qtbot.addWidget(made)
    made.resize(480, 640)
    made.show()
    return made


def colours(
    widget: QWidget, radiograph_at: tuple[float, float], viewer: RadiographViewer
) -> object:
    placement = viewer.view.placement
    assert placement is not None
    x, y = placement.to_view(*radiograph_at)
    pixel = widget.grab().toImage().pixelColor(round(x), round(y))
    return pixel.red(), pixel.green(), pixel.blue()


def test_the_overlay_is_drawn_until_it_is_switched_off(
    viewer: RadiographViewer, whole: Radiograph
) -> None:
    viewer.show_radiograph(laid_over(whole), None)
    middle = (120.0, 130.0)
    assert colours(viewer.view, middle, viewer) == OVERLAY_COLOUR[:3]
    assert "Overlay shown" in viewer.overlay.spoken()
    viewer.actions().overlays.trigger()
    assert colours(viewer.view, middle, viewer) != OVERLAY_COLOUR[:3]
    assert "Overlay not shown" in viewer.overlay.spoken()
    viewer.show_radiograph(replace(whole, sha256="1" * 64), None)
    assert "verlay" not in viewer.overlay.spoken()
    assert not viewer.actions().overlays.isEnabled()


def test_the_bare_radiograph_has_no_overlay(viewer: RadiographViewer, whole: Radiograph) -> None:
    viewer.show_radiograph(laid_over(whole), None)
    viewer.bare.begin()
    assert colours(viewer.view, (120.0, 130.0), viewer) != OVERLAY_COLOUR[:3]
    viewer.bare.end()
    assert colours(viewer.view, (120.0, 130.0), viewer) == OVERLAY_COLOUR[:3]


def test_the_shutter_stays_black_in_every_window_and_is_said(
    viewer: RadiographViewer, whole: Radiograph
) -> None:
    bright = replace(whole, pixels=np.maximum(whole.pixels, 2000))
    header = replace(bright.header, ShutterShape="RECTANGULAR")
    viewer.show_radiograph(replace(bright, shutter=SHUTTER, header=header), None)
    for act in (viewer.actions().invert.trigger, viewer.actions().auto_window.trigger):
        act()
        assert colours(viewer.view, (120.0, 20.0), viewer) == (0, 0, 0)
        assert colours(viewer.view, (120.0, 300.0), viewer) == (0, 0, 0)
    assert colours(viewer.view, (120.0, 160.0), viewer) != (0, 0, 0)
    assert "Shutter applied" in viewer.overlay.spoken()
    viewer.actions().invert.trigger()
    viewer.actions().shutter.toggle()
    assert colours(viewer.view, (120.0, 20.0), viewer) != (0, 0, 0)
    assert "Shutter lifted" in viewer.overlay.spoken()
    viewer.show_radiograph(replace(bright, file="b.dcm", shutter=SHUTTER, header=header), None)
    assert colours(viewer.view, (120.0, 20.0), viewer) == (0, 0, 0), "each comes covered"
    viewer.show_radiograph(whole, None)
    assert not viewer.actions().shutter.isEnabled()


def test_lossy_and_the_shape_of_a_pixel_are_said_without_a_warning(
    viewer: RadiographViewer, whole: Radiograph
) -> None:
    spacing = PixelSpacing(1.5, 1.0, SpacingOrigin.RATIO)
    header = replace(
        whole.header, lossy=True, LossyImageCompressionRatio="12", spacing=spacing, Laterality="L"
    )
    viewer.show_radiograph(replace(whole, header=header), None)
    said = viewer.overlay.spoken()
    assert "Lossy compressed 12:1" in said
    assert "1.5 times as high as wide" in said
    assert "mm" not in said
    assert viewer.view.placement is not None
    assert viewer.view.placement.aspect == 1.5


def test_paper_says_and_shows_the_same(tmp_path: Path, whole: Radiograph) -> None:
    from tests.made.dicom import RECTANGLE, image, letter, put_overlay, write

    dataset = image(
        phantom(160, 120),
        BitsStored=12,
        HighBit=11,
        PixelAspectRatio=[3, 2],
        LossyImageCompression="01",
        LossyImageCompressionRatio="9.5",
        **RECTANGLE,
    )
    path = tmp_path / "b.dcm"
    path.write_bytes(write(put_overlay(dataset, letter(20, 14), origin=[20, 20])))
    import hashlib

    row = Row("b.dcm", str(path), sha256=hashlib.sha256(path.read_bytes()).hexdigest())
    with Decoders() as decoders:
        picture = picture_of(row, decoders)
    assert picture.pixel_aspect == 1.5
    for words in (
        "Display shutter of the file applied",
        "Overlay of the file drawn",
        "Lossy compressed 9.5:1",
        "Pixel spacing not stated; pixels 1.5 times as high as wide",
    ):
        assert words in picture.note
    assert not picture.grey[60:].any(), "below the shutter"
    assert (picture.grey[19, 19:33] == 255).all(), "the letter's upper stroke"
    with Decoders() as decoders:
        radiograph = radiograph_of(row, decoders)
    assert with_file_overlays(picture.grey, radiograph) is not picture.grey


def test_a_hairline_is_whole_at_every_zoom(viewer: RadiographViewer, whole: Radiograph) -> None:
    """Four pixels of it may share one of the screen."""
    large = replace(whole, pixels=np.zeros((2400, 1800), np.uint16), sha256="2" * 64)
    bits = np.zeros((1, 1800), bool)
    bits[:] = True
    header = replace(large.header, overlays=("",))
    viewer.show_radiograph(
        replace(large, overlays=(Overlay(0x6000, "", 1201, 0, bits),), header=header), None
    )
    for act in (viewer.actions().fit, viewer.actions().zoom_in, viewer.actions().zoom_in):
        act.trigger()
        picture = viewer.view.grab().toImage()
        placement = viewer.view.placement
        assert placement is not None
        left, row = (round(v) for v in placement.to_view(0, 1201.5))
        right = min(round(placement.to_view(1800, 0)[0]), picture.width())
        for column in range(max(left, 0) + 3, right - 3):
            seen = [picture.pixelColor(column, row + d).red() for d in (-1, 0, 1)]
            assert max(seen) > 100, column
