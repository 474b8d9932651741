"""Impression and notes of the study; typed text is handed on within half a second.

Half a second of silence, leaving the study or closing the window hands the text on; it stays in
the fields whatever becomes of it. That a result is critical is handed on at once.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.reading import CriticalResult
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.critical_box import CriticalBox
from osteo_desktop.ui.reading_panel.template_menu import TemplateButton
from osteo_desktop.ui.signals import TypedSignal

_PAUSE_MS = 500


class NotesField(QPlainTextEdit):
    """Takes what room is left; it does not ask for more, or the panel would scroll for it."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()


class TextBox(QWidget):
    edited = TypedSignal[str, str, str, CriticalResult | None](str, str, str, object)
    """study_key, impression, notes, CriticalResult or None."""

    def __init__(self) -> None:
        super().__init__()
        self._study_key = ""
        self._shown = ("", "")
        self._dirty = False
        self._timer = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._timer.timeout.connect(self.flush)
        self.impression = QLineEdit()
        self.impression.setPlaceholderText(translate("Reading", "Impression in one line"))
        self.impression.setAccessibleName(translate("Reading", "Impression"))
        self.notes = NotesField()
        self.notes.setPlaceholderText(translate("Reading", "Notes"))
        self.notes.setAccessibleName(translate("Reading", "Notes"))
        self.notes.setTabChangesFocus(True)
        # A folder dropped here must be opened by the window, not pasted as text.
        self.notes.setAcceptDrops(False)
        self.notes.setMinimumHeight(56)
        self.signed = QLabel()
        self.signed.setWordWrap(True)
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self.signed.setAccessibleName(translate("Reading", "Signed text"))
        self.signed.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.templates = TemplateButton(self.notes)
        self.critical = CriticalBox()
        self._arrange()
        self.impression.textEdited.connect(self._touched)
        self.notes.textChanged.connect(self._touched)
        self.critical.typed.connect(self._touched)
        self.critical.toggled.connect(self._critical_toggled)

    def _arrange(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        caption = QLabel(translate("Reading", "Report on the study"))
        set_role(caption, "title")
        head = QHBoxLayout()
        head.addWidget(caption, 1)
        head.addWidget(self.templates)
        layout.addLayout(head)
        layout.addWidget(self.signed)
        layout.addWidget(self.impression)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.critical)
        layout.addStretch()  # takes the room of the notes where they are signed

    def show_case(self, case: Case) -> None:
        """Fill the fields of another study; of the same one, leave text under the cursor alone."""
        reading = case.reading
        known = (reading.impression, reading.notes)
        if reading.study_key != self._study_key:
            self.flush()
            self._study_key = reading.study_key
            self._fill(*known)
            self.critical.fill(reading.critical_now)
        elif not self._dirty:
            if known != self._shown:
                self._fill(*known)
            self.critical.show_result(reading.critical_now)
        self.impression.setReadOnly(not case.can_edit)
        self.notes.setReadOnly(not case.can_edit)
        self.templates.setEnabled(case.can_edit)
        self.templates.show_case(case)
        for field in (self.impression, self.notes, self.templates):
            field.setVisible(not case.signed)
        texts = [text for text in (reading.impression.strip(), reading.notes.strip()) if text]
        self.signed.setText("\n\n".join(texts) or translate("Reading", "No words were written."))
        self.signed.setVisible(case.signed)
        self.critical.show_case(case)

    def flush(self) -> None:
        """Hand on what was typed since the last time."""
        self._timer.stop()
        if self._dirty:
            self._dirty = False
            self._shown = (self.impression.text(), self.notes.toPlainText())
            self.edited.emit(self._study_key, *self._shown, self.critical.result())

    @property
    def study_key(self) -> str:
        """Of the study whose texts these are."""
        return self._study_key

    @property
    def is_dirty(self) -> bool:
        """What is being typed was not handed on yet."""
        return self._dirty

    def _fill(self, impression: str, notes: str) -> None:
        self._shown = (impression, notes)
        self._dirty = False
        blockers = [QSignalBlocker(field) for field in (self.impression, self.notes)]
        self.impression.setText(impression)
        self.impression.setCursorPosition(0)
        self.notes.setPlainText(notes)
        del blockers

    def _critical_toggled(self) -> None:
        self._touched()
        self.flush()

    def _touched(self) -> None:
        self._dirty = True
        self._timer.start()
