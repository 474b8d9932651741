"""Train a recipe on one source and test it on another: what changing hospitals costs."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import permutations
from pathlib import Path
from typing import Any

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.evaluation import curves, figures, subgroups
from osteo_desktop.evaluation.scores import ScoredRadiograph
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import JUDGING_FOLD
from osteo_desktop.records.models.evaluation import Evaluation, Group
from osteo_desktop.training.recipe import Recipe
from osteo_desktop.wording.others.disclaimer import DISCLAIMER
from osteo_desktop.workflow.training.evaluation_files import (
    write_json,
    write_page,
)
from osteo_desktop.workflow.training.rounds import OnEpoch, Rounds, RoundsRequest, Stage

PROTOCOL = (
    "Trained on folds 1–4 of one source (or of all); fold 5 of the same picks the epoch, "
    "calibrates and sets both operating points; the other source is tested whole and was never "
    "seen. Intervals: 95%, bootstrap over its blocks of neighbouring files."
)


@dataclass(frozen=True)
class Crossings:
    groups: Sequence[Group]
    """Named "A → B": trained on A, tested on B."""
    scores: Mapping[str, Path]
    metrics_file: Path
    pdf: Path
    html: Path


@dataclass(frozen=True)
class _Crossing:
    training: tuple[str, ...]
    tested: str
    test: tuple[LabelledRadiograph, ...]

    @property
    def name(self) -> str:
        return f"{' + '.join(self.training)} → {self.tested}"

    @property
    def folder(self) -> str:
        """Of what trains: it is trained once, whatever it is tested on."""
        return f"from-{'-and-'.join(self.training)}"

    @property
    def file(self) -> str:
        return f"{self.tested}.csv"


def cross(request: RoundsRequest, progress: Stage, on_epoch: OnEpoch) -> Crossings:
    """Every ordered pair of sources, then all of them to each external one.

    Trained models and scores that ``out`` holds already are not made again. Writes crossings.json
    and a page. Raises DataError, RecipeError, WriteError, Cancelled.
    """
    place = Rounds.read(request, progress, on_epoch)
    out = request.out
    wanted = _wanted(place.items, place.others)
    place.begin({"crossings": True})
    scores = {crossing: _scores(place, crossing) for crossing in wanted}
    found = [figures.group("crossing", c.name, scored) for c, scored in scores.items()]
    write_json(out / "crossings.json", _document(place.recipe, request.changes, found))
    page = Evaluation(
        title="Crossings between sources",
        model=f"recipe {place.recipe.name}",
        protocol=PROTOCOL,
        notes=(),
        headline=None,
        sources=tuple(found),
        curves={c.name: curves.curves(scored) for c, scored in scores.items()},
        weak_spots=tuple(subgroups.weak_spots(found, ())),
    )
    pdf, html = write_page(page, out, "crossings")
    files = {c.name: out / c.folder / c.file for c in wanted}
    return Crossings(found, files, out / "crossings.json", pdf, html)


def _scores(place: Rounds, crossing: _Crossing) -> list[ScoredRadiograph]:
    mine = [item for item in place.items if item.source in crossing.training]
    place.train(
        crossing.folder,
        [item for item in mine if item.fold != JUDGING_FOLD],
        [item for item in mine if item.fold == JUDGING_FOLD],
    )
    return place.score(crossing.folder, crossing.test, crossing.file)


def _wanted(
    items: Sequence[LabelledRadiograph], others: Sequence[LabelledRadiograph]
) -> list[_Crossing]:
    sources = tuple(sorted({item.source for item in items}))
    if len(sources) < 2 and not others:
        raise DataError(detail=TrainingDetail.NO_SECOND_DATA.notice)
    return [
        *(
            _Crossing((training,), tested, tuple(i for i in items if i.source == tested))
            for training, tested in permutations(sources, 2)
        ),
        *(
            _Crossing(sources, tested, tuple(i for i in others if i.source == tested))
            for tested in sorted({item.source for item in others})
        ),
    ]


def _document(recipe: Recipe, changes: Sequence[str], found: Sequence[Group]) -> dict[str, Any]:
    return {
        "disclaimer": DISCLAIMER,
        "recipe": recipe.name,
        "changes": list(changes),
        "protocol": PROTOCOL,
        "crossings": {group.name: figures.document(group) for group in found},
    }
