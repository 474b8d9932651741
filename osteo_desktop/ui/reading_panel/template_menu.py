"""Texts that a reader writes again and again, put into the notes by a click."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QPlainTextEdit, QToolButton, QWidget

from osteo_desktop.ui.language.translate import translate

_LONGEST = 48
"""Letters of a menu's entry."""


class TemplateButton(QToolButton):
    """Inserts at the cursor, never in place of what was written."""

    changed = Signal(tuple)
    """All templates, when the reader kept or forgot one."""

    def __init__(self, notes: QPlainTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notes = notes
        self._templates: tuple[str, ...] = ()
        self.setText(translate("Reading", "Templates"))
        self.setAccessibleName(translate("Reading", "Templates for the notes"))
        self.setToolTip(translate("Reading", "Put a text that you use often into the notes"))
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.entries = QMenu(self)
        self.setMenu(self.entries)
        self.entries.aboutToShow.connect(self._fill)

    def set_templates(self, templates: Sequence[str]) -> None:
        self._templates = tuple(templates)

    def _fill(self) -> None:
        self.entries.clear()
        for text in self._templates:
            entry = self.entries.addAction(_short(text))
            entry.setToolTip(text)
            entry.triggered.connect(lambda _checked=False, text=text: self._insert(text))
        self.entries.addSeparator()
        keep = self.entries.addAction(translate("Reading", "Keep these notes as a template"))
        keep.setEnabled(bool(self._written()) and self._written() not in self._templates)
        keep.triggered.connect(lambda _checked=False: self._keep())
        forget = self.entries.addMenu(translate("Reading", "Forget"))
        forget.setEnabled(bool(self._templates))
        for text in self._templates:
            entry = forget.addAction(_short(text))
            entry.triggered.connect(lambda _checked=False, text=text: self._forget(text))

    def _written(self) -> str:
        """What is selected, else all."""
        selected = self._notes.textCursor().selection().toPlainText()
        return (selected or self._notes.toPlainText()).strip()

    def _insert(self, text: str) -> None:
        cursor = self._notes.textCursor()
        cursor.clearSelection()
        before = self._notes.toPlainText()[: cursor.position()]
        cursor.insertText(text if not before or before[-1].isspace() else f" {text}")
        self._notes.setTextCursor(cursor)
        self._notes.setFocus()

    def _keep(self) -> None:
        self._take((*self._templates, self._written()))

    def _forget(self, text: str) -> None:
        self._take(tuple(other for other in self._templates if other != text))

    def _take(self, templates: tuple[str, ...]) -> None:
        self._templates = templates
        self.changed.emit(templates)


def _short(text: str) -> str:
    line = " ".join(text.split()).replace("&", "&&")
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
