"""Tags, saved views and the file's folder, from the real window with real files."""

from __future__ import annotations

import logging
import threading
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QObject, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings
from osteo_desktop.ui.viewer.tools import composing
from osteo_desktop.ui.viewer.tools.composing import Preparation, Prepared
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.saved_view import save_view
from tests.made.dicom import made, pattern
from tests.ui.window_driving import press, select, wait_until_shown

pytestmark = pytest.mark.slow

OpenWindow = Callable[[Path], MainWindow]


@pytest.fixture
def open_window(make_window: Callable[..., MainWindow], qtbot: QtBot) -> OpenWindow:
    def open_it(path: Path) -> MainWindow:
        window = make_window(Settings(reader_name="Dr. Roe"))
        with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
            window.start(path)
        wait_until_shown(qtbot, window)
        return window

    return open_it


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "films"
    folder.mkdir()
    for number, side in enumerate("LR", start=1):
        data = made(
            pattern(240, 200),
            PatientName="Roe^Ann",
            PatientID="X-99",
            ImageLaterality=side,
            SOPInstanceUID=f"1.2.3.{number}",
        )
        (folder / f"{side}.dcm").write_bytes(data)
    return folder


def grey(path: Path) -> np.ndarray:
    with Image.open(path) as picture:
        return np.asarray(picture.convert("L"))


# --- tags --------------------------------------------------------------------------------------


