"""Train a model by a recipe and write it with its card."""

from __future__ import annotations

import hashlib
import json
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from osteo_desktop.evaluation import figures
from osteo_desktop.evaluation.scores import score_radiographs
from osteo_desktop.inference import device as devices
from osteo_desktop.inference.card import card_path, read_card, write_card
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.published import PUBLISHED, load_published
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.labelled.layouts.reading import check_trainable
from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.labelled.splits import divide
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import ModelCard
from osteo_desktop.records.models.training_events import EpochDone, Started, TrainingEvent
from osteo_desktop.training import distributed, loop
from osteo_desktop.training.heap import keep_freed_memory
from osteo_desktop.training.kept_answers import load_teachers
from osteo_desktop.training.prepared import PreparedSet, Shelf, prepare_all
from osteo_desktop.training.recipe import FROM_TEACHER, Recipe
from osteo_desktop.training.recipes import read_recipe, recipe_document
from osteo_desktop.wording.notices import notice_text
from osteo_desktop.workflow.training.evaluation_files import labelled, read_leaks
from osteo_desktop.workflow.training.files.card_text import read_card_text
from osteo_desktop.workflow.training.finished_model import counts, finish_model, training_document
from osteo_desktop.workflow.training.places import (
    Places,
    check_drawn,
    draws_places,
    named_in_data,
    read_places,
)

Stages = Callable[[Notice], Progress]
"""Gives the Progress of the stage with this title."""
OnEvent = Callable[[TrainingEvent], None]
OnEpoch = Callable[[dict[str, Any]], None]


@dataclass(frozen=True)
class TrainingRequest:
    recipe: str
    """A recipe's name, or a TOML file."""
    changes: tuple[str, ...]
    """"key=value" each, made in the recipe."""
    data: tuple[Path, ...]
    """Folders of labelled radiographs, each a source."""
    out: Path
    """The weights to write (``.safetensors``); the card goes beside them."""
    state: Path
    """Saved after every epoch; a run found there is resumed."""
    external: tuple[Path, ...] = ()
    """Measured once at the end, never used to choose anything."""
    about: Path | None = None
    """JSON with what a person has to say in the card: intended use, licences, limits."""
    weights: str = ""
    """"imagenet", "random", or a file of published weights; empty: as the recipe says."""
    seed: int = 0
    device: str = "auto"
    leaks: Path | None = None
    """JSON of the leak audit: the copies it found are left out."""
    minutes: float = math.inf
    """As in ``loop.Run``."""
    teachers: tuple[Path, ...] = ()
    """Trained models that teach; empty: the recipe's own teacher is trained first, if it has one.
    """
    places: tuple[Path, ...] = ()
    """Folders of radiographs that only show places, see ``workflow.training.places``."""
    rights: Path | None = None
    """JSON that states source and rights of each folder of ``places``."""


def train_model(request: TrainingRequest, stages: Stages, on_event: OnEvent) -> ModelCard | None:
    """Divide the data, train, calibrate, write the model, measure it, complete its card.

    ``on_event`` is told that it started, and every epoch. Of several processes only the leader
    tells, measures and has a card to give. Raises DataError, RecipeError, ModelError,
    TrainingFailed, WriteError, Cancelled.
    """
    recipe = read_recipe(request.recipe, request.changes)
    about = {} if request.about is None else read_card_text(request.about, whole=True)
    leaks = read_leaks(request.leaks)
    division = divide(labelled(request.data, leaks=leaks))
    external = labelled(request.external, leaks=leaks)
    others = (*division.fit, *division.judging, *external)
    places = read_places(request.places, request.rights, others, request.external, leaks, stages)

    def tell(event: TrainingEvent) -> None:
        if distributed.is_leader():
            on_event(event)

    def on_epoch(found: dict[str, Any]) -> None:
        left = found["seconds"] * (found["epochs"] - found["epoch"])
        tell(EpochDone(**found, seconds_left=left))

    tell(
        Started(
            recipe=recipe.name,
            epochs=recipe.epochs,
            radiographs=len(division.fit) + len(division.judging),
            fractured=sum(i.fractured for i in (*division.fit, *division.judging)),
            device=notice_text(devices.choose(request.device).told),
        )
    )
    card = train_round(
        recipe,
        division.fit,
        division.judging,
        out=request.out,
        state=request.state,
        device=request.device,
        about={**about, "division": division.words},
        seed=request.seed,
        weights=request.weights,
        minutes=request.minutes,
        teachers=request.teachers,
        places=places,
        progress=stages,
        on_epoch=on_epoch,
    )
    if not distributed.is_leader():
        return None
    measured = _measured(
        request.out, (*division.judging, *external), stages(Notice.of(Code.MEASURING))
    )
    card = write_card(request.out, {**card.document, "metrics": measured})
    request.state.unlink(missing_ok=True)  # the model is whole: there is nothing to go on with
    return card


