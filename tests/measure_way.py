"""From a phone's picture of a film to a signed French report and a printed page: steps, seconds.

    python -m tests.measure_way --out DIR
    Xvfb :99 -screen 0 1366x768x24 & DISPLAY=:99 openbox &
    DISPLAY=:99 QT_QPA_PLATFORM=xcb python -m tests.measure_way --out DIR

A scripted reader goes the whole way in the real window (1366x768) with the installed model, by
events sent to what is in sight: by X11 (xdotool) where Qt draws on a real screen, else by Qt. DIR
gets the photograph, the report, the printed page, and a picture of the screen after each step.

Prints for each part its clicks, keys and letters, the seconds that the program took, and what a
person takes by the keystroke-level model (Card, Moran and Newell 1980: a key 0.28 s, pointing 1.1
s, a click 0.2 s, making up one's mind 1.35 s for each step but a letter), looking not counted. The
printer is one that writes a PDF, for none is set up on such a screen.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))

if TYPE_CHECKING:
    from tests.reader_hands import Step
    from tests.reader_way import WayHands

_KEY, _POINT, _CLICK, _THINK = 0.28, 1.1, 0.2, 1.35
_SETTLED = 0.45
"""Seconds until the screen shows what a step did."""
_PATIENCE = 120.0
"""For the model, which is loaded at the first radiograph."""
_PRINTER = "Office"


@dataclass(frozen=True)
class Part:
    name: str
    clicks: int
    keys: int
    letters: int
    seconds: float

    @property
    def by_hand(self) -> float:
        mind = (self.clicks + self.keys) * _THINK
        return mind + self.clicks * (_POINT + _CLICK) + (self.keys + self.letters) * _KEY


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, required=True, help="pictures, report, printed page")
    out = parser.parse_args().out.resolve()
    out.mkdir(parents=True, exist_ok=True)
    from offscreen import make_screen

    if "QT_QPA_PLATFORM" not in os.environ:
        make_screen("way", 1366, 768)
    else:
        os.environ["OSTEO_HOME"] = tempfile.mkdtemp(prefix="way-")
    parts = go(out)
    print("| part | clicks | keys | letters | program, s | person, s |")
    print("| --- | --- | --- | --- | --- | --- |")
    for part in (*parts, _sum(parts)):
        print(
            f"| {part.name} | {part.clicks} | {part.keys} | {part.letters} | {part.seconds:.1f} | "
            f"{part.by_hand:.0f} |"
        )


def _sum(parts: list[Part]) -> Part:
    return Part(
        "all",
        sum(part.clicks for part in parts),
        sum(part.keys for part in parts),
        sum(part.letters for part in parts),
        sum(part.seconds for part in parts),
    )


def go(out: Path) -> list[Part]:
    """Raises AssertionError, naming the step, where the way ends."""
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import Settings, installed_folder
    from osteo_desktop.ui.look.theme import apply_theme, load_fonts
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.workflow.reading.room import ReadingRoom
    from tests.reader_hands import Keyboard, Mouse
    from tests.reader_way import CLINIC, READER, WayHands
    from tests.x_hands import XKeyboard, XMouse

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication(sys.argv[:1])
    load_fonts(application, installed_folder("resources") / "fonts")
    apply_theme(application)
    _set_up_printer(out / "printed.pdf")
    place = Path(tempfile.mkdtemp(prefix="way-"))
    settings = Settings(
        reader_name=READER, readers=(READER,), clinic=CLINIC, report_folder=str(out)
    )
    window = MainWindow(ReadingRoom(place / "archive.sqlite", score_anyway=True), settings)
    window.resize(1366, 740)
    window.show()
    window.start(None)
    window.activateWindow()
    is_real = QApplication.platformName() == "xcb"
    mouse, keys = (XMouse(), XKeyboard()) if is_real else (Mouse(), Keyboard())
    hands = WayHands(mouse, keys, photograph(out / "IMG_2041.jpg"), out)
    parts = list(_parts(hands, out))
    window.close()
    while not window.closing.done:
        QTest.qWait(20)
    return parts


def _parts(hands: WayHands, out: Path) -> Iterator[Part]:
    from tests.reader_hands import carry_out
    from tests.reader_way import PARTS

    pictures = Pictures(out)
    for name, task in PARTS:
        begun = hands.mouse.steps, hands.keys.steps, hands.keys.letters
        since, spent = time.monotonic(), pictures.seconds
        carry_out(pictures.after_each(name, task(hands)), _PATIENCE)
        took = time.monotonic() - since - (pictures.seconds - spent)
        ended = hands.mouse.steps, hands.keys.steps, hands.keys.letters
        yield Part(name, *(now - before for now, before in zip(ended, begun, strict=True)), took)


class Pictures:
    """Of the screen after each step; what that takes is not the program's."""

    def __init__(self, out: Path) -> None:
        self._out = out
        self._number = 0
        self.seconds = 0.0

    def after_each(self, part: str, steps: Iterator[Step]) -> Iterator[Step]:
        from tests.reader_hands import pause

        for step in steps:
            yield step
            since = time.monotonic()
            yield pause(_SETTLED)
            self._number += 1
            said = "".join(letter if letter.isalnum() else "-" for letter in f"{part} {step.what}")
            self._save(self._out / f"{self._number:02}-{said[:60]}.png")
            self.seconds += time.monotonic() - since

    @staticmethod
    def _save(file: Path) -> None:
        from PySide6.QtGui import QGuiApplication
        from PySide6.QtWidgets import QApplication

        if QGuiApplication.platformName() == "xcb":
            QGuiApplication.primaryScreen().grabWindow(0).save(str(file))
            return
        front = QApplication.activePopupWidget() or QApplication.activeModalWidget()
        (front or QApplication.activeWindow() or QApplication.topLevelWidgets()[0]).grab().save(
            str(file)
        )


def photograph(file: Path) -> Path:
    """A phone's picture of a film on a lightbox, drawn by the camera model."""
    from osteo_desktop.evaluation import camera
    from osteo_desktop.imaging.drawn_phantom import phantom

    grey = (phantom(1600, 1200, seed=5, broken=True, marker="R") >> 4).astype(np.uint8)
    file.write_bytes(camera.photograph(grey, "lightbox", 4, as_it_hangs=True).jpeg)
    return file


def _set_up_printer(to: Path) -> None:
    """The only one: what is sent to it becomes a PDF, by all the code that prints."""
    from osteo_desktop.ui.dialogs.printing import painting

    device = painting.device_of
    painting.printer_names = lambda: (_PRINTER,)
    painting.device_of = lambda printer: device(to if printer == _PRINTER else printer)


if __name__ == "__main__":
    main()
