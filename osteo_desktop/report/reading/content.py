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
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import CriticalState, Reading, ReadingStatus, Verdict
from osteo_desktop.records.rules.by_hand import completed
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.totals import is_no_radiograph, totals_of
from osteo_desktop.records.worklist import Row, Session, Study, suspicion_order
from osteo_desktop.report.reading.ai_terms import ai_terms
from osteo_desktop.report.reading.cases import Case, RowCase, cases_of, row_cases
from osteo_desktop.report.reading.completeness import NOT_RECORDED, incomplete, is_recorded
from osteo_desktop.report.reading.identification import Fact, label
from osteo_desktop.report.reading.study_content import (
    Section,
    score_or_dash,
    section_of,
)
from osteo_desktop.wording import dicom
from osteo_desktop.wording.by_hand import short_by_hand
from osteo_desktop.wording.coded.body_parts import part_text
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.scope import scope_mark
from osteo_desktop.wording.status import DECISION_WORDS, PARTIAL, STATUS_WORDS, verdict_text

SEE_BELOW = marked("{status}, see below")
"""The status of a line of which something must be told."""
_CHOSEN_FILES = marked("chosen files")
_CUT = marked("The file ends early.")
_NOT_YET = marked("It has not been scored yet.")
_NO_REASON = marked("No reason was recorded.")
_ONE_WITHOUT = marked(
    "{count} study has no section in this report: not signed, and no fracture or doubt."
)
_SEVERAL_WITHOUT = marked(
    "{count} studies have no section in this report: not signed, and no fracture or doubt."
)
_ONE_GONE = marked(
    "{count} signed reading is of files that are no longer in this folder or hold another picture "
    "now; each is told as it was signed."
)
_SEVERAL_GONE = marked(
    "{count} signed readings are of files that are no longer in this folder or hold another "
    "picture now; each is told as it was signed."
)


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
    language: Language = ENGLISH


