"""Every pixel of every pane, against NumPy's own word: turns, flips, inversion, windows, layouts.

Nothing expected comes from the program: windows are PS3.3's formulas, turns are NumPy's, the map's
colours are the anchors that the documentation of ``inferno`` gives, and where the radiograph must
lie follows from the sizes of pane and radiograph. All is seen at 1:1, pixel upon pixel.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtWidgets import QGridLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Finding, SaliencyMap
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Radiograph, VoiFunction, VoiWindow
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.viewer_grid import ViewerGrid
from tests.ui.viewer.grabbing import grabbed, laid_out

pytestmark = pytest.mark.slow

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]

EIGHT = [(turns, mirrored) for mirrored in (False, True) for turns in range(4)]
WINDOWS = (
    VoiWindow(30_000.0, 61_000.0, VoiFunction.LINEAR_EXACT),
    VoiWindow(22_000.0, 9_001.0, VoiFunction.LINEAR, "NARROW"),
    VoiWindow(35_000.0, 20_000.0, VoiFunction.SIGMOID, "BONE"),
)
LAYOUTS = {"one": (1, 0), "two": (2, 1), "four": (4, 2), "in a second window": (4, 0)}
OPACITY = 0.6
ANCHORS = (
    (0.00, 87, 16, 110),
    (0.25, 148, 38, 103),
    (0.50, 212, 72, 66),
    (0.75, 247, 131, 17),
    (1.00, 252, 255, 164),
)
UPRIGHT, UNDER_MAP, TURNED = 1.0, 3.0, 4.0
"""Of 255, what Qt's whole numbers may lose: an upright picture is copied, a turned one sampled."""
ARROW = Mark("ARROW", ((11.0, 40.0), (23.0, 67.0)))
"""From the outer corner of one pixel to that of another; its head lies low and to the right."""
BENT = Mark("POLYLINE", ((6.0, 12.0), (22.0, 20.0), (12.0, 44.0), (26.0, 60.0)))
ACROSS = Mark("PERPENDICULAR", ((5.0, 20.0), (26.0, 30.0), (8.0, 58.0)))
"""Its foot is none of its points."""
ROUND = Mark("CIRCLE", ((8.0, 20.0), (24.0, 22.0), (12.0, 36.0)))
CORNERS = Mark("POLYGON", ((6.0, 12.0), (24.0, 16.0), (20.0, 50.0), (8.0, 44.0)))
SIDE_BY_SIDE = Mark("PARALLEL", ((5.0, 20.0), (24.0, 30.0), (12.0, 52.0)))
SPACE = Mark("JOINT_LINE", ((5.0, 20.0), (26.0, 26.0), (6.0, 50.0), (25.0, 62.0)))
LINES = (BENT, ACROSS, ROUND, CORNERS, SIDE_BY_SIDE, SPACE)


def pattern(rows: int, columns: int, seed: int) -> np.ndarray:
    """No turn, flip or shift by a pixel leaves it alike, and no pixel is black or white."""
    down, across = np.mgrid[0:rows, 0:columns]
    slope = 12_000 + 300 * down + 110 * across
    return (slope + np.random.default_rng(seed).integers(0, 9_000, (rows, columns))).astype("<u2")


