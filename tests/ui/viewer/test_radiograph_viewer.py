"""The viewer as the reader sees it: grabbed pixels, real mouse events, real keys."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QAction, QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.overlay import blend
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.maps.hot_spots import hot_spots
from osteo_desktop.records.radiograph import (
    LookupTable,
    Patient,
    PixelSpacing,
    Radiograph,
    SpacingOrigin,
    VoiFunction,
    VoiWindow,
)
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from tests.ui.viewer.grabbing import grabbed

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]

EIGHT = [(turns, mirrored) for mirrored in (False, True) for turns in range(4)]
NO_BUTTON, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton
MIDDLE, RIGHT = Qt.MouseButton.MiddleButton, Qt.MouseButton.RightButton
SHIFT = Qt.KeyboardModifier.ShiftModifier
PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def viewer(qtbot: QtBot) -> RadiographViewer:
    widget = RadiographViewer()
    qtbot.addWidget(widget)
    widget.resize(600, 500)
    widget.show()
    qtbot.waitExposed(widget)
    widget.map.set_style(MapStyle(MapLook.COLOURS))
    return widget


def shown_cells(viewer: RadiographViewer, rows: int, columns: int) -> np.ndarray:
    """What stands in each cell of the picture, found by its own border on the black."""
    viewer.actions().surround.setChecked(False)  # the F's is as bright as it was made
    grey = grabbed(viewer.view)[..., 0]
    down, across = np.flatnonzero(grey.any(axis=1)), np.flatnonzero(grey.any(axis=0))
    top, left = down[0], across[0]
    high, wide = down[-1] + 1 - top, across[-1] + 1 - left
    y = (top + (np.arange(rows) + 0.5) * high / rows).astype(int)
    x = (left + (np.arange(columns) + 0.5) * wide / columns).astype(int)
    return grey[np.ix_(y, x)]


def cells_where_placed(viewer: RadiographViewer, rows: int, columns: int) -> np.ndarray:
    """As :func:`shown_cells`, for pictures whose border may be black; by the viewer's geometry."""
    grey, placement = grabbed(viewer.view)[..., 0].astype(int), viewer.view.placement
    assert placement is not None
    cells = np.empty((rows, columns), int)
    for row, column in np.ndindex(rows, columns):
        pixel = (column + 0.5) * placement.columns / columns, (row + 0.5) * placement.rows / rows
        x, y = placement.to_view(*pixel)
        cells[row, column] = grey[int(y), int(x)]
    return cells


def on_screen_pixels(viewer: RadiographViewer) -> tuple[int, int]:
    """At 1:1, moved so that pixel borders are screen borders; (column, row) at the top left."""
    viewer.actions().actual_size.trigger()
    assert viewer.view.placement is not None
    left, top = viewer.view.placement.to_view(0, 0)
    viewer.view.pan(round(left) - left, round(top) - top)
    column, row = viewer.view.placement.to_pixel(0, 0)
    return round(column), round(row)


def laid_down(cells: np.ndarray, turns: int, mirrored: bool) -> np.ndarray:
    return np.rot90(np.fliplr(cells) if mirrored else cells, -turns)


def lay_down(viewer: RadiographViewer, turns: int, mirrored: bool) -> None:
    actions = viewer.actions()
    if mirrored:
        actions.flip_horizontal.trigger()
    for _ in range(turns):
        actions.rotate_right.trigger()


def said(viewer: RadiographViewer) -> str:
    return "\n".join(placed.text for placed in viewer.overlay.placed())


def drag(
    viewer: RadiographViewer,
    by: tuple[float, float],
    button: Qt.MouseButton = LEFT,
    modifiers: Qt.KeyboardModifier = PLAIN,
) -> None:
    target = viewer.view.viewport()
    start = QPointF(300, 250)
    middle, end = start + QPointF(*by) / 2, start + QPointF(*by)
    for kind, at, changed, held in (
        (QEvent.Type.MouseButtonPress, start, button, button),
        (QEvent.Type.MouseMove, middle, NO_BUTTON, button),
        (QEvent.Type.MouseMove, end, NO_BUTTON, button),
        (QEvent.Type.MouseButtonRelease, end, button, NO_BUTTON),
    ):
        where = QPointF(target.mapToGlobal(at))
        QApplication.sendEvent(target, QMouseEvent(kind, at, where, changed, held, modifiers))


