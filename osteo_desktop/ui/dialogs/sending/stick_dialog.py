"""Asks what goes onto a referral stick, and tells how its writing goes and ends."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.progress import ProgressState
from osteo_desktop.records.export import LetterOf
from osteo_desktop.records.sending.requests import StickWritten
from osteo_desktop.ui.dialogs.letter_dialog import Asked
from osteo_desktop.ui.jobs import Request
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.language_box import language_box
from osteo_desktop.ui.parts.line_with_button import line_with_button
from osteo_desktop.ui.signals import TypedSignal

_LINES = 6
"""Of what is told of studies that are not on it."""


@dataclass(frozen=True)
class StickWish:
    """What the reader asks for."""

    folder: Path
    of: LetterOf
    language: str
    without_ai: bool
    deidentify: bool
    originals: bool
    zipped: bool
    password: str = field(default="", repr=False)


class StickDialog(QDialog):
    """Asks with ``requested``; the answer is handed to :meth:`follow`. Stays open until closed."""

    requested = TypedSignal[StickWish](object)

    def __init__(
        self, asked: Asked, language: str, folder: Path, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._asked = asked
        self.setWindowTitle(translate("Dialogs", "Referral stick"))
        self.setMinimumWidth(620)
        self.of = QComboBox()
        this = translate("Dialogs", "This study")
        if asked.studies > 1:
            this = translate("Dialogs", "The %n studies chosen", n=asked.studies)
        self.of.addItem(this, LetterOf.STUDY)
        if asked.of_patient > 1:
            text = translate("Dialogs", "All %n studies of this patient", n=asked.of_patient)
            self.of.addItem(text, LetterOf.PATIENT)
        self.whole = QRadioButton(translate("Dialogs", "&Whole, with name, numbers and dates"))
        self.bare = QRadioButton(
            translate("Dialogs", "&De-identified: a case number in place of the name")
        )
        self.whole.setChecked(True)
        which = QButtonGroup(self)
        which.addButton(self.whole)
        which.addButton(self.bare)
        self.language = language_box(language)
        self.without_ai = QCheckBox(translate("Dialogs", "Nothing of the AI"))
        self.originals = QCheckBox(translate("Dialogs", "The radiographs’ &own files too"))
        self.zipped = QCheckBox(translate("Dialogs", "As one &ZIP"))
        self.password, self.again = QLineEdit(), QLineEdit()
        for line in (self.password, self.again):
            line.setEchoMode(QLineEdit.EchoMode.Password)
        self.password.setPlaceholderText(translate("Dialogs", "none: anybody can read it"))
        self.folder = QLineEdit(str(folder))
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedHeight(10)
        self.bar.setVisible(False)
        self.note = QLabel()
        self.note.setWordWrap(True)
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.write = QPushButton(translate("Dialogs", "Write"))
        self.stop = QPushButton(translate("Dialogs", "Stop"))
        self.open_it = QPushButton(translate("Dialogs", "Open folder"))
        for button in (self.write, self.stop, self.open_it):
            self._buttons.addButton(button, role)
        self.write.setDefault(True)
        for button in (self.stop, self.open_it):
            button.setAutoDefault(False)
        self._request: Request[StickWritten] | None = None
        self._written: Path | None = None
        self._form = QFormLayout()
        self._arrange()
        self._connect()
        self._show_running(False)
        self._enable()

    def _arrange(self) -> None:
        form = self._form
        form.addRow(translate("Dialogs", "What"), self.of)
        form.addRow("", self.whole)
        form.addRow("", self.bare)
        form.addRow(translate("Dialogs", "Language"), self.language)
        form.addRow("", self.without_ai)
        form.addRow("", self.originals)
        form.addRow("", self.zipped)
        form.addRow(translate("Dialogs", "Password"), self.password)
        form.addRow(translate("Dialogs", "Once more"), self.again)
        place = translate("Dialogs", "Stick or folder")
        self.choose = line_with_button(form, place, self.folder)
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(self.bar)
        layout.addWidget(self.note)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        for box in (self.bare, self.originals, self.without_ai):
            box.toggled.connect(self._enable)
        self.of.currentIndexChanged.connect(self._enable)
        for line in (self.password, self.again, self.folder):
            line.textChanged.connect(self._enable)
        self.choose.clicked.connect(self._choose_folder)
        self.write.clicked.connect(self._ask)
        self.stop.clicked.connect(self._stop)
        self.open_it.clicked.connect(self._open)
        self._buttons.rejected.connect(self.reject)

    def _of(self) -> LetterOf:
        return LetterOf(self.of.currentData())  # Qt gives the bare text back

    def _enable(self) -> None:
        """What does not go together cannot be chosen, and what must be known stands below."""
        if self._request is not None:
            return
        hidden = self._asked.hides_ai(self._of())
        self.without_ai.setEnabled(not hidden)
        if hidden:
            self.without_ai.setChecked(True)
        locked = bool(self.password.text())
        self._form.setRowVisible(self.again, locked)
        self.originals.setEnabled(self.bare.isChecked() or not locked)
        if not self.originals.isEnabled():
            self.originals.setChecked(False)
        agreed = not locked or self.password.text() == self.again.text()
        self.write.setEnabled(agreed and bool(self.folder.text().strip()))
        if agreed:
            self._say(self._warnings(), "quiet")
        else:
            self._say(translate("Dialogs", "Type the same password once more."), "warning")

    def _warnings(self) -> str:
        said = []
        if not self._asked.signed:
            said.append(translate("Dialogs", "What is not signed says so on every page."))
        if self.bare.isChecked():
            said.append(
                translate(
                    "Dialogs",
                    "Places of the pictures that may be text are blacked out, and nobody looks: "
                    "look at each before you send it.",
                )
            )
        if self.password.text():
            said.append(
                translate(
                    "Dialogs",
                    "The reports open with the password alone; tell it by another way. Who loses "
                    "it cannot open them.",
                )
            )
            if self.whole.isChecked():
                said.append(
                    translate("Dialogs", "No picture and no file of a radiograph lies beside them.")
                )
        return " ".join(said)

    def _choose_folder(self) -> None:
        title = translate("Dialogs", "Stick or folder")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _ask(self) -> None:
        self._written = None
        self._show_running(True)
        self._say(translate("Dialogs", "Saving drafts first…"), "quiet")
        wish = StickWish(
            Path(self.folder.text().strip()),
            self._of(),
            self.language.currentData(),
            self.without_ai.isChecked(),
            self.bare.isChecked(),
            self.originals.isChecked(),
            self.zipped.isChecked(),
            self.password.text(),
        )
        self.requested.emit(wish)

    def follow(self, request: Request[StickWritten]) -> None:
        """Show how this stick goes and ends."""
        self._request = request
        request.progressed.connect(self._on_progress)
        request.result.connect(self._on_written)
        request.error.connect(self.show_error)
        stopped = translate("Dialogs", "Stopped; nothing was left there.")
        request.cancelled.connect(lambda: self._end(stopped, "warning"))

    def _on_progress(self, state: ProgressState) -> None:
        self.bar.setRange(0, state.total or 0)
        self.bar.setValue(state.done)
        self._say(words.notice_text(state.message) or translate("Dialogs", "Writing…"), "quiet")

    def _on_written(self, written: StickWritten) -> None:
        self._written = written.path
        text = translate("Dialogs", "✓ Written and read back: {place} ({files} files, {size} MB)")
        size = f"{written.size / 1e6:.1f}"
        said = [text.format(place=written.path, files=written.files, size=size)]
        if self.bare.isChecked():
            boxes = sum(len(check.boxes) for check in written.checks)
            text = translate(
                "Dialogs",
                "! Nobody has looked whether a name is left in the pictures; places blacked out: "
                "{count}.",
            )
            said.append(text.format(count=boxes))
        failed = [f"! {files}: {words.notice_text(why)}" for files, why in written.failed]
        said += failed if len(failed) <= _LINES else [*failed[:_LINES], "…"]
        self._end("\n".join(said), "saved" if len(said) == 1 else "warning")

    def show_error(self, error: BaseException) -> None:
        self._end(words.error_text(error), "warning")

    def _end(self, text: str, role: str) -> None:
        self._request = None
        self._show_running(False)
        self._enable()
        self._say(text, role)

    def _show_running(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.bar.setRange(0, 0)
        self.stop.setVisible(running)
        self.open_it.setVisible(not running and self._written is not None)
        self.write.setEnabled(not running)
        rows = (self.of, self.whole, self.bare, self.language, self.without_ai, self.originals)
        lines = (self.zipped, self.password, self.again, self.folder, self.choose)
        for widget in (*rows, *lines):
            widget.setEnabled(not running)

    def _say(self, text: str, role: str) -> None:
        self.note.setText(text)
        self.note.setVisible(bool(text))
        set_role(self.note, role)
        self.adjustSize()

    def _stop(self) -> None:
        if self._request is not None:
            self._request.cancel()
            self._say(translate("Dialogs", "Stopping…"), "quiet")

    def _open(self) -> None:
        if self._written is not None:
            place = self._written if self._written.is_dir() else self._written.parent
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(place)))

    def reject(self) -> None:
        """What is being written is stopped, and nothing of it left."""
        if self._request is not None:
            self._request.cancel()
        super().reject()
