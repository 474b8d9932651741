"""Makes pictures of the window in each of its states, to be looked at, and lists cut words.

    python packaging/window_states.py OUT                    every theme, language and size
    python packaging/window_states.py OUT --state export --language ar --size 1366x768 --theme dark

A file OUT/SIZE-LANGUAGE-THEME-STATE.png each, OUT/sheet-SIZE-LANGUAGE-THEME.png with all of them,
and OUT/SIZE-LANGUAGE.txt: words that have no room. The radiographs are made by code, the archive is
a new one. Needs no display; a language in a size takes about two minutes.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from offscreen import make_screen, select, settle, until

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this very checkout

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

SIZES = {
    "1366x768": (1366, 768, 1.0),
    "1920x1080": (1920, 1080, 1.0),
    "3840x2160": (1920, 1080, 2.0),
    "1024x600": (1024, 600, 1.0),
    "7680x4320": (3840, 2160, 2.0),
}
"""Logical points of the screen and pixels a point."""
USUAL_SIZES = ("1366x768", "1920x1080", "3840x2160")
LANGUAGES = ("en", "fr", "ar", "hi")
THEMES = ("dark", "light")
READER = "Dr Example"
_AP, _WHOLE, _PHOTO = "01-ap-explicit.dcm", "03-sigmoid-rle.dcm", "08-truncated.jpg"
_ERROR = "notes.dcm"


def make_pictures(
    out: Path, language: str, size: str, themes: list[str], states: list[str]
) -> None:
    """All ``states`` in all ``themes``; Qt starts once, for it takes one screen."""
    width, height, scale = SIZES[size]
    home = make_screen("window-states", width, height, scale)
    try:
        _draw(home, out, language, size, themes, states)
    finally:
        shutil.rmtree(home, ignore_errors=True)


def _draw(
    home: Path, out: Path, language: str, size: str, themes: list[str], states: list[str]
) -> None:
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.imaging.phantom import make_sample_folder
    from osteo_desktop.settings import installed_folder
    from osteo_desktop.ui.language.translate import speak
    from osteo_desktop.ui.look import theme as look
    from tests.cut_text import cut_texts

    application = QApplication(sys.argv[:1])
    resources = installed_folder("resources")
    look.load_fonts(application, resources / "fonts")
    look.apply_theme(application)
    speak(application, language, resources / "translations")
    make_sample_folder(home / "samples")
    cut: list[str] = []
    for theme in themes:
        look.apply_theme(application, look.THEMES[theme])
        stage = Stage(home / theme, home / "samples", SIZES[size][:2], language)
        try:
            for state in states:
                shown = STATES[state](stage)
                settle()
                if cut_texts(shown):
                    settle(2000)  # a busy machine lays out later
                name = f"{size}-{language}-{theme}-{state}"
                shown.grab().save(str(out / f"{name}.png"))
                cut += [f"{name}: {one}" for one in cut_texts(shown)]
                stage.put_away(shown)
                print(name, flush=True)
        finally:
            stage.close()
        drawn = [out / f"{size}-{language}-{theme}-{state}.png" for state in states]
        make_sheet(out / f"sheet-{size}-{language}-{theme}.png", drawn)
    (out / f"{size}-{language}.txt").write_text("\n".join(cut) + "\n", encoding="utf-8")


def make_sheet(file: Path, pictures: list[Path], columns: int = 4, width: int = 640) -> None:
    """All of them small, in their order, on one page."""
    from PIL import Image

    small = []
    for picture in pictures:
        with Image.open(picture) as image:
            height = max(1, round(image.height * width / image.width))
            small.append(image.convert("RGB").resize((width, height)))
    rows = [small[at : at + columns] for at in range(0, len(small), columns)]
    heights = [max(image.height for image in row) + 8 for row in rows]
    sheet = Image.new("RGB", (columns * (width + 8), sum(heights)), "#603060")
    for number, row in enumerate(rows):
        for column, image in enumerate(row):
            sheet.paste(image, (column * (width + 8), sum(heights[:number])))
    sheet.save(file)


class Stage:
    """The window, its samples read, and what is done in it before each picture."""

    def __init__(self, home: Path, samples: Path, size: tuple[int, int], language: str) -> None:
        from osteo_desktop.settings import Settings
        from osteo_desktop.ui.window.main_window import MainWindow
        from osteo_desktop.workflow.models.library import DEFAULT
        from osteo_desktop.workflow.reading.room import ReadingRoom

        home.mkdir()
        room = ReadingRoom(home / "archive.sqlite", Path(DEFAULT), "cpu", score_anyway=True)
        settings = Settings(reader_name=READER, readers=(READER,), language=language)
        self.window = MainWindow(room, settings, "")
        self.window.show()
        self.window.resize(size[0], size[1] - 28)  # a title bar
        self._samples = samples
        self._is_read = False

    def close(self) -> None:
        self.window.close()
        until(lambda: self.window.closing.done)
        self.window.deleteLater()

    def put_away(self, shown: QWidget) -> None:
        if shown is not self.window:
            shown.close()
            settle(50)
        if self.window.picture_first.is_alone:
            self.window.commands.alone.trigger()
        if self.window.hanging.mirrored is not None:
            self.window.image.actions.compare.trigger()
        while self.window.messages.text:
            self.window.messages.dismiss()

    # --- the states -------------------------------------------------------------------------

    def empty(self) -> QWidget:
        self.window.start()
        until(lambda: self.window.news.status is not None, 120)
        return self.window

    def reading(self) -> QWidget:
        self._read()
        select(self.window, _AP)
        return self.window

    def blind(self) -> QWidget:
        self._read()
        self.window.commands.hide_ai.setChecked(True)
        select(self.window, "02-monochrome1-implicit.dcm")
        return self.window

    def decided(self) -> QWidget:
        """With a fracture described, a further finding and a critical result."""
        from osteo_desktop.records.reading import CriticalResult, Verdict
        from osteo_desktop.records.rules.content import content_of, said
        from tests.made_documents import FULL_FRACTURE, FURTHER

        self._read()
        self.window.commands.hide_ai.setChecked(False)
        select(self.window, _AP)
        self.window.deciding.decide(Verdict.FRACTURE)
        row = self.window.showing.row
        assert row is not None
        reading = self.window.showing.reading_of(row)
        reading = said(reading, content_of(row), fractures=(FULL_FRACTURE,), further=FURTHER)
        words = "Transverse fracture of the distal radius, displaced to dorsal."
        changed = replace(reading, impression=words, notes=words, critical=CriticalResult())
        self.window.readings.change(changed)
        self.window.showing.present()
        return self.window

    def views(self) -> QWidget:
        self._read()
        select(self.window, _AP)
        self.window.commands.four_views.trigger()
        settle(1500)
        return self.window

    def compare(self) -> QWidget:
        """The other view beside it, mirrored."""
        self._one_view(_AP)
        comparing = self.window.image.comparing
        self.window.image.actions.compare.trigger()
        comparing.menu.actions()[0].trigger()
        comparing.menu.close()
        settle(1500)
        return self.window

    def alone(self) -> QWidget:
        """The radiograph, and nothing beside it."""
        self._one_view(_AP)
        self.window.commands.alone.trigger()
        return self.window

    def marks(self) -> QWidget:
        """One of each kind."""
        from osteo_desktop.records.marks.kinds import KINDS

        return self._marked([kind.key for kind in KINDS if not kind.part])

    def guided(self) -> QWidget:
        """One guided measurement done, and another begun."""
        shown = self._marked(["RADIAL_INCLINATION"])
        self.window.viewer.marks.actions.tools["BOEHLER_ANGLE"].trigger()
        return shown

    def _marked(self, keys: list[str]) -> QWidget:
        from osteo_desktop.records.marks.kinds import kind_of
        from osteo_desktop.records.marks.mark import Drawing, Mark
        from osteo_desktop.records.rules.content import content_of, said

        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, _WHOLE)
        row = self.window.showing.row
        assert row is not None
        assert row.header is not None
        drawn = []
        for place, kind in enumerate(map(kind_of, keys)):
            left, top = 60.0 + place % 4 * 190, 80.0 + place // 4 * 250
            turns = ((0, 0), (120, 40), (30, 160), (140, 200))
            points = tuple(
                (left + turns[n % 4][0] + 9 * (n // 4), top + turns[n % 4][1])
                for n in range(kind.points)
            )
            drawn.append(Mark(kind.key, points, "step" if kind.is_words else ""))
        drawing = Drawing(tuple(drawn), is_key_image=True, spacing=row.header.spacing)
        reading = said(self.window.showing.reading_of(row), content_of(row), drawing=drawing)
        self.window.readings.change(reading)
        self.window.showing.present()
        return self.window

    def signed(self) -> QWidget:
        """With the offer to take the signature back."""
        from osteo_desktop.records.reading import Verdict

        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, _WHOLE)
        row, readings = self.window.showing.row, self.window.readings
        assert row is not None
        if readings.reading(row.study_key).signature is None:
            self.window.deciding.decide(Verdict.FRACTURE)
            self.window.signing.sign()
            until(lambda: readings.reading(row.study_key).signature is not None)
        return self.window

    def locked(self) -> QWidget:
        """A signed reading, seen again."""
        self.signed()
        select(self.window, _AP)
        select(self.window, _WHOLE)
        return self.window

    def damaged(self) -> QWidget:
        """A picture that ends early, and a message."""
        from osteo_desktop.errors.files import EmptyFile
        from osteo_desktop.ui.language import words

        self._read()
        select(self.window, _PHOTO)
        self.window.messages.warn(words.error_text(EmptyFile("09-nothing.png")))
        return self.window

    def unreadable(self) -> QWidget:
        """A file that gave no radiograph."""
        self._read()
        self.window.worklist.select((_ERROR, 1))
        return self.window

    def identity(self) -> QWidget:
        self._one_view(_PHOTO)
        self.window.commands.enter_identity.trigger()
        return self._dialog()

    def tags(self) -> QWidget:
        self._one_view(_AP)
        self.window.image.actions.tags.trigger()
        dialog = self._dialog()
        settle(1000)
        return dialog

    def addendum(self) -> QWidget:
        self.locked()
        self.window.commands.add_addendum.trigger()
        return self._dialog()

    def menu(self) -> QWidget:
        """The menu on the image."""
        from PySide6.QtCore import QPoint

        self._one_view(_AP)
        menu = self.window.image.menu
        menu.popup(self.window.mapToGlobal(QPoint(20, 20)))
        return menu

    def export(self) -> QWidget:
        self._read()
        self.window.exports.show()
        return self._dialog()

    def preferences(self) -> QWidget:
        self.window.commands.preferences.trigger()
        return self._dialog()

    def models(self) -> QWidget:
        self.window.commands.models.trigger()
        dialog = self._dialog()
        from osteo_desktop.ui.dialogs.models_dialog import ModelsDialog

        assert isinstance(dialog, ModelsDialog)
        until(lambda: dialog.list.count() > 0)
        return dialog

    def archive(self) -> QWidget:
        self.window.commands.archive.trigger()
        settle(1500)
        return self._dialog()

    def training(self) -> QWidget:
        self.window.commands.train.trigger()
        return self._dialog()

    def trained(self) -> QWidget:
        """As it looks after a run of eight epochs on two sources."""
        from osteo_desktop.records.models.training_log import Epoch, TrainingLog
        from osteo_desktop.workflow.training.process import Ending, Look

        self.window.commands.train.trigger()
        dialog = self._dialog()
        epochs = tuple(
            Epoch(
                number,
                0.7 / number,
                1 - 0.3 / number,
                {"hospital": 1 - 0.2 / number, "clinic": 1 - 0.4 / number},
            )
            for number in range(1, 9)
        )
        log = TrainingLog("default", "cpu", 8, 3_437, 1_204, epochs, "own.safetensors", "own", 0.96)
        self.window.training.follower.ended.emit(Look(log, Ending.FINISHED))
        return dialog

    def guide(self) -> QWidget:
        self.window.commands.guide.trigger()
        return self._dialog()

    def tour(self) -> QWidget:
        """Its fifth step, on what is read."""
        from osteo_desktop.ui.window.start.tour_steps import tour_steps

        self.reading()
        self.window.first.tour.begin(tour_steps(self.window))
        for _ in range(4):
            self.window.first.tour.go_on()
        return self.window

    def keys(self) -> QWidget:
        self.window.commands.shortcuts.trigger()
        return self._dialog()

    # --- how --------------------------------------------------------------------------------

    def _read(self) -> None:
        if self._is_read:
            return
        self._is_read = True
        done: list[object] = []
        self.window.folder_job.finished.connect(done.append)
        if self.window.news.status is None:
            self.window.start(self._samples)
        else:
            self.window.open(self._samples)
        until(lambda: bool(done) and not self.window.worklist.filling, 300)

    def _one_view(self, file: str) -> None:
        self._read()
        self.window.commands.one_view.trigger()
        select(self.window, file)

    def _dialog(self) -> QWidget:
        from PySide6.QtWidgets import QApplication, QDialog

        def shown() -> list[QWidget]:
            return [
                one
                for one in QApplication.topLevelWidgets()
                if isinstance(one, QDialog) and one.isVisible()
            ]

        until(lambda: bool(shown()))
        return shown()[0]


STATES: dict[str, Callable[[Stage], QWidget]] = {
    "empty": Stage.empty,
    "reading": Stage.reading,
    "blind": Stage.blind,
    "decided": Stage.decided,
    "views": Stage.views,
    "compare": Stage.compare,
    "alone": Stage.alone,
    "marks": Stage.marks,
    "guided": Stage.guided,
    "damaged": Stage.damaged,
    "unreadable": Stage.unreadable,
    "signed": Stage.signed,
    "locked": Stage.locked,
    "identity": Stage.identity,
    "addendum": Stage.addendum,
    "tags": Stage.tags,
    "menu": Stage.menu,
    "export": Stage.export,
    "preferences": Stage.preferences,
    "models": Stage.models,
    "archive": Stage.archive,
    "training": Stage.training,
    "trained": Stage.trained,
    "keys": Stage.keys,
    "guide": Stage.guide,
    "tour": Stage.tour,
}
"""In the order in which they are made."""


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("out", type=Path)
    parser.add_argument("--language", action="append", choices=None)
    parser.add_argument("--size", action="append", choices=list(SIZES))
    parser.add_argument("--theme", action="append", choices=THEMES)
    parser.add_argument("--state", action="append", choices=list(STATES))
    chosen = parser.parse_args()
    chosen.out.mkdir(parents=True, exist_ok=True)
    languages, sizes = chosen.language or list(LANGUAGES), chosen.size or list(USUAL_SIZES)
    themes, states = chosen.theme or list(THEMES), chosen.state or list(STATES)
    if len(languages) == len(sizes) == 1:
        make_pictures(chosen.out, languages[0], sizes[0], themes, states)
        return 0
    more = [word for one in themes for word in ("--theme", one)]
    more += [word for one in states for word in ("--state", one)]
    for size in sizes:
        for language in languages:
            one = ["--language", language, "--size", size]
            command = [sys.executable, __file__, str(chosen.out), *one, *more]
            subprocess.run(command, check=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
