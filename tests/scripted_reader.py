"""A reader who types every printable key wherever the focus can be, and what that changed.

Letters go where a keyboard would send them: to an open menu or list, else to the dialog in front,
else to the widget of the window that has the focus by then.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, fields, replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from osteo_desktop.records.bone import Bone
from osteo_desktop.records.fracture import FractureDescription
from osteo_desktop.records.reading import CriticalResult, Reading, Verdict
from osteo_desktop.records.rules.content import content_of, with_words
from osteo_desktop.records.rules.content import said as with_said
from osteo_desktop.ui.window.main_window import MainWindow
from tests.ui.window_driving import select

PRINTABLE = "".join(map(chr, range(32, 127)))
FOREIGN = "äßéñжع你"
SOME = "s1n 3T0-z"
"""For when time is short: what signs, decides, goes on, writes; a blank and a sign."""


@dataclass(frozen=True)
class Said:
    """All that a key could change unmeant: what was read, by whom, and what the archive holds."""

    readings: dict[str, Reading]
    reader: str
    file: str
    signed: tuple[str, ...]


def said(qtbot: QtBot, window: MainWindow) -> Said:
    """After all that was typed was handed on and saved."""
    window.showing.flush()
    qtbot.waitUntil(lambda: not window.jobs.archive.busy, timeout=20_000)
    session, row = window.readings.session, window.showing.row
    assert session is not None
    kept = window.readings.room.readings(session.session_id)
    readings = _plain(window.readings.by_study)
    held = _plain(kept)
    apart = [
        (key, field.name)
        for key in readings.keys() | held.keys()
        for field in fields(Reading)
        if _differs(readings.get(key, Reading(key)), held.get(key, Reading(key)), field.name)
    ]
    assert apart == [], f"the archive does not hold what the window shows: {apart}"
    return Said(
        readings,
        window.deciding.reader,
        "" if row is None else row.file,
        tuple(key for key, reading in kept.items() if reading.signature is not None),
    )


def _plain(readings: Mapping[str, Reading]) -> dict[str, Reading]:
    """Without the findings, whose maps are kept elsewhere, and without what says nothing."""
    plain = {key: replace(reading, findings={}) for key, reading in readings.items()}
    return {key: reading for key, reading in plain.items() if reading != Reading(key)}


def differing(before: Said, after: Said) -> set[str]:
    """Names of what is not as it was: fields of a reading, or of :class:`Said`."""
    names = {name for name in ("reader", "file", "signed") if _differs(before, after, name)}
    for key in before.readings.keys() | after.readings.keys():
        one = before.readings.get(key, Reading(key))
        other = after.readings.get(key, Reading(key))
        names |= {field.name for field in fields(Reading) if _differs(one, other, field.name)}
    return names


def _differs(one: object, other: object, name: str) -> bool:
    return bool(getattr(one, name) != getattr(other, name))


class Keyboard:
    """Types, counts, and knows which actions of the window ran."""

    def __init__(self, window: MainWindow) -> None:
        self.typed = 0
        self.by_key: dict[str, str] = {}
        self._window = window
        self._ran: list[str] = []
        for id, _, action in window.shortcuts:
            action.triggered.connect(lambda *_, id=id: self._ran.append(id))
            for sequence in action.shortcuts():
                self.by_key[sequence.toString()] = id

    def type(self, letter: str) -> list[str]:
        """Ids of the actions that ran for it."""
        self._ran = []
        self.typed += 1
        code = ord(letter.upper()) if len(letter.upper()) == 1 else ord(letter)
        held = Qt.KeyboardModifier.ShiftModifier
        QTest.sendKeyEvent(
            QTest.KeyAction.Click,
            self._target(),
            Qt.Key(code),
            letter,
            held if letter.isupper() else Qt.KeyboardModifier.NoModifier,
        )
        return self._ran

    def _target(self) -> QWidget:
        """Where a keyboard's next key goes."""
        popup = QApplication.activePopupWidget()
        dialog = QApplication.activeModalWidget() or QApplication.activeWindow()
        front = popup or dialog or self._window
        return front.focusWidget() or front


def focusable(within: QWidget) -> list[QWidget]:
    """Every widget that mouse or Tab could give the focus to."""
    found = [
        widget
        for widget in within.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.focusProxy() is None
        and widget.isVisible()
        and widget.isEnabled()
        and widget.window() is within.window()
    ]
    return found


def close_what_opened(window: MainWindow) -> None:
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            dialog.reject()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.worklist_pane.bar.clear()  # what was typed there hides studies
    window.activateWindow()


# --- what the window may be like ----------------------------------------------------------------

State = tuple[str, Callable[[QtBot, MainWindow], None]]


def _unread(qtbot: QtBot, window: MainWindow) -> None:
    select(qtbot, window, "01-ap-explicit.dcm")