def build_report(
    session: Session,
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    card: ModelCard | None,
    *,
    include_all: bool = False,
    chosen: bool = False,
    language: Language = ENGLISH,
    opinions: Sequence[SecondOpinion] = (),
) -> Report:
    """Sections for signed readings, FRACTURE and DOUBT (the AI's or a draft's); else for all.

    ``readings`` by study key; ``chosen``: ``rows`` are of files chosen in the folder, not of all of
    it; ``card`` None when the model that scored is not at hand; ``opinions``: second ones, of
    whichever radiographs.
    """
    studies = [case for case in cases_of(rows, readings) if _is_readable(case)]
    due = [
        case
        for case in studies
        if include_all or _is_due(case.study, case.reading) or concerning(opinions, case.study.rows)
    ]
    times = [session.created, *(at for one in readings.values() for at in moments_of(one))]
    left_out = len(studies) - len(due)
    return Report(
        summary=_summary(
            session,
            rows,
            readings,
            card,
            left_out,
            incomplete(session, rows, chosen=chosen, say=language.say),
            chosen,
            language,
        ),
        sections=tuple(
            section_of(case.study, case.reading, card, language, opinions) for case in due
        ),
        folder=session_folder(session.root),
        program=f"Osteo Desktop {program_version()}",
        created=latest(times),
        language=language,
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
    return reading.status is ReadingStatus.SIGNED or doubted or bool(reading.unusable)


def _summary(
    session: Session,
    rows: Sequence[Row],
    readings: Mapping[str, Reading],
    card: ModelCard | None,
    left_out: int,
    not_all: str,
    chosen: bool,
    language: Language,
) -> Summary:
    say = language.say
    ordered = sorted(rows, key=suspicion_order)
    totals = totals_of(rows)
    counted = Counter(row.decision for row in rows)
    counted[Decision.ERROR] = totals.unreadable
    ordered = [row for row in ordered if not is_no_radiograph(row)]
    findings = [row.finding for row in ordered if row.finding is not None]
    known = {row.study_key for row in rows}
    cases = row_cases(ordered, readings, say, language.isolate)
    return Summary(
        incomplete=not_all,
        to_be_told=_to_be_told(cases_of(rows, readings), language),
        facts=_facts(session, readings, rows, chosen, language),
        counts=tuple((tier, say(DECISION_WORDS[tier]), counted[tier]) for tier in Decision),
        terms=ai_terms(findings, card, say, language.isolate),
        notes=(
            *_summary_notes(readings, known, left_out, say),
            *map(say, _unrecorded(session)),
        ),
        worklist=tuple(_line(case, language) for case in cases),
        noticed=tuple((label(case.row, say), case.notice) for case in cases if case.notice),
        unreadable=tuple(
            (label(row, say), language.told(row.error))
            for row in ordered
            if row.decision is Decision.ERROR
        ),
        no_radiographs=tuple(
            (label(row, say), language.told(row.error))
            for row in sorted(rows, key=lambda row: row.key)
            if is_no_radiograph(row)
        ),
        not_scored=tuple(
            (label(row, say), _why_not_scored(row, language))
            for row in ordered
            if row.decision is Decision.NOT_SCORED
        ),
        not_whole=tuple(
            (
                label(row, say),
                " ".join(language.told(one) for one in row.header.warnings) or say(_CUT),
            )
            for row in ordered
            if row.header is not None and not row.is_whole
        ),
    )


def _facts(
    session: Session,
    readings: Mapping[str, Reading],
    rows: Sequence[Row],
    chosen: bool,
    language: Language,
) -> tuple[Fact, ...]:
    say, totals = language.say, totals_of(rows)
    known = {row.study_key for row in rows}
    statuses = Counter(readings[key].status for key in known & set(readings))
    shown = sorted((r for r in rows if not is_no_radiograph(r)), key=suspicion_order)
    stated = [row.finding.device for row in shown if row.finding is not None]
    devices = ", ".join(dict.fromkeys(_device(device) for device in stated if device))
    return (
        Fact(
            say(marked("Folder")),
            session_folder(session.root),
            say(_CHOSEN_FILES) if chosen else "",
        ),
        Fact(
            say(marked("First opened")),
            language.dates(dicom.moment_text(session.created)) or say(NOT_STATED),
        ),
        Fact(say(marked("Studies")), str(totals.studies)),
        Fact(say(marked("Radiographs")), str(totals.radiographs)),
        Fact(say(marked("Cannot be read")), str(totals.unreadable)),
        Fact(say(marked("No radiographs")), str(totals.no_radiographs)),
        Fact(say(marked("Signed readings")), str(statuses[ReadingStatus.SIGNED])),
        Fact(say(marked("Drafts")), str(statuses[ReadingStatus.DRAFT])),
        Fact(say(marked("Device")), devices or say(NOT_STATED)),
    )


def _device(stated: str) -> str:
    """Its name, the same in every language: "CPU", without why an earlier version took it."""
    name = stated.partition(" (")[0] if stated.startswith("CPU") else stated
    kind, *precision = name.split()
    return " ".join((kind.upper() if kind in ("cpu", "cuda") else kind, *precision))


def _to_be_told(cases: Sequence[Case], language: Language) -> tuple[ToBeTold, ...]:
    lines, say = [], language.say
    for case in cases:
        reading, rows = case.reading, case.study.rows
        if reading is None or reading.critical_state is not CriticalState.TO_BE_TOLD:
            continue
        headers = [completed(row, reading).header for row in rows]
        patient = identity_of(reading, headers).patient
        dates = [header.StudyDate for header in headers if header is not None]
        lines.append(
            ToBeTold(
                files=", ".join(label(row, say) for row in rows),
                name=dicom.person_name(patient.PatientName),
                patient_id=patient.PatientID.strip(),
                date=language.dates(dicom.date_text(dates[0])) if dates else "",
                status=say(STATUS_WORDS[reading.status]),
            )
        )
    return tuple(lines)


def _unrecorded(session: Session) -> tuple[str, ...]:
    return () if is_recorded(session) else (NOT_RECORDED,)


def _why_not_scored(row: Row, language: Language) -> str:
    if row.finding is None:
        return language.say(_NOT_YET)
    return language.told(row.finding.reason) or language.say(_NO_REASON)


def _summary_notes(
    readings: Mapping[str, Reading], known: set[str], left_out: int, say: Say
) -> tuple[str, ...]:
    notes = []
    if left_out:
        said = _ONE_WITHOUT if left_out == 1 else _SEVERAL_WITHOUT
        notes.append(say(said).format(count=left_out))
    signed = [r for r in readings.values() if r.status is ReadingStatus.SIGNED]
    orphans = sum(reading.study_key not in known for reading in signed)
    if orphans:
        notes.append(say(_ONE_GONE if orphans == 1 else _SEVERAL_GONE).format(count=orphans))
    return tuple(notes)


def _line(case: RowCase, language: Language) -> WorklistLine:
    row, reading, say = case.row, case.reading, language.say
    header = row.header
    patient = identity_of(reading, [header]).patient
    parts = (say(DECISION_WORDS[row.decision]), scope_mark(row.finding, say))
    words = ", ".join(part for part in (*parts, "" if row.is_whole else say(PARTIAL)) if part)
    status = say(STATUS_WORDS[reading.status])
    return WorklistLine(
        file=label(row, say),
        name=dicom.person_name(patient.PatientName),
        patient_id=patient.PatientID.strip(),
        date="" if header is None else _marked(row, "StudyDate", _day(header, language), say),
        body_part=""
        if header is None
        else _marked(row, "BodyPartExamined", part_text(header.BodyPartExamined, say), say),
        decision=row.decision,
        decision_words=words,
        score=score_or_dash(row),
        verdict=verdict_text(reading, row.key, say) or "–",
        status=say(SEE_BELOW).format(status=status) if case.notice else status,
    )


def _day(header: Header, language: Language) -> str:
    return language.dates(dicom.date_text(header.StudyDate))


def _marked(row: Row, keyword: str, value: str, say: Say) -> str:
    return short_by_hand(value, keyword in row.by_hand, say)


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
