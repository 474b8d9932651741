"""Drawing on the radiograph with the mouse, as the reader does it: real events, grabbed pixels."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace
from itertools import combinations, pairwise

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.marks.ink import OWN
from osteo_desktop.records.marks.kinds import kind_of
from osteo_desktop.records.marks.mark import Drawing, Mark, Point
from osteo_desktop.records.marks.measurement import length
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.viewer.marks.editor import MarkEditor
from osteo_desktop.ui.viewer.marks.mark_actions import Calibrating
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer

MakeRadiograph = Callable[..., Radiograph]
LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
DETECTOR = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)


class Reader:
    """A viewer in a window, a radiograph of 80 x 96 pixels on it, and a hand on the mouse."""

    def __init__(self, window: QWidget, viewer: RadiographViewer) -> None:
        self.window, self.viewer = window, viewer
        self.marks: MarkEditor = viewer.marks
        self.told: list[tuple[object, Drawing]] = []
        self.marks.changed.connect(lambda key, drawing: self.told.append((key, drawing)))

    @property
    def drawing(self) -> Drawing:
        return self.told[-1][1]

    def at(self, column: float, row: float) -> QPoint:
        placement = self.viewer.view.placement
        assert placement is not None
        return QPointF(*placement.to_view(column, row)).toPoint()

    def tool(self, kind: str | Calibrating) -> QAction:
        return self.marks.actions.tools[kind]

    def take(self, kind: str | Calibrating) -> None:
        QTest.keySequence(self.window, self.tool(kind).shortcut())
        assert self.tool(kind).isChecked()

    def drag(self, *points: Point) -> None:
        target = self.viewer.view.viewport()
        QTest.mousePress(target, LEFT, pos=self.at(*points[0]))
        for point in points[1:]:
            QTest.mouseMove(target, self.at(*point))
        QTest.mouseRelease(target, LEFT, pos=self.at(*points[-1]))

    def click(self, *points: Point) -> None:
        for point in points:
            QTest.mouseMove(self.viewer.view.viewport(), self.at(*point))
            QTest.mouseClick(self.viewer.view.viewport(), LEFT, pos=self.at(*point))

    def write(self, words: str, key: Qt.Key = Qt.Key.Key_Return) -> None:
        assert self.marks.field.isVisible()
        QTest.keyClicks(self.marks.field, words)
        QTest.keyClick(self.marks.field, key)


@pytest.fixture
def reader(qtbot: QtBot, make_radiograph: MakeRadiograph) -> Reader:
    window = QWidget()
    qtbot.addWidget(window)
    viewer, elsewhere = RadiographViewer(), QLineEdit()
    layout = QVBoxLayout(window)
    layout.addWidget(viewer)
    layout.addWidget(elsewhere)
    window.resize(620, 560)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    radiograph = make_radiograph()
    radiograph = replace(radiograph, header=replace(radiograph.header, spacing=DETECTOR))
    viewer.show_radiograph(radiograph, None)
    viewer.set_drawing(Drawing(), editable=True)
    viewer.view.setFocus()
    return Reader(window, viewer)


def near(points: tuple[Point, ...], *wanted: Point) -> bool:
    """A mouse cannot hit finer than a pixel of the screen, here a fifth of the radiograph's."""
    return all(math.dist(*pair) < 0.3 for pair in zip(points, wanted, strict=True))


# --- drawing ---------------------------------------------------------------------------------


