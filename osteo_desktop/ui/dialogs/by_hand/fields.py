"""Fields for what a file does not say: a line, a day, an age, a choice.

Each has ``said``, what is to be kept as DICOM writes it, and ``fault``, why it cannot be.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Protocol

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.rules.typed import (
    Fault,
    as_age,
    as_da,
    as_person_name,
    as_text,
    date_fault,
    days_meant,
    of_da,
    possible_days,
)
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.dates import in_full, typed_order
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.wording.dicom import person_name

_HINTS = {
    "year": marked("Dialogs", "YYYY-MM-DD"),
    "day": marked("Dialogs", "DD/MM/YYYY"),
    "month": marked("Dialogs", "MM/DD/YYYY"),
}
_UNITS = {
    "Y": marked("Dialogs", "years"),
    "M": marked("Dialogs", "months"),
    "W": marked("Dialogs", "weeks"),
    "D": marked("Dialogs", "days"),
}
_SEXES = ("F", "M", "O")
"""PatientSex (PS3.3 C.7.1.1)."""


class Field(Protocol):
    def present(self, value: str, *, of_file: bool) -> None:
        """``of_file``: it can be read and not changed."""

    @property
    def said(self) -> str: ...

    @property
    def fault(self) -> Fault | None: ...

    @property
    def entry(self) -> QWidget:
        """What has the focus when it is typed."""


class LineField(QLineEdit):
    def __init__(self, hint: str = "", offered: tuple[str, ...] = ()) -> None:
        super().__init__()
        self.setPlaceholderText(hint)
        if offered:
            offer(self, offered)

    def present(self, value: str = "", *, of_file: bool = False) -> None:
        self.setText(value)
        _bind(self, of_file)

    @property
    def said(self) -> str:
        return as_text(self.text())

    @property
    def fault(self) -> Fault | None:
        return None

    @property
    def entry(self) -> QWidget:
        return self


def offer(line: QLineEdit, offered: Sequence[str]) -> None:
    """What begins as one of these is completed in its place, so that Enter and Tab still leave."""
    completer = QCompleter(list(offered), line)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setCompletionMode(QCompleter.CompletionMode.InlineCompletion)
    line.setCompleter(completer)


class NameField(LineField):
    def present(self, value: str = "", *, of_file: bool = False) -> None:
        super().present(person_name(value), of_file=of_file)

    @property
    def said(self) -> str:
        return as_person_name(super().said)


class DayField(QWidget):
    """A date, written out in full under it; which of two, where it may be two."""

    def __init__(self) -> None:
        super().__init__()
        self.line = QLineEdit()
        self.line.setPlaceholderText(translate("Dialogs", _HINTS[typed_order()]))
        self.written = QLabel()
        self.written.setWordWrap(True)
        set_role(self.written, "quiet")
        self.choices = (QPushButton(), QPushButton())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.line)
        layout.addWidget(self.written)
        for button in self.choices:
            button.setAutoDefault(True)
            button.clicked.connect(lambda _on=False, button=button: self._choose(button))
            layout.addWidget(button)
        self._of_file = False
        self._offered: list[date] = []
        self.setFocusProxy(self.line)
        self.line.textChanged.connect(lambda _text: self._say())
        self._say()

    def present(self, value: str = "", *, of_file: bool = False) -> None:
        day = of_da(value)
        self.line.setText(value if day is None else day.isoformat())
        self._of_file = of_file
        _bind(self.line, of_file)
        self._say()

    @property
    def said(self) -> str:
        days = possible_days(self.line.text())
        return as_da(days[0]) if len(days) == 1 and not self._of_file else ""

    @property
    def fault(self) -> Fault | None:
        text = self.line.text().strip()
        return date_fault(text) if text and not self._of_file else None

    @property
    def entry(self) -> QWidget:
        return self.line

    def meant(self) -> list[date]:
        """The likelier of two first: as this language writes a date."""
        days = possible_days(self.line.text())
        return days[::-1] if typed_order() == "month" else days

    def _say(self) -> None:
        days = self._offered = [] if self._of_file else self.meant()
        several = len(days) > 1
        self.written.setText(
            translate("Dialogs", "Which day is meant?")
            if several
            else "".join(in_full(day) for day in days)
        )
        self.written.setVisible(bool(days))
        for number, button in enumerate(self.choices):
            button.setVisible(several)
            if several:
                button.setText(in_full(days[number]))

    def _choose(self, button: QPushButton) -> None:
        self.line.setText(self._offered[self.choices.index(button)].isoformat())
        self.line.setFocus()


class AgeField(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.number, self.unit = QLineEdit(), QComboBox()
        for unit, name in _UNITS.items():
            self.unit.addItem(translate("Dialogs", name), unit)
        self.unit.setAccessibleName(translate("Dialogs", "Unit of the age"))
        self.number.setPlaceholderText(translate("Dialogs", "at the study"))
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.number, 1)
        layout.addWidget(self.unit)
        self._of_file = False
        self.setFocusProxy(self.number)

    def present(self, value: str = "", *, of_file: bool = False) -> None:
        known = as_age(value) if value else None
        self._of_file = of_file
        self.number.setText(value if known is None else str(int(known[:3])))
        if known is not None:
            self.unit.setCurrentIndex(self.unit.findData(known[3]))
        _bind(self.number, of_file)
        self.unit.setEnabled(not of_file)

    @property
    def said(self) -> str:
        return "" if self._of_file or self.fault else as_age(self._typed) or ""

    @property
    def fault(self) -> Fault | None:
        text = self.number.text().strip()
        if not text or self._of_file:
            return None
        return None if text.isdigit() and as_age(self._typed) else Fault.NO_AGE

    @property
    def entry(self) -> QWidget:
        return self.number

    @property
    def _typed(self) -> str:
        text = self.number.text().strip()
        return f"{text}{self.unit.currentData()}" if text else ""


class SexField(QComboBox):
    def __init__(self) -> None:
        super().__init__()
        self.addItem("", "")
        for sex in _SEXES:
            self.addItem(words.sex_text(sex), sex)

    def present(self, value: str = "", *, of_file: bool = False) -> None:
        sex = value.strip().upper()
        if sex and sex not in _SEXES:
            self.addItem(words.sex_text(sex), sex)
        self.setCurrentIndex(max(0, self.findData(sex)))
        self.setEnabled(not of_file)
        self.setToolTip(_of_file_text() if of_file else "")

    @property
    def said(self) -> str:
        return str(self.currentData()) if self.isEnabled() else ""

    @property
    def fault(self) -> Fault | None:
        return None

    @property
    def entry(self) -> QWidget:
        return self


def fault_text(fault: Fault, text: str) -> str:
    """What is wrong with it and what to do, ``text`` being what was typed."""
    told = {
        Fault.NO_DATE: translate("Dialogs", "“{text}” is not a date; write YYYY-MM-DD."),
        Fault.TWO_DAYS: translate("Dialogs", "“{text}” may be two days: say which is meant."),
        Fault.FUTURE: translate("Dialogs", "“{text}” is yet to come."),
        Fault.LONG_AGO: translate("Dialogs", "“{text}” is too long ago."),
        Fault.NO_AGE: translate("Dialogs", "“{text}” is not an age that a patient has."),
        Fault.NO_SEX: translate("Dialogs", "“{text}” is not a sex; write F, M or O."),
        Fault.NO_SIDE: translate("Dialogs", "“{text}” is not a side; write L or R."),
        Fault.TWO_AGES: translate("Dialogs", "Give the birth date or the age, not both."),
        Fault.BORN_AFTER_STUDY: translate(
            "Dialogs", "The patient would be born after the study. Look at both dates."
        ),
        Fault.TOO_OLD: translate(
            "Dialogs", "The patient would be older than anybody. Look at the birth date."
        ),
        Fault.HURT_AFTER_STUDY: translate("Dialogs", "The injury would be after the study."),
        Fault.HURT_BEFORE_BIRTH: translate(
            "Dialogs", "The injury would be before the patient was born."
        ),
    }[fault].format(text=text)
    days = days_meant(text) if fault is Fault.TWO_DAYS else []
    or_so = (f" {words.isolated(day.isoformat())}" for day in days)
    return told + ",".join(or_so)


def _of_file_text() -> str:
    return translate("Dialogs", "From the file")


def _bind(line: QLineEdit, of_file: bool) -> None:
    line.setReadOnly(of_file)
    line.setFocusPolicy(Qt.FocusPolicy.ClickFocus if of_file else Qt.FocusPolicy.StrongFocus)
    line.setToolTip(_of_file_text() if of_file else "")
