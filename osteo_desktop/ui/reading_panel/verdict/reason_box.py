"""Why the reader decided otherwise than the AI: asked for, never insisted on."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from osteo_desktop.records.reading import Content, RadiographKey, disagrees
from osteo_desktop.records.rules.content import content_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.signals import TypedSignal

REASONS = (
    marked("Words", "missed by the AI"),
    marked("Words", "old or healed fracture"),
    marked("Words", "growth plate or accessory bone"),
    marked("Words", "overlap or projection"),
    marked("Words", "metal, cast or artefact"),
    marked("Words", "poor quality of the radiograph"),
    marked("Words", "known from another view or study"),
)
"""Kept in English in the reading; what the reader writes instead is kept as it is written."""


class ReasonBox(QWidget):
    """One line for each radiograph of the study on which reader and AI say the opposite."""

    edited = TypedSignal[Content, str](object, str)
    """RadiographKey, reason."""

    def __init__(self) -> None:
        super().__init__()
        caption = QLabel(translate("Reading", "You decided otherwise than the AI. Why? (optional)"))
        caption.setWordWrap(True)
        set_role(caption, "quiet")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(caption)
        self.signed = QLabel()
        self.signed.setWordWrap(True)
        self.signed.setTextFormat(Qt.TextFormat.PlainText)
        self._layout.addWidget(self.signed)
        self.lines: dict[RadiographKey, ReasonLine] = {}
        self._shown: list[Content] = []

    def show_case(self, case: Case) -> None:
        apart = [row for row in case.study if _is_apart(case, row)]
        if [content_of(row) for row in apart] != self._shown:
            self._rebuild(apart, several=len(case.study) > 1)
        for key, line in self.lines.items():
            line.show_reason(case.reading.reasons.get(key, ""))
            line.setEnabled(case.can_edit)
            line.setVisible(not case.signed)
        given = [_given(case, row) for row in apart if case.reading.reasons.get(row.key)]
        self.signed.setText("\n".join(given))
        self.signed.setVisible(case.signed)
        self.setVisible(bool(given) if case.signed else bool(apart))

    def flush(self) -> None:
        for line in self.lines.values():
            line.flush()

    def _rebuild(self, rows: Iterable[Row], *, several: bool) -> None:
        for line in self.lines.values():
            self._layout.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines, self._shown = {}, []
        for row in rows:
            content = content_of(row)
            line = ReasonLine(row.file if several else "")
            line.chosen.connect(lambda reason, content=content: self.edited.emit(content, reason))
            self._shown.append(content)
            self._layout.addWidget(line)
            self.lines[row.key] = line


class ReasonLine(QComboBox):
    """A choice that may also be written; what is written counts when the field is left."""

    chosen = Signal(str)

    def __init__(self, file: str) -> None:
        super().__init__()
        name = translate("Reading", "Reason for deciding otherwise than the AI")
        self.setAccessibleName(f"{name} {file}".strip())
        self.setToolTip(f"{name}\n{file}".strip())
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(10)
        self.addItem("", "")
        for reason in REASONS:
            self.addItem(words.word(reason), reason)
        field = self.lineEdit()
        assert field is not None
        prompt = translate("Reading", "Why otherwise than the AI?")
        field.setPlaceholderText(f"{words.isolated(file)}: {prompt}" if file else prompt)
        self._shown = ""
        self.activated.connect(lambda _index: self.flush())
        field.editingFinished.connect(self.flush)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """The wheel scrolls the panel, and chooses nothing."""
        event.ignore()

    def show_reason(self, reason: str) -> None:
        """Not while the reader is writing another."""
        if reason == self._shown:
            return
        self._shown = reason
        with QSignalBlocker(self):
            if reason in REASONS:
                self.setCurrentIndex(self.findData(reason))
            else:
                self.setEditText(reason)

    def flush(self) -> None:
        """Hand on what was chosen or written."""
        text = self.currentText().strip()
        at = self.findText(text, Qt.MatchFlag.MatchFixedString)
        reason = str(self.itemData(at)) if at >= 0 else text
        if reason != self._shown:
            self._shown = reason
            self.chosen.emit(reason)


def _is_apart(case: Case, row: Row) -> bool:
    verdict, finding = case.reading.verdicts.get(row.key), row.finding
    signed = case.reading.findings.get(row.key)
    shown = signed or finding
    return verdict is not None and shown is not None and disagrees(verdict, shown.decision)


def _given(case: Case, row: Row) -> str:
    """The reason that was signed, and of which view where there are several."""
    reason = case.reading.reasons[row.key]
    said = words.word(reason) if reason in REASONS else reason
    return f"{words.isolated(row.file)}: {said}" if len(case.study) > 1 else said
