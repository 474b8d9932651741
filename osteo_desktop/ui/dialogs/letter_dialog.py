"""Asks how the report of the study in sight is written, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.export import (
    LetterOf,
    LetterOptions,
    LetterPicture,
    LettersSummary,
    Paper,
)
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.language_box import language_box
from osteo_desktop.ui.parts.line_with_button import line_with_button
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.letters import NOT_ARCHIVAL

_LINES = 8
"""Of what is told of many reports; the rest is in the folder."""


@dataclass(frozen=True)
class LetterWish:
    """What the reader asks for."""

    options: LetterOptions
    folder: Path
    of: LetterOf = LetterOf.STUDY
    """PATIENT: all studies of the patient in one."""


@dataclass(frozen=True)
class Asked:
    """What the dialog is opened for."""

    ai_hidden: bool
    """The AI's word on one of the studies must stay unseen."""
    signed: bool
    """All of them are."""
    studies: int = 1
    of_patient: int = 1
    """Studies of the patient of the one study, that among them."""
    ai_hidden_of_patient: bool = False
    any_signed: bool = False

    def hides_ai(self, of: LetterOf) -> bool:
        """Whether nothing of the AI may stand in what is made of these; what must not be seen yet
        is not handed on either."""
        return self.ai_hidden or (of is LetterOf.PATIENT and self.ai_hidden_of_patient)


