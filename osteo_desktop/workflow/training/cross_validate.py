"""Train a recipe again and again, each time measured on what that training never saw.

A run that was stopped or killed goes on where it was.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation import rounds
from osteo_desktop.evaluation.rounds import Round
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.evaluation.scores_file import key, write_scores
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import with_folds
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.models.evaluation import Group
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.workflow.training.evaluate import map_by
from osteo_desktop.workflow.training.evaluation_files import (
    Subject,
    Written,
    labelled,
    write_all,
)
from osteo_desktop.workflow.training.rounds import OnEpoch, Rounds, RoundsRequest, Stage


def cross_validate(
    request: RoundsRequest, folds: int, progress: Stage, on_epoch: OnEpoch
) -> Written:
    """The rounds of the protocol: every radiograph is scored by a model that never saw its block.

    Writes ``out/round-k``, the out-of-fold scores, metrics.json and the page.
    Raises DataError, RecipeError, WriteError, Cancelled.
    """
    place = Rounds.read(request, progress, on_epoch)
    place.begin({"folds": folds})
    scored, apart = _scores(place, rounds.rounds(place.items, folds))
    scores_file = request.out / f"{place.recipe.name}.oof.csv"
    done = {key(s.item) for s in scored}
    left_out = [item for item in with_folds(labelled(request.data)) if key(item) not in done]
    write_scores(scores_file, scored, left_out)
    subject = Subject(
        title=f"Cross-validation in {folds} rounds",
        model=f"recipe {place.recipe.name}, {folds} trainings",
        protocol=_protocol(place.items, folds),
        map_of=_maps_by_round(place, folds),
        external=tuple(_external(apart)),
        leaks=request.leaks,
    )
    more = {"recipe": place.recipe.name, "changes": list(request.changes), "folds": folds}
    return write_all(scored, len(left_out), subject, request.out, scores_file, more)


def train_rounds(
    numbers: frozenset[int],
    request: RoundsRequest,
    folds: int,
    progress: Stage,
    on_epoch: OnEpoch,
) -> list[Path]:
    """Only the rounds of these ``numbers``: trained and scored, for several processes at once.

    :func:`cross_validate` with the same arguments then finds them done and gives the figures.
    Gives their folders. Raises DataError, RecipeError, WriteError, Cancelled.
    """
    place = Rounds.read(request, progress, on_epoch)
    place.begin({"folds": folds})
    wanted = [part for part in rounds.rounds(place.items, folds) if part.number in numbers]
    if len(wanted) < len(numbers):
        raise DataError(detail=TrainingDetail.NO_SUCH_ROUND.of(folds=folds, number=max(numbers)))
    _scores(place, wanted)
    return [request.out / _name(part.number) for part in wanted]


def _scores(
    place: Rounds, parts: Sequence[Round]
) -> tuple[list[ScoredRadiograph], dict[str, list[list[ScoredRadiograph]]]]:
    """Out-of-fold scores of every round, and by external source those of each round's model."""
    scored: list[ScoredRadiograph] = []
    apart: dict[str, list[list[ScoredRadiograph]]] = {}
    for part in parts:
        name = _name(part.number)
        place.train(name, part.fit, part.judging)
        scored += place.score(name, part.test, "scores.csv")
        for source in sorted({item.source for item in place.others}):
            members = [item for item in place.others if item.source == source]
            found = place.score(name, members, f"external-{source}.csv")
            apart.setdefault(source, []).append(found)
    return scored, apart


def _name(number: int) -> str:
    return f"round-{number}"


def _protocol(items: Sequence[LabelledRadiograph], folds: int) -> str:
    sources = ", ".join(sorted({item.source for item in items}))
    return (
        f"Data: {sources}. {folds} rounds: round k tests fold k; the next fold picks the epoch, "
        "calibrates and sets both operating points; the others train. Folds are made of whole "
        "blocks of neighbouring files, standing in for patients. Every radiograph is scored once, "
        "by the model that never saw its fold. Intervals: 95%, bootstrap over blocks."
    )


def _maps_by_round(
    place: Rounds, folds: int
) -> Callable[[ScoredRadiograph, Radiograph], SaliencyMap | None]:
    """Each radiograph's map comes from the model that scored it."""
    models: dict[int, Classifier] = {}

    def map_of(scored: ScoredRadiograph, radiograph: Radiograph) -> SaliencyMap | None:
        number = (scored.fold - 1) % folds + 1
        if number not in models:
            models[number] = Classifier.load(
                place.model(_name(number)), device=place.request.device
            )
        return map_by(models[number], radiograph)

    return map_of


def _external(apart: Mapping[str, Sequence[Sequence[ScoredRadiograph]]]) -> list[Group]:
    """Both ways to speak of several models on one source, named so."""
    return [
        make(source, scored)
        for source, scored in apart.items()
        for make in (rounds.mean_over_rounds, rounds.averaged_scores)
    ]
