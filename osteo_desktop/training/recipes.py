"""Recipes from TOML, checked: an unknown or misspelt key, value or type is an error that helps."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import WrongDocument, not_known, toml_from
from osteo_desktop.errors.models import ModelError
from osteo_desktop.errors.training import RecipeError
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import Preparation
from osteo_desktop.settings import installed_folder
from osteo_desktop.training.recipe import Recipe, Stage

_CHOICES: Mapping[str, tuple[str, ...]] = {
    "kind": ("whole", "crops", "limbs"),
    "name": ("adam", "adamw", "sgd"),
    "schedule": ("constant", "cosine", "plateau"),
    "monitor": ("accuracy", "auc", "loss"),
    "classes": ("sigmoid", "softmax"),
    "points": ("observed", "controlled"),
    "weights": ("", "imagenet", "distilled"),
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
            raise RecipeError(detail=not_known("recipe", str(name), known))
    try:
        document = toml_from(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise RecipeError(path, detail=str(error)) from error
    try:
        for change in changes:
            _change(document, change)
        return recipe_from({"name": path.stem, **document})
    except ModelError as error:
        raise RecipeError(path, detail=error.fields["detail"]) from error
    except ValueError as error:
        raise RecipeError(path, detail=str(error)) from error


def _change(document: dict[str, Any], change: str) -> None:
    key, equals, value = change.partition("=")
    *way, last = key.strip().split(".")
    place: Any = document
    for step in way:
        if isinstance(place, list):
            if not step.isdigit() or not 1 <= int(step) <= len(place):
                raise ValueError(f"{change!r}: there are stages 1 to {len(place)}, not {step!r}")
            place = place[int(step) - 1]
        else:
            place = place.setdefault(step, {})
    if not equals or not isinstance(place, dict):
        raise ValueError(f"{change!r} is no change; write stage.1.epochs=5 or average=0.99")
    try:
        place[last] = tomllib.loads(f"value = {value}")["value"]
    except tomllib.TOMLDecodeError:
        place[last] = value.strip()  # a word without its quotation marks


def recipe_from(document: Mapping[str, Any]) -> Recipe:
    """Raises ValueError or ModelError that names the key."""
    if not all(isinstance(document.get(part), dict) for part in ("network", "preparation")):
        raise ValueError("[network] and [preparation] are needed")
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
        raise WrongDocument(not_known("key", "stages", ["stage"]))
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
            raise WrongDocument(f"must lie between 0 and 1, not {value}", *here)
        elif one.name == "name" and isinstance(record, Recipe | Stage):
            continue
        elif value not in _CHOICES.get(one.name, (value,)):
            raise WrongDocument(not_known("says", value, _CHOICES[one.name]), *here)


def _check(recipe: Recipe) -> None:
    """What only shows when several entries are looked at together."""
    if not recipe.stages:
        raise ValueError("at least one [[stage]] is needed")
    if (recipe.losses.classes == "softmax") != (recipe.network.outputs == 2):
        raise ValueError('losses: classes "softmax" and network: outputs 2 go together')
    if min(recipe.teacher.answers, recipe.teacher.places) < 0:
        raise ValueError("teacher: answers and places are weights of at least 0")
    if recipe.teacher.recipe and recipe.teacher.places and recipe.network.pooling != "located":
        raise ValueError('teacher: places need network: pooling "located"; or set places to 0')
    if recipe.teacher.kept and recipe.network.pooling != "located":
        raise ValueError('teacher: kept answers need network: pooling "located"')
    longest = max(side for shape in recipe.preparation.shapes for side in shape)
    for stage in recipe.stages:
        where = f"stage {stage.name!r}"
        if stage.epochs < 1:
            raise ValueError(f"{where}: epochs must be at least 1")
        if stage.optimiser.batch < 2 or stage.optimiser.learning_rate <= 0:
            raise ValueError(f"{where}: batch must be at least 2 and learning_rate above 0")
        if stage.freeze_parts < 0 or stage.optimiser.backbone <= 0:
            raise ValueError(f"{where}: freeze_parts must be at least 0 and backbone above 0")
        if stage.framing.kind == "crops" and stage.framing.size < 64:
            raise ValueError(f"{where}: crops need a size of at least 64 pixels")
        if stage.framing.kind != "whole" and stage.framing.canvas < longest:
            raise ValueError(
                f"{where}: a canvas of {stage.framing.canvas} pixels is too small for shapes of "
                f"{longest}; more pixels in the shapes need framing.canvas as large"
            )
        if stage.framing.kind == "whole" and len(recipe.preparation.shapes) != 1:
            raise ValueError(f'{where}: framing kind "whole" needs a preparation of one shape')
        if stage.sampling.fractured + stage.sampling.beside_box >= 1.0:
            raise ValueError(f"{where}: fractured and beside_box leave no room for the others")
        if stage.sampling.fractured and not stage.sampling.radiographs:
            raise ValueError(f"{where}: a share of fractured needs radiographs, an epoch's size")
        if stage.sampling.places < 0 or stage.sampling.oblique <= 0:
            raise ValueError(f"{where}: places must be at least 0 and oblique above 0")
        if stage.sampling.oblique != 1.0 and not stage.sampling.fractured:
            raise ValueError(f"{where}: oblique needs fractured, a share, or each is drawn once")
        if not 0 < stage.framing.zoom[0] <= stage.framing.zoom[1]:
            raise ValueError(f"{where}: zoom must be two numbers, the smaller first")
