"""A field that finds one of many words while it is typed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QCompleter, QLineEdit

from osteo_desktop.records.fracture import SIDES
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.wording.described.fracture_line import folded

Choices = Sequence[tuple[str, str]]
"""Value and word, the likely ones first."""


def choices_of(table: Mapping[Any, str]) -> Choices:
    """Of a table of words, in the language of the window."""
    return [(str(value), words.word(word)) for value, word in table.items()]


def sides() -> Choices:
    return [(side, words.side_text(side)) for side in SIDES]


class FindField(QComboBox):
    """Any part of a word finds it; Up and Down go through the words, the arrow shows them all."""

    chosen = Signal()
    problem = Signal(str)
    """What was written is none of the words; the field is as it was."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._value = ""
        self._name = name
        self.setAccessibleName(name)
        self.setToolTip(name)
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(3)
        self.view().setMinimumWidth(190)
        self.setCompleter(self._completer())
        self.field.setPlaceholderText(name)
        self.activated.connect(self._on_activated)
        self.field.editingFinished.connect(self.flush)

    def _completer(self) -> QCompleter:
        finder = QCompleter(self.model(), self)
        finder.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        finder.setFilterMode(Qt.MatchFlag.MatchContains)
        finder.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        popup = finder.popup()
        assert popup is not None
        popup.setMinimumWidth(190)
        return finder

    @property
    def field(self) -> QLineEdit:
        field = self.lineEdit()
        assert field is not None
        return field

    @property
    def value(self) -> str:
        """ "" where nothing is said."""
        return self._value

    def offer(self, choices: Choices) -> None:
        """These words, with what is chosen as it was; hidden where there are none."""
        with QSignalBlocker(self):
            if [(str(self.itemData(at)), self.itemText(at)) for at in range(self.count())] != [
                *choices
            ]:
                self.clear()
                for value, word in choices:
                    self.addItem(word, value)
            self._show()
        self.setVisible(bool(choices))

    def choose(self, value: str) -> None:
        """As the program does it: nobody is told."""
        self._value = value
        with QSignalBlocker(self):
            self._show()

    def pick(self, value: str) -> None:
        """As the reader does it."""
        changed = value != self._value
        self.choose(value)
        if changed:
            self.chosen.emit()

    def flush(self) -> None:
        """Take what is written, where it is one of the words."""
        text = folded(self.field.text()).strip()
        found = [*dict.fromkeys(self._found(text))] if text else [""]
        if len(found) == 1:
            self.pick(found[0])
            return
        written = self.field.text()
        self.choose(self._value)
        if found:
            told = translate(
                "Reading", "“{text}” may be several words of {field}; it was not taken"
            )
        else:
            told = translate("Reading", "“{text}” is no word of {field}; it was not taken")
        self.problem.emit(told.format(text=written, field=self._name))

    def _found(self, text: str) -> Iterable[str]:
        """What it says exactly, else what begins so, else what has it anywhere."""
        held = [(str(self.itemData(n)), folded(self.itemText(n))) for n in range(self.count())]
        for fits in (str.__eq__, str.startswith, str.__contains__):
            found = [value for value, word in held if fits(word, text)]
            if found:
                return found
        return []

    def _on_activated(self, index: int) -> None:
        self.pick(str(self.itemData(index)))

    def _show(self) -> None:
        at = self.findData(self._value) if self._value else -1
        self.setCurrentIndex(at)
        self.setEditText(self.itemText(at) if at >= 0 else "")
        self.field.setCursorPosition(0)
        self.setToolTip(f"{self._name}: {self.itemText(at)}" if at >= 0 else self._name)

    def event(self, event: QEvent) -> bool:
        """With nothing typed, Undo is the window's: it takes back what was chosen."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.matches(QKeySequence.StandardKey.Undo)
            and not self.field.isModified()
        ):
            event.ignore()
            return True
        return super().event(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel, and chooses nothing."""
        event.ignore()