def test_a_length_is_drawn_by_dragging(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.drag((10, 20), (30, 30), (50, 60))
    (mark,) = reader.drawing.marks
    assert mark.kind == "LENGTH"
    assert near(mark.points, (10, 20), (50, 60))
    assert reader.drawing.spacing == DETECTOR
    assert reader.told[-1][0] == ("f.dcm", 1)
    assert not reader.tool("LENGTH").isChecked(), "one mark a key: the mouse windows again"


def test_or_by_clicking_both_ends(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.click((10, 20), (50, 60))
    assert near(reader.drawing.marks[0].points, (10, 20), (50, 60))


def test_an_angle_takes_three_points_clicked_or_one_dragged_and_one_clicked(reader: Reader) -> None:
    wanted = (10, 10), (40, 40), (70, 20)
    reader.take("ANGLE")
    reader.click(*wanted)
    reader.take("ANGLE")
    reader.drag(*wanted[:2])
    reader.click(wanted[2])
    assert all(near(mark.points, *wanted) for mark in reader.drawing.marks)
    assert len(reader.drawing.marks) == 2


def test_a_cobb_angle_is_two_lines_dragged(reader: Reader) -> None:
    reader.take("COBB")
    reader.drag((10, 10), (60, 12))
    reader.drag((10, 80), (60, 60))
    assert near(reader.drawing.marks[0].points, (10, 10), (60, 12), (10, 80), (60, 60))


def test_a_region_is_measured_on_the_stored_pixels_and_anew_when_it_is_moved(
    reader: Reader, f_cells: np.ndarray
) -> None:
    reader.take("RECTANGLE")
    reader.drag((16.2, 16.2), (31.8, 31.8))
    values = reader.drawing.marks[0].values
    assert values is not None
    assert (values.mean, values.deviation) == (f_cells[1, 1], 0.0)
    reader.drag((16.2, 24), (32.2, 24))  # by its edge, one cell to the right
    values = reader.drawing.marks[0].values
    assert values is not None
    assert values.mean == pytest.approx(f_cells[1, 2], abs=3)


def test_nothing_is_drawn_outside_the_radiograph(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.drag((40, 40), (-20, 40))
    assert near(reader.drawing.marks[0].points, (40, 40), (0, 40))


@pytest.mark.parametrize("kind", ["LENGTH", "RECTANGLE", "SITE"])
def test_a_twitch_draws_nothing(reader: Reader, kind: str) -> None:
    reader.take(kind)
    reader.click((40, 40), (40, 40))
    assert not reader.told


def test_without_a_tool_the_mouse_windows_as_ever(reader: Reader) -> None:
    assert reader.viewer.windows.change() is None
    reader.drag((40, 40), (60, 60))
    assert not reader.told
    assert reader.viewer.windows.change() is not None


def test_escape_and_the_right_button_put_the_tool_away(reader: Reader) -> None:
    reader.take("ANGLE")
    reader.click((10, 10))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Escape)
    assert not reader.tool("ANGLE").isChecked()
    reader.take("ANGLE")
    QTest.mouseClick(reader.viewer.view.viewport(), RIGHT, pos=reader.at(10, 10))
    assert not reader.tool("ANGLE").isChecked()
    assert not reader.told


# --- as many points as are needed ------------------------------------------------------------


def double_click(reader: Reader, point: Point) -> None:
    """As a hand does it: the first press and release, then what Qt makes of the second."""
    reader.click(point)
    QTest.mouseDClick(reader.viewer.view.viewport(), LEFT, pos=reader.at(*point))


def end_by_return(reader: Reader, point: Point) -> None:
    reader.click(point)
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Return)


def end_by_right_button(reader: Reader, point: Point) -> None:
    reader.click(point)
    QTest.mouseClick(reader.viewer.view.viewport(), RIGHT, pos=reader.at(*point))


@pytest.mark.parametrize("end", [double_click, end_by_return, end_by_right_button])
def test_a_polyline_is_clicked_point_after_point_until_it_is_ended(
    reader: Reader, end: Callable[[Reader, Point], None]
) -> None:
    reader.take("POLYLINE")
    reader.click((10, 20), (40, 20))
    assert not reader.told
    end(reader, (40, 60))
    (mark,) = reader.drawing.marks
    assert mark.kind == "POLYLINE"
    assert near(mark.points, (10, 20), (40, 20), (40, 60))
    assert length(mark.points, reader.drawing.spacing) == pytest.approx(7.0, abs=0.1)
    assert not reader.tool("POLYLINE").isChecked()


def test_a_polyline_of_one_point_is_not_ended_and_escape_lets_it_go(reader: Reader) -> None:
    reader.take("POLYLINE")
    reader.click((10, 20))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Return)
    assert reader.tool("POLYLINE").isChecked()
    reader.click((40, 20))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Escape)
    assert not reader.tool("POLYLINE").isChecked()
    assert not reader.told


