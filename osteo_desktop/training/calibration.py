"""What turns logits into scores, decisions and maps, fitted on radiographs that did not train."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from osteo_desktop.details import Detail
from osteo_desktop.errors import TrainingFailed
from osteo_desktop.evaluation import metrics
from osteo_desktop.inference import saliency
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.weights import as_stored
from osteo_desktop.training import judge
from osteo_desktop.training.prepared import PreparedSet


def as_shipped(network: Network) -> Network:
    """Rounded as in the file, so that what is calibrated is what is shipped."""
    with torch.no_grad():
        for value in network.state_dict().values():
            value.copy_(as_stored(value))
    return network.float().eval()


def calibrate(
    network: Network, judging: PreparedSet, device: str = "cpu", points_by: str = "observed"
) -> dict[str, Any]:
    """Platt calibration, operating points and saliency scale, as the card holds them.

    ``network`` lies on the CPU, before and after. ``points_by``: as ``Recipe.points``.
    """
    logits = judge.logits_of(judging, network.to(device), device)
    if not np.isfinite(logits).all():
        raise TrainingFailed(detail=Detail.NO_NUMBER_JUDGING.notice)
    platt = metrics.fit_platt(judging.labels, logits)
    scores = platt.apply(logits)
    if points_by == "controlled":
        blocks = [item.block for item in judging.items]
        points = metrics.controlled_points(judging.labels, scores, blocks)
    else:
        points = metrics.operating_points(judging.labels, scores)
    scale = _saliency_scale(network, judging, device)
    network.to("cpu")
    return {
        "calibration": {
            "method": "Platt",
            "slope": platt.slope,
            "intercept": platt.intercept,
            "prevalence": float(judging.labels.mean()),
        },
        "operating_points": {"t_low": points.t_low, "t_high": points.t_high},
        "tier_shares": metrics.tier_shares(scores, points),
        "saliency_scale": scale,
    }


def _saliency_scale(network: Network, judging: PreparedSet, device: str) -> float:
    """99th percentile of the raw maps of fractured radiographs that were not trained on."""
    fractured = judging.select(lambda item: item.fractured)
    values = []
    for index in judge.batches_by_shape(fractured):
        with torch.no_grad():
            x = as_input([fractured.prepared[i].picture for i in index], device)
            features = network.features(x)
        values.append(saliency.explain(network.head, features).maps.ravel())
    found = np.concatenate(values)
    # A model that has learned little has nearly empty maps; it is kept all the same.
    return float(np.percentile(found, 99)) or float(found.max()) or 1.0
