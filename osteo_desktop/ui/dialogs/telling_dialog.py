"""Whom the critical result of a signed reading was told, and when."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.reading import CriticalResult
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.moment_field import MomentField
from osteo_desktop.ui.signals import TypedSignal


class TellingDialog(QDialog):
    """Stays open, words and all, until what it says is safe in the archive."""

    offered = TypedSignal[CriticalResult](object)
    """CriticalResult."""

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reader = reader
        self.setWindowTitle(translate("Dialogs", "Critical result was told"))
        self.setMinimumWidth(440)
        note = QLabel(
            translate(
                "Dialogs",
                "The signed reading stays as it is. That the critical result was told is added "
                "to it in the name of {reader}.",
            ).format(reader=reader or translate("Dialogs", "the reader"))
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        self.told = QLineEdit()
        self.told.setPlaceholderText(translate("Reading", "whom (name and role)"))
        self.at = MomentField()
        fields = QFormLayout()
        fields.addRow(translate("Dialogs", "Told to"), self.told)
        fields.addRow(translate("Dialogs", "at"), self.at)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "warning")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.record = self._buttons.addButton(
            translate("Dialogs", "Record"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self._buttons.accepted.connect(self._offer)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(fields)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons)

    def _offer(self) -> None:
        self.problem.setText("")
        self.record.setEnabled(False)
        told = self.told.text().strip()
        self.offered.emit(CriticalResult(told, self.at.moment, self._reader))

    def show_error(self, error: BaseException) -> None:
        self.record.setEnabled(True)
        self.problem.setText(words.error_and_details(error))
