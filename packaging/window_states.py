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
from pathlib import Path

from offscreen import make_screen, settle
from window_stage import STATES, Stage

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))  # this very checkout

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
