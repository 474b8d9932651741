"""A real model with random weights: scores mean nothing, everything else is as in a trained one."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation
from osteo_desktop.inference.weights import save_model

NETWORK = NetworkSpec("efficientnet-lite0", residual_blocks=2, pooling="average+max", dense=(128,))

"""Of our own kind, which takes a tenth of a ResNet18's time."""
_SEED = 7
"""Phantoms get maps that are not empty and scores about the middle."""


def made_preparation(input_size: int) -> Preparation:
    return Preparation("anatomy", "letterbox", ((input_size, input_size),), "anatomy")


def make_model(
    folder: Path, *, input_size: int = 64, network: NetworkSpec = NETWORK, **card: object
) -> Path:
    """Weights and card in ``folder``; the same in every run. ``card`` replaces its entries."""
    weights = folder / "made.safetensors"
    document = {
        "name": "made",
        "network": network.document(),
        "preparation": {
            **made_preparation(input_size).document(),
            "pipeline": PIPELINE_VERSION,
        },
        "operating_points": {"t_low": 0.2, "t_high": 0.8},
        "calibration": {"slope": 1.0, "intercept": 0.0, "prevalence": 0.5},
        "saliency_scale": 0.02,
        "scope": {"body_parts": ["none: random weights"]},
        **card,
    }
    save_model(build(network, seed=_SEED).eval(), document, weights)
    return weights
