"""What a reader does in a day, each task once with the mouse alone and once with the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QApplication,
    QTreeWidget,
)

from osteo_desktop.imaging.drawn_phantom import phantom
from osteo_desktop.imaging.phantom import write_dicom
from osteo_desktop.records.radiograph import Patient
from tests.reader_hands import (
    Find,
    Keyboard,
    Mouse,
    Step,
    Task,
    arrow_of,
    button,
    current_line,
    entry,
    field,
    in_dialog,
    is_pressed,
    line,
    pause,
    radiograph,
    says,
    seen,
    window_at,
)

LOOKS = 0.7
"""Seconds for which the reader looks before a verdict."""
COMPARED, READ, WHOLE, LATER = "Amari", "Bello", "Castro", "Diallo"
PATIENTS = (COMPARED, READ, WHOLE, LATER, "Eze", "Farouk")


def make_folder(folder: Path, rows: int = 720, columns: int = 540) -> Path:
    """Six made patients, one radiograph each; of the first, the other side as well."""
    folder.mkdir(parents=True)
    for number, name in enumerate(PATIENTS):
        patient = Patient(f"{name}^Made", f"MADE-{number}", "19700101", "F")
        broken = name in (COMPARED, READ)
        sides = "RL" if name == COMPARED else "R"
        for side in sides:
            write_dicom(
                folder / f"{name.lower()}-{side.lower()}.dcm",
                phantom(rows, columns, seed=10 * number + ord(side), broken=broken, marker=side),
                patient=patient,
                study=f"study {side}",
                attributes={
                    "ImageLaterality": side,
                    "BodyPartExamined": "WRIST",
                    "ViewPosition": "PA",
                    "StudyDate": "20260302",
                },
            )
    return folder


@dataclass
class Hands:
    """And where the reader's files lie."""

    mouse: Mouse
    keys: Keyboard
    folder: Path
    looks: float = LOOKS

    def look(self) -> Step:
        return pause(self.looks)


Doing = Callable[[Hands], Task]


@dataclass(frozen=True)
class ReaderTask:
    name: str
    mouse: Doing
    keys: Doing
    study: str = ""
    """Of whom; the way there is not counted."""


# --- what tells that it was done ----------------------------------------------------------------


def _picture() -> QImage:
    """The radiograph as it hangs, with all that lies over it."""
    for window in QApplication.topLevelWidgets():
        for view in window.findChildren(QAbstractScrollArea):
            if view.accessibleName() == "Radiograph" and view.isVisible():
                return view.parentWidget().grab().toImage()
    return QImage()


def _changes(step: Step, what: str) -> Task:
    """The step, and the radiograph looks otherwise after it."""
    before = _picture()
    yield step
    yield seen(what, lambda: _picture() != before)


def _chosen(name: str) -> Step:
    return seen(f"{name} is the study in sight", lambda: name in current_line())


def all_read() -> bool:
    """Nothing waits any more."""
    return says(f"Studies: {len(PATIENTS) + 1}") and not says("waiting: ")


def go_to(hands: Hands, name: str, *, by_key: bool) -> Task:
    """Not counted."""
    if not by_key:
        yield Mouse().click(line(f"{name}"), f"the line of {name}")
    else:
        spare = Keyboard()
        yield spare.press("Esc")
        yield spare.press("/")
        yield spare.type(name)
        yield spare.press("Return")
    yield _chosen(name)
    yield hands.look()


# --- 1 to 5: opening, finding, deciding ---------------------------------------------------------


def _open_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Open folder…"), "Open folder")
    yield hands.mouse.click(line(hands.folder.name), "the folder in the dialog")
    yield hands.mouse.click(button("Choose"), "Choose")
    yield seen("the studies", lambda: line(LATER)() is not None)


def _open_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+O")
    yield seen("the dialog", lambda: QApplication.activeModalWidget() is not None)
    yield hands.keys.type(str(hands.folder))
    yield hands.keys.press("Return")
    yield seen("the studies", lambda: line(LATER)() is not None)


def _find_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(line(READ), "the line")
    yield _chosen(READ)


