"""A line to write in, on the radiograph itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from osteo_desktop.ui.language.translate import translate

Taker = Callable[[str], bool]
"""Whether the words will do; else the reader goes on writing."""


class WordField(QLineEdit):
    """Enter, a click elsewhere and another radiograph hand the words on; Esc throws them away."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._ground = parent
        self._take: Taker | None = None
        self._back: QWidget | None = None
        self.setMaxLength(200)
        self.hide()

    def ask(self, at: QPoint, hint: str, words: str, take: Taker) -> None:
        """Open near ``at`` (in the parent's pixels); what was being written is handed on first."""
        self.finish()
        self._take, self._back = take, self._ground.focusWidget()
        self.setAccessibleName(hint)
        self.setPlaceholderText(hint)
        self.setToolTip(
            translate("Marks", "{hint} – Enter to keep, Esc to leave").format(hint=hint)
        )
        self.setText(words)
        self.selectAll()
        self.resize(
            self.fontMetrics().horizontalAdvance(hint + " " * 8) + 60, self.sizeHint().height()
        )
        room = self._ground.rect()
        self.move(
            max(0, min(at.x(), room.width() - self.width())),
            max(0, min(at.y(), room.height() - self.height())),
        )
        self.show()
        self.raise_()
        self.setFocus()

    def finish(self) -> None:
        """Hand on what was written, if it will do."""
        if self._take is not None and self._take(self.text().strip()):
            self._close()

    def leave(self) -> None:
        """Throw it away."""
        if self._take is not None:
            self._close()

    def _close(self) -> None:
        self._take = None
        if self.hasFocus() and self._back is not None:
            self._back.setFocus()
        self.hide()

    def event(self, event: QEvent) -> bool:
        """Esc, Enter and whatever is typed are not the window's shortcuts here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() not in (
            Qt.FocusReason.PopupFocusReason,
            Qt.FocusReason.ActiveWindowFocusReason,
        ):
            self.finish()
