"""What the reader finds beside fractures on the radiograph in sight."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from osteo_desktop.records.fracture import SIDES
from osteo_desktop.records.further_finding import FurtherFinding
from osteo_desktop.records.reading import Content
from osteo_desktop.records.rules.content import content_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.describing.described_list import DescribedLine, DescribedList
from osteo_desktop.ui.reading_panel.describing.further_editor import FurtherEditor
from osteo_desktop.ui.reading_panel.describing.labels import (
    other_side_text,
    said_label,
    warning_label,
)
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.further_findings import further_text


class FurtherBox(QWidget):
    """A line that was added and holds nothing yet is in the window only."""

    edited = TypedSignal[Content, tuple[FurtherFinding, ...]](object, object)
    """Content, tuple of FurtherFinding."""
    rearranged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._content: Content | None = None
        self._side = ""
        self.list = DescribedList(
            FurtherEditor,
            lambda found: further_text(found, words.word),
            translate("Reading", "Remove this finding"),
        )
        self.add = QPushButton(translate("Reading", "Add a further finding"))
        self.add.setToolTip(
            translate("Reading", "Dislocation, effusion, hardware and what else is seen")
        )
        self.add.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.warning, self.said = warning_label(), said_label()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self.said, self.list, self.add, self.warning):
            layout.addWidget(widget)
        self.add.clicked.connect(lambda _checked=False: self._add())
        self.list.edited.connect(self._say)
        self.list.changed.connect(self.rearranged)

    @property
    def lines(self) -> list[DescribedLine]:
        return self.list.lines

    @property
    def findings(self) -> tuple[FurtherFinding, ...]:
        return self.list.values

    def show_case(self, case: Case) -> None:
        held, content = case.reading.further.get(case.row.key, ()), content_of(case.row)
        self._side = "" if case.row.header is None else case.row.header.Laterality
        if content != self._content or held != self.findings:
            self._content = content
            self.list.put(held)
        self.list.setVisible(case.can_edit)
        self.add.setVisible(case.can_edit)
        self.said.setText("\n".join(f"• {further_text(found, words.word)}" for found in held))
        self.said.setVisible(not case.can_edit and bool(held))
        self.warning.setText(other_side_text(self._side, by_hand="Laterality" in case.row.by_hand))
        self.warning.setVisible(any(found.contradicts(self._side) for found in held))
        self.setVisible(case.can_edit or bool(held))

    def flush(self) -> None:
        """Take what is being written in a field."""
        self.list.flush()

    def _add(self) -> None:
        side = self._side if self._side in SIDES else ""
        line = self.list.append(FurtherFinding(Laterality=side))
        line.unfold(take_focus=self.add.hasFocus())

    def _say(self) -> None:
        if self._content is not None:
            self.edited.emit(self._content, self.findings)
