"""The model measured on what this site's readers signed, and where the two disagree."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from math import sqrt
from pathlib import Path
from statistics import NormalDist

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.data import NothingSigned
from osteo_desktop.records.finding import Decision
from osteo_desktop.records.models.agreement import Agreement, Blinding, Rate, SignedCase
from osteo_desktop.records.reading import Content, Reading, Verdict
from osteo_desktop.records.rules.content import as_of, signed_contents
from osteo_desktop.records.worklist import Session, is_of_session
from osteo_desktop.report.reading.csv import harmless, write_table
from osteo_desktop.wording.dicom import moment_text
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.wording.score import finding_score
from osteo_desktop.wording.status import DECISION_WORDS, VERDICT_WORDS
from osteo_desktop.workflow.archive.own_archive import existing_archive

_COLUMNS = (
    "folder",
    "file",
    "frame",
    "reader_says",
    "model_says",
    "score",
    "ai_hidden",
    "model_id",
    "reader",
    "signed_at",
    "note",
    "reason",
    "score_exact",
    "signed_at_exact",
    "reader_says_words",
    "model_says_words",
    "file_changed_since",
)


@dataclass(frozen=True, eq=False)
class SiteAgreement:
    agreements: tuple[Agreement, ...]
    """By model, that of most radiographs first; for each all, AI hidden, AI in sight, if any."""
    disagreements: tuple[SignedCase, ...]
    """What the model would have missed first, then its false alarms; newest first."""


def agreement_of(archive: Archive) -> SiteAgreement:
    """Over all sessions; a study that was signed in several counts once, as signed last.

    Raises NothingSigned, ArchiveError.
    """
    cases = signed_cases(archive)
    if not cases:
        raise NothingSigned()
    by_model: dict[str, list[SignedCase]] = {}
    for case in cases:
        by_model.setdefault(case.finding.model_id, []).append(case)
    groups = sorted(by_model.items(), key=lambda group: -len(group[1]))
    apart = [case for case in cases if case.is_disagreement]
    apart.sort(key=lambda case: case.at, reverse=True)
    apart.sort(key=lambda case: case.verdict is not Verdict.FRACTURE)
    return SiteAgreement(
        tuple(found for model_id, members in groups for found in _of_model(model_id, members)),
        tuple(apart),
    )


def site_agreement(archive: Path | None) -> SiteAgreement:
    """:func:`agreement_of` that file, or the user's own archive. Raises NoSuchFile too."""
    path = existing_archive(archive)
    if path is None:
        raise NothingSigned()
    with Archive(path) as store:
        return agreement_of(store)


def write_disagreements(path: Path, cases: Iterable[SignedCase]) -> None:
    """CSV, one line a radiograph, as :func:`write_table` writes it. Raises WriteError."""
    write_table(path, _COLUMNS, map(_line, cases))


def _line(case: SignedCase) -> dict[str, str]:
    finding = case.finding
    return {
        "folder": harmless(case.root),
        "file": harmless(case.file),
        "frame": str(case.frame),
        "reader_says": case.verdict,
        "model_says": finding.decision,
        "score": finding_score(finding),
        "score_exact": "" if finding.score is None else repr(finding.score),
        "ai_hidden": str(int(case.ai_hidden)),
        "model_id": harmless(finding.model_id),
        "reader": harmless(case.reader),
        "signed_at": moment_text(case.at),
        "signed_at_exact": case.at,
        "note": DISCLAIMER,
        "reason": harmless(case.reason),
        "reader_says_words": VERDICT_WORDS[case.verdict],
        "model_says_words": DECISION_WORDS[finding.decision],
        "file_changed_since": "yes" if case.exchanged else "no",
    }


def signed_cases(archive: Archive) -> list[SignedCase]:
    """What was signed beside a finding; of a study signed in several sessions the last."""
    newest = newest_signed(archive)
    there = {
        (number, content)
        for number in {session.session_id for session, _ in newest}
        for members in archive.contents(number).values()
        for content in members
    }
    return [
        replace(case, exchanged=(session.session_id, content) not in there)
        for session, reading in newest
        for case, content in _of_reading(session, reading)
    ]


