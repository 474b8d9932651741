"""Scores of prepared radiographs, and the figures by which epochs are compared."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
import torch

from osteo_desktop.evaluation import metrics
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.engine import by_shape
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.training.prepared import PreparedSet

_BATCH = 32


def batches_by_shape(data: PreparedSet, batch: int = _BATCH) -> list[list[int]]:
    """Indices of radiographs whose pictures have one shape, at most ``batch`` together."""
    return [
        members[start : start + batch]
        for members in by_shape([prepared.picture for prepared in data.prepared])
        for start in range(0, len(members), batch)
    ]


def logits_of(data: PreparedSet, network: Network, device: str = "cpu") -> np.ndarray:
    """(n,) float64 logits, in evaluation mode and float32."""
    network.eval()
    logits = np.empty(len(data.items))
    with torch.inference_mode():
        for index in batches_by_shape(data):
            x = as_input([data.prepared[i].picture for i in index], device)
            logits[index] = network(x).double().cpu().numpy()
    return logits


def figures(data: PreparedSet, logits: np.ndarray) -> dict[str, Any]:
    """ "auc" is the mean over sources, so that a large source does not drown a small one.

    NaN where a figure is not defined.
    """
    labels = data.labels
    sources = np.array([item.source for item in data.items])
    by_source = {
        str(source): metrics.auc(labels[sources == source], logits[sources == source])
        for source in np.unique(sources)
    }
    defined = [auc for auc in by_source.values() if not np.isnan(auc)]
    signed = np.where(labels, -logits, logits)
    return {
        "auc": float(np.mean(defined)) if defined else float("nan"),
        "auc_by_source": by_source,
        "judging_loss": float(np.logaddexp(0.0, signed).mean()),
        "judging_accuracy": float(((logits > 0) == labels).mean()),
    }


def figure_of_merit(found: Mapping[str, Any], monitor: str) -> float:
    """Larger is better; ``monitor``: "auc", "accuracy" or "loss"."""
    if monitor == "loss":
        return -float(found["judging_loss"])
    return float(found["auc"] if monitor == "auc" else found["judging_accuracy"])
