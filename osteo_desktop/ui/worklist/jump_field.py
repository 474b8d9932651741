"""Typing in the list: a field that comes with / and leads to the study with these words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.worklist.view import WorklistView


class JumpField(QWidget):
    """Filters nothing: Down goes to the next with the words, Enter or Esc back to the list."""

    def __init__(self, view: WorklistView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        set_role(self, "pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.text = QLineEdit()
        self.text.setAccessibleName(translate("Worklist", "Go to the study with these words"))
        self.text.setPlaceholderText(translate("Worklist", "Go to patient, number, file…"))
        self.text.installEventFilter(self)
        self.said = QLabel()
        set_role(self.said, "warning")
        layout = QHBoxLayout(self)
        layout.setContentsMargins(6, 3, 6, 3)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.said)
        self.setVisible(False)
        self.text.textEdited.connect(lambda _text: self._go())
        view.jump_asked.connect(self.begin)

    def begin(self) -> None:
        self.text.clear()
        self.said.clear()
        self.setVisible(True)
        self.text.setFocus()

    def _go(self, *, further: bool = False) -> None:
        text = self.text.text().strip()
        is_there = not text or self._view.go_to_text(text, further=further)
        self.said.setText("" if is_there else translate("Worklist", "no such study"))

    def _end(self) -> None:
        self.setVisible(False)
        self._view.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is not self.text:
            return super().eventFilter(watched, event)
        if event.type() == QEvent.Type.FocusOut:
            self.setVisible(False)
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        key = event.key()
        if event.type() == QEvent.Type.ShortcutOverride and key == Qt.Key.Key_Escape:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return super().eventFilter(watched, event)
        if key == Qt.Key.Key_Escape:
            self._end()
        elif key == Qt.Key.Key_Down:
            self._go(further=True)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._end()
        else:
            return super().eventFilter(watched, event)
        return True
