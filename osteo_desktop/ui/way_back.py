"""Undo and redo: the last change of the study in sight, or the signature given just before."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from osteo_desktop.ui.language import translate
from osteo_desktop.ui.message_bar import MessageBar
from osteo_desktop.ui.reading_desk import ReadingDesk
from osteo_desktop.ui.reading_flow import ReadingFlow
from osteo_desktop.ui.signing_flow import SigningFlow


class WayBack(QObject):
    def __init__(
        self, flow: ReadingFlow, signing: SigningFlow, desk: ReadingDesk, bar: MessageBar
    ) -> None:
        super().__init__(flow)
        self._flow, self._signing, self._desk, self._bar = flow, signing, desk, bar
        self._said = ""

    def undo(self) -> None:
        """Take back what was done last."""
        self._flow.flush()
        if self._signing.may_take_back():
            self._signing.take_back()
            return
        self._go(
            self._desk.undo,
            translate("Window", "Undone: {what}."),
            translate("Window", "Nothing can be undone in this study."),
        )

    def redo(self) -> None:
        self._flow.flush()
        self._go(
            self._desk.redo,
            translate("Window", "Done again: {what}."),
            translate("Window", "Nothing was undone in this study."),
        )

    def _go(self, step: Callable[[str], str], done: str, nothing: str) -> None:
        row = self._flow.row
        if row is None:
            return
        what = step(row.study_key)
        self._flow.present()
        self._bar.withdraw(self._said)
        self._said = done.format(what=what) if what else nothing
        self._bar.inform(self._said)
