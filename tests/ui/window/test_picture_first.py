"""The radiograph gets the room: panes fold and stay so, and it can stand alone."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenuBar, QToolBar, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings, load_settings
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.panel import ReadingPanel
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.menus import Menu
from osteo_desktop.ui.window.panes import Panes, Side
from osteo_desktop.ui.worklist.pane import WorklistPane
from osteo_desktop.ui.worklist.view import WorklistView
from osteo_desktop.wording.languages.language import LANGUAGES
from tests.ui.window_driving import press, select

MakeWindow = Callable[..., MainWindow]
_SCREEN = 1366 * 768
_LEFT = Qt.MouseButton.LeftButton
_PLAIN = Qt.KeyboardModifier.NoModifier


@pytest.fixture
def opened(make_window: MakeWindow, qtbot: QtBot) -> MakeWindow:
    def make(settings: Settings | None = None) -> MainWindow:
        window = make_window(settings)
        qtbot.waitUntil(window.isActiveWindow)
        window.showNormal()  # it was made as large as the screen of these tests
        window.resize(1366, 740)
        qtbot.waitUntil(lambda: window.panes.width() == 1366)
        return window

    return make


def _area(widget: QWidget) -> int:
    return widget.width() * widget.height()


def _in_sight(window: MainWindow) -> tuple[bool, bool]:
    return window.worklist.isVisible(), window.panel.isVisible()


def _double_click(window: MainWindow) -> None:
    QTest.mouseClick(window.viewer.view.viewport(), _LEFT)
    QTest.mouseDClick(window.viewer.view.viewport(), _LEFT)


def _drag(window: MainWindow, side: Side, by: int) -> None:
    edge = window.panes.edge(side)
    at = QPoint(edge.width() // 2, 20)
    QTest.mousePress(edge, _LEFT, _PLAIN, at)
    for part in (by // 2, by - by // 2):  # the edge follows
        QTest.mouseMove(edge, at + QPoint(part, 0))
    QTest.mouseRelease(edge, _LEFT, _PLAIN, at)


def test_radiograph_has_most_of_a_clinics_screen(opened: MakeWindow, qtbot: QtBot) -> None:
    """1366 x 768: what a title bar leaves of it with both panes, all of whatever screen alone."""
    window = opened()
    assert _area(window.grid) >= 0.45 * _SCREEN
    window.commands.alone.trigger()
    qtbot.waitUntil(lambda: _area(window.grid) >= 0.9 * _area(window) > 0)
    assert _area(window) >= 0.9 * window.screen().size().width() * window.screen().size().height()


@pytest.mark.slow
def test_radiograph_has_its_share_in_every_language(
    opened: MakeWindow, speaking: Callable[[str], None], dressed: None, qtbot: QtBot
) -> None:
    """The words of both panes wrap where they may, so that the longest leave it its room."""
    window, shares = opened(), {}
    around = window.height() - window.panes.height() - window.menuBar().height()
    for language in LANGUAGES:
        speaking(language)
        radiograph, menus = QWidget(), QMenuBar()
        panes = Panes(WorklistPane(WorklistView()), radiograph, ReadingPanel())
        for one in (panes, menus):
            qtbot.addWidget(one)
        for title in Menu:
            menus.addMenu(translate("Window", title))
        panes.resize(window.width(), window.height() - around - menus.sizeHint().height())
        panes.show()
        QApplication.processEvents()
        shares[language] = _area(radiograph) / _SCREEN
    assert len(shares) == 8
    assert {one: share for one, share in shares.items() if share < 0.45} == {}


@pytest.mark.parametrize("side", Side)
def test_pane_folds_and_comes_back_by_its_key(opened: MakeWindow, side: Side) -> None:
    window = opened()
    key = Qt.Key.Key_F9 if side is Side.LIST else Qt.Key.Key_F12
    before = window.grid.width()
    press(window, key)
    assert _in_sight(window) == (side is not Side.LIST, side is not Side.PANEL)
    assert window.grid.width() > before + 250
    press(window, key)
    assert _in_sight(window) == (True, True)
    assert window.grid.width() == before


@pytest.mark.parametrize("side", Side)
def test_pane_folds_and_comes_back_by_double_click_on_its_edge(
    opened: MakeWindow, side: Side
) -> None:
    window = opened()
    for folded in (True, False):
        edge = window.panes.edge(side)
        QTest.mouseDClick(edge, _LEFT, _PLAIN, QPoint(edge.width() // 2, 20))
        assert window.panes.is_folded(side) is folded
    assert _in_sight(window) == (True, True)


@pytest.mark.parametrize("side", Side)
def test_arrow_on_the_edge_folds_at_one_click(opened: MakeWindow, side: Side) -> None:
    window = opened()
    for folded in (True, False):
        edge = window.panes.edge(side)
        QTest.mouseClick(edge, _LEFT, _PLAIN, edge.rect().center())
        assert window.panes.is_folded(side) is folded


@pytest.mark.parametrize("side", Side)
def test_pane_dragged_to_nothing_is_folded_and_dragged_back(opened: MakeWindow, side: Side) -> None:
    window = opened()
    outwards = -1 if side is Side.LIST else 1
    _drag(window, side, outwards * 400)
    assert window.panes.is_folded(side)
    assert _in_sight(window) == (side is not Side.LIST, side is not Side.PANEL)
    _drag(window, side, -outwards * 350)
    assert _in_sight(window) == (True, True)


def test_folds_and_widths_stay_over_a_restart(opened: MakeWindow, qtbot: QtBot) -> None:
    window = opened()
    _drag(window, Side.LIST, 60)
    wide = window.worklist_pane.width()
    press(window, Qt.Key.Key_F12)
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=20_000)
    again = opened(load_settings())
    assert again.worklist_pane.width() == wide
    assert _in_sight(again) == (True, False)
    assert not again.commands.show_panel.isChecked()


def test_folds_stay_when_the_window_grows(opened: MakeWindow) -> None:
    window = opened(Settings(worklist_folded=True))
    window.resize(1920, 1000)
    assert _in_sight(window) == (False, True)
    assert window.grid.width() > 1920 - 500


@pytest.mark.parametrize("way", ["F11", "Esc", "double click"])
def test_radiograph_alone_and_back(opened: MakeWindow, qtbot: QtBot, way: str) -> None:
    """What was folded stays folded."""
    window = opened(Settings(panel_folded=True))
    around = [window.menuBar(), window.strip, *window.findChildren(QToolBar)]
    _double_click(window)
    assert window.isFullScreen()
    assert _in_sight(window) == (False, False)
    assert not any(part.isVisible() for part in around)
    qtbot.waitUntil(lambda: window.grid.size() == window.size())
    if way == "double click":
        _double_click(window)
    else:
        press(window, Qt.Key.Key_F11 if way == "F11" else Qt.Key.Key_Escape)
    assert not window.isFullScreen()
    assert _in_sight(window) == (True, False)
    assert all(part.isVisible() for part in around)


def test_second_half_of_a_double_click_on_an_arrow_does_nothing_to_the_radiograph(
    opened: MakeWindow,
) -> None:
    """The edge has moved away from under the hand after the first."""
    window = opened()
    edge = window.panes.edge(Side.LIST)
    QTest.mouseClick(edge, _LEFT, _PLAIN, edge.rect().center())
    QTest.mouseDClick(window.viewer.view.viewport(), _LEFT)  # its first half went to the edge
    assert not window.isFullScreen()


def test_what_a_key_leads_to_is_brought_back(opened: MakeWindow) -> None:
    window = opened(Settings(worklist_folded=True, panel_folded=True))
    window.commands.find.trigger()
    assert window.worklist_pane.bar.text.hasFocus()
    window.commands.to_worklist.trigger()
    window.commands.alone.trigger()
    window.commands.write_notes.trigger()
    assert window.panel.isVisible()
    assert not window.isFullScreen()


def test_keys_act_on_the_radiograph_while_the_list_is_folded(opened: MakeWindow) -> None:
    window = opened()
    assert window.worklist.hasFocus()
    press(window, Qt.Key.Key_F9)
    assert window.viewer.view.hasFocus()
    assert window.reading_focus.is_here


def test_verdict_is_said_on_the_image_while_the_panel_cannot(
    read_window: MakeWindow, qtbot: QtBot
) -> None:
    """And that the study was signed, for the strip that says so is out of sight too."""
    window = read_window(Settings(reader_name="Dr. Roe"))
    select(qtbot, window, "06-phantom-whole.png")
    overlay = window.viewer.overlay
    assert "verdict" not in overlay.spoken(), "the panel says it"
    window.commands.alone.trigger()
    assert "No verdict yet" in overlay.spoken()
    window.commands.no_fracture.trigger()
    assert "Your verdict: ● No fracture" in overlay.spoken()
    with qtbot.waitSignal(window.readings.signed):
        window.commands.sign.trigger()
    qtbot.waitUntil(lambda: "Signed: " in window.messages.text)
    assert "Ctrl+Z" in window.messages.text
    window.commands.alone.trigger()
    assert "Your verdict" not in overlay.spoken()


def test_window_closed_alone_opens_with_all_that_it_had(opened: MakeWindow, qtbot: QtBot) -> None:
    window = opened()
    window.commands.alone.trigger()
    window.close()
    qtbot.waitUntil(lambda: window.closing.done, timeout=20_000)
    again = opened(load_settings())
    assert not again.isFullScreen()
    assert _in_sight(again) == (True, True)
