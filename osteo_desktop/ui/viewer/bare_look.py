"""A key that is held to see the bare radiograph, and that can never get stuck."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

_ENDS = (QEvent.Type.WindowDeactivate, QEvent.Type.ApplicationDeactivate)
"""After these the key's release may go elsewhere."""


class BareLook(QObject):
    """The press comes as a shortcut; its release goes to whatever has the focus by then."""

    changed = Signal()

    def __init__(self, key: Qt.Key, parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
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

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        released = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyRelease
            and event.key() == self._key
            and not event.isAutoRepeat()
        )
        if released or event.type() in _ENDS:
            self.end()
        return False