def train_round(
    recipe: Recipe,
    fit: Sequence[LabelledRadiograph],
    judging: Sequence[LabelledRadiograph],
    *,
    out: Path,
    state: Path,
    device: str = "auto",
    about: Mapping[str, Any] | None = None,
    seed: int = 0,
    weights: str = "",
    minutes: float = math.inf,
    with_scope: bool = True,
    shelf: Shelf | None = None,
    teachers: Sequence[Path] = (),
    places: Places = Places(),  # noqa: B008 - frozen
    progress: Stages,
    on_epoch: OnEpoch,
) -> ModelCard:
    """Train on ``fit``; ``judging`` picks the epoch, calibrates and sets the operating points.

    ``with_scope``: also learn which pictures to refuse. ``shelf``: radiographs prepared before.
    ``teachers``: models that teach; without any the recipe's own teacher is trained first, on the
    same radiographs, and kept beside ``out``. ``places``: give examples where the recipe's stages
    draw some. Raises as ``train_model``.
    """
    keep_freed_memory()
    weights = "" if weights == "random" else weights or recipe.weights
    if recipe.leave_out_doubtful:
        fit, judging = ([i for i in part if not i.doubtful] for part in (fit, judging))
    for part in (fit, judging):
        check_trainable(part)
    check_drawn(recipe, places)
    recipe = _with_types(recipe, fit)
    if recipe.teacher.recipe and not teachers:
        shelf = {} if shelf is None else shelf
        how = _Teaching(device, seed, minutes, shelf, places, progress)
        teachers = [_trained_teacher(recipe, fit, judging, out, how)]
    if weights == FROM_TEACHER and teachers:
        weights = str(teachers[0])
    with distributed.team() as team:
        data = _prepared(recipe, fit, judging, places, progress, shelf)
        network = build(recipe.network, seed)
        if weights:
            load_published(network, weights if weights in PUBLISHED else Path(weights))
        fitted = next(iter(data.fit.values()))
        identity = _identity(recipe, data, seed, weights, teachers)
        run = loop.Run(recipe, seed, devices.choose(device).name, state, identity, minutes)
        answers = out.with_name(f"{out.stem}.answers")
        taught = load_teachers(teachers, recipe, data.judging, run.device, answers, team)
        trained = loop.train(
            run, data, network, progress(Notice.of(Code.TRAINING)), on_epoch, team, taught
        )
        if not team.leads:
            team.wait()
            return read_card(out)
        training = training_document(recipe, trained, fitted, data.judging, seed)
        made = _begun_with(weights, teachers, places)
        card = finish_model(
            trained.network,
            fitted,
            data.judging,
            recipe=recipe,
            out=out,
            about=_completed(about, training | made),
            also_seen=[digest for one in data.places.values() for digest in one.hashes],
            seed=seed,
            device=run.device,
            with_scope=with_scope,
            progress=progress,
        )
        team.wait()
        return card


def _begun_with(weights: str, teachers: Sequence[Path], places: Places) -> dict[str, Any]:
    """For the card: what the network began with, and who and what helped it."""
    return {
        "initialisation": Path(weights).name or "random (no pretraining)",
        "teachers": [_named(read_card(teacher)) for teacher in teachers],
        "places": places.document(),
    }


def _completed(about: Mapping[str, Any] | None, training: Mapping[str, Any]) -> dict[str, Any]:
    said = named_in_data((about or {}).get("data", ()), training["places"])
    return {**(about or {}), "data": said, "training": training}


@dataclass(frozen=True)
class _Teaching:
    """How a teacher is trained: as its pupil is."""

    device: str
    seed: int
    minutes: float
    shelf: Shelf
    places: Places
    progress: Stages


