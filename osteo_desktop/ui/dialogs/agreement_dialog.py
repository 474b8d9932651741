"""The model against what was signed here, and each radiograph on which they disagree."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.models.agreement import SignedCase
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.first_look import FirstLook, Fold
from osteo_desktop.ui.parts.opening_size import open_as_large_as
from osteo_desktop.wording.agreement import agreement_text
from osteo_desktop.workflow.models.agreement import SiteAgreement

_HEADINGS = (
    marked("Dialogs", "Reader"),
    marked("Dialogs", "AI"),
    marked("Dialogs", "Score"),
    marked("Dialogs", "AI hidden"),
    marked("Dialogs", "Signed"),
    marked("Dialogs", "By"),
    marked("Dialogs", "Reason"),
    marked("Dialogs", "File"),
    marked("Dialogs", "Folder"),
)


class AgreementDialog(QDialog):
    folder_wanted = Signal(str)
    """The folder of the chosen radiograph is to be opened."""
    points_wanted = Signal()
    """The reader thinks of moving the operating points."""

    def __init__(self, found: SiteAgreement, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Agreement with the AI"))
        open_as_large_as(self, 980, 620)
        self._cases = found.disagreements
        self.figures = QLabel(
            "\n\n".join(agreement_text(one, words.word) for one in found.agreements)
        )
        self.figures.setTextFormat(Qt.TextFormat.PlainText)
        self.figures.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.figures.setWordWrap(True)
        note = QLabel(
            translate(
                "Dialogs",
                "The reader's verdict counts as the truth, which it need not be. At the "
                "high-sensitivity point doubt counts as suspicion. In brackets 95% intervals; "
                "with few radiographs they are wide. {disclaimer}.",
            ).format(disclaimer=words.disclaimer())
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        self.first_look = FirstLook()
        _show_agreement(self.first_look, found)
        self.more = Fold(self.figures, note)
        caption = QLabel(
            translate("Dialogs", "Disagreements ({count}), what the AI missed first").format(
                count=len(self._cases)
            )
        )
        set_role(caption, "title")
        self.table = self._table()
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.open_folder = self._buttons.addButton(
            translate("Dialogs", "Open its folder"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.open_folder.setAutoDefault(False)
        self.open_folder.setEnabled(False)
        self.open_folder.clicked.connect(self._open)
        self.move_points = self._buttons.addButton(
            translate("Dialogs", "Move the operating points…"),
            QDialogButtonBox.ButtonRole.ActionRole,
        )
        self.move_points.setAutoDefault(False)
        self.move_points.clicked.connect(lambda _checked=False: self._move_points())
        self._buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        for widget in (self.first_look, self.more, self.figures, note, caption):
            layout.addWidget(widget)
        layout.addWidget(self.table, 1)
        layout.addWidget(self._buttons)

    def _table(self) -> QTableWidget:
        table = QTableWidget(len(self._cases), len(_HEADINGS))
        table.setAccessibleName(translate("Dialogs", "Disagreements"))
        table.setHorizontalHeaderLabels([translate("Dialogs", h) for h in _HEADINGS])
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.verticalHeader().setVisible(False)
        for line, case in enumerate(self._cases):
            for column, text in enumerate(_cells(case)):
                table.setItem(line, column, QTableWidgetItem(text))
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(len(_HEADINGS) - 1, QHeaderView.ResizeMode.Stretch)
        table.itemSelectionChanged.connect(
            lambda: self.open_folder.setEnabled(bool(table.selectedItems()))
        )
        table.itemDoubleClicked.connect(lambda _item: self._open())
        return table

    def _move_points(self) -> None:
        self.accept()
        self.points_wanted.emit()

    def _open(self) -> None:
        line = self.table.currentRow()
        if 0 <= line < len(self._cases):
            self.folder_wanted.emit(self._cases[line].root)
            self.accept()


def _show_agreement(first_look: FirstLook, found: SiteAgreement) -> None:
    """Of the first model: at the high-sensitivity point, where doubt counts as suspicion."""
    rates = [(one.sensitivity, one.specificity) for one in found.agreements if one.radiographs]
    if not rates:
        text = translate("Dialogs", "Nothing was signed here yet that the AI had scored.")
        first_look.show_share(text, "", None)
        return
    fractured, others = rates[0]
    count = fractured.of + others.of
    same = fractured.hits + others.hits
    text = translate(
        "Dialogs",
        "Radiographs on which the AI and the reader who signed said the same. Fractures that the "
        "AI did not suspect: {missed} of {fractured}.",
    ).format(missed=fractured.of - fractured.hits, fractured=fractured.of)
    figure = translate("Dialogs", "{same} of {count} alike").format(
        same=f"{same:,}", count=f"{count:,}"
    )
    first_look.show_share(text, figure, same / count if count else None)


def _cells(case: SignedCase) -> tuple[str, ...]:
    return (
        words.verdict_text(case.verdict),
        words.short_decision(case.finding.decision),
        words.score_text(case.finding),
        translate("Dialogs", "yes") if case.ai_hidden else translate("Dialogs", "no"),
        words.moment_text(case.at),
        case.reader,
        words.word(case.reason),
        _file_text(case),
        case.root,
    )


def _file_text(case: SignedCase) -> str:
    if not case.exchanged:
        return case.file
    text = translate("Dialogs", "{file} (has changed since, or is gone)")
    return text.format(file=words.isolated(case.file))
