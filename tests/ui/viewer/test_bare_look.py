"""B held shows the bare radiograph; whatever happens meanwhile, it is never stuck there."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.wording.others.disclaimer import DISCLAIMER

SITE = Drawing((Mark("SITE", ((16, 16), (64, 32))),))


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    """A viewer above a text field."""
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    layout.addWidget(RadiographViewer())
    layout.addWidget(QLineEdit())
    window.resize(620, 560)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    return window


@pytest.fixture
def viewer(
    window: QWidget,
    make_radiograph: Callable[..., Radiograph],
    make_finding: Callable[..., Finding],
) -> RadiographViewer:
    viewer = window.findChild(RadiographViewer)
    assert viewer is not None
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    viewer.set_map_visible(True)
    viewer.set_drawing(SITE, editable=True)
    viewer.view.setFocus()
    return viewer


def pixels(viewer: RadiographViewer) -> bytes:
    image = viewer.grab().toImage()
    return bytes(image.constBits())


def said(viewer: RadiographViewer) -> str:
    return "\n".join(placed.text for placed in viewer.overlay.placed())


def is_grey(viewer: RadiographViewer) -> bool:
    image = viewer.view.grab().toImage()
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(-1, 4)[:, :3].astype(int)
    return bool((np.ptp(flat, axis=1) <= 2).all())


def test_while_it_is_held_there_is_neither_map_nor_mark_and_then_all_is_as_before(
    viewer: RadiographViewer,
) -> None:
    before = pixels(viewer)
    assert not is_grey(viewer)
    QTest.keyPress(viewer.view, Qt.Key.Key_B)
    assert is_grey(viewer)
    assert not viewer.marks.layer.marks
    assert "MAP AND MARKS HIDDEN" in said(viewer)
    assert "Okafor" in said(viewer), "whose radiograph it is stays in sight"
    QTest.keyRelease(viewer.view, Qt.Key.Key_B)
    assert pixels(viewer) == before


def test_the_keyboards_own_repetition_ends_nothing(viewer: RadiographViewer) -> None:
    QTest.keyPress(viewer.view, Qt.Key.Key_B)
    plain = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyRelease, QEvent.Type.KeyPress):
        repeated = QKeyEvent(kind, Qt.Key.Key_B, plain, "b", autorep=True)
        QApplication.sendEvent(viewer.view, repeated)
    assert viewer.bare.is_on
    QTest.keyRelease(viewer.view, Qt.Key.Key_B)
    assert not viewer.bare.is_on


def test_a_window_that_loses_the_keyboard_shows_everything_again(viewer: RadiographViewer) -> None:
    before = pixels(viewer)
    QTest.keyPress(viewer.view, Qt.Key.Key_B)
    QApplication.sendEvent(viewer.window(), QEvent(QEvent.Type.WindowDeactivate))
    assert not viewer.bare.is_on
    assert pixels(viewer) == before


def test_another_radiograph_while_it_is_held_is_bare_until_the_key_is_let_go(
    viewer: RadiographViewer,
    make_radiograph: Callable[..., Radiograph],
    make_finding: Callable[..., Finding],
) -> None:
    QTest.keyPress(viewer.view, Qt.Key.Key_B)
    other = make_radiograph(file="g.dcm", sha256="cd" * 32)
    viewer.show_radiograph(other, make_finding(other))
    viewer.set_drawing(SITE, editable=True)
    assert is_grey(viewer)
    QTest.keyRelease(viewer.view, Qt.Key.Key_B)
    assert not is_grey(viewer)
    assert viewer.marks.layer.marks


def test_in_a_text_field_it_is_a_letter(viewer: RadiographViewer) -> None:
    field = viewer.window().findChild(QLineEdit, options=Qt.FindChildOption.FindDirectChildrenOnly)
    assert field is not None
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_B)
    assert field.text() == "b"
    assert not viewer.bare.is_on


def test_from_the_menu_it_stays_until_it_is_chosen_again(viewer: RadiographViewer) -> None:
    viewer.actions().bare.trigger()
    assert is_grey(viewer)
    viewer.actions().bare.trigger()
    assert not is_grey(viewer)


def test_the_words_can_be_taken_off_but_side_and_warnings_stay(
    viewer: RadiographViewer, make_radiograph: Callable[..., Radiograph]
) -> None:
    viewer.actions().invert.trigger()
    QTest.keyClick(viewer.view, Qt.Key.Key_T, Qt.KeyboardModifier.ShiftModifier)
    assert "Okafor" not in said(viewer)
    assert "Zoom" not in said(viewer)
    for kept in ("WORDS HIDDEN", "INVERTED", "L", DISCLAIMER):
        assert kept in said(viewer)
    viewer.show_radiograph(make_radiograph(file="g.dcm", sha256="cd" * 32), None)
    assert "Okafor" in said(viewer), "the next patient's name is in sight"
