"""The window is seen first and whole a moment later; nothing that comes meanwhile is lost."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QMimeData, QPoint, QPointF, QRect, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.archive import ArchiveError
from osteo_desktop.settings import Settings
from osteo_desktop.ui.look import icons
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.making.completing import Completing, Core
from osteo_desktop.ui.window.menus import Menu
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import hurry

Opened = tuple[MainWindow, Completing]


@pytest.fixture
def seen(qtbot: QtBot, room: ReadingRoom) -> Iterator[Callable[..., Opened]]:
    """A window on the screen, of which only the front is there."""
    opened: list[Opened] = []

    def show(make: Callable[[], Core] | None = None, *, model_first: bool = False) -> Opened:
        settings = Settings(reader_name="Dr. Roe")
        window = MainWindow(None, settings)
        made = make or (lambda: Core(room, settings, "1.2"))
        rest = Completing(window, made, model_first=model_first)
        rest.whole.connect(lambda: hurry(window))
        rest.whole.connect(window.start)
        opened.append((window, rest))
        window.setWindowState(Qt.WindowState.WindowNoState)
        window.resize(1366, 740)
        window.show()
        window.activateWindow()
        window.front.page.take_focus()
        QApplication.processEvents()
        assert not window.is_whole
        return window, rest

    yield show
    for window, rest in opened:
        rest.wait()
        if window.is_whole and not window.closing.done:
            window.closing.go_anyway()
            window.close()
            qtbot.waitUntil(lambda window=window: window.closing.done, timeout=20_000)
        window.close()
        window.deleteLater()
    room.close()
    assert [one for one in threading.enumerate() if one.name.startswith("osteo-")] == []


def places(window: MainWindow) -> list[QRect]:
    """Where the buttons of the start page are."""
    page = window.front.page
    buttons: list[QWidget] = [page.folder, page.samples, page.guide]
    return [QRect(one.mapTo(window, QPoint()), one.size()) for one in buttons]


def test_that_it_becomes_whole_by_itself_and_nothing_moves(
    seen: Callable[..., Opened], qtbot: QtBot, dressed: None
) -> None:
    window, rest = seen(model_first=True)
    before = places(window)
    titles = [action.text() for action in window.menuBar().actions()]
    with qtbot.waitSignal(rest.whole, timeout=20_000):
        pass
    with qtbot.waitSignal(window.folder_job.prepared, timeout=20_000):
        pass  # the model, loaded already, is told of
    assert [action.text() for action in window.menuBar().actions()] == titles
    assert all(menu.actions() for menu in window.front.menus.values())
    assert places(window) == before
    assert window.focusWidget() is window.front.page.folder
    assert window.isAncestorOf(window.panel)
    assert window.isAncestorOf(window.worklist)


def test_that_its_icons_were_drawn_beside_it(
    seen: Callable[..., Opened], qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    drawing_threads: list[str] = []

    class Renderer(QSvgRenderer):
        def __init__(self, drawing: QByteArray) -> None:
            drawing_threads.append(threading.current_thread().name)
            super().__init__(drawing)

    icons.drawn.cache_clear()
    monkeypatch.setattr(icons, "QSvgRenderer", Renderer)
    _window, rest = seen()
    with qtbot.waitSignal(rest.whole, timeout=20_000):
        pass
    assert len(drawing_threads) > 100
    assert set(drawing_threads) == {"osteo-start"}


def test_that_an_early_key_does_what_it_is_for(seen: Callable[..., Opened], qtbot: QtBot) -> None:
    window, _ = seen()
    qtbot.keyClick(window.front.page.folder, Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier)
    assert window.is_whole
    assert window.commands.hide_ai.isChecked()


def test_that_an_early_click_opens_what_it_is_on(
    seen: Callable[..., Opened], qtbot: QtBot, phantoms: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(phantoms))
    window, _ = seen()
    at = places(window)[0].center()  # by the way of a real mouse: through the system's window
    QTest.mouseClick(window.windowHandle(), Qt.MouseButton.LeftButton, pos=at)
    qtbot.waitUntil(lambda: window.is_whole and window.folder_job.root == phantoms)
    assert not window.front.page.isVisible()


def test_that_an_early_menu_is_full(seen: Callable[..., Opened], qtbot: QtBot) -> None:
    window, _ = seen()
    bar, menu = window.menuBar(), window.front.menus[Menu.FILE]
    at = bar.actionGeometry(menu.menuAction()).center()
    qtbot.mousePress(bar, Qt.MouseButton.LeftButton, pos=at)
    assert menu.isVisible()
    assert window.commands.open_folder in menu.actions()
    menu.close()


def test_that_what_is_dropped_early_is_read(
    seen: Callable[..., Opened], qtbot: QtBot, phantoms: Path
) -> None:
    window, _ = seen()
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(phantoms))])
    left, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    QApplication.sendEvent(window, QDragEnterEvent(QPoint(5, 5), copy, data, left, none))
    QApplication.sendEvent(window, QDropEvent(QPointF(5, 5), copy, data, left, none))
    assert window.folder_job.root == phantoms


def test_that_it_may_be_closed_before_it_is_whole(
    seen: Callable[..., Opened], qtbot: QtBot
) -> None:
    window, _ = seen()
    window.close()
    qtbot.waitUntil(lambda: window.is_whole and window.closing.done, timeout=20_000)
    assert not window.isVisible()


def test_that_an_error_from_before_it_is_whole_is_told_then(
    seen: Callable[..., Opened], qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    window, rest = seen()
    window.show_unexpected(RuntimeError("early"))
    rest.finish()
    assert "went wrong inside the program" in window.messages.text
    caplog.clear()


def test_that_what_keeps_it_from_becoming_whole_is_handed_on(
    seen: Callable[..., Opened], qtbot: QtBot
) -> None:
    def fail() -> Core:
        raise ArchiveError

    _, rest = seen(fail)
    with qtbot.waitSignal(rest.failed):
        pass
    assert isinstance(rest.failure, ArchiveError)
