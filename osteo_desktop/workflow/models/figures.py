"""A model's card completed: the figures of its recipe's rounds, and what a person has to say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import read_json

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

_ENDS = ("", "_low", "_high")
_MEAN = ", mean of "
"""In metrics.json, between an external source and the number of rounds whose figures are meant."""


def complete_card(
    model: Path,
    *,
    rounds: Path | None = None,
    crossings: Path | None = None,
    photographs: Path | None = None,
    variants_tried: int | None = None,
    about: Path | None = None,
    robustness: Path | None = None,
    evaluation: Path | None = None,
    time: Path | None = None,
) -> ModelCard:
    """Put into the card of ``model``, a name of the library or a file, what it did not know.

    ``rounds``: metrics.json of ``evaluate --recipe``. ``crossings``: crossings.json of
    ``evaluate --recipe --crossings``. ``photographs``: photographs.json of ``evaluate
    --photographs`` for this very model. ``variants_tried``: how many others were trained before.
    ``about``: JSON of what people say of the model, as ``train`` takes it; it replaces what they
    said before. ``robustness``: robustness.json of ``evaluate --robustness`` with this very model;
    what it says of bad pictures gives the model another id, for some of them are not cleared any
    more. ``evaluation``: metrics.json of ``evaluate --model``, for what could not be read or was
    refused, and for sex and age. ``time``: what ``models time --out`` wrote. Weights and thresholds
    stay. Raises ModelError, DataError, WriteError.
    """
    from osteo_desktop.inference.card import read_card, write_card
    from osteo_desktop.workflow.training.places import named_in_data

    weights = model_file(model)
    card = read_card(weights)
    document = dict(card.document)
    metrics = dict(document.get("metrics") or {})
    recipe = str(document.get("recipe", ""))
    if rounds is not None:
        found = _measured(rounds, recipe, "by_source")
        metrics["five_rounds"] = _of_rounds(found, variants_tried)
        metrics["subgroups"] = found.get("subgroups", [])
    if crossings is not None:
        metrics["crossings"] = _measured(crossings, recipe, "crossings")["crossings"]
    if photographs is not None:
        found = _of_this_model(photographs, card, "corners")
        metrics["photographs"] = {key: found[key] for key in ("note", "rows", "corners")}
    if robustness is not None:
        found = _of_this_model(robustness, card, "rows")
        document["quality"] = found["quality"]
        metrics["robustness"] = [_damage(row) for row in found["rows"]]
    if evaluation is not None:
        found = _of_this_model(evaluation, card, "failures")
        metrics["failures"] = found["failures"]
        metrics["patients"] = [
            group for group in found.get("subgroups", []) if group.get("by") in ("sex", "age")
        ]
    if time is not None:
        metrics["time"] = _of_this_model(time, card, "time")["time"]
    document["metrics"] = metrics
    if about is not None:
        said = read_json(about, "card's text")
        scope = {**(document.get("scope") or {}), **(said.pop("scope", None) or {})}
        places = (document.get("training") or {}).get("places") or {}
        data = named_in_data(said.pop("data", None) or document.get("data") or (), places)
        document |= {**said, "data": data, "scope": scope}
    return write_card(weights, document)


def _of_rounds(found: Mapping[str, Any], variants_tried: int | None) -> dict[str, Any]:
    external = {
        name.split(_MEAN)[0]: figures
        for name, figures in (found.get("external") or {}).items()
        if _MEAN in name
    }
    return {
        "note": "Figures of the recipe: each radiograph was scored by a training that never saw "
        "its fold; sources that never trained stand with the mean over the rounds.",
        "protocol": found.get("protocol"),
        "variants_tried": variants_tried,
        "by_source": {**found["by_source"], **external},
        "calibration_curve": (found.get("calibration_curve") or {}).get("all", []),
    }


_OF_A_DAMAGE = (
    *("source", "kind", "strength", "radiographs", "fractured", "refused"),
    *(f"{name}{end}" for name in ("auc", "sensitivity", "specificity") for end in _ENDS),
)


def _damage(row: Mapping[str, Any]) -> dict[str, Any]:
    """A row of the robustness table, as far as a card keeps it."""
    kept = {key: row[key] for key in _OF_A_DAMAGE if key in row}
    change = (row.get("differences") or {}).get("auc")
    return kept if change is None else {**kept, "auc_change": change}


def _of_this_model(path: Path, card: ModelCard, key: str) -> dict[str, Any]:
    """Raises DataError for figures of other weights or other thresholds."""
    found = read_json(path, "table of figures")
    if key not in found:
        raise DataError(path, detail=ModelDetail.NOT_WHAT_WAS_ASKED.of(key=repr(key)))
    points = dict(vars(card.operating_points))
    if (found.get("weights_sha256"), found.get("operating_points")) != (
        card.weights_sha256,
        points,
    ):
        raise DataError(path, detail=ModelDetail.FIGURES_OF_OTHERS.notice)
    return found


def _measured(path: Path, recipe: str, key: str) -> dict[str, Any]:
    """Figures of ``recipe`` as it ships. Raises DataError for those of another."""
    found = read_json(path, "table of figures")
    if not isinstance(found.get(key), dict):
        raise DataError(path, detail=ModelDetail.NOT_WHAT_WAS_ASKED.of(key=repr(key)))
    if found.get("recipe") != recipe:
        raise DataError(
            path,
            detail=ModelDetail.FIGURES_OF_ANOTHER.of(
                other=repr(found.get("recipe")), recipe=repr(recipe)
            ),
        )
    if found.get("changes"):
        raise DataError(
            path, detail=ModelDetail.RECIPE_CHANGED.of(changes=", ".join(found["changes"]))
        )
    return found
