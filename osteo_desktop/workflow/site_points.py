"""A site moves the operating points to suit its own radiographs: on demand only, and back again.

They are kept in the user's data folder, apart from the model, which stays as it is. What was
found and signed before stays too: findings under a site's points have a model id of their own.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from contextlib import suppress
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop import settings
from osteo_desktop.archive.store import Archive
from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors import SitePointsError, TooFewSigned
from osteo_desktop.records.agreement import SignedCase
from osteo_desktop.records.finding import Decision, ModelCard, OperatingPoints
from osteo_desktop.records.reading import Verdict
from osteo_desktop.records.site_points import (
    PointsFigures,
    PointsProposal,
    SitePoints,
    card_with,
    in_force_text,
    own_id,
    own_points,
)
from osteo_desktop.workflow.agreement import signed_cases, wilson
from osteo_desktop.workflow.models import show_model
from osteo_desktop.workflow.own_archive import existing_archive

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier

LEAST = 50
"""Fractured and other radiographs: with fewer, 95% sensitivity is a matter of two of them."""

_FOLDS = 5
_VERSION = 1


def points_file() -> Path:
    return settings.folders().data / "site_points.json"


def load_points(model_id: str, path: Path | None = None) -> SitePoints | None:
    """The site's points for the model of this own id; None where the model's own are in force.

    Raises SitePointsError for a file that cannot be understood.
    """
    path = path or points_file()
    held = _read(path).get(model_id)
    if held is None:
        return None
    try:
        points = OperatingPoints(float(held["points"]["t_low"]), float(held["points"]["t_high"]))
        site = SitePoints(
            model_id, points, str(held["reader"]), str(held["at"]), int(held["radiographs"])
        )
    except (KeyError, TypeError, ValueError) as error:
        raise SitePointsError(path, detail=f"{error} is missing or wrong") from error
    if not 0.0 <= points.t_low <= points.t_high <= 1.0:
        raise SitePointsError(path, detail="they are not between 0 and 1, the low one first")
    return site


def chosen_card() -> ModelCard:
    """Of the model that reads, its own points in it. Raises NoSuchModel, ModelError."""
    return show_model(None)


def points_in_force(card: ModelCard) -> str:
    """In words, for a card with the model's own. Raises SitePointsError."""
    site = load_points(card.model_id)
    if site is not None:
        return f"{in_force_text(card_with(card, site))}."
    own = card.operating_points
    return f"The model's own operating points are in force: {own.t_low:.3f} and {own.t_high:.3f}."


def proposal_of(archive: Path | None) -> PointsProposal:
    """For the model that reads, from that archive or the user's own.

    Raises TooFewSigned, NoSuchFile, ArchiveError, ModelError.
    """
    card, path = chosen_card(), existing_archive(archive)
    if path is None:
        return propose(card, ())
    with Archive(path) as store:
        return propose(card, signed_cases(store))


def use_points(proposal: PointsProposal, reader: str, path: Path | None = None) -> SitePoints:
    """From now on the proposed points are in force. Raises WriteError, SitePointsError."""
    at = datetime.now().astimezone().isoformat(timespec="seconds")
    model_id, proposed = proposal.model_id, proposal.proposed
    site = SitePoints(model_id, proposed, reader, at, proposal.radiographs)
    path = path or points_file()
    _write(path, {**_read(path), site.model_id: asdict(site)})
    return site


def reset_points(model_id: str, path: Path | None = None) -> bool:
    """Back to the model's own; whether others were in force. Raises WriteError.

    A file that cannot be understood is put aside.
    """
    path = path or points_file()
    try:
        held = _read(path)
    except SitePointsError:
        path.replace(path.with_suffix(".damaged"))
        return True
    if own_id(model_id) not in held:
        return False
    _write(path, {key: value for key, value in held.items() if key != own_id(model_id)})
    return True


def under_site_points(classifier: Classifier, path: Path | None = None) -> Classifier:
    """The same classifier, deciding by the site's points where there are any.

    Raises SitePointsError where they cannot be understood; the model's own are in force then.
    """
    site = load_points(classifier.card.model_id, path)
    if site is not None:
        classifier.card = card_with(classifier.card, site)
    return classifier


def propose(card: ModelCard, cases: Sequence[SignedCase]) -> PointsProposal:
    """Points by the rule of the model's own, from this site's signed verdicts.

    Of this model's findings only, scored in its scope and decided one way or the other; those
    decided with the AI hidden where they are enough, for who saw the AI tends to agree with it.
    Raises TooFewSigned.
    """
    model_id = own_id(card.model_id)
    usable = [case for case in cases if own_id(case.finding.model_id) == model_id]
    usable = [case for case in usable if _counts(case)]
    blind = [case for case in usable if case.ai_hidden]
    only_blind = _are_enough(blind)
    chosen = blind if only_blind else usable
    if not _are_enough(chosen):
        fractured = sum(_is_fractured(case) for case in chosen)
        raise TooFewSigned(fractured=fractured, normal=len(chosen) - fractured, least=LEAST)
    own = own_points(card)
    return PointsProposal(
        model_id=model_id,
        own=own,
        proposed=_points(chosen),
        radiographs=len(chosen),
        fractured=sum(_is_fractured(case) for case in chosen),
        only_blind=only_blind,
        before=_figures([(case, own) for case in chosen]),
        expected=_figures(_judged_apart(chosen)),
    )


def _counts(case: SignedCase) -> bool:
    finding = case.finding
    decided = case.verdict is not Verdict.DOUBT
    return decided and finding.score is not None and not finding.outside_scope


def _is_fractured(case: SignedCase) -> bool:
    return case.verdict is Verdict.FRACTURE


def _are_enough(cases: Sequence[SignedCase]) -> bool:
    fractured = sum(map(_is_fractured, cases))
    return fractured >= LEAST and len(cases) - fractured >= LEAST


def _points(cases: Sequence[SignedCase]) -> OperatingPoints:
    import numpy as np

    from osteo_desktop.training.metrics import operating_points  # scikit-learn is slow to import

    labels = np.array([_is_fractured(case) for case in cases])
    return operating_points(labels, np.array([_score(case) for case in cases]))


def _judged_apart(cases: Sequence[SignedCase]) -> list[tuple[SignedCase, OperatingPoints]]:
    """Every case with points found on the other studies."""
    studies = sorted({(case.root, case.study_key) for case in cases})
    fold = {study: number % _FOLDS for number, study in enumerate(studies)}
    judged = []
    for number in range(_FOLDS):
        members = [case for case in cases if fold[case.root, case.study_key] == number]
        others = [case for case in cases if fold[case.root, case.study_key] != number]
        points = _points(others)
        judged += [(case, points) for case in members]
    return judged


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


# --- the file --------------------------------------------------------------------------------


def _read(path: Path) -> dict[str, Mapping[str, Any]]:
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as error:
        raise SitePointsError(path, detail="the file cannot be read") from error
    document: object = None
    with suppress(ValueError):
        document = json.loads(text)
    known = document if isinstance(document, dict) else {}
    models, version = known.get("models"), known.get("version")
    if not isinstance(models, dict) or version != _VERSION:
        raise SitePointsError(path, detail="the file is not one that this program wrote")
    return models


def _write(path: Path, models: Mapping[str, Mapping[str, Any]]) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    with replacing(path) as partial:
        document = {"version": _VERSION, "models": models}
        partial.write_text(json.dumps(document, indent=2), encoding="utf-8")