def _trained_teacher(
    recipe: Recipe,
    fit: Sequence[LabelledRadiograph],
    judging: Sequence[LabelledRadiograph],
    out: Path,
    how: _Teaching,
) -> Path:
    """The teacher that ``recipe`` names, beside ``out``.

    One that is there already, of the same recipe, seed and radiographs, is taken as it is.
    """
    own = read_recipe(recipe.teacher.recipe)
    path = out.with_name(f"{out.stem}.teacher{out.suffix}")
    places = how.places if draws_places(own) else Places()
    if not _is_trained(path, own, fit, judging, places, how.seed):
        state = path.with_suffix(".training")
        train_round(
            own,
            fit,
            judging,
            out=path,
            state=state,
            device=how.device,
            seed=how.seed,
            minutes=how.minutes,
            with_scope=False,
            shelf=how.shelf,
            places=places,
            progress=lambda stage: how.progress(Notice.of(Code.OF_TEACHER, stage=stage)),
            on_epoch=lambda found: None,
        )
        state.unlink(missing_ok=True)
    return path


def _is_trained(
    path: Path,
    recipe: Recipe,
    fit: Sequence[LabelledRadiograph],
    judging: Sequence[LabelledRadiograph],
    places: Places,
    seed: int,
) -> bool:
    """Whether the whole model of this very training lies there."""
    if not (path.is_file() and card_path(path).is_file()):  # the card is written last
        return False
    training = read_card(path).document.get("training", {})
    return bool(
        training.get("recipe") == recipe_document(recipe)
        and training.get("seed") == seed
        and training.get("fit") == counts(fit)
        and training.get("judging") == counts(judging)
        and training.get("places") == places.document()
    )


def _named(card: ModelCard) -> dict[str, Any]:
    """A teacher, as its pupil's card names it."""
    return {"model_id": card.model_id, "recipe": card.document.get("recipe", "")}


def _with_types(recipe: Recipe, fit: Sequence[LabelledRadiograph]) -> Recipe:
    """A second head learns the fracture types that the data names, unless the recipe names them."""
    types = tuple(sorted({item.fracture_type for item in fit if item.fracture_type}))
    if not recipe.losses.types or recipe.network.fracture_types or not types:
        return recipe
    return replace(recipe, network=replace(recipe.network, fracture_types=types))


def _prepared(
    recipe: Recipe,
    fit: Sequence[LabelledRadiograph],
    judging: Sequence[LabelledRadiograph],
    places: Places,
    progress: Stages,
    shelf: Shelf | None,
) -> loop.Data:
    """Crops and limbs are cut from a larger canvas, which is prepared once."""
    own = recipe.preparation
    judged = prepare_all(judging, own, progress(Notice.of(Code.PREPARING_TO_JUDGE)), shelf=shelf)
    sets: dict[int, PreparedSet] = {}
    shown: dict[int, PreparedSet] = {}
    for side in sorted({stage.framing.kept_at for stage in recipe.stages}):
        large = Preparation(own.field, "letterbox", ((side, side),), own.contrast) if side else own
        sets[side] = prepare_all(
            fit, large, progress(Notice.of(Code.PREPARING_TO_TRAIN)), shelf=shelf
        )
        drawing = [stage for stage in recipe.stages if stage.framing.kept_at == side]
        if places.items and any(stage.sampling.places for stage in drawing):
            told = progress(Notice.of(Code.PREPARING_PLACES))
            found = prepare_all(places.items, large, told, shelf=shelf).without(judged.hashes)
            shown |= {side: found} if found else {}
    return loop.Data(sets, judged, shown)


def _identity(
    recipe: Recipe, data: loop.Data, seed: int, weights: str, teachers: Sequence[Path]
) -> str:
    fit = next(iter(data.fit.values()))
    parts: list[Any] = [recipe_document(recipe), sorted(fit.hashes), sorted(data.judging.hashes)]
    parts += [sorted(shown.hashes) for shown in data.places.values()]
    parts += [seed, weights, *(read_card(teacher).model_id for teacher in teachers)]
    said = json.dumps(parts)
    return hashlib.sha256(said.encode()).hexdigest()


def _measured(
    weights: Path, items: Sequence[LabelledRadiograph], progress: Progress
) -> dict[str, Any]:
    classifier = Classifier.load(weights)
    groups = figures.by_source(score_radiographs(items, classifier, progress))
    return {
        "note": "The judging radiographs of each training source chose epoch and thresholds: "
        "their figures are optimistic. External sources were never seen. 95% intervals: "
        "bootstrap over blocks of neighbouring files, standing in for patients.",
        "by_source": {group.name: figures.document(group) for group in groups},
    }
