"""Text added to a signed reading."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role


class AddendumDialog(QDialog):
    """Stays open, text and all, until the addendum is safe in the archive."""

    offered = Signal(str)

    def __init__(self, reader: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Add addendum"))
        self.setMinimumSize(440, 260)
        note = QLabel(
            translate(
                "Dialogs", "The signed reading stays as it is. The addendum is signed by {reader}."
            ).format(reader=reader)
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(translate("Dialogs", "Addendum"))
        self.text.setTabChangesFocus(True)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "warning")
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.add = self._buttons.addButton(
            translate("Dialogs", "Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        keys = QKeySequence("Ctrl+Return")
        QShortcut(keys, self).activated.connect(self.add.click)
        shown = keys.toString(QKeySequence.SequenceFormat.NativeText)
        self.add.setToolTip(with_keys(self.add.text(), shown))
        self._buttons.accepted.connect(self._offer)
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (note, self.text, self.problem, self._buttons):
            layout.addWidget(widget)

    def _offer(self) -> None:
        text = self.text.toPlainText().strip()
        if not text:
            self.problem.setText(translate("Dialogs", "The addendum is empty."))
            return
        self.problem.setText("")
        self.add.setEnabled(False)
        self.offered.emit(text)

    def show_error(self, error: BaseException) -> None:
        self.add.setEnabled(True)
        self.problem.setText(words.error_and_details(error))
