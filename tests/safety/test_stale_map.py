"""Hazard: the map, score or marks of one radiograph beside another's picture."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.other_maps import OtherMaps
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.ui.window_driving import press, select, wait_until_shown

pytestmark = pytest.mark.slow


@pytest.fixture
def window(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Six radiographs, each of one grey of its own, so that whose picture is seen can be told."""
    folder = tmp_path / "radiographs"
    folder.mkdir()
    for number in range(6):
        picture = np.full((160, 160), 20 + 30 * number, np.uint8)
        picture[40:120, 40:120] += 20
        Image.fromarray(picture).save(folder / f"{number}.png")
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    return window


def test_however_fast_the_reader_goes_picture_map_and_score_are_of_one_radiograph(
    window: MainWindow, qtbot: QtBot
) -> None:
    for number in (5, 0, 3, 1, 4, 2, 0, 5):
        window.worklist.select((f"{number}.png", 1))  # and on, before it is there
    row = select(qtbot, window, "5.png")
    assert row.finding is not None
    qtbot.waitUntil(lambda: window.viewer.shows(row.sha256, 1), timeout=10_000)
    assert row.finding.sha256 == row.sha256
    for number in range(6):
        shown = window.worklist.rows.row((f"{number}.png", 1))
        if number != 5:
            assert not window.viewer.shows(shown.sha256, 1)


def test_what_is_left_is_gone_at_once_whether_or_not_the_next_is_there(
    window: MainWindow, qtbot: QtBot
) -> None:
    for leave, enter in (("0.png", "3.png"), ("3.png", "4.png"), ("4.png", "0.png")):
        row = select(qtbot, window, leave)
        qtbot.waitUntil(lambda row=row: window.viewer.shows(row.sha256, 1), timeout=10_000)
        assert "AI map outlined" in window.viewer.overlay.spoken()
        window.worklist.select((enter, 1))
        assert not window.viewer.shows(row.sha256, 1)


def test_another_radiographs_finding_is_refused(
    window: MainWindow, room: ReadingRoom, qtbot: QtBot
) -> None:
    row = select(qtbot, window, "0.png")
    other = window.worklist.rows.row(("1.png", 1))
    radiograph = room.load(row)
    with pytest.raises(ValueError, match="another radiograph"):
        window.viewer.show_radiograph(radiograph, other.finding)
    with pytest.raises(ValueError, match="another radiograph"):
        window.viewer.show_radiograph(radiograph, replace(row.finding, frame=2))


def test_marks_stay_with_their_radiograph(window: MainWindow, qtbot: QtBot) -> None:
    select(qtbot, window, "0.png")
    press(window, Qt.Key.Key_K)
    assert "KEY IMAGE" in window.viewer.overlay.spoken()
    select(qtbot, window, "1.png")
    assert "KEY IMAGE" not in window.viewer.overlay.spoken()
    select(qtbot, window, "0.png")
    assert "KEY IMAGE" in window.viewer.overlay.spoken()


def test_another_methods_map_never_comes_over_another_radiograph(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The real map, held up until the reader has gone on, and come back."""
    real, may_end = OtherMaps.map_of, threading.Event()
    begun: list[str] = []

    def held_up(maps: OtherMaps, radiograph: Radiograph, *asked: Any) -> SaliencyMap:
        begun.append(radiograph.file)
        assert may_end.wait(30)
        return real(maps, radiograph, *asked)

    monkeypatch.setattr(OtherMaps, "map_of", held_up)
    select(qtbot, window, "5.png")
    window.viewer.actions().layer_cam.trigger()
    qtbot.waitUntil(lambda: begun == ["5.png"])
    assert "LayerCAM is being computed" in window.viewer.overlay.spoken()
    select(qtbot, window, "0.png")
    may_end.set()
    qtbot.waitUntil(lambda: not window.jobs.maps.busy)
    assert "LayerCAM" not in window.viewer.overlay.spoken()
    select(qtbot, window, "5.png")
    assert "LayerCAM" not in window.viewer.overlay.spoken(), "what nobody waited for is gone"
    window.viewer.actions().layer_cam.trigger()
    qtbot.waitUntil(lambda: "Map: LayerCAM, up to" in window.viewer.overlay.spoken())
    row = window.worklist.selected_row()
    assert row is not None
    assert row.finding is window.viewer.finding
    monkeypatch.setitem(sys.modules, "osteo_desktop.inference.other_maps", None)
    monkeypatch.setattr(window.readings.room.maps, "_explainer", None)
    window.viewer.actions().hires_cam.trigger()
    qtbot.waitUntil(lambda: "grad-cam, which is not installed" in window.messages.text)
    assert "Map:" not in window.viewer.overlay.spoken()
    assert window.viewer.actions().grad_cam.isChecked()
