"""A radiograph is marked without a mouse: arrows move a cross, Return sets a point, Esc leaves."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.ui.viewer.marks.key_pointer import KeyPointer
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools.image_actions import make_image_actions
from osteo_desktop.ui.viewer.tools.rectangle import ZoomRectangle

Key, Held = Qt.Key, Qt.KeyboardModifier
DETECTOR = PixelSpacing(0.1, 0.1, SpacingOrigin.AT_DETECTOR)


class Hands:
    """On the keyboard of a viewer in a window, a radiograph of 80 x 96 pixels on it."""

    def __init__(self, window: QWidget, viewer: RadiographViewer) -> None:
        self.window, self.viewer, self.view = window, viewer, viewer.view
        self.drawn: list[Drawing] = []
        viewer.marks.changed.connect(lambda _, drawing: self.drawn.append(drawing))

    def press(self, *keys: Key, held: Held = Held.NoModifier) -> None:
        for key in keys:
            QTest.keyClick(self.view, key, held)

    @property
    def cross(self) -> QPoint | None:
        """The middle of the one in sight, if one is."""
        pointers = self.view.findChildren(KeyPointer)
        seen = [p.cross.geometry().center() for p in pointers if p.cross.isVisible()]
        assert len(seen) < 2
        return seen[0] if seen else None

    def pixel(self, at: QPoint) -> tuple[float, float]:
        placement = self.view.placement
        assert placement is not None
        return placement.to_pixel(at.x(), at.y())


@pytest.fixture
def hands(qtbot: QtBot, make_radiograph: Callable[..., Radiograph]) -> Hands:
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
    return Hands(window, viewer)


def test_a_length_is_drawn_point_by_point_and_the_cross_leaves_with_the_tool(hands: Hands) -> None:
    hands.press(Key.Key_L)
    assert hands.cross is None, "who uses the mouse sees no cross"
    hands.press(Key.Key_Up, Key.Key_Left)
    first = hands.cross
    middle = hands.view.viewport().rect().center()
    assert first is not None
    assert (first - middle).manhattanLength() <= 16 + 2
    assert first.x() < middle.x()
    assert first.y() < middle.y()
    hands.press(Key.Key_Return)
    hands.press(Key.Key_Right, held=Held.ControlModifier)
    hands.press(Key.Key_Down, held=Held.ShiftModifier)
    second = hands.cross
    assert second is not None
    assert second.x() - first.x() == 64, "far with Ctrl"
    assert second.y() - first.y() == 1, "finely with Shift"
    assert hands.drawn == []
    hands.press(Key.Key_Return)
    (mark,) = hands.drawn[-1].marks
    for point, at in zip(mark.points, (first, second), strict=True):
        assert math.dist(point, hands.pixel(at)) < 0.3
    assert hands.cross is None
    assert not hands.viewer.marks.actions.tools["LENGTH"].isChecked()
    hands.press(Key.Key_Delete)
    assert hands.drawn[-1].marks == (), "what was drawn is selected, and a key takes it away"


def test_return_twice_in_one_place_ends_what_has_any_number_of_points(hands: Hands) -> None:
    hands.press(Key.Key_L, held=Held.ShiftModifier)
    for arrow in (Key.Key_Up, Key.Key_Right, Key.Key_Down):
        hands.press(*[arrow] * 5, Key.Key_Return)
    assert hands.drawn == []
    hands.press(Key.Key_Return)
    assert [len(mark.points) for mark in hands.drawn[-1].marks] == [3]


def test_a_held_return_sets_one_point(hands: Hands) -> None:
    hands.press(Key.Key_L, held=Held.ShiftModifier)
    for arrow in (Key.Key_Up, Key.Key_Right):
        hands.press(*[arrow] * 5, Key.Key_Return)
        again = QKeyEvent(
            QEvent.Type.KeyPress, Key.Key_Return, Held.NoModifier, "\r", autorep=True, count=1
        )
        QApplication.sendEvent(hands.view, again)
    assert hands.drawn == [], "a polyline of two points may end, and must not by itself"


def test_escape_and_the_mouse_take_the_cross_away_and_nothing_was_drawn(hands: Hands) -> None:
    hands.press(Key.Key_L, Key.Key_Down, Key.Key_Return, Key.Key_Escape)
    assert (hands.cross, hands.drawn) == (None, [])
    assert hands.viewer.marks.layer.marks == []
    hands.press(Key.Key_L, Key.Key_Down)
    viewport = hands.view.viewport()
    QTest.mouseMove(viewport, QPoint(50, 50))
    QTest.mouseMove(viewport, QPoint(53, 50))
    assert hands.cross is not None, "a table that trembles is no hand on the mouse"
    QTest.mouseMove(viewport, QPoint(80, 80))
    assert hands.cross is None


def test_the_cross_stays_on_the_bone_and_brings_in_what_is_out_of_sight(hands: Hands) -> None:
    hands.press(Key.Key_L, Key.Key_Up)
    cross = hands.cross
    assert cross is not None
    before = hands.pixel(cross)
    for _ in range(6):
        hands.view.zoom_by(1.5)
    cross = hands.cross
    assert cross is not None
    assert math.dist(before, hands.pixel(cross)) < 0.3
    for _ in range(12):
        hands.press(Key.Key_Left, held=Held.ControlModifier)
    cross = hands.cross
    assert cross is not None
    assert hands.view.viewport().rect().contains(cross)
    assert hands.pixel(cross)[0] < before[0] - 12 * 64 / hands.view.device_scale + 2


def test_without_a_tool_the_arrows_mean_what_they_did(hands: Hands) -> None:
    placement = hands.view.placement
    hands.press(Key.Key_Left, Key.Key_Up, Key.Key_Return)
    assert (hands.cross, hands.view.placement) == (None, placement)
    hands.view.zoom_by(8)
    zoomed = hands.view.placement
    hands.press(Key.Key_Left, held=Held.ControlModifier)
    assert hands.view.placement != zoomed, "Ctrl and an arrow pan"


def test_a_rectangle_to_zoom_to_has_two_corners_set_by_key(hands: Hands) -> None:
    actions = make_image_actions(hands.viewer)
    hands.viewer.addActions(actions.all())
    ZoomRectangle(hands.viewer, actions.zoom_rectangle)
    fitted = hands.view.device_scale
    hands.press(Key.Key_F, held=Held.ShiftModifier)
    assert actions.zoom_rectangle.isChecked()
    hands.press(Key.Key_Left, Key.Key_Left, Key.Key_Up, Key.Key_Up, Key.Key_Return)
    corner = hands.cross
    assert corner is not None
    hands.press(Key.Key_Right, Key.Key_Down, held=Held.ControlModifier)
    other = hands.cross
    assert other is not None
    wanted = hands.pixel((corner + other) / 2)
    hands.press(Key.Key_Return)
    assert hands.view.device_scale > 4 * fitted
    assert math.dist(hands.pixel(hands.view.viewport().rect().center()), wanted) < 0.5
    assert hands.cross is None
    assert not actions.zoom_rectangle.isChecked()
