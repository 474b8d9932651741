"""A photographed film is made a radiograph by mouse or keys; the side letter must be answered."""

from __future__ import annotations

import hashlib

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from osteo_desktop.imaging.folder import Entry
from osteo_desktop.imaging.photographs.opening import read_photograph
from osteo_desktop.records.film_photograph import Letter
from osteo_desktop.records.photograph import Photograph
from osteo_desktop.ui.dialogs.photograph.dialog import PhotographDialog, Wanted
from osteo_desktop.workflow.reading.photographs import film_size
from tests.made.films import coloured_jpeg, on_lightbox

_TWO = (
    ((80, 100), (620, 110), (615, 800), (90, 790)),
    ((760, 100), (1300, 120), (1290, 800), (770, 790)),
)
_SHIFT = Qt.KeyboardModifier.ShiftModifier


def _photograph(scene: np.ndarray) -> Photograph:
    data = coloured_jpeg(scene)
    return read_photograph(Entry("a.jpg", "/a.jpg"), data, hashlib.sha256(data).hexdigest())


@pytest.fixture
def dialog(qtbot: QtBot) -> PhotographDialog:
    """Of two films."""
    shown = PhotographDialog(_photograph(on_lightbox((1000, 1400), *_TWO)))
    qtbot.addWidget(shown)
    shown.show()
    return shown


@pytest.mark.slow
def test_a_corner_is_moved_by_keys_and_by_the_mouse(qtbot: QtBot, dialog: PhotographDialog) -> None:
    view = dialog.picture
    qtbot.waitUntil(view.hasFocus)
    before = view.corners
    qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert view.active == 1
    assert "Upper right corner" in view.accessibleDescription()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    qtbot.keyClick(view, Qt.Key.Key_Up, _SHIFT)
    moved = np.array(view.corners) - np.array(before)
    assert moved.tolist() == [0, 0, 1, -10, 0, 0, 0, 0]
    assert dialog.films[0].cut.corners == view.corners
    for _ in range(3):
        qtbot.keyClick(view, Qt.Key.Key_Tab)
    assert not view.hasFocus()
    # The lower left one is taken by the mouse, but can never cross over to the other side.
    at = QPoint(*_on_screen(dialog, 3))
    qtbot.mousePress(view, Qt.MouseButton.LeftButton, pos=at)
    qtbot.mouseMove(view, at + QPoint(20, -10))
    qtbot.mouseMove(view, QPoint(*_on_screen(dialog, 1)) + QPoint(30, -30))
    qtbot.mouseRelease(view, Qt.MouseButton.LeftButton, pos=at)
    now = np.array(view.corners).reshape(4, 2)
    assert now[3, 0] > before[6] + 10
    assert now[3, 1] > now[0, 1]
    dialog.choices.reset.click()
    assert view.corners == before
    # Corners of a film seen from the side are told so, as long as they are set so.
    assert dialog.slant.isHidden()
    dialog.picture.moved.emit((100, 180, 560, 40, 560, 860, 100, 720))
    assert not dialog.slant.isHidden()
    assert "steep angle" in dialog.slant.text()
    dialog.choose(1)
    assert dialog.slant.isHidden()


def _on_screen(dialog: PhotographDialog, number: int) -> tuple[int, int]:
    """Where a corner lies in the view, which shows the photograph as large as it can."""
    view = dialog.picture
    scale = min((view.width() - 24) / 1400, (view.height() - 24) / 1000)
    x, y = view.corners[2 * number : 2 * number + 2]
    left, top = (view.width() - 1400 * scale) / 2, (view.height() - 1000 * scale) / 2
    return round(left + x * scale), round(top + y * scale)


@pytest.mark.slow
def test_nothing_is_made_before_the_letter_was_asked_for(
    qtbot: QtBot, dialog: PhotographDialog
) -> None:
    made: list[Wanted] = []
    dialog.make_wanted.connect(made.append)
    assert not dialog.make.isEnabled()
    assert "film 1, 2" in dialog.missing.text()
    dialog.choices.readable.click()
    assert "film 2" in dialog.missing.text()
    dialog.choices.mirror.click()  # what was said of the letter is true no more
    assert dialog.films[0].cut.letter is Letter.NOT_ASKED
    assert not dialog.choices.readable.isChecked()
    dialog.choices.right.click()  # clockwise as seen: it is mirrored
    assert (dialog.films[0].cut.turned, dialog.films[0].cut.mirrored) == (3, True)
    dialog.choices.readable.click()
    dialog.choose(1)
    assert not dialog.choices.readable.isChecked()
    dialog.choices.take.click()
    assert dialog.make.isEnabled()
    dialog.choices.take.click()
    dialog.choices.none.click()
    dialog.choices.invert.click()
    assert dialog.make.text() == "Make 2 radiographs"
    dialog.make.click()
    ((one, other),) = made
    assert one[0].by_hand
    assert (one[0].letter, one[0].mirrored, one[0].inverted) == (Letter.READABLE, True, False)
    assert (other[0].letter, other[0].mirrored, other[0].inverted) == (Letter.NONE, False, True)
    assert one[1] is None


@pytest.mark.slow
def test_a_known_length_calibrates_the_film(qtbot: QtBot, dialog: PhotographDialog) -> None:
    choices, preview = dialog.choices, dialog.preview
    choices.mark.click()
    preview.setFocus()
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    for _ in range(5):
        qtbot.keyClick(preview, Qt.Key.Key_Down, _SHIFT)
    assert not choices.length.isEnabled()
    qtbot.keyClick(preview, Qt.Key.Key_Space)
    rows, _ = film_size(dialog.films[0].cut)
    choices.length.setValue(40.0)
    found = dialog.films[0].millimetres(film_size(dialog.films[0].cut))
    assert found == pytest.approx(40.0 / (0.1 * rows), rel=1e-6)
    assert "calibrated by hand on a photograph" in choices.scale.text()
    choices.left.click()  # the film lies otherwise: the two ends are gone
    assert dialog.films[0].millimetres((100, 100)) is None


@pytest.mark.slow
def test_a_film_that_was_not_found_can_be_set_by_hand(qtbot: QtBot) -> None:
    dialog = PhotographDialog(_photograph(np.full((600, 500), 200, np.uint8)))
    qtbot.addWidget(dialog)
    assert "No film stands out" in dialog.choices.doubt.text()
    dialog.picture.choose(0)
    dialog.picture.move_corner(30, 40)
    assert dialog.choices.doubt.isHidden()
    assert dialog.films[0].cut.corners[:2] == (30, 40)
    dialog.add.click()
    assert len(dialog.films) == 2
    assert dialog.current == 1