def newest_signed(archive: Archive) -> list[tuple[Session, Reading]]:
    """Every study that was signed, with its last signature, whichever session it was read in."""
    newest: dict[tuple[str, str], tuple[Session, Reading]] = {}
    for session in archive.sessions():
        for key, reading in archive.readings(session.session_id).items():
            if reading.signature is None:
                continue
            study = (str(session.root) if is_of_session(key) else "", key)
            held = newest.get(study)
            if held is None or _signed_at(held[1]) < reading.signature.at:
                newest[study] = (session, reading)
    return list(newest.values())


def _signed_at(reading: Reading) -> str:
    return "" if reading.signature is None else reading.signature.at


def _of_reading(session: Session, reading: Reading) -> Iterable[tuple[SignedCase, Content]]:
    """With the picture that was signed. What was set aside of the draft was never signed."""
    assert reading.signature is not None
    contents = signed_contents(as_of(reading, ()))
    for key, verdict in reading.verdicts.items():
        finding = reading.findings.get(key)
        if finding is not None:
            case = SignedCase(
                root=str(session.root),
                file=key[0],
                frame=key[1],
                study_key=reading.study_key,
                verdict=verdict,
                finding=finding,
                ai_hidden=reading.ai_hidden,
                reader=reading.signature.reader,
                at=reading.signature.at,
                reason=reading.reasons.get(key, ""),
            )
            yield case, Content(*key, contents[key])


def _of_model(model_id: str, cases: Sequence[SignedCase]) -> Iterable[Agreement]:
    yield _agreement(model_id, Blinding.ALL, cases)
    parts = {
        Blinding.HIDDEN: [case for case in cases if case.ai_hidden],
        Blinding.IN_SIGHT: [case for case in cases if not case.ai_hidden],
    }
    for blinding, members in parts.items():
        if members:
            yield _agreement(model_id, blinding, members)


def _agreement(model_id: str, blinding: Blinding, cases: Sequence[SignedCase]) -> Agreement:
    scored = [case for case in cases if case.finding.score is not None]
    decided = [case for case in scored if case.verdict is not Verdict.DOUBT]
    sensitive = _rates(decided, lambda decision: decision is not Decision.NO_FRACTURE)
    specific = _rates(decided, lambda decision: decision is Decision.FRACTURE)
    return Agreement(
        model_id,
        blinding,
        len(decided),
        sum(case.verdict is Verdict.FRACTURE for case in decided),
        len(scored) - len(decided),
        len(cases) - len(scored),
        *sensitive,
        *specific,
    )


def _rates(
    cases: Sequence[SignedCase], is_suspicious: Callable[[Decision], bool]
) -> tuple[Rate, Rate, Rate, Rate]:
    """Sensitivity, specificity, positive and negative predictive value."""
    pairs = [(c.verdict is Verdict.FRACTURE, is_suspicious(c.finding.decision)) for c in cases]
    both, neither = pairs.count((True, True)), pairs.count((False, False))
    missed, false_alarms = pairs.count((True, False)), pairs.count((False, True))
    return (
        wilson(both, both + missed),
        wilson(neither, neither + false_alarms),
        wilson(both, both + false_alarms),
        wilson(neither, neither + missed),
    )


def wilson(hits: int, of: int) -> Rate:
    """With the interval of Wilson (1927) at 95%, without correction for continuity."""
    if not of:
        return Rate(0, 0, None, None, None)
    rate, z = hits / of, NormalDist().inv_cdf(0.975)
    middle = (2 * hits + z**2) / (2 * (of + z**2))
    half = z * sqrt(4 * hits * (1 - rate) + z**2) / (2 * (of + z**2))
    low, high = middle - half, middle + half
    return Rate(hits, of, rate, 0.0 if hits == 0 else low, 1.0 if hits == of else high)
