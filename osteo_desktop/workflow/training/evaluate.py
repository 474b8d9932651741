"""Measure a model on labelled radiographs, or compare what two models said of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import UnfitScores
from osteo_desktop.evaluation import compare, detection, figures
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_radiographs
from osteo_desktop.evaluation.scores_file import key, read_scores, write_scores
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import rule_of
from osteo_desktop.records.models.evaluation import Detection, Figure, Group
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluation_files import (
    Subject,
    Written,
    labelled,
    make_folder,
    write_all,
    write_json,
)

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier


def evaluate_model(
    data: Sequence[Path],
    out: Path,
    classifier: Classifier,
    progress: Progress,
    *,
    folds: frozenset[int] = frozenset(),
    external: Sequence[Path] = (),
    leaks: Leaks | None = None,
) -> Written:
    """Score ``data`` (only ``folds`` of it when given); write figures, scores and page to ``out``.

    Radiographs that trained the model are counted, and the figures over them marked
    "seen in training"; no headline is given then. ``external`` is scored too and stands apart.
    Raises DataError, WriteError, Cancelled.
    """
    items, others = labelled(data, folds, leaks), labelled(external, leaks=leaks)
    make_folder(out)
    scored = score_radiographs(items, classifier, progress)
    scores_file = out / "scores.csv"
    done = {key(s.item) for s in scored}
    left_out = [item for item in labelled(data, folds) if key(item) not in done]
    write_scores(scores_file, scored, left_out)
    apart: list[Group] = []
    regions: dict[str, Detection] = {}
    if others:
        elsewhere = score_radiographs(others, classifier, progress)
        apart = figures.by_source(elsewhere, "external")
        regions = detection.by_source(elsewhere)
    subject = Subject(
        title="Evaluation of a model",
        model=classifier.card.model_id,
        protocol=_protocol(items, folds),
        map_of=lambda _, radiograph: map_by(classifier, radiograph),
        rule=rule_of(classifier.card),
        external=tuple(apart),
        external_detection=regions,
        leaks=leaks,
    )
    more = {
        "weights_sha256": classifier.card.weights_sha256,
        "operating_points": dict(vars(classifier.card.operating_points)),
        "failures": _failures(items, scored),
    }
    return write_all(scored, len(left_out), subject, out, scores_file, more)


def _failures(
    items: Sequence[LabelledRadiograph], scored: Sequence[ScoredRadiograph]
) -> dict[str, dict[str, int]]:
    """By source: how many there were, could not be read, and were refused by the gate."""
    found = {}
    for source in sorted({item.source for item in items}):
        asked = sum(item.source == source for item in items)
        own = [one for one in scored if one.item.source == source]
        refused = sum(one.outside_scope for one in own)
        found[source] = {"radiographs": asked, "unreadable": asked - len(own), "refused": refused}
    return found


def map_by(classifier: Classifier, radiograph: Radiograph) -> SaliencyMap | None:
    """The map that the model lays over one radiograph."""
    return classifier.classify([radiograph], score_anyway=True)[0].saliency


def evaluate_scores(
    scores: Path,
    data: Sequence[Path],
    out: Path,
    *,
    folds: frozenset[int] = frozenset(),
    leaks: Leaks | None = None,
) -> Written:
    """The figures of an earlier run again, from its scores alone. Raises DataError, WriteError."""
    items = labelled(data, folds)  # the file says which were left out
    scored = read_scores(scores, items)
    make_folder(out)
    subject = Subject(
        title="Evaluation from scores",
        model=scores.name,
        protocol=f"Computed from {scores.name}, without a model. {_protocol(items, folds)}",
        map_of=lambda *_: None,
        leaks=leaks,
    )
    return write_all(scored, len(items) - len(scored), subject, out, scores)


def _protocol(items: Sequence[LabelledRadiograph], folds: frozenset[int]) -> str:
    which = f", only fold {', '.join(map(str, sorted(folds)))}" if folds else ""
    return (
        f"Data: {', '.join(sorted({item.source for item in items}))}{which}. Intervals: 95%, "
        "bootstrap over blocks of neighbouring files, standing in for patients."
    )


@dataclass(frozen=True)
class Comparison:
    differences: Mapping[str, Mapping[str, Figure]]
    """By source ("all" first): each figure of the one minus that of the other."""
    file: Path


def compare_scores(
    scores: Path,
    against: Path,
    data: Sequence[Path],
    out: Path,
    *,
    folds: frozenset[int] = frozenset(),
) -> Comparison:
    """Paired differences of two models on the same radiographs, with intervals.

    Raises DataError, WriteError.
    """
    items = labelled(data, folds)
    one, other = read_scores(scores, items), read_scores(against, items)
    make_folder(out)
    found = {"all": _differences(one, other, against)}
    sources = sorted({item.source for item in items})
    for source in sources if len(sources) > 1 else ():
        mine, theirs = ([s for s in side if s.item.source == source] for side in (one, other))
        found[source] = _differences(mine, theirs, against)
    content = {
        "disclaimer": DISCLAIMER,
        "scores": scores.name,
        "against": against.name,
        "note": "Figures of the first minus those of the second, on the same radiographs; 95% "
        "intervals by bootstrap over blocks, both drawn together.",
        "differences": {
            name: {figure: dict(vars(value)) for figure, value in values.items()}
            for name, values in found.items()
        },
    }
    write_json(out / "differences.json", content)
    return Comparison(found, out / "differences.json")


def _differences(
    one: Sequence[ScoredRadiograph], other: Sequence[ScoredRadiograph], path: Path
) -> dict[str, Figure]:
    if not {key(s.item) for s in one} & {key(s.item) for s in other}:
        raise UnfitScores(path, detail=TrainingDetail.NO_COMMON_SCORE.notice)
    return compare.differences(one, other)
