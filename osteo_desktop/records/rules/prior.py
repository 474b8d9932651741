"""Earlier studies of a patient, and whose they may be taken for."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import Reading
from osteo_desktop.records.worklist import Row


@dataclass(frozen=True, eq=False)
class Prior:
    """A study that the archive holds beside the one that is read; ``rows`` is not empty."""

    study_key: str
    rows: tuple[Row, ...]
    """Those that can be shown."""
    reading: Reading
    by_hand: bool = False
    """Found by an identity that a reader entered, of this study or of that; not by the files'."""

    @property
    def StudyDate(self) -> str:  # noqa: N802 - DICOM's keyword
        """As the file has it; "" where it says none."""
        header = self.rows[0].header
        return "" if header is None else header.StudyDate


def identified(of_file: Patient, entered: Patient | None) -> Patient:
    """The file's own words win; what was entered by hand fills only what it lacks."""
    by_hand = entered or Patient()
    return Patient(
        PatientName=of_file.PatientName or by_hand.PatientName,
        PatientID=of_file.PatientID or by_hand.PatientID,
        PatientBirthDate=of_file.PatientBirthDate or by_hand.PatientBirthDate,
        PatientSex=of_file.PatientSex or by_hand.PatientSex,
        PatientAge=of_file.PatientAge or by_hand.PatientAge,
    )


def is_same_patient(one: Patient, other: Patient) -> bool:
    """Whether two identities are surely one patient's.

    The ID alone is not enough, for hospitals give the same ones to different people: name or birth
    date must agree as well. Without an ID both must. Nothing that both state may differ.
    """
    if contradict(one, other):
        return False
    same_id, same_name, same_birth = (bool(ours and theirs) for ours, theirs in _pairs(one, other))
    if same_id:
        return same_name or same_birth
    return same_name and same_birth


def contradict(one: Patient, other: Patient) -> bool:
    """Whether ID, name or birth date are stated by both and differ."""
    return any(ours and theirs and ours != theirs for ours, theirs in _pairs(one, other))


def patients_named(headers: Iterable[Header | None]) -> tuple[Patient, ...]:
    """Each patient that these files surely name, as the first of them does; several contradict one
    another in ID, name or birth date. Files that name nobody count for none."""
    found: list[Patient] = []
    for header in headers:
        if header is None or not any(_stated(header.patient)):
            continue
        if all(contradict(header.patient, other) for other in found):
            found.append(header.patient)
    return tuple(found)


def _stated(patient: Patient) -> tuple[str, ...]:
    return tuple(own for own, _ in _pairs(patient, patient))


def _pairs(one: Patient, other: Patient) -> tuple[tuple[str, str], ...]:
    return (
        (one.PatientID.strip(), other.PatientID.strip()),
        (_name(one), _name(other)),
        (one.PatientBirthDate.strip(), other.PatientBirthDate.strip()),
    )


def _name(patient: Patient) -> str:
    """The alphabetic group, without the empty components that PS3.5 6.2 lets writers add."""
    group = patient.PatientName.split("=")[0]
    return "^".join(part.strip().casefold() for part in group.split("^")).rstrip("^")
