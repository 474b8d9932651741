"""Panes beside one another: each shows its radiograph as it would alone, linked on demand."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.map.picture import MapLook, MapStyle
from osteo_desktop.ui.viewer.mouse import Does, MouseTable
from osteo_desktop.ui.viewer.orientation import Outlook
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from tests.ui.viewer.grabbing import grabbed, laid_out

MakeRadiograph = Callable[..., Radiograph]


@pytest.fixture
def grid(qtbot: QtBot) -> ViewerGrid:
    grid = ViewerGrid(RadiographViewer())
    qtbot.addWidget(grid)
    grid.resize(1000, 700)
    grid.show()
    qtbot.waitExposed(grid)
    return grid


@pytest.mark.parametrize(("panes", "place"), [(1, 0), (2, 0), (2, 1), (3, 2), (4, 1)])
def test_every_pane_shows_to_the_pixel_what_it_would_alone(
    grid: ViewerGrid, make_radiograph: MakeRadiograph, qtbot: QtBot, panes: int, place: int
) -> None:
    grid.hang(panes, place)
    shown = (grid.main, *grid.shown_companions)
    for number, viewer in enumerate(shown):
        viewer.show_radiograph(make_radiograph(file=f"{number}.dcm"), None)
    laid_out()
    for viewer in shown:
        alone = RadiographViewer()
        qtbot.addWidget(alone)
        alone.resize(viewer.size())
        alone.show()
        alone.show_radiograph(make_radiograph(), None)
        laid_out()
        assert viewer.view.size() == alone.view.size()
        assert np.array_equal(grabbed(viewer.view), grabbed(alone.view))


@pytest.mark.parametrize(("panes", "place"), [(2, 0), (2, 1), (4, 0), (4, 1), (4, 2), (4, 3)])
def test_the_one_that_is_read_hangs_in_its_place_and_wears_the_frame(
    grid: ViewerGrid, qtbot: QtBot, panes: int, place: int
) -> None:
    grid.hang(panes, place)
    laid_out()
    at = grid.main.mapTo(grid, grid.main.rect().center())
    assert (at.x() > 500) == (place % 2 == 1)
    assert (panes == 4 and at.y() > 350) == (place // 2 == 1)
    frame = grid.main.parentWidget()
    assert frame is not None
    assert frame.property("role") == "read"
    assert all(c.isVisible() for c in grid.companions)
    assert len(grid.companions) == panes - 1, "none that nothing hangs in"
    widths = {viewer.width() for viewer in (grid.main, *grid.shown_companions)}
    assert max(widths) - min(widths) <= 1


def test_linked_panes_zoom_move_and_window_together(
    grid: ViewerGrid, make_radiograph: MakeRadiograph, f_cells: np.ndarray
) -> None:
    grid.hang(2, 0)
    (companion,) = grid.shown_companions
    grid.main.show_radiograph(make_radiograph(), None)
    wide = np.kron(f_cells, np.ones((2, 3), np.uint8))
    companion.show_radiograph(make_radiograph(wide, file="other.dcm"), None)
    grid.main.view.zoom_by(2.0)
    assert companion.view.outlook == Outlook(), "not linked yet"
    grid.set_linked(True)
    assert companion.view.outlook.zoom == pytest.approx(2.0)
    grid.main.view.pan(30, -20)
    ours, theirs = grid.main.view.outlook, companion.view.outlook
    assert (theirs.right, theirs.down) == pytest.approx((ours.right, ours.down))
    grid.main.actions().auto_window.trigger()
    assert companion.windows.change() == pytest.approx(grid.main.windows.change())
    grid.main.actions().reset.trigger()
    assert companion.view.outlook == Outlook()
    assert companion.windows.change() is None


def test_the_map_is_on_or_off_in_all_panes(grid: ViewerGrid) -> None:
    grid.hang(4, 0)
    grid.main.set_map_visible(True)
    assert all(c.actions().toggle_map.isChecked() for c in grid.companions)
    grid.main.set_map_visible(False)
    assert not any(c.actions().toggle_map.isChecked() for c in grid.companions)


def test_a_companion_looks_as_the_main_one_was_set_before_it_came(grid: ViewerGrid) -> None:
    style, mouse = MapStyle(MapLook.CONTOURS, 0.5), MouseTable(wheel=Does.ZOOM)
    grid.main.set_map_visible(True)
    grid.set_map_opacity(0.25)
    grid.set_map_style(style)
    grid.main.view.mouse = mouse
    grid.hang(2, 0)
    (companion,) = grid.shown_companions
    assert companion.actions().toggle_map.isChecked()
    assert (companion.map_opacity, companion.map.style) == (0.25, style)
    assert companion.view.mouse == mouse


def test_companions_take_no_keys_and_a_click_chooses_them(
    grid: ViewerGrid, make_radiograph: MakeRadiograph, qtbot: QtBot
) -> None:
    grid.hang(2, 0)
    (companion,) = grid.shown_companions
    companion.show_radiograph(make_radiograph(), None)
    keys = [a.shortcut() for a in (*companion.actions().all(), *companion.marks.actions.all())]
    assert all(key.isEmpty() for key in keys)
    with qtbot.waitSignal(companion.chosen):
        QTest.mouseClick(companion.view.viewport(), Qt.MouseButton.LeftButton)


def test_fewer_panes_leave_nothing_of_what_hung_there(
    grid: ViewerGrid, make_radiograph: MakeRadiograph
) -> None:
    grid.hang(4, 0)
    for companion in grid.companions:
        companion.show_radiograph(make_radiograph(), None)
    grid.hang(1, 0)
    assert not any(c.shows("ab" * 32, 1) for c in grid.companions)


UNSEEN = dict.fromkeys(map(ord, "\u2066\u2069"))
"""What keeps an ID or a date as it is spelt, among words that run from right to left."""


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_that_nothing_turns_round_where_the_script_runs_from_right_to_left(
    make_radiograph: MakeRadiograph, qapp: QApplication, qtbot: QtBot, right_to_left: None
) -> None:
    def hung() -> list[tuple[int, np.ndarray, list[tuple[str, int]]]]:
        """Of each pane its place, its picture, and where its words stand."""
        grid = ViewerGrid(RadiographViewer())
        qtbot.addWidget(grid)
        grid.resize(1000, 700)
        grid.show()
        qtbot.waitExposed(grid)
        grid.hang(2, 0)
        shown = (grid.main, *grid.shown_companions)
        for number, viewer in enumerate(shown):
            viewer.show_radiograph(make_radiograph(file=f"{number}.dcm"), None)
        laid_out()
        return [
            (
                viewer.mapTo(grid, viewer.rect().center()).x(),
                grabbed(viewer.view),
                [
                    (placed.text.translate(UNSEEN), round(placed.rect.left()))
                    for placed in viewer.overlay.placed()
                ],
            )
            for viewer in shown
        ]

    mirrored = hung()
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for (place, picture, texts), (usual_place, usual, usual_texts) in zip(
        mirrored, hung(), strict=True
    ):
        assert place == usual_place
        assert np.array_equal(picture, usual)
        assert texts == usual_texts


@pytest.mark.parametrize("linked", [False, True])
def test_panes_keep_their_zoom_when_the_window_changes_its_size(
    grid: ViewerGrid, make_radiograph: MakeRadiograph, linked: bool
) -> None:
    """W22: a pixel of the radiograph stays as large as it was, in every pane."""
    grid.hang(2, 0)
    (other,) = grid.shown_companions
    for number, viewer in enumerate((grid.main, other)):
        viewer.show_radiograph(make_radiograph(file=f"{number}.dcm"), None)
    laid_out()
    grid.set_linked(True)
    grid.main.actions().zoom_in.trigger()
    grid.set_linked(linked)
    before = [viewer.view.device_scale for viewer in (grid.main, other)]
    for size in ((700, 500), (1200, 600), (1000, 700)):
        grid.resize(*size)
        laid_out()
        now = [viewer.view.device_scale for viewer in (grid.main, other)]
        assert now == pytest.approx(before)
