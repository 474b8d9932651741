"""The radiograph in sight taken as a picture: what is on it, what is not, and where it goes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.finding import Finding
from osteo_desktop.records.radiograph import Patient, Radiograph
from osteo_desktop.ui.jobs import Lane
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.image.clipboard import Clipboard
from osteo_desktop.ui.reading.image.copying import Copying
from osteo_desktop.ui.viewer import viewer_actions
from osteo_desktop.ui.viewer.corners.text import CornerText
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.viewer.tools import composing, image_actions
from osteo_desktop.ui.viewer.tools.composing import Take, composed
from osteo_desktop.ui.viewer.tools.image_actions import ImageActions, make_image_actions
from osteo_desktop.ui.viewer.tools.image_menu import ImageMenu
from tests.ui.viewer.grabbing import grabbed
from tests.ui.viewer.mouse import drag

MakeRadiograph = Callable[..., Radiograph]
MakeFinding = Callable[..., Finding]


@pytest.fixture
def messages(window: QWidget) -> MessageBar:
    return MessageBar(window)


@dataclass(frozen=True, eq=False)
class Control:
    actions: ImageActions
    menu: ImageMenu
    clipboard: Clipboard
    copying: Copying
    lane: Lane


@pytest.fixture
def control(viewer: RadiographViewer, messages: MessageBar, window: QWidget) -> Iterator[Control]:
    actions, clipboard = make_image_actions(viewer), Clipboard(messages)
    menu, lane = ImageMenu(viewer, actions), Lane("files", newest_only=False)
    copying = Copying(viewer, actions, clipboard, lane, window)
    yield Control(actions, menu, clipboard, copying, lane)
    lane.shutdown()


def grey_of(image: QImage | None) -> np.ndarray:
    """(rows, columns) uint8."""
    assert image is not None
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return flat[:, : image.width()].copy()


def words_of(menu: QMenu) -> list[str]:
    words = []
    for action in menu.actions():
        inner = action.menu()
        words += words_of(inner) if isinstance(inner, QMenu) else [action.text()]
    return words


# --- the menu ----------------------------------------------------------------------------------


def test_the_menu_has_every_action_of_the_tables_once(
    viewer: RadiographViewer, control: Control, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    words = words_of(control.menu)
    for action in (*viewer.actions().all(), *control.actions.all(), *viewer.marks.actions.all()):
        assert words.count(action.text()) == 1, action.text()
    assert viewer.windows.menuAction() in control.menu.actions()
    ids = [row.id for row in (*viewer_actions.ROWS, *image_actions.ROWS)]
    assert len(ids) == len(set(ids))


def test_a_right_click_opens_the_menu_and_a_right_drag_moves_the_picture(
    viewer: RadiographViewer, control: Control, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    viewport, right = viewer.view.viewport(), Qt.MouseButton.RightButton
    before = viewer.view.placement
    assert before is not None
    drag(viewport, right, (200, 200), (260, 230))
    assert viewer.view.placement is not None
    assert viewer.view.placement.x > before.x
    assert not control.menu.isVisible()
    QTest.mouseClick(viewport, right, pos=QPoint(200, 200))
    assert control.menu.isVisible()
    control.menu.close()


def test_the_menu_key_opens_it_and_without_a_radiograph_nothing_does(
    viewer: RadiographViewer, control: Control, make_radiograph: MakeRadiograph
) -> None:
    viewport = viewer.view.viewport()

    def press_menu_key() -> None:
        reason = QContextMenuEvent.Reason.Keyboard
        at = QPoint(10, 10)
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, at))

    press_menu_key()
    assert not control.menu.isVisible()
    viewer.show_radiograph(make_radiograph(), None)
    press_menu_key()
    assert control.menu.isVisible()
    control.menu.close()


# --- what is on the copy -----------------------------------------------------------------------


def test_as_seen_is_what_the_screen_shows_without_the_name(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    seen = grabbed(viewer)[..., 1].astype(int)
    named = grey_of(composed(viewer, Take(named=True))).astype(int)
    nameless = grey_of(composed(viewer, Take())).astype(int)
    assert named.shape == nameless.shape == seen.shape
    assert np.abs(named - seen).mean() < 1.0  # letters and all
    corner = slice(0, 60), slice(0, 150)
    assert np.ptp(named[corner]) > 100  # "Okafor, Ada" in white
    assert np.ptp(nameless[corner]) < 100
    others = slice(140, 400), slice(150, 450)  # under no words, whatever the font
    assert np.array_equal(named[others], nameless[others])


def test_the_copy_without_a_name_holds_no_identity_in_words(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every word painted is looked at, entered by hand too."""
    painted: list[str] = []
    paint = CornerText.render

    def note(layer: CornerText, *arguments: object, **named: object) -> None:
        painted.extend(placed.text for placed in layer.placed())
        paint(layer, *arguments, **named)  # type: ignore[call-overload]

    monkeypatch.setattr(CornerText, "render", note)
    radiograph = make_radiograph()
    header = replace(radiograph.header, patient=Patient(PatientSex="F"))
    viewer.show_radiograph(replace(radiograph, header=header), None)
    viewer.set_identity(Patient("Roe^Ann", "X-99", "19700101"))
    composed(viewer, Take())
    said = " ".join(painted)
    for secret in ("Roe", "Ann", "X-99", "1970", "entered by hand"):
        assert secret not in said
    assert "wrist" in said
    painted.clear()
    composed(viewer, Take(named=True))
    assert "Roe" in " ".join(painted)


