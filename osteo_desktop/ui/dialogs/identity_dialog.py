"""Who is on the radiograph, typed in where the file does not say."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFormLayout, QLabel, QLineEdit, QWidget

from osteo_desktop.records.radiograph import Patient
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

    def _take(self) -> None:
        patient = Patient()
        for keyword, field in self.fields.items():
            value = field.text().strip()
            if getattr(self._of_file, keyword) or not value:
                continue
            if keyword == "PatientBirthDate":
                parsed = birth_date(value)
                if parsed is None:
                    self.problem.setText(
                        translate(
                            "Dialogs", "“{text}” is not a birth date; write YYYY-MM-DD."
                        ).format(text=value)
                    )
                    field.setFocus()
                    return
                value = parsed
            elif keyword == "PatientName":
                value = as_person_name(value)
            patient = replace(patient, **{keyword: value})
        self.entered.emit(None if patient == Patient() else patient)
        self.accept()


def birth_date(text: str) -> str | None:
    """A DICOM DA from YYYY-MM-DD (or YYYYMMDD), None for a day that was not or is yet to come."""
    digits = re.fullmatch(r"(\d{4})[-./]?(\d{2})[-./]?(\d{2})", text)
    if digits is None:
        return None
    try:
        day = date(*(int(part) for part in digits.groups()))
    except ValueError:
        return None
    if day.year < 1850 or day > date.today():
        return None
    return day.strftime("%Y%m%d")


def as_person_name(text: str) -> str:
    """Family, Given as a DICOM PN; without a comma the words stay in one component."""
    family, comma, given = text.partition(",")
    return f"{family.strip()}^{given.strip()}" if comma else text
