"""Impression, notes and critical result of the study; typed text is handed on within half a second.

Half a second of silence, leaving the study or closing the window hands the text on; it stays in
the fields whatever becomes of it.
"""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QDateTime, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDateTimeEdit,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.reading import CriticalResult
from osteo_desktop.ui.language import translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.template_menu import TemplateButton
from osteo_desktop.ui.theme import set_role

_PAUSE_MS = 500


class NotesField(QPlainTextEdit):
    """Takes what room is left; it does not ask for more, or the panel would scroll for it."""

    def sizeHint(self) -> QSize:
        return self.minimumSize()


class TextBox(QWidget):
    edited = Signal(str, str, str, object)
    """study_key, impression, notes, CriticalResult or None."""

    def __init__(self) -> None:
        super().__init__()
        self._study_key = ""
        self._shown: tuple[str, str, CriticalResult | None] = ("", "", None)
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
        self.templates = TemplateButton(self.notes)
        self.critical = QCheckBox(translate("Reading", "Critical result was told to"))
        self.critical.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.told = QLineEdit()
        self.told.setPlaceholderText(translate("Reading", "whom (name and role)"))
        self.told.setAccessibleName(translate("Reading", "Critical result was told to"))
        self.told_at = QDateTimeEdit()
        self.told_at.setDisplayFormat("yyyy-MM-dd HH:mm")
        self.told_at.setAccessibleName(translate("Reading", "Critical result was told at"))
        self._arrange()
        self.impression.textEdited.connect(self._touched)
        self.notes.textChanged.connect(self._touched)
        self.told.textEdited.connect(self._touched)
        self.told_at.dateTimeChanged.connect(self._touched)
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
        layout.addWidget(self.impression)
        layout.addWidget(self.notes, 1)
        layout.addWidget(self.critical)
        self._critical_fields = QWidget()
        grid = QGridLayout(self._critical_fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.addWidget(self.told, 0, 0, 1, 2)
        at = QLabel(translate("Reading", "at"))
        set_role(at, "quiet")
        grid.addWidget(at, 1, 0)
        grid.addWidget(self.told_at, 1, 1)
        grid.setColumnStretch(1, 1)
        layout.addWidget(self._critical_fields)

    def show_case(self, case: Case) -> None:
        """Fill the fields of another study; of the same one, leave text under the cursor alone."""
        reading = case.reading
        known = (reading.impression, reading.notes, reading.critical)
        if reading.study_key != self._study_key:
            self.flush()
            self._study_key = reading.study_key
            self._fill(*known)
        elif not self._dirty and known != self._shown:
            self._fill(*known)
        self.impression.setReadOnly(not case.can_edit)
        self.notes.setReadOnly(not case.can_edit)
        for widget in (self.critical, self.told, self.told_at, self.templates):
            widget.setEnabled(case.can_edit)

    def flush(self) -> None:
        """Hand on what was typed since the last time."""
        self._timer.stop()
        if self._dirty:
            self._dirty = False
            self._shown = self._content()
            self.edited.emit(self._study_key, *self._shown)

    @property
    def is_dirty(self) -> bool:
        """What is being typed was not handed on yet."""
        return self._dirty

    @property
    def missing(self) -> str:
        """What must be filled in before signing; "" when nothing is."""
        if self.critical.isChecked() and not self.told.text().strip():
            return translate("Reading", "it does not say whom the critical result was told")
        return ""

    def _content(self) -> tuple[str, str, CriticalResult | None]:
        critical = None
        told = self.told.text().strip()
        if self.critical.isChecked() and told:
            seconds = self.told_at.dateTime().toSecsSinceEpoch()
            at = datetime.fromtimestamp(seconds).astimezone().isoformat(timespec="minutes")
            critical = CriticalResult(told=told, at=at)
        return self.impression.text(), self.notes.toPlainText(), critical

    def _fill(self, impression: str, notes: str, critical: CriticalResult | None) -> None:
        self._shown = (impression, notes, critical)
        self._dirty = False
        fields = (self.impression, self.notes, self.critical, self.told, self.told_at)
        blockers = [QSignalBlocker(field) for field in fields]
        self.impression.setText(impression)
        self.impression.setCursorPosition(0)
        self.notes.setPlainText(notes)
        self.critical.setChecked(critical is not None)
        self.told.setText("" if critical is None else critical.told)
        if critical is None:
            self.told_at.setDateTime(QDateTime.currentDateTime())
        else:
            shown = QDateTime.fromString(critical.at, Qt.DateFormat.ISODate).toLocalTime()
            self.told_at.setDateTime(shown if shown.isValid() else QDateTime.currentDateTime())
        self._critical_fields.setVisible(critical is not None)
        del blockers

    def _critical_toggled(self, checked: bool) -> None:
        self._critical_fields.setVisible(checked)
        if checked:
            with QSignalBlocker(self.told_at):
                self.told_at.setDateTime(QDateTime.currentDateTime())
            self.told.setFocus()
        self._touched()

    def _touched(self) -> None:
        self._dirty = True
        self._timer.start()
