"""Hazard: an image shown or printed mirrored or turned, so that the wrong side is treated.

One radiograph that is unlike each of its turned and mirrored selves goes from its file through the
window, the list's thumbnail and the PDF; nothing expected comes from the program.
"""

from __future__ import annotations

import io
import subprocess
from collections.abc import Callable
from dataclasses import asdict
from pathlib import Path
from string import Template

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from osteo_desktop.progress import Progress
from osteo_desktop.records.export import ExportRequest
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.settings import Settings
from osteo_desktop.ui.look.style_sheet import STYLE
from osteo_desktop.ui.look.theme import DARK
from osteo_desktop.ui.viewer.companion import Companion
from osteo_desktop.ui.viewer.corners.layout import Part, Placed
from osteo_desktop.ui.viewer.radiograph_viewer import RadiographViewer
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.reading.room import ReadingRoom
from tests.made.dicom import made
from tests.ui.window_driving import press, select, wait_until_shown

pytestmark = pytest.mark.slow

WAYS = {
    "as the file has it": lambda a: a,
    "mirrored": np.fliplr,
    "upside down": np.flipud,
    "turned by 90°": lambda a: np.rot90(a, -1),
    "turned by 180°": lambda a: np.rot90(a, 2),
    "turned by 270°": lambda a: np.rot90(a, 1),
    "transposed": np.transpose,
    "transposed and turned": lambda a: np.rot90(a.T, 2),
}


def asymmetric() -> np.ndarray:
    """(128, 128) uint8: an L of light in a dark field, its foot to the right."""
    picture = np.full((128, 128), 30, np.uint8)
    picture[16:104, 24:48] = 220
    picture[80:104, 24:104] = 160
    picture[20:36, 90:112] = 120
    return picture


def way_of(seen: np.ndarray, least: float = 0.9) -> str:
    """Which way of laying the pattern fits what is seen best; it must fit well."""
    size = (64, 64)
    found = np.asarray(Image.fromarray(seen).convert("L").resize(size), float).ravel()
    fits = {}
    for name, way in WAYS.items():
        laid = Image.fromarray(np.ascontiguousarray(way(asymmetric()))).resize(size)
        fits[name] = float(np.corrcoef(found, np.asarray(laid, float).ravel())[0, 1])
    best = max(fits, key=lambda name: fits[name])
    assert fits[best] > least, fits
    return best


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "radiographs"
    folder.mkdir()
    (folder / "a.dcm").write_bytes(
        made(asymmetric(), PatientOrientation=["L", "F"], ImageLaterality="R")
    )
    Image.fromarray(asymmetric()).save(folder / "b.png")
    # A camera held sideways: the file's pixels are turned, its EXIF orientation (6) says how.
    turned = Image.fromarray(np.ascontiguousarray(np.rot90(asymmetric(), 1)))
    exif = Image.Exif()
    exif[0x0112] = 6
    turned.save(folder / "c.jpg", exif=exif, quality=95)
    return folder


@pytest.fixture
def window(make_window: Callable[..., MainWindow], folder: Path, qtbot: QtBot) -> MainWindow:
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    return window


def seen(window: MainWindow) -> np.ndarray:
    """(rows, columns) uint8, what is painted where the radiograph lies, without its edges."""
    view = window.viewer.view
    assert view.placement is not None
    image = view.viewport().grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    painted = flat[:, : image.width()]
    corners = np.array([view.placement.to_view(*corner) for corner in ((0, 0), (128, 128))])
    (left, top), (right, bottom) = np.rint(np.sort(corners, axis=0)).astype(int)
    return painted[top + 2 : bottom - 2, left + 2 : right - 2].copy()


def seen_in(viewer: RadiographViewer) -> np.ndarray:
    """The same of any viewer, upright or mirrored, without the words at its edges."""
    placement = viewer.view.placement
    assert placement is not None
    image = viewer.view.viewport().grab().toImage()
    image = image.convertToFormat(QImage.Format.Format_Grayscale8)
    flat = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    corners = np.array([placement.to_view(*corner) for corner in ((0, 0), (128, 128))])
    (left, top), (right, bottom) = np.rint(np.sort(corners, axis=0)).astype(int)
    return flat[top + 2 : bottom - 2, left + 2 : right - 2].copy()


def letters(window: MainWindow) -> str:
    """Those at the edges of the picture, from left to right."""

    def left(placed: Placed) -> int:
        return placed.rect.left()

    edges = [placed for placed in window.viewer.overlay.placed() if placed.part is Part.EDGE]
    return "".join(p.text for p in sorted(edges, key=left) if p.text in "LR")


@pytest.mark.parametrize("file", ["a.dcm", "b.png", "c.jpg"])
def test_screen_and_list_show_it_as_the_file_has_it(
    window: MainWindow, qtbot: QtBot, file: str
) -> None:
    row = select(qtbot, window, file)
    press(window, Qt.Key.Key_M)  # without the map
    assert way_of(seen(window)) == "as the file has it"
    assert way_of(np.asarray(Image.open(io.BytesIO(row.thumbnail)))) == "as the file has it"


def test_what_the_reader_turns_is_said_and_the_letters_follow(
    window: MainWindow, qtbot: QtBot
) -> None:
    select(qtbot, window, "a.dcm")
    press(window, Qt.Key.Key_M)
    assert letters(window) == "RL"
    press(window, Qt.Key.Key_H)
    assert way_of(seen(window)) == "mirrored"
    assert letters(window) == "LR"
    assert "FLIPPED" in window.viewer.overlay.spoken()


