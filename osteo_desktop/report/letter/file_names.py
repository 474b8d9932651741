"""What the file of a letter is called: a pattern with {fields}. The usual one names no patient."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping

from osteo_desktop.details.letters import LetterDetail
from osteo_desktop.documents.text import key_not_known
from osteo_desktop.errors.letters import BadNamePattern
from osteo_desktop.report.letter.content import Letter
from osteo_desktop.report.letter.study_part import Told
from osteo_desktop.wording import dicom

FIELDS: Mapping[str, str] = {
    "document": "the id that is printed on the report",
    "number": "1, 2, 3 in the order of this export",
    "status": "signed or draft",
    "date": "the study date",
    "name": "the patient's name",
    "patient_id": "the patient's ID",
    "accession": "the accession number",
}
"""The last four tell something of the patient."""
_LONGEST = 120
_FOR_PATIENT = "patient"
"""Ends the name of a page for the patient, which must not be taken for the report."""
_DEVICES = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)")
"""Names that Windows keeps for itself."""


def check_names(pattern: str) -> None:
    """Raises BadNamePattern before any work is done."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError as error:
        raise BadNamePattern(detail=LetterDetail.NAME_BRACES.notice) from error
    for _, field, form, conversion in parts:
        if field is not None and (field not in FIELDS or form or conversion):
            raise BadNamePattern(detail=key_not_known(field, FIELDS))
    if not pattern.strip():
        raise BadNamePattern(detail=LetterDetail.NAME_EMPTY.notice)


def file_stem(pattern: str, letter: Letter, told: Told, number: int) -> str:
    """Without suffix, and with nothing in it that a file's name may not have on any system."""
    header = next((row.header for row in told.study.rows if row.header is not None), None)
    patient = told.identity.patient
    stem = pattern.format(
        document=letter.document,
        number=number,
        status="draft" if letter.draft else "signed",
        date="" if header is None else dicom.date_text(header.StudyDate),
        name=dicom.person_name(patient.PatientName),
        patient_id=patient.PatientID.strip(),
        accession="" if header is None else header.AccessionNumber.strip(),
    )
    stem = _safe(stem) or letter.document
    return stem if letter.plain is None else f"{stem} {_FOR_PATIENT}"


def _safe(stem: str) -> str:
    kept = "".join(char if _may_stay(char) else "-" for char in unicodedata.normalize("NFC", stem))
    kept = re.sub("-{2,}", "-", re.sub(r"\s+", " ", kept)).strip(" .-_")
    while len(kept.encode()) > _LONGEST:
        kept = kept[:-1].rstrip(" .-_")
    return f"{kept}_" if _DEVICES.fullmatch(kept) else kept


def _may_stay(char: str) -> bool:
    return char in " .-_," or unicodedata.category(char)[0] in "LMN"