def heat(rows: int, columns: int) -> np.ndarray:
    """A map as fine as the radiograph, so that none of it is interpolated; most of it is cold."""
    values = np.zeros((rows, columns), np.float32)
    values[5:25, 8:20] = np.linspace(0.1, 1.0, 20, dtype=np.float32)[:, None]
    values[rows - 9 :, : columns // 3] = 0.5
    return values


# --- what must be seen -----------------------------------------------------------------------


def windowed(stored: np.ndarray, window: VoiWindow) -> np.ndarray:
    """PS3.3 C.11.2.1.2 and C.11.2.1.3, grey 0-255."""
    x, centre, width = stored.astype(float), window.WindowCenter, window.WindowWidth
    if window.VOILUTFunction is VoiFunction.SIGMOID:
        return 255.0 / (1.0 + np.exp(-4.0 * (x - centre) / width))
    if window.VOILUTFunction is VoiFunction.LINEAR:
        return np.clip((x - (centre - 0.5)) / (width - 1.0) + 0.5, 0.0, 1.0) * 255.0
    return np.clip((x - centre) / width + 0.5, 0.0, 1.0) * 255.0


def under_map(grey: np.ndarray, values: np.ndarray) -> np.ndarray:
    """(rows, columns, 3): colours laid over with the root of what is above 0.05."""
    at = [anchor[0] for anchor in ANCHORS]
    colours = [np.interp(values, at, [anchor[c] for anchor in ANCHORS]) for c in (1, 2, 3)]
    weight = OPACITY * np.sqrt(np.clip((values - 0.05) / 0.95, 0.0, 1.0))[..., np.newaxis]
    return grey[..., np.newaxis] * (1.0 - weight) + np.stack(colours, axis=2) * weight


def laid_down(picture: np.ndarray, turns: int, mirrored: bool) -> np.ndarray:
    return np.rot90(np.fliplr(picture) if mirrored else picture, -turns)


def on_black(picture: np.ndarray, height: int, width: int) -> np.ndarray:
    """In the middle of the pane; half a pixel over goes to the right and down."""
    whole = np.zeros((height, width, 3))
    rows, columns = picture.shape[:2]
    top, left = (height - rows) // 2, (width - columns) // 2
    whole[top : top + rows, left : left + columns] = picture
    return whole


def wanted(
    radiograph: Radiograph,
    viewer: RadiographViewer,
    window: VoiWindow,
    *,
    turns: int = 0,
    mirrored: bool = False,
    inverted: bool = False,
    with_map: bool,
) -> np.ndarray:
    grey = windowed(radiograph.pixels, window)
    grey = 255.0 - grey if inverted else grey
    values = heat(*grey.shape) if with_map else np.zeros(grey.shape)
    picture = laid_down(under_map(grey, values), turns, mirrored)
    return on_black(picture, viewer.view.height(), viewer.view.width())


# --- what is seen ----------------------------------------------------------------------------


def pixel_upon_pixel(viewer: RadiographViewer) -> None:
    """At 1:1, half a pixel to the left or up where the middle lies between two."""
    viewer.view.fit()
    viewer.view.actual_size()
    placement = viewer.view.placement
    assert placement is not None
    wide, high = placement.size
    right, down = (viewer.view.width() - wide) % 2 / 2, (viewer.view.height() - high) % 2 / 2
    viewer.view.pan(-right, -down)


def lay_down(viewer: RadiographViewer, turns: int, mirrored: bool, inverted: bool) -> None:
    actions = viewer.actions()
    actions.reset.trigger()
    if mirrored:
        actions.flip_horizontal.trigger()
    for _ in range(turns):
        actions.rotate_right.trigger()
    actions.invert.setChecked(inverted)
    pixel_upon_pixel(viewer)


def differs(seen: np.ndarray, golden: np.ndarray) -> float:
    return float(np.abs(seen - golden).max())


class Wall:
    """The panes of a layout, each with a radiograph of its own size, and all maps ready."""

    def __init__(
        self, layout: str, make: MakeRadiograph, make_finding: MakeFinding, qtbot: QtBot
    ) -> None:
        self.grid = ViewerGrid(RadiographViewer())
        self.beside = QWidget()
        aside = QGridLayout(self.beside)
        for widget in (self.grid, self.beside):
            qtbot.addWidget(widget)
            widget.resize(620, 500)
        if layout in ("one", "in a second window"):
            self.grid.resize(320, 300)
        if layout == "in a second window":
            self.grid.set_apart(aside)
            self.beside.show()
        self.grid.show()
        qtbot.waitExposed(self.grid)
        self.grid.hang(*LAYOUTS[layout])
        self.grid.set_map_opacity(OPACITY)
        self.viewers = (self.grid.main, *self.grid.shown_companions)
        self.radiographs = []
        for number, viewer in enumerate(self.viewers):
            pixels = pattern(90 + number, 71 + 4 * number, number)
            radiograph = make(file=f"{number}.dcm", pixels=pixels, voi=WINDOWS)
            rows, columns = pixels.shape
            saliency = SaliencyMap(heat(rows, columns), 0.0, 0.0, columns, rows)
            viewer.show_radiograph(radiograph, make_finding(radiograph, saliency=saliency))
            self.radiographs.append(radiograph)
        laid_out()
        for companion in self.grid.shown_companions:
            pixel_upon_pixel(companion)


@pytest.fixture(params=LAYOUTS)
def wall(
    request: pytest.FixtureRequest,
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    qtbot: QtBot,
) -> Wall:
    return Wall(request.param, make_radiograph, make_finding, qtbot)


@pytest.mark.parametrize("with_map", [False, True])
def test_every_pixel_of_every_pane_is_numpys(wall: Wall, with_map: bool) -> None:
    """The one that is read turns, and is inverted and windowed; those beside stay as filed."""
    main, (radiograph, *others) = wall.grid.main, wall.radiographs
    main.set_map_visible(with_map)
    main.actions().colours.trigger()
    for turns, mirrored in EIGHT:
        for inverted in (False, True):
            lay_down(main, turns, mirrored, inverted)
            for window in WINDOWS:
                how = {"turns": turns, "mirrored": mirrored, "inverted": inverted}
                golden = wanted(radiograph, main, window, with_map=with_map, **how)
                seen = grabbed(main.view)
                assert differs(seen, golden) <= TURNED, (how, window)
                main.actions().next_window.trigger()
    for companion, other in zip(wall.grid.shown_companions, others, strict=True):
        golden = wanted(other, companion, WINDOWS[0], with_map=with_map)
        assert differs(grabbed(companion.view), golden) <= (UNDER_MAP if with_map else UPRIGHT), (
            other.file
        )


def test_a_golden_picture_is_missed_by_one_pixel_one_turn_or_one_window(wall: Wall) -> None:
    """What it would not see, it could not keep."""
    main, radiograph = wall.grid.main, wall.radiographs[0]
    main.set_map_visible(False)
    lay_down(main, 0, False, False)
    golden = wanted(radiograph, main, WINDOWS[0], with_map=False)
    assert differs(grabbed(main.view), golden) <= UPRIGHT
    for turns, mirrored in EIGHT[1:]:
        other = wanted(radiograph, main, WINDOWS[0], turns=turns, mirrored=mirrored, with_map=False)
        assert differs(grabbed(main.view), other) > 20.0
    main.view.pan(1, 0)
    assert differs(grabbed(main.view), golden) > 20.0
    main.view.pan(-1, 0)
    main.actions().next_window.trigger()
    assert differs(grabbed(main.view), golden) > 20.0


def test_a_mark_lies_on_its_pixels_whichever_way_they_lie(wall: Wall) -> None:
    main, shape = wall.grid.main, wall.radiographs[0].pixels.shape
    main.set_map_visible(True)
    under, tip = np.zeros(shape), np.zeros(shape)
    under[40:67, 11:23] = tip[66, 22] = 1
    for turns, mirrored in EIGHT:
        lay_down(main, turns, mirrored, False)
        main.set_drawing(Drawing(), editable=False)
        without = grabbed(main).astype(int)
        main.set_drawing(Drawing(marks=(ARROW,)), editable=False)
        change = np.abs(grabbed(main).astype(int) - without).sum(axis=2)
        y, x = extent(placed(under, turns, mirrored, main))
        half = 2  # of the four pixels that a line with its dark border takes
        assert extent(change) == ((y[0] - half, y[1] + half), (x[0] - half, x[1] + half))
        (row, _), (column, _) = extent(placed(tip, turns, mirrored, main))
        end = change[row - 9 : row + 10, column - 9 : column + 10]
        row, column = sum(y) - row, sum(x) - column
        start = change[row - 9 : row + 10, column - 9 : column + 10]
        assert np.count_nonzero(end) > 1.3 * np.count_nonzero(start) > 0, "the head is at its end"


@pytest.mark.parametrize("mark", LINES, ids=lambda mark: mark.kind)
def test_a_line_lies_on_its_pixels_whichever_way_they_lie(wall: Wall, mark: Mark) -> None:
    main, shape = wall.grid.main, wall.radiographs[0].pixels.shape
    main.set_map_visible(True)
    under = np.zeros(shape)
    for line in kind_of(mark.kind).outline(mark.points, 1.0):
        for start, end in pairwise(line):
            for column, row in np.linspace(start, end, 200):
                under[int(row), int(column)] = 1
    for turns, mirrored in EIGHT:
        lay_down(main, turns, mirrored, False)
        main.set_drawing(Drawing(), editable=False)
        without = grabbed(main).astype(int)
        main.set_drawing(Drawing(marks=(mark,)), editable=False)
        changed = np.abs(grabbed(main).astype(int) - without).sum(axis=2) > 0
        assert changed[placed(under, turns, mirrored, main) > 0].all()
        other = placed(under, turns, not mirrored, main) > 0
        assert changed[other].mean() < 0.9, "nor where it would lie in a mirror"


def placed(mask: np.ndarray, turns: int, mirrored: bool, viewer: RadiographViewer) -> np.ndarray:
    laid = laid_down(mask, turns, mirrored)[..., np.newaxis]
    return on_black(laid, viewer.height(), viewer.width())[..., 0]


def extent(mask: np.ndarray) -> tuple[tuple[int, int], tuple[int, int]]:
    """First and last row, first and last column that hold anything."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    return (int(rows[0]), int(rows[-1])), (int(columns[0]), int(columns[-1]))