def _find_by_key(hands: Hands) -> Task:
    yield hands.keys.press("/")
    yield hands.keys.type(READ[:3].lower())
    yield hands.keys.press("Return")
    yield _chosen(READ)


def _next_by_mouse(hands: Hands) -> Task:
    before = current_line()
    yield hands.mouse.click(entry("Reading"), "the menu Reading")
    yield hands.mouse.click(entry("Next unread"), "Next unread")
    yield seen("another study", lambda: current_line() not in ("", before))


def _next_by_key(hands: Hands) -> Task:
    before = current_line()
    yield hands.keys.press("N")
    yield seen("another study", lambda: current_line() not in ("", before))


def _decides(name: str, key: str) -> tuple[Doing, Doing]:
    verdict = f"Your verdict: {name}"

    def by_mouse(hands: Hands) -> Task:
        yield hands.mouse.click(button(verdict), verdict)
        yield seen("the verdict", lambda: is_pressed(verdict))

    def by_key(hands: Hands) -> Task:
        yield hands.keys.press(key)
        yield seen("the verdict", lambda: is_pressed(verdict))

    return by_mouse, by_key


# --- 6, 7: describing ---------------------------------------------------------------------------


def _describe_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Describe a fracture"))
    for name, word in (("Bone", "radius"), ("Place", "distal metaphysis")):
        yield hands.mouse.click(arrow_of(name), f"the words of {name}")
        yield hands.look()  # a list takes no click in the moment in which it opens
        yield hands.mouse.click(line(word), word)
    yield hands.mouse.click(arrow_of("Displacement"), "the words of Displacement")
    yield hands.look()
    yield hands.mouse.click(line("displaced"), "displaced")
    yield seen("the description", lambda: says("distal metaphysis"))


def _describe_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+G")
    yield hands.keys.type("rad dist met displ")
    yield hands.keys.press("Return")
    yield hands.keys.press("Esc")
    yield seen("the description", lambda: says("distal metaphysis"))


def _point_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Fracture site"))
    yield hands.mouse.drag(radiograph(0.4, 0.4), radiograph(0.55, 0.5), "round the place")
    yield seen("the mark in the list", lambda: says("Fracture site"))


def _set(keys: Keyboard, *ways: tuple[str, int]) -> Task:
    """A point: so many presses of each arrow, then Return."""
    for arrow, times in ways:
        yield keys.press(arrow, times)
    yield keys.press("Return")


def _point_by_key(hands: Hands) -> Task:
    yield hands.keys.press("P")
    yield from _set(hands.keys, ("Ctrl+Left", 1), ("Ctrl+Up", 1))
    yield from _set(hands.keys, ("Ctrl+Right", 1), ("Ctrl+Down", 1))
    yield seen("the mark in the list", lambda: says("Fracture site"))


# --- 8, 9: measuring ----------------------------------------------------------------------------


def _length_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Length"))
    yield hands.mouse.drag(radiograph(0.4, 0.3), radiograph(0.6, 0.3), "the line")
    yield seen("its millimetres in the list", lambda: says("Length") and says("mm"))


def _length_by_key(hands: Hands) -> Task:
    yield hands.keys.press("L")
    yield from _set(hands.keys, ("Ctrl+Left", 1))
    yield from _set(hands.keys, ("Ctrl+Right", 2))
    yield seen("its millimetres in the list", lambda: says("Length") and says("mm"))


_INCLINATION = ((0.5, 0.9), (0.5, 0.6), (0.42, 0.45), (0.58, 0.52))
"""Two on the shaft's axis, then the joint surface."""


def _radius_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(arrow_of("Angle"), "the other measuring tools")
    for name in ("Guided measurements", "Radial inclination and height"):
        yield hands.mouse.click(entry(name), name)
    for across, down in _INCLINATION:
        yield hands.mouse.click(radiograph(across, down), "a point")
    yield seen("the angle and what is usual", lambda: says("usually"))


