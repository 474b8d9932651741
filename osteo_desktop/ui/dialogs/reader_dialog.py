"""Who reads: one of those who read here before, or another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role

_MOST_LINES = 6


class ReaderDialog(QDialog):
    """Changes nothing itself. Writing another name lets go of the one in the list, and back."""

    chosen = Signal(str)

    def __init__(self, known: Sequence[str], now: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Who reads?"))
        self.setMinimumWidth(360)
        self.known = QListWidget()
        self.known.setAccessibleName(translate("Dialogs", "Who read here before"))
        self.known.addItems(list(known))
        self.known.setVisible(bool(known))
        lines = min(max(len(known), 2), _MOST_LINES)
        self.known.setFixedHeight(lines * max(self.known.sizeHintForRow(0), 20) + 16)
        self.other = QLineEdit()
        self.other.setMaxLength(64)
        self.other.setPlaceholderText(translate("Dialogs", "Another reader’s name"))
        self.other.setAccessibleName(translate("Dialogs", "Another reader’s name"))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.take = buttons.addButton(
            translate("Dialogs", "This one reads"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.take.setDefault(True)
        buttons.accepted.connect(self._choose)
        buttons.rejected.connect(self.reject)
        note = QLabel(translate("Dialogs", "The name signs the readings and addenda from now on."))
        note.setWordWrap(True)
        set_role(note, "quiet")
        layout = QVBoxLayout(self)
        for widget in (note, self.known, self.other, buttons):
            layout.addWidget(widget)
        self.known.itemSelectionChanged.connect(self._on_selected)
        self.known.itemDoubleClicked.connect(lambda _item: self._choose())
        self.other.textEdited.connect(self._on_text)
        if now in known:
            self.known.setCurrentRow(list(known).index(now))
        (self.known if known else self.other).setFocus()
        self._enable()

    @property
    def name(self) -> str:
        """Who is chosen, "" while nobody is."""
        selected = [item.text() for item in self.known.selectedItems()]
        return self.other.text().strip() or "".join(selected)

    def _on_selected(self) -> None:
        if self.known.selectedItems():
            self.other.clear()
        self._enable()

    def _on_text(self, text: str) -> None:
        if text.strip():
            self.known.clearSelection()
        self._enable()

    def _enable(self) -> None:
        self.take.setEnabled(bool(self.name))

    def _choose(self) -> None:
        if self.name:
            self.chosen.emit(self.name)
            self.accept()