def test_one_point_of_a_polyline_is_moved_and_the_whole_is_deleted(reader: Reader) -> None:
    mark = Mark("POLYLINE", ((10.0, 20.0), (40.0, 20.0), (40.0, 60.0)))
    reader.viewer.set_drawing(Drawing((mark,), spacing=DETECTOR), editable=True)
    reader.drag((40, 20), (60, 30))
    assert near(reader.drawing.marks[0].points, (10, 20), (60, 30), (40, 60))
    QTest.keyClick(reader.window, Qt.Key.Key_Delete)
    assert reader.drawing.marks == ()


def test_a_perpendicular_is_a_line_dragged_and_a_point_clicked(reader: Reader) -> None:
    reader.take("PERPENDICULAR")
    reader.drag((10, 20), (70, 20))
    reader.click((40, 70))
    (mark,) = reader.drawing.marks
    assert mark.kind == "PERPENDICULAR"
    assert near(mark.points, (10, 20), (70, 20), (40, 70))
    (figure,) = kind_of(mark.kind).figures(mark.points, reader.drawing.spacing)
    assert figure.value == pytest.approx(5.0, abs=0.05)
    reader.drag((40, 45), (40, 50))  # taken by the way between point and line
    assert near(reader.drawing.marks[0].points, (10, 25), (70, 25), (40, 75))


def test_what_is_locked_is_neither_drawn_on_nor_moved(reader: Reader) -> None:
    mark = Mark("PERPENDICULAR", ((10.0, 20.0), (70.0, 20.0), (40.0, 70.0)))
    reader.viewer.set_drawing(Drawing((mark,), spacing=DETECTOR), editable=False)
    assert not reader.tool("POLYLINE").isEnabled()
    assert not reader.tool("PERPENDICULAR").isEnabled()
    reader.drag((40, 70), (20, 60))
    assert not reader.told


# --- words -----------------------------------------------------------------------------------


def test_text_is_written_where_it_was_clicked(reader: Reader) -> None:
    reader.take("TEXT")
    reader.click((30, 40))
    reader.write("step in the cortex")
    (mark,) = reader.drawing.marks
    assert (mark.kind, mark.text) == ("TEXT", "step in the cortex")
    assert near(mark.points, (30, 40))


def test_escape_throws_the_words_away_and_no_words_make_no_text(reader: Reader) -> None:
    for words, key in (("never mind", Qt.Key.Key_Escape), ("  ", Qt.Key.Key_Return)):
        reader.take("TEXT")
        reader.click((30, 40))
        reader.write(words, key)
    assert not reader.told
    assert reader.marks.field.isHidden()


def test_keys_typed_into_the_field_are_words_and_no_commands(reader: Reader) -> None:
    reader.take("TEXT")
    reader.click((30, 40))
    reader.write("lgcu 123 +-")
    assert reader.drawing.marks[0].text == "lgcu 123 +-"
    assert len(reader.told) == 1


def test_what_is_being_written_is_kept_for_its_radiograph_when_another_is_shown(
    reader: Reader, make_radiograph: MakeRadiograph
) -> None:
    reader.take("TEXT")
    reader.click((30, 40))
    QTest.keyClicks(reader.marks.field, "half a word")
    reader.viewer.show_radiograph(make_radiograph(file="other.dcm"), None)
    ((key, drawing),) = reader.told
    assert key == ("f.dcm", 1)
    assert drawing.marks[0].text == "half a word"


