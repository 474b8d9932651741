"""What is described of a radiograph: a line of words for each, with an editor that unfolds."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.fold_sign import fold_sign
from osteo_desktop.ui.reading_panel.describing.labels import warning_label


class Editor(QWidget):
    """Fields for one thing that can be described."""

    edited = Signal()
    problem = Signal(str)
    """What was written cannot be taken, and why."""
    first: QWidget
    """Gets the focus when it unfolds."""

    @property
    def value(self) -> Any:
        raise NotImplementedError

    def flush(self) -> None:
        """Take what is written in the fields."""
        raise NotImplementedError


class WordsButton(QPushButton):
    """A button whose words wrap."""

    def __init__(self) -> None:
        super().__init__()
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.addWidget(self.label)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, words: str) -> None:
        self.label.setText(words)
        self.setAccessibleName(words)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        return layout.sizeHint()

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height() + 8)


class DescribedLine(QWidget):
    """Nothing is lost when it folds: what the editor holds is what the line says."""

    edited = Signal()
    removed = Signal()
    unfolded = Signal()

    def __init__(self, editor: Editor, text: Callable[[Any], str], remove: str) -> None:
        super().__init__()
        self.editor = editor
        self._text = text
        self.words = WordsButton()
        self.words.setToolTip(translate("Reading", "Show or fold what can be chosen"))
        self.remove = QToolButton()
        self.remove.setText("✕")
        self.remove.setToolTip(remove)
        self.remove.setAccessibleName(remove)
        self.remove.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.problem = warning_label()
        self.problem.hide()
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(self.words, 1)
        head.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(3)
        layout.addLayout(head)
        layout.addWidget(self.editor)
        layout.addWidget(self.problem)
        self.editor.hide()
        self.words.toggled.connect(self._on_toggled)
        self.remove.clicked.connect(lambda _checked=False: self.removed.emit())
        self.editor.edited.connect(self._on_edited)
        self.editor.problem.connect(self._on_problem)
        self._say()

    @property
    def value(self) -> Any:
        return self.editor.value

    def unfold(self, *, take_focus: bool = False) -> None:
        self.words.setChecked(True)
        if take_focus:
            self.editor.first.setFocus(Qt.FocusReason.OtherFocusReason)

    def fold(self) -> None:
        self.words.setChecked(False)

    def _on_toggled(self, unfolded: bool) -> None:
        if not unfolded:
            self.editor.flush()
        self.editor.setVisible(unfolded)
        self._say()
        if unfolded:
            self.unfolded.emit()

    def _on_edited(self) -> None:
        self.problem.hide()
        self._say()
        self.edited.emit()

    def _on_problem(self, told: str) -> None:
        self.problem.setText(f"! {told}")
        self.problem.show()

    def _say(self) -> None:
        said = self._text(self.value) or translate("Reading", "nothing chosen yet")
        sign = fold_sign(is_open=self.words.isChecked(), direction=self.layoutDirection())
        self.words.say(f"{sign} {said}")


class DescribedList(QWidget):
    """One editor is unfolded at a time. A line that holds nothing yet is in the window only."""

    edited = Signal()
    changed = Signal()
    """A line came or went, or unfolded: the order of Tab is another."""

    def __init__(
        self, editor: Callable[[Any], Editor], text: Callable[[Any], str], remove: str
    ) -> None:
        super().__init__()
        self._editor, self._text, self._remove_words = editor, text, remove
        self.lines: list[DescribedLine] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)

    @property
    def values(self) -> tuple[Any, ...]:
        return tuple(line.value for line in self.lines if not line.value.is_empty)

    def put(self, values: Sequence[Any]) -> None:
        gone, self.lines = self.lines, []
        for line in gone:
            self._let_go(line)
        for value in values:
            self.append(value)
        if gone:
            self.changed.emit()

    def append(self, value: Any) -> DescribedLine:
        line = DescribedLine(self._editor(value), self._text, self._remove_words)
        line.edited.connect(self.edited)
        line.removed.connect(lambda: self.take_away(line))
        line.unfolded.connect(lambda: self._fold_others(line))
        self._layout.addWidget(line)
        self.lines.append(line)
        self.changed.emit()
        return line

    def take_away(self, line: DescribedLine) -> None:
        self.lines.remove(line)
        self._let_go(line)
        self.edited.emit()
        self.changed.emit()

    def flush(self) -> None:
        """Take what is being written in a field."""
        for line in self.lines:
            if line.words.isChecked():
                line.editor.flush()

    def _fold_others(self, line: DescribedLine) -> None:
        for other in self.lines:
            if other is not line:
                other.fold()
        self.changed.emit()

    def _let_go(self, line: DescribedLine) -> None:
        line.edited.disconnect()  # a field that loses the focus by this hands nothing on
        self._layout.removeWidget(line)
        line.hide()
        line.deleteLater()
