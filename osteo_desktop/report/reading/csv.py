"""One CSV row per radiograph or unreadable file, safe to open in a spreadsheet."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors.base import SENTENCE
from osteo_desktop.imaging.map_regions import regions_of
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.maps.map_region import MapRegion, RegionRule, rule_of
from osteo_desktop.records.models.site_points import is_moved, own_id, own_points
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning
from osteo_desktop.records.reading import CriticalResult, EnteredStudy, Reading, ReadingStatus
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.totals import is_no_radiograph
from osteo_desktop.records.worklist import Row, by_study
from osteo_desktop.report.formulas import is_run
from osteo_desktop.report.reading.cases import RowCase, row_cases
from osteo_desktop.report.reading.columns import COLUMNS, FIGURES, KEYS
from osteo_desktop.report.reading.study_content import fracture_lines, further_lines
from osteo_desktop.wording import dicom
from osteo_desktop.wording.coded.body_parts import part_text, projection_text
from osteo_desktop.wording.languages.language import Language
from osteo_desktop.wording.marks import listed_words
from osteo_desktop.wording.others.opinions import opinion_line
from osteo_desktop.wording.picture import lossy_text
from osteo_desktop.wording.regions import regions_text
from osteo_desktop.wording.row import row_message
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.score import finding_score, points_text
from osteo_desktop.wording.status import (
    CRITICAL_WORDS,
    DECISION_WORDS,
    NO_RADIOGRAPH,
    STATUS_WORDS,
    verdict_text,
)

YES, NO = marked("yes"), marked("no")


def write_csv(
    rows: Iterable[Row],
    readings: Mapping[str, Reading],
    destination: Path,
    card: ModelCard | None = None,
    incomplete: str = "",
    say: Say | None = None,
    opinions: Sequence[SecondOpinion] = (),
) -> int:
    """Write all rows in the order of file and frame; return how many.

    A picture that was signed and is not among ``rows`` any more has a line of its own, with what it
    was signed for. ``readings`` by study key; ``card`` says the own operating points of its model;
    ``incomplete`` (that not all was read) begins the message of every row, for rows are sorted,
    filtered and copied; see :func:`write_table`. ``say``: headings and words for people, in its
    language; None: as programs read them.

    Raises WriteError (DiskFull, BadDestination; an older file stays as it was).
    """
    there = list(rows)
    told = lines_of(there, readings, card, incomplete, say or str, opinions)
    texts = (line.texts if say is None else for_people(line.texts, say) for line in told)
    lines = (_safe(one) for one in texts)
    headings = [column.key if say is None else say(column.heading) for column in COLUMNS]
    write_table(destination, KEYS, lines, headings)
    return len(there)


@dataclass(frozen=True, eq=False)
class Line:
    """A radiograph, or a file that gave none, as a table says it."""

    case: RowCase
    is_highest_view: bool
    """The most suspicious radiograph of its study, and scored."""
    points_of: str
    """"model" or "site": whose operating points decided; "" where none did."""
    own_points: OperatingPoints | None
    """The model's own, where its card is at hand."""
    regions: tuple[MapRegion, ...]
    """Of the map, as they are outlined on the radiograph, hottest first."""
    texts: Mapping[str, str]
    """By column, in the words of window and PDF."""
    opinions: tuple[SecondOpinion, ...] = ()
    """Of this radiograph."""


def lines_of(
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    card: ModelCard | None,
    incomplete: str,
    say: Say = str,
    opinions: Sequence[SecondOpinion] = (),
) -> Iterator[Line]:
    """In the order of file and frame; see :func:`write_csv`."""
    rule = None if card is None else rule_of(card)
    highest = {(v.key, v.sha256) for v in (study.highest_view for study in by_study(rows))}
    for case in sorted(row_cases(rows, readings, say), key=lambda case: case.row.key):
        row = case.row
        is_highest = (row.key, row.sha256) in highest and row.score is not None
        points_of, own = _points(row, card)
        regions = _regions(row, rule)
        second = concerning(opinions, [row]) if row.sha256 else ()
        texts = (
            _numbers(row)
            | _of_row(row, is_highest, incomplete, say)
            | _of_patient(row, case.reading, say)
            | _of_reading(row, case.reading, say)
            | {"notice": case.notice, "points_of": points_of, "regions": regions_text(regions)}
            | _named("model_t_low", "model_t_high", own)
            | {"second_opinions": _opinions(row, second, say)}
        )
        yield Line(case, is_highest, points_of, own, regions, texts, second)


