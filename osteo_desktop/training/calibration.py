"""What turns logits into scores, decisions and maps, fitted on radiographs that did not train."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import torch

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.errors.training import TrainingFailed
from osteo_desktop.evaluation import metrics, region_rule
from osteo_desktop.evaluation.metrics import PointsBy
from osteo_desktop.inference import saliency
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.weights import as_stored
from osteo_desktop.records.finding import SaliencyMap
from osteo_desktop.records.maps.map_region import CARD_KEY
from osteo_desktop.training import judge
from osteo_desktop.training.prepared import PreparedSet


def as_shipped(network: Network) -> Network:
    """Rounded as in the file, so that what is calibrated is what is shipped."""
    with torch.no_grad():
        for value in network.state_dict().values():
            value.copy_(as_stored(value))
    return network.float().eval()


def calibrate(
    network: Network, judging: PreparedSet, device: str = "cpu", points_by: PointsBy = "observed"
) -> dict[str, Any]:
    """Platt calibration, operating points and saliency scale, as the card holds them.

    ``network`` lies on the CPU, before and after. ``points_by``: as ``Recipe.points``.
    """
    logits = judge.logits_of(judging, network.to(device), device)
    if not np.isfinite(logits).all():
        raise TrainingFailed(detail=TrainingDetail.NO_NUMBER_JUDGING.notice)
    platt = metrics.fit_platt(judging.labels, logits)
    scores = platt.chance(logits)
    blocks = [item.block for item in judging.items]
    points = metrics.points_by(points_by, judging.labels, scores, blocks)
    maps = _maps(network, judging, device)
    scale = _saliency_scale([maps[int(i)] for i in np.flatnonzero(judging.labels)])
    network.to("cpu")
    return {
        "calibration": {
            "method": "Platt",
            "slope": platt.slope,
            "intercept": platt.intercept,
            "prevalence": float(judging.labels.mean()),
        },
        "operating_points": {"t_low": points.t_low, "t_high": points.t_high},
        "points": {"points set": metrics.POINTS[points_by]},
        "tier_shares": metrics.tier_shares(scores, points),
        "saliency_scale": scale,
        **_regions(judging, maps, scale),
    }


def _maps(network: Network, judging: PreparedSet, device: str) -> dict[int, np.ndarray]:
    """The raw map of each radiograph, by its number."""
    found: dict[int, np.ndarray] = {}
    for index in judge.batches_by_shape(judging):
        with torch.no_grad():
            x = as_input([judging.prepared[i].picture for i in index], device)
            features = network.features(x)
        found |= dict(zip(index, saliency.explain(network.head, features).maps, strict=True))
    return found


def _saliency_scale(maps: Sequence[np.ndarray]) -> float:
    """99th percentile of the raw maps of fractured radiographs that were not trained on."""
    found = np.concatenate([one.ravel() for one in maps])
    # A model that has learned little has nearly empty maps; it is kept all the same.
    return float(np.percentile(found, 99)) or float(found.max()) or 1.0


def _regions(judging: PreparedSet, maps: Mapping[int, np.ndarray], scale: float) -> dict[str, Any]:
    """The rule by which the maps are cut into regions; none where the boxes are too few."""
    mapped = [
        region_rule.MappedRadiograph(
            item,
            SaliencyMap(
                maps[number] / scale, prepared.left, prepared.top, prepared.width, prepared.height
            ),
        )
        for number, (item, prepared) in enumerate(zip(judging.items, judging.prepared, strict=True))
    ]
    try:
        return {CARD_KEY: region_rule.document(region_rule.fit_rule(mapped, ""), mapped)}
    except DataError:
        return {}
