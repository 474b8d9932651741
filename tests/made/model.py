"""A real model with random weights: scores mean nothing, everything else is as in a trained one."""

from __future__ import annotations

from pathlib import Path

from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation
from osteo_desktop.inference.weights import save_model

NETWORK = NetworkSpec("efficientnet-lite0", residual_blocks=2, pooling="average+max", dense=(128,))

"""Of our own kind, which takes a tenth of a ResNet18's time."""
TINY = NetworkSpec("cnn")
"""Loaded in five milliseconds, a twentieth of the other's."""


def made_preparation(input_size: int) -> Preparation:
    return Preparation("anatomy", "letterbox", ((input_size, input_size),), "anatomy")


def make_model(
    folder: Path,
    *,
    input_size: int = 64,
    network: NetworkSpec = NETWORK,
    seed: int = 7,
    **card: object,
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
    save_model(build(network, seed=seed).eval(), document, weights)
    return weights