def _drafted(qtbot: QtBot, window: MainWindow) -> None:
    row = select(qtbot, window, "06-phantom-whole.png")
    reading = window.readings.reading(row.study_key)
    described = (FractureDescription(bone=Bone.RADIUS),)
    decided = with_said(reading, content_of(row), verdict=Verdict.FRACTURE, fractures=described)
    words = {"impression": "Fracture", "notes": "Oblique line"}
    window.readings.change(with_words(decided, (row,), **words))
    window.showing.present()


def _critical(qtbot: QtBot, window: MainWindow) -> None:
    row = select(qtbot, window, "07-phantom-broken-16-bit.png")
    reading = window.readings.reading(row.study_key)
    at = "2026-01-02T10:00+00:00"
    critical = CriticalResult(told="Dr. Chen", at=at)
    window.readings.change(with_words(reading, (row,), critical=critical))
    window.showing.present()


def _signed(qtbot: QtBot, window: MainWindow) -> None:
    row = select(qtbot, window, "08-truncated.jpg")
    reading = window.readings.reading(row.study_key)
    window.readings.change(with_said(reading, content_of(row), verdict=Verdict.DOUBT))
    window.showing.present()
    with qtbot.waitSignal(window.readings.signed, timeout=20_000):
        window.signing.sign()
    select(qtbot, window, "08-truncated.jpg")


STATES: tuple[State, ...] = (
    ("unread", _unread),
    ("drafted", _drafted),
    ("critical", _critical),
    ("signed", _signed),
)
DIALOGS = ("shortcuts", "about", "choose_reader", "enter_identity", "add_addendum", "export")
"""Commands that open one."""


def may_change(window: MainWindow, widget: QWidget) -> set[str]:
    """What the widget with the focus is there to change, and on which pictures that was said."""
    panel = window.panel
    for owner, names in (
        (panel.texts.impression, {"impression", "words_on"}),
        (panel.texts.notes, {"notes", "words_on"}),
        (panel.texts.templates, {"notes", "words_on"}),
        (panel.texts, {"critical", "words_on"}),
        (panel.fractures, {"fractures", "made_on"}),
        (panel.further, {"further", "made_on"}),
        (panel.reasons, {"reasons", "made_on"}),
    ):
        if owner is widget or owner.isAncestorOf(widget):
            return names
    return set()


def type_everywhere(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, letters: str
) -> Iterator[str]:
    """Every letter in every widget but list and radiograph; yields what should not have been."""
    for state, bring_about in STATES:
        bring_about(qtbot, window)
        for widget in focusable(window):
            if widget not in (window.worklist, window.viewer.view):
                for unmeant in _type_in(qtbot, window, keyboard, widget, letters):
                    yield f"{state}: {unmeant}"
        for unmeant in _type_in_dialogs(qtbot, window, keyboard, letters):
            yield f"{state}: {unmeant}"


def _name(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName()}".strip()


def _type_in(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, widget: QWidget, letters: str
) -> Iterator[str]:
    before, allowed = said(qtbot, window), may_change(window, widget)
    widget.setFocus()
    if window.focusWidget() is not widget:
        return
    if isinstance(widget, QToolButton):
        letters = letters.replace(" ", "")  # its menu runs in a loop of its own
    for letter in letters:
        if ran := keyboard.type(letter):
            yield f"{letter!r} in {_name(widget)} ran {ran}"
    close_what_opened(window)
    if unmeant := differing(before, said(qtbot, window)) - allowed:
        yield f"typing in {_name(widget)} changed {sorted(unmeant)}"


def _type_in_dialogs(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, letters: str
) -> Iterator[str]:
    before = said(qtbot, window)
    letters = letters.replace(" ", "")  # a blank presses the button in front
    for name in DIALOGS:
        getattr(window.commands, name).trigger()
        dialog = next((d for d in window.findChildren(QDialog) if d.isVisible()), None)
        for widget in [] if dialog is None else focusable(dialog):
            widget.setFocus()
            for letter in letters:
                if ran := keyboard.type(letter):
                    yield f"{letter!r} in the dialog of {name} ran {ran}"
        close_what_opened(window)
    if changed := differing(before, said(qtbot, window)):
        yield f"typing in dialogs changed {sorted(changed)}"


def type_on_list_and_radiograph(
    qtbot: QtBot, window: MainWindow, keyboard: Keyboard, letters: str
) -> Iterator[str]:
    """A letter runs the action that has it, and one that nobody has changes nothing."""
    _unread(qtbot, window)
    for place in (window.worklist, window.viewer.view):
        for letter in letters:
            place.setFocus()
            before, has = said(qtbot, window), keyboard.by_key.get(_as_sequence(letter))
            if set(ran := keyboard.type(letter)) - {has}:
                yield f"{letter!r} on {_name(place)} ran {ran}, not {has}"
            close_what_opened(window)
            changed = differing(before, said(qtbot, window))
            if has is None and changed:
                yield f"{letter!r} on {_name(place)} changed {sorted(changed)}"
            _unread(qtbot, window)


def _as_sequence(letter: str) -> str:
    keys = f"Shift+{letter}" if letter.isupper() else letter
    return QKeySequence(keys).toString()
