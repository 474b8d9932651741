"""Scores of prepared radiographs, and the figures by which epochs are compared."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch
from torch import Tensor

from osteo_desktop.inference.networks.build import Network
from osteo_desktop.training import metrics
from osteo_desktop.training.prepared import PreparedSet

_BATCH = 32


def batches_by_shape(data: PreparedSet, batch: int = _BATCH) -> list[list[int]]:
    """Indices of radiographs whose pictures have one shape, at most ``batch`` together."""
    groups: dict[tuple[int, ...], list[int]] = {}
    for i, prepared in enumerate(data.prepared):
        groups.setdefault(prepared.picture.shape, []).append(i)
    return [
        members[start : start + batch]
        for members in groups.values()
        for start in range(0, len(members), batch)
    ]


def as_input(pictures: Sequence[np.ndarray]) -> Tensor:
    """(n, 1, rows, columns) float 0-1 from uint8 pictures of one shape."""
    x = torch.from_numpy(np.stack(pictures)).unsqueeze(1).float() / 255.0
    return x.contiguous(memory_format=torch.channels_last)


def logits_of(data: PreparedSet, network: Network, device: str = "cpu") -> np.ndarray:
    """(n,) float64 logits, in evaluation mode and float32."""
    network.eval()
    logits = np.empty(len(data.items))
    with torch.inference_mode():
        for index in batches_by_shape(data):
            x = as_input([data.prepared[i].picture for i in index]).to(device)
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
