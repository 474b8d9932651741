"""The log of a month: every study that was signed in it, a line each, and what they come to."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from osteo_desktop.records.finding import Decision
from osteo_desktop.records.reading import (
    GRAVEST_FIRST,
    CriticalState,
    Reading,
    Unusable,
    Verdict,
    disagrees,
)
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.worklist import Row
from osteo_desktop.report.reading.columns import Column, Kind, column
from osteo_desktop.report.reading.csv import NO, YES, harmless, write_table
from osteo_desktop.report.reading.study_content import fracture_lines, further_lines
from osteo_desktop.wording import dicom
from osteo_desktop.wording.coded.body_parts import part_text
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.status import (
    CRITICAL_WORDS,
    DECISION_WORDS,
    VERDICT_WORDS,
    unusable_text,
)

COLUMNS: tuple[Column, ...] = (
    column("signed_at"),
    column("reader"),
    column("patient_name"),
    column("patient_id"),
    column("accession_number"),
    column("study_date"),
    column("body_part", 16),
    Column("radiographs", marked("Radiographs"), Kind.FIGURE, 12),
    column("verdict_words"),
    column("fractures"),
    column("further_findings"),
    column("critical_result"),
    column("critical_told_to"),
    column("critical_told_at"),
    Column("minutes_until_told", marked("Minutes from signing to telling"), Kind.FIGURE, 12),
    column("decision_words"),
    Column("agreement", marked("Reader and AI agree"), width=12),
    Column("ai_hidden", marked("AI hidden until decided"), width=12),
    column("reason_for_disagreement"),
    Column("unusable", marked("Unusable radiographs"), Kind.LONG, 36),
    Column("not_read", marked("Signed without a verdict"), Kind.LONG, 36),
    Column("folder", marked("Folder"), width=20),
    column("verdict"),
    Column("unusable_codes", marked("Unusable radiographs (codes)"), width=20),
    column("decision"),
    column("signed_at_exact"),
    column("study_instance_uid"),
)
_SUSPECTED = (Decision.FRACTURE, Decision.DOUBT, Decision.NO_FRACTURE, Decision.NOT_SCORED)
_STUDIES = marked("Studies signed")
_RADIOGRAPHS = marked("Radiographs in them")
_WITHOUT_VERDICT = marked("Radiographs signed without a verdict")
_UNUSABLE = marked("Radiographs called unusable")
_NO_USABLE = marked("Studies without a verdict, for none of their radiographs can be used")
_CRITICAL = marked("Critical results")
_TO_BE_TOLD = marked("Critical results still to be told")
_LONGEST = marked("Longest time from signing to telling, minutes")
_AGREE = marked("Studies in which reader and AI agree")
_DISAGREE = marked("Studies in which they disagree")
_VERDICTS: Mapping[Verdict, str] = {
    Verdict.FRACTURE: marked("Studies with a fracture"),
    Verdict.DOUBT: marked("Studies in doubt"),
    Verdict.NO_FRACTURE: marked("Studies without a fracture"),
}


@dataclass(frozen=True, eq=False)
class LoggedStudy:
    """A signed reading with the pictures it was signed for, and the folder they were read from."""

    folder: str
    """Its last name."""
    reading: Reading
    rows: tuple[Row, ...]

    @property
    def signed_at(self) -> str:
        return "" if self.reading.signature is None else self.reading.signature.at

    @property
    def radiographs(self) -> int:
        """Readings of older versions name only those with a verdict."""
        return len({row.key for row in self.rows} | set(self.reading.verdicts))

    @property
    def verdict(self) -> Verdict | None:
        """The gravest of its radiographs'."""
        given = set(self.reading.verdicts.values())
        return next((verdict for verdict in GRAVEST_FIRST if verdict in given), None)

    @property
    def decision(self) -> Decision | None:
        """The most suspicious that the AI made, as it stood at signing."""
        made = {finding.decision for finding in self.reading.findings.values()}
        return next((decision for decision in _SUSPECTED if decision in made), None)

    @property
    def agrees(self) -> bool | None:
        """Whether no verdict contradicts the AI; None where there was nothing to compare."""
        pairs = [
            (verdict, self.reading.findings[key].decision)
            for key, verdict in self.reading.verdicts.items()
            if key in self.reading.findings
        ]
        scored = [pair for pair in pairs if pair[1] is not Decision.NOT_SCORED]
        return not any(disagrees(*pair) for pair in scored) if scored else None

    @property
    def minutes_until_told(self) -> int | None:
        """0 where it was told before the signature; None where it was not, or nobody knows when."""
        told, signature = self.reading.critical_now, self.reading.signature
        if told is None or signature is None or told.state is not CriticalState.TOLD:
            return None
        try:
            waited = datetime.fromisoformat(told.at) - datetime.fromisoformat(signature.at)
        except (ValueError, TypeError):
            return None
        return max(0, round(waited.total_seconds() / 60))

    @property
    def not_read(self) -> tuple[tuple[str, str], ...]:
        """Files that were signed without a verdict, and why, in English."""
        kept = self.reading.signed_for
        pictures = () if kept is None else kept.pictures
        return tuple(
            (one.content.file, notice_text(one.unread))
            for one in pictures
            if one.unread is not None
        )


