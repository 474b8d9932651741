"""No word of the window lacks room, in any language, on the smallest screen that is supported."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.reading import CriticalResult, Verdict
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.settings import Settings
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.wording.languages.language import LANGUAGES
from tests.cut_text import cut_texts
from tests.made_documents import FULL_FRACTURE, FURTHER
from tests.ui.window_driving import select


def _described(window: MainWindow, qtbot: QtBot, file: str) -> None:
    """Everything that the panel can show of a radiograph is shown."""
    row = select(qtbot, window, file)
    window.deciding.decide(Verdict.FRACTURE)
    reading = window.showing.reading_of(row)
    reading = said(reading, content_of(row), fractures=(FULL_FRACTURE,), further=FURTHER)
    window.readings.change(replace(reading, critical=CriticalResult()))
    window.showing.present()


def _dialogs(window: MainWindow, qtbot: QtBot) -> Iterator[QWidget]:
    commands = window.commands
    for action in (commands.preferences, commands.archive, commands.models, commands.shortcuts):
        action.trigger()
        qtbot.waitUntil(lambda: any(one.isVisible() for one in window.findChildren(QDialog)))
        shown = next(one for one in window.findChildren(QDialog) if one.isVisible())
        QApplication.processEvents()
        yield shown
        shown.close()


@pytest.mark.parametrize("code", LANGUAGES)
def test_that_every_word_has_room(
    code: str,
    speaking: Callable[[str], None],
    dressed: None,
    read_window: Callable[..., MainWindow],
    qtbot: QtBot,
) -> None:
    speaking(code)
    window = read_window(Settings(reader_name="Dr Example", readers=("Dr Example",)))
    cut = cut_texts(window)
    _described(window, qtbot, "01-ap-explicit.dcm")
    for _ in range(5):  # a layout that asks for another is laid out again
        QApplication.processEvents()
    cut += cut_texts(window)
    for dialog in _dialogs(window, qtbot):
        cut += cut_texts(dialog)
    assert sorted({str(one) for one in cut}) == []


def test_that_a_word_without_room_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    layout = QVBoxLayout(box)
    label, button = QLabel("A word that is too long for it"), QPushButton("Another one that is")
    for widget in (label, button):
        widget.setFixedWidth(40)
        layout.addWidget(widget)
    box.show()
    assert {one.text for one in cut_texts(box)} == {label.text(), button.text()}
    for widget in (label, button):
        widget.setFixedWidth(400)
    QApplication.processEvents()
    assert cut_texts(box) == []
