"""A study and its reading without anything that tells who the patient is.

Nothing is taken out of the values that files gave: new ones are made, into which goes what is
listed here and no more. Pixels are not looked at here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from osteo_desktop.notice import Notice
from osteo_desktop.records.film_photograph import FilmPhotograph
from osteo_desktop.records.finding import Finding, Overruled
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.radiograph import Header, Patient, PixelSpacing
from osteo_desktop.records.reading import (
    Addendum,
    Content,
    CriticalResult,
    EnteredStudy,
    RadiographKey,
    Reading,
    SetAside,
    Signature,
    SignedFor,
    SignedPicture,
    Statement,
)
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.sending.identifying import REMOVED, Identifying, identifying_of
from osteo_desktop.records.sending.pseudonyms import Pseudonyms
from osteo_desktop.records.worklist import Row

_SIDES = frozenset("LRBU")
_SEXES = frozenset("FMO")
_OLDEST = 90
"""Years; who is older is said to be so old, for few are."""
_Value = TypeVar("_Value")


@dataclass(frozen=True, eq=False)
class Deidentified:
    case: str
    rows: tuple[Row, ...]
    reading: Reading
    originals: Mapping[RadiographKey, Row]
    """The rows that pictures are loaded of, by the new keys."""
    identifying: Identifying


def deidentified(
    rows: Sequence[Row], reading: Reading, pseudonyms: Pseudonyms, case: str = ""
) -> Deidentified:
    """``rows``: of one study, of one patient; ``reading``: as of them; ``case``: what stands in the
    place of the patient's name, where that is not one of this study alone.

    What stays: pixels' geometry, body part, view, side, sex, age in years up to 90, the clinical
    question, and all that the reader and the AI say of the pictures, texts as
    :class:`Identifying` leaves them. No date stays, and no name, of doctors neither.
    """
    rows = [completed(row, reading) for row in rows]
    own = pseudonyms.case(reading.study_key)
    case = case or own
    identifying = identifying_of(rows, reading)
    files = {file: f"{own}-{n}" for n, file in enumerate(dict.fromkeys(r.file for r in rows), 1)}
    made = _Made(case, identifying, pseudonyms, files)
    ours = {row.key: (files[row.file], row.frame) for row in rows}
    return Deidentified(
        case,
        tuple(made.row(row, reading.study_key) for row in rows),
        made.reading(reading, ours),
        {ours[row.key]: row for row in rows},
        identifying,
    )


@dataclass(frozen=True)
class _Made:
    case: str
    identifying: Identifying
    pseudonyms: Pseudonyms
    files: Mapping[str, str]

    def row(self, row: Row, study_key: str) -> Row:
        return Row(
            file=self.files[row.file],
            source_path="",
            frame=row.frame,
            sha256=self.pseudonyms.sha256(row.sha256),
            header=None if row.header is None else self._header(row.header, study_key),
            finding=None if row.finding is None else self._finding(row.finding),
            error=self._notice(row.error),
            together=self.pseudonyms.uid(study_key),
            waiting=row.waiting,
            by_hand=row.by_hand,
        )

    def _header(self, header: Header, study_key: str) -> Header:
        clean = self.identifying.removed_from
        side = header.Laterality.strip().upper()
        spacing = header.spacing
        return Header(
            media=header.media,
            rows=header.rows,
            columns=header.columns,
            frame=header.frame,
            NumberOfFrames=header.NumberOfFrames,
            patient=self._patient(header.patient, header.StudyDate),
            StudyInstanceUID=self.pseudonyms.uid(study_key),
            SeriesInstanceUID=self.pseudonyms.uid(header.SeriesInstanceUID),
            SOPInstanceUID=self.pseudonyms.uid(header.SOPInstanceUID),
            StudyDescription=clean(header.StudyDescription),
            ReasonForStudy=clean(header.ReasonForStudy),
            Modality=clean(header.Modality),
            BodyPartExamined=clean(header.BodyPartExamined),
            ViewPosition=clean(header.ViewPosition),
            Laterality=side if side in _SIDES else "",
            PatientOrientation=clean(header.PatientOrientation),
            lossy=header.lossy,
            bits=header.bits,
            spacing=_spacing(spacing),
            colourfulness=header.colourfulness,
            photograph=_photograph(header.photograph),
            truncated=header.truncated,
            missing_frames=header.missing_frames,
            warnings=tuple(one for one in map(self._notice, header.warnings) if one is not None),
        )

    def _patient(self, patient: Patient, StudyDate: str) -> Patient:
        sex = patient.PatientSex.strip().upper()
        return Patient(
            PatientName=self.case,
            PatientSex=sex if sex in _SEXES else "",
            PatientAge=age_of(patient, StudyDate),
        )

    def _finding(self, finding: Finding) -> Finding:
        return replace(
            finding,
            sha256=self.pseudonyms.sha256(finding.sha256),
            reason=self._notice(finding.reason),
            device="",
            overruled=None if finding.overruled is None else Overruled(REMOVED, ""),
        )

    def _notice(self, notice: Notice | None) -> Notice | None:
        if notice is None:
            return None
        return Notice(notice.code, tuple((name, self._field(v)) for name, v in notice.fields))

    def _field(self, value: object) -> object:
        if isinstance(value, Notice):
            return self._notice(value)
        if isinstance(value, tuple):
            return tuple(map(self._field, value))
        return self.identifying.removed_from(value) if isinstance(value, str) else value

    def reading(self, reading: Reading, keys: Mapping[RadiographKey, RadiographKey]) -> Reading:
        clean = self.identifying.removed_from

        def ours(said: Mapping[RadiographKey, _Value]) -> dict[RadiographKey, _Value]:
            return {keys[key]: value for key, value in said.items() if key in keys}

        return Reading(
            study_key=self.pseudonyms.uid(reading.study_key),
            verdicts=ours(reading.verdicts),
            impression=clean(reading.impression),
            notes=clean(reading.notes),
            critical=_critical(reading.critical),
            signature=None if reading.signature is None else Signature(REMOVED, ""),
            findings={key: self._finding(one) for key, one in ours(reading.findings).items()},
            ai_hidden=reading.ai_hidden,
            addenda=tuple(Addendum(clean(one.text), REMOVED, "") for one in reading.addenda),
            drawings={key: self._drawing(one) for key, one in ours(reading.drawings).items()},
            fractures=ours(reading.fractures),
            reasons={key: clean(one) for key, one in ours(reading.reasons).items()},
            told_since=_critical(reading.told_since),
            set_aside=tuple(
                SetAside(self._content(one.content), Statement())
                for one in reading.set_aside
                if one.content.file in self.files
            ),
            signed_for=self._signed_for(reading.signed_for),
            further={
                key: tuple(replace(one, words=clean(one.words)) for one in found)
                for key, found in ours(reading.further).items()
            },
            entered_study=self._entered(reading.entered_study),
            before_score=tuple(keys[key] for key in reading.before_score if key in keys),
        )

    def _entered(self, entered: EnteredStudy | None) -> EnteredStudy | None:
        """What the rows' headers do not hold already, and no date."""
        if entered is None:
            return None
        clean = self.identifying.removed_from
        return EnteredStudy(injury=clean(entered.injury), pain=clean(entered.pain))

    def _drawing(self, drawing: Drawing) -> Drawing:
        clean = self.identifying.removed_from
        marks = tuple(replace(mark, text=clean(mark.text)) for mark in drawing.marks)
        return replace(drawing, marks=marks, spacing=_spacing(drawing.spacing))

    def _signed_for(self, kept: SignedFor | None) -> SignedFor | None:
        """That a view was signed unread, and that one of several patients was chosen, stays."""
        if kept is None:
            return None
        dates = [p.header.StudyDate for p in kept.pictures if p.header is not None]
        patient = self._patient(kept.patient, next((day for day in dates if day.strip()), ""))
        pictures = tuple(
            SignedPicture(self._content(one.content), None, self._notice(one.unread))
            for one in kept.pictures
            if one.content.file in self.files
        )
        return SignedFor(patient, (), kept.chosen, pictures)

    def _content(self, content: Content) -> Content:
        sha256 = self.pseudonyms.sha256(content.sha256)
        return Content(self.files[content.file], content.frame, sha256)


