"""Shows the picture that a messenger would send, for the reader to black out names and say so."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.sending.pixel_check import Box
from osteo_desktop.records.sending.requests import PictureSent
from osteo_desktop.ui.dialogs.sending.blacking import BlackingView, Tool
from osteo_desktop.ui.dialogs.sending.blacking_keys import BlackingKeys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.parts.line_with_button import line_with_button
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.workflow.reading.sending.messenger import Preview

_SIDE = 320
"""Pixels of the column beside the picture."""


@dataclass(frozen=True)
class LookedAt:
    """What the reader says of the picture in sight."""

    preview: Preview
    boxes: tuple[Box, ...]
    reader: str
    folder: Path


class MessengerDialog(QDialog):
    """Asks with ``requested`` once somebody says that no name is left; every change of the picture
    takes that word back."""

    requested = TypedSignal[LookedAt](object)
    question_changed = TypedSignal[str](str)

    def __init__(self, reader: str, folder: Path, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Picture for a messenger"))
        self.resize(1040, 680)
        self.view = BlackingView()
        self.area = QScrollArea()
        self.area.setWidget(self.view)
        self.area.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.area.setMinimumSize(420, 420)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the picture in it has the arrows
        self.keys = BlackingKeys(self.view)
        self.keys.moved.connect(
            lambda at: self.area.ensureVisible(round(at.x()), round(at.y()), 40, 40)
        )
        by_key = translate(
            "Dialogs",
            "By key: arrows move a cross (Shift finely, Ctrl far), Return begins a rectangle and "
            "ends it, Delete takes one away",
        )
        self.view.setToolTip(by_key)
        self.view.setAccessibleDescription(by_key)
        self.full_size = QCheckBox(translate("Dialogs", "As large as it is sent"))
        self.rectangle = QRadioButton(translate("Dialogs", "Black out by &rectangle"))
        self.rectangle.setChecked(True)
        self.brush = QRadioButton(translate("Dialogs", "Black out by &brush"))
        tools = QButtonGroup(self)
        tools.addButton(self.rectangle)
        tools.addButton(self.brush)
        self.see_through = QCheckBox(translate("Dialogs", "See what lies below"))
        self.back = QPushButton(translate("Dialogs", "&Take back"))
        self.clear = QPushButton(translate("Dialogs", "Take &all away"))
        self.proposed = QLabel()
        self.proposed.setWordWrap(True)
        self.question = QLineEdit()
        self.folder = QLineEdit(str(folder))
        self.reader = QLineEdit(reader)
        self.looked = QCheckBox(translate("Dialogs", "I &looked: no name is left"))
        self.note = QLabel(translate("Dialogs", "Making the picture…"))
        self.note.setWordWrap(True)
        self._buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close
        )
        self.save = self._buttons.button(QDialogButtonBox.StandardButton.Save)
        self.open_it = QPushButton(translate("Dialogs", "Open folder"))
        self._buttons.addButton(self.open_it, QDialogButtonBox.ButtonRole.ActionRole)
        self.open_it.setVisible(False)
        for button in (self.back, self.clear, self.open_it, self.save):
            button.setAutoDefault(False)  # Enter in a field must not say that somebody looked
        self._preview: Preview | None = None
        self._asked = ""
        self._arrange()
        self._connect()
        self._enable()

    def _arrange(self) -> None:
        side = QWidget()
        side.setFixedWidth(_SIDE)
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.proposed, self.rectangle, self.brush, self.see_through):
            column.addWidget(widget)
        acts = QHBoxLayout()
        acts.addWidget(self.back)
        acts.addWidget(self.clear)
        column.addLayout(acts)
        column.addWidget(self.full_size)
        column.addSpacing(12)
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.addRow(translate("Dialogs", "Question"), self.question)
        self.choose = line_with_button(form, translate("Dialogs", "Folder"), self.folder)
        form.addRow(translate("Dialogs", "Who looks"), self.reader)
        column.addLayout(form)
        column.addSpacing(6)
        column.addWidget(self.looked)
        column.addWidget(self.note)
        column.addStretch(1)
        both = QHBoxLayout()
        both.addWidget(self.area, 1)
        both.addWidget(side)
        layout = QVBoxLayout(self)
        layout.addLayout(both, 1)
        layout.addWidget(self._buttons)

    def _connect(self) -> None:
        self.rectangle.toggled.connect(self._choose_tool)
        self.see_through.toggled.connect(self.view.set_see_through)
        self.back.clicked.connect(self.view.take_back)
        self.clear.clicked.connect(self.view.clear)
        self.full_size.toggled.connect(self._fit)
        self.view.changed.connect(self._on_changed)
        self.question.editingFinished.connect(self._ask_question)
        self.question.textEdited.connect(self._take_word_back)
        self.choose.clicked.connect(self._choose_folder)
        self.looked.toggled.connect(self._enable)
        self.reader.textChanged.connect(self._enable)
        self.folder.textChanged.connect(self._enable)
        self.open_it.clicked.connect(self._open)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), self, self.view.take_back)

    def show_preview(self, preview: Preview) -> None:
        """The first time with what the program proposes; later the reader's boxes stay."""
        boxes = preview.boxes if self._preview is None else self.view.boxes
        if self._preview is None:
            self.question.setText(preview.draft.question)
            count = len(preview.boxes)
            told = translate("Dialogs", "Places that may be text, blacked out: {count}. ")
            told = told.format(count=count) if count else ""
            told += translate(
                "Dialogs", "Look at the whole picture; right click or Delete takes one away."
            )
            self.proposed.setText(told)
        self._preview, self._asked = preview, preview.draft.question
        self.view.show_preview(preview, boxes)
        self._say("", "quiet")
        self._take_word_back()
        self._fit()

    def _choose_tool(self) -> None:
        self.view.tool = Tool.RECTANGLE if self.rectangle.isChecked() else Tool.BRUSH

    def _on_changed(self) -> None:
        self._take_word_back()

    def _take_word_back(self) -> None:
        self.looked.setChecked(False)
        self._enable()

    def _ask_question(self) -> None:
        if self._preview is not None and self.question.text() != self._asked:
            self._asked = self.question.text()
            self._say(translate("Dialogs", "Making the picture…"), "quiet")
            self._enable()
            self.question_changed.emit(self._asked)

    def _is_current(self) -> bool:
        """The picture in sight is the one that would be sent."""
        return self._preview is not None and self._preview.draft.question == self.question.text()

    def _enable(self) -> None:
        is_current = self._is_current()
        self.looked.setEnabled(is_current)
        places = self.folder.text().strip() and self.reader.text().strip()
        self.save.setEnabled(bool(is_current and self.looked.isChecked() and places))
        if self.looked.isChecked() and not places:
            told = translate("Dialogs", "Say who looked, and where the picture is to be written.")
            self._say(told, "warning")
        elif self.looked.isChecked():
            self._say("", "quiet")

    def _fit(self) -> None:
        picture, room = self.view.picture_size(), self.area.viewport().size()
        if picture.isEmpty():
            return
        whole = min(room.width() / picture.width(), room.height() / picture.height())
        self.view.set_scale(1.0 if self.full_size.isChecked() else min(1.0, whole))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _choose_folder(self) -> None:
        title = translate("Dialogs", "Folder for the picture")
        chosen = QFileDialog.getExistingDirectory(self, title, self.folder.text())
        if chosen:
            self.folder.setText(chosen)

    def _save(self) -> None:
        if self._preview is None or not self.looked.isChecked():
            return
        self.save.setEnabled(False)
        self._say(translate("Dialogs", "Writing…"), "quiet")
        folder = Path(self.folder.text().strip())
        reader = self.reader.text().strip()
        self.requested.emit(LookedAt(self._preview, tuple(self.view.boxes), reader, folder))

    def show_result(self, sent: PictureSent) -> None:
        self.open_it.setVisible(True)
        text = translate("Dialogs", "✓ Written: {place} ({size} kB)")
        self._enable()
        self._say(text.format(place=sent.path, size=sent.size // 1000), "saved")

    def show_error(self, error: BaseException) -> None:
        self._enable()
        self._say(words.error_text(error), "warning")

    def _say(self, text: str, role: str) -> None:
        self.note.setText(text)
        set_role(self.note, role)

    def _open(self) -> None:
        folder = self.folder.text().strip()
        QDesktopServices.openUrl(QUrl.fromLocalFile(folder))
