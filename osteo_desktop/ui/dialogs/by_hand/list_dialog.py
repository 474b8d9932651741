"""A list of patients before anything of it is taken over: which line is for which radiograph."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QPixmap
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.dialogs.by_hand.fields import fault_text
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.by_hand import name_of
from osteo_desktop.wording.coded.body_parts import projection_text
from osteo_desktop.wording.dicom import person_name
from osteo_desktop.workflow.reading.patient_list import (
    DateOrder,
    ListLine,
    Match,
    Matched,
    PatientList,
)

_HEADINGS = (
    marked("Dialogs", "Line"),
    marked("Dialogs", "Radiograph"),
    marked("Dialogs", "Patient"),
    marked("Dialogs", "Study"),
    marked("Dialogs", "What happens"),
)
_STATES = {
    Match.READY: marked("Dialogs", "✓ will be entered"),
    Match.NOTHING: marked("Dialogs", "nothing to enter: it is known already"),
    Match.NO_FILE: marked("Dialogs", "! no radiograph of this name is open"),
    Match.SEVERAL_FILES: marked("Dialogs", "! several radiographs bear this name"),
    Match.DOUBLED: marked("Dialogs", "! another line is for this radiograph too"),
    Match.BROKEN: marked("Dialogs", "! damaged line: cells too many, or no file"),
    Match.LOCKED: marked("Dialogs", "! signed, or not read yet"),
    Match.LEFT_OUT: marked("Dialogs", "left out"),
}
_ORDERS = {
    DateOrder.DAY_FIRST: marked("Dialogs", "day before month: 3/4 is 3 April"),
    DateOrder.MONTH_FIRST: marked("Dialogs", "month before day: 3/4 is 4 March"),
}
_THUMBNAIL = 44
"""Pixels."""
_Matching = Callable[[PatientList, Mapping[int, str]], Sequence[Matched]]


class ListDialog(QDialog):
    """Lines that are not sure are never entered; the reader may say whose a line is."""

    order_chosen = TypedSignal[DateOrder](object)
    """Read the list once more, its dates being written so."""
    accepted_lines = TypedSignal[Mapping[int, str]](object)
    """By line, what the reader saw: the file that it is for."""

    def __init__(
        self,
        listed: PatientList,
        matching: _Matching,
        files: Mapping[str, bytes],
        parent: QWidget | None,
    ) -> None:
        """``files``: of the session, each with its thumbnail (JPEG, b"" where there is none)."""
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Enter patients from a list"))
        self.resize(980, 560)
        self._matching, self._chosen = matching, dict[int, str]()
        self.listed, self._matched = listed, tuple[Matched, ...]()
        self._files, self._icons = files, dict[str, QIcon]()
        self.counts, self.order = QLabel(), QComboBox()
        self.counts.setWordWrap(True)
        set_role(self.counts, "quiet")
        self.asked = QLabel(translate("Dialogs", "Dates of this list may be two days. They are"))
        set_role(self.asked, "warning")
        self.order.addItem("", None)
        for order, text in _ORDERS.items():
            self.order.addItem(translate("Dialogs", text), order)
        self.order.setAccessibleName(translate("Dialogs", "Order of the dates"))
        self.table = QTableWidget(0, len(_HEADINGS))
        self.table.setHorizontalHeaderLabels([translate("Dialogs", one) for one in _HEADINGS])
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(translate("Dialogs", "Lines of the list"))
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setMaximumSectionSize(300)
        header.setResizeContentsPrecision(100)
        header.setStretchLastSection(True)
        self.table.verticalHeader().setDefaultSectionSize(_THUMBNAIL + 6)
        self.table.setIconSize(QSize(_THUMBNAIL, _THUMBNAIL))
        self.file = QComboBox()
        self.file.addItem(translate("Dialogs", "as the list says"), None)
        self.file.addItem(translate("Dialogs", "none: leave it out"), "")
        for file in files:
            self.file.addItem(file, file)
        self.file.setAccessibleName(translate("Dialogs", "The radiograph of this line"))
        self.file.setMinimumContentsLength(30)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        self._lay_out(buttons)
        self.order.activated.connect(self._on_order)
        self.file.activated.connect(self._on_file)
        self.table.currentCellChanged.connect(lambda *_: self._on_line())
        self.show_list(listed)

    def _lay_out(self, buttons: QDialogButtonBox) -> None:
        asked = QHBoxLayout()
        asked.addWidget(self.asked)
        asked.addWidget(self.order, 1)
        hand = QHBoxLayout()
        hand.addWidget(QLabel(translate("Dialogs", "This line is for")))
        hand.addWidget(self.file, 1)
        layout = QVBoxLayout(self)
        layout.addWidget(self.counts)
        layout.addLayout(asked)
        layout.addWidget(self.table, 1)
        layout.addLayout(hand)
        layout.addWidget(buttons)

    def show_list(self, listed: PatientList) -> None:
        self.listed = listed
        self.asked.setVisible(listed.order_unsure or self.order.currentIndex() > 0)
        self.order.setVisible(not self.asked.isHidden())
        self._match()

    def _match(self) -> None:
        self._matched = tuple(self._matching(self.listed, self._chosen))
        line = max(0, self.table.currentRow())
        self.table.setRowCount(len(self._matched))
        for number, one in enumerate(self._matched):
            for column, text in enumerate(_cells(one)):
                item = QTableWidgetItem(text)
                item.setToolTip(text)
                if column == 1 and self._files.get(one.file):
                    item.setIcon(self._icon(one.file))
                self.table.setItem(number, column, item)
        self.table.resizeColumnsToContents()
        if self._matched:
            self.table.setCurrentCell(line, 0)
        count = Counter(one.state for one in self._matched)
        told = translate("Dialogs", "{ready} of {all} lines will be entered; the others will not.")
        text = told.format(ready=count[Match.READY], all=len(self._matched))
        if self.listed.passed_over:
            unknown = translate("Dialogs", "Columns that are not understood: {columns}.")
            text += " " + unknown.format(columns=", ".join(self.listed.passed_over))
        text += " " + translate(
            "Dialogs", "What the files say is not overwritten, nor what was entered before."
        )
        self.counts.setText(text)
        self.ok.setText(translate("Dialogs", "Enter {number}").format(number=count[Match.READY]))
        self.ok.setEnabled(count[Match.READY] > 0)
        self._on_line()

    def _icon(self, file: str) -> QIcon:
        if file not in self._icons:
            picture = QPixmap()
            picture.loadFromData(self._files[file])
            self._icons[file] = QIcon(picture)
        return self._icons[file]

    def _on_line(self) -> None:
        line = self.table.currentRow()
        if 0 <= line < len(self._matched):
            chosen = self._chosen.get(self._matched[line].line.number)
            self.file.setCurrentIndex(
                max(0, self.file.findData(chosen)) if chosen is not None else 0
            )

    def _on_file(self, _index: int) -> None:
        line = self.table.currentRow()
        if not 0 <= line < len(self._matched):
            return
        number, file = self._matched[line].line.number, self.file.currentData()
        self._chosen.pop(number, None)
        if file is not None:
            self._chosen[number] = str(file)
        self._match()

    def _on_order(self, _index: int) -> None:
        order = self.order.currentData()
        if order is not None:
            self.order_chosen.emit(DateOrder(order))

    def _take(self) -> None:
        ready = [one for one in self._matched if one.state is Match.READY]
        self.accepted_lines.emit({one.line.number: one.file for one in ready})
        self.accept()


def _cells(one: Matched) -> tuple[str, ...]:
    line = one.line
    file = one.file or translate("Dialogs", "“{file}”").format(file=line.file)
    patient, study, view = line.patient, line.study, line.view
    born = words.date_text(patient.PatientBirthDate)
    who = (
        person_name(patient.PatientName),
        words.isolated(patient.PatientID),
        translate("Viewer", "born {date}").format(date=born) if born else "",
        words.age_text(patient, ""),
        words.sex_text(patient.PatientSex),
    )
    hurt = words.date_text(study.injury_date)
    what = (
        words.date_text(study.StudyDate),
        words.part_text(view.BodyPartExamined),
        words.side_text(view.Laterality),
        projection_text(view.ViewPosition, words.word),
        study.ReasonForStudy,
        person_name(study.ReferringPhysicianName),
        *(hurt, study.injury, study.pain),
    )
    together = (" · ".join(part for part in parts if part) for parts in (who, what))
    return (str(line.number), file, *together, _state_text(one, line))


def _state_text(one: Matched, line: ListLine) -> str:
    if one.state is Match.FAULTY:
        return " ".join(f"! {fault_text(fault, text)}" for fault, text in line.faults)
    if one.state is Match.OTHER:
        text = translate("Dialogs", "! file or reader say otherwise: {what}")
        return text.format(what=name_of(one.differs, words.word))
    return translate("Dialogs", _STATES[one.state])
