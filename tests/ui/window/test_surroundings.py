"""No OpenGL, another language's settings, too little memory: the window works, or says so."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QRect, Qt
from PySide6.QtOpenGLWidgets import QOpenGLWidget
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.settings import Settings, installed_folder
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.ui.window.main_window import MainWindow

MakeWindow = Callable[..., MainWindow]
TRANSLATIONS = installed_folder("resources") / "translations"


def test_the_window_draws_without_opengl_and_keeps_its_place_in_another_language(
    make_window: MakeWindow, speaking: Callable[[str], None], qtbot: QtBot
) -> None:
    """Settings of a session in Arabic, opened in English: another direction, the same place."""
    speaking("ar")
    before = make_window()
    assert not before.findChildren(QOpenGLWidget), "a system without it has all of the window"
    before.showNormal()
    before.setGeometry(QRect(40, 20, 750, 600))
    QApplication.processEvents()
    place = before.geometry()
    qtbot.waitUntil(lambda: _left(before, before.worklist) > _left(before, before.panel))
    geometry = bytes(before.saveGeometry().toBase64().data()).decode()
    before.hide()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    after = make_window(Settings(window_geometry=geometry, language="ar"))
    after.restoreGeometry(QByteArray.fromBase64(geometry.encode()))  # it was resized for tests
    assert after.size() == place.size(), "and it is brought where it can be seen"
    qtbot.waitUntil(lambda: _left(after, after.worklist) < _left(after, after.panel))


def _left(window: MainWindow, part: QWidget) -> int:
    return part.mapTo(window, part.rect().topLeft()).x()


@pytest.mark.parametrize("code", ["he", "fa", "xx", "en_XX", ""])
def test_a_language_that_is_none_of_ours_leaves_words_and_direction_english(
    code: str, qapp: QApplication
) -> None:
    """Of a later version, or written by hand: Hebrew runs from right to left, our words do not."""
    installed = speak(qapp, code, TRANSLATIONS)
    try:
        assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    finally:
        for translator in installed:
            qapp.removeTranslator(translator)
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def test_a_window_without_memory_for_the_model_reads_without_it_and_says_what_to_do(
    make_window: MakeWindow,
    phantoms: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    def no_room(*_: object, **__: object) -> Classifier:
        raise MemoryError

    monkeypatch.setattr(Classifier, "load", no_room)
    window = make_window()
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(phantoms)
    text = window.messages.text
    assert text.startswith("Reading without AI. The model cannot be used (there is too little mem")
    assert "Close other programs and start Osteo Desktop again" in text
    assert "--model" not in text
    qtbot.waitUntil(lambda: window.worklist.rows.rowCount() > 0)