class LetterDialog(QDialog):
    """Asks with ``requested``, says how it went, and stays open until it is closed."""

    requested = TypedSignal[LetterWish](object)

    def __init__(
        self,
        wish: LetterWish,
        asked: Asked,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        title = translate("Dialogs", "Report of this study")
        if asked.studies > 1:
            title = translate("Dialogs", "Reports of %n studies, a PDF each", n=asked.studies)
        self.setWindowTitle(title)
        self.setMinimumWidth(560)
        options = wish.options
        self._clinic = options.clinic
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(str(paper), paper)
        self.paper.setCurrentText(str(options.paper))
        self.short = QCheckBox(translate("Dialogs", "Short form, on one page"))
        self.short.setChecked(options.short)
        self.language = language_box(options.language)
        self.without_ai = QCheckBox(translate("Dialogs", "Nothing of the AI"))
        self.without_ai.setChecked(options.without_ai)
        self.of = QComboBox()
        self.of.addItem(translate("Dialogs", "This study"), LetterOf.STUDY)
        if asked.of_patient > 1:
            text = translate("Dialogs", "All %n studies of this patient", n=asked.of_patient)
            self.of.addItem(text, LetterOf.PATIENT)
        self.patient_page = QCheckBox(
            translate("Dialogs", "Also a page for the patient, in plain language")
        )
        self.patient_page.setEnabled(asked.any_signed)
        self.patient_page.setChecked(options.patient_page and asked.any_signed)
        self.pictures = {
            LetterPicture.PLAIN: QCheckBox(translate("Dialogs", "plain")),
            LetterPicture.MARKS: QCheckBox(translate("Dialogs", "with marks")),
            LetterPicture.MAP: QCheckBox(translate("Dialogs", "with the AI’s map")),
        }
        for kind, box in self.pictures.items():
            box.setChecked(kind in options.pictures)
        self.letterhead = QLineEdit("" if options.letterhead is None else str(options.letterhead))
        self.letterhead.setPlaceholderText(translate("Dialogs", "that of the preferences"))
        self.folder = QLineEdit(str(wish.folder))
        self.note = QLabel()
        self.note.setWordWrap(True)
        self.open_it = QPushButton(translate("Dialogs", "Open"))
        self._written: Path | None = None
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close
        )
        self.save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._arrange()
        self._connect()
        self._hide_ai()
        if not asked.signed:
            note = translate("Dialogs", "What is not signed says so on every page.")
            self._say(note, "warning")

    def _arrange(self) -> None:
        form = QFormLayout()
        if self.of.count() > 1:
            form.addRow(translate("Dialogs", "Report of"), self.of)
        form.addRow(translate("Dialogs", "Paper"), self.paper)
        form.addRow(translate("Dialogs", "Language"), self.language)
        form.addRow("", self.short)
        form.addRow("", self.without_ai)
        form.addRow("", self.patient_page)
        row = QHBoxLayout()
        for box in self.pictures.values():
            row.addWidget(box)
        row.addStretch(1)
        form.addRow(translate("Dialogs", "Radiographs"), row)
        head, folder = translate("Dialogs", "Letterhead"), translate("Dialogs", "Folder")
        self.choose_head = line_with_button(form, head, self.letterhead)
        self.choose_folder = line_with_button(form, folder, self.folder)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.note)
        self._buttons.addButton(self.open_it, QDialogButtonBox.ButtonRole.ActionRole)
        self.open_it.setVisible(False)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.without_ai.toggled.connect(self._enable_map)
        self.of.currentIndexChanged.connect(lambda _index: self._hide_ai())
        self.choose_head.clicked.connect(self._choose_head)
        self.choose_folder.clicked.connect(self._choose_folder)
        self.open_it.clicked.connect(self._open)
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)

    def _of(self) -> LetterOf:
        return LetterOf(self.of.currentData())  # Qt gives the bare text back

    def _hide_ai(self) -> None:
        hidden = self._asked.hides_ai(self._of())
        if hidden:
            self.without_ai.setChecked(True)
        self.without_ai.setEnabled(not hidden)
        self._enable_map()

    def _enable_map(self) -> None:
        self.pictures[LetterPicture.MAP].setEnabled(not self.without_ai.isChecked())

    def _choose_head(self) -> None:
        title = translate("Dialogs", "Letterhead")
        chosen, _ = QFileDialog.getOpenFileName(
            self, title, self.letterhead.text(), "TOML (*.toml)"
        )
        if chosen:
            self.letterhead.setText(chosen)

    def _choose_folder(self) -> None:
        title = translate("Dialogs", "Folder for the report")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _ask(self) -> None:
        folder, head = self.folder.text().strip(), self.letterhead.text().strip()
        if not folder:
            self._say(translate("Dialogs", "Choose a folder."), "warning")
            return
        self.save.setEnabled(False)
        self.open_it.setVisible(False)
        self._say(translate("Dialogs", "Writing…"), "quiet")
        options = LetterOptions(
            paper=Paper(self.paper.currentData()),
            short=self.short.isChecked(),
            without_ai=self.without_ai.isChecked(),
            without_opinions=self._asked.hides_ai(self._of()),
            pictures=tuple(kind for kind, box in self.pictures.items() if box.isChecked()),
            letterhead=Path(head) if head else None,
            language=self.language.currentData(),
            clinic=self._clinic,
            patient_page=self.patient_page.isChecked(),
        )
        self.requested.emit(LetterWish(options, Path(folder), self._of()))

    def show_result(self, summary: LettersSummary) -> None:
        """What was written, or why there is no report."""
        self.save.setEnabled(True)
        said = [f"{files}: {words.notice_text(why)}" for files, why in summary.failed]
        if summary.written:
            first, *more = (one.path for one in summary.written)
            self._written = first.parent if more else first
            self.open_it.setVisible(True)
            text = translate("Dialogs", "✓ Written: {place}")
            said.insert(0, text.format(place=self._written))
        for one in summary.written:
            if one.not_archival:
                said.append(f"{one.path.name}: {words.word(NOT_ARCHIVAL)}.")
        is_plain = len(said) == 1 and not summary.failed
        shown = said if len(said) <= _LINES else [*said[:_LINES], "…"]
        self._say("\n".join(shown), "saved" if is_plain else "warning")

    def show_error(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        self._say(words.error_text(error), "warning")

    def _say(self, text: str, role: str) -> None:
        self.note.setText(text)
        set_role(self.note, role)
        self.adjustSize()  # or the lines above make room for it

    def _open(self) -> None:
        if self._written is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._written)))
