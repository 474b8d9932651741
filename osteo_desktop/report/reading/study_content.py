"""One study's rows and reading -> what its section says, in words and figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.entered import EnteredStudy
from osteo_desktop.records.finding import Decision, Finding, ModelCard
from osteo_desktop.records.map_region import MapRegion
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import CriticalState, Reading, ReadingStatus
from osteo_desktop.records.rules.by_hand import OF_VIEW, completed
from osteo_desktop.records.rules.identity import Identity, identity_of
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.worklist import Row, Study, suspicion_order
from osteo_desktop.report.reading.cases import study_notices
from osteo_desktop.wording import dicom, quality
from osteo_desktop.wording.by_hand import ENTERED, by_hand, fields_by_hand
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.fractures import described
from osteo_desktop.wording.further_findings import further_text
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.points import decided_text
from osteo_desktop.wording.scope import scope_text
from osteo_desktop.wording.score import finding_score, points_text
from osteo_desktop.wording.status import DECISION_WORDS, STATUS_WORDS, VERDICT_WORDS

NOT_READ = "NOT READ – AI finding only"
CHOSEN = "chosen by the reader"
DRAFT = f"{STATUS_WORDS[ReadingStatus.DRAFT]}, not signed"
STILL_TO_BE_TOLD = "STILL TO BE TOLD"
CONTRADICTS_VERDICT = "but the verdict is No fracture"


@dataclass(frozen=True, eq=False)
class Picture:
    """A radiograph as it is printed, orientation as displayed.

    ``grey``: (rows, columns) uint8; ``with_map``: (rows, columns, 3) uint8, None without a map.
    """

    grey: np.ndarray
    with_map: np.ndarray | None
    note: str = ""
    """Window and spacing in words."""
    pixel_aspect: float = 1.0
    """Height of a pixel over its width: row spacing over column spacing."""
    regions: tuple[MapRegion, ...] = ()
    """Outlined on the picture with the map."""


@dataclass(frozen=True)
class Fact:
    label: str
    value: str
    mark: str = ""
    """What must stand beside the value: "entered by hand"."""
    keyword: str = ""
    """Of the DICOM attribute it tells, or the field of EnteredStudy; "" where it is none."""
    is_known: bool = True
    """False where the value only says that it is not stated."""


@dataclass(frozen=True, eq=False)
class View:
    """One radiograph of a section."""

    row: Row
    """Carries the finding whose map is shown."""
    title: str
    file: str
    decision: Decision
    decision_words: str
    score: str
    outside_scope: str
    """That it is, and who overruled the gate; "" within the scope."""
    reason: str
    verdict: str
    verdict_mark: str
    highest: bool
    """The most suspicious view of several."""
    warnings: tuple[str, ...]
    error: str
    drawing: Drawing
    """The reader's marks on it."""
    fractures: tuple[str, ...] = ()
    """What the reader chose of each fracture."""
    further: tuple[str, ...] = ()
    """What the reader found beside fractures."""
    reason_for_disagreement: str = ""


@dataclass(frozen=True, eq=False)
class Section:
    """One study."""

    stamp: str
    """Empty when signed; else borne by every page."""
    patient_name: str
    patient_id: str
    facts: tuple[Fact, ...]
    conflicts: tuple[str, ...]
    notices: tuple[str, ...]
    """What must be known of the reading: files that have changed, views that were not read."""
    views: tuple[View, ...]
    highest_view: str
    has_reading: bool
    status: str
    impression: str
    notes: str
    signature: str
    critical: str
    """"" without a critical result."""
    to_be_told: bool
    """The critical result is still to be told."""
    addenda: tuple[tuple[str, str], ...]
    """(who and when, text)."""
    ai_hidden: str
    ai_terms: tuple[str, ...]
    """Operating points and what they mean, the model, the pipeline."""


def label(row: Row) -> str:
    """The file, with its frame where it has several."""
    several = row.header is not None and row.header.NumberOfFrames > 1
    return f"{row.file} (frame {row.frame})" if several or row.frame > 1 else row.file


def section_of(study: Study, reading: Reading | None, card: ModelCard | None) -> Section:
    """``reading``: made on the very content of the study's rows, see :mod:`report.cases`."""
    reading = reading or Reading(study.key)
    signed = reading.status is ReadingStatus.SIGNED
    shown = sorted((_as_read(row, reading) for row in study.rows), key=suspicion_order)
    current = {row.key: row for row in study.rows}
    views = tuple(
        _view(row, current[row.key], number, shown, reading)
        for number, row in enumerate(shown, start=1)
    )
    headers = [row.header for row in shown]
    header = next((one for one in headers if one is not None), Header(media="", rows=0, columns=0))
    identity = identity_of(reading, headers)
    patient = identity.patient
    signature = reading.signature
    return Section(
        stamp="" if signed else NOT_READ,
        patient_name=dicom.person_name(patient.PatientName) or NOT_STATED,
        patient_id=patient.PatientID.strip() or NOT_STATED,
        facts=_identification(header, shown, identity, reading.entered_study or EnteredStudy()),
        conflicts=_conflicts(shown),
        notices=study_notices(reading, shown),
        views=views,
        highest_view=_highest_view(shown),
        has_reading=reading.status is not ReadingStatus.UNREAD,
        status=STATUS_WORDS[reading.status],
        impression=reading.impression,
        notes=reading.notes,
        signature=_who_and_when("Signed by", signature.reader, signature.at) if signature else "",
        critical=critical_words(reading),
        to_be_told=reading.critical_state is CriticalState.TO_BE_TOLD,
        addenda=tuple(
            (_who_and_when("Addendum by", a.reader, a.at), a.text) for a in reading.addenda
        ),
        ai_hidden=_without_ai(reading),
        ai_terms=ai_terms([row.finding for row in shown if row.finding is not None], card),
    )