def test_a_double_click_writes_beside_a_mark(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.drag((10, 20), (50, 60))
    QTest.mouseDClick(reader.viewer.view.viewport(), LEFT, pos=reader.at(30, 40))
    reader.write("gap")
    assert reader.drawing.marks[0].text == "gap"


# --- calibration -----------------------------------------------------------------------------


def test_a_known_length_calibrates_what_is_measured_after_and_before(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.drag((10, 20), (10, 70))
    reader.take(Calibrating.LINE)
    reader.drag((20, 10), (20, 90))
    reader.write("40,0 mm")
    drawing = reader.drawing
    assert drawing.spacing is not None
    assert drawing.spacing.origin is SpacingOrigin.BY_HAND
    assert length(drawing.marks[0].points, drawing.spacing) == pytest.approx(25.0, abs=0.3)
    assert "calibrated by hand" in "\n".join(p.text for p in reader.viewer.overlay.placed())


@pytest.mark.parametrize("nonsense", ["about 4 cm", "0", "-3", "nan", "inf", "1e9"])
def test_a_length_that_is_none_is_asked_again(reader: Reader, nonsense: str) -> None:
    reader.take(Calibrating.LINE)
    reader.drag((20, 10), (20, 90))
    reader.write(nonsense)
    assert not reader.told
    assert reader.marks.field.isVisible()
    assert "mm" in reader.marks.field.placeholderText()
    reader.write("50")
    assert reader.drawing.calibration is not None
    assert reader.drawing.calibration.millimetres == 50.0


# --- changing --------------------------------------------------------------------------------


def test_a_mark_is_moved_by_its_line_and_a_point_of_it_by_itself(reader: Reader) -> None:
    reader.take("LENGTH")
    reader.drag((10, 20), (50, 60))
    reader.drag((30, 40), (40, 40))
    assert near(reader.drawing.marks[0].points, (20, 20), (60, 60))
    reader.drag((60, 60), (60, 80))
    assert near(reader.drawing.marks[0].points, (20, 20), (60, 80))
    assert len(reader.drawing.marks) == 1


def test_the_selected_mark_is_deleted_and_no_other(reader: Reader) -> None:
    for row in (20, 50, 80):
        reader.take("ARROW")
        reader.drag((10, row), (60, row))
    reader.click((30, 50))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Delete)
    assert [round(mark.points[0][1]) for mark in reader.drawing.marks] == [20, 80]
    assert not reader.marks.actions.delete.isEnabled()


def test_a_calibration_is_deleted_like_a_mark(reader: Reader) -> None:
    reader.take(Calibrating.LINE)
    reader.drag((20, 10), (20, 90))
    reader.write("40")
    reader.click((20, 50))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Delete)
    assert reader.drawing.is_empty
    assert reader.drawing.spacing == DETECTOR


def test_a_key_image_is_said_on_the_radiograph(reader: Reader) -> None:
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_K)
    assert reader.drawing.is_key_image
    assert "KEY IMAGE" in "\n".join(p.text for p in reader.viewer.overlay.placed())


def test_what_may_not_be_edited_is_shown_and_stays(reader: Reader) -> None:
    mark = Mark("LENGTH", ((10, 20), (50, 60)))
    reader.viewer.set_drawing(Drawing((mark,), spacing=DETECTOR), editable=False)
    assert not any(action.isEnabled() for action in reader.marks.actions.all())
    reader.drag((30, 40), (40, 40))
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_L)
    reader.drag((5, 5), (70, 70))
    assert not reader.told


# --- where it is seen ------------------------------------------------------------------------


def inked(reader: Reader) -> np.ndarray:
    """(n, 2) viewport coordinates (x, y) of the marks' colour."""
    image = reader.marks.layer.grab().toImage().convertToFormat(QImage.Format.Format_RGB888)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    grabbed = flat[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)
    near_ink = np.abs(grabbed - OWN.colour).max(axis=2) < 24
    return np.argwhere(near_ink)[:, ::-1]


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("inverted", [False, True])
def test_a_mark_lies_on_its_pixels_however_the_radiograph_lies(
    reader: Reader, turns: int, mirrored: bool, inverted: bool
) -> None:
    actions = reader.viewer.actions()
    box = Mark("RECTANGLE", ((16, 16), (64, 32)))
    reader.viewer.set_drawing(Drawing((box,)), editable=True)
    for action, times in (
        (actions.flip_horizontal, mirrored),
        (actions.rotate_right, turns),
        (actions.invert, inverted),
        (actions.zoom_in, 1),
    ):
        for _ in range(times):
            action.trigger()
    placement = reader.viewer.view.placement
    assert placement is not None
    ink = inked(reader)
    (around,) = kind_of(box.kind).outline(box.points, 1.0)
    for start, end in pairwise(around):
        for share in (0.0, 0.25, 0.5, 0.75):
            point = np.array(start) + share * (np.array(end) - np.array(start))
            away = np.linalg.norm(ink - placement.to_view(*point), axis=1)
            assert away.min() <= 2, "the outline passes here"