def _radius_by_key(hands: Hands) -> Task:
    """Its set has no key of its own, unless the reader gives it one: by the menu."""
    yield hands.keys.press("Alt+M")
    yield seen("the menu", lambda: entry("Guided measurements")() is not None)
    yield hands.keys.press("U")
    yield seen("the sets", lambda: entry("Radial inclination")() is not None)
    yield hands.keys.press("Return")
    yield from _set(hands.keys, ("Ctrl+Down", 3))
    yield from _set(hands.keys, ("Ctrl+Up", 2))
    yield from _set(hands.keys, ("Ctrl+Up", 2), ("Ctrl+Left", 1))
    yield from _set(hands.keys, ("Ctrl+Right", 2), ("Down", 3))
    yield seen("the angle and what is usual", lambda: says("usually"))


# --- 10 to 14: looking --------------------------------------------------------------------------


def _zoom_by_mouse(hands: Hands) -> Task:
    yield from _changes(hands.mouse.wheel(radiograph(0.4, 0.5), 4), "it is larger")
    yield from _changes(hands.mouse.click(button("Fit")), "the whole again")


def _zoom_by_key(hands: Hands) -> Task:
    """About the middle."""
    yield from _changes(hands.keys.press("+"), "it is larger")
    yield from _changes(hands.keys.press("0"), "the whole again")


def _region_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.right_click(radiograph(0.5, 0.5), "the menu on the radiograph")
    yield hands.mouse.click(entry("Zoom and turn"))
    yield hands.mouse.click(entry("Zoom to rectangle"))
    yield from _changes(
        hands.mouse.drag(radiograph(0.3, 0.3), radiograph(0.6, 0.6)), "the region alone"
    )
    yield from _changes(hands.mouse.click(button("Fit")), "the whole again")


def _region_by_key(hands: Hands) -> Task:
    before = _picture()
    yield hands.keys.press("Shift+F")
    yield from _set(hands.keys, ("Ctrl+Left", 1), ("Ctrl+Up", 1))
    yield from _set(hands.keys, ("Ctrl+Right", 1), ("Ctrl+Down", 1))
    yield seen("it is larger", lambda: _picture() != before)
    yield from _changes(hands.keys.press("0"), "the whole again")


def _window_by_mouse(hands: Hands) -> Task:
    yield from _changes(
        hands.mouse.drag(radiograph(0.4, 0.5), radiograph(0.6, 0.4)), "another window"
    )


def _window_by_key(hands: Hands) -> Task:
    """By the grey values inside the field."""
    yield from _changes(hands.keys.press("A"), "another window")


def _step_window_by_key(hands: Hands) -> Task:
    """In the list an arrow with Shift chooses lines: first to the radiograph."""
    yield hands.keys.press("Tab")
    yield from _changes(hands.keys.press("Shift+Right"), "another window")


def _there_and_back(name: str, key: str) -> tuple[Doing, Doing]:
    def by_mouse(hands: Hands) -> Task:
        yield from _changes(hands.mouse.click(button(name)), "it is so")
        yield from _changes(hands.mouse.click(button("Reset")), "as it was")

    def by_key(hands: Hands) -> Task:
        yield from _changes(hands.keys.press(key), "it is so")
        yield from _changes(hands.keys.press("R"), "as it was")

    return by_mouse, by_key


def _compare_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.right_click(radiograph(0.5, 0.5), "the menu on the radiograph")
    yield hands.mouse.click(entry("Other side mirrored"))
    yield hands.mouse.click(entry(""), "the first that is offered")
    yield seen("two radiographs", lambda: _hung() == 2)


def _compare_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Shift+B")
    yield seen("which", lambda: QApplication.activePopupWidget() is not None)
    yield hands.keys.press("Return")
    yield seen("two radiographs", lambda: _hung() == 2)


def _hung() -> int:
    return sum(
        view.accessibleName() in ("Radiograph", "Other radiograph of the study")
        and view.isVisible()
        for window in QApplication.topLevelWidgets()
        for view in window.findChildren(QAbstractScrollArea)
    )


def _map_by_mouse(hands: Hands) -> Task:
    for what in ("the map is away", "the map is there"):
        yield from _changes(hands.mouse.click(button("AI map")), what)