def _without_ai(reading: Reading) -> str:
    """Which verdicts were made without the AI's finding; "" where none was."""
    early = [file for file, frame in reading.before_score if (file, frame) in reading.verdicts]
    if not reading.ai_hidden:
        return f"Decided before the AI had seen it: {', '.join(early)}." if early else ""
    how = "Read without the AI" if early else "AI hidden until decided"
    return f"{how}: the verdicts were made before the AI's finding was shown."


def critical_words(reading: Reading) -> str:
    """Of the study's critical result: that it is still to be told, or whom, when and by whom."""
    critical = reading.critical_now
    if critical is None:
        return ""
    if critical.state is CriticalState.TO_BE_TOLD:
        return STILL_TO_BE_TOLD
    told = _who_and_when("Told to", critical.told, critical.at)
    by = f", by {critical.by.strip()}" if critical.by.strip() else ""
    since = "" if reading.told_since is None else "; recorded after the signature"
    return f"{told}{by}{since}"


def _who_and_when(what: str, who: str, at: str) -> str:
    return f"{what} {who.strip() or NOT_STATED}, {dicom.moment_text(at) or NOT_STATED}"


def _as_read(row: Row, reading: Reading) -> Row:
    """The row with the finding that stood on the screen at signing, and what was entered."""
    found = reading.findings.get(row.key, row.finding)
    return completed(replace(row, finding=found), reading)


def _view(row: Row, current: Row, number: int, shown: Sequence[Row], reading: Reading) -> View:
    header = row.header
    names = [f"Radiograph {number} of {len(shown)}"] if len(shown) > 1 else ["Radiograph"]
    if header is not None:
        names += [header.BodyPartExamined, header.ViewPosition]
        names.append(dicom.side_text(header.Laterality))
        names.append(fields_by_hand([name for name in OF_VIEW if name in row.by_hand]))
    verdict = reading.verdicts.get(row.key)
    finding = row.finding
    warnings = [notice_text(warning) for warning in header.warnings] if header is not None else []
    if header is not None and header.truncated and not warnings:
        warnings.append("The file ends early; the pixels past its end are unknown.")
    if finding is not None and finding.is_held_back and not row.is_whole:
        warnings.append(notice_text(Notice.of(Code.NOT_CLEARED)))
    if told := photograph_text(header, finding):
        warnings.append(told)
    warnings += [quality.notice_text(one) for one in (finding.quality if finding else ())]
    mapped = row
    if current.finding is not None and (finding is None or finding.saliency is None):
        mapped = current
        if finding is not None and _model(finding) != _model(current.finding):
            warnings.append(
                f"The map shown is of model {current.finding.model_id}, "
                f"not of {finding.model_id}, whose finding was signed."
            )
    return View(
        row=mapped,
        title=" · ".join(name for name in names if name),
        file=label(row),
        decision=row.decision,
        decision_words=DECISION_WORDS[row.decision],
        score=score_or_dash(row),
        outside_scope=scope_text(finding),
        reason=notice_text(finding.reason) if finding is not None else "",
        verdict=VERDICT_WORDS[verdict] if verdict is not None else "none",
        verdict_mark=DRAFT if verdict is not None and reading.status is ReadingStatus.DRAFT else "",
        highest=len(shown) > 1 and number == 1 and row.score is not None,
        warnings=tuple(warnings),
        error=notice_text(row.error),
        drawing=reading.drawing(row.key),
        fractures=fracture_lines(row, reading),
        further=further_lines(row, reading),
        reason_for_disagreement=reading.reasons.get(row.key, ""),
    )


def fracture_lines(row: Row, reading: Reading) -> tuple[str, ...]:
    """Each described fracture in words, and what contradicts it."""
    side = row.header.Laterality if row.header is not None else ""
    by_hand = "Laterality" in row.by_hand
    fractures = reading.fractures.get(row.key, ())
    lines = tuple(described(fracture, side, by_hand=by_hand) for fracture in fractures)
    if reading.contradicts_itself(row.key):
        return tuple(f"{line} – {CONTRADICTS_VERDICT}" for line in lines)
    return lines


