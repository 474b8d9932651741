"""What makes a score of a logit, and a picture of a map: fitted on radiographs not trained on."""

from __future__ import annotations

from typing import Any

import numpy as np
import torch

from osteo_desktop.errors import DataError
from osteo_desktop.inference import saliency
from osteo_desktop.inference.architectures import ResidualClassifier
from osteo_desktop.training import loop, metrics
from osteo_desktop.training.dataset import PreparedSet


def as_shipped(network: ResidualClassifier) -> ResidualClassifier:
    """Rounded to fp16 as in the file, so that what is calibrated is what is shipped."""
    return network.half().float().eval()


def calibrate(network: ResidualClassifier, judging: PreparedSet) -> dict[str, Any]:
    """Platt calibration, operating points and saliency scale, as the card holds them."""
    logits = loop.logits_of(judging, network)
    platt = metrics.fit_platt(judging.labels, logits)
    points = metrics.operating_points(judging.labels, platt.apply(logits))
    return {
        "calibration": {
            "method": "Platt",
            "slope": platt.slope,
            "intercept": platt.intercept,
            "prevalence": float(judging.labels.mean()),
        },
        "operating_points": {"t_low": points.t_low, "t_high": points.t_high},
        "saliency_scale": _saliency_scale(network, judging),
    }


def _saliency_scale(network: ResidualClassifier, judging: PreparedSet) -> float:
    """99th percentile of the raw maps of fractured radiographs that were not trained on."""
    fractured = judging.select(lambda item: item.fractured)
    maps = []
    for start in range(0, len(fractured.items), 32):
        pictures = torch.from_numpy(fractured.pictures[start : start + 32]).unsqueeze(1)
        with torch.no_grad():
            features = network.features(pictures.float() / 255.0).last
        maps.append(saliency.explain(network.head, features).maps)
    scale = float(np.percentile(np.concatenate(maps), 99))
    if scale <= 0.0:
        raise DataError(detail="the saliency maps are empty: the model has learned nothing")
    return scale
