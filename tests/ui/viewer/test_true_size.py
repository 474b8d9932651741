"""True size on a measured screen, the histogram, and the picture to judge a monitor by."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.display import histogram
from osteo_desktop.imaging.screen.monitor_pattern import STEPS, monitor_pattern
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.settings import Settings
from osteo_desktop.ui.jobs import Jobs
from osteo_desktop.ui.preferences import Preferences
from osteo_desktop.ui.reading.image.true_size import TrueSize, screen_name
from osteo_desktop.ui.reading.image.windowing import Windowing
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.monitor_picture import MonitorPicture
from osteo_desktop.ui.viewer.window_level import as_window
from tests.ui.viewer.mouse import drag

MakeRadiograph = Callable[..., Radiograph]
PITCH = 0.25
"""Millimetres of a pixel of the screen."""


@pytest.fixture
def preferences(window: QWidget) -> Iterator[Preferences]:
    jobs = Jobs()
    preferences = Preferences(Settings(), jobs, window)
    yield preferences
    preferences.save()
    jobs.shutdown()


def spaced(make: MakeRadiograph, row: float, column: float) -> Radiograph:
    radiograph = make()
    spacing = PixelSpacing(row, column, SpacingOrigin.AT_DETECTOR)
    return replace(radiograph, header=replace(radiograph.header, spacing=spacing))


# --- true size ---------------------------------------------------------------------------------


def test_a_screen_is_measured_once_and_then_shows_true_size(
    viewer: RadiographViewer,
    preferences: Preferences,
    window: QWidget,
    make_radiograph: MakeRadiograph,
) -> None:
    tool = TrueSize(viewer, preferences, window)
    viewer.show_radiograph(spaced(make_radiograph, 0.5, 0.5), None)
    tool.show()
    assert tool.dialog is not None  # nobody has measured this screen
    tool.dialog.length.setValue(500 * PITCH)
    tool.dialog.accept()  # closed without an answer: nothing is kept
    assert preferences.settings.screens == {}
    tool.show()
    tool.dialog.length.setValue(500 * PITCH)
    QTest.keyClick(tool.dialog, Qt.Key.Key_Return)
    assert preferences.settings.screens == {screen_name(viewer.screen()): PITCH}
    placement = viewer.view.placement
    assert placement is not None
    ten_mm = placement.to_view(40.0, 0.0)[0] - placement.to_view(20.0, 0.0)[0]
    assert ten_mm * PITCH == pytest.approx(10.0)
    assert "True size on this screen (spacing at the detector)" in viewer.overlay.spoken()
    viewer.view.zoom_by(1.1)
    assert "True size" not in viewer.overlay.spoken()


def test_pixels_that_are_not_square_are_true_in_both_directions(
    viewer: RadiographViewer,
    preferences: Preferences,
    window: QWidget,
    make_radiograph: MakeRadiograph,
) -> None:
    preferences.change(screens={screen_name(viewer.screen()): PITCH})
    tool = TrueSize(viewer, preferences, window)
    viewer.show_radiograph(spaced(make_radiograph, 1.0, 0.5), None)
    tool.show()
    for turned in range(2):
        placement = viewer.view.placement
        assert placement is not None
        x, y = placement.to_view(0.0, 0.0)
        right, down = placement.to_view(20.0, 0.0)[0], placement.to_view(0.0, 10.0)[1]
        if turned:
            right, down = placement.to_view(0.0, 10.0)[0], placement.to_view(20.0, 0.0)[1]
        assert (abs(right - x) * PITCH, abs(down - y) * PITCH) == pytest.approx((10.0, 10.0))
        viewer.actions().rotate_right.trigger()


def test_without_spacing_nothing_is_said_to_be_true(
    viewer: RadiographViewer,
    preferences: Preferences,
    window: QWidget,
    make_radiograph: MakeRadiograph,
) -> None:
    tool = TrueSize(viewer, preferences, window)
    viewer.show_radiograph(make_radiograph(), None)
    tool.show()
    assert tool.dialog is None
    assert "No spacing" in viewer.overlay.spoken()
    assert "True size on" not in viewer.overlay.spoken()


@pytest.mark.parametrize("millimetres", [0.0, -1.0, 100.0])
def test_a_screen_that_cannot_be_is_refused(millimetres: float) -> None:
    with pytest.raises(ValueError, match="screens"):
        Settings(screens={"a": millimetres})


# --- histogram ---------------------------------------------------------------------------------


def test_the_window_is_dragged_over_the_histogram(
    viewer: RadiographViewer,
    preferences: Preferences,
    window: QWidget,
    make_radiograph: MakeRadiograph,
    qtbot: QtBot,
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    counts, first, last = histogram(radiograph)
    assert (first, last) == (60.0, 240.0)
    assert counts.sum() == radiograph.pixels.size
    assert counts.argmax() == 0  # the ground
    windowing = Windowing(viewer, preferences, window)
    windowing.show_histogram()
    assert windowing.histogram is not None
    shown = windowing.histogram.histogram
    qtbot.waitExposed(windowing.histogram)
    viewer.windows.chosen.emit(replace(as_window(viewer.voi), WindowCenter=150, WindowWidth=60))
    low, high = shown.ends
    drag(shown, Qt.MouseButton.LeftButton, (high, 40), (high + 40, 40))
    wider = as_window(viewer.voi)
    assert wider.WindowWidth > 60
    assert wider.WindowCenter - wider.WindowWidth / 2 == pytest.approx(120)
    middle = sum(shown.ends) / 2
    drag(shown, Qt.MouseButton.LeftButton, (middle, 40), (middle - 30, 40))
    moved = as_window(viewer.voi)
    assert moved.WindowWidth == pytest.approx(wider.WindowWidth)
    assert moved.WindowCenter < wider.WindowCenter
    low, high = shown.ends
    drag(shown, Qt.MouseButton.LeftButton, (low, 40), (high + 300, 40))  # past the other edge
    assert as_window(viewer.voi).WindowWidth > 0
    windowing.histogram.close()


# --- monitor -----------------------------------------------------------------------------------


def test_the_picture_has_every_step_and_both_faint_squares() -> None:
    picture = monitor_pattern(768, 1366)
    levels = set(np.unique(picture).tolist())
    assert set(np.rint(np.linspace(0, 255, STEPS)).astype(int).tolist()) <= levels
    side = 768 // 12
    top, left = 384 - 2 * side, (1366 - 9 * side) // 2
    black = picture[top + 2 * side : top + 4 * side, left + side : left + 4 * side]
    white = picture[top + 2 * side : top + 4 * side, left + 5 * side : left + 8 * side]
    assert sorted(np.unique(black).tolist()) == [0, 13]
    assert sorted(np.unique(white).tolist()) == [242, 255]
    corner = picture[side : 2 * side, side : 3 * side]
    assert {0, 255} == set(np.unique(corner).tolist())
    assert (np.diff(corner[5, : side // 2].astype(int)) != 0).all()  # lines of one pixel


@pytest.mark.slow
def test_it_is_shown_pixel_for_pixel_and_a_key_ends_it(
    qtbot: QtBot, viewer: RadiographViewer
) -> None:
    picture = MonitorPicture(viewer.screen())
    picture.show()
    qtbot.waitExposed(picture)
    image = picture.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    upper = slice(0, image.height() * 3 // 4)
    assert np.array_equal(
        flat[upper, : image.width()], monitor_pattern(image.height(), image.width())[upper]
    )
    with qtbot.waitSignal(picture.destroyed):
        QTest.keyClick(picture, Qt.Key.Key_A)
