"""One study's rows and reading -> what its section says, in words and figures."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import Decision, ModelCard
from osteo_desktop.records.maps.map_region import MapRegion
from osteo_desktop.records.marks.mark import Drawing
from osteo_desktop.records.opinion.second_opinion import SecondOpinion, concerning, key_of
from osteo_desktop.records.radiograph import Header
from osteo_desktop.records.reading import CriticalState, Reading, ReadingStatus
from osteo_desktop.records.rules.by_hand import OF_VIEW, completed
from osteo_desktop.records.rules.identity import identity_of
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.worklist import Row, Study, suspicion_order
from osteo_desktop.report.reading.ai_terms import ai_terms, model_of
from osteo_desktop.report.reading.cases import study_notices
from osteo_desktop.report.reading.identification import Fact, identification, label, missing
from osteo_desktop.wording import dicom, quality
from osteo_desktop.wording.by_hand import fields_by_hand
from osteo_desktop.wording.coded.body_parts import part_text, projection_text
from osteo_desktop.wording.dicom import NOT_STATED
from osteo_desktop.wording.fractures import described
from osteo_desktop.wording.further_findings import further_text
from osteo_desktop.wording.languages.language import ENGLISH, Language
from osteo_desktop.wording.others.opinions import OpinionWords, opinion_words
from osteo_desktop.wording.photograph import photograph_text
from osteo_desktop.wording.say import Say, marked
from osteo_desktop.wording.scope import scope_text
from osteo_desktop.wording.score import finding_score
from osteo_desktop.wording.status import DECISION_WORDS, NOT_READ, STATUS_WORDS, verdict_text

DRAFT = marked("draft, not signed")
STILL_TO_BE_TOLD = marked("STILL TO BE TOLD")
CONTRADICTS_VERDICT = marked("but the verdict is No fracture")
_SIGNED_BY = marked("Signed by {who}, {when}")
_ADDENDUM_BY = marked("Addendum by {who}, {when}")
_TOLD_TO = marked("Told to {who}, {when}")
_TOLD_BY = marked("{told}, by {who}")
_TOLD_SINCE = marked("{told}; recorded after the signature")
_EARLY = marked("Decided before the AI had seen it: {files}.")
_WITHOUT_AI = marked(
    "Read without the AI: the verdicts were made before the AI's finding was shown."
)
_AI_HIDDEN = marked(
    "AI hidden until decided: the verdicts were made before the AI's finding was shown."
)
_ONE_RADIOGRAPH = marked("Radiograph")
_RADIOGRAPH_OF = marked("Radiograph {number} of {count}")
_CUT = marked("The file ends early; the pixels past its end are unknown.")
_MAP_OF_OTHER = marked(
    "The map shown is of model {shown}, not of {signed}, whose finding was signed."
)
_HIGHEST = marked(
    "Highest view: {decision}, score {score} ({file}). It is the score of that radiograph, not a "
    "probability of the study."
)
_PATIENT_AND_ID = marked("{name}, ID {patient_id}")
_PATIENTS = marked("The radiographs of this study name different patients: {patients}.")


@dataclass(frozen=True, eq=False)
class Picture:
    """A radiograph as it is printed, orientation as displayed.

    ``grey``: (rows, columns) uint8; ``with_map``: (rows, columns, 3) uint8, None where nothing of a
    map is drawn.
    """

    grey: np.ndarray
    with_map: np.ndarray | None
    note: str = ""
    """Window and spacing in words."""
    pixel_aspect: float = 1.0
    """Height of a pixel over its width: row spacing over column spacing."""
    regions: tuple[MapRegion, ...] = ()
    """Outlined on the picture with the map."""
    map_words: str = ""
    """What is drawn of the map, and why nothing is; "" without a map."""


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
    has_verdict: bool
    verdict_mark: str
    highest: bool
    """The most suspicious view of several."""
    warnings: tuple[str, ...]
    error: str
    drawing: Drawing
    """The reader's marks on it."""
    has_side: bool
    """Whether its file or the reader says left or right of this very radiograph."""
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
    side: Fact
    """One of the facts, told as loudly as the name."""
    missing: str
    """One line of what must be seen to be missing."""
    conflicts: tuple[str, ...]
    notices: tuple[str, ...]
    """What must be known of the reading: files that have changed, views that were not read."""
    views: tuple[View, ...]
    highest_view: str
    has_reading: bool
    status: str
    impression: str
    notes: str
    unwritten: str
    """Which of the two the reader left out; "" where nobody has read the study."""
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
    opinions: tuple[OpinionWords, ...] = ()
    """What other readers say of the same radiographs."""


