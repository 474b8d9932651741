"""What the worklist's cells say."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.radiograph import Header, Patient
from osteo_desktop.records.reading import CriticalState, Reading
from osteo_desktop.records.rules.content import beside
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.ui.language import words
from osteo_desktop.ui.language.translate import translate
from osteo_desktop.ui.worklist.columns import Column, name_of
from osteo_desktop.ui.worklist.study_table import StudyTable
from osteo_desktop.wording.by_hand import fields_by_hand
from osteo_desktop.wording.dicom import person_name, short_view
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.quality import quality_text


def cell_text(table: StudyTable, row: Row, column: Column) -> str:
    if column is Column.DECISION and row.waiting:
        return words.waiting_text()
    if column is Column.DECISION:
        return words.hidden_text() if table.is_secret(row) else words.short_decision(row.decision)
    if column is Column.SCORE:
        return "" if table.is_secret(row) else words.score_text(row.finding)
    if column is Column.STATUS:
        return _status_text(table, row)
    if column is Column.FILE:
        return words.file_text(row.file, row.frame, _frames(row))
    if column is Column.FOLDER:
        return folder_text(row)
    if column is Column.THUMBNAIL or row.header is None:
        return ""
    if column is Column.VIEWS:
        return str(table.views(row.study_key))
    if column is Column.READER:
        signature = table.reading(row.study_key).signature
        return "" if signature is None else words.isolated(signature.reader)
    return _header_text(table, row, row.header, column)


def _header_text(table: StudyTable, row: Row, header: Header, column: Column) -> str:
    if column is Column.PATIENT:
        return patient_text(table, row)
    if column is Column.NUMBER:
        return number_text(table, row)
    if column is Column.ACCESSION:
        return words.isolated(header.AccessionNumber)
    told = table.completed(row)
    assert told.header is not None
    text, keywords = _OF_HEADER[column](told.header)
    return words.short_by_hand(text, any(keyword in told.by_hand for keyword in keywords))


_OF_HEADER: Mapping[Column, Callable[[Header], tuple[str, tuple[str, ...]]]] = {
    Column.DATE: lambda header: (words.date_text(header.StudyDate), ("StudyDate",)),
    Column.BODY_PART: lambda header: (
        words.part_text(header.BodyPartExamined),
        ("BodyPartExamined",),
    ),
    Column.SIDE: lambda header: (words.side_text(header.Laterality), ("Laterality",)),
    Column.VIEW: lambda header: (short_view(header, words.word), ("ViewPosition", "Laterality")),
}
"""The text of a column, and of which fields of the header it is made."""


def _frames(row: Row) -> int:
    return 1 if row.header is None else row.header.NumberOfFrames


def name_text(row: Row) -> str:
    """The file without its folder: what tells studies apart whose files name no patient."""
    return words.file_text(row.file.rpartition("/")[2], row.frame, _frames(row))


def folder_text(row: Row) -> str:
    """Where the file lies, as part of what was opened; "" where it lies there itself."""
    return words.isolated(row.file.rpartition("/")[0])


def _patient(table: StudyTable, row: Row, header: Header) -> Patient:
    held = table.held_reading(row.study_key)
    return header.patient if held is None else identity_of(beside(held, row), [header]).patient


def patient_text(table: StudyTable, row: Row) -> str:
    if row.header is None:
        return ""
    of_file = row.header.patient
    shown = _patient(table, row, row.header)
    text = person_name(shown.PatientName) or shown.PatientID
    by_hand = not (of_file.PatientName or of_file.PatientID)
    return words.short_by_hand(words.isolated(text), by_hand) if by_hand else text


def number_text(table: StudyTable, row: Row) -> str:
    """The patient's; "" where none is stated."""
    if row.header is None:
        return ""
    return words.isolated(_patient(table, row, row.header).PatientID.strip())


def verdict_text(table: StudyTable, row: Row) -> str:
    """The reader's verdict in words, "" while there is none."""
    return words.short_said(table.reading(row.study_key), row.key)


def to_be_told_text(table: StudyTable, row: Row) -> str:
    """A sign and words where the study's critical result is still to be told, else ""."""
    state = table.reading(row.study_key).critical_state
    return words.critical_text(state) if state is CriticalState.TO_BE_TOLD else ""