def test_the_next_radiograph_lies_as_its_own_file_has_it(window: MainWindow, qtbot: QtBot) -> None:
    select(qtbot, window, "a.dcm")
    press(window, Qt.Key.Key_H)
    select(qtbot, window, "b.png")
    assert "FLIPPED" not in window.viewer.overlay.spoken()
    press(window, Qt.Key.Key_M)
    assert way_of(seen(window)) == "as the file has it"


# --- the opposite side, mirrored to compare -----------------------------------------------------


@pytest.fixture
def both_sides(make_window: Callable[..., MainWindow], tmp_path: Path, qtbot: QtBot) -> MainWindow:
    """Right and left of one patient, in one study; the left one has a mark. And somebody else."""
    folder = tmp_path / "sides"
    folder.mkdir()
    for side, study, name in (("R", "1", "Roe^Ann"), ("L", "1", "Roe^Ann"), ("L", "2", "Doe^Jo")):
        data = made(
            asymmetric(),
            PatientOrientation=["L", "F"],
            ImageLaterality=side,
            PatientName=name,
            PatientID=name,
            PatientBirthDate="19700101",
            StudyInstanceUID=f"1.2.3.{study}",
            SOPInstanceUID=f"1.2.3.{study}.{ord(side)}",
        )
        (folder / f"{study}{side}.dcm").write_bytes(data)
    window = make_window(Settings(reader_name="Dr. Roe"))
    with qtbot.waitSignal(window.folder_job.finished, timeout=60_000):
        window.start(folder)
    wait_until_shown(qtbot, window)
    return window


def hang_mirrored(window: MainWindow, qtbot: QtBot) -> Companion:
    """By the menu, the first that is offered; waits until it is in sight."""
    window.image.actions.compare.trigger()
    window.image.comparing.menu.actions()[0].trigger()
    window.image.comparing.menu.close()
    companion = window.grid.shown_companions[0]
    qtbot.waitUntil(lambda: companion.is_mirrored, timeout=10_000)
    return companion


def test_the_other_side_is_mirrored_framed_said_and_without_marks(
    both_sides: MainWindow, qtbot: QtBot
) -> None:
    window = both_sides
    left = select(qtbot, window, "1L.dcm")
    drawing = Drawing(marks=(Mark("LENGTH", ((20.0, 20.0), (90.0, 90.0))),))
    window.viewer.marks.changed.emit(left.key, drawing)
    select(qtbot, window, "1R.dcm")
    press(window, Qt.Key.Key_M)
    window.image.actions.compare.trigger()
    offered = [action.text() for action in window.image.comparing.menu.actions()]
    assert len(offered) == 1  # nobody else's
    assert "left" in offered[0]
    window.image.comparing.menu.close()
    companion = hang_mirrored(window, qtbot)
    assert companion.shows(left.sha256, 1)
    assert way_of(seen_in(companion)) == "mirrored"
    assert way_of(seen(window)) == "as the file has it"
    assert "MIRRORED FOR COMPARISON" in companion.overlay.spoken()
    assert "FLIPPED" in companion.overlay.spoken()
    assert companion.view_state() is None
    frame = companion.parentWidget()
    assert frame is not None
    style = "\n".join(line for line in STYLE.splitlines() if "mirrored" in line)
    frame.setStyleSheet(Template(style).substitute(asdict(DARK)))

    def border() -> set[str]:
        image = frame.grab().toImage()
        places = (1, frame.width() - 2)
        return {image.pixelColor(x, frame.height() // 2).name() for x in places}

    qtbot.waitUntil(lambda: border() == {DARK.mirrored}, timeout=5_000)
    assert frame.property("role") == "mirrored"


def test_what_was_mirrored_is_never_so_afterwards(both_sides: MainWindow, qtbot: QtBot) -> None:
    window = both_sides
    select(qtbot, window, "1R.dcm")
    press(window, Qt.Key.Key_M)
    companion = hang_mirrored(window, qtbot)
    window.image.actions.compare.trigger()  # away
    assert window.grid.shown_companions == ()
    press(window, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: companion.radiograph is not None, timeout=10_000)
    assert not companion.is_mirrored
    assert way_of(seen_in(companion)) == "as the file has it"
    assert "MIRRORED" not in companion.overlay.spoken()
    hang_mirrored(window, qtbot)
    select(qtbot, window, "1L.dcm")  # it is read now
    assert "FLIPPED" not in window.viewer.overlay.spoken()
    assert window.hanging.mirrored is None
    select(qtbot, window, "1R.dcm")
    hang_mirrored(window, qtbot)
    select(qtbot, window, "2L.dcm")  # another patient
    assert window.hanging.mirrored is None
    assert window.grid.shown_companions == ()
    assert not window.image.actions.compare.isChecked()


def test_the_pdf_prints_it_as_the_file_has_it(
    window: MainWindow,
    room: ReadingRoom,
    qtbot: QtBot,
    tmp_path: Path,
    require_tool: Callable[[str], str],
) -> None:
    pdf, out = tmp_path / "report.pdf", tmp_path / "pictures"
    select(qtbot, window, "a.dcm")
    press(window, Qt.Key.Key_H)  # what was turned to look at is printed unturned
    session = room.sessions()[0].session_id
    room.export(ExportRequest(session, {"pdf": pdf}, include_all=True), progress=Progress())
    out.mkdir()
    subprocess.run([require_tool("pdfimages"), "-png", str(pdf), str(out / "p")], check=True)
    pictures = [np.asarray(Image.open(path).convert("L")) for path in sorted(out.iterdir())]
    radiographs = [p for p in pictures if p.shape == (128, 128) and np.ptp(p) > 100]
    assert len(radiographs) >= 3
    # Those under the map are less alike, and lie the same way.
    assert {way_of(picture, least=0.5) for picture in radiographs} == {"as the file has it"}
