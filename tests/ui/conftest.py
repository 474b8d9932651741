"""Rows made by code, and the real window on a folder of phantoms."""

from __future__ import annotations

import io
import shutil
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from pytestqt.wait_signal import SignalBlocker

from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.notice import as_it_stands
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import OperatingPoints
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.worklist import Row
from osteo_desktop.settings import Settings, installed_folder
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.ui.look.theme import apply_theme, load_fonts
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made import records
from tests.ui.window_driving import hurry, wait_until_shown

POINTS = OperatingPoints(t_low=0.2, t_high=0.6)


class PatientBot(QtBot):
    """Waits half a minute before it gives up: a busy machine is no fault of the window's."""

    wait_ms = 30_000

    def waitUntil(self, callback: Callable[[], object], *, timeout: int = wait_ms) -> None:  # noqa: N802
        super().waitUntil(callback, timeout=timeout)

    def waitSignal(self, signal: Any, *, timeout: int = wait_ms, **more: Any) -> SignalBlocker:  # noqa: N802
        return super().waitSignal(signal, timeout=timeout, **more)


@pytest.fixture
def qtbot(qapp: QApplication, request: pytest.FixtureRequest) -> QtBot:
    return PatientBot(request)


@pytest.fixture(scope="session", autouse=True)
def english(qapp: QApplication) -> None:
    """As the program begins: English has files too, for one and many."""
    speak(qapp, "en", installed_folder("resources") / "translations")


def picture_bytes(grey: int) -> bytes:
    held = io.BytesIO()
    Image.new("L", (64, 96), grey).save(held, "JPEG")
    return held.getvalue()


@pytest.fixture
def make_row() -> Callable[..., Row]:
    """``make_row("a.dcm", 0.7)``; a score of None is not scored; ``error`` makes it unreadable."""

    def make(file: str, score: float | None = 0.5, *, error: str = "", **stated: object) -> Row:
        if error:
            return records.unreadable(file, error)
        known = {
            "media": "DICOM",
            "rows": 96,
            "columns": 64,
            "patient": Patient(PatientName="Doe^Jane", PatientID="17"),
            "StudyDate": "20260102",
            "BodyPartExamined": "WRIST",
        }
        reason = None if score is not None else as_it_stands("This is a chest radiograph.")
        return records.row(
            file,
            sha256="0" * 64,
            header=records.bare_header(**(known | stated)),
            finding=records.finding(score, "0" * 64, points=POINTS, saliency=None, reason=reason),
            thumbnail=picture_bytes(100),
        )

    return make


@pytest.fixture(scope="session")
def phantoms(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The demo's folder, smaller: DICOM (one study of two views), three pictures, a note."""
    folder = tmp_path_factory.mktemp("phantoms")
    make_sample_folder(folder, 320, 240)
    return folder


@pytest.fixture
def room(tmp_path: Path, tiny_model: Path) -> ReadingRoom:
    return ReadingRoom(tmp_path / "archive.sqlite", tiny_model, "cpu", score_anyway=True)


@pytest.fixture
def make_window(qtbot: QtBot, room: ReadingRoom) -> Iterator[Callable[..., MainWindow]]:
    """The real window; when the test ends it must close and leave no thread behind."""
    before = set(threading.enumerate())
    windows: list[MainWindow] = []

    def make(settings: Settings | None = None, own_room: ReadingRoom | None = None) -> MainWindow:
        window = MainWindow(own_room or room, settings or Settings())
        hurry(window)
        windows.append(window)
        window.resize(1366, 740)
        window.show()
        return window

    yield make
    for window in windows:
        if not window.closing.done:
            window.closing.go_anyway()
            window.close()
            qtbot.waitUntil(lambda window=window: window.closing.done, timeout=20_000)
        window.deleteLater()
    ours = [t for t in set(threading.enumerate()) - before if t.name.startswith("osteo-")]
    assert ours == []


@pytest.fixture(scope="session")
def phantoms_read(
    phantoms: Path, tiny_model: Path, tmp_path_factory: pytest.TempPathFactory
) -> Path:
    """An archive, closed, that holds what reading the phantoms gave."""
    room = ReadingRoom(tmp_path_factory.mktemp("read") / "archive.sqlite", tiny_model, "cpu", True)
    room.read(phantoms, Progress(), lambda _session: None, lambda _rows: None)
    room.close()
    return room.archive_path


@pytest.fixture
def read_window(
    make_window: Callable[..., MainWindow],
    room: ReadingRoom,
    phantoms: Path,
    phantoms_read: Path,
    qtbot: QtBot,
) -> Callable[..., MainWindow]:
    """A window in which the phantoms have been read and one is on the screen.

    They were read before, as on any day but the first: it takes a tenth of the time.
    """
    for path in phantoms_read.parent.glob("archive.sqlite*"):
        shutil.copy(path, room.archive_path.with_name(path.name))

    def read(settings: Settings | None = None) -> MainWindow:
        window = make_window(settings)
        with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
            window.start(phantoms)
        wait_until_shown(qtbot, window)
        return window

    return read


@pytest.fixture
def speaking(qapp: QApplication) -> Iterator[Callable[[str], None]]:
    """``speaking("ar")``: the application speaks it until the test ends."""
    installed: list[QTranslator] = []

    def speak_it(code: str) -> None:
        installed.extend(speak(qapp, code, installed_folder("resources") / "translations"))

    yield speak_it
    for translator in installed:
        qapp.removeTranslator(translator)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def dressed(qapp: QApplication) -> Iterator[None]:
    """With the fonts and the style that the program has."""
    font, palette, style = qapp.font(), qapp.palette(), qapp.styleSheet()
    load_fonts(qapp, installed_folder("resources") / "fonts")
    apply_theme(qapp)
    yield
    qapp.setFont(font)
    qapp.setPalette(palette)
    qapp.setStyleSheet(style)