def for_people(texts: Mapping[str, str], say: Say) -> dict[str, str]:
    """Body part and view in words; programs read the file's own."""
    said = {
        "body_part": part_text(texts["body_part"], say),
        "view": projection_text(texts["view"], say),
    }
    return {**texts, **said}


def _opinions(row: Row, opinions: Sequence[SecondOpinion], say: Say) -> str:
    """What others say of this radiograph, a line each."""
    language = Language(say=say)
    told = [(opinion, opinion.of(row)) for opinion in opinions]
    return "\n".join(opinion_line(one, view, language) for one, view in told if view is not None)


def _safe(texts: Mapping[str, str]) -> dict[str, str]:
    return {column: text if column in FIGURES else harmless(text) for column, text in texts.items()}


def write_table(
    destination: Path,
    columns: Sequence[str],
    lines: Iterable[Mapping[str, str]],
    headings: Sequence[str] = (),
) -> None:
    """UTF-8 with BOM, RFC 4180, whole or not at all; ``headings``: where they are not the columns.

    Texts are to be made :func:`harmless` by whoever gives them; what UTF-8 cannot hold (a file name
    in no encoding) is written with backslashes. Raises WriteError.
    """
    with (
        replacing(destination) as partial,
        partial.open("w", encoding="utf-8-sig", errors="backslashreplace", newline="") as file,
    ):
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow(headings or columns)
        for line in lines:
            writer.writerow([line[column] for column in columns])


def harmless(text: str) -> str:
    """``text``, or ``text`` behind an apostrophe if a spreadsheet would run it as a formula."""
    return f"'{text}" if is_run(text) else text


def _numbers(row: Row) -> dict[str, str]:
    points = row.finding.operating_points if row.finding is not None else None
    return {
        "frame": str(row.frame),
        "score": finding_score(row.finding),
        "score_exact": "" if row.score is None else repr(row.score),
        **_named("t_low", "t_high", points),
        "t_low_exact": "" if points is None else repr(points.t_low),
        "t_high_exact": "" if points is None else repr(points.t_high),
    }


def _points(row: Row, card: ModelCard | None) -> tuple[str, OperatingPoints | None]:
    """Whose operating points decided, and the model's own."""
    finding = row.finding
    decided = finding is not None and finding.operating_points is not None
    model_id = finding.model_id if finding is not None and decided else ""
    known = card if card is not None and own_id(card.model_id) == own_id(model_id) else None
    whose = ("site" if is_moved(model_id) else "model") if decided else ""
    return whose, None if known is None else own_points(known)


def _regions(row: Row, rule: RegionRule | None) -> tuple[MapRegion, ...]:
    """In pixels of the radiograph, as they are outlined on it."""
    if row.header is None:
        return ()
    return regions_of(row.finding, rule, row.header.rows, row.header.columns)


def _named(low: str, high: str, points: OperatingPoints | None) -> dict[str, str]:
    return dict(zip((low, high), ("", "") if points is None else points_text(points), strict=True))


def _of_row(row: Row, highest: bool, incomplete: str, say: Say) -> dict[str, str]:
    header, finding = row.header, row.finding
    overruled = finding.overruled if finding else None
    return {
        "file": row.file,
        "decision": row.decision.value,
        "decision_words": say(
            NO_RADIOGRAPH if is_no_radiograph(row) else DECISION_WORDS[row.decision]
        ),
        "study_instance_uid": header.StudyInstanceUID if header else "",
        "model": finding.model_id if finding else "",
        "message": f"{incomplete} {_message(row, say)}".strip(),
        "accession_number": header.AccessionNumber if header else "",
        "study_date": dicom.date_text(header.StudyDate) if header else "",
        "study_description": header.StudyDescription if header else "",
        "body_part": header.BodyPartExamined if header else "",
        "view": header.ViewPosition if header else "",
        "laterality": dicom.side_text(header.Laterality, say) if header else "",
        "highest_view_in_study": _yes(highest, say),
        "outside_scope": _yes(finding is not None and finding.outside_scope, say),
        "scope_overruled_by": overruled.reader if overruled else "",
        "scope_overruled_at": overruled.at if overruled else "",
        "sha256": row.sha256,
        "not_whole": _yes(not row.is_whole, say),
        "quality": "; ".join(notice.defect for notice in finding.quality) if finding else "",
        "referring_physician": dicom.person_name(header.ReferringPhysicianName) if header else "",
        "reason_for_study": header.ReasonForStudy if header else "",
    }


