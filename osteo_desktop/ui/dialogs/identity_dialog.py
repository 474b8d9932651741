"""Who is on the radiograph, typed in where the file does not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QWidget,
)

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.identity_box import field_text
from osteo_desktop.ui.signals import TypedSignal

_LABELS = {
    "PatientName": marked("Dialogs", "Name"),
    "PatientID": marked("Dialogs", "Patient ID"),
    "PatientBirthDate": marked("Dialogs", "Birth date"),
}
_HINTS = {
    "PatientName": marked("Dialogs", "Family, Given"),
    "PatientID": marked("Dialogs", "as the clinic writes it"),
    "PatientBirthDate": marked("Dialogs", "YYYY-MM-DD"),
}
_SEXES = ("F", "M", "O")
"""PatientSex (PS3.3 C.7.1.1)."""


class IdentityDialog(QDialog):
    """The fields that the file fills can be read but not changed."""

    entered = TypedSignal[Patient | None](object)
    """Patient with what was typed in, or None when every field was left empty."""

    def __init__(
        self, of_file: Patient, entered: Patient | None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("Dialogs", "Enter identity"))
        self.setMinimumWidth(420)
        self._of_file = of_file
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout(self)
        note = QLabel(
            translate(
                "Dialogs",
                "For files that do not say who the patient is. What you type is kept with the "
                "reading and printed “entered by hand”; the file is not changed.",
            )
        )
        note.setWordWrap(True)
        set_role(note, "quiet")
        form.addRow(note)
        for keyword, label in _LABELS.items():
            form.addRow(
                translate("Dialogs", label), self._make_field(keyword, entered or Patient())
            )
        self.sex = self._make_sex(entered or Patient())
        form.addRow(translate("Dialogs", "Sex"), self.sex)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "warning")
        form.addRow(self.problem)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def _make_field(self, keyword: str, entered: Patient) -> QLineEdit:
        filed = getattr(self._of_file, keyword)
        field = QLineEdit(field_text(keyword, filed or getattr(entered, keyword)))
        field.setAccessibleName(translate("Dialogs", _LABELS[keyword]))
        field.setPlaceholderText(translate("Dialogs", _HINTS[keyword]))
        if filed:
            field.setReadOnly(True)
            field.setToolTip(translate("Dialogs", "From the file"))
        self.fields[keyword] = field
        return field

    def _make_sex(self, entered: Patient) -> QComboBox:
        filed = self._of_file.PatientSex
        choice = QComboBox()
        choice.setAccessibleName(translate("Dialogs", "Sex"))
        choice.addItem("", "")
        for sex in _SEXES:
            choice.addItem(words.sex_text(sex), sex)
        said = (filed or entered.PatientSex).strip().upper()
        if said and said not in _SEXES:
            choice.addItem(words.sex_text(said), said)
        choice.setCurrentIndex(max(0, choice.findData(said)))
        if filed:
            choice.setEnabled(False)
            choice.setToolTip(translate("Dialogs", "From the file"))
        return choice

    def _take(self) -> None:
        sex = "" if self._of_file.PatientSex else str(self.sex.currentData())
        patient = Patient(PatientSex=sex)
        for keyword, field in self.fields.items():
            value = field.text().strip()
            if getattr(self._of_file, keyword) or not value:
                continue
            if keyword == "PatientBirthDate":
                parsed = birth_date(value)
                if parsed is None:
                    self.problem.setText(_no_date_text(value))
                    field.setFocus()
                    return
                value = parsed
            elif keyword == "PatientName":
                value = as_person_name(value)
            patient = replace(patient, **{keyword: value})
        self.entered.emit(None if patient == Patient() else patient)
        self.accept()


def birth_date(text: str) -> str | None:
    """A DICOM DA; None for what is no single day, for a day that was not or is yet to come.

    YYYY-MM-DD, YYYYMMDD; or day, month and year in either order, where only one of them is a day.
    """
    days = possible_days(text)
    return days[0].strftime("%Y%m%d") if len(days) == 1 else None


def possible_days(text: str) -> list[date]:
    """What may be meant, the day before the month first: 03/04/1958 is one of two days."""
    year_first = re.fullmatch(r"(\d{4})[-./]?(\d{1,2})[-./]?(\d{1,2})", text)
    year_last = re.fullmatch(r"(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4})", text)
    if year_first is not None:
        orders = [tuple(int(part) for part in year_first.groups())]
    elif year_last is not None:
        one, other, year = (int(part) for part in year_last.groups())
        orders = [(year, other, one), (year, one, other)]
    else:
        return []
    found = (_day(*order) for order in orders)
    return [*dict.fromkeys(day for day in found if day is not None)]


def _day(year: int, month: int, day: int) -> date | None:
    try:
        found = date(year, month, day)
    except ValueError:
        return None
    return found if found.year >= 1850 and found <= date.today() else None


def _no_date_text(text: str) -> str:
    days = possible_days(text)
    if len(days) > 1:
        told = translate("Dialogs", "“{text}” may be {one} or {other}: write one of these.")
        one, other = (words.isolated(day.isoformat()) for day in days)
        return told.format(text=text, one=one, other=other)
    told = translate("Dialogs", "“{text}” is not a birth date; write YYYY-MM-DD.")
    return told.format(text=text)


def as_person_name(text: str) -> str:
    """Family, Given as a DICOM PN; without a comma the words stay in one component."""
    family, comma, given = text.partition(",")
    return f"{family.strip()}^{given.strip()}" if comma else text
