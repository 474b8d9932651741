"""Train a model and write it with its card."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from osteo_desktop.errors import DataError
from osteo_desktop.inference.architectures import ResidualClassifier, build
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.inference.prepare import PIPELINE_VERSION
from osteo_desktop.inference.weights import load_model, read_card, save_model
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import DISCLAIMER, ModelCard
from osteo_desktop.training import calibration, dataset, evaluate, loop, splits
from osteo_desktop.training.dataset import HASH_PREFIX, PreparedSet
from osteo_desktop.training.loop import TrainingOptions as TrainingOptions

ARCHITECTURE = "resnet18-residual-dense"
INPUT_SIZE = 320


@dataclass(frozen=True)
class TrainingRequest:
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
    start_from: Path | None = None
    """A model whose weights are the beginning; None: random ones."""
    options: TrainingOptions = field(default_factory=TrainingOptions)


def train_model(
    request: TrainingRequest,
    progress: Callable[[str], Progress],
    on_epoch: Callable[[dict[str, Any]], None],
) -> ModelCard:
    """Folds 1-4 train; fold 5 picks the epoch, calibrates and sets both operating points.

    ``progress(title)`` gives the Progress of each stage. Raises DataError, Cancelled.
    """
    about = _about(request.about)
    items = splits.with_folds([i for data in request.data for i in dataset.read_labels(data)])
    everything = dataset.prepare_all(items, INPUT_SIZE, progress("Preparing"))
    fit = everything.select(lambda item: item.fold != splits.JUDGING_FOLD)
    judging = everything.select(lambda item: item.fold == splits.JUDGING_FOLD)
    for part, name in ((fit, "the training folds"), (judging, "fold 5")):
        if part.labels.all() or not part.labels.any():
            raise DataError(detail=f"{name} must hold fractured and other radiographs")
    trained = loop.train(
        fit,
        judging,
        _beginning(request),
        request.options,
        request.state,
        progress("Training"),
        on_epoch,
    )
    network = calibration.as_shipped(trained.classifier)
    document = {
        **about,
        **calibration.calibrate(network, judging),
        "name": request.out.stem,
        "created": date.today().isoformat(),
        "disclaimer": DISCLAIMER,
        "architecture": ARCHITECTURE,
        "preparation": {"input_size": INPUT_SIZE, "pipeline": PIPELINE_VERSION},
        "training": _training(request, trained, fit, judging),
        "seen_in_training": " ".join(sorted(h[:HASH_PREFIX] for h in fit.hashes)),
    }
    save_model(network, document, request.out)
    external = [i for data in request.external for i in dataset.read_labels(data)]
    measured = _measure(request.out, [*judging.items, *external], progress("Measuring"))
    return save_model(network, {**document, "metrics": measured}, request.out)


def _about(path: Path | None) -> Mapping[str, Any]:
    if path is None:
        return {"scope": {"body_parts": ["as in the training data"]}}
    try:
        about = json.loads(path.read_text(encoding="utf-8"))
        about["scope"]["body_parts"]
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise DataError(path, detail=f"the card's text cannot be read: {error}") from error
    return dict(about)


def _beginning(request: TrainingRequest) -> ResidualClassifier:
    if request.start_from is not None:
        return load_model(request.start_from)[0]
    return build(ARCHITECTURE, request.options.seed)


def _initialisation(start_from: Path | None) -> dict[str, Any] | str:
    """The model that was gone on from, with its own training: its figures count too."""
    if start_from is None:
        return "random (no pretraining)"
    card = read_card(start_from)
    return {"model": card.model_id, "training": card.document.get("training", {})}


def _training(
    request: TrainingRequest, trained: loop.Trained, fit: PreparedSet, judging: PreparedSet
) -> dict[str, Any]:
    def count(part: PreparedSet, source: str) -> dict[str, int]:
        members = [item for item in part.items if item.source == source]
        return {
            "radiographs": len(members),
            "fractured": sum(item.fractured for item in members),
            "blocks": len({item.block for item in members}),
        }

    sources = sorted({item.source for item in (*fit.items, *judging.items)})
    return {
        "protocol": "Folds 1-4 trained. Fold 5 chose epoch and thresholds; optimistic.",
        "folds_1_to_4": {source: count(fit, source) for source in sources},
        "fold_5": {source: count(judging, source) for source in sources},
        "options": asdict(request.options),
        "best_epoch": trained.best_epoch,
        "initialisation": _initialisation(request.start_from),
        "history": [
            {"epoch": h["epoch"], "loss": round(h["loss"], 4), "auc": round(h["auc"], 4)}
            for h in trained.history
        ],
    }


def _measure(
    weights: Path, items: Sequence[dataset.LabelledRadiograph], progress: Progress
) -> dict[str, Any]:
    classifier = Classifier.load(weights)
    scored = evaluate.score(items, classifier, progress)
    return {
        "note": "Fold 5 of each training source chose epoch and thresholds: its figures are "
        "optimistic. External sources were never seen. 95% intervals: bootstrap over blocks "
        "of neighbouring files, standing in for patients.",
        "by_source": evaluate.by_source(scored, classifier.card.operating_points),
    }
