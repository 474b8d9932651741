"""Words, icons and the focus stand out from their ground in both themes, measured from pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.window.main_window import MainWindow
from tests.contrast import contrast, faint_texts, framed, pixels
from tests.made_documents import PROPOSAL

_FRAMED = 0.8
"""Corners are round, and a field may be framed by what stood there before."""


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
def test_that_all_words_icons_and_the_focus_stand_out(
    theme: str,
    dressed: None,
    read_window: Callable[..., MainWindow],
    qapp: QApplication,
    qtbot: QtBot,
) -> None:
    apply_theme(qapp, THEMES[theme])
    window = read_window(Settings(reader_name="Dr Example", readers=("Dr Example",)))
    faint = faint_texts(window)
    window.deciding.decide(Verdict.FRACTURE)
    why = in_its_own_words("opj_decode failed")
    window.messages.warn_of(DamagedImage("wrist.dcm", detail=why))
    window.messages.details.click()
    QApplication.processEvents()
    faint += faint_texts(window)
    window.messages.dismiss()
    window.messages.inform("The reading is saved.")
    QApplication.processEvents()
    faint += faint_texts(window)
    window.commands.preferences.trigger()
    window.commands.train.trigger()
    points = PointsDialog(PROPOSAL, parent=window)
    points.show()
    for dialog in (points, window.training.dialog, *_preferences(window)):
        assert dialog is not None
        QApplication.processEvents()
        faint += faint_texts(dialog)
        dialog.close()
    assert sorted({str(one) for one in faint}) == []
    assert _faint_focus(window, qtbot) == {}


def _preferences(window: MainWindow) -> list[QWidget]:
    return [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "PreferencesDialog"]


def _faint_focus(window: MainWindow, qtbot: QtBot) -> dict[str, float]:
    window.activateWindow()
    panel, bar = window.panel, window.worklist_pane.bar
    found = {}
    for name, control in {
        "search": bar.text,
        "choice": bar.findChildren(QComboBox)[0],
        "tool": bar.arrange,
        "verdict": panel.verdicts.findChildren(QPushButton)[0],
        "impression": panel.texts.impression,
        "sign": panel.sign_box.sign,
    }.items():
        window.setFocus()
        before = pixels(control)
        control.setFocus()
        qtbot.waitUntil(control.hasFocus)
        measured = framed(before, pixels(control))
        if measured < _FRAMED:
            found[name] = round(measured, 2)
    return found


def test_that_a_faint_word_is_found(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    box.setStyleSheet("background: #ffffff")
    word = QLabel("Fracture", box)
    word.setStyleSheet("color: #999999")
    box.show()
    (found,) = faint_texts(box)
    assert found.text == "Fracture"
    assert 2.0 < found.ratio < 3.0, "that of #999999 on white is 2.85"
    word.setStyleSheet("color: #000000")
    assert faint_texts(box) == []


def test_that_contrast_is_that_of_the_guidelines() -> None:
    """The examples that everybody's tool gives the same for."""
    white = np.array([255, 255, 255], np.uint8)
    assert contrast(white, np.zeros(3, np.uint8)) == pytest.approx(21.0)
    assert contrast(white, np.array([0x76] * 3, np.uint8)) == pytest.approx(4.54, abs=0.01)