def place_text(table: StudyTable, row: Row, is_first: bool) -> str:
    """Which of its study's views a row is, "" where it is the only one."""
    views = table.views(row.study_key)
    if views < 2:
        return ""
    if not is_first:
        text = translate("Worklist", "one of {views}", n=views)
    elif table.blindness.on:
        text = translate("Worklist", "first of {views}", n=views)
    else:
        text = translate("Worklist", "highest of {views}", n=views)
    return text.format(views=views)


def tooltip(table: StudyTable, row: Row, is_first: bool) -> str:
    """All that must be told of this row; nothing of the AI while it is hidden."""
    parts = [
        patient_text(table, row),
        number_text(table, row),
        row.file,
        fields_by_hand(table.completed(row).by_hand, words.word),
        words.unusable_words(table.reading(row.study_key).unusable.get(row.key)),
        _of_radiograph(table, row),
    ]
    if table.arrived_after_signing(row):
        parts.append(
            translate(
                "Worklist",
                "This view came after the study was signed; it is not part of the report.",
            )
        )
    place = place_text(table, row, is_first)
    if place:
        parts.append(
            translate(
                "Worklist", "This view is {place} in its study. → unfolds the study, ← folds it."
            ).format(place=place)
        )
    parts.append(_critical_sentence(table.reading(row.study_key)))
    if table.is_exchanged(row):
        parts.append(
            translate(
                "Worklist",
                "The file has changed: another picture was read under its name. What was said of "
                "that one does not count for this one.",
            )
        )
    if table.names_several(row):
        parts.append(
            translate(
                "Worklist",
                "The files of this study name several patients. Say in the panel for which of them "
                "the reading is.",
            )
        )
    if row.is_put_together:
        parts.append(translate("Worklist", "The reader put these views together."))
    return "\n".join(part for part in parts if part)


def _of_radiograph(table: StudyTable, row: Row) -> str:
    said = [words.notice_text(row.error)]
    if row.finding is not None and not table.hides_ai(row):
        if row.finding.outside_scope:
            said.append(f"! {words.scope_text(row.finding)}")
        said.append(words.notice_text(row.finding.reason))
        if row.finding.is_held_back and not row.is_whole:
            said.append(words.notice_text(Notice.of(Code.NOT_CLEARED)))
        said.append(quality_text(row.finding, words.word, words.isolated))
    if row.header is not None:
        said += dict.fromkeys(map(words.notice_text, row.header.warnings))
        scored = None if table.hides_ai(row) else row.finding
        said.append(photograph_text(row.header, scored, words.word))
    if row.waiting:
        said.append(translate("Worklist", "The AI has not seen it yet; it can be opened now."))
    told = [] if row.header is None else list(row.header.warnings)
    details = " ".join(filter(None, map(words.technical_text, (row.error, *told))))
    first = " ".join(text for text in said if text)
    return "\n".join(filter(None, (first, details)))


def _critical_sentence(reading: Reading) -> str:
    critical = reading.critical_now
    if critical is None:
        return ""
    if critical.state is CriticalState.TO_BE_TOLD:
        return translate("Worklist", "‼ A critical result is still to be told.")
    return translate("Worklist", "Critical result told to {whom}, {at}.").format(
        whom=critical.told, at=words.moment_text(critical.at)
    )


def accessible_text(table: StudyTable, row: Row, column: Column, is_first: bool) -> str:
    text = f"{name_of(column)}: {cell_text(table, row, column)}"
    if column is Column.STATUS:
        partial = "" if row.is_whole else words.not_whole_text()
        parts = (text, partial, to_be_told_text(table, row))
        return ", ".join(part for part in parts if part)
    place = place_text(table, row, is_first) if column is Column.DECISION else ""
    if not place:
        return text
    return translate("Worklist", "{text}, {place} views").format(text=text, place=place)


def _status_text(table: StudyTable, row: Row) -> str:
    if row.error or row.is_unopened:
        return ""
    if table.is_exchanged(row):
        return words.exchanged_text()
    if table.arrived_after_signing(row):
        return words.arrived_after_signing()
    if table.names_several(row):
        return words.several_patients_text()
    reading = table.reading(row.study_key)
    return words.later_text() if reading.later else words.status_text(reading.status)
