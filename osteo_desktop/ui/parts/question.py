"""A question with some answers; nothing waits for it but the one who asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def ask(
    parent: QWidget, title: str, text: str, answers: Mapping[str, Callable[[], object]]
) -> QMessageBox:
    """Show it; the chosen answer's function is called. Esc and "Cancel" call none."""
    box = QMessageBox(QMessageBox.Icon.Question, title, text, parent=parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for words, act in answers.items():
        button = box.addButton(words, QMessageBox.ButtonRole.ActionRole)
        button.clicked.connect(lambda _checked=False, act=act: act())
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.open()
    return box
