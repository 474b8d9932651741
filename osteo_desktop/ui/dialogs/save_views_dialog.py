"""What of the radiographs in sight is saved as pictures, and where to."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QButtonGroup,
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
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.ui.viewer.tools.composing import Take

_NOT_IN_NAMES = frozenset('/\\:*?"<>|')


@dataclass(frozen=True)
class SaveRequest:
    take: Take
    all_views: bool
    media: str
    """PNG or JPEG."""
    folder: Path
    name: str
    """Without suffix; the views of a study are numbered after it."""


class SaveViewsDialog(QDialog):
    """Stays open until everything is written."""

    requested = TypedSignal[SaveRequest](object)
    """SaveRequest."""

    def __init__(self, views: int, folder: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Save views"))
        self.setMinimumWidth(520)
        self.this_view = QRadioButton(translate("Dialogs", "The view in sight"))
        text = translate("Dialogs", "All %n views of the study", n=views)
        self.all_views = QRadioButton(text)
        self._which = QButtonGroup(self)
        for button in (self.this_view, self.all_views):
            self._which.addButton(button)
        self.this_view.setChecked(True)
        self.all_views.setEnabled(views > 1)
        self.as_seen = QRadioButton(translate("Dialogs", "As seen, with marks and words"))
        self.alone = QRadioButton(translate("Dialogs", "The radiograph alone, as its file lies"))
        self._how = QButtonGroup(self)
        for button in (self.as_seen, self.alone):
            self._how.addButton(button)
        self.as_seen.setChecked(True)
        self.full_size = QCheckBox(translate("Dialogs", "At the radiograph’s own pixels"))
        self.named = QCheckBox(translate("Dialogs", "With the patient’s name on the picture"))
        self.alone.toggled.connect(self.named.setDisabled)
        self.media = QComboBox()
        self.media.addItem(translate("Dialogs", "PNG – nothing is lost"), "PNG")
        self.media.addItem(translate("Dialogs", "JPEG – smaller, with some loss"), "JPEG")
        self.folder = QLineEdit(folder)
        self.browse = QPushButton(translate("Dialogs", "Choose…"))
        self.browse.clicked.connect(self._choose)
        self.name = QLineEdit(name)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "warning")
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        self.save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self._buttons.accepted.connect(self._ask)
        self._buttons.rejected.connect(self.reject)
        self._lay_out()

    def _lay_out(self) -> None:
        place = QHBoxLayout()
        place.addWidget(self.folder, 1)
        place.addWidget(self.browse)
        form = QFormLayout()
        for title, first, *others in (
            (translate("Dialogs", "Which"), self.this_view, self.all_views),
            (translate("Dialogs", "How"), self.as_seen, self.alone, self.full_size, self.named),
            (translate("Dialogs", "Format"), self.media),
        ):
            form.addRow(title, first)
            for other in others:
                form.addRow("", other)
        form.addRow(translate("Dialogs", "Folder"), place)
        form.addRow(translate("Dialogs", "File name"), self.name)
        for field, title in (
            (self.media, translate("Dialogs", "Format")),
            (self.folder, translate("Dialogs", "Folder")),
            (self.name, translate("Dialogs", "File name")),
        ):
            field.setAccessibleName(title)
        note = QLabel(
            translate(
                "Dialogs",
                "“{disclaimer}” stands on every view as seen, and beside a map the model’s name. "
                "Words burned into a radiograph stay in it: look before you pass it on.",
            ).format(disclaimer=words.disclaimer())
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        layout = QVBoxLayout(self)
        layout.addLayout(form)
        layout.addWidget(note)
        layout.addWidget(self.problem)
        layout.addWidget(self._buttons)

    def _choose(self) -> None:
        title = translate("Dialogs", "Folder for the pictures")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _ask(self) -> None:
        name, folder = self.name.text().strip(), self.folder.text().strip()
        if not name or not folder or _NOT_IN_NAMES & set(name) or name.startswith("."):
            self.problem.setText(
                translate("Dialogs", 'Give a folder, and a file name without / \\ : * ? " < > |')
            )
            return
        self.problem.setText("")
        self.save.setEnabled(False)
        bare = self.alone.isChecked()
        named = self.named.isChecked() and not bare
        self.requested.emit(
            SaveRequest(
                Take(bare, self.full_size.isChecked(), named),
                self.all_views.isChecked(),
                str(self.media.currentData()),
                Path(folder),
                name,
            )
        )

    def show_error(self, error: BaseException) -> None:
        self.save.setEnabled(True)
        self.problem.setText(words.error_and_details(error))
