"""The picture for a messenger: nothing is written before somebody looked."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import select

ReadWindow = Callable[..., MainWindow]
FILM = "06-phantom-whole.png"


def press(view: QWidget, *keys: str) -> None:
    for key in keys:
        QTest.keyClick(view, getattr(Qt.Key, f"Key_{key}"))


@pytest.mark.slow
def test_what_was_blacked_out_is_black_and_every_change_takes_the_word_back(
    read_window: ReadWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    out = tmp_path / "out"
    window = read_window(Settings(report_folder=str(out), reader_name="Dr Looker"))
    select(qtbot, window, FILM)
    window.image.actions.messenger.trigger()
    dialog = window.image.messenger.dialog
    assert dialog is not None
    assert not dialog.looked.isEnabled(), "there is no picture yet"
    qtbot.waitUntil(dialog.looked.isEnabled)
    assert not dialog.save.isEnabled()

    dialog.looked.click()
    assert dialog.save.isEnabled()
    view = dialog.view
    first, last = QPoint(20, 20), QPoint(70, 60)
    before = len(view.boxes)
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(view, last)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=last)
    assert len(view.boxes) == before + 1
    assert not dialog.looked.isChecked(), "another picture than the one looked at"
    assert not dialog.save.isEnabled()

    dialog.looked.click()
    view.setFocus()
    press(view, "Left", "Return", "Right", "Right", "Down", "Down", "Return")
    assert len(view.boxes) == before + 2, "a rectangle by key"
    assert not dialog.looked.isChecked(), "another picture again"
    press(view, "Return", "Right", "Escape")
    assert not view.is_drawing
    assert dialog.isVisible(), "Escape gave up the rectangle, not the dialog"
    press(view, "Left", "Left", "Up", "Delete")
    assert len(view.boxes) == before + 1
    dialog.brush.click()
    press(view, "Return")
    assert len(view.boxes) == before + 2, "the brush paints where the cross stands"
    view.take_back()
    dialog.rectangle.click()

    dialog.looked.click()
    dialog.question.setFocus()
    QTest.keyClicks(dialog.question, "Broken?")
    assert not dialog.save.isEnabled()
    assert not dialog.looked.isEnabled(), "the picture in sight has another question"
    QTest.keyClick(dialog.question, Qt.Key.Key_Return)
    qtbot.waitUntil(dialog.looked.isEnabled)
    assert len(view.boxes) == before + 1, "the reader's boxes stay"

    dialog.looked.click()
    dialog.reader.clear()
    assert not dialog.save.isEnabled()
    assert "who looked" in dialog.note.text()
    dialog.reader.setText("Dr Looker")
    assert not out.exists()
    drawn = view.on_screen(view.boxes[-1])
    scale = view.width() / view.picture_size().width()
    dialog.save.click()
    qtbot.waitUntil(dialog.open_it.isVisible)
    (file,) = out.iterdir()
    pixels = np.asarray(Image.open(io.BytesIO(file.read_bytes())).convert("L"))
    middle = drawn.center() / scale
    assert pixels[int(middle.y()), int(middle.x())] < 12
    assert pixels.max() > 100

    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=drawn.center().toPoint())
    assert len(view.boxes) == before
    view.take_back()
    view.clear()
    assert view.boxes == []
    dialog.reject()