def test_the_bare_radiograph_bears_no_mark(reader: Reader) -> None:
    reader.viewer.set_drawing(Drawing((Mark("SITE", ((16, 16), (64, 32))),)), editable=True)
    assert len(inked(reader)) > 50
    reader.marks.set_visible(False)
    assert len(inked(reader)) == 0


# --- what the tool in the hand says ----------------------------------------------------------

LEAVE = "or arrow keys and Return · Esc leaves"


def hint(reader: Reader) -> str:
    return reader.marks.hint.text() if reader.marks.hint.isVisible() else ""


def test_the_tool_in_the_hand_is_named_with_what_to_click_next(reader: Reader) -> None:
    assert hint(reader) == ""
    reader.take("ANGLE")
    assert hint(reader) == f"Angle: click a point on one side · 1 of 3 · {LEAVE}"
    reader.click((10, 10))
    assert hint(reader) == "Angle: click the vertex · 2 of 3 · Esc leaves"
    assert reader.marks.hint.accessibleName() == hint(reader)
    reader.click((40, 40))
    assert "the other side · 3 of 3" in hint(reader)
    reader.click((70, 20))
    assert hint(reader) == ""


def test_a_tool_of_any_number_of_points_says_how_it_ends(reader: Reader) -> None:
    reader.take("POLYGON")
    assert hint(reader) == f"Polygon: click the first corner · {LEAVE}"
    reader.click((10, 10), (40, 10))
    assert hint(reader) == "Polygon: click the next corner · Esc leaves"
    reader.click((40, 40))
    assert "Return ends it, 3 points so far" in hint(reader)
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Escape)
    assert hint(reader) == ""


def test_the_hint_stands_clear_of_the_words_at_the_top_of_the_image(reader: Reader) -> None:
    reader.take("COBB")
    placed = reader.viewer.overlay.placed()
    seen = reader.marks.hint.geometry()
    assert reader.viewer.rect().contains(seen)
    assert not any(seen.intersects(word.rect) for word in placed)


def test_the_cursor_shows_which_tool_is_in_the_hand(reader: Reader) -> None:
    viewport = reader.viewer.view.viewport()
    pictures = []
    for tool in ("LENGTH", "ANGLE"):
        reader.take(tool)
        assert viewport.cursor().shape() is Qt.CursorShape.BitmapCursor
        pictures.append(viewport.cursor().pixmap().toImage())
    assert pictures[0] != pictures[1]
    QTest.keyClick(reader.viewer.view, Qt.Key.Key_Escape)
    assert viewport.cursor().shape() is not Qt.CursorShape.BitmapCursor


# --- labels ----------------------------------------------------------------------------------

LINE = Mark("LENGTH", ((10.0, 20.0), (60.0, 20.0)))


def shown(reader: Reader, *marks: Mark) -> None:
    reader.viewer.set_drawing(Drawing(marks, spacing=DETECTOR), editable=True)


def said_by_bar(reader: Reader) -> list[str]:
    return [word.text for word in reader.viewer.overlay.placed() if word.part is Part.SCALE]


def test_a_label_is_short_and_the_origin_of_the_millimetres_is_said_once(reader: Reader) -> None:
    shown(reader, LINE, replace(LINE, points=((10.0, 60.0), (60.0, 60.0))))
    assert [mark.words for mark in reader.marks.layer.marks] == ["5.0 mm", "5.0 mm"]
    reader.marks.layer.grab()
    assert said_by_bar(reader) == ["2 mm (at the detector)"]
    assert reader.marks.layer.origin == ""
    reader.window.resize(270, 300)  # no room for the scale bar and its words
    reader.marks.layer.grab()
    assert said_by_bar(reader) == []
    assert reader.marks.layer.origin == "mm: at the detector"


def test_an_angles_figure_stands_at_its_vertex(reader: Reader) -> None:
    shown(reader, Mark("ANGLE", ((5.0, 90.0), (10.0, 20.0), (75.0, 90.0))))
    (label,) = reader.marks.layer.labels().values()
    at = {point: QPointF(reader.at(*point)) for point in ((10.0, 20.0), (75.0, 90.0))}
    ways = {point: (label.center() - seen).manhattanLength() for point, seen in at.items()}
    assert ways[10.0, 20.0] < ways[75.0, 90.0] / 4


