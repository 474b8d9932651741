"""A model's figures on labelled radiographs, per source, through the program's own pipeline."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import isnan
from typing import Any

import numpy as np
from sklearn.metrics import brier_score_loss

from osteo_desktop.errors import ReadError
from osteo_desktop.imaging import folder, overlay
from osteo_desktop.inference.classifier import Classifier
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Finding, OperatingPoints
from osteo_desktop.training import metrics
from osteo_desktop.training.dataset import LabelledRadiograph

_BATCH = 16


@dataclass(frozen=True, eq=False)
class Scored:
    item: LabelledRadiograph
    finding: Finding
    """Scored even where the scope gate refuses; then ``outside_scope`` says so."""
    rows: int
    columns: int


def score(
    items: Sequence[LabelledRadiograph], classifier: Classifier, progress: Progress
) -> list[Scored]:
    """Every radiograph that can be read, as ``read`` would score it. Raises Cancelled."""
    progress.set_total(len(items))
    scored: list[Scored] = []
    for start in range(0, len(items), _BATCH):
        progress.check_cancelled()
        batch, radiographs = [], []
        for item in items[start : start + _BATCH]:
            try:
                radiographs.append(folder.load(item.path.name, str(item.path), 1))
                batch.append(item)
            except ReadError as error:
                progress.say(f"left out: {error}")
        findings = classifier.classify(radiographs, score_anyway=True, progress=progress)
        for item, radiograph, finding in zip(batch, radiographs, findings, strict=True):
            rows, columns = radiograph.pixels.shape
            scored.append(Scored(item, finding, rows, columns))
        progress.step(len(items[start : start + _BATCH]))
    return scored


def figures(scored: Sequence[Scored], points: OperatingPoints) -> dict[str, Any]:
    """The figures of ``metrics.json`` for one group of radiographs; AUC over blocks (patients).

    None where a figure is not defined, as AUC for radiographs that are all of one class.
    """
    labels = np.array([s.item.fractured for s in scored], dtype=bool)
    scores = np.array([s.finding.score for s in scored], dtype=float)
    blocks = [s.item.block for s in scored]
    interval = metrics.auc_interval(labels, scores, blocks)
    shares = metrics.tier_shares(scores, points)
    located = [s for s in scored if s.item.fractured and s.item.boxes]
    found: dict[str, Any] = {
        "radiographs": len(scored),
        "fractured": int(labels.sum()),
        "blocks": len(set(blocks)),
        "outside_scope": sum(s.finding.outside_scope for s in scored),
        "auc": interval.value,
        "auc_low": interval.low,
        "auc_high": interval.high,
        "sensitivity": metrics.sensitivity(labels, scores, points.t_low),
        "specificity": metrics.specificity(labels, scores, points.t_low),
        "sensitivity_high_specificity": metrics.sensitivity(labels, scores, points.t_high),
        "specificity_high_specificity": metrics.specificity(labels, scores, points.t_high),
        "tier_shares": shares,
        "doubt_share": shares["DOUBT"],
        "brier": float(brier_score_loss(labels, scores)),
        "pointing_game": (
            sum(_points_into_a_box(s, points) for s in located) / len(located) if located else None
        ),
        "pointing_game_radiographs": len(located),
    }
    nan = {name for name, value in found.items() if isinstance(value, float) and isnan(value)}
    return {name: None if name in nan else value for name, value in found.items()}


def by_source(scored: Sequence[Scored], points: OperatingPoints) -> dict[str, dict[str, Any]]:
    sources = sorted({s.item.source for s in scored})
    return {
        source: figures([s for s in scored if s.item.source == source], points)
        for source in sources
    }


def _points_into_a_box(scored: Scored, points: OperatingPoints) -> bool:
    """The map's peak lies in a box; below the high-sensitivity point nothing is pointed at."""
    finding = scored.finding
    if finding.saliency is None or (finding.score or 0.0) < points.t_low:
        return False
    values = overlay.map_on_pixels(finding.saliency, scored.rows, scored.columns)
    if not values.any():
        return False
    row, column = np.unravel_index(int(values.argmax()), values.shape)
    return any(
        box.x <= column + 0.5 <= box.x + box.width and box.y <= row + 0.5 <= box.y + box.height
        for box in scored.item.boxes
    )
