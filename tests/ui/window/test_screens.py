"""Very small and very large screens, and one that is unplugged while in use."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QToolBar
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.on_screen import in_sight

MakeWindow = Callable[..., MainWindow]
MAIN, SECOND = QRect(0, 0, 1366, 728), QRect(1366, 0, 1920, 1040)


@pytest.mark.parametrize(
    ("frame", "screens", "wanted"),
    [
        pytest.param(QRect(100, 50, 900, 600), [MAIN], QRect(100, 50, 900, 600), id="there"),
        pytest.param(QRect(1400, 0, 900, 700), [MAIN, SECOND], QRect(1400, 0, 900, 700), id="on 2"),
        pytest.param(QRect(1400, 0, 900, 700), [MAIN], QRect(466, 0, 900, 700), id="2 unplugged"),
        pytest.param(QRect(1500, 90, 1800, 1000), [MAIN], QRect(0, 0, 1366, 728), id="too large"),
        pytest.param(QRect(200, -200, 900, 600), [MAIN], QRect(200, 0, 900, 600), id="no title"),
        pytest.param(QRect(1300, 20, 900, 600), [MAIN], QRect(466, 20, 900, 600), id="a corner"),
        pytest.param(QRect(5, 5, 90, 60), [], QRect(5, 5, 90, 60), id="no screen"),
    ],
)
def test_window_is_brought_to_a_screen_that_is_there(
    frame: QRect, screens: list[QRect], wanted: QRect
) -> None:
    assert in_sight(frame, screens) == wanted


_AT, _LONG = st.integers(-9000, 9000), st.integers(60, 9000)


@given(_AT, _AT, _LONG, _LONG, st.lists(st.sampled_from([MAIN, SECOND]), min_size=1, max_size=2))
def test_no_window_is_lost_wherever_it_was(
    x: int, y: int, width: int, height: int, screens: list[QRect]
) -> None:
    found = in_sight(QRect(x, y, width, height), screens)
    seen = [QRect(found.topLeft(), found.size()).intersected(screen) for screen in screens]
    assert max(part.width() for part in seen) >= min(60, found.width())
    assert any(found.top() >= screen.top() - 15 for screen in screens)
    assert in_sight(found, screens) == found


def test_windows_come_back_when_their_screen_is_unplugged(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    window.showNormal()
    window.commands.second_window.setChecked(True)
    second = window.second.window
    for away in (window, second):
        away.setGeometry(5000, 4000, 700, 500)
    screen = window.screen()
    QGuiApplication.instance().screenRemoved.emit(screen)  # type: ignore[union-attr]
    whole = screen.availableGeometry()
    for away in (window, second):
        qtbot.waitUntil(lambda away=away: whole.contains(away.geometry().topLeft()))


def test_window_fits_the_smallest_screen(make_window: MakeWindow, qtbot: QtBot) -> None:
    """1024 x 600, with a title bar: nothing is off screen, what the tool bar has no room for is in
    its overflow."""
    window = make_window(Settings(text_size=100))
    window.showNormal()
    window.resize(1024, 570)
    qtbot.waitUntil(lambda: window.panes.width() == 1024)
    assert window.minimumSizeHint().width() <= 1024
    assert window.minimumSizeHint().height() <= 570
    assert window.size().height() == 570
    for part in (window.worklist_pane, window.grid, window.panel, window.strip):
        inside = QRect(part.mapTo(window, part.rect().topLeft()), part.size())
        assert window.rect().contains(inside), part
    assert window.findChild(QToolBar).width() <= 1024
    assert window.grid.width() >= 240


def test_largest_screen_is_the_radiographs(make_window: MakeWindow, qtbot: QtBot) -> None:
    """7680 x 4320: lists do not grow with it without end."""
    window = make_window()
    window.showNormal()
    window.resize(7680, 4320)
    qtbot.waitUntil(lambda: window.panes.width() == 7680)
    assert window.grid.width() >= 0.8 * 7680
    window.commands.alone.trigger()
    window.commands.alone.trigger()
    assert window.panes.sizes()[0] <= 900
