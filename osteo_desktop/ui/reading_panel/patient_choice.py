"""Whom a study is of, where its files name several patients: the reader says it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.rules.identity import chosen_patient
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.dicom import person_name


class PatientChoice(QWidget):
    """A button for each patient; hidden where the files name one, or nobody."""

    chosen = TypedSignal[Patient](object)
    """Patient."""

    def __init__(self) -> None:
        super().__init__()
        self.caption = QLabel()
        self.caption.setWordWrap(True)
        set_role(self.caption, "warning")
        self.buttons: list[QPushButton] = []
        self._named: tuple[Patient, ...] = ()
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 4, 0, 0)
        self._layout.setSpacing(4)
        self._layout.addWidget(self.caption)
        self.hide()

    def show_case(self, case: Case) -> None:
        named = patients_named(row.header for row in case.study)
        if named != self._named:
            self._rebuild(named)
        chosen = chosen_patient(case.reading, named)
        if chosen is None:
            text = translate(
                "Reading",
                "! The files of this study name %n patients. For which of them is the reading?",
                n=len(named),
            )
        else:
            text = translate(
                "Reading", "The files of this study name %n patients. You chose:", n=len(named)
            )
        self.caption.setText(text)
        for patient, button in zip(named, self.buttons, strict=True):
            button.setChecked(patient == chosen)
            button.setEnabled(case.can_edit)
        self.setVisible(len(named) > 1 and not case.signed)

    def _rebuild(self, named: tuple[Patient, ...]) -> None:
        for button in self.buttons:
            self._layout.removeWidget(button)
            button.deleteLater()
        self._named, self.buttons = named, []
        for patient in named:
            button = QPushButton(_patient_text(patient))
            button.setCheckable(True)
            button.setProperty("prior", True)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(_patient_text(patient))
            button.clicked.connect(lambda _checked=False, one=patient: self.chosen.emit(one))
            self._layout.addWidget(button)
            self.buttons.append(button)


def _patient_text(patient: Patient) -> str:
    born = words.date_text(patient.PatientBirthDate)
    parts = (person_name(patient.PatientName), patient.PatientID, born)
    return " · ".join(part for part in parts if part)
