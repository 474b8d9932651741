"""A recipe as ours is, but small: two stages of a few crops, the smallest network."""

from __future__ import annotations

from osteo_desktop.training.recipe import Recipe
from osteo_desktop.training.recipes import read_recipe

CHANGES = (
    "average=0.9",
    "weights=",
    "network.backbone=cnn",
    "network.neck=none",
    "network.residual_blocks=1",
    "network.block_channels=32",
    "preparation.shapes=[[96,64],[64,64],[64,96]]",
    "stage.1.epochs=1",
    "stage.1.framing.size=64",
    "stage.1.framing.canvas=128",
    "stage.1.sampling.radiographs=16",
    "stage.1.optimiser.batch=8",
    "stage.2.epochs=2",
    "stage.2.framing.canvas=128",
    "stage.2.sampling.radiographs=16",
    "stage.2.optimiser.batch=8",
)
OWN_NETWORK = ("weights=imagenet", "network.backbone=efficientnet-lite0", "network.neck=stride16")
"""After ``CHANGES``: the backbone and neck of our recipe, as they are published."""


def tiny_recipe(*more: str) -> Recipe:
    return read_recipe("default", (*CHANGES, *more))
