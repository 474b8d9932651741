"""Mouse by the reader's settings, and fingers: synthesised events, as the system sends them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QEventPoint, QPointingDevice, QTouchEvent, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.settings import Settings
from osteo_desktop.ui.viewer.mouse import DOES_WORDS, ROWS, Does, mouse_table
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.touch import Touch
from tests.ui.viewer.mouse import drag

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PLAIN = Qt.KeyboardModifier.NoModifier
State = QEventPoint.State


@pytest.fixture
def viewer(qtbot: QtBot, make_radiograph: Callable[..., Radiograph]) -> RadiographViewer:
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(600, 500)
    viewer.show()
    qtbot.waitExposed(viewer)
    viewer.show_radiograph(make_radiograph(), None)
    Touch(viewer.view)
    return viewer


# --- mouse -------------------------------------------------------------------------------------


def test_every_row_is_a_setting_and_every_choice_has_words() -> None:
    defaults = Settings()
    for row in ROWS:
        assert getattr(defaults, row.setting) in row.choices
        for choice in row.choices:
            assert Does(choice) in DOES_WORDS
    with pytest.raises(ValueError, match="mouse_left"):
        Settings(mouse_left="scroll")


def test_buttons_do_what_the_settings_say(viewer: RadiographViewer) -> None:
    viewport = viewer.view.viewport()
    viewer.view.mouse = mouse_table(Settings(mouse_left="zoom", mouse_right="window"))
    scale, window = viewer.view.device_scale, viewer.voi
    drag(viewport, LEFT, (300, 300), (300, 200))
    assert viewer.view.device_scale > scale * 1.5
    assert viewer.voi == window
    drag(viewport, RIGHT, (300, 300), (360, 300))
    assert viewer.voi != window
    viewer.view.mouse = mouse_table(Settings(mouse_left="pan"))
    before = viewer.view.placement
    drag(viewport, LEFT, (300, 300), (320, 310))
    after = viewer.view.placement
    assert before is not None
    assert after is not None
    assert (after.x - before.x, after.y - before.y) == pytest.approx((20, 10))


def wheel(viewer: RadiographViewer, turned: int, held: Qt.KeyboardModifier = PLAIN) -> None:
    at = QPointF(300, 250)
    viewport = viewer.view.viewport()
    event = QWheelEvent(
        at,
        QPointF(viewport.mapToGlobal(at)),
        QPoint(),
        QPoint(0, turned),
        Qt.MouseButton.NoButton,
        held,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, event)


def test_the_wheel_scrolls_through_the_views_where_that_is_wanted(
    viewer: RadiographViewer,
) -> None:
    steps: list[int] = []
    viewer.view.scrolled.connect(steps.append)
    wheel(viewer, 120)
    assert steps == []
    viewer.view.mouse = mouse_table(Settings(mouse_wheel="scroll"))
    scale = viewer.view.device_scale
    wheel(viewer, -120)
    for _ in range(4):
        wheel(viewer, 30)  # a fine wheel: four make a notch
    assert steps == [1, -1]
    assert viewer.view.device_scale == scale
    wheel(viewer, 120, Qt.KeyboardModifier.ControlModifier)
    assert viewer.view.device_scale > scale


# --- fingers -----------------------------------------------------------------------------------

SCREEN = QPointingDevice.primaryPointingDevice()


def touch(
    viewer: RadiographViewer, kind: QEvent.Type, state: State, places: Sequence[tuple[int, int]]
) -> bool:
    viewport = viewer.view.viewport()
    points = [
        QEventPoint(number, state, QPointF(*place), QPointF(viewport.mapToGlobal(QPoint(*place))))
        for number, place in enumerate(places)
    ]
    event = QTouchEvent(kind, SCREEN, PLAIN, points)
    return QApplication.sendEvent(viewport, event)


def fingers(viewer: RadiographViewer, *ways: Sequence[tuple[int, int]]) -> None:
    """Each step of all fingers: put down, moved, lifted."""
    kinds = [QEvent.Type.TouchBegin, *[QEvent.Type.TouchUpdate] * (len(ways) - 1)]
    states = [State.Pressed, *[State.Updated] * (len(ways) - 1)]
    for kind, state, places in zip(kinds, states, ways, strict=True):
        touch(viewer, kind, state, places)
    touch(viewer, QEvent.Type.TouchEnd, State.Released, ways[-1])


def test_one_finger_does_what_the_left_button_does(viewer: RadiographViewer) -> None:
    window, placement = viewer.voi, viewer.view.placement
    fingers(viewer, [(300, 250)], [(340, 250)], [(380, 260)])
    assert viewer.voi != window
    assert viewer.view.placement == placement


def test_two_fingers_pinch_and_move(viewer: RadiographViewer) -> None:
    window, before = viewer.voi, viewer.view.placement
    assert before is not None
    under = before.to_pixel(300, 250)
    fingers(viewer, [(250, 250), (350, 250)], [(200, 250), (400, 250)], [(210, 260), (410, 260)])
    after = viewer.view.placement
    assert after is not None
    assert after.scale == pytest.approx(2 * before.scale)
    assert after.to_view(*under) == pytest.approx((310, 260))
    assert viewer.voi == window


def test_the_first_of_two_fingers_presses_nothing(viewer: RadiographViewer) -> None:
    window = viewer.voi
    began: list[bool] = []
    viewer.view.window_drag_started.connect(lambda: began.append(True))
    touch(viewer, QEvent.Type.TouchBegin, State.Pressed, [(250, 250)])
    touch(viewer, QEvent.Type.TouchUpdate, State.Updated, [(252, 250), (350, 250)])
    touch(viewer, QEvent.Type.TouchUpdate, State.Updated, [(230, 250), (370, 250)])
    touch(viewer, QEvent.Type.TouchEnd, State.Released, [(230, 250), (370, 250)])
    assert began == []
    assert viewer.voi == window


@pytest.mark.slow
def test_a_finger_that_rests_opens_the_menu(viewer: RadiographViewer, qtbot: QtBot) -> None:
    with qtbot.waitSignal(viewer.view.menu_wanted, timeout=3_000):
        touch(viewer, QEvent.Type.TouchBegin, State.Pressed, [(300, 250)])
    window = viewer.voi
    touch(viewer, QEvent.Type.TouchEnd, State.Released, [(300, 250)])
    assert viewer.voi == window
