"""A key that is held to see the bare radiograph, and that can never get stuck."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication

from osteo_desktop.ui.keys.action_keys import combination

_ENDS = (QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationDeactivate)
"""After these the key's release may go elsewhere."""
_MODIFIERS = {Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta}


class BareLook(QObject):
    """The press comes as a shortcut; its release goes to whatever has the focus by then."""

    changed = Signal()

    def __init__(self, action: QAction, parent: QObject) -> None:
        """``action`` says which keys are meant; they may change."""
        super().__init__(parent)
        self._action = action
        action.setAutoRepeat(False)
        action.triggered.connect(lambda: self.toggle())
        self.is_on = False

    def toggle(self) -> None:
        """The key was pressed, or the menu's entry chosen: then no release follows."""
        if self.is_on:
            self.end()
        else:
            self.begin()

    def begin(self) -> None:
        application = QApplication.instance()
        if not self.is_on and application is not None:
            application.installEventFilter(self)
            self._set(True)

    def end(self) -> None:
        application = QApplication.instance()
        if self.is_on and application is not None:
            application.removeEventFilter(self)
            self._set(False)

    def _set(self, on: bool) -> None:
        self.is_on = on
        self.changed.emit()

    def _ending_keys(self) -> set[Qt.Key]:
        """With Shift let go first, the release of "?" comes as that of another sign."""
        ending: set[Qt.Key] = set()
        for sequence in self._action.shortcuts():
            pressed = combination(sequence)
            ending.add(pressed.key())
            if pressed.keyboardModifiers() or not sequence.toString().isalnum():
                ending |= _MODIFIERS
        return ending

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyRelease
            and event.key() in self._ending_keys()
            and not event.isAutoRepeat()
        )
        if released or event.type() in _ENDS:
            self.end()
        return False
