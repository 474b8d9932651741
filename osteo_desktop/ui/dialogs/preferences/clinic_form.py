"""The letterhead of reports: the clinic, its logo, and what stands below who signs."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, QTimer
from PySide6.QtGui import QHideEvent, QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.settings import Letterhead, ReaderEntry, clinic_folder
from osteo_desktop.ui.dialogs.preferences.picture_field import PictureField
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal

_PAUSE_MS = 400
_NAMES_WIDTH = 190
_PREVIEW = (0.04, 0.42)
"""From where to where of the page's height is shown."""
_PREVIEW_WIDTH = 520


class ClinicForm(QWidget):
    """Says what the letterhead shall be, a moment after it was typed; keeps nothing itself."""

    changed = TypedSignal[Letterhead](object)

    def __init__(self) -> None:
        super().__init__()
        self.clinic, self.department, self.registration = QLineEdit(), QLineEdit(), QLineEdit()
        self.address, self.contact = _lines(3), _lines(2)
        self.logo = PictureField(translate("Preferences", "Logo"))
        self.reader = QComboBox()
        self.reader.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.title, self.number = QLineEdit(), QLineEdit()
        self.signature = PictureField(translate("Preferences", "Signature"))
        self.preview = QLabel()
        self.preview.setAccessibleName(translate("Preferences", "The letterhead as it is printed"))
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setTextFormat(Qt.TextFormat.PlainText)
        set_role(self.problem, "warning")
        self.problem.setVisible(False)
        self._logo = ""
        self._entries: dict[str, ReaderEntry] = {}
        self._shown = Letterhead()
        self._captions: list[str] = []
        self._typed = QTimer(self, interval=_PAUSE_MS, singleShot=True)
        self._typed.timeout.connect(self.flush)
        self._arrange()
        self._connect()

    def _arrange(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        rows: tuple[tuple[str, QWidget], ...] = (
            (translate("Preferences", "Clinic"), self.clinic),
            (translate("Preferences", "Department"), self.department),
            (translate("Preferences", "Address"), self.address),
            (translate("Preferences", "Telephone, mail"), self.contact),
            (translate("Preferences", "Registration of the clinic"), self.registration),
            (translate("Preferences", "Logo"), self.logo),
            (translate("Preferences", "Who signs"), self.reader),
            (translate("Preferences", "Title below the signature"), self.title),
            (translate("Preferences", "Registration of the reader"), self.number),
            (translate("Preferences", "Signature"), self.signature),
        )
        for text, field in rows:
            caption = QLabel(text)
            caption.setWordWrap(True)
            caption.setFixedWidth(_NAMES_WIDTH)
            caption.setBuddy(field)
            if not isinstance(field, PictureField):
                field.setAccessibleName(text)
            form.addRow(caption, field)
            self._captions.append(text)
        note = QLabel(
            translate(
                "Preferences",
                "A signature is printed only below readings that this reader has signed, never on "
                "a draft. Pictures are copied into the program’s own folder.",
            )
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 6)
        column.addLayout(form)
        column.addWidget(note)
        column.addWidget(self.problem)
        column.addWidget(self.preview)

    def _connect(self) -> None:
        for line in (self.clinic, self.department, self.registration, self.title, self.number):
            line.textEdited.connect(lambda _text: self._typed.start())
        for text in (self.address, self.contact):
            text.textChanged.connect(self._typed.start)
        self.reader.activated.connect(lambda _index: self._turn_to_reader())
        self.logo.removed.connect(lambda: self.take_logo(""))
        self.signature.removed.connect(lambda: self.take_signature(self.reader_name, ""))
        self._before = ""

    @property
    def reader_name(self) -> str:
        return self.reader.currentText()

    def show_clinic(self, clinic: Letterhead, readers: Sequence[str]) -> None:
        """``readers``: who reads here, first who reads now."""
        known = dict.fromkeys([*readers, *(one.name for one in clinic.readers)])
        names = [name for name in known if name.strip()]
        if self._typed.isActive():
            self.flush()
            clinic = self._shown
        if clinic == self._shown and names == self._names():
            return
        self._shown, self._logo = clinic, clinic.logo
        self._entries = {one.name: one for one in clinic.readers}
        _write(self.clinic, clinic.clinic)
        _write(self.department, clinic.department)
        _write(self.registration, clinic.registration)
        for field, lines in ((self.address, clinic.address), (self.contact, clinic.contact)):
            if _written(field) != lines:
                with QSignalBlocker(field):
                    field.setPlainText("\n".join(lines))
        now = self.reader_name
        self.reader.clear()
        self.reader.addItems(names)
        self.reader.setCurrentIndex(max(0, self.reader.findText(now)))
        self._show_reader()
        self._show_logo()

    def _names(self) -> list[str]:
        return [self.reader.itemText(at) for at in range(self.reader.count())]

    def value(self) -> Letterhead:
        """As it is written now."""
        name = self._before
        if name:
            before = self._entries.get(name, ReaderEntry(name))
            self._entries[name] = replace(
                before, title=self.title.text().strip(), registration=self.number.text().strip()
            )
        kept = [one for one in self._entries.values() if one != ReaderEntry(one.name)]
        return Letterhead(
            self.clinic.text().strip(),
            self.department.text().strip(),
            _written(self.address),
            _written(self.contact),
            self.registration.text().strip(),
            self._logo,
            tuple(kept),
        )

    def flush(self) -> None:
        """Say what was typed."""
        self._typed.stop()
        value = self.value()
        if value != self._shown:
            self._shown = value
            self.changed.emit(value)

    def take_logo(self, name: str) -> None:
        """A file in the program's own folder; "" is none."""
        self._logo = name
        self._show_logo()
        self.flush()

    def take_signature(self, reader: str, name: str) -> None:
        entry = self._entries.get(reader, ReaderEntry(reader))
        self._entries[reader] = replace(entry, signature=name)
        self._show_signature()
        self.flush()

    def _turn_to_reader(self) -> None:
        self.flush()
        self._show_reader()
        self.changed.emit(self.value())  # the preview shows another signature

    def _show_reader(self) -> None:
        self._before = self.reader_name
        entry = self._entries.get(self._before, ReaderEntry(self._before))
        _write(self.title, entry.title)
        _write(self.number, entry.registration)
        for field in (self.reader, self.title, self.number, self.signature):
            field.setEnabled(bool(self._before))
        self._show_signature()

    def _show_signature(self) -> None:
        entry = self._entries.get(self.reader_name, ReaderEntry(""))
        self.signature.show_picture(clinic_folder() / entry.signature if entry.signature else None)

    def _show_logo(self) -> None:
        self.logo.show_picture(clinic_folder() / self._logo if self._logo else None)

    def show_preview(self, png: bytes) -> None:
        page = QImage.fromData(png)
        top, bottom = (round(share * page.height()) for share in _PREVIEW)
        shown = page.copy(0, top, page.width(), bottom - top)
        picture = QPixmap.fromImage(shown)
        picture.setDevicePixelRatio(max(1.0, page.width() / _PREVIEW_WIDTH))
        self.preview.setPixmap(picture)
        self.problem.setVisible(False)

    def show_problem(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.setVisible(bool(text))

    def has(self, words: Sequence[str]) -> bool:
        """Whether all these words, in small letters, stand in its captions."""
        said = " ".join(self._captions).casefold()
        return all(word in said for word in words)

    def hideEvent(self, event: QHideEvent) -> None:
        self.flush()
        super().hideEvent(event)


def _lines(count: int) -> QPlainTextEdit:
    field = QPlainTextEdit()
    field.setTabChangesFocus(True)
    field.setFixedHeight(field.fontMetrics().lineSpacing() * count + 14)
    return field


def _written(field: QPlainTextEdit) -> tuple[str, ...]:
    lines = (line.strip() for line in field.toPlainText().splitlines())
    return tuple(line for line in lines if line)


def _write(field: QLineEdit, text: str) -> None:
    """The cursor stays where the same is typed."""
    if field.text().strip() != text:
        field.setText(text)