def test_words_of_marks_on_one_spot_never_stand_over_one_another(reader: Reader) -> None:
    shown(reader, *(replace(LINE, text=f"cortex {number}") for number in range(8)))
    labels = list(reader.marks.layer.labels().values())
    assert len(labels) == 8
    assert not any(one.intersects(other) for one, other in combinations(labels, 2))


def test_words_of_marks_keep_clear_of_the_words_of_the_image_and_the_numbers_of_the_ai(
    reader: Reader, make_finding: Callable[..., Finding]
) -> None:
    radiograph = reader.viewer.radiograph
    assert radiograph is not None
    reader.viewer.show_radiograph(radiograph, make_finding(radiograph))
    reader.viewer.set_map_visible(True)
    others = reader.viewer.overlay.taken()
    assert any(word.text == "1" for word in others), "no hot place"
    for word in others:
        at = reader.viewer.view.placement.to_pixel(  # type: ignore[union-attr]
            word.rect.center().x() - 10.0, word.rect.center().y() - 8.0
        )
        at = (min(max(at[0], 0.0), 80.0), min(max(at[1], 0.0), 96.0))
        shown(reader, Mark("TEXT", (at,), "here"))
        (label,) = reader.marks.layer.labels().values()
        taken = reader.viewer.overlay.taken()  # the words of the corner went out of its way
        assert not any(label.intersects(QRectF(other.rect)) for other in taken), word.text


def test_a_label_is_dragged_and_stays_beside_its_mark_under_zoom_and_turn(reader: Reader) -> None:
    shown(reader, LINE)
    before = reader.marks.layer.labels()[0].center()
    target, way = reader.viewer.view.viewport(), QPoint(-60, 110)
    QTest.mousePress(target, LEFT, pos=before.toPoint())
    QTest.mouseMove(target, before.toPoint() + way)
    QTest.mouseRelease(target, LEFT, pos=before.toPoint() + way)
    (mark,) = reader.drawing.marks
    assert mark.points == LINE.points
    assert mark.label is not None
    after = reader.marks.layer.labels()[0].center()
    assert (after - before - QPointF(way)).manhattanLength() < 3
    reader.viewer.actions().rotate_right.trigger()
    placement = reader.viewer.view.placement
    assert placement is not None
    x, y = LINE.points[1]
    where = QPointF(*placement.to_view(x + mark.label[0], y + mark.label[1]))
    turned = reader.marks.layer.labels()[0].center()
    assert (turned - where).manhattanLength() < 1


def test_a_label_taken_and_let_go_changes_nothing_and_selects_its_mark(reader: Reader) -> None:
    shown(reader, LINE)
    target = reader.viewer.view.viewport()
    QTest.mouseClick(target, LEFT, pos=reader.marks.layer.labels()[0].center().toPoint())
    assert not reader.told
    assert reader.marks.actions.delete.isEnabled()


def test_the_label_of_what_is_locked_stays_where_it_is(reader: Reader) -> None:
    reader.viewer.set_drawing(Drawing((LINE,), spacing=DETECTOR), editable=False)
    target = reader.viewer.view.viewport()
    at = reader.marks.layer.labels()[0].center().toPoint()
    QTest.mousePress(target, LEFT, pos=at)
    QTest.mouseMove(target, at + QPoint(40, 40))
    QTest.mouseRelease(target, LEFT, pos=at + QPoint(40, 40))
    assert not reader.told


# --- guided ----------------------------------------------------------------------------------


def test_a_guided_set_leads_from_click_to_click_to_its_figures_with_what_is_usual(
    reader: Reader,
) -> None:
    tool = reader.tool("RADIAL_INCLINATION")
    tool.trigger()
    said = []
    for point in ((40, 5), (40, 50), (20, 80), (60, 89)):
        said.append(hint(reader))
        reader.click(point)
    assert [words.partition(": ")[2].partition(" · ")[0] for words in said] == list(
        kind_of("RADIAL_INCLINATION").steps
    )
    (mark,) = reader.drawing.marks
    assert mark.kind == "RADIAL_INCLINATION"
    words = reader.marks.layer.marks[0].words
    assert words.startswith("inclination 12.")
    assert "usually 16.5 to 31.5° (Hadi 2013)" in words
