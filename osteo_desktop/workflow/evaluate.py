"""Measure a model on labelled radiographs and write what was found."""

from __future__ import annotations

import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.errors import BadDestination
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import DISCLAIMER, ModelCard
from osteo_desktop.training import dataset, evaluate
from osteo_desktop.training.dataset import HASH_PREFIX


@dataclass(frozen=True)
class Evaluation:
    metrics: dict[str, Any]
    metrics_file: Path
    scores_file: Path


def evaluate_model(
    data: Sequence[Path],
    out: Path,
    classifier: Classifier,
    progress: Progress,
    *,
    folds: frozenset[int] = frozenset(),
) -> Evaluation:
    """Score ``data`` (only ``folds`` of it when given); write metrics.json and scores.csv.

    Radiographs that trained the model are counted, and the figures over them marked
    "seen in training"; no headline is given then. Raises DataError, BadDestination, Cancelled.
    """
    items = [item for folder in data for item in dataset.read_labels(folder)]
    if folds:
        items = [item for item in items if item.fold in folds]
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise BadDestination(out, detail=error.strerror) from error
    scored = evaluate.score(items, classifier, progress)
    seen = _seen(classifier.card, scored)
    metrics: dict[str, Any] = {
        "disclaimer": DISCLAIMER,
        "model": classifier.card.model_id,
        "seen_in_training": seen,
        "by_source": evaluate.by_source(scored, classifier.card.operating_points),
    }
    if not seen:
        metrics |= evaluate.figures(scored, classifier.card.operating_points)
    metrics_file, scores_file = out / "metrics.json", out / "scores.csv"
    with replacing(metrics_file) as partial:
        partial.write_text(json.dumps(metrics, indent=2) + "\n", encoding="utf-8")
    with replacing(scores_file) as partial, partial.open("w", newline="", encoding="utf-8") as file:
        writer = csv.writer(file)
        writer.writerow(("source", "file", "fractured", "score", "decision", "outside_scope"))
        for s in scored:
            finding = s.finding
            writer.writerow(
                (
                    s.item.source,
                    s.item.path.name,
                    int(s.item.fractured),
                    f"{finding.score:.6f}",
                    finding.decision,
                    int(finding.outside_scope),
                )
            )
    return Evaluation(metrics, metrics_file, scores_file)


def _seen(card: ModelCard, scored: Sequence[evaluate.Scored]) -> int:
    known = set(str(card.document.get("seen_in_training", "")).split())
    return sum(s.finding.sha256[:HASH_PREFIX] in known for s in scored)
