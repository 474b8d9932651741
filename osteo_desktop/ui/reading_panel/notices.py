"""What the panel warns of: the file, the view, and what was said of other pictures."""

from __future__ import annotations

from osteo_desktop.records.reading import Reading, Statement, WordsAside
from osteo_desktop.records.rules.content import is_exchanged, signed_contents
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.reading_panel.case import Case
from osteo_desktop.wording.dicom import person_name


def warnings_of(case: Case) -> list[str]:
    warnings = [words.notice_text(case.row.error)] if case.row.error else []
    if case.row.header is not None:
        warnings += dict.fromkeys(map(words.notice_text, case.row.header.warnings))
    if case.other is not None:
        warnings.append(_signed_before(case.other, case))
    elif case.signed and not case.row.error and case.verdict is None and not case.unread:
        warnings.append(
            translate(
                "Reading",
                "This view came after the study was signed and is no part of the report. "
                "Add an addendum.",
            )
        )
    if not case.signed:
        warnings += _set_aside(case)
    return warnings


def _signed_before(other: Reading, case: Case) -> str:
    """Whose reading lies under this name, and that it is not of this picture."""
    signature = other.signature
    assert signature is not None
    headers = [] if other.signed_for is None else [p.header for p in other.signed_for.pictures]
    patient = identity_of(other, headers).patient
    name = person_name(patient.PatientName) or patient.PatientID
    sha256 = signed_contents(other).get(case.row.key, "")
    text = translate(
        "Reading",
        "The file has changed: {reader} signed another picture under this name on {at}, of "
        "{patient} (content {before}, now {now}). That reading stays as it was signed and is no "
        "reading of this picture.",
    )
    return text.format(
        reader=signature.reader,
        at=words.moment_text(signature.at),
        patient=words.isolated(name) if name else translate("Reading", "a patient not stated"),
        before=sha256[:8] or "?",
        now=case.row.sha256[:8],
    )


def _set_aside(case: Case) -> list[str]:
    told = []
    for aside in case.reading.set_aside:
        if aside.content.key == case.row.key:
            text = translate(
                "Reading",
                "Made on another picture that lay under this name (content {content}), and set "
                "aside: {what}.",
            )
            what = _statement_words(aside.statement)
            told.append(text.format(content=aside.content.sha256[:8], what=what))
    told += [_words_aside(aside) for aside in case.reading.words_aside]
    others = [row.file for row in case.study if is_exchanged(case.reading, row)]
    if case.reading.has_words and others:
        text = translate(
            "Reading", "Impression, notes and patient were written before {file} was exchanged."
        )
        told.append(text.format(file=words.isolated(others[0])))
    return told


def _words_aside(aside: WordsAside) -> str:
    text = translate("Reading", "Written of other pictures, and set aside: {what}.")
    said = [aside.impression, aside.notes]
    for patient in (aside.entered, aside.for_patient):
        if patient is not None:
            said.append(person_name(patient.PatientName) or patient.PatientID)
    if aside.critical is not None:
        told = translate("Reading", "critical result told to {whom}")
        said.append(told.format(whom=aside.critical.told))
    return text.format(what="; ".join(f"“{words.isolated(one)}”" for one in said if one))


def _statement_words(said: Statement) -> str:
    parts = [] if said.verdict is None else [words.verdict_text(said.verdict)]
    if said.unusable is not None:
        parts.append(words.unusable_words(said.unusable))
    if said.fractures:
        parts.append(translate("Reading", "%n described fractures", n=len(said.fractures)))
    if said.further:
        parts.append(translate("Reading", "%n further findings", n=len(said.further)))
    if said.drawing.marks:
        parts.append(translate("Reading", "%n marks", n=len(said.drawing.marks)))
    if said.reason:
        parts.append(said.reason)
    return ", ".join(parts) or translate("Reading", "a change")
