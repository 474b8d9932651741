"""Rows, readings and the model's card -> what the report says, in words and figures.

Nothing here knows a page, a font or a file; nothing is decided that the model or the reader did
not decide.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import PackageNotFoundError, version

from osteo_desktop.records.finding import Decision, ModelCard
from osteo_desktop.records.reading import CriticalState, Reading, ReadingStatus, Verdict
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.totals import is_no_radiograph, totals_of
from osteo_desktop.records.worklist import Row, Session, Study, suspicion_order
from osteo_desktop.report.reading.cases import Case, RowCase, cases_of, row_cases
from osteo_desktop.report.reading.completeness import NOT_RECORDED, incomplete, is_recorded
from osteo_desktop.report.reading.study_content import (
    Fact,
    Section,
    ai_terms,
    label,
    score_or_dash,
    section_of,
)
from osteo_desktop.wording import dicom
from osteo_desktop.wording.by_hand import short_by_hand
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.scope import scope_mark
from osteo_desktop.wording.status import DECISION_WORDS, PARTIAL, STATUS_WORDS, VERDICT_WORDS

SEE_BELOW = ", see below"
"""After the status of a line of which something must be told."""


@dataclass(frozen=True)
class WorklistLine:
    file: str
    name: str
    patient_id: str
    date: str
    body_part: str
    decision: Decision
    decision_words: str
    score: str
    verdict: str
    status: str


@dataclass(frozen=True)
class ToBeTold:
    """A study whose critical result is still to be told."""

    files: str
    name: str
    patient_id: str
    date: str
    status: str


@dataclass(frozen=True)
class Summary:
    incomplete: str
    """That not all was read; "" where all was."""
    to_be_told: tuple[ToBeTold, ...]
    facts: tuple[Fact, ...]
    counts: tuple[tuple[Decision, str, int], ...]
    terms: tuple[str, ...]
    notes: tuple[str, ...]
    worklist: tuple[WorklistLine, ...]
    noticed: tuple[tuple[str, str], ...]
    """Of which line of the worklist what must be told."""
    unreadable: tuple[tuple[str, str], ...]
    no_radiographs: tuple[tuple[str, str], ...]
    """Files that are something else, which are in no line of the worklist."""
    not_scored: tuple[tuple[str, str], ...]
    not_whole: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class Report:
    summary: Summary
    sections: tuple[Section, ...]
    folder: str
    program: str
    created: datetime
    """Session time or last signature, so that the same input gives the same file."""


def build_report(
    session: Session,
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    card: ModelCard | None,
    *,
    include_all: bool = False,
    chosen: bool = False,
) -> Report:
    """Sections for signed readings, FRACTURE and DOUBT (the AI's or a draft's); else for all.

    ``readings`` by study key; ``chosen``: ``rows`` are of files chosen in the folder, not of all of
    it; ``card`` None when the model that scored is not at hand.
    """
    studies = [case for case in cases_of(rows, readings) if _is_readable(case)]
    due = [case for case in studies if include_all or _is_due(case.study, case.reading)]
    times = [session.created, *(at for one in readings.values() for at in moments_of(one))]
    left_out = len(studies) - len(due)
    return Report(
        summary=_summary(
            session,
            rows,
            readings,
            card,
            left_out,
            incomplete(session, rows, chosen=chosen),
            chosen,
        ),
        sections=tuple(section_of(case.study, case.reading, card) for case in due),
        folder=session_folder(session.root),
        program=f"Osteo Desktop {program_version()}",
        created=latest(times),
    )


def program_version() -> str:
    try:
        return version("osteo-desktop")
    except PackageNotFoundError:
        return "(version unknown)"


def _is_readable(case: Case) -> bool:
    """A signed reading is told whatever became of its files."""
    signed = case.reading is not None and case.reading.status is ReadingStatus.SIGNED
    return signed or any(row.header is not None for row in case.study.rows)


def _is_due(study: Study, reading: Reading | None) -> bool:
    suspicious = {Decision.FRACTURE, Decision.DOUBT}
    if any(row.decision in suspicious for row in study.rows):
        return True
    if reading is None:
        return False
    if reading.critical_state is not CriticalState.NONE:
        return True
    doubted = any(verdict is not Verdict.NO_FRACTURE for verdict in reading.verdicts.values())
    return reading.status is ReadingStatus.SIGNED or doubted


def _summary(
    session: Session,
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    card: ModelCard | None,
    left_out: int,
    not_all: str,
    chosen: bool,
) -> Summary:
    ordered = sorted(rows, key=suspicion_order)
    totals = totals_of(rows)
    counted = Counter(row.decision for row in rows)
    counted[Decision.ERROR] = totals.unreadable
    ordered = [row for row in ordered if not is_no_radiograph(row)]
    findings = [row.finding for row in ordered if row.finding is not None]
    devices = ", ".join(dict.fromkeys(f.device for f in findings if f.device))
    known = {row.study_key for row in rows}
    statuses = Counter(readings[key].status for key in known & set(readings))
    cases = row_cases(ordered, readings)
    return Summary(
        incomplete=not_all,
        to_be_told=_to_be_told(cases_of(rows, readings)),
        facts=(
            Fact("Folder", session_folder(session.root), "chosen files" if chosen else ""),
            Fact("First opened", dicom.moment_text(session.created) or NOT_STATED),
            Fact("Studies", str(totals.studies)),
            Fact("Radiographs", str(totals.radiographs)),
            Fact("Cannot be read", str(totals.unreadable)),
            Fact("No radiographs", str(totals.no_radiographs)),
            Fact("Signed readings", str(statuses[ReadingStatus.SIGNED])),
            Fact("Drafts", str(statuses[ReadingStatus.DRAFT])),
            Fact("Device", devices or NOT_STATED),
        ),
        counts=tuple((tier, DECISION_WORDS[tier], counted[tier]) for tier in Decision),
        terms=ai_terms(findings, card),
        notes=(*_summary_notes(readings, known, left_out), *_unrecorded(session)),
        worklist=tuple(map(_line, cases)),
        noticed=tuple((label(case.row), case.notice) for case in cases if case.notice),
        unreadable=tuple(
            (label(row), notice_text(row.error))
            for row in ordered
            if row.decision is Decision.ERROR
        ),
        no_radiographs=tuple(
            (label(row), notice_text(row.error))
            for row in sorted(rows, key=lambda row: row.key)
            if is_no_radiograph(row)
        ),
        not_scored=tuple(
            (label(row), _why_not_scored(row))
            for row in ordered
            if row.decision is Decision.NOT_SCORED
        ),
        not_whole=tuple(
            (label(row), " ".join(map(notice_text, row.header.warnings)) or "The file ends early.")
            for row in ordered
            if row.header is not None and not row.is_whole
        ),
    )


def _to_be_told(cases: Sequence[Case]) -> tuple[ToBeTold, ...]:
    lines = []
    for case in cases:
        reading, rows = case.reading, case.study.rows
        if reading is None or reading.critical_state is not CriticalState.TO_BE_TOLD:
            continue
        headers = [completed(row, reading).header for row in rows]
        patient = identity_of(reading, headers).patient
        dates = [header.StudyDate for header in headers if header is not None]
        lines.append(
            ToBeTold(
                files=", ".join(label(row) for row in rows),
                name=dicom.person_name(patient.PatientName),
                patient_id=patient.PatientID.strip(),
                date=dicom.date_text(dates[0]) if dates else "",
                status=STATUS_WORDS[reading.status],
            )
        )
    return tuple(lines)


def _unrecorded(session: Session) -> tuple[str, ...]:
    return () if is_recorded(session) else (NOT_RECORDED,)


def _why_not_scored(row: Row) -> str:
    if row.finding is None:
        return "It has not been scored yet."
    return notice_text(row.finding.reason) or "No reason was recorded."


def _summary_notes(
    readings: Mapping[str, Reading], known: set[str], left_out: int
) -> tuple[str, ...]:
    notes = []
    if left_out:
        notes.append(
            f"{_count(left_out, 'study has', 'studies have')} no section in this report: "
            "not signed, and no fracture or doubt."
        )
    signed = [r for r in readings.values() if r.status is ReadingStatus.SIGNED]
    orphans = sum(reading.study_key not in known for reading in signed)
    if orphans:
        notes.append(
            f"{_count(orphans, 'signed reading is', 'signed readings are')} of files that are no "
            "longer in this folder or hold another picture now; each is told as it was signed."
        )
    return tuple(notes)


def _count(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"


def _line(case: RowCase) -> WorklistLine:
    row, reading = case.row, case.reading
    header = row.header
    patient = identity_of(reading, [header]).patient
    verdict = reading.verdicts.get(row.key)
    parts = (DECISION_WORDS[row.decision], scope_mark(row.finding))
    words = ", ".join(part for part in (*parts, "" if row.is_whole else PARTIAL) if part)
    return WorklistLine(
        file=label(row),
        name=dicom.person_name(patient.PatientName),
        patient_id=patient.PatientID.strip(),
        date="" if header is None else _marked(row, "StudyDate", dicom.date_text(header.StudyDate)),
        body_part=""
        if header is None
        else _marked(row, "BodyPartExamined", header.BodyPartExamined),
        decision=row.decision,
        decision_words=words,
        score=score_or_dash(row),
        verdict=VERDICT_WORDS[verdict] if verdict is not None else "–",
        status=STATUS_WORDS[reading.status] + (SEE_BELOW if case.notice else ""),
    )


def _marked(row: Row, keyword: str, value: str) -> str:
    return short_by_hand(value, keyword in row.by_hand)


def moments_of(reading: Reading) -> list[str]:
    """When it was signed, and what was added since."""
    times = [reading.signature.at] if reading.signature else []
    times += [reading.told_since.at] if reading.told_since else []
    return times + [addendum.at for addendum in reading.addenda]


def latest(times: Sequence[str]) -> datetime:
    """The last of these ISO 8601 times; those without an offset count as UTC.

    Times that cannot be parsed do not count; without any, the start of 1970.
    """
    parsed = [datetime.fromtimestamp(0, UTC)]
    for text in times:
        try:
            when = datetime.fromisoformat(text)
        except ValueError:
            continue
        parsed.append(when if when.tzinfo is not None else when.replace(tzinfo=UTC))
    return max(parsed).astimezone(UTC).replace(microsecond=0)


def session_folder(root: str) -> str:
    """The last name of a path of any system; never the way there."""
    return re.split(r"[/\\]", root.rstrip("/\\"))[-1] or root
