"""The open folder watched: what arrives comes into the list, and the readings stay as they are."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import Verdict
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import wait_until_shown


@pytest.fixture
def inbox(phantoms: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "inbox"
    folder.mkdir()
    shutil.copy(sorted(phantoms.glob("*.png"))[0], folder / "1.png")
    return folder


def files(window: MainWindow) -> set[str]:
    return set(window.sessions.files)


@pytest.fixture
def watched(make_window: Callable[..., MainWindow], inbox: Path, qtbot: QtBot) -> MainWindow:
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(inbox)
    wait_until_shown(qtbot, window)
    with qtbot.waitSignal(window.folder_job.more_read, timeout=30_000):
        window.commands.watch.trigger()
    return window


def test_what_arrives_comes_into_the_list_and_nothing_else_changes(
    watched: MainWindow, inbox: Path, phantoms: Path, qtbot: QtBot
) -> None:
    window = watched
    row = window.showing.row
    assert row is not None
    window.deciding.decide(Verdict.DOUBT)
    with qtbot.waitSignal(window.folder_job.more_read, timeout=30_000):
        shutil.copy(sorted(phantoms.glob("*.png"))[1], inbox / "2.png")
    qtbot.waitUntil(lambda: files(window) == {"1.png", "2.png"})
    assert window.showing.row is not None
    assert window.showing.row.key == row.key, "the reader is not taken away"
    reading = window.readings.reading(row.study_key)
    assert reading.verdicts[row.key] is Verdict.DOUBT


def test_a_folder_that_vanishes_is_told_once_and_watched_again(
    watched: MainWindow, inbox: Path, qtbot: QtBot
) -> None:
    window = watched
    away = inbox.with_name("away")
    inbox.rename(away)
    qtbot.waitUntil(lambda: "watched again" in window.messages.text, timeout=20_000)
    away.rename(inbox)
    qtbot.waitUntil(lambda: "watched again" not in window.messages.text, timeout=20_000)
    assert window.commands.watch.isChecked()


def test_another_folder_is_not_watched_before_it_is_asked_for(
    watched: MainWindow, phantoms: Path, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watched.folder_job.finished, timeout=60_000):
        watched.open(phantoms)
    assert not watched.commands.watch.isChecked()


def test_a_single_file_cannot_be_watched(
    make_window: Callable[..., MainWindow], inbox: Path, qtbot: QtBot
) -> None:
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(inbox / "1.png")
    window.commands.watch.trigger()
    assert not window.commands.watch.isChecked()
