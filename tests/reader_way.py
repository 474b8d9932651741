"""What a reader does from a phone's picture of a film to the report and the printed page."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QComboBox, QWidget

from osteo_desktop.settings import Letterhead, ReaderEntry
from tests.reader_hands import (
    Find,
    Keyboard,
    Mouse,
    Place,
    Task,
    all_shown,
    button,
    current_line,
    is_pressed,
    line,
    pause,
    says,
    seen,
    uncovered,
)

READER = "Dr Awa Ndiaye"
CLINIC = Letterhead(
    clinic="Clinique Sainte-Marie",
    department="Radiologie",
    address=("12 rue du Fleuve", "Saint-Louis"),
    contact=("+221 33 000 00 00",),
    registration="SN-4711",
    readers=(ReaderEntry(READER, "Médecin radiologue", "R-1207"),),
)
LOOKS = 0.7
"""Seconds for which the reader looks before a verdict."""


@dataclass
class WayHands:
    """And where the photograph lies, and the report is to lie."""

    mouse: Mouse
    keys: Keyboard
    photograph: Path
    out: Path
    looks: float = LOOKS


def choices_showing(text: str) -> Find:
    """A field of choices by what is chosen in it."""

    def find() -> Place | None:
        for box in all_shown(QComboBox):
            if box.currentText() == text:
                return uncovered(box, QPoint(box.width() // 2, box.height() // 2))
        return None

    return find


def _front() -> QWidget | None:
    return QApplication.activeModalWidget()


def _is_open(title: str) -> bool:
    front = _front()
    return front is not None and front.windowTitle().startswith(title)


def _chosen(text: str) -> bool:
    return choices_showing(text)() is not None


def _is_ready(name: str) -> bool:
    return button(name)() is not None


def _make_radiograph(hands: WayHands) -> Task:
    yield hands.keys.press("Ctrl+Shift+P")
    yield seen("the dialog for a file", lambda: _front() is not None)
    yield hands.keys.type(str(hands.photograph))
    yield hands.keys.press("Return")
    yield seen("the film's corners", lambda: _is_open("Photograph of a film"))
    yield hands.mouse.click(button("Yes, the letter is readable"), "the letter is readable")
    yield hands.mouse.click(button("Make the radiograph"), "Make the radiograph")
    yield seen("the radiograph in the worklist", lambda: current_line() != "")
    yield seen("it is scored", lambda: says("Studies: 1") and not says("waiting: "))


def _say_whose(hands: WayHands) -> Task:
    keys = hands.keys
    yield keys.press("E")
    yield seen("the dialog", lambda: _is_open("Enter what is missing"))
    for text in ("Diallo, Aminata", "SL-20417", "1979-03-14"):
        yield keys.type(text)
        yield keys.press("Tab")
    yield keys.press("Tab", 2)  # past the age and its unit
    yield keys.type("f")
    yield keys.press("Tab")
    yield keys.type("2026-03-02")
    yield keys.press("Tab")
    yield keys.type("Kamara, Fatou")
    yield keys.press("Tab")
    yield keys.type("fracture ?")
    yield keys.press("Tab", 4)  # past date, kind and place of the injury
    for text in ("wrist", "r", "PA"):
        yield keys.type(text)
        yield keys.press("Return")
        yield keys.press("Right")
    yield hands.mouse.click(button("OK"), "OK")
    yield seen("her name in the worklist", lambda: "Diallo" in current_line())


def _read(hands: WayHands) -> Task:
    yield pause(hands.looks)
    yield hands.keys.press("1")
    yield seen("the verdict", lambda: is_pressed("Your verdict: Fracture"))
    yield hands.keys.press("Ctrl+G")
    yield hands.keys.type("rad dist met transv displ dors")
    yield hands.keys.press("Return")
    yield hands.keys.press("Esc")
    yield seen("the description", lambda: says("distal metaphysis"))
    yield hands.keys.press("S")
    yield seen("the way back", lambda: says("Undo signature"))


def _report(hands: WayHands) -> Task:
    yield hands.keys.press("Ctrl+Shift+E")
    yield seen("the dialog", lambda: _is_open("Report of this study"))
    yield hands.mouse.click(choices_showing("English"), "the languages")
    yield pause(hands.looks)  # a list takes no click in the moment in which it opens
    yield hands.mouse.click(line("Français"), "Français")
    yield hands.mouse.click(button("Save"), "Save")
    yield seen("where it is", lambda: says("✓ Written"))
    yield hands.keys.press("Esc")


def _print(hands: WayHands) -> Task:
    yield hands.keys.press("Ctrl+P")
    yield seen("the pages", lambda: _is_open("Print") and button("Print")() is not None)
    yield hands.mouse.click(choices_showing("Radiographs"), "what is printed")
    yield pause(hands.looks)
    yield hands.mouse.click(line("Report"), "Report")
    yield seen("its pages in French", lambda: _chosen("Français") and _is_ready("Print"))
    yield hands.mouse.click(button("Print"), "Print")
    yield seen("it was sent", lambda: says("✓ Sent to"))
    yield hands.keys.press("Esc")


PARTS: tuple[tuple[str, Callable[[WayHands], Task]], ...] = (
    ("make the radiograph", _make_radiograph),
    ("say whose it is", _say_whose),
    ("read and sign", _read),
    ("write the report", _report),
    ("print it", _print),
)
