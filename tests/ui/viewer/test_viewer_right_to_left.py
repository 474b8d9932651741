"""Where the window runs from right to left, the radiograph and all painted on it does not."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from osteo_desktop.errors.files import EmptyFile
from osteo_desktop.records.finding import Finding
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import PixelSpacing, Radiograph, SpacingOrigin
from osteo_desktop.ui.language import words
from osteo_desktop.ui.reading_panel.marks_box import drawing_lines
from osteo_desktop.ui.viewer.marks.scene import painted_marks
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from tests.ui.viewer.grabbing import grabbed, laid_out

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]


@pytest.fixture
def direction_restored(qapp: QApplication) -> Iterator[None]:
    before = qapp.layoutDirection()
    yield
    qapp.setLayoutDirection(before)


@pytest.mark.parametrize("size", [(600, 500), (900, 700), (1200, 700)])
def test_the_radiograph_and_all_on_it_is_painted_alike_in_both_directions(
    size: tuple[int, int],
    make_radiograph: MakeRadiograph,
    make_finding: MakeFinding,
    qapp: QApplication,
    qtbot: QtBot,
    direction_restored: None,
) -> None:
    made = make_radiograph()
    spacing = PixelSpacing(0.2, 0.2, SpacingOrigin.AT_DETECTOR)
    radiograph = replace(
        made, header=replace(made.header, spacing=spacing, PatientOrientation="L\\F")
    )
    marks = (
        Mark("LENGTH", ((10.0, 10.0), (50.0, 30.0))),
        Mark("ANGLE", ((10.0, 80.0), (30.0, 60.0), (50.0, 80.0))),
        Mark("TEXT", ((20.0, 50.0),), "here (L)"),
    )

    def picture(direction: Qt.LayoutDirection) -> tuple[np.ndarray, np.ndarray]:
        qapp.setLayoutDirection(direction)
        viewer = RadiographViewer()
        qtbot.addWidget(viewer)
        viewer.resize(*size)
        viewer.show()
        qtbot.waitExposed(viewer)
        viewer.show_radiograph(radiograph, make_finding(radiograph))
        viewer.set_map_visible(True)
        viewer.set_drawing(Drawing(marks=marks, spacing=spacing), editable=True)
        laid_out()
        return grabbed(viewer.view), grabbed(viewer)

    there = picture(Qt.LayoutDirection.LeftToRight)
    back = picture(Qt.LayoutDirection.RightToLeft)
    assert there[0].any()
    assert np.array_equal(there[0], back[0])  # radiograph and map
    differing = np.argwhere((there[1] != back[1]).any(axis=2))
    assert not differing.size, (len(differing), differing.min(axis=0), differing.max(axis=0))


def test_a_figure_and_its_unit_stay_together_among_words_of_any_script(
    qapp: QApplication, direction_restored: None
) -> None:
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    spacing = PixelSpacing(0.2, 0.2, SpacingOrigin.AT_DETECTOR)
    wrist = Mark("RADIAL_INCLINATION", ((0.0, 0.0), (100.0, 0.0), (10.0, 90.0), (60.0, 110.0)))
    drawing = Drawing((wrist, Mark("LENGTH", ((0.0, 0.0), (0.0, 100.0)))), spacing=spacing)
    painted = painted_marks(drawing, spacing, None, None)
    listed = "\n".join(drawing_lines(drawing))
    for said in (painted[0].words, listed):
        figures = re.findall(r"[0-9.]+(?:°| mm)", said)
        assert figures
        assert all(f"\u2066{figure}\u2069" in said for figure in figures)
    assert painted[1].words == "\u206620.0 mm\u2069"
    assert "(\u2066Hadi 2013\u2069)" in painted[0].words


def test_a_message_that_begins_with_a_file_runs_as_the_window_does(
    qapp: QApplication, direction_restored: None
) -> None:
    """Qt takes a paragraph's direction from its first letter, an isolated name's too."""
    said = QTextDocument()
    for direction in (Qt.LayoutDirection.RightToLeft, Qt.LayoutDirection.LeftToRight):
        qapp.setLayoutDirection(direction)
        said.setPlainText(words.error_text(EmptyFile("09-nothing.png")))
        assert said.firstBlock().textDirection() is direction
