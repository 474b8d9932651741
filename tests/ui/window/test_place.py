"""The radiograph that was looked at last comes back, and its view with it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from osteo_desktop.records.view_state import ViewState
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import archive_of, select, wait_until_shown

FILE = "01-ap-explicit.dcm"
MakeWindow = Callable[..., MainWindow]


def start(window: MainWindow, folder: Path, qtbot: QtBot, *, again: bool = False) -> None:
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        (window.open if again else window.start)(folder)
    wait_until_shown(qtbot, window)


def in_archive(window: MainWindow) -> ViewState | None:
    assert window.readings.session is not None
    with archive_of(window) as archive:
        return archive.session(window.readings.session.session_id).view


def look(window: MainWindow, qtbot: QtBot) -> ViewState:
    """Turn, mirror, invert, window, zoom and move the radiograph; until the archive has it."""
    select(qtbot, window, FILE)
    wait_until_shown(qtbot, window)
    viewer, actions = window.viewer, window.viewer.actions()
    for action in (actions.rotate_right, actions.flip_horizontal, actions.invert):
        action.trigger()
    actions.auto_window.trigger()
    viewer.view.zoom_by(3.0)
    viewer.view.pan(40, -25)
    view = viewer.view_state()
    assert view is not None
    qtbot.waitUntil(lambda: in_archive(window) == view, timeout=10_000)
    return view


def is_seen_so(view: ViewState | None, wanted: ViewState) -> bool:
    assert view is not None
    places = (view.zoom, view.right, view.down), (wanted.zoom, wanted.right, wanted.down)
    others = (view.quarter_turns, view.mirrored, view.inverted, view.window)
    same = (wanted.quarter_turns, wanted.mirrored, wanted.inverted, wanted.window)
    return others == same and places[0] == pytest.approx(places[1])


def test_after_a_crash_it_is_looked_at_as_it_was(
    make_window: MakeWindow, phantoms: Path, qtbot: QtBot
) -> None:
    before = make_window()
    start(before, phantoms, qtbot)
    view = look(before, qtbot)
    after = make_window()
    after.resize(1100, 700)
    start(after, phantoms, qtbot)
    assert after.worklist.selected_row().file == FILE
    assert is_seen_so(after.viewer.view_state(), view)
    assert {"INVERTED", "FLIPPED LEFT–RIGHT"} <= set(after.viewer.overlay.spoken().split(". "))
    select(qtbot, after, "06-phantom-whole.png")
    select(qtbot, after, FILE)
    assert after.viewer.view_state() == ViewState(view.sha256), "once"


def test_what_is_not_changed_is_not_written_again(
    make_window: MakeWindow, phantoms: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window()
    start(window, phantoms, qtbot)
    look(window, qtbot)
    written: list[object] = []
    plain = window.readings.room.remember_place
    monkeypatch.setattr(
        window.readings.room,
        "remember_place",
        lambda *what: (written.append(what), plain(*what)),
    )
    window.viewer.view_changed.emit()
    pause = window.place.findChild(QTimer)
    assert pause.isActive()
    qtbot.waitUntil(lambda: not pause.isActive())
    assert written == []
    for _ in range(20):
        window.viewer.view.pan(1, 0)
    qtbot.waitUntil(lambda: in_archive(window) == window.viewer.view_state(), timeout=10_000)
    assert len(written) == 1


def test_another_file_of_that_name_is_shown_as_it_says_itself(
    make_window: MakeWindow, phantoms: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    folder = tmp_path / "films"
    folder.mkdir()
    for name in (FILE, "06-phantom-whole.png"):
        shutil.copy(phantoms / name, folder / name)
    window = make_window()
    start(window, folder, qtbot)
    view = look(window, qtbot)
    shutil.copy(phantoms / "02-monochrome1-implicit.dcm", folder / FILE)
    start(window, folder, qtbot, again=True)
    assert window.worklist.selected_row().file == FILE
    shown = window.viewer.view_state()
    assert shown.sha256 != view.sha256
    assert shown == ViewState(shown.sha256)


def test_a_view_with_a_window_that_the_file_does_not_offer_is_passed_over(
    make_window: MakeWindow, phantoms: Path, qtbot: QtBot
) -> None:
    window = make_window()
    start(window, phantoms, qtbot)
    row = select(qtbot, window, FILE)
    window.viewer.take_view_state(ViewState(row.sha256, zoom=3.0, window=17))
    assert window.viewer.view_state() == ViewState(row.sha256)
