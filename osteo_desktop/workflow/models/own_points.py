"""A model's own operating points set anew from its scores, with what that costs in its card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.data import UnfitScores
from osteo_desktop.evaluation import figures, metrics
from osteo_desktop.evaluation.metrics import POINTS, PointsBy
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import key, keys_in, read_scores
from osteo_desktop.inference.card import read_card, write_card
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import labelled


def set_own_points(
    model: Path, by: PointsBy, scores: Sequence[Path], data: Sequence[Path]
) -> ModelCard:
    """Both points ``by`` that rule, on the radiographs that chose the model's points before.

    ``scores``: CSV files of ``evaluate --model`` with this model, of ``data``: of all radiographs
    that calibrated it, and of every other source whose figures its card holds, as those are at its
    points too. Calibration and scores stay; the id changes, as decisions do. Raises ModelError,
    DataError, UnfitScores, WriteError.
    """
    weights = model_file(model)
    card = read_card(weights)
    scored = [one for path in scores for one in _read(path, data)]
    judging = [one for one in scored if one.seen == "calibration"]
    _check(card, judging, scores[0])
    measured = dict((card.document.get("metrics") or {}).get("by_source") or {})
    apart = [one for one in scored if not one.seen and one.item.source in measured]
    apart = [one for one in apart if one.item.source not in {s.item.source for s in judging}]
    missing = sorted(set(measured) - {one.item.source for one in (*judging, *apart)})
    if missing:
        raise UnfitScores(
            scores[0],
            detail=ModelDetail.POINTS_WITHOUT_FIGURES.of(points=tuple(missing)),
        )
    labels = np.array([one.item.fractured for one in judging])
    values = np.array([one.score for one in judging])
    points = metrics.points_by(by, labels, values, [one.item.block for one in judging])
    document = dict(card.document)
    document["operating_points"] = {"t_low": points.t_low, "t_high": points.t_high}
    document["tier_shares"] = metrics.tier_shares(values, points)
    document["points"] = _said(card, by, points, judging)
    told = (*judging, *_doubted(scored, judging), *apart)
    groups = figures.by_source([_at(points, one) for one in told])
    fresh = {group.name: figures.document(group) for group in groups}
    document["metrics"] = {**(document.get("metrics") or {}), "by_source": fresh}
    return write_card(weights, document)


def _doubted(
    scored: Sequence[ScoredRadiograph], judging: Sequence[ScoredRadiograph]
) -> list[ScoredRadiograph]:
    """In the judging fold a doubtful label calibrates nothing; the figures hold it all the same."""
    folds = {(one.item.source, one.item.fold) for one in judging}
    return [
        one
        for one in scored
        if not one.seen and one.item.doubtful and (one.item.source, one.item.fold) in folds
    ]


def _read(path: Path, data: Sequence[Path]) -> list[ScoredRadiograph]:
    there = keys_in(path)
    return read_scores(path, [item for item in labelled(data) if key(item) in there])


def _check(card: ModelCard, judging: Sequence[ScoredRadiograph], path: Path) -> None:
    """Raises UnfitScores unless these are the model's scores of all that calibrated it."""
    wanted = len(card.seen["calibration"])
    if len(judging) != wanted:
        raise UnfitScores(
            path,
            detail=ModelDetail.CALIBRATED_BY_MORE.of(
                wanted=wanted, model_id=card.model_id, count=len(judging)
            ),
        )
    own = card.operating_points
    if any((one.t_low, one.t_high) != (own.t_low, own.t_high) for one in judging):
        raise UnfitScores(
            path, detail=ModelDetail.SCORED_BY_OTHER_POINTS.of(model_id=card.model_id)
        )


def _at(points: OperatingPoints, one: ScoredRadiograph) -> ScoredRadiograph:
    return replace(one, t_low=points.t_low, t_high=points.t_high)


def _said(
    card: ModelCard, by: PointsBy, points: OperatingPoints, judging: Sequence[ScoredRadiograph]
) -> dict[str, Any]:
    before = card.operating_points
    said: dict[str, Any] = {
        "points set": POINTS[by],
        "before": f"t_low {before.t_low:.4f}, t_high {before.t_high:.4f}",
    }
    for source in sorted({one.item.source for one in judging}):
        own = [one for one in judging if one.item.source == source]
        was, now = (metrics.at_points(own, p) for p in (before, points))
        said[f"cost on {source}, where they were set"] = "; ".join(
            f"{name} {was[name]:.3f} → {now[name]:.3f}" for name in was
        )
    if "five_rounds" in (card.document.get("metrics") or {}):
        said["figures of rounds and crossings"] = "are at points set as before"
    return said
