"""Who is on the radiograph: from the file, or entered by hand and marked so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QSizePolicy

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.rules.by_hand import lacks
from osteo_desktop.records.rules.content import beside
from osteo_desktop.records.rules.identity import Identity, identity_of
from osteo_desktop.ui.keys.action_keys import with_keys
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.dates import in_order
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.ui.reading_panel.patient_choice import PatientChoice
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.coded.body_parts import projection_text
from osteo_desktop.wording.dicom import date_text, person_name

_FIELDS = (
    ("PatientName", marked("Reading", "Name")),
    ("PatientID", marked("Reading", "ID")),
    ("PatientBirthDate", marked("Reading", "Born")),
)


def field_text(keyword: str, value: str) -> str:
    if keyword == "PatientName":
        return person_name(value)
    return in_order(date_text(value)) if keyword == "PatientBirthDate" else value


def _together(parts: Sequence[tuple[str, bool]]) -> str:
    """Words that stand in a row, and which of them were entered by hand: told once if all were."""
    if parts and all(is_so for _, is_so in parts):
        return words.by_hand(" ".join(text for text, _ in parts))
    return " ".join(words.by_hand(text, is_so) for text, is_so in parts)


class IdentityBox(QFrame):
    entry_requested = Signal()
    patient_chosen = TypedSignal[Patient](object)
    """Patient, of several that the study's files name."""

    def __init__(self) -> None:
        super().__init__()
        set_role(self, "box")
        self._values: dict[str, QLabel] = {}
        layout = QGridLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setHorizontalSpacing(8)
        layout.setVerticalSpacing(1)
        layout.setColumnStretch(1, 1)
        for line, (keyword, label) in enumerate(_FIELDS):
            caption = QLabel(translate("Reading", label))
            set_role(caption, "quiet")
            value = QLabel()
            value.setWordWrap(True)
            value.setTextFormat(Qt.TextFormat.PlainText)
            value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            value.setAccessibleName(
                translate("Reading", "Patient: {field}").format(field=caption.text())
            )
            layout.addWidget(caption, line, 0, Qt.AlignmentFlag.AlignTop)
            layout.addWidget(value, line, 1)
            self._values[keyword] = value
        self.details = QLabel()
        self.details.setTextFormat(Qt.TextFormat.PlainText)
        self.details.setWordWrap(True)
        set_role(self.details, "quiet")
        layout.addWidget(self.details, len(_FIELDS), 0, 1, 2)
        self.enter = QPushButton()
        self.enter.setToolTip(
            translate(
                "Reading",
                "Type in what the file does not say of patient, study and radiograph; it is "
                "printed 'entered by hand'",
            )
        )
        self.enter.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.enter.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.enter.clicked.connect(self.entry_requested)
        layout.addWidget(self.enter, len(_FIELDS) + 1, 0, 1, 2)
        self.several = PatientChoice()
        self.several.chosen.connect(self.patient_chosen)
        layout.addWidget(self.several, len(_FIELDS) + 2, 0, 1, 2)

    def texts(self) -> dict[str, str]:
        """By DICOM keyword, what is on the screen."""
        return {keyword: label.text() for keyword, label in self._values.items()}

    def set_keys(self, keys: str) -> None:
        self.enter.setText(with_keys(translate("Reading", "Enter what is missing…"), keys))

    def show_case(self, case: Case) -> None:
        of_file = case.row.header.patient if case.row.header is not None else Patient()
        identity = identity_of(beside(case.reading, case.row), [case.row.header])
        for keyword, _ in _FIELDS:
            self._show_field(keyword, identity)
        asked = (*(keyword for keyword, _ in _FIELDS), "PatientSex")
        lacks_any = any(not getattr(of_file, keyword) for keyword in asked) or lacks(case.row)
        self.several.show_case(case)
        header = case.row.header
        details = [] if header is None else self._details(header, identity, case)
        self.details.setText(" · ".join(details))
        self.details.setVisible(bool(details))
        self.enter.setVisible(lacks_any and not case.signed and not case.row.error)
        self.enter.setEnabled(case.can_edit)

    def _show_field(self, keyword: str, identity: Identity) -> None:
        label, value = self._values[keyword], getattr(identity.patient, keyword)
        text = words.isolated(field_text(keyword, value))
        if not value:
            label.setText(translate("Reading", "not in the file"))
            set_role(label, "quiet")
        elif keyword in identity.by_hand:
            label.setText(words.by_hand(text))
            set_role(label, "byhand")
        elif identity.chosen:
            label.setText(translate("Reading", "{value} (chosen by the reader)").format(value=text))
            set_role(label, "byhand")
        else:
            label.setText(field_text(keyword, value))
            set_role(label, "strong")

    @staticmethod
    def _details(header: Header, identity: Identity, case: Case) -> list[str]:
        patient = identity.patient
        by_hand = {*identity.by_hand, *case.row.by_hand}
        sex, age = words.sex_text(patient.PatientSex), words.age_text(patient, header.StudyDate)
        view = (
            (words.part_text(header.BodyPartExamined), "BodyPartExamined"),
            (projection_text(header.ViewPosition, words.word), "ViewPosition"),
            (words.side_text(header.Laterality), "Laterality"),
        )
        parts = (
            words.by_hand(sex, "PatientSex" in by_hand),
            words.by_hand(age, "PatientAge" in by_hand),
            words.by_hand(words.date_text(header.StudyDate), "StudyDate" in by_hand),
            _together([(text, name in by_hand) for text, name in view if text]),
        )
        return [text for text in parts if text]