def _spacing(spacing: PixelSpacing | None) -> PixelSpacing | None:
    """Without what somebody wrote of its calibration."""
    return None if spacing is None else replace(spacing, detail="")


def _photograph(taken: FilmPhotograph | None) -> FilmPhotograph | None:
    """Without the hash by which the photograph could be found."""
    if taken is None or taken.cut_out is None:
        return taken
    return replace(taken, cut_out=replace(taken.cut_out, original=""))


def _critical(critical: CriticalResult | None) -> CriticalResult | None:
    if critical is None:
        return None
    return CriticalResult(REMOVED if critical.told.strip() else "")


def age_of(patient: Patient, StudyDate: str) -> str:
    """DICOM AS: as it is stated, or from the birth date; of those over 90 years 090Y; "" where
    neither can be read."""
    stated = patient.PatientAge.strip().upper()
    if len(stated) == 4 and stated[:3].isascii() and stated[:3].isdigit() and stated[3] in "DWMY":
        return f"{_OLDEST:03}Y" if stated[3] == "Y" and int(stated[:3]) > _OLDEST else stated
    born, seen = _day(patient.PatientBirthDate), _day(StudyDate)
    if born is None or seen is None or seen < born:
        return ""
    years = seen.year - born.year - ((seen.month, seen.day) < (born.month, born.day))
    return f"{min(years, _OLDEST):03}Y"


def _day(value: str) -> date | None:
    digits = value.strip().replace(".", "").replace("-", "")
    if len(digits) != 8 or not (digits.isascii() and digits.isdigit()):
        return None
    try:
        return date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError:
        return None
