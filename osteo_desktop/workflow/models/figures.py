"""A model's card completed: the figures of its recipe's rounds, and what a person has to say."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

from osteo_desktop.details import Detail
from osteo_desktop.errors import DataError
from osteo_desktop.workflow.models.library import model_file
from osteo_desktop.workflow.training.evaluation_files import read_json

if TYPE_CHECKING:
    from osteo_desktop.records.finding import ModelCard

_MEAN = ", mean of "
"""In metrics.json, between an external source and the number of rounds whose figures are meant."""


def complete_card(
    model: Path,
    *,
    rounds: Path | None = None,
    crossings: Path | None = None,
    variants_tried: int | None = None,
    about: Path | None = None,
) -> ModelCard:
    """Put into the card of ``model``, a name of the library or a file, what it did not know.

    ``rounds``: metrics.json of ``evaluate --recipe``. ``crossings``: crossings.json of
    ``evaluate --recipe --crossings``. ``variants_tried``: how many others were trained before.
    ``about``: JSON of what people say of the model, as ``train`` takes it; it replaces what they
    said before. Weights, thresholds and id stay. Raises ModelError, DataError, WriteError.
    """
    from osteo_desktop.inference.weights import read_card, write_card

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
    document["metrics"] = metrics
    if about is not None:
        said = read_json(about, "card's text")
        scope = {**(document.get("scope") or {}), **(said.pop("scope", None) or {})}
        document |= {**said, "scope": scope}
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


def _measured(path: Path, recipe: str, key: str) -> dict[str, Any]:
    """Figures of ``recipe`` as it ships. Raises DataError for those of another."""
    found = read_json(path, "table of figures")
    if not isinstance(found.get(key), dict):
        raise DataError(path, detail=Detail.NOT_WHAT_WAS_ASKED.of(key=repr(key)))
    if found.get("recipe") != recipe:
        raise DataError(
            path,
            detail=Detail.FIGURES_OF_ANOTHER.of(
                other=repr(found.get("recipe")), recipe=repr(recipe)
            ),
        )
    if found.get("changes"):
        raise DataError(path, detail=Detail.RECIPE_CHANGED.of(changes=", ".join(found["changes"])))
    return found
