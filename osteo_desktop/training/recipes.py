"""Recipes from TOML, checked: an unknown or misspelt key, value or type is an error that helps."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.details.base import Detail
from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.system import about
from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import (
    WrongDocument,
    hint,
    key_not_known,
    toml_from,
    word_not_known,
)
from osteo_desktop.errors.models import ModelError
from osteo_desktop.errors.training import RecipeError
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.notice import Notice
from osteo_desktop.settings import installed_folder
from osteo_desktop.training.recipe import FROM_TEACHER, Recipe, Stage

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": ("whole", "crops", "limbs"),
    "name": ("adam", "adamw", "sgd"),
    "schedule": ("constant", "cosine", "plateau"),
    "monitor": ("accuracy", "auc", "loss"),
    "classes": ("sigmoid", "softmax"),
    "points": ("observed", "controlled"),
    "weights": ("", "imagenet", "distilled", FROM_TEACHER),
}
_SHARES = frozenset(
    {"fractured", "beside_box", "anywhere", "greys", "photographed", "average", "factor"}
)


def recipes_folder() -> Path:
    return installed_folder("resources") / "recipes"


def recipes() -> list[Recipe]:
    """Every recipe that ships, ours first. Raises RecipeError for one that is damaged."""
    found = [read_recipe(path) for path in sorted(recipes_folder().glob("*.toml"))]
    return sorted(found, key=lambda recipe: (recipe.name != "default", recipe.name))


def read_recipe(name: str | Path, changes: Sequence[str] = ()) -> Recipe:
    """The recipe called ``name``, or that of a TOML file, with ``changes`` made in it.

    A change is "key=value" as TOML has it; a key may lead through tables and into the list of
    stages, which counts from 1: "stage.1.epochs=5". Raises RecipeError.
    """
    path = Path(name)
    if path.suffix != ".toml":
        path = recipes_folder() / f"{name}.toml"
        if not path.is_file():
            known = [p.stem for p in sorted(recipes_folder().glob("*.toml"))]
            raise RecipeError(
                detail=TrainingDetail.RECIPE_NOT_KNOWN.of(
                    word=repr(str(name)), hint=hint(str(name), known)
                )
            )
    try:
        document = toml_from(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecipeError(path, detail=about(error)) from error
    try:
        for change in changes:
            _change(document, change)
        return recipe_from({"name": path.stem, **document})
    except ModelError as error:
        raise RecipeError(path, detail=error.fields["detail"]) from error
    except ValueError as error:
        raise RecipeError(path, detail=about(error)) from error


def _change(document: dict[str, Any], change: str) -> None:
    key, equals, value = change.partition("=")
    *way, last = key.strip().split(".")
    place: Any = document
    for step in way:
        if isinstance(place, list):
            if not step.isdigit() or not 1 <= int(step) <= len(place):
                raise WrongDocument(
                    TrainingDetail.NO_SUCH_STAGE.of(
                        change=repr(change), stages=len(place), step=repr(step)
                    )
                )
            place = place[int(step) - 1]
        else:
            place = place.setdefault(step, {})
    if not equals or not isinstance(place, dict):
        raise WrongDocument(TrainingDetail.NO_CHANGE.of(change=repr(change)))
    try:
        place[last] = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        place[last] = value.strip()  # a word without its quotation marks


def recipe_from(document: Mapping[str, Any]) -> Recipe:
    """Raises ValueError or ModelError that names the key."""
    if not all(isinstance(document.get(part), dict) for part in ("network", "preparation")):
        raise WrongDocument(TrainingDetail.PARTS_NEEDED.notice)
    recipe = _DOCUMENTS.value(dict(document), Recipe)
    _check_words(recipe)
    _check(recipe)
    return recipe


def recipe_document(recipe: Recipe) -> dict[str, Any]:
    """As TOML holds it, for the card and for comparing runs."""
    document: dict[str, Any] = _DOCUMENTS.document(recipe)
    document["stage"] = document.pop("stages")
    return document


def _with_stages(document: dict[str, Any]) -> dict[str, Any]:
    """TOML has each stage in a table of its own, [[stage]]."""
    rest = {key: value for key, value in document.items() if key != "stage"}
    if "stages" in rest:
        raise WrongDocument(key_not_known("stages", ["stage"]))
    return {**rest, "stages": document.get("stage", [])}


_DOCUMENTS = Documents(
    refuse_unknown=True,
    before={Recipe: _with_stages},
    own={NetworkSpec: (NetworkSpec.from_document, NetworkSpec.document)},
)


def _check_words(record: Any, *way: str | int) -> None:
    """Words that are none of those known, and shares that are none. Names are free."""
    for one in fields(record):
        value, here = getattr(record, one.name), (*way, one.name)
        if isinstance(value, NetworkSpec | Preparation):
            continue
        if is_dataclass(value):
            _check_words(value, *here)
        elif isinstance(value, tuple):
            for place, inner in enumerate(value, start=1):
                if is_dataclass(inner):
                    _check_words(inner, *here, place)
        elif one.name in _SHARES and not 0 <= value <= 1:
            raise WrongDocument(DocumentDetail.MUST_BE_SHARE.of(value=value), *here)
        elif one.name == "name" and isinstance(record, Recipe | Stage):
            continue
        elif value not in _CHOICES.get(one.name, (value,)):
            raise WrongDocument(word_not_known(value, _CHOICES[one.name]), *here)


def _check(recipe: Recipe) -> None:
    """What only shows when several entries are looked at together."""
    if not recipe.stages:
        raise WrongDocument(TrainingDetail.STAGE_NEEDED.notice)
    teacher, located = recipe.teacher, recipe.network.pooling == "located"
    if (recipe.losses.classes == "softmax") != (recipe.network.outputs == 2):
        raise _wrong(
            TrainingDetail.GO_TOGETHER, one='losses: classes "softmax"', other=_TWO_OUTPUTS
        )
    if recipe.weights == FROM_TEACHER and not teacher.recipe:
        raise _wrong(
            TrainingDetail.NEEDS_OTHER, one=f'weights "{FROM_TEACHER}"', other="teacher: recipe"
        )
    for name, weight in (("answers", teacher.answers), ("places", teacher.places)):
        if weight < 0:
            raise _wrong(TrainingDetail.AT_LEAST, name=f"teacher: {name}", least=0)
    if teacher.recipe and teacher.places and not located:
        raise _wrong(TrainingDetail.NEEDS_OTHER_OR_ZERO, one="teacher: places", other=_LOCATED)
    if teacher.kept and not located:
        raise _wrong(TrainingDetail.NEEDS_OTHER, one="teacher: kept", other=_LOCATED)
    for number, stage in enumerate(recipe.stages, start=1):
        for detail in (*_of_numbers(stage), *_of_framing(stage, recipe), *_of_sampling(stage)):
            raise WrongDocument(detail, "stage", number)


_TWO_OUTPUTS = "network: outputs 2"
_LOCATED = 'network: pooling "located"'


def _wrong(detail: Detail, **fields: object) -> WrongDocument:
    return WrongDocument(detail.of(**fields))


def _of_numbers(stage: Stage) -> Iterator[Notice]:
    """What is wrong with one stage; the first of it is told."""
    least = {
        "epochs": (stage.epochs, 1),
        "optimiser: batch": (stage.optimiser.batch, 2),
        "freeze_parts": (stage.freeze_parts, 0),
    }
    for name, (value, lowest) in least.items():
        if value < lowest:
            yield TrainingDetail.AT_LEAST.of(name=name, least=lowest)
    above = {
        "optimiser: learning_rate": stage.optimiser.learning_rate,
        "optimiser: backbone": stage.optimiser.backbone,
    }
    for name, rate in above.items():
        if rate <= 0:
            yield TrainingDetail.ABOVE_ZERO.of(name=name)


def _of_framing(stage: Stage, recipe: Recipe) -> Iterator[Notice]:
    framing, shapes = stage.framing, recipe.preparation.shapes
    longest = max(side for shape in shapes for side in shape)
    if framing.kind == "crops" and framing.size < _LEAST_CROP:
        yield TrainingDetail.AT_LEAST.of(name="framing: size", least=_LEAST_CROP)
    if framing.kind != "whole" and framing.canvas < longest:
        yield TrainingDetail.CANVAS_TOO_SMALL.of(canvas=framing.canvas, longest=longest)
    if framing.kind == "whole" and len(shapes) != 1:
        yield TrainingDetail.ONE_SHAPE_NEEDED.of(one='framing: kind "whole"')
    if not 0 < framing.zoom[0] <= framing.zoom[1]:
        yield TrainingDetail.ZOOM_UNORDERED.notice


_LEAST_CROP = 64
"""Pixels."""


def _of_sampling(stage: Stage) -> Iterator[Notice]:
    sampling = stage.sampling
    if sampling.fractured + sampling.beside_box >= 1.0:
        yield TrainingDetail.NO_ROOM_FOR_OTHERS.of(one="fractured", other="beside_box")
    if sampling.fractured and not sampling.radiographs:
        yield TrainingDetail.NEEDS_OTHER.of(one="sampling: fractured", other="radiographs")
    if sampling.places < 0:
        yield TrainingDetail.AT_LEAST.of(name="sampling: places", least=0)
    if sampling.oblique <= 0:
        yield TrainingDetail.ABOVE_ZERO.of(name="sampling: oblique")
    if sampling.oblique != 1.0 and not sampling.fractured:
        yield TrainingDetail.NEEDS_OTHER.of(one="sampling: oblique", other="fractured")