def _map_by_key(hands: Hands) -> Task:
    for what in ("the map is away", "the map is there"):
        yield from _changes(hands.keys.press("M"), what)


# --- 15 to 18: copying, tags, words -------------------------------------------------------------


def _copied() -> Step:
    return seen("a picture to paste", lambda: not QGuiApplication.clipboard().image().isNull())


def _copy_by_mouse(hands: Hands) -> Task:
    QGuiApplication.clipboard().clear()
    yield hands.mouse.right_click(radiograph(0.5, 0.5), "the menu on the radiograph")
    yield hands.mouse.click(entry("Copy"))
    yield hands.mouse.click(entry("Copy as seen"))
    yield _copied()


def _copy_by_key(hands: Hands) -> Task:
    QGuiApplication.clipboard().clear()
    yield hands.keys.press("Ctrl+C")
    yield _copied()


def _tags_by_mouse(hands: Hands) -> Task:
    """Nobody types with a mouse: it turns the list to what it looks for."""
    yield hands.mouse.click(button("Tags of the file"))
    yield seen("the tags", lambda: says("These are the patient"))
    yield from _bring(hands.mouse, line("PatientID"), in_dialog(QTreeWidget, ""))
    yield seen("its value", lambda: line("MADE-")() is not None)
    yield hands.mouse.click(in_dialog(QAbstractButton, "Close"))


def _tags_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+I")
    yield seen("the tags", lambda: says("These are the patient"))
    yield hands.keys.type("patientid")
    yield seen("its value", lambda: says("MADE-"))
    yield hands.keys.press("Esc")


def _bring(mouse: Mouse, wanted: Find, over: Find) -> Task:
    """Turn the wheel until it is in sight."""
    for _ in range(10):
        if wanted() is not None:
            return
        yield mouse.wheel(over, -5)
        yield pause(0.1)


def _words_by_mouse(hands: Hands) -> Task:
    yield from _bring(hands.mouse, button("Templates"), window_at(0.9, 0.5))
    yield hands.mouse.click(button("Templates"), "Templates")
    yield hands.mouse.click(entry("Fracture without displacement"))
    yield seen("the words", lambda: says("Fracture without displacement."))


def _words_by_key(hands: Hands) -> Task:
    yield hands.keys.press("T")
    yield hands.keys.type("Fracture without displacement.")
    yield hands.keys.press("Esc")
    yield seen("the words", lambda: says("Fracture without displacement."))


def _critical_by_mouse(hands: Hands) -> Task:
    yield from _bring(hands.mouse, button("Critical result"), window_at(0.9, 0.5))
    yield hands.mouse.click(button("Critical result"))
    yield seen("whom", lambda: field("Critical result was told to")() is not None)


def _critical_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+R")
    yield seen("whom", lambda: field("Critical result was told to")() is not None)


# --- 19 to 22: later, signed, exported ----------------------------------------------------------


def _later_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.right_click(line(LATER), "the menu on its line")
    yield hands.mouse.click(entry("Come back later"))
    yield seen("the next study", lambda: LATER not in current_line())


def _later_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+L")
    yield seen("the next study", lambda: LATER not in current_line())


def _signed() -> Step:
    return seen("the way back", lambda: says("Undo signature"))


def _sign_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Sign off"))
    yield _signed()


def _sign_by_key(hands: Hands) -> Task:
    yield hands.keys.press("S")
    yield _signed()


def _take_back_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Undo signature"))
    yield seen("a draft", lambda: says("Draft saved") and WHOLE in current_line())


def _take_back_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+Z")
    yield seen("a draft", lambda: says("Draft saved") and WHOLE in current_line())


_ADDENDUM = "Seen with the clinician."


def _signed_before(hands: Hands, *, by_key: bool) -> Task:
    """Not counted."""
    yield Keyboard().press("S") if by_key else Mouse().click(button("Sign off"))
    yield _signed()
    yield from go_to(hands, WHOLE, by_key=by_key)


