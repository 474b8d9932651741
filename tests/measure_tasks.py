"""Count the steps of a reader's tasks, with the mouse alone and with the keyboard alone.

    python -m tests.measure_tasks --json steps.json
    python -m tests.measure_tasks --write docs/rivals/tasks.md

A scripted reader does them one after the other in the real window on made radiographs, with the
installed model, by events sent to what is in sight (``tests/reader_hands.py``). A click, a double
click, a drag, a turn of the wheel, and a key with what is held are a step each; letters of a text
are counted apart. Beside them stands what Weasis' manual says, where it does. Nothing here fails a
test: it measures, and stops where a task cannot be done.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "packaging"))

if TYPE_CHECKING:
    from osteo_desktop.ui.window.main_window import MainWindow

MANUAL = "https://weasis.org/en"
READING_SECONDS = 300.0
"""For loading the model and reading seven radiographs."""
_DRAWN = "1 for the tool; drawing by key not said"
WEASIS = {
    "open a folder": ("4: import, local device, folder, import", "", "tutorials/dicom-import"),
    "find a study": ("2 and letters: the field, the patient", "", "tutorials/dicom-explorer"),
    "go to the next unread": ("", "1, read or not", "basics/shortcuts"),
    "point at it": ("2: a drawing, a drag", _DRAWN, "tutorials/draw-measure"),
    "measure a length": ("2: the tool, a drag", _DRAWN, "tutorials/draw-measure"),
    "measure a radial inclination": ("", _DRAWN, "basics/shortcuts"),
    "zoom and back": ("4: by a menu, twice", "2, about the middle", "tutorials/zoom"),
    "change the window": ("1: a drag", "1: a preset", "basics/shortcuts"),
    "make the window a little wider": ("1: a drag", "", "basics/shortcuts"),
    "turn, and put back": ("", "2", "basics/shortcuts"),
    "show the tags and find one": ("2 and letters: the button, a tab", "", "tutorials/tags"),
}
"""Mouse, keyboard, page; counted by us from what the page says, "" where it does not."""


@dataclass(frozen=True)
class Counted:
    name: str
    mouse: int
    keys: int
    letters: int
    """Typed where the keyboard is used alone."""
    letters_beside: int = 0
    """Typed between the steps of the mouse."""


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--json", type=_place, help="the figures")
    parser.add_argument("--write", type=_place, help="the page of the figures")
    parser.add_argument("--pictures", type=_place, help="the window after each task")
    wanted = parser.parse_args()
    from offscreen import make_screen

    if "QT_QPA_PLATFORM" not in os.environ:
        make_screen("tasks", 1366, 768)
    counted = _measure(wanted.pictures)
    table = _table(counted)
    print(table)
    if wanted.json:
        wanted.json.write_text(json.dumps([vars(one) for one in counted], indent=1) + "\n", "utf-8")
    if wanted.write:
        wanted.write.write_text(_page(table), "utf-8")


def _place(text: str) -> Path:
    """As it is meant here: the reader goes to another folder."""
    return Path(text).resolve()


def _measure(pictures: Path | None) -> list[Counted]:
    from PySide6.QtCore import Qt
    from PySide6.QtWidgets import QApplication

    from osteo_desktop.settings import installed_folder
    from osteo_desktop.ui.look.theme import apply_theme, load_fonts
    from tests.reader_tasks import TASKS

    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    application = QApplication(sys.argv[:1])
    load_fonts(application, installed_folder("resources") / "fonts")
    apply_theme(application)
    steps = [_one_day(way, pictures) for way in ("mouse", "keys")]
    return [
        Counted(task.name, mouse, keys, letters, beside)
        for task, (mouse, _, beside), (_, keys, letters) in zip(TASKS, *steps, strict=True)
    ]


def _one_day(way: str, pictures: Path | None) -> list[tuple[int, int, int]]:
    """Every task in its turn, in a window of its own."""
    from osteo_desktop.settings import Settings
    from osteo_desktop.ui.window.main_window import MainWindow
    from osteo_desktop.workflow.reading.room import ReadingRoom
    from tests.reader_hands import Keyboard, Mouse, carry_out, seen
    from tests.reader_tasks import TASKS, Hands, all_read, go_to, make_folder

    counts = []
    with tempfile.TemporaryDirectory() as scratch:
        place = Path(scratch)
        folder = make_folder(place / "films")
        os.chdir(place)  # where the dialog for folders begins
        settings = Settings(reader_name="Dr. Roe", readers=("Dr. Roe",), report_folder=str(place))
        window = MainWindow(ReadingRoom(place / "archive.sqlite", score_anyway=True), settings)
        window.resize(1366, 740)
        window.show()
        window.start(None)
        window.activateWindow()
        for number, task in enumerate(TASKS, 1):
            hands = Hands(Mouse(), Keyboard(), folder)
            if task.study:
                carry_out(go_to(hands, task.study, by_key=way == "keys"))
            carry_out((task.keys if way == "keys" else task.mouse)(hands))
            counts.append((hands.mouse.steps, hands.keys.steps, hands.keys.letters))
            print(f"{way} {number:2} {task.name}: {counts[-1]}", file=sys.stderr)
            if pictures:
                window.grab().save(str(pictures / f"{way}-{number:02}.png"))
            if number == 1:
                carry_out(iter([seen("every study scored", all_read)]), READING_SECONDS)
        os.chdir("/")
        _close(window)
    return counts


def _close(window: MainWindow) -> None:
    from PySide6.QtTest import QTest

    window.close()
    while not window.closing.done:
        QTest.qWait(20)


def _table(counted: Sequence[Counted]) -> str:
    lines = [
        "| task | mouse alone | keyboard alone | Weasis, mouse | Weasis, keyboard | its manual |",
        "| --- | --- | --- | --- | --- | --- |",
    ]
    no = "not said"
    for one in counted:
        by_mouse, keys = _said(one.mouse, one.letters_beside), _said(one.keys, one.letters)
        mouse, by_key, page = WEASIS.get(one.name, ("", "", ""))
        source = f"[{page}]({MANUAL}/{page}/)" if page else ""
        lines.append(
            f"| {one.name} | {by_mouse} | {keys} | {mouse or no} | {by_key or no} | {source} |"
        )
    return "\n".join(lines)


def _said(steps: int, letters: int) -> str:
    return f"{steps} and {letters} letters" if letters else str(steps)


def _page(table: str) -> str:
    return f"""# Steps of a reader's tasks

Made by `python -m tests.measure_tasks --write docs/rivals/tasks.md`: a scripted reader does each
task in the real window (1366×768), once with the mouse alone and once with the keyboard alone. A
click, a double click, a drag, a turn of the wheel, and a key with what is held are one step each;
letters of a text are counted apart. An arrow that is pressed several times counts each time. The
way to the study is not counted.

Weasis' steps are counted by us from what its manual says (versions 4.6 and 4.7); "not said" where
it says nothing of the task. It was not run, and it is a viewer: it has no verdicts, signatures or
reports. Where its tools are drawn with the mouse, the keyboard alone is "not said".

{table}

- A folder may also be dropped on either window: one drag.
- With the mouse alone a study is found by looking for its line, tags by turning the list, and words
  are those of a template: nobody types with a mouse. An addendum has no templates: its words are
  typed.
- By key, zoom is about the middle; *A* takes the window of the grey values inside the field.
- What was opened, chosen or measured before makes some ways shorter: the measuring button has the
  tool used last on top, and the list of folders opened before is in the menu *File > Recent*.
"""


if __name__ == "__main__":
    main()