def section_of(
    study: Study,
    reading: Reading | None,
    card: ModelCard | None,
    language: Language = ENGLISH,
    opinions: Iterable[SecondOpinion] = (),
) -> Section:
    """``reading``: made on the very content of the study's rows, see :mod:`report.cases`.
    ``opinions``: of whichever radiographs."""
    reading, say = reading or Reading(study.key), language.say
    signed = reading.status is ReadingStatus.SIGNED
    shown = sorted((_as_read(row, reading) for row in study.rows), key=suspicion_order)
    current = {row.key: row for row in study.rows}
    views = tuple(
        _view(row, current[row.key], number, shown, reading, language)
        for number, row in enumerate(shown, start=1)
    )
    headers = [row.header for row in shown]
    header = next((one for one in headers if one is not None), Header(media="", rows=0, columns=0))
    identity = identity_of(reading, headers)
    patient = identity.patient
    signature = reading.signature
    facts = identification(header, shown, identity, reading, language)
    return Section(
        stamp="" if signed else say(NOT_READ),
        patient_name=dicom.person_name(patient.PatientName) or say(NOT_STATED),
        patient_id=patient.PatientID.strip() or say(NOT_STATED),
        facts=facts,
        side=next(fact for fact in facts if fact.keyword == "Laterality"),
        missing=missing(facts, say),
        conflicts=_conflicts(shown, language),
        notices=study_notices(reading, shown, say, language.isolate),
        views=views,
        highest_view=_highest_view(shown, language),
        has_reading=reading.status is not ReadingStatus.UNREAD,
        status=say(STATUS_WORDS[reading.status]),
        impression=reading.impression,
        notes=reading.notes,
        unwritten=_unwritten(reading, say),
        signature=_who_and_when(_SIGNED_BY, signature.reader, signature.at, language)
        if signature
        else "",
        critical=critical_words(reading, language),
        to_be_told=reading.critical_state is CriticalState.TO_BE_TOLD,
        addenda=tuple(
            (_who_and_when(_ADDENDUM_BY, a.reader, a.at, language), a.text) for a in reading.addenda
        ),
        ai_hidden=_without_ai(reading, language),
        ai_terms=ai_terms(
            [r.finding for r in shown if r.finding is not None], card, say, language.isolate
        ),
        opinions=opinions_of(views, opinions, language),
    )


def opinions_of(
    views: Sequence[View], opinions: Iterable[SecondOpinion], language: Language
) -> tuple[OpinionWords, ...]:
    """Those of any of the radiographs, which are called as in the section."""
    titles = {key_of(view.row): view.title for view in views}
    concerned = concerning(opinions, [view.row for view in views])
    return tuple(opinion_words(opinion, titles, language) for opinion in concerned)


def _unwritten(reading: Reading, say: Say) -> str:
    if reading.status is ReadingStatus.UNREAD:
        return ""
    words = ((marked("impression"), reading.impression), (marked("notes"), reading.notes))
    return dicom.missing_text([say(name) for name, text in words if not text.strip()], say)


def _without_ai(reading: Reading, language: Language) -> str:
    """Which verdicts were made without the AI's finding; "" where none was."""
    early = [file for file, frame in reading.before_score if (file, frame) in reading.verdicts]
    if not reading.ai_hidden:
        named = ", ".join(map(language.isolate, early))
        return language.say(_EARLY).format(files=named) if early else ""
    return language.say(_WITHOUT_AI if early else _AI_HIDDEN)


def critical_words(reading: Reading, language: Language = ENGLISH) -> str:
    """Of the study's critical result: that it is still to be told, or whom, when and by whom."""
    critical = reading.critical_now
    if critical is None:
        return ""
    if critical.state is CriticalState.TO_BE_TOLD:
        return language.say(STILL_TO_BE_TOLD)
    told = _who_and_when(_TOLD_TO, critical.told, critical.at, language)
    if by := critical.by.strip():
        told = language.say(_TOLD_BY).format(told=told, who=language.isolate(by))
    since = reading.told_since is not None
    return language.say(_TOLD_SINCE).format(told=told) if since else told


def _who_and_when(what: str, who: str, at: str, language: Language) -> str:
    nobody = language.say(NOT_STATED)
    when = language.dates(dicom.moment_text(at)) or nobody
    return language.say(what).format(
        who=language.isolate(who.strip()) or nobody, when=language.isolate(when)
    )


def _as_read(row: Row, reading: Reading) -> Row:
    """The row with the finding that stood on the screen at signing, and what was entered."""
    found = reading.findings.get(row.key, row.finding)
    return completed(replace(row, finding=found), reading)


