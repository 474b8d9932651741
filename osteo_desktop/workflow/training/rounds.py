"""Trainings and their scores, each in a folder of its own; what is done is not done again."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from osteo_desktop.details.system import about
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.data import OtherRounds
from osteo_desktop.evaluation.scores import ScoredRadiograph, score_radiographs
from osteo_desktop.evaluation.scores_file import key, read_scores, write_scores
from osteo_desktop.inference.card import card_path
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import with_folds
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.models.leaks import Leaks
from osteo_desktop.training.prepared import Shelf
from osteo_desktop.training.recipe import Recipe
from osteo_desktop.training.recipes import read_recipe, recipe_document
from osteo_desktop.workflow.training.evaluation_files import labelled, make_folder, write_json
from osteo_desktop.workflow.training.places import Places, read_places
from osteo_desktop.workflow.training.train import train_round

Stage = Callable[[Notice], Progress]
"""Gives the Progress of the stage with this title."""
OnEpoch = Callable[[dict[str, Any]], None]

_MODEL = "model.safetensors"


@dataclass(frozen=True)
class RoundsRequest:
    """A recipe to train again and again, on what, and where the trainings go."""

    recipe: str
    """A recipe's name, or a TOML file."""
    data: tuple[Path, ...]
    out: Path
    changes: tuple[str, ...] = ()
    """"key=value" each, made in the recipe."""
    external: tuple[Path, ...] = ()
    """Never trained on; scored by every model."""
    places: tuple[Path, ...] = ()
    """As in ``TrainingRequest``; those that are among ``external`` are left out of all trainings.
    """
    rights: Path | None = None
    seed: int = 0
    weights: str = ""
    """As ``train_round`` takes them; empty: as the recipe says."""
    device: str = "auto"
    leaks: Leaks | None = None


@dataclass(frozen=True)
class Rounds:
    """The trainings of one run: with what, where they lie, how they are followed."""

    request: RoundsRequest
    recipe: Recipe
    items: tuple[LabelledRadiograph, ...]
    """Of ``data``, each with a fold."""
    others: tuple[LabelledRadiograph, ...]
    """Of ``external``."""
    places: Places
    progress: Stage
    on_epoch: OnEpoch
    shelf: Shelf = field(default_factory=dict)

    @classmethod
    def read(cls, request: RoundsRequest, progress: Stage, on_epoch: OnEpoch) -> Rounds:
        """Nothing is written yet. Raises DataError, RecipeError."""
        recipe = read_recipe(request.recipe, request.changes)
        items = with_folds(labelled(request.data, leaks=request.leaks))
        others = labelled(request.external, leaks=request.leaks)
        places = read_places(
            request.places,
            request.rights,
            (*items, *others),
            request.external,
            request.leaks,
            progress,
        )
        return cls(request, recipe, tuple(items), tuple(others), places, progress, on_epoch)

    @property
    def out(self) -> Path:
        return self.request.out

    def model(self, name: str) -> Path:
        return self.out / name / _MODEL

    def train(
        self,
        name: str,
        fit: Sequence[LabelledRadiograph],
        judging: Sequence[LabelledRadiograph],
    ) -> None:
        """Train that round's model unless it is there already."""
        model = self.model(name)
        if model.is_file() and card_path(model).is_file():  # the card is written last
            return
        make_folder(model.parent)
        state = model.with_name("training.state")
        train_round(
            self.recipe,
            fit,
            judging,
            out=model,
            state=state,
            device=self.request.device,
            seed=self.request.seed,
            weights=self.request.weights,
            shelf=self.shelf,
            places=self.places,
            with_scope=False,  # nothing is refused here: the network is what is measured
            progress=lambda stage: self.progress(Notice.of(Code.OF_ROUND, name=name, stage=stage)),
            on_epoch=lambda figures: self.on_epoch({"round": name, **figures}),
        )
        state.unlink(missing_ok=True)  # the model is whole: there is nothing to go on with

    def score(
        self, name: str, items: Sequence[LabelledRadiograph], file: str
    ) -> list[ScoredRadiograph]:
        """What that round's model says of ``items``; from its file when it was scored before."""
        path = self.out / name / file
        if path.is_file():
            return read_scores(path, items)
        classifier = Classifier.load(self.model(name), device=self.request.device)
        progress = self.progress(Notice.of(Code.SCORING_ROUND, name=name, count=len(items)))
        scored = score_radiographs(items, classifier, progress)
        done = {key(s.item) for s in scored}
        write_scores(path, scored, [item for item in items if key(item) not in done])
        return scored

    def begin(self, more: Mapping[str, Any]) -> None:
        """Make the folder and note with what the run was begun.

        Raises OtherRounds where the folder holds another run, BadDestination.
        """
        make_folder(self.out)
        names = sorted((*key(i), i.fold, i.fractured, i.block) for i in self.items)
        plan = {
            "recipe": self.recipe.name,
            "recipe_digest": _digest(json.dumps(recipe_document(self.recipe), sort_keys=True)),
            "seed": self.request.seed,
            "weights": self.request.weights,
            "data": sorted({item.source for item in self.items}),
            "data_digest": _digest(repr(names)),
            **more,
        }
        if self.places.items:
            plan["places"] = self.places.document()
        path = self.out / "plan.json"
        if not path.is_file():
            write_json(path, plan)
            return
        try:
            begun = json_from(path.read_text(encoding="utf-8"))
        except (OSError, ValueError) as error:
            raise OtherRounds(
                path, other=TrainingDetail.PLAN_UNREADABLE.of(why=about(error))
            ) from error
        if not isinstance(begun, dict) or begun != plan:
            begun = begun if isinstance(begun, dict) else {}
            other = [k.removesuffix("_digest") for k, v in plan.items() if begun.get(k) != v]
            raise OtherRounds(
                self.out, other=TrainingDetail.ANOTHER.of(what=tuple(dict.fromkeys(other)))
            )


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