def test_at_full_size_no_pixel_is_lost(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    fine = np.random.default_rng(7).integers(0, 255, (90, 75), np.uint8)
    radiograph = make_radiograph(fine)  # 1440 x 1200, fitted to 500
    viewer.show_radiograph(radiograph, None)
    placement = viewer.view.placement
    assert placement is not None
    small, large = composed(viewer, Take()), composed(viewer, Take(full_size=True))
    assert small is not None
    assert large is not None
    assert large.height() == pytest.approx(500 / placement.scale, abs=2)
    middle = grey_of(large)[large.height() // 2 - 200 :][:400, large.width() // 2 - 200 :][:, :400]
    assert len(np.unique(middle)) > 200
    assert np.array_equal(grabbed(viewer), grabbed(viewer))  # the screen is as it was


def test_alone_it_is_every_pixel_as_the_file_lies(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph
) -> None:
    """Turned or mirrored it would need a word that says so."""
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    viewer.actions().flip_horizontal.trigger()
    viewer.actions().rotate_right.trigger()
    alone = grey_of(composed(viewer, Take(bare=True, full_size=True)))
    assert np.array_equal(alone, radiograph.pixels)
    small = grey_of(composed(viewer, Take(bare=True)))
    assert small.shape[0] == pytest.approx(
        radiograph.pixels.shape[0] * viewer.view.device_scale, abs=1
    )


def test_a_copy_with_the_map_says_whose_it_is_and_hidden_ai_stays_hidden(
    viewer: RadiographViewer, make_radiograph: MakeRadiograph, make_finding: MakeFinding
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, make_finding(radiograph))
    viewer.set_map_visible(False)
    without = grey_of(composed(viewer, Take()))
    viewer.set_map_visible(True)
    with_map = grey_of(composed(viewer, Take()))
    lower_right = slice(300, 480), slice(380, 600)
    assert not np.array_equal(without, with_map)
    assert np.ptp(with_map[lower_right]) > 100
    viewer.set_ai_hidden(True)
    assert np.array_equal(grey_of(composed(viewer, Take())), without)


# --- where it goes -----------------------------------------------------------------------------


def test_copying_puts_it_on_the_clipboard_and_says_so(
    viewer: RadiographViewer, control: Control, make_radiograph: MakeRadiograph
) -> None:
    radiograph = make_radiograph()
    viewer.show_radiograph(radiograph, None)
    QGuiApplication.clipboard().clear()
    control.actions.copy_bare.trigger()
    assert np.array_equal(grey_of(QGuiApplication.clipboard().image()), radiograph.pixels)
    control.actions.copy.trigger()
    assert "without the patient’s name" in viewer.overlay.spoken()
    first = grey_of(QGuiApplication.clipboard().image())
    assert first.shape[1] == 600
    # What is said of the copy is not on the copy.
    control.actions.copy.trigger()
    assert np.array_equal(grey_of(QGuiApplication.clipboard().image()), first)


def test_words_burned_in_are_said(
    viewer: RadiographViewer, control: Control, make_radiograph: MakeRadiograph
) -> None:
    radiograph = make_radiograph()
    header = replace(radiograph.header, BurnedInAnnotation="YES")
    viewer.show_radiograph(replace(radiograph, header=header), None)
    control.actions.copy.trigger()
    assert "burned into the radiograph" in viewer.overlay.spoken()


class Held:
    """A clipboard that another program keeps open: it takes nothing, and says nothing."""

    def __init__(self) -> None:
        self.held = True
        self._image = QImage()

    def setImage(self, image: QImage) -> None:  # noqa: N802  as Qt calls it
        if not self.held:
            self._image = image

    def image(self) -> QImage:
        return self._image


def test_a_clipboard_that_another_program_holds_is_told_and_tried_again(
    viewer: RadiographViewer,
    control: Control,
    messages: MessageBar,
    make_radiograph: MakeRadiograph,
) -> None:
    viewer.show_radiograph(make_radiograph(), None)
    held = Held()
    control.clipboard.system = held  # type: ignore[assignment]
    control.actions.copy.trigger()
    assert "another program holds the clipboard" in messages.text
    assert "Copied" not in viewer.overlay.spoken()
    held.held = False
    messages.action.click()
    assert messages.text == ""
    assert held.image().width() == 600
    assert "Copied" in viewer.overlay.spoken()


def test_a_large_copy_is_made_while_the_window_goes_on(
    viewer: RadiographViewer,
    control: Control,
    messages: MessageBar,
    make_radiograph: MakeRadiograph,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    system = QGuiApplication.clipboard()
    viewer.show_radiograph(make_radiograph(), None)
    expected = grey_of(composed(viewer, Take(full_size=True)))
    monkeypatch.setattr(composing, "_PIXELS_AT_ONCE", 1)
    system.setText("before")
    control.actions.copy_full.trigger()
    assert system.text() == "before", "it is not made yet"
    assert "The copy is being made" in viewer.overlay.spoken()
    qtbot.waitUntil(lambda: "Copied" in viewer.overlay.spoken())
    assert np.array_equal(grey_of(system.image()), expected)
    # Windowed meanwhile: the copy is of what is in sight.
    control.actions.copy_bare.trigger()
    viewer.actions().invert.trigger()
    qtbot.waitUntil(lambda: "Copied" in viewer.overlay.spoken())
    assert np.array_equal(grey_of(system.image()), grey_of(composed(viewer, Take(True, True))))
    # Another patient meanwhile: nothing of the first one, and the reader is told.
    system.setText("before")
    control.actions.copy_full.trigger()
    viewer.show_radiograph(replace(make_radiograph(), file="g.dcm", sha256="e" * 64), None)
    qtbot.waitUntil(lambda: "another radiograph was chosen" in messages.text)
    qtbot.waitUntil(lambda: not control.lane.busy)
    assert system.text() == "before"
    assert "Copied" not in viewer.overlay.spoken()