def wheel(viewer: RadiographViewer, at: tuple[float, float], notches: float) -> None:
    target = viewer.view.viewport()
    point = QPointF(*at)
    event = QWheelEvent(
        point,
        QPointF(target.mapToGlobal(point)),
        QPointF(0, 0).toPoint(),
        QPointF(0, 120 * notches).toPoint(),
        NO_BUTTON,
        PLAIN,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(target, event)


# --- the picture ---------------------------------------------------------------------------


@pytest.mark.parametrize("inverted", [False, True])
@pytest.mark.parametrize(("turns", "mirrored"), EIGHT)
def test_the_f_stands_as_numpy_turns_it(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    f_cells: np.ndarray,
    turns: int,
    mirrored: bool,
    inverted: bool,
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    lay_down(viewer, turns, mirrored)
    if inverted:
        viewer.actions().invert.trigger()
    wanted = laid_down(f_cells.astype(int), turns, mirrored)
    wanted = 255 - wanted if inverted else wanted
    assert np.abs(shown_cells(viewer, *wanted.shape) - wanted).max() <= 1
    assert ("ROTATED" in said(viewer) or "TOP–BOTTOM" in said(viewer)) == (turns != 0)
    assert ("FLIPPED" in said(viewer)) == mirrored
    assert ("INVERTED" in said(viewer)) == inverted


def test_flip_and_left_turn_do_what_their_names_say(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, f_cells: np.ndarray
) -> None:
    actions = viewer.actions()
    for action, wanted in (
        (actions.flip_vertical, np.flipud(f_cells)),
        (actions.rotate_left, np.rot90(f_cells)),
    ):
        viewer.show_radiograph(make_radiograph(), None)
        action.trigger()
        assert np.array_equal(shown_cells(viewer, *wanted.shape), wanted)
        actions.reset.trigger()


def test_monochrome1_is_inverted_once_and_needs_no_badge(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, f_cells: np.ndarray
) -> None:
    viewer.show_radiograph(make_radiograph(inverted=True), None)
    assert np.abs(shown_cells(viewer, 6, 5) - (255 - f_cells.astype(int))).max() <= 1
    assert "INVERTED" not in said(viewer)
    viewer.actions().invert.trigger()
    assert np.abs(shown_cells(viewer, 6, 5) - f_cells.astype(int)).max() <= 1
    assert "INVERTED" in said(viewer)


@pytest.mark.parametrize("turned", [False, True])
def test_uneven_spacing_sets_the_aspect(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, turned: bool
) -> None:
    flat = make_radiograph(np.full((5, 5), 200, np.uint8))
    spacing = PixelSpacing(row=0.3, column=0.1, origin=SpacingOrigin.AS_STATED)
    viewer.show_radiograph(replace(flat, header=replace(flat.header, spacing=spacing)), None)
    if turned:
        viewer.actions().rotate_left.trigger()
    grey = grabbed(viewer.view)[..., 0]
    high, wide = int(grey.any(axis=1).sum()), int(grey.any(axis=0).sum())
    assert (wide / high if turned else high / wide) == pytest.approx(3.0, abs=0.05)


def test_a_large_radiograph_is_shown_coarse_and_exact_at_one_to_one(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    pixels = np.random.default_rng(5).integers(0, 256, (3001, 2003), np.uint8)
    viewer.show_radiograph(make_radiograph(pixels=pixels), None)
    column, row = on_screen_pixels(viewer)
    assert "Zoom 100 %" in said(viewer)
    grey = grabbed(viewer.view)[..., 0]
    assert np.array_equal(grey, pixels[row : row + 500, column : column + 600])


def test_nothing_of_a_coarse_level_reaches_past_the_border(viewer: RadiographViewer) -> None:
    """Ten columns make three pixels of level four, which would be twelve columns wide."""
    viewer.view.open(columns=10, rows=10, aspect=1.0)
    viewer.view.set_picture(np.full((3, 3), 200, np.uint8), level=4)
    grey = grabbed(viewer.view)[..., 0]
    assert np.flatnonzero(grey[250]).tolist() == list(range(50, 550))


# --- window --------------------------------------------------------------------------------


def test_dragging_changes_the_window_says_it_and_shows_it(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, f_cells: np.ndarray
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    reported: list[tuple[float, float]] = []
    viewer.window_changed.connect(lambda centre, width: reported.append((centre, width)))
    drag(viewer, (0, 40))
    assert reported[-1] == pytest.approx((127.5 + 40 * 255 / 400, 255.0))
    drag(viewer, (-160, 0))
    centre, width = reported[-1]
    assert (centre, width) == pytest.approx((153.0, 127.5))
    assert "C 153  W 128" in said(viewer)
    wanted = np.rint(np.clip((f_cells - centre) / width + 0.5, 0, 1) * 255)
    assert np.abs(cells_where_placed(viewer, 6, 5) - wanted).max() <= 1


def test_the_next_window_is_the_files_next_and_comes_round(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    soft = VoiWindow(100.0, 200.0, explanation="SOFT")
    bone = VoiWindow(180.0, 150.0, VoiFunction.SIGMOID, "BONE")
    viewer.show_radiograph(make_radiograph(voi=(soft, bone)), None)
    assert "C 100  W 200  (SOFT)" in said(viewer)
    viewer.actions().next_window.trigger()
    assert "(BONE)" in said(viewer)
    viewer.actions().next_window.trigger()
    assert "(SOFT)" in said(viewer)
    drag(viewer, (30, 30))
    assert "(SOFT)" not in said(viewer)
    viewer.actions().next_window.trigger()
    assert "(SOFT)" in said(viewer)


def test_auto_window_comes_from_the_grey_values(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    far = VoiWindow(30000.0, 100.0, explanation="WRONG")
    viewer.show_radiograph(make_radiograph(voi=(far,)), None)
    assert not grabbed(viewer.view).any()
    viewer.actions().auto_window.trigger()
    assert grabbed(viewer.view).max() == 255
    assert "WRONG" not in said(viewer)


def offered(viewer: RadiographViewer) -> dict[str, QAction]:
    viewer.windows.aboutToShow.emit()
    return {action.text(): action for action in viewer.windows.actions() if action.text()}


def checked(viewer: RadiographViewer) -> list[str]:
    return [name for name, action in offered(viewer).items() if action.isChecked()]


def test_windows_are_chosen_by_name_and_the_present_one_is_checked(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    assert not viewer.windows.menuAction().isEnabled()
    soft = VoiWindow(100.0, 200.0, explanation="SOFT & FAT")
    unnamed = VoiWindow(180.0, 150.0)
    table = LookupTable(0, np.arange(256), 8, "TRABECULAE")
    viewer.show_radiograph(make_radiograph(voi=(soft, unnamed, table)), None)
    names = list(offered(viewer))
    assert names[:4] == [
        "C 100  W 200  (SOFT && FAT)",
        "Window 2 of the file: C 180  W 150",
        "Window table of the file  (TRABECULAE)",
        "Inside the field (A)",
    ]
    assert names[4] == "Thin bones (hand, wrist, foot) – for this body part"
    assert checked(viewer) == [names[0]]
    offered(viewer)[names[2]].trigger()
    assert checked(viewer) == [names[2]]
    assert "TRABECULAE" in said(viewer)
    viewer.actions().auto_window.trigger()
    assert checked(viewer) == ["Inside the field (A)"]
    viewer.actions().next_window.trigger()
    assert checked(viewer) == [names[0]]
    drag(viewer, (30, 30))
    assert checked(viewer) == []


def test_a_preset_is_named_on_the_image_and_inversion_leaves_it(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    before = grabbed(viewer.view).copy()
    offered(viewer)["Bone: high contrast"].trigger()
    bone = grabbed(viewer.view).copy()
    assert "(Bone: high contrast)" in said(viewer)
    assert checked(viewer) == ["Bone: high contrast"]
    assert not np.array_equal(bone, before)
    viewer.actions().invert.trigger()
    assert checked(viewer) == ["Bone: high contrast"]
    viewer.actions().reset.trigger()
    assert np.array_equal(grabbed(viewer.view), before)
    viewer.show_radiograph(make_radiograph(file="g.dcm"), None)
    assert "Bone" not in said(viewer)


def test_the_magnifier_shows_what_lies_under_the_cursor_larger(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, qtbot: QtBot
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    plain = grabbed(viewer)
    viewer.actions().magnifier.trigger()
    target = viewer.view.viewport()
    cell = viewer.view.placement.scale * viewer.radiograph.pixels.shape[1] / 5
    x, y = viewer.view.placement.to_view(24.0, 24.0)  # the middle of the F's corner, 200
    place = QPointF(x, y)
    move = QMouseEvent(
        QEvent.Type.MouseMove, place, target.mapToGlobal(place), NO_BUTTON, NO_BUTTON, PLAIN
    )
    QApplication.sendEvent(target, move)
    lens = grabbed(viewer)
    assert not np.array_equal(lens, plain)
    row, column = int(y), int(x + 0.9 * cell)  # of the next cell plainly, of this one magnified
    assert plain[row, column, 0] > 210
    assert lens[row, column, 0] == pytest.approx(200, abs=3)
    viewer.actions().magnifier.trigger()
    assert np.array_equal(grabbed(viewer), plain)


def test_reset_brings_back_what_the_file_says(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    before, words = grabbed(viewer), said(viewer)
    lay_down(viewer, 3, True)
    viewer.actions().invert.trigger()
    drag(viewer, (50, -20))
    wheel(viewer, (100, 100), 3)
    assert not np.array_equal(grabbed(viewer), before)
    viewer.actions().reset.trigger()
    assert said(viewer) == words
    assert np.array_equal(grabbed(viewer), before)


# --- zoom and pan --------------------------------------------------------------------------


@pytest.mark.parametrize(("turns", "mirrored"), EIGHT)
def test_the_wheel_zooms_about_the_cursor(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, turns: int, mirrored: bool
) -> None:
    cells = np.zeros((6, 5), np.uint8)
    cells[1, 3] = 255
    viewer.show_radiograph(make_radiograph(cells), None)
    lay_down(viewer, turns, mirrored)
    y, x = (float(v.mean()) + 0.5 for v in np.nonzero(grabbed(viewer.view)[..., 0] > 128))
    before = viewer.view.device_scale
    wheel(viewer, (x, y), 2)
    assert viewer.view.device_scale > before
    after_y, after_x = (
        float(v.mean()) + 0.5 for v in np.nonzero(grabbed(viewer.view)[..., 0] > 128)
    )
    assert (after_x, after_y) == pytest.approx((x, y), abs=1.0)


@pytest.mark.parametrize(
    ("button", "modifiers"), [(MIDDLE, PLAIN), (RIGHT, PLAIN), (LEFT, SHIFT), (RIGHT, SHIFT)]
)
def test_panning_moves_the_picture_with_the_hand_and_leaves_the_window(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    qtbot: QtBot,
    button: Qt.MouseButton,
    modifiers: Qt.KeyboardModifier,
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    before = grabbed(viewer.view)
    with qtbot.assertNotEmitted(viewer.window_changed):
        drag(viewer, (30, -20), button, modifiers)
    after = grabbed(viewer.view)
    assert np.array_equal(after[:480, 30:], before[20:, :-30])


def test_double_click_is_told_and_changes_nothing(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, qtbot: QtBot
) -> None:
    """The window shows the radiograph alone."""
    viewer.show_radiograph(make_radiograph(), None)
    wheel(viewer, (50, 60), 4)
    before = grabbed(viewer.view)
    target = viewer.view.viewport()
    QTest.mouseClick(target, LEFT)
    with qtbot.waitSignal(viewer.view.double_clicked):
        QTest.mouseDClick(target, LEFT)
    assert np.array_equal(grabbed(viewer.view), before)


def test_it_stays_fitted_when_the_window_grows(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, f_cells: np.ndarray, qtbot: QtBot
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    viewer.resize(900, 700)
    qtbot.waitUntil(lambda: viewer.view.viewport().height() == 700)
    assert np.array_equal(shown_cells(viewer, 6, 5), f_cells)
    assert grabbed(viewer.view).any(axis=(1, 2)).all()


def test_zoom_is_the_screens_over_the_radiographs_pixels(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    viewer.actions().actual_size.trigger()
    assert grabbed(viewer.view).any(axis=(0, 2)).sum() == pytest.approx(80, abs=1)
    assert "Zoom 100 %" in said(viewer)


# --- the map -------------------------------------------------------------------------------


@pytest.mark.parametrize("border", [0, 2])
@pytest.mark.parametrize(("turns", "mirrored"), EIGHT)
def test_the_hot_cell_lies_on_its_anatomy(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    turns: int,
    mirrored: bool,
    border: int,
) -> None:
    cells = np.zeros((6, 5), np.uint8)
    cells[1, 3] = 128
    radiograph = make_radiograph(cells)
    viewer.show_radiograph(radiograph, make_finding(radiograph, border=border))
    lay_down(viewer, turns, mirrored)
    without = grabbed(viewer.view).astype(int)
    viewer.set_map_visible(True)
    change = np.abs(grabbed(viewer.view).astype(int) - without).sum(axis=2)
    anatomy = [v.mean() for v in np.nonzero(without[..., 0])]
    hot = [v.mean() for v in np.nonzero(change > 0.9 * change.max())]
    assert hot == pytest.approx(anatomy, abs=3.0)
    anatomy_size = np.ptp(np.nonzero(without[..., 0])[0])
    assert np.ptp(np.nonzero(change)[0]) < 2.5 * anatomy_size


def test_the_map_is_as_strong_as_its_opacity_and_spares_the_cold(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph(np.full((6, 5), 40, np.uint8))
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    without = grabbed(viewer.view).astype(int)
    viewer.set_map_visible(True)
    strongest = []
    for opacity in (0.0, 0.25, 0.5, 1.0):
        viewer.set_map_opacity(opacity)
        change = np.abs(grabbed(viewer.view).astype(int) - without)
        strongest.append(int(change.max()))
        assert change[400:, :300].max() == 0
    assert strongest[-1] > 190
    assert strongest == pytest.approx([0, *(strongest[-1] * n for n in (0.25, 0.5, 1))], abs=2)


def test_screen_and_report_lay_the_same_map_over_the_same_picture(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    finding = make_finding(radiograph, border=1)
    assert finding.saliency is not None
    viewer.show_radiograph(radiograph, finding)
    viewer.set_map_visible(True)
    viewer.set_map_opacity(0.6)
    column, row = on_screen_pixels(viewer)
    screen = grabbed(viewer.view)[-row : -row + 96, -column : -column + 80].astype(int)
    report = blend(radiograph.pixels, finding.saliency, 0.6)
    assert np.abs(screen - report).max() <= 3


def test_the_legend_says_ai_map_only_while_there_is_one(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    outside = make_finding(radiograph, outside_scope=True)
    viewer.set_map_visible(True)
    viewer.show_radiograph(radiograph, outside)
    assert "AI map" in viewer.overlay.spoken()
    assert "AI: outside scope" in said(viewer)
    viewer.actions().toggle_map.trigger()
    assert "AI" not in viewer.overlay.spoken()
    viewer.actions().toggle_map.trigger()
    viewer.show_radiograph(radiograph, replace(outside, outside_scope=False, saliency=None))
    assert "AI" not in viewer.overlay.spoken()
    assert not viewer.actions().toggle_map.isEnabled()


def test_the_next_region_goes_to_the_hottest_place_then_on_then_back(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    finding = make_finding(radiograph)
    viewer.show_radiograph(radiograph, finding)
    fitted = viewer.view.placement
    viewer.actions().next_region.trigger()
    placement = viewer.view.placement
    (spot, *_) = hot_spots(finding.saliency)
    middle = viewer.view.viewport().width() / 2, viewer.view.viewport().height() / 2
    assert placement.to_view(*spot) == pytest.approx(middle, abs=1.0)
    assert placement.scale == pytest.approx(2.5 * fitted.scale)
    for _ in hot_spots(finding.saliency):
        viewer.actions().next_region.trigger()
    assert viewer.view.placement == fitted
    viewer.set_ai_hidden(True)
    assert not viewer.actions().next_region.isEnabled()


def test_the_hottest_places_bear_numbers_that_lie_on_the_anatomy(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    finding = make_finding(radiograph)
    viewer.show_radiograph(radiograph, finding)
    viewer.set_map_visible(True)
    for action in (viewer.actions().rotate_left, viewer.actions().zoom_in):
        action.trigger()
        (place,) = viewer.map.places_in_sight
        (spot,) = hot_spots(finding.saliency)
        assert place == pytest.approx(viewer.view.placement.to_view(*spot))
    assert "one hot place" in viewer.overlay.spoken()
    x, y = (round(v) for v in place)
    number = grabbed(viewer)[y - 40 : y - 28, x + 28 : x + 40]
    bare = grabbed(viewer.view)[y - 40 : y - 28, x + 28 : x + 40]
    assert not np.array_equal(number, bare), "the number stands right above the place"
    viewer.set_map_visible(False)
    assert viewer.map.places_in_sight == ()
    assert "hot place" not in viewer.overlay.spoken()


def test_contours_and_threshold_are_shown_and_said(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    viewer.set_map_visible(True)
    coloured = grabbed(viewer.view)
    chosen: list[MapStyle] = []
    viewer.map.style_changed.connect(chosen.append)
    viewer.actions().contours.trigger()
    assert not np.array_equal(grabbed(viewer.view), coloured)
    viewer.actions().colours.trigger()
    assert np.array_equal(grabbed(viewer.view), coloured)
    viewer.actions().threshold.trigger()
    assert "Map from 0.25 on" in viewer.overlay.spoken()
    for _ in range(3):
        viewer.actions().threshold.trigger()
    assert "Map from" not in viewer.overlay.spoken()
    assert [style.threshold for style in chosen] == [0.0, 0.0, 0.25, 0.5, 0.75, 0.0]
    viewer.show_radiograph(make_radiograph(file="other.dcm"), None)
    assert not viewer.actions().contours.isEnabled()


def test_hiding_the_ai_hides_all_of_it_until_it_is_shown_again(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    without = grabbed(viewer)
    viewer.set_map_visible(True)
    viewer.set_ai_hidden(True)
    viewer.show_radiograph(radiograph, make_finding(radiograph, outside_scope=True))
    assert np.array_equal(grabbed(viewer), without)
    assert not viewer.actions().toggle_map.isEnabled()
    viewer.actions().toggle_map.trigger()
    viewer.set_map_visible(True)
    assert np.array_equal(grabbed(viewer), without)
    assert "AI" not in viewer.overlay.spoken()
    viewer.set_ai_hidden(False)
    assert viewer.actions().toggle_map.isEnabled()
    assert not np.array_equal(grabbed(viewer), without)


def test_another_radiographs_map_is_refused(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    other = make_radiograph(sha256="cd" * 32)
    with pytest.raises(ValueError, match="another radiograph"):
        viewer.show_radiograph(make_radiograph(), make_finding(other))


def test_a_finding_that_comes_later_keeps_the_readers_view(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    viewer.set_identity(Patient(PatientAge="044Y"))
    lay_down(viewer, 1, True)
    drag(viewer, (40, 40))
    before = grabbed(viewer)
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    assert np.array_equal(grabbed(viewer), before)


# --- words, and nothing stale --------------------------------------------------------------


def test_who_which_side_and_which_window_are_always_said(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    for words in ("Okafor, Ada", "ID P-7", "1980-01-02", "wrist", "2024-03-05", "C 128  W 255"):
        assert words in said(viewer)
    assert "L" in said(viewer).split("\n")
    assert DISCLAIMER in said(viewer)


def test_a_truncated_file_says_so(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    whole = make_radiograph()
    viewer.show_radiograph(replace(whole, header=replace(whole.header, truncated=True)), None)
    assert "TRUNCATED" in said(viewer)


def test_a_message_leaves_nothing_of_the_radiograph(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.set_map_visible(True)
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    viewer.show_message("Loading", "b.dcm")
    assert not grabbed(viewer.view).any()
    assert said(viewer) == DISCLAIMER
    assert viewer.overlay.spoken() == "Loading. b.dcm"
    assert viewer.view.accessibleDescription() == "Loading. b.dcm"
    assert not any(action.isEnabled() for action in viewer.actions().all())
    viewer.show_radiograph(radiograph, None)
    assert grabbed(viewer.view).any()
    viewer.clear()
    assert not grabbed(viewer.view).any()
    assert viewer.overlay.spoken() == ""


def test_a_message_survives_what_the_mouse_and_keys_do(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    viewer.show_message("Loading", "b.dcm")
    drag(viewer, (30, 30))
    drag(viewer, (30, 30), MIDDLE)
    wheel(viewer, (50, 50), 1)
    viewer.resize(700, 600)
    viewer.set_map_visible(True)
    viewer.set_ai_hidden(True)
    viewer.set_identity(None)
    assert viewer.overlay.spoken() == "Loading. b.dcm"
    assert not grabbed(viewer.view).any()


def test_another_radiograph_starts_afresh(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, f_cells: np.ndarray
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    lay_down(viewer, 1, True)
    viewer.actions().invert.trigger()
    drag(viewer, (60, 60))
    wheel(viewer, (10, 10), 3)
    viewer.show_radiograph(make_radiograph(file="second.dcm"), None)
    assert np.array_equal(shown_cells(viewer, 6, 5), f_cells)
    assert "C 128  W 255" in said(viewer)
    for word in ("FLIPPED", "ROTATED", "INVERTED"):
        assert word not in said(viewer)


def test_an_identity_entered_by_hand_never_passes_to_the_next(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    first = make_radiograph()
    nameless = replace(first, header=replace(first.header, patient=Patient()))
    viewer.show_radiograph(nameless, None)
    assert "No patient identity in the file" in said(viewer)
    viewer.set_identity(Patient("Okafor^Ada", "K-12"))
    assert "Okafor, Ada" in said(viewer)
    assert "entered by hand" in said(viewer)
    viewer.show_radiograph(replace(nameless, file="second.dcm"), None)
    assert "Okafor" not in said(viewer)
    assert "No patient identity in the file" in said(viewer)


# --- keys ----------------------------------------------------------------------------------


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A window with the viewer and two text fields."""
    widget = QWidget()
    qtbot.addWidget(widget)
    layout = QVBoxLayout(widget)
    for child in (QLineEdit(), QPlainTextEdit(), RadiographViewer()):
        layout.addWidget(child)
    widget.resize(500, 600)
    widget.show()
    widget.activateWindow()
    qtbot.waitActive(widget)
    return widget


@pytest.mark.parametrize(
    ("key", "words"),
    [
        (Qt.Key.Key_BracketLeft, "ROTATED 90° LEFT"),
        (Qt.Key.Key_BracketRight, "ROTATED 90° RIGHT"),
        (Qt.Key.Key_H, "FLIPPED LEFT–RIGHT"),
        (Qt.Key.Key_V, "FLIPPED TOP–BOTTOM"),
        (Qt.Key.Key_I, "INVERTED"),
        (Qt.Key.Key_M, "AI map"),
        (Qt.Key.Key_9, "Zoom 100 %"),
    ],
)
def test_each_has_its_key_and_reset_takes_it_back(
    window: QWidget,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    qtbot: QtBot,
    key: Qt.Key,
    words: str,
) -> None:
    viewer = window.findChild(RadiographViewer)
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    viewer.setFocus()
    qtbot.keyClick(viewer.view, key)
    assert words in viewer.overlay.spoken()
    qtbot.keyClick(viewer.view, Qt.Key.Key_R)
    if key is not Qt.Key.Key_M:
        assert words not in viewer.overlay.spoken()


@pytest.mark.parametrize("field", [QLineEdit, QPlainTextEdit])
def test_no_key_fires_while_typing(
    window: QWidget, make_radiograph: MakeRadiograph, qtbot: QtBot, field: type[QWidget]
) -> None:
    viewer = window.findChild(RadiographViewer)
    viewer.show_radiograph(make_radiograph(), None)
    before = grabbed(viewer)
    typed = window.findChild(field)
    typed.setFocus()
    qtbot.keyClicks(typed, "[]hvi9a+-mw")
    assert np.array_equal(grabbed(viewer), before)
    text = typed.text() if isinstance(typed, QLineEdit) else typed.toPlainText()
    assert text == "[]hvi9a+-mw"


def test_keys_are_single_distinct_and_leave_the_verdicts_theirs(viewer: RadiographViewer) -> None:
    with_key = [action for action in viewer.actions().all() if action.shortcuts()]
    without = {
        name for name, action in viewer.actions().by_name().items() if not action.shortcuts()
    }
    assert without == {"grad_cam", "hires_cam", "layer_cam", "grad_cam_plus_plus"}
    keys = [action.shortcut().toString() for action in with_key]
    assert len(set(keys)) == len(keys)
    assert not set(keys) & {"", "1", "2", "3", "F", "D", "N", "Return", "Enter", "Space"}
    for action, key in zip(with_key, keys, strict=True):
        assert f"({key}" in action.toolTip()


def test_arrows_belong_to_the_worklist_unless_with_ctrl_or_shift(
    window: QWidget, make_radiograph: MakeRadiograph, qtbot: QtBot
) -> None:
    viewer = window.findChild(RadiographViewer)
    viewer.show_radiograph(make_radiograph(), None)
    viewer.setFocus()
    before = grabbed(viewer)
    qtbot.keyClick(viewer.view, Qt.Key.Key_Down)
    assert np.array_equal(grabbed(viewer), before)
    with qtbot.waitSignal(viewer.window_changed):
        qtbot.keyClick(viewer.view, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    with qtbot.waitSignal(viewer.view_changed):
        qtbot.keyClick(viewer.view, Qt.Key.Key_Left, Qt.KeyboardModifier.ControlModifier)


def test_names_for_those_who_do_not_see_it(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    assert viewer.accessibleName()
    assert viewer.view.accessibleName()
    assert "Okafor, Ada" in viewer.view.accessibleDescription()
    assert viewer.focusProxy() is viewer.view


@pytest.mark.slow
@pytest.mark.parametrize("look", MapLook)
def test_a_hundred_radiographs_leave_nothing_behind(
    viewer: RadiographViewer,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    look: MapLook,
) -> None:
    viewer.set_map_visible(True)
    viewer.map.set_style(MapStyle(look))
    counts = set()
    for number in range(100):
        radiograph = make_radiograph(file=f"{number}.dcm")
        viewer.show_radiograph(radiograph, make_finding(radiograph))
        counts.add(len(viewer.view.scene().items()))
    assert len(counts) == 1