def _addendum_by_mouse(hands: Hands) -> Task:
    """The words are typed."""
    yield from _signed_before(hands, by_key=False)
    yield hands.mouse.click(button("Add addendum"))
    yield seen("the dialog", lambda: says("The signed reading stays as it is"))
    yield hands.keys.type(_ADDENDUM)
    yield hands.mouse.click(in_dialog(QAbstractButton, "Add"))
    yield seen("the addendum", lambda: says("Addendum by Dr. Roe") and says(_ADDENDUM))


def _addendum_by_key(hands: Hands) -> Task:
    yield from _signed_before(hands, by_key=True)
    yield hands.keys.press("Ctrl+D")
    yield seen("the dialog", lambda: says("The signed reading stays as it is"))
    yield hands.keys.type(_ADDENDUM)
    yield hands.keys.press("Ctrl+Return")
    yield seen("the addendum", lambda: says("Addendum by Dr. Roe") and says(_ADDENDUM))


def _export_by_mouse(hands: Hands) -> Task:
    yield hands.mouse.click(button("Export"), "Export")
    yield hands.mouse.click(in_dialog(QAbstractButton, "Export"), "Export in the dialog")
    yield seen("where it is", lambda: says("Written."))
    yield hands.mouse.click(in_dialog(QAbstractButton, "Close"))


def _export_by_key(hands: Hands) -> Task:
    yield hands.keys.press("Ctrl+E")
    yield seen("the dialog", lambda: says("Include all studies"))
    yield hands.keys.press("Return")
    yield seen("where it is", lambda: says("Written."))
    yield hands.keys.press("Esc")


_TURN, _INVERT = _there_and_back("Rotate right", "]"), _there_and_back("Invert", "I")
_FRACTURE, _NO_FRACTURE = _decides("Fracture", "1"), _decides("No fracture", "3")

TASKS = (
    ReaderTask("open a folder", _open_by_mouse, _open_by_key),
    ReaderTask("find a study", _find_by_mouse, _find_by_key, WHOLE),
    ReaderTask("go to the next unread", _next_by_mouse, _next_by_key, READ),
    ReaderTask("decide: fracture", *_FRACTURE, READ),
    ReaderTask("decide: no fracture", *_NO_FRACTURE, WHOLE),
    ReaderTask("describe it: bone, place, shift", _describe_by_mouse, _describe_by_key, READ),
    ReaderTask("point at it", _point_by_mouse, _point_by_key, READ),
    ReaderTask("measure a length", _length_by_mouse, _length_by_key, READ),
    ReaderTask("measure a radial inclination", _radius_by_mouse, _radius_by_key, READ),
    ReaderTask("zoom and back", _zoom_by_mouse, _zoom_by_key, READ),
    ReaderTask("zoom to a region drawn, and back", _region_by_mouse, _region_by_key, READ),
    ReaderTask("change the window", _window_by_mouse, _window_by_key, READ),
    ReaderTask("make the window a little wider", _window_by_mouse, _step_window_by_key, READ),
    ReaderTask("turn, and put back", *_TURN, READ),
    ReaderTask("invert, and put back", *_INVERT, READ),
    ReaderTask("compare with the other side", _compare_by_mouse, _compare_by_key, COMPARED),
    ReaderTask("hide and show the AI map", _map_by_mouse, _map_by_key, READ),
    ReaderTask("copy the image", _copy_by_mouse, _copy_by_key, READ),
    ReaderTask("show the tags and find one", _tags_by_mouse, _tags_by_key, READ),
    ReaderTask("write words", _words_by_mouse, _words_by_key, READ),
    ReaderTask("say that a result is critical", _critical_by_mouse, _critical_by_key, READ),
    ReaderTask("put a study off", _later_by_mouse, _later_by_key, LATER),
    ReaderTask("sign", _sign_by_mouse, _sign_by_key, WHOLE),
    ReaderTask("take the signature back", _take_back_by_mouse, _take_back_by_key),
    ReaderTask("add to a signed reading", _addendum_by_mouse, _addendum_by_key, WHOLE),
    ReaderTask("export a PDF", _export_by_mouse, _export_by_key, READ),
)