def _view(
    row: Row, current: Row, number: int, shown: Sequence[Row], reading: Reading, language: Language
) -> View:
    say = language.say
    header = row.header
    several = say(_RADIOGRAPH_OF).format(number=number, count=len(shown))
    names = [several if len(shown) > 1 else say(_ONE_RADIOGRAPH)]
    if header is not None:
        names.append(part_text(header.BodyPartExamined, say, language.isolate))
        names.append(projection_text(header.ViewPosition, say, language.isolate))
        names.append(dicom.side_text(header.Laterality, say))
        names.append(fields_by_hand([name for name in OF_VIEW if name in row.by_hand], say))
    verdict = verdict_text(reading, row.key, say)
    finding = row.finding
    warnings = view_warnings(row, language)
    mapped = row
    if current.finding is not None and (finding is None or finding.saliency is None):
        mapped = current
        if finding is not None and model_of(finding) != model_of(current.finding):
            models = {
                "shown": language.isolate(current.finding.model_id),
                "signed": language.isolate(finding.model_id),
            }
            warnings.append(say(_MAP_OF_OTHER).format(**models))
    return View(
        row=mapped,
        title=" · ".join(name for name in names if name),
        file=language.isolate(label(row, say)),
        decision=row.decision,
        decision_words=say(DECISION_WORDS[row.decision]),
        score=score_or_dash(row),
        outside_scope=scope_text(finding, say, language.isolate),
        reason=language.told(finding.reason) if finding is not None else "",
        verdict=verdict or say(NOT_STATED),
        has_verdict=bool(verdict),
        verdict_mark=say(DRAFT) if verdict and reading.status is ReadingStatus.DRAFT else "",
        highest=len(shown) > 1 and number == 1 and row.score is not None,
        warnings=tuple(warnings),
        error=language.told(row.error),
        drawing=reading.drawing(row.key),
        has_side=header is not None and bool(header.Laterality.strip()),
        fractures=fracture_lines(row, reading, say),
        further=further_lines(row, reading, say),
        reason_for_disagreement=reading.reasons.get(row.key, ""),
    )


def view_warnings(row: Row, language: Language) -> list[str]:
    """What must be known of a radiograph before it, or its score, is believed."""
    header, finding, say = row.header, row.finding, language.say
    warnings = [language.told(one) for one in header.warnings] if header is not None else []
    if header is not None and header.truncated and not warnings:
        warnings.append(say(_CUT))
    if finding is not None and finding.is_held_back and not row.is_whole:
        warnings.append(language.told(Notice.of(Code.NOT_CLEARED)))
    if told := photograph_text(header, finding, say):
        warnings.append(told)
    return warnings + [
        quality.notice_text(one, say, language.isolate)
        for one in (finding.quality if finding else ())
    ]


def fracture_lines(row: Row, reading: Reading, say: Say = str) -> tuple[str, ...]:
    """Each described fracture in words, and what contradicts it."""
    side = row.header.Laterality if row.header is not None else ""
    by_hand = "Laterality" in row.by_hand
    fractures = reading.fractures.get(row.key, ())
    lines = tuple(described(fracture, side, say, by_hand=by_hand) for fracture in fractures)
    if reading.contradicts_itself(row.key):
        return tuple(f"{line} – {say(CONTRADICTS_VERDICT)}" for line in lines)
    return lines


def further_lines(row: Row, reading: Reading, say: Say = str) -> tuple[str, ...]:
    """Each further finding in words."""
    return tuple(further_text(found, say) for found in reading.further.get(row.key, ()))


def score_or_dash(row: Row) -> str:
    return finding_score(row.finding) or "–"


def _highest_view(shown: Sequence[Row], language: Language) -> str:
    if len(shown) < 2 or shown[0].score is None:
        return ""
    first, say = shown[0], language.say
    return say(_HIGHEST).format(
        decision=say(DECISION_WORDS[first.decision]),
        score=language.isolate(score_or_dash(first)),
        file=language.isolate(label(first, say)),
    )


def _conflicts(shown: Sequence[Row], language: Language) -> tuple[str, ...]:
    say = language.say
    patients = patients_named(row.header for row in shown)
    if len(patients) < 2:
        return ()
    named = "; ".join(
        say(_PATIENT_AND_ID).format(
            name=language.isolate(dicom.person_name(one.PatientName)) or say(NOT_STATED),
            patient_id=language.isolate(one.PatientID.strip()) or say(NOT_STATED),
        )
        for one in patients
    )
    return (say(_PATIENTS).format(patients=named),)
