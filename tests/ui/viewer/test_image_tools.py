"""Typed windows, fine steps, rectangle, pixel value, sharpening: as the reader uses them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.screen.enhance import STRONGEST, Enhancement, enhanced
from osteo_desktop.records.radiograph import Radiograph, Rescale
from osteo_desktop.ui.dialogs.window_dialog import WindowDialog
from osteo_desktop.ui.viewer.orientation import Orientation
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.composing import Take, composed
from osteo_desktop.ui.viewer.tools.enhancing import connect_enhancing
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions, make_image_actions
from osteo_desktop.ui.viewer.tools.readout import Readout, value_words
from osteo_desktop.ui.viewer.tools.rectangle import ZoomRectangle
from osteo_desktop.ui.viewer.window_level import as_window
from tests.ui.viewer.grabbing import grabbed
from tests.ui.viewer.mouse import drag, send

MakeRadiograph = Callable[..., Radiograph]
LEFT = Qt.MouseButton.LeftButton
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@dataclass(frozen=True, eq=False)
class Tools:
    viewer: RadiographViewer
    actions: ImageActions


@pytest.fixture
def tools(qtbot: QtBot) -> Tools:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 500)
    actions = make_image_actions(viewer)
    Readout(viewer, actions.pixel_values)
    ZoomRectangle(viewer, actions.zoom_rectangle)
    connect_enhancing(viewer, actions)
    viewer.show()
    qtbot.waitExposed(viewer)
    return Tools(viewer, actions)


# --- window ------------------------------------------------------------------------------------


def test_the_window_that_is_typed_is_told_at_once(
    tools: Tools, make_radiograph: MakeRadiograph, qtbot: QtBot
) -> None:
    tools.viewer.show_radiograph(make_radiograph(), None)
    dialog = WindowDialog(tools.viewer)
    qtbot.addWidget(dialog)
    dialog.typed.connect(tools.viewer.windows.chosen.emit)
    dialog.percentiles_wanted.connect(tools.viewer.windows.choose_between)
    dialog.show_window(as_window(tools.viewer.voi))
    assert (dialog.centre.value(), dialog.width_field.value()) == (128, 255)
    dialog.centre.setValue(100)
    dialog.width_field.setValue(40)
    window = as_window(tools.viewer.voi)
    assert (window.WindowCenter, window.WindowWidth) == (100, 40)
    assert "C 100.0" in tools.viewer.overlay.spoken()
    dialog.low.setValue(0.0)
    dialog.high.setValue(50.0)
    dialog.apply.click()
    assert "0–50 %" in tools.viewer.overlay.spoken()
    assert as_window(tools.viewer.voi).WindowCenter < 100


def test_fine_steps_are_a_tenth_of_the_coarse(
    tools: Tools, make_radiograph: MakeRadiograph
) -> None:
    viewer = tools.viewer
    viewer.show_radiograph(make_radiograph(), None)
    start = as_window(viewer.voi)
    QTest.keyClick(viewer.view, Qt.Key.Key_Down, SHIFT)
    coarse = as_window(viewer.voi).WindowCenter - start.WindowCenter
    viewer.windows.chosen.emit(start)
    QTest.keyClick(viewer.view, Qt.Key.Key_Down, SHIFT | CTRL)
    assert as_window(viewer.voi).WindowCenter - start.WindowCenter == pytest.approx(coarse / 10)
    before = viewer.view.device_scale
    viewer.actions().zoom_in_finely.trigger()
    assert viewer.view.device_scale == pytest.approx(before * 1.02)


def test_a_small_turn_is_said_kept_by_flips_and_undone_by_reset(
    tools: Tools, make_radiograph: MakeRadiograph
) -> None:
    viewer = tools.viewer
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    for _ in range(3):
        viewer.actions().tilt_right.trigger()
    assert "TURNED 3° RIGHT" in viewer.overlay.spoken()
    placement = viewer.view.placement
    assert placement is not None
    x, y = placement.to_view(30.0, 20.0)
    assert placement.to_pixel(x, y) == pytest.approx((30.0, 20.0))
    left, right = placement.to_view(0.0, 40.0), placement.to_view(80.0, 40.0)
    assert right[1] > left[1]  # clockwise: what lies right goes down
    assert placement.size[1] <= 500 + 1e-6  # all of it is still in sight
    viewer.actions().flip_horizontal.trigger()
    assert "TURNED 3° LEFT" in viewer.overlay.spoken()
    viewer.actions().reset.trigger()
    assert "TURNED" not in viewer.overlay.spoken()
    assert viewer.view.placement is not None
    assert (viewer.view.placement.tilt, viewer.view.placement.orientation) == (0.0, Orientation())
    for _ in range(60):
        viewer.actions().tilt_left.trigger()
    assert viewer.view.placement.tilt == -45.0
    viewer.show_radiograph(replace(radiograph, sha256="cd" * 32), None)
    assert viewer.view.placement.tilt == 0.0


# --- rectangle ---------------------------------------------------------------------------------


@pytest.mark.parametrize("by", ["key", "action"])
def test_what_a_rectangle_holds_fills_the_view(
    tools: Tools, make_radiograph: MakeRadiograph, by: str
) -> None:
    viewer = tools.viewer
    viewer.show_radiograph(make_radiograph(), None)
    window, placement = viewer.voi, viewer.view.placement
    assert placement is not None
    middle = placement.to_pixel(300, 200)
    if by == "action":
        tools.actions.zoom_rectangle.trigger()
    modifiers = CTRL if by == "key" else Qt.KeyboardModifier.NoModifier
    drag(viewer.view.viewport(), LEFT, (240, 150), (360, 250), modifiers)
    after = viewer.view.placement
    assert after is not None
    assert after.scale == pytest.approx(placement.scale * 5)
    assert after.to_pixel(300, 250) == pytest.approx(middle)
    assert viewer.voi == window
    assert not tools.actions.zoom_rectangle.isChecked()
    drag(viewer.view.viewport(), LEFT, (240, 150), (300, 150))  # the next drag windows again
    assert viewer.voi != window


def test_escape_lets_the_rectangle_go(tools: Tools, make_radiograph: MakeRadiograph) -> None:
    viewer = tools.viewer
    viewer.show_radiograph(make_radiograph(), None)
    before = viewer.view.placement
    tools.actions.zoom_rectangle.trigger()
    viewport = viewer.view.viewport()
    send(viewport, QEvent.Type.MouseButtonPress, (240, 150), LEFT, LEFT)
    send(viewport, QEvent.Type.MouseMove, (360, 250), held=LEFT)
    QTest.keyClick(viewer.view, Qt.Key.Key_Escape)
    send(viewport, QEvent.Type.MouseButtonRelease, (360, 250), LEFT)
    assert viewer.view.placement == before
    assert not tools.actions.zoom_rectangle.isChecked()


# --- the value under the cursor ----------------------------------------------------------------


def test_the_value_under_the_cursor_is_the_stored_one(
    tools: Tools, make_radiograph: MakeRadiograph
) -> None:
    viewer = tools.viewer
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    viewer.actions().flip_horizontal.trigger()
    placement = viewer.view.placement
    assert placement is not None
    x, y = placement.to_view(20.5, 24.5)
    send(viewer.view.viewport(), QEvent.Type.MouseMove, (x, y))
    assert f"Pixel 20, 24: {radiograph.pixels[24, 20]}" in viewer.overlay.spoken()
    send(viewer.view.viewport(), QEvent.Type.MouseMove, (1, 1))  # beside it
    assert "Pixel" not in viewer.overlay.spoken()
    send(viewer.view.viewport(), QEvent.Type.MouseMove, (x, y))
    tools.actions.pixel_values.trigger()
    assert "Pixel" not in viewer.overlay.spoken()


def test_a_modality_value_has_its_unit(make_radiograph: MakeRadiograph) -> None:
    radiograph = make_radiograph(modality=Rescale(2.0, -1000.0))
    radiograph = replace(radiograph, header=replace(radiograph.header, RescaleType="HU"))
    stored = int(radiograph.pixels[24, 20])
    words = value_words(radiograph, 24, 20)
    assert words == f"Pixel 20, 24: {stored} stored, {2 * stored - 1000} HU"


# --- sharpening --------------------------------------------------------------------------------


def test_sharpening_is_seen_said_copied_and_touches_no_pixel(
    tools: Tools, make_radiograph: MakeRadiograph
) -> None:
    viewer = tools.viewer
    radiograph = make_radiograph()
    before = radiograph.pixels.copy()
    viewer.show_radiograph(radiograph, None)
    plain, alone = grabbed(viewer.view), composed(viewer, Take(bare=True))
    tools.actions.sharpen.trigger()
    sharper = grabbed(viewer.view)
    assert not np.array_equal(sharper, plain)
    assert "SHARPENED 1" in viewer.overlay.content.badges
    assert composed(viewer, Take(bare=True)) == alone  # where no word could say it
    tools.actions.local_contrast.trigger()
    assert {"SHARPENED 1", "LOCAL CONTRAST 1"} <= set(viewer.overlay.content.badges)
    assert np.array_equal(radiograph.pixels, before)
    for _ in range(STRONGEST):
        tools.actions.sharpen.trigger()
        tools.actions.local_contrast.trigger()
    assert np.array_equal(grabbed(viewer.view), plain)
    assert viewer.overlay.content.badges == ()


def test_the_next_radiograph_begins_without_and_reset_ends_it(
    tools: Tools, make_radiograph: MakeRadiograph
) -> None:
    viewer = tools.viewer
    viewer.show_radiograph(make_radiograph(), None)
    tools.actions.sharpen.trigger()
    viewer.actions().reset.trigger()
    assert "SHARPENED" not in viewer.overlay.spoken()
    tools.actions.sharpen.trigger()
    viewer.show_radiograph(make_radiograph(file="g.dcm", sha256="cd" * 32), None)
    assert "SHARPENED" not in viewer.overlay.spoken()


def test_an_edge_gets_steeper_and_a_faint_pattern_stronger() -> None:
    grey = np.full((256, 256), 100, np.uint8)
    grey[:, 128:] = 140
    sharp = enhanced(grey, Enhancement(sharpness=2)).astype(int)
    assert sharp[:, 128].mean() > 140
    assert sharp[:, 127].mean() < 100
    assert (sharp[:, :100] == 100).all()
    faint = np.full((256, 256), 100, np.uint8)
    faint[::4] = 104
    stronger = enhanced(faint, Enhancement(local_contrast=2))
    assert np.ptp(stronger) > np.ptp(faint)
    with pytest.raises(ValueError, match="strength"):
        Enhancement(sharpness=STRONGEST + 1)
