"""What is printed, how it is laid out, and where."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QFormLayout, QSpinBox, QWidget

from osteo_desktop.records.export import LetterOptions, Paper
from osteo_desktop.records.paper.printing import PER_PAGE, FilmOptions
from osteo_desktop.ui.dialogs.printing.wish import PrintWish
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.parts.language_box import choose_language, language_box


class PrintForm(QWidget):
    """Says ``changed`` whenever the pages would be others; a printer changes none."""

    changed = Signal()

    def __init__(self, letter: LetterOptions, films: FilmOptions, studies: int, ai: bool) -> None:
        """``studies``: how many are chosen; ``ai`` False: its word must stay unseen."""
        super().__init__()
        self._letter, self._ai = letter, ai
        self.what = QComboBox()
        self.what.addItem(translate("Dialogs", "Radiographs"), True)
        self.what.addItem(translate("Dialogs", "Report"), False)
        self.of = QComboBox()
        self.of.addItem(translate("Dialogs", "This study"), False)
        if studies > 1:
            self.of.addItem(translate("Dialogs", "%n chosen studies", n=studies), True)
        self.paper = QComboBox()
        for paper in Paper:
            self.paper.addItem(str(paper), paper)
        self.paper.setCurrentText(str(films.paper))
        self.language = language_box()
        choose_language(self.language, films.language)
        self.per_page = QComboBox()
        for count in PER_PAGE:
            self.per_page.addItem(str(count), count)
        self.per_page.setCurrentIndex(PER_PAGE.index(films.per_page))
        self.greys = QComboBox()
        self.greys.addItem(translate("Dialogs", "As seen on the screen"), False)
        self.greys.addItem(translate("Dialogs", "As stored in the file"), True)
        self.greys.setCurrentIndex(int(films.as_stored))
        self.curve = _check(translate("Dialogs", "Dark parts lighter, for paper"), films.for_paper)
        self.true_size = _check(translate("Dialogs", "True size (100 %)"), films.true_size)
        self.unsure_too = _check(translate("Dialogs", "Also if uncertain"), films.unsure_too)
        tip = translate("Dialogs", "Also where millimetres are those at the detector, or unclear")
        self.unsure_too.setToolTip(tip)
        self.names = _check(translate("Dialogs", "Name, ID and dates"), films.names)
        self.short = _check(translate("Dialogs", "Short form, on one page"), letter.short)
        said = translate("Dialogs", "Nothing of the AI")
        self.without_ai = _check(said, letter.without_ai or not ai)
        self.printer = QComboBox()
        self.printer.setMinimumContentsLength(18)
        self.printer.addItem(translate("Dialogs", "Looking for printers…"), "")
        self.copies = QSpinBox()
        self.copies.setRange(1, 99)
        self._arrange(studies)
        self._connect()
        self._enable()

    def _arrange(self, studies: int) -> None:
        self.form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.addRow(translate("Dialogs", "Print"), self.what)
        form.addRow(translate("Dialogs", "Of"), self.of)
        form.setRowVisible(self.of, studies > 1)
        form.addRow(translate("Dialogs", "Paper"), self.paper)
        form.addRow(translate("Dialogs", "Language"), self.language)
        form.addRow(translate("Dialogs", "To a page"), self.per_page)
        form.addRow(translate("Dialogs", "Grey levels"), self.greys)
        self._of_films: list[QWidget] = [self.per_page, self.greys]
        for box in (self.curve, self.true_size, self.unsure_too, self.names):
            form.addRow("", box)
            self._of_films.append(box)
        self._of_reports = [self.short, self.without_ai]
        for box in self._of_reports:
            form.addRow("", box)
        form.addRow(translate("Dialogs", "Printer"), self.printer)
        form.addRow(translate("Dialogs", "Copies"), self.copies)

    def _connect(self) -> None:
        for combo in (self.what, self.of, self.paper, self.language, self.per_page, self.greys):
            combo.currentIndexChanged.connect(lambda _index: self._on_changed())
        checks = (self.curve, self.true_size, self.unsure_too, self.names)
        for check in (*checks, self.short, self.without_ai):
            check.toggled.connect(lambda _on: self._on_changed())

    def _on_changed(self) -> None:
        self._enable()
        self.changed.emit()

    def _enable(self) -> None:
        for widget in self._of_films:
            self.form.setRowVisible(widget, self.is_of_films)
        for widget in self._of_reports:
            self.form.setRowVisible(widget, not self.is_of_films)
        self.unsure_too.setEnabled(self.true_size.isChecked())
        self.without_ai.setEnabled(self._ai)

    @property
    def is_of_films(self) -> bool:
        return bool(self.what.currentData())

    def wish(self) -> PrintWish:
        paper, language = self.paper.currentData(), self.language.currentData()
        if not self.is_of_films:
            letter = LetterOptions(
                paper=paper,
                short=self.short.isChecked(),
                without_ai=self.without_ai.isChecked(),
                without_opinions=not self._ai,
                pictures=self._letter.pictures,
                letterhead=self._letter.letterhead,
                clinic=self._letter.clinic,
                language=language,
            )
            return PrintWish(letter, bool(self.of.currentData()))
        films = FilmOptions(
            paper=paper,
            per_page=self.per_page.currentData(),
            true_size=self.true_size.isChecked(),
            unsure_too=self.true_size.isChecked() and self.unsure_too.isChecked(),
            names=self.names.isChecked(),
            as_stored=bool(self.greys.currentData()),
            for_paper=self.curve.isChecked(),
            language=language,
        )
        return PrintWish(films, bool(self.of.currentData()))


def _check(text: str, checked: bool) -> QCheckBox:
    box = QCheckBox(text)
    box.setChecked(checked)
    return box
