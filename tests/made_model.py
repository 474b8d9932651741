"""A real model with random weights: scores mean nothing, everything else is as in a trained one."""

from __future__ import annotations

from pathlib import Path

import torch

from osteo_desktop.inference.architectures import build
from osteo_desktop.inference.prepare import PIPELINE_VERSION
from osteo_desktop.inference.weights import save_model

ARCHITECTURE = "resnet18-residual-dense"


def make_model(folder: Path, *, input_size: int = 64, **card: object) -> Path:
    """Weights and card in ``folder``; the same in every run. ``card`` replaces its entries."""
    torch.manual_seed(1)
    weights = folder / "made.safetensors"
    document = {
        "name": "made",
        "architecture": ARCHITECTURE,
        "preparation": {"input_size": input_size, "pipeline": PIPELINE_VERSION},
        "operating_points": {"t_low": 0.2, "t_high": 0.8},
        "calibration": {"slope": 1.0, "intercept": 0.0, "prevalence": 0.5},
        "saliency_scale": 0.02,
        "scope": {"body_parts": ["none: random weights"]},
        **card,
    }
    save_model(build(ARCHITECTURE).eval(), document, weights)
    return weights
