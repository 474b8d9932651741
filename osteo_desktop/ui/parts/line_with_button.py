"""A row of a form: a line to type in, and beside it a button that lets one choose."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton

from osteo_desktop.ui.language.translate import translate


def line_with_button(form: QFormLayout, label: str, line: QLineEdit) -> QPushButton:
    """Add the row; both are named by ``label`` for who cannot see it. Enter in the line presses
    nothing."""
    button = QPushButton(translate("Dialogs", "Choose…"))
    button.setAutoDefault(False)
    button.setAccessibleName(f"{label} {button.text()}")
    row = QHBoxLayout()
    row.addWidget(line, 1)
    row.addWidget(button)
    form.addRow(label, row)
    line.setAccessibleName(label)
    return button
