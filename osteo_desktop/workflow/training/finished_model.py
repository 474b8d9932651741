"""A trained network -> the model that reads: rounded, calibrated, gated, written with its card."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from osteo_desktop.inference.graphs.make import write_graph
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.prepare import PIPELINE_VERSION
from osteo_desktop.inference.weights import save_model
from osteo_desktop.labelled.radiograph import REGIONS, LabelledRadiograph
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import HASH_PREFIX, ModelCard
from osteo_desktop.training import calibration, loop
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Recipe
from osteo_desktop.training.recipes import recipe_document
from osteo_desktop.training.scope.learning import learn_scope
from osteo_desktop.wording.others.disclaimer import DISCLAIMER


def finish_model(
    network: Network,
    fitted: PreparedSet,
    judging: PreparedSet,
    *,
    recipe: Recipe,
    out: Path,
    about: Mapping[str, Any],
    seed: int = 0,
    device: str = "cpu",
    with_scope: bool = True,
    also_seen: Sequence[str] = (),
    progress: Callable[[Notice], Progress],
) -> ModelCard:
    """Round and calibrate a trained ``network``, learn what to refuse, write it, card and graph.

    ``about``: what the card says besides, "training" among it. ``also_seen``: SHA-256 of files that
    trained in another way than ``fitted``. Raises TrainingFailed, WriteError,
    Cancelled.
    """
    document = {
        **about,
        "name": out.stem,
        "created": date.today().isoformat(),
        "disclaimer": DISCLAIMER,
        "recipe": recipe.name,
        "network": recipe.network.document(),
        "preparation": {**recipe.preparation.document(), "pipeline": PIPELINE_VERSION},
        "seen_in_training": _prefixes((*fitted.hashes, *also_seen)),
        "seen_in_calibration": _prefixes(judging.hashes),
    }
    shipped = calibration.as_shipped(network)
    scope = None
    if with_scope:
        told = progress(Notice.of(Code.LEARNING_SCOPE))
        scope = learn_scope(shipped, recipe.preparation, fitted.items, told, seed)
    why_none = "too few radiographs to learn one from" if with_scope else "not asked for"
    document["scope"] = {
        **document.get("scope", {"body_parts": ["as in the training data"]}),
        "gate": scope.figures if scope else f"none: {why_none}",
    }
    document |= calibration.calibrate(shipped, judging, device, recipe.points)
    card = save_model(shipped, document, out, scope.gate if scope else None)
    write_graph(out)
    return card


def _prefixes(hashes: Sequence[str]) -> str:
    """By which ``evaluate`` recognises radiographs that the model has seen."""
    return " ".join(sorted({digest[:HASH_PREFIX] for digest in hashes}))


def training_document(
    recipe: Recipe, trained: loop.Trained, fit: PreparedSet, judging: PreparedSet, seed: int
) -> dict[str, Any]:
    return {
        "recipe": recipe_document(recipe),
        "seed": seed,
        "protocol": "The judging part chose epoch and thresholds; its figures are optimistic.",
        "fit": counts(fit.items),
        "judging": counts(judging.items),
        "best_epoch": trained.best_epoch,
        "history": [
            {
                "epoch": h["epoch"],
                "stage": h["stage"],
                "loss": round(h["loss"], 4),
                "auc": None if h["auc"] != h["auc"] else round(h["auc"], 4),
            }
            for h in trained.history
        ],
    }


def counts(items: Sequence[LabelledRadiograph]) -> dict[str, dict[str, Any]]:
    """By source; regions where the source states them, of which one radiograph may show several."""
    found = {}
    for source in sorted({item.source for item in items}):
        own = [item for item in items if item.source == source]
        stated = [item.regions for item in own if item.regions]
        found[source] = {
            "radiographs": len(own),
            "fractured": sum(item.fractured for item in own),
            "blocks": len({item.block for item in own}),
            "regions": dict(zip(REGIONS, map(sum, zip(*stated, strict=True)), strict=False)),
        }
    return found
