"""Radiographs that no detector should deliver: shown for what they are, and the rest is read."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from pydicom import dcmread
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import Verdict
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import press, select, wait_until_shown

MakeWindow = Callable[..., MainWindow]
JANE = Patient("Doe^Jane", "17")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Beside the archive, not around it."""
    made = tmp_path / "radiographs"
    made.mkdir()
    return made


def read(window: MainWindow, folder: Path, qtbot: QtBot) -> None:
    with qtbot.waitSignal(window.folder_job.finished, timeout=120_000):
        window.start(folder)
    wait_until_shown(qtbot, window)


def changed(path: Path, **values: object) -> None:
    dataset = dcmread(path)
    for keyword, value in values.items():
        setattr(dataset, keyword, value)
    dataset.save_as(path)


def made(folder: Path, name: str) -> Path:
    pixels = phantom(160, 120, broken=True, lateral=False)
    write_dicom(folder / name, pixels, patient=JANE)
    return folder / name


def test_each_is_shown_can_be_decided_and_says_what_it_lacks(
    make_window: MakeWindow, folder: Path, qtbot: QtBot
) -> None:
    Image.fromarray(np.array([[7]], np.uint8)).save(folder / "one-pixel.png")
    Image.fromarray(np.full((90, 60), 90, np.uint8)).save(folder / "one-grey.png")
    changed(made(folder, "one-axis.dcm"), PixelSpacing=[0.2, 0.0], ImagerPixelSpacing=None)
    made(folder, "whole.dcm")
    window = make_window()
    read(window, folder, qtbot)
    for name in ("one-pixel.png", "one-grey.png", "one-axis.dcm", "whole.dcm"):
        select(qtbot, window, name)
        for key in (Qt.Key.Key_A, Qt.Key.Key_I, Qt.Key.Key_9, Qt.Key.Key_0, Qt.Key.Key_BracketLeft):
            press(window, key)
        assert "Zoom" in window.viewer.overlay.spoken()
        window.worklist.setFocus()
        press(window, Qt.Key.Key_2)
        row = window.worklist.rows.row((name, 1))
        assert window.readings.reading(row.study_key).verdicts[row.key] is Verdict.DOUBT
    select(qtbot, window, "one-axis.dcm")
    assert "mm" not in window.viewer.overlay.spoken(), "no millimetres from half a spacing"


@pytest.mark.parametrize("slope", ["nan", "inf"])
def test_a_rescale_that_is_no_number_does_not_stop_the_batch(
    make_window: MakeWindow, folder: Path, qtbot: QtBot, slope: str
) -> None:
    path = made(folder, "no-number.dcm")
    data = path.read_bytes()
    dataset = dcmread(path)
    dataset.RescaleSlope, dataset.RescaleIntercept = "1.25", "0"
    dataset.save_as(path)
    data = path.read_bytes()
    assert data.count(b"1.25") == 1
    path.write_bytes(data.replace(b"1.25", slope.ljust(4).encode()))
    made(folder, "whole.dcm")
    window = make_window()
    read(window, folder, qtbot)
    strange = window.worklist.rows.row(("no-number.dcm", 1))
    assert strange.error or strange.header.warnings, "it says that something is wrong"
    window.worklist.select(("no-number.dcm", 1))
    whole = select(qtbot, window, "whole.dcm")
    assert whole.score is not None


def test_a_study_of_100_views_is_one_line_and_can_be_gone_through(
    make_window: MakeWindow, folder: Path, qtbot: QtBot
) -> None:
    for number in range(100):
        pixels = phantom(48, 36, broken=False, lateral=False)
        pixels[:2, :2] = number
        write_dicom(folder / f"{number:03}.dcm", pixels, patient=JANE, study="one")
    window = make_window()
    read(window, folder, qtbot)
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() == 100, timeout=10_000)
    study = window.worklist.selected_row().study_key
    assert len(window.worklist.rows.table.study_rows(study)) == 100
    window.commands.four_views.trigger()
    assert len(window.grid.shown_companions) == 3
    first = window.worklist.selected_row()
    press(window, Qt.Key.Key_3)
    assert window.worklist.selected_row().key != first.key
    window.worklist.set_unfolded(study, False)
    assert window.worklist.rows.rowCount() == 1
