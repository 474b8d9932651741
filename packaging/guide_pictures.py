"""Makes the pictures of the user's guide from the real window, on radiographs made by code.

    python packaging/guide_pictures.py          all of them, into docs/pictures
    python packaging/guide_pictures.py sign     those named

Nothing of a patient can get into them: the folder is the demo's, the archive a new one, and the
names in it are those of the phantoms. Needs no display; it takes a minute or two.
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from offscreen import make_screen, select, settle, until

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this very checkout
HOME = make_screen("guide", 1366, 768)

from PIL import Image
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect
from PySide6.QtWidgets import QApplication, QWidget

from osteo_desktop.imaging.phantom import make_sample_folder
from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription, FractureType
from osteo_desktop.records.marks.mark import Drawing, Mark
from osteo_desktop.records.reading import Reading, Verdict
from osteo_desktop.records.rules.content import content_of, said
from osteo_desktop.settings import Settings, installed_folder
from osteo_desktop.ui.language.translate import speak
from osteo_desktop.ui.look.theme import THEMES, apply_theme, load_fonts
from osteo_desktop.ui.reading.showing import SEEN_SECONDS
from osteo_desktop.ui.window.main_window import MainWindow
from osteo_desktop.workflow.models.library import DEFAULT
from osteo_desktop.workflow.reading.room import ReadingRoom

PICTURES = Path(__file__).resolve().parent.parent / "docs" / "pictures"
LARGEST = 150_000
"""Bytes of a picture."""
_AP, _LATERAL = "01-ap-explicit.dcm", "01-lateral-jpeg-2000.dcm"
_READER = "Dr Example"


class Guide:
    """The window, and what is done in it before each picture."""

    def __init__(self, folder: Path) -> None:
        samples = folder / "samples"
        make_sample_folder(samples)
        room = ReadingRoom(folder / "archive.sqlite", Path(DEFAULT), "cpu", score_anyway=True)
        settings = Settings(reader_name=_READER, readers=(_READER,))
        self.window = MainWindow(room, settings, "")
        self.window.show()
        self._finished = False
        self.window.folder_job.finished.connect(self._on_finished)
        self.window.start(samples)
        until(lambda: self._finished and not self.window.worklist.filling, 300)

    def _on_finished(self, _summary: object) -> None:
        self._finished = True

    def close(self) -> None:
        self.window.close()
        until(lambda: self.window.closing.done)

    # --- what is done -----------------------------------------------------------------------

    def select(self, file: str) -> None:
        select(self.window, file)
        settle()

    def decide(self, verdict: Verdict) -> None:
        until(self._is_seen)
        self.window.deciding.decide(verdict)
        settle()

    def say(self, change: Callable[[Reading], Reading]) -> None:
        """Of the study in sight."""
        showing = self.window.showing
        assert showing.row is not None
        self.window.readings.change(change(showing.reading_of(showing.row)))
        showing.present()
        settle()

    # --- the pictures -----------------------------------------------------------------------

    def look(self) -> QWidget:
        """The whole window, with the AI map."""
        self.select(_AP)
        self._show_map(True)
        return self.window

    def views(self) -> QWidget:
        self.select(_AP)
        self._show_map(False)
        self.window.commands.two_views.trigger()
        settle(1500)
        return self.window.grid

    def marks(self) -> QWidget:
        self.window.commands.one_view.trigger()
        self.select("03-sigmoid-rle.dcm")
        row = self.window.showing.row
        assert row is not None
        drawing = Drawing(
            marks=(
                Mark("LENGTH", ((314.0, 625.0), (412.0, 637.0)), "shaft"),
                Mark("ANGLE", ((404.0, 143.0), (352.0, 525.0), (304.0, 828.0))),
                Mark("ARROW", ((170.0, 440.0), (300.0, 512.0)), "step"),
            ),
            is_key_image=True,
            spacing=row.header.spacing if row.header is not None else None,
        )
        self.say(lambda reading: said(reading, content_of(row), drawing=drawing))
        return self.window.viewer

    def decide_and_describe(self) -> QWidget:
        self.select(_AP)
        self.decide(Verdict.FRACTURE)
        row = self.window.showing.row
        assert row is not None
        fracture = FractureDescription(Bone.RADIUS, "L", FractureType.TRANSVERSE)
        words = "Transverse fracture of the shaft."
        self.say(
            lambda reading: replace(
                said(reading, content_of(row), fractures=(fracture,)), impression=words
            )
        )
        return self.window.panel

    def worklist(self) -> QWidget:
        """One study signed, one a draft, one put off."""
        self.select("02-monochrome1-implicit.dcm")
        self.decide(Verdict.NO_FRACTURE)
        self._sign()
        self.select("08-truncated.jpg")
        self.window.commands.put_off.trigger()
        self.select(_AP)
        return self.window.worklist_pane

    def sign(self) -> QWidget:
        """The line at the bottom that offers to take a signature back."""
        self.select("03-sigmoid-rle.dcm")
        self.decide(Verdict.FRACTURE)
        self._sign()
        return self.window

    def export(self) -> QWidget:
        os.environ["HOME"] = "/home/reader"  # where it offers to write to
        self.window.exports.show()
        assert self.window.exports.dialog is not None
        return self.window.exports.dialog

    def _is_seen(self) -> bool:
        return self.window.viewer.view.seen_seconds >= SEEN_SECONDS

    def _sign(self) -> None:
        row, readings = self.window.showing.row, self.window.readings
        assert row is not None
        until(self._is_seen)
        self.window.signing.sign()
        until(lambda: readings.reading(row.study_key).signature is not None)
        settle()

    def _show_map(self, shown: bool) -> None:
        action = self.window.viewer.actions().toggle_map
        if action.isChecked() != shown:
            action.trigger()
        settle()


MADE: dict[str, Callable[[Guide], QWidget]] = {
    "look": Guide.look,
    "views": Guide.views,
    "marks": Guide.marks,
    "decide": Guide.decide_and_describe,
    "worklist": Guide.worklist,
    "sign": Guide.sign,
    "export": Guide.export,
}
"""In the order in which they are made: each goes on where the one before it ended."""


def picture_of(widget: QWidget, part: QRect | None = None) -> Image.Image:
    grabbed = widget.grab() if part is None else widget.grab(part)
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    grabbed.save(buffer, "PNG")
    with tempfile.TemporaryFile() as file:
        file.write(data.data())
        file.seek(0)
        return Image.open(file).convert("RGB")


def save(picture: Image.Image, path: Path) -> None:
    """With as many colours as fit; raises ValueError if even the fewest take too much.

    By their coverage, or the rare colours of the decisions would be lost to the greys of bone.
    """
    for colours in (256, 192, 128, 96, 64):
        few = picture.quantize(colours, method=Image.Quantize.MAXCOVERAGE, dither=Image.Dither.NONE)
        few.save(path, "PNG", optimize=True)
        if path.stat().st_size <= LARGEST:
            return
    raise ValueError(f"{path.name} takes {path.stat().st_size:,} bytes")


def main(names: list[str]) -> int:
    unknown = set(names) - set(MADE)
    if unknown:
        sys.exit(f"there is no picture {', '.join(sorted(unknown))}: {', '.join(MADE)}")
    application = QApplication(sys.argv[:1])
    load_fonts(application, installed_folder("resources") / "fonts")
    apply_theme(application, THEMES["dark"])
    speak(application, "en", installed_folder("resources") / "translations")
    PICTURES.mkdir(exist_ok=True)
    guide = Guide(HOME)
    try:
        for name, make in MADE.items():
            print(name, flush=True)
            widget = make(guide)
            settle()
            if not names or name in names:
                save(picture_of(widget), PICTURES / f"{name}.png")
    finally:
        guide.close()
        shutil.rmtree(HOME, ignore_errors=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
