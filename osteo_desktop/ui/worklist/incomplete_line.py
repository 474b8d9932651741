"""Above the worklist while it does not hold all that was to be read: how far it came, and go on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role


class IncompleteLine(QFrame):
    go_on_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_role(self, "warning")
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self.text.setAccessibleName(translate("Worklist", "The list is not complete"))
        set_role(self.text, "warning")
        self.go_on = QPushButton(translate("Worklist", "Go on"))
        self.go_on.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.go_on.setToolTip(translate("Worklist", "Read on; what was read is not computed again"))
        self.go_on.clicked.connect(self.go_on_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 6, 4)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.go_on)
        self.setVisible(False)

    def show_stopped(self, read: int, found: int | None) -> None:
        """``found`` None: not all files were found yet."""
        if found is None:
            text = translate("Worklist", "! Not complete: {read} files read")
        else:
            text = translate("Worklist", "! Not complete: {read} of {found} files read")
        found_text = "" if found is None else f"{found:,}"
        self.text.setText(text.format(read=f"{read:,}", found=found_text))
        self.setVisible(True)
