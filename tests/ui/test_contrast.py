"""Words, icons and the focus stand out from their ground in both themes, measured from pixels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.details.words import in_its_own_words
from osteo_desktop.errors.files import DamagedImage
from osteo_desktop.notice import as_it_stands
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import (
    Patient,
    PixelSpacing,
    Radiograph,
    SpacingOrigin,
    VoiFunction,
    VoiWindow,
)
from osteo_desktop.records.reading import Verdict
from osteo_desktop.settings import Settings
from osteo_desktop.ui.dialogs.points_dialog import PointsDialog
from osteo_desktop.ui.look.theme import THEMES, apply_theme
from osteo_desktop.ui.viewer.corners.captions import Tone
from osteo_desktop.ui.viewer.corners.layout import Part
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.window.main_window import MainWindow
from tests.contrast import contrast, faint_captions, faint_texts, framed, light_ratio, pixels
from tests.made import records
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


@pytest.mark.slow
@pytest.mark.parametrize("theme", THEMES)
def test_that_words_on_the_radiograph_stand_out_whatever_lies_under_them(
    theme: str, dressed: None, qapp: QApplication, qtbot: QtBot
) -> None:
    """Over black, grey and white: patient, side, window, warnings, badges, scale, legend, marks."""
    apply_theme(qapp, THEMES[theme])
    viewer = RadiographViewer()
    qtbot.addWidget(viewer)
    viewer.resize(760, 640)
    viewer.show()
    patient = Patient("Okafor^Ada", "P-7", "19800102", "F")
    header = replace(
        records.bare_header(rows=64, columns=76, patient=patient, PatientOrientation="L\\F"),
        spacing=PixelSpacing(0.2, 0.2, SpacingOrigin.AT_DETECTOR),
        truncated=True,
        warnings=(as_it_stands("The file ends early."),),
    )
    window = VoiWindow(127.5, 255.0, VoiFunction.LINEAR_EXACT)
    mark = Mark("LENGTH", ((20.0, 30.0), (50.0, 30.0)))
    faint = []
    for grey in (0, 128, 255):
        flat = np.full((64, 76), grey, np.uint8)
        file = f"{grey}.dcm"
        viewer.show_radiograph(
            Radiograph(file, f"/{file}", "ab" * 32, header, flat, voi=(window,)), None
        )
        viewer.set_drawing(Drawing((mark,), spacing=header.spacing), editable=True)
        placed = viewer.overlay.placed()
        parts, tones = {one.part for one in placed}, {one.tone for one in placed}
        assert parts >= {Part.TEXT, Part.BADGE, Part.SCALE, Part.EDGE, Part.DISCLAIMER}
        assert tones >= {Tone.WARNING, Tone.STRONG, Tone.PLAIN}
        assert viewer.marks.layer.labels()
        faint += [f"over {grey}: {one}" for one in faint_captions(viewer)]
    assert faint == []


def test_that_a_faint_caption_is_found() -> None:
    ground = np.full((10, 30, 3), 125, np.uint8)
    words = ground.copy()
    words[3:6, 4:20] = 20  # the halo
    words[4, 5:19] = (255, 200, 87)
    assert 2.5 < light_ratio(words) < 3.0
    assert light_ratio(words[:3]) == 1.0


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
