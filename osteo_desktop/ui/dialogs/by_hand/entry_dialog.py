"""What files do not say of patient, study and radiograph, typed in: of one study or several."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import EnteredStudy, Reading
from osteo_desktop.records.rules.by_hand import (
    FilledIn,
    entered_view,
    impossible,
    patients_of,
    states,
    take,
)
from osteo_desktop.records.rules.typed import Fault
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.dialogs.by_hand.fields import (
    AgeField,
    DayField,
    Field,
    LineField,
    NameField,
    SexField,
    fault_text,
)
from osteo_desktop.ui.dialogs.by_hand.views_table import ViewsTable
from osteo_desktop.ui.language.translate import marked, translate
from osteo_desktop.ui.look.theme import set_role
from osteo_desktop.ui.signals import TypedSignal
from osteo_desktop.wording.dicom import person_name

_PATIENT = {
    "PatientName": marked("Dialogs", "Name"),
    "PatientID": marked("Dialogs", "Patient ID"),
    "PatientBirthDate": marked("Dialogs", "Birth date"),
    "PatientAge": marked("Dialogs", "or age"),
    "PatientSex": marked("Dialogs", "Sex"),
}
_STUDY = {
    "StudyDate": marked("Dialogs", "Study date"),
    "ReferringPhysicianName": marked("Dialogs", "Referring doctor"),
    "ReasonForStudy": marked("Dialogs", "Clinical question"),
    "injury_date": marked("Dialogs", "Date of injury"),
    "injury": marked("Dialogs", "Kind of injury"),
    "pain": marked("Dialogs", "Place of pain"),
}
_INJURIES = (
    marked("Dialogs", "fall"),
    marked("Dialogs", "twist"),
    marked("Dialogs", "blow"),
    marked("Dialogs", "crush"),
    marked("Dialogs", "traffic accident"),
    marked("Dialogs", "sport"),
    marked("Dialogs", "no injury known"),
)


@dataclass(frozen=True, eq=False)
class Studied:
    """A study that may be changed, as it is now."""

    reading: Reading
    rows: tuple[Row, ...]


class EntryDialog(QDialog):
    """What the files say can be read but not changed."""

    entered = TypedSignal[FilledIn](object)
    """What was typed in; of several studies it is to be added to what is known."""

    def __init__(self, studies: Sequence[Studied], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._studies = tuple(studies)
        self._rows = [row for study in studies for row in study.rows if row.header and row.sha256]
        self._several = len(studies) > 1
        title = translate("Dialogs", "Enter what is missing")
        number = translate("Dialogs", "{number} studies").format(number=len(studies))
        self.setWindowTitle(f"{title} – {number}" if self._several else title)
        self.setMinimumWidth(760)
        self._patients = patients_of([(one.reading, one.rows) for one in studies])
        self.fields = _make_fields()
        held = {} if self._several else _held(self._studies[0])
        for keyword, field in self.fields.items():
            stated = self._stated(keyword)
            field.present(stated or held.get(keyword, ""), of_file=bool(stated))
        views = {
            row.key: entered_view(study.reading, row) for study in studies for row in study.rows
        }
        self.views = ViewsTable(self._rows, views)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        set_role(self.problem, "warning")
        self._lay_out()
        free = [field for field in self.fields.values() if field.entry.isEnabled()]
        first = next((f for f in free if not getattr(f.entry, "isReadOnly", bool)()), None)
        (self.views if first is None else first.entry).setFocus()

    def _lay_out(self) -> None:
        note = QLabel(self._note())
        note.setWordWrap(True)
        set_role(note, "quiet")
        sides = QHBoxLayout()
        sides.setSpacing(18)
        for labels in (_PATIENT, _STUDY):
            form = QFormLayout()
            form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
            for keyword, label in labels.items():
                field = self.fields[keyword]
                field.entry.setAccessibleName(translate("Dialogs", label))
                assert isinstance(field, QWidget)
                form.addRow(translate("Dialogs", label), field)
            sides.addLayout(form, 1)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self._take)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.addWidget(note)
        layout.addLayout(sides)
        layout.addWidget(self.views, 1)
        layout.addWidget(self.problem)
        layout.addWidget(buttons)

    def _note(self) -> str:
        note = translate(
            "Dialogs",
            "What you type is kept with the reading and shown “entered by hand” wherever it "
            "stands; the file is not changed. What the files say cannot be overwritten.",
        )
        if self._several:
            note += " " + translate(
                "Dialogs",
                "Above the table only what is not known yet is set: what was entered of a study "
                "before stays.",
            )
        if len(self._patients) > 1:
            note += " " + translate(
                "Dialogs",
                "These studies are of different patients ({names}): name, ID, birth date, age and "
                "sex cannot be entered for all of them at once.",
            ).format(names="; ".join(_named(one) for one in self._patients[:3]))
        return note

    def _stated(self, keyword: str) -> str:
        """What every file says, so that there is nothing to enter."""
        if keyword in _PATIENT and len(self._patients) > 1:
            return "–"
        said = [states(row, keyword) for row in self._rows]
        if keyword == "PatientAge" and not all(said):
            born = [states(row, "PatientBirthDate") for row in self._rows]
            said = ["–"] if born and all(born) else said
        if not said or not all(said):
            return ""
        return said[0] if len(set(said)) == 1 else "–"

    def filled_in(self) -> FilledIn:
        said = {keyword: field.said for keyword, field in self.fields.items()}
        taken = {k: v for k, v in said.items() if not self._stated(k)}
        return FilledIn(
            Patient(**{k: v for k, v in taken.items() if k in _PATIENT}),
            EnteredStudy(**{k: v for k, v in taken.items() if k in _STUDY}),
            self.views.views(),
        )

    def _take(self) -> None:
        for field in self.fields.values():
            if field.fault is not None:
                self._refuse(field, field.fault)
                return
        wrong = self.views.fault()
        if wrong is not None:
            self.problem.setText(fault_text(*wrong))
            self.views.setFocus()
            return
        filled = self.filled_in()
        if filled.patient.PatientAge and filled.patient.PatientBirthDate:
            self._refuse(self.fields["PatientAge"], Fault.TWO_AGES)
            return
        for study in self._studies:
            reading = take(study.reading, study.rows, filled, add=self._several)
            found = next(iter(impossible(reading, study.rows)), None)
            if found is not None:
                self._refuse(self.fields[found[0]], found[1])
                return
            named = patients_of([(reading, study.rows)])
            if len(named) > max(1, len(patients_of([(study.reading, study.rows)]))):
                self._refuse_patient(named)
                return
        self.entered.emit(filled)
        self.accept()

    def _refuse(self, field: Field, fault: Fault) -> None:
        text = getattr(field.entry, "text", str)()
        self.problem.setText(fault_text(fault, text))
        field.entry.setFocus()

    def _refuse_patient(self, named: Sequence[Patient]) -> None:
        text = translate("Dialogs", "A file of this study names another patient: {names}.")
        self.problem.setText(text.format(names="; ".join(_named(one) for one in named)))
        self.fields["PatientName"].entry.setFocus()


def _make_fields() -> dict[str, Field]:
    person = translate("Dialogs", "Family, Given")
    return {
        "PatientName": NameField(person),
        "PatientID": LineField(translate("Dialogs", "as the clinic writes it")),
        "PatientBirthDate": DayField(),
        "PatientAge": AgeField(),
        "PatientSex": SexField(),
        "StudyDate": DayField(),
        "ReferringPhysicianName": NameField(person),
        "ReasonForStudy": LineField(translate("Dialogs", "such as “fracture?”")),
        "injury_date": DayField(),
        "injury": LineField(offered=tuple(translate("Dialogs", one) for one in _INJURIES)),
        "pain": LineField(),
    }


def _held(study: Studied) -> dict[str, str]:
    patient, facts = study.reading.entered, study.reading.entered_study
    return {**vars(patient or Patient()), **vars(facts or EnteredStudy())}


def _named(patient: Patient) -> str:
    name = person_name(patient.PatientName)
    return " ".join(part for part in (name, patient.PatientID) if part) or "–"