def test_tags_are_found_copied_and_go_with_their_radiograph(
    open_window: OpenWindow, folder: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    window = open_window(folder)
    select(qtbot, window, "L.dcm")
    press(window, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)
    files = window.image.files
    qtbot.waitUntil(lambda: files.dialog is not None, timeout=10_000)
    dialog = files.dialog
    assert dialog is not None
    everything = len(dialog.shown())
    assert everything > 20
    QTest.keyClicks(dialog.search, "patient name")
    assert [tag.value for tag in dialog.shown()] == ["Roe^Ann"]
    assert dialog.value.toPlainText() == "Roe^Ann"
    assert dialog.count.text() == f"1 of {everything}"
    dialog.copy_value.click()
    assert QGuiApplication.clipboard().text() == "Roe^Ann"
    dialog.copy_row.click()
    assert QGuiApplication.clipboard().text() == "(0010,0010)\tPatientName\tPN\tRoe^Ann"
    dialog.search.clear()
    dialog.copy_all.click()
    assert len(QGuiApplication.clipboard().text().splitlines()) == everything
    select(qtbot, window, "R.dcm")
    assert files.dialog is None
    assert "Roe" not in caplog.text
    assert "X-99" not in caplog.text


def test_tags_of_another_file_by_now_are_not_shown(
    open_window: OpenWindow, folder: Path, qtbot: QtBot
) -> None:
    window = open_window(folder)
    select(qtbot, window, "L.dcm")
    (folder / "L.dcm").write_bytes(made(pattern(240, 200), PatientName="Other^Patient"))
    window.image.actions.tags.trigger()
    qtbot.waitUntil(lambda: "L.dcm" in window.messages.text, timeout=10_000)
    assert window.image.files.dialog is None


# --- saved views -------------------------------------------------------------------------------


def test_all_views_of_the_study_are_saved_without_the_name(
    open_window: OpenWindow, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(folder)
    select(qtbot, window, "R.dcm")
    out = tmp_path / "out"
    out.mkdir()
    press(window, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    dialog = window.image.saving.dialog
    assert dialog is not None
    assert "Roe" not in dialog.name.text()
    assert not dialog.named.isChecked()
    dialog.all_views.setChecked(True)
    dialog.media.setCurrentIndex(1)
    dialog.folder.setText(str(out))
    dialog.name.setText("case")
    viewport = window.viewer.view.viewport().size()
    dialog.save.click()
    qtbot.waitUntil(lambda: "case-2.jpg" in window.messages.text, timeout=20_000)
    assert window.image.saving.dialog is None
    assert sorted(path.name for path in out.iterdir()) == ["case-1.jpg", "case-2.jpg"]
    left, right = (grey(out / f"case-{number}.jpg") for number in (1, 2))
    assert left.shape == right.shape == (viewport.height(), viewport.width())
    assert np.ptp(left[-30:].astype(int)) > 150  # the research line
    assert not np.array_equal(left, right)  # each with its own side


def test_the_radiograph_alone_is_saved_pixel_for_pixel(
    open_window: OpenWindow,
    folder: Path,
    qtbot: QtBot,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """A large one is made while the window goes on."""
    monkeypatch.setattr(composing, "_PIXELS_AT_ONCE", 1)
    made_apart, threads = Preparation.made, []

    def noted(preparation: Preparation) -> Prepared:
        threads.append(threading.current_thread())
        return made_apart(preparation)

    monkeypatch.setattr(Preparation, "made", noted)
    window = open_window(folder)
    select(qtbot, window, "L.dcm")
    window.viewer.actions().flip_horizontal.trigger()
    window.image.actions.save.trigger()
    dialog = window.image.saving.dialog
    assert dialog is not None
    dialog.alone.setChecked(True)
    dialog.full_size.setChecked(True)
    dialog.folder.setText(str(tmp_path))
    dialog.name.setText("alone")
    dialog.save.click()
    qtbot.waitUntil(lambda: (tmp_path / "alone.png").exists(), timeout=20_000)
    assert np.array_equal(
        grey(tmp_path / "alone.png"), window.viewer.rendering(1, plain=True).made()
    )
    assert len(threads) == 1
    assert threads[0] is not threading.main_thread()


def test_a_folder_that_is_not_there_and_a_name_that_is_none_are_told(
    open_window: OpenWindow, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    window = open_window(folder)
    window.image.actions.save.trigger()
    dialog = window.image.saving.dialog
    assert dialog is not None
    dialog.folder.setText(str(tmp_path / "nowhere"))
    dialog.name.setText("../a")
    dialog.save.click()
    assert "file name" in dialog.problem.text()
    dialog.name.setText("a")
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog.save.isEnabled(), timeout=10_000)
    assert "nowhere" in dialog.problem.text()
    dialog.reject()


def test_nothing_that_is_there_is_written_over(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(b"a radiograph of somebody")
    saved = save_view(np.zeros((4, 4, 3), np.uint8), tmp_path, "a", "PNG")
    assert saved.name == "a (2).png"
    assert (tmp_path / "a.png").read_bytes() == b"a radiograph of somebody"


# --- the folder --------------------------------------------------------------------------------


class FileManager(QObject):
    """In the place of the system's."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[str] = []

    @Slot(QUrl)
    def open_it(self, url: QUrl) -> None:
        self.opened.append(url.toLocalFile())


def test_the_folder_of_a_file_and_of_a_zip_is_shown(
    open_window: OpenWindow, folder: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    inside = tmp_path / "sent"
    inside.mkdir()
    packed = inside / "films.zip"
    with zipfile.ZipFile(packed, "w") as archive:
        archive.write(folder / "L.dcm", "deep/L.dcm")
    window, manager = open_window(packed), FileManager()
    QDesktopServices.setUrlHandler("file", manager, "open_it")
    try:
        window.image.actions.folder.trigger()
        qtbot.waitUntil(lambda: manager.opened == [str(inside)], timeout=10_000)
        packed.unlink()
        window.image.actions.folder.trigger()
        qtbot.waitUntil(lambda: "films.zip" in window.messages.text, timeout=10_000)
    finally:
        QDesktopServices.unsetUrlHandler("file")


def test_without_a_radiograph_nothing_can_be_asked(make_window: Callable[..., MainWindow]) -> None:
    window = make_window()
    of_screen = {"monitor_picture", "calibrate_screen"}
    enabled = {name for name, a in window.image.actions.by_name().items() if a.isEnabled()}
    assert enabled == of_screen
