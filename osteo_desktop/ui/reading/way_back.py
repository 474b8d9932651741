"""Undo and redo: the last change of the study in sight, or the signature given just before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction

from osteo_desktop.ui.keys.action_keys import say_what
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.message_bar import MessageBar
from osteo_desktop.ui.reading.readings import Readings
from osteo_desktop.ui.reading.showing import Showing
from osteo_desktop.ui.reading.signing import SigningFlow


class WayBack(QObject):
    def __init__(
        self, showing: Showing, signing: SigningFlow, readings: Readings, bar: MessageBar
    ) -> None:
        super().__init__(showing)
        self._showing, self._signing, self._readings, self._bar = showing, signing, readings, bar
        self._said = ""
        self._actions: tuple[QAction, ...] = ()

    def name(self, undo: QAction, redo: QAction) -> None:
        """From now on they say what they would do, as "Undo: length moved"."""
        self._actions = (undo, redo)
        for told in (self._readings.changed, self._readings.signed, self._readings.taken_back):
            told.connect(lambda _key: self._say())
        self._showing.presented.connect(lambda _row: self._say())
        self._showing.nothing_selected.connect(self._say)

    def _say(self) -> None:
        row = self._showing.row
        ways = ("", "") if row is None else self._readings.ways(row.study_key)
        for action, what in zip(self._actions, ways, strict=True):
            say_what(action, what)

    def undo(self) -> None:
        """Take back what was done last."""
        self._showing.flush()
        if self._signing.may_take_back():
            self._signing.take_back()
            return
        self._go(
            self._readings.undo,
            translate("Window", "Undone: {what}."),
            translate("Window", "Nothing can be undone in this study."),
        )

    def redo(self) -> None:
        self._showing.flush()
        self._go(
            self._readings.redo,
            translate("Window", "Done again: {what}."),
            translate("Window", "Nothing was undone in this study."),
        )

    def _go(self, step: Callable[[str], str], done: str, nothing: str) -> None:
        row = self._showing.row
        if row is None:
            return
        what = step(row.study_key)
        self._showing.present()
        self._bar.withdraw(self._said)
        self._said = done.format(what=what) if what else nothing
        self._bar.inform(self._said)