def _of_patient(row: Row, reading: Reading, say: Say) -> dict[str, str]:
    identity = identity_of(reading, [row.header])
    patient = identity.patient
    return {
        "patient_name": dicom.person_name(patient.PatientName),
        "patient_id": patient.PatientID,
        "birth_date": dicom.date_text(patient.PatientBirthDate),
        "sex": dicom.sex_text(patient.PatientSex, say),
        "identity_entered_by_hand": _yes(bool(identity.by_hand), say),
        "patient_chosen_by_reader": _yes(identity.chosen, say),
    }


def _of_reading(row: Row, reading: Reading, say: Say) -> dict[str, str]:
    signature, drawing = reading.signature, reading.drawing(row.key)
    verdict, unusable = reading.verdicts.get(row.key), reading.unusable.get(row.key)
    is_read = row.header is not None or reading.is_decided(row.key)
    status = reading.status if is_read else ReadingStatus.UNREAD
    return {
        "verdict": "" if verdict is None else verdict.value,
        "verdict_words": verdict_text(reading, row.key, say),
        "notes": reading.notes,
        "status": say(STATUS_WORDS[status]),
        "reader": signature.reader if signature else "",
        "signed_at": dicom.moment_text(signature.at) if signature else "",
        "signed_at_exact": signature.at if signature else "",
        "impression": reading.impression,
        "key_image": _yes(drawing.is_key_image, say),
        "marks": "; ".join(listed_words(mark, drawing.spacing, say) for mark in drawing.marks),
        "fractures": "; ".join(fracture_lines(row, reading, say)),
        "further_findings": "; ".join(further_lines(row, reading, say)),
        "reason_for_disagreement": reading.reasons.get(row.key, ""),
        "unusable": "" if unusable is None else unusable.value,
        **_entered(row, reading),
    } | _critical(reading, say)


def _entered(row: Row, reading: Reading) -> dict[str, str]:
    """What only a reader says of a study, and what of all was entered by hand, by keyword."""
    study = reading.entered_study or EnteredStudy()
    return {
        "injury_date": dicom.date_text(study.injury_date),
        "injury": study.injury,
        "pain": study.pain,
        "study_entered_by_hand": "; ".join(sorted(entered_keywords(row, reading))),
    }


def entered_keywords(row: Row, reading: Reading) -> frozenset[str]:
    """Of study and radiograph; those of the patient are apart."""
    only = reading.entered_study or EnteredStudy()
    others = {name for name in ("injury_date", "injury", "pain") if getattr(only, name)}
    return row.by_hand | others


def _critical(reading: Reading, say: Say) -> dict[str, str]:
    told = reading.critical_now or CriticalResult()
    return {
        "critical_result": say(CRITICAL_WORDS[reading.critical_state]),
        "critical_told_to": told.told,
        "critical_told_at": dicom.moment_text(told.at),
        "critical_told_by": told.by,
        "critical_told_at_exact": told.at,
    }


def _message(row: Row, say: Say) -> str:
    """All that must be told; that a JPEG file has lost something goes without saying."""
    parts = [row_message(row, say)]
    if row.header is not None and row.header.media == "DICOM" and row.header.lossy:
        parts.append(say(SENTENCE).format(sentence=lossy_text(row.header, say)))
    return " ".join(part for part in parts if part)


def _yes(true: bool, say: Say) -> str:
    return say(YES if true else NO)
