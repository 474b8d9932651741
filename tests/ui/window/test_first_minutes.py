"""An empty window offers what to do first; the tour points at the real window and never blocks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.ui.window.start.tour_steps import tour_steps
from osteo_desktop.workflow.installation.samples import make_samples
from tests.ui.window_driving import press, wait_until_shown

MakeWindow = Callable[..., MainWindow]


def test_an_empty_window_offers_its_ways_by_keyboard(
    make_window: MakeWindow, qapp: QApplication, qtbot: QtBot
) -> None:
    window = make_window()
    window.start()
    page = window.first.page
    assert page.isVisible()
    window.activateWindow()
    qtbot.waitUntil(lambda: qapp.focusWidget() is page.folder)
    reached = []
    for _ in range(5):
        reached.append(qapp.focusWidget())
        QTest.keyClick(qapp.focusWidget(), Qt.Key.Key_Down)
    assert reached == [page.folder, page.photograph, page.samples, page.tour, page.guide]
    assert "(Ctrl+O)" in page.folder.text()
    assert "(F1)" in page.guide.text()
    assert "Made by code" in page.made.text()
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert window.worklist.hasFocus()


def test_the_last_folder_is_offered_by_its_name(
    make_window: MakeWindow, phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window(Settings(recent=(str(phantoms), "/another")))
    page = window.first.page
    qtbot.waitUntil(page.again.isVisible)
    assert page.again.text() == f"Open again: {phantoms.name}"
    window.start()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        page.again.click()
    assert window.folder_job.root == phantoms
    assert not page.isVisible()


def test_a_last_folder_that_is_gone_is_said(make_window: MakeWindow, qtbot: QtBot) -> None:
    page = make_window(Settings(recent=("/gone/wrists",))).first.page
    assert "wrists" in page.again.text()  # before it was looked for: nothing moves later
    qtbot.waitUntil(lambda: not page.again.isEnabled())
    assert page.again.isVisible()
    assert page.last.isVisible()
    assert "not where it was" in page.last.text()


def test_samples_are_made_once_and_said_to_be_made(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.start()
    with qtbot.waitSignal(window.folder_job.finished, timeout=120_000):
        window.first.page.samples.click()
    assert "made by code" in window.messages.text
    root = window.folder_job.root
    assert isinstance(root, Path)
    assert root.name == "samples"
    before = {path: path.stat().st_mtime_ns for path in root.iterdir()}
    assert make_samples() == root
    assert before == {path: path.stat().st_mtime_ns for path in root.iterdir()}


def test_the_tour_points_at_what_is_there_and_goes_on_when_it_is_done(
    read_window: MakeWindow, qtbot: QtBot
) -> None:
    window = read_window()
    tour, steps = window.first.tour, tour_steps(window)
    assert 8 <= len(steps) <= 10
    tour.begin(steps)
    assert window.worklist.hasFocus() or window.viewer.view.hasFocus(), "it takes no focus"
    assert "1 of 10" in tour.title.text()
    press(window, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: tour.number == 1)
    for number in range(1, 4):
        assert tour.number == number
        tour.on.click()
    assert tour.number == 4
    wait_until_shown(qtbot, window)
    window.deciding.decide(Verdict.DOUBT)
    qtbot.waitUntil(lambda: tour.number == 5)
    window.commands.tour.trigger()
    assert tour.number == 6, "its key goes on"


def test_the_card_covers_nothing_of_what_it_tells_of_where_there_is_room(
    read_window: MakeWindow,
) -> None:
    window = read_window()
    tour = window.first.tour
    tour.begin(tour_steps(window))
    for step in tour_steps(window):
        assert tour.title.text().endswith(step.title)
        target = step.target()
        assert target is not None, step.title
        tour.settle()
        assert window.rect().contains(tour.geometry()), step.title
        there = QRect(target.mapTo(window, target.rect().topLeft()), target.size())
        room_beside = max(there.left(), window.width() - there.right())
        if target.isVisible() and room_beside > tour.width() + 40:
            assert not there.intersects(tour.geometry()), step.title
        tour.go_on()
    assert not tour.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape])
def test_esc_ends_the_tour(read_window: MakeWindow, key: Qt.Key) -> None:
    window = read_window()
    window.first.tour.begin(tour_steps(window))
    press(window, key)
    assert not window.first.tour.runs
    assert not window.first.tour.isVisible()
    assert not window.first.tour.pointer.isVisible()


def test_the_tour_opens_the_samples_first(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window()
    window.start()
    window.first.page.tour.click()
    qtbot.waitUntil(lambda: window.first.tour.runs, timeout=120_000)
    assert window.folder_job.root == make_samples()
    window.first.tour.end()
