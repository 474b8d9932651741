"""Who trains, judges and is tested in each round, and figures over several rounds."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from osteo_desktop.details.data import DataDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation import figures, intervals
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import key
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.records.models.evaluation import Group


@dataclass(frozen=True)
class Round:
    number: int
    fit: tuple[LabelledRadiograph, ...]
    judging: tuple[LabelledRadiograph, ...]
    """Picks the epoch, calibrates and sets both operating points."""
    test: tuple[LabelledRadiograph, ...]


def rounds(items: Sequence[LabelledRadiograph], folds: int) -> list[Round]:
    """Round k tests fold k; fold k+1, cyclic, judges; the others train.

    Fewer ``folds`` than the data has are made by joining whole folds, more cannot be.
    Raises DataError.
    """
    folded = [replace(item, fold=(item.fold - 1) % folds + 1) for item in items]
    found = []
    for number in range(1, folds + 1):
        judge = number % folds + 1
        found.append(
            Round(
                number,
                fit=tuple(i for i in folded if i.fold not in (number, judge)),
                judging=tuple(i for i in folded if i.fold == judge),
                test=tuple(i for i in folded if i.fold == number),
            )
        )
    for one in found:
        for part in (one.fit, one.judging):
            if len({item.fractured for item in part}) < 2:
                raise DataError(
                    detail=DataDetail.ROUND_ONE_SIDED.of(number=one.number, folds=folds)
                )
    return found


def mean_over_rounds(
    name: str, scored: Sequence[Sequence[ScoredRadiograph]], kind: str = "external"
) -> Group:
    """Each figure's mean over models that scored the same radiographs, one list per model."""
    aligned = _aligned(scored)
    samples = [figures.sample_of(one) for one in aligned]

    def measure(weights: np.ndarray) -> dict[str, np.ndarray]:
        found = [figures.measure(sample, weights) for sample in samples]
        return {name: np.mean([one[name] for one in found], axis=0) for name in found[0]}

    first = samples[0]
    return Group(
        kind=kind,
        name=f"{name}, mean of {len(scored)} rounds",
        radiographs=len(first.labels),
        fractured=int(first.labels.sum()),
        blocks=len(set(first.blocks)),
        figures=intervals.figures(measure, first.blocks),
        confusion={},
        outside_scope=sum(s.outside_scope for s in aligned[0]),
        located=int(first.located.sum()),
    )


def averaged_scores(
    name: str, scored: Sequence[Sequence[ScoredRadiograph]], kind: str = "external"
) -> Group:
    """The figures of the mean score and mean operating points of several models.

    Maps are not averaged, so nothing is said of where they point.
    """
    aligned = _aligned(scored)
    together = []
    for views in zip(*aligned, strict=True):
        first = views[0]
        together.append(
            replace(
                first,
                item=replace(first.item, boxes=()),
                score=float(np.mean([v.score for v in views])),
                t_low=float(np.mean([v.t_low for v in views])),
                t_high=float(np.mean([v.t_high for v in views])),
                peak=None,
                mass_in_boxes=None,
                iou=None,
            )
        )
    return figures.group(kind, f"{name}, score averaged over {len(scored)} rounds", together)


def _aligned(
    scored: Sequence[Sequence[ScoredRadiograph]],
) -> list[list[ScoredRadiograph]]:
    """The radiographs that every model scored, in one order."""
    by_key = [{key(s.item): s for s in one} for one in scored]
    keys = sorted(set.intersection(*(set(one) for one in by_key)))
    return [[one[k] for k in keys] for one in by_key]
