"""What can be chosen and written of one further finding."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from osteo_desktop.records.further_finding import FurtherFinding, FurtherKind, JointName
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.describing.described_list import Editor
from osteo_desktop.ui.reading_panel.describing.find_field import FindField, choices_of, sides
from osteo_desktop.wording.further_findings import FURTHER_WORDS, JOINT_NAME_WORDS


class FurtherEditor(Editor):
    def __init__(self, found: FurtherFinding) -> None:
        super().__init__()
        self._found = found
        self.kind = FindField(translate("Reading", "Finding"))
        self.joint = FindField(translate("Reading", "Joint"))
        self.side = FindField(translate("Reading", "Side"))
        self.words = QLineEdit()
        self.words.setAccessibleName(translate("Reading", "Own words"))
        self.words.setPlaceholderText(translate("Reading", "own words"))
        self.first = self.kind
        grid = QGridLayout(self)
        grid.setContentsMargins(8, 0, 0, 4)
        grid.setHorizontalSpacing(4)
        grid.setVerticalSpacing(3)
        grid.setColumnStretch(1, 1)
        rows: tuple[tuple[str, QWidget], ...] = (
            (self.kind.accessibleName(), self.kind),
            (self.joint.accessibleName(), self.joint),
            (self.side.accessibleName(), self.side),
            (translate("Reading", "Words"), self.words),
        )
        for line, (caption, field) in enumerate(rows):
            label = QLabel(caption)
            set_role(label, "quiet")
            grid.addWidget(label, line, 0)
            grid.addWidget(field, line, 1)
        self.kind.offer(choices_of(FURTHER_WORDS))
        self.joint.offer(choices_of(JOINT_NAME_WORDS))
        self.side.offer(sides())
        self.kind.choose(str(found.kind or ""))
        self.joint.choose(str(found.joint or ""))
        self.side.choose(found.Laterality)
        self.words.setText(found.words)
        self.words.setCursorPosition(0)
        for choice in (self.kind, self.joint, self.side):
            choice.chosen.connect(self._take)
            choice.problem.connect(self.problem)
        self.words.editingFinished.connect(self._take)

    @property
    def value(self) -> FurtherFinding:
        return self._found

    def flush(self) -> None:
        for choice in (self.kind, self.joint, self.side):
            choice.flush()
        self._take()

    def _take(self) -> None:
        kind, joint = self.kind.value, self.joint.value
        found = replace(
            self._found,
            kind=FurtherKind(kind) if kind else None,
            joint=JointName(joint) if joint else None,
            Laterality=self.side.value,
            words=self.words.text().strip(),
        )
        if found != self._found:
            self._found = found
            self.edited.emit()
