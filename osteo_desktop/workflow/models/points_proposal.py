"""Operating points found on what a site's readers signed, and an honest word of what they do."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from osteo_desktop.archive.store import Archive
from osteo_desktop.errors.data import TooFewSigned, TooFewStudies
from osteo_desktop.records.finding import Decision, ModelCard, OperatingPoints
from osteo_desktop.records.models.agreement import SignedCase
from osteo_desktop.records.models.site_points import (
    PointsFigures,
    PointsProposal,
    Targets,
    own_id,
    own_points,
)
from osteo_desktop.records.reading import Verdict
from osteo_desktop.workflow.archive.own_archive import existing_archive
from osteo_desktop.workflow.models.agreement import signed_cases, wilson
from osteo_desktop.workflow.models.library import show_model

LEAST = 50
"""Fractured and other radiographs: with fewer, 95% sensitivity is a matter of two of them."""

_FOLDS = 5
_Study = tuple[str, str]


def proposal_of(archive: Path | None, targets: Targets | None = None) -> PointsProposal:
    """For the model that reads, from that archive or the user's own.

    Raises TooFewSigned, TooFewStudies, NoSuchFile, ArchiveError, ModelError.
    """
    card, path = show_model(None), existing_archive(archive)
    if path is None:
        return propose(card, (), targets)
    with Archive(path) as store:
        return propose(card, signed_cases(store), targets)


def propose(
    card: ModelCard, cases: Sequence[SignedCase], targets: Targets | None = None
) -> PointsProposal:
    """Points by the rule of the model's own, from this site's signed verdicts.

    Of this model's findings only, scored in its scope and decided one way or the other; those
    decided with the AI hidden where they are enough, for who saw the AI tends to agree with it.
    Raises TooFewSigned, TooFewStudies.
    """
    targets = targets or Targets()
    model_id, own = own_id(card.model_id), own_points(card)
    usable = [
        case
        for case in _once_each(cases)
        if own_id(case.finding.model_id) == model_id and _counts(case)
    ]
    blind = [case for case in usable if case.ai_hidden]
    chosen = blind if _are_enough(blind) else usable
    fractured = sum(map(_is_fractured, chosen))
    if not _are_enough(chosen):
        raise TooFewSigned(fractured=fractured, normal=len(chosen) - fractured, least=LEAST)
    expected = _figures(_judged_apart(chosen, targets))
    proposed = _points(chosen, targets)
    return PointsProposal(
        model_id=model_id,
        own=own,
        proposed=proposed,
        targets=targets,
        radiographs=len(chosen),
        fractured=fractured,
        blind=sum(case.ai_hidden for case in chosen),
        before=_figures([(case, own) for case in chosen]),
        apparent=_figures([(case, proposed) for case in chosen]),
        expected=expected,
    )


def _once_each(cases: Sequence[SignedCase]) -> list[SignedCase]:
    """Copies of a radiograph count once, as signed last: one of them must not judge another."""
    last: dict[tuple[str, int], SignedCase] = {}
    for case in cases:
        content = case.finding.sha256, case.finding.frame
        if content not in last or last[content].at < case.at:
            last[content] = case
    return list(last.values())


def _counts(case: SignedCase) -> bool:
    finding = case.finding
    decided = case.verdict is not Verdict.DOUBT
    return decided and finding.score is not None and not finding.outside_scope


def _is_fractured(case: SignedCase) -> bool:
    return case.verdict is Verdict.FRACTURE


def _are_enough(cases: Sequence[SignedCase]) -> bool:
    fractured = sum(map(_is_fractured, cases))
    return fractured >= LEAST and len(cases) - fractured >= LEAST


def _points(cases: Sequence[SignedCase], targets: Targets) -> OperatingPoints:
    import numpy as np

    from osteo_desktop.evaluation.metrics import operating_points  # scikit-learn is slow to import

    return operating_points(
        np.array([_is_fractured(case) for case in cases]),
        np.array([_score(case) for case in cases]),
        sensitivity=targets.sensitivity,
        specificity=targets.specificity,
    )


def _judged_apart(
    cases: Sequence[SignedCase], targets: Targets
) -> list[tuple[SignedCase, OperatingPoints]]:
    """Every case with points found on the other studies."""
    fold = _folds(cases)
    judged = []
    for number in range(_FOLDS):
        members = [case for case in cases if fold[_study(case)] == number]
        others = [case for case in cases if fold[_study(case)] != number]
        points = _points(others, targets)
        judged += [(case, points) for case in members]
    return judged


def _folds(cases: Sequence[SignedCase]) -> dict[_Study, int]:
    """Studies with fractures only, with both and with none are dealt one after the other.

    So every fold has radiographs of both kinds, and leaves some to the others.
    """
    fractured = {_study(case) for case in cases if _is_fractured(case)}
    normal = {_study(case) for case in cases if not _is_fractured(case)}
    if min(len(fractured), len(normal)) < _FOLDS:
        raise TooFewStudies(fractured=len(fractured), normal=len(normal), least=_FOLDS)
    dealt = [*sorted(fractured - normal), *sorted(fractured & normal), *sorted(normal - fractured)]
    return {study: number % _FOLDS for number, study in enumerate(dealt)}


def _study(case: SignedCase) -> _Study:
    return case.root, case.study_key


def _figures(judged: Sequence[tuple[SignedCase, OperatingPoints]]) -> PointsFigures:
    said = [(_is_fractured(case), points.decide(_score(case))) for case, points in judged]
    fractured = [decision for is_fractured, decision in said if is_fractured]
    others = [decision for is_fractured, decision in said if not is_fractured]
    doubts = sum(decision is Decision.DOUBT for _, decision in said)
    return PointsFigures(
        sensitivity=wilson(sum(d is not Decision.NO_FRACTURE for d in fractured), len(fractured)),
        specificity=wilson(sum(d is not Decision.FRACTURE for d in others), len(others)),
        doubt=wilson(doubts, len(said)),
    )


def _score(case: SignedCase) -> float:
    assert case.finding.score is not None
    return case.finding.score