def totals(studies: Sequence[LoggedStudy], say: Say = str) -> list[tuple[str, int]]:
    """What the month comes to, in words and figures."""
    verdicts = Counter(study.verdict for study in studies)
    states = Counter(study.reading.critical_state for study in studies)
    waits = [m for study in studies if (m := study.minutes_until_told) is not None]
    agreed = Counter(study.agrees for study in studies)
    lines = [
        (_STUDIES, len(studies)),
        (_RADIOGRAPHS, sum(study.radiographs for study in studies)),
        *((words, verdicts[verdict]) for verdict, words in _VERDICTS.items()),
        (_WITHOUT_VERDICT, sum(len(study.not_read) for study in studies)),
        *_rejects(studies, say),
        (_CRITICAL, states[CriticalState.TOLD] + states[CriticalState.TO_BE_TOLD]),
        (_TO_BE_TOLD, states[CriticalState.TO_BE_TOLD]),
        *([(_LONGEST, max(waits))] if waits else []),
        (_AGREE, agreed[True]),
        (_DISAGREE, agreed[False]),
    ]
    return [(say(words), count) for words, count in lines]


def _rejects(studies: Sequence[LoggedStudy], say: Say) -> list[tuple[str, int]]:
    """How many radiographs were called unusable, and for each reason; nothing where none was."""
    reasons = Counter(why for study in studies for why in study.reading.unusable.values())
    if not reasons:
        return []
    rejected = sum(study.verdict is None and bool(study.reading.unusable) for study in studies)
    return [
        (say(_UNUSABLE), reasons.total()),
        *((unusable_text(why, say), reasons[why]) for why in Unusable if why in reasons),
        (say(_NO_USABLE), rejected),
    ]


def texts_of(study: LoggedStudy, say: Say = str) -> dict[str, str]:
    """By column."""
    reading, rows = study.reading, study.rows
    headers = [row.header for row in rows if row.header is not None]
    patient = identity_of(reading, headers).patient
    signature, told = reading.signature, reading.critical_now
    minutes, verdict, decision = study.minutes_until_told, study.verdict, study.decision
    agreed = {None: "", True: say(YES), False: say(NO)}[study.agrees]
    return {
        "signed_at": dicom.moment_text(study.signed_at),
        "reader": signature.reader if signature else "",
        "patient_name": dicom.person_name(patient.PatientName),
        "patient_id": patient.PatientID,
        "accession_number": _stated(header.AccessionNumber for header in headers),
        "study_date": _stated(dicom.date_text(header.StudyDate) for header in headers),
        "body_part": _parts(study),
        "radiographs": str(study.radiographs),
        "verdict_words": say(VERDICT_WORDS[verdict]) if verdict else "",
        "fractures": "; ".join(one for row in rows for one in fracture_lines(row, reading, say)),
        "further_findings": "; ".join(
            one for row in rows for one in further_lines(row, reading, say)
        ),
        "critical_result": say(CRITICAL_WORDS[reading.critical_state]),
        "critical_told_to": told.told if told else "",
        "critical_told_at": dicom.moment_text(told.at) if told else "",
        "minutes_until_told": "" if minutes is None else str(minutes),
        "decision_words": say(DECISION_WORDS[decision]) if decision else "",
        "agreement": agreed,
        "ai_hidden": say(YES if reading.ai_hidden else NO),
        "reason_for_disagreement": "; ".join(filter(None, reading.reasons.values())),
        "unusable": "; ".join(
            f"{file}: {unusable_text(why, say)}"
            for (file, _), why in sorted(reading.unusable.items())
        ),
        "unusable_codes": "; ".join(why.value for _, why in sorted(reading.unusable.items())),
        "not_read": "; ".join(f"{file}: {why}" for file, why in study.not_read),
        "folder": study.folder,
        "verdict": verdict.value if verdict else "",
        "decision": decision.value if decision else "",
        "signed_at_exact": study.signed_at,
        "study_instance_uid": _stated(header.StudyInstanceUID for header in headers),
    }


def write_log_csv(studies: Sequence[LoggedStudy], destination: Path) -> None:
    """As programs read it. Raises WriteError; an older file stays as it was."""
    lines = ({key: harmless(text) for key, text in texts_of(one).items()} for one in studies)
    write_table(destination, [column.key for column in COLUMNS], lines)


def write_log_xlsx(
    studies: Sequence[LoggedStudy], month: str, destination: Path, language: Language = ENGLISH
) -> None:
    """For people: the studies, and on a sheet of its own what they come to. Raises as above."""
    from osteo_desktop.report.reading.xlsx import typed, words_in
    from osteo_desktop.report.spreadsheet import Field, Sheet, write_spreadsheet
    from osteo_desktop.wording.languages.language import is_right_to_left

    say = language.say
    texts = [
        {**texts_of(study, say), "body_part": _parts(study, lambda code: part_text(code, say))}
        for study in studies
    ]
    fields = [Field(say(c.heading), c.width, c.kind is Kind.LONG) for c in COLUMNS]
    sheets = [
        Sheet(month, fields, ([typed(c.kind, line[c.key]) for c in COLUMNS] for line in texts)),
        Sheet(say(_SUMMARY), (Field("", 48), Field(month, 12)), totals(studies, say)),
    ]
    write_spreadsheet(
        sheets, destination, words_in(say), right_to_left=is_right_to_left(language.code)
    )


_SUMMARY = marked("Summary")


def _parts(study: LoggedStudy, worded: Callable[[str], str] = str) -> str:
    return _stated(worded(row.header.BodyPartExamined) for row in study.rows if row.header)


def _stated(values: Iterable[str]) -> str:
    return ", ".join(dict.fromkeys(value.strip() for value in values if value.strip()))