def further_lines(row: Row, reading: Reading) -> tuple[str, ...]:
    """Each further finding in words."""
    return tuple(further_text(found) for found in reading.further.get(row.key, ()))


def _model(finding: Finding) -> tuple[str, str]:
    return finding.model_id, finding.pipeline


def score_or_dash(row: Row) -> str:
    return finding_score(row.finding) or "–"


def _highest_view(shown: Sequence[Row]) -> str:
    if len(shown) < 2 or shown[0].score is None:
        return ""
    first = shown[0]
    return (
        f"Highest view: {DECISION_WORDS[first.decision]}, score {score_or_dash(first)} "
        f"({label(first)}). It is the score of that radiograph, not a probability of the study."
    )


def _identification(
    header: Header, shown: Sequence[Row], identity: Identity, entered: EnteredStudy
) -> tuple[Fact, ...]:
    patient = identity.patient
    stated = CHOSEN if identity.chosen else ""

    def of_patient(name: str, keyword: str, value: str, made_of: str = "") -> Fact:
        mark = ENTERED if (made_of or keyword) in identity.by_hand else stated
        return Fact(name, value or NOT_STATED, mark if value else "", keyword, bool(value))

    def of_study(name: str, keyword: str, wording_of: Callable[[str], str] = str.strip) -> Fact:
        said: dict[str, bool] = {}
        for row in shown:
            if row.header and (value := wording_of(getattr(row.header, keyword))):
                said[value] = said.get(value, True) and keyword in row.by_hand
        mark = ENTERED if said and all(said.values()) else ""
        values = said if mark else [by_hand(value, so) for value, so in said.items()]
        return Fact(name, ", ".join(values) or NOT_STATED, mark, keyword, bool(said))

    years = dicom.age_text(patient.PatientAge, patient.PatientBirthDate, header.StudyDate)
    born = dicom.date_text(patient.PatientBirthDate)
    return (
        of_patient("Patient", "PatientName", dicom.person_name(patient.PatientName)),
        of_patient("Patient ID", "PatientID", patient.PatientID.strip()),
        of_patient("Birth date", "PatientBirthDate", born),
        of_patient("Age", "PatientAge", years, "" if patient.PatientAge else "PatientBirthDate"),
        of_patient("Sex", "PatientSex", dicom.sex_text(patient.PatientSex)),
        of_study("Accession number", "AccessionNumber"),
        of_study("Study date", "StudyDate", dicom.date_text),
        of_study("Study", "StudyDescription"),
        of_study("Body part", "BodyPartExamined"),
        of_study("View", "ViewPosition"),
        of_study("Laterality", "Laterality", dicom.side_text),
        of_study("Referring physician", "ReferringPhysicianName", dicom.person_name),
        of_study("Institution", "InstitutionName"),
        *(
            Fact(name, value, ENTERED, keyword)
            for name, keyword, value in (
                ("Date of injury", "injury_date", dicom.date_text(entered.injury_date)),
                ("Injury", "injury", entered.injury),
                ("Place of pain", "pain", entered.pain),
            )
            if value
        ),
        of_study("Reason for study", "ReasonForStudy"),
        Fact("File" if len(shown) == 1 else "Files", ", ".join(label(row) for row in shown)),
    )


def _conflicts(shown: Sequence[Row]) -> tuple[str, ...]:
    patients = patients_named(row.header for row in shown)
    if len(patients) < 2:
        return ()
    named = "; ".join(
        f"{dicom.person_name(one.PatientName) or NOT_STATED}, "
        f"ID {one.PatientID.strip() or NOT_STATED}"
        for one in patients
    )
    return (f"The radiographs of this study name different patients: {named}.",)


def ai_terms(findings: Sequence[Finding], card: ModelCard | None) -> tuple[str, ...]:
    """Operating points and what they mean, the model, the pipeline; each a full sentence."""
    terms = []
    for points in dict.fromkeys(f.operating_points for f in findings if f.operating_points):
        low, high = points_text(points)
        if points.t_low < points.t_high:
            between = " In between: doubt."
        else:
            between = ""
        terms.append(
            f"Score at or above {high} (high-specificity operating point): fracture "
            f"suspected. Score below {low} (high-sensitivity operating point): no "
            f"fracture suspected.{between}"
        )
    for model_id, pipeline in dict.fromkeys(_model(finding) for finding in findings):
        known = card if card is not None and own_id(card.model_id) == own_id(model_id) else None
        name = f"{known.name}, " if known is not None else ""
        terms.append(f"Model: {name}id {model_id}, pipeline {pipeline}.")
        site = decided_text(model_id, known)
        terms += [f"{site}."] if site else []
        if known is not None:
            terms.append(
                "The score is a calibrated probability of one radiograph where "
                f"{known.prevalence:.0%} of the radiographs show a fracture."
            )
    return tuple(dict.fromkeys(terms)) or ("No radiograph was scored.",)
