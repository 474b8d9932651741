"""What the network is trained on: the label, where the boxes lie, body region, fracture type."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn.functional import (
    adaptive_avg_pool2d,
    binary_cross_entropy_with_logits,
    cross_entropy,
)

from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.networks.heads import LocatedHead, PooledHead
from osteo_desktop.labelled.radiograph import REGIONS
from osteo_desktop.training.framing import Examples
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Losses, Teacher
from osteo_desktop.training.teachers import Taught, resized

_LEAST_PLACES = 0.25
"""The places' loss is divided by the places in boxes, but by no less than this per example."""


@dataclass(frozen=True, eq=False)
class Targets:
    """Of one batch. ``regions``: (n, REGIONS) float 1, 0 or -1 unknown; ``types``: (n,) int64."""

    examples: Examples
    regions: Tensor
    types: Tensor
    """Index into the network's fracture types; -1 where unknown or not fractured."""
    taught: Taught | None = None
    """What the teachers say of these very examples; None without teachers."""


class TrainingNetwork(nn.Module):
    """The network with helping layers that are dropped after training."""

    def __init__(self, network: Network, losses: Losses, teacher: Teacher = Teacher()) -> None:  # noqa: B008 - frozen
        super().__init__()
        self.network = network
        self._losses, self._teacher = losses, teacher
        needs_place = bool(losses.places) and not isinstance(network.head, LocatedHead)
        self.place = nn.Conv2d(network.channels, 1, 1) if needs_place else None
        self.region = nn.Linear(network.channels, len(REGIONS)) if losses.region else None

    def forward(self, targets: Targets) -> Tensor:
        """The batch's loss, a scalar. Its terms are means over the examples that have a target."""
        features = self.network.features(targets.examples.pictures)
        head, examples = self.network.head, targets.examples
        places: Tensor | None = None
        logits: Tensor | None = None
        if isinstance(head, LocatedHead):
            places = head.places(features)
            logits = head.pooled(places).float()
            per_example = binary_cross_entropy_with_logits(
                logits, examples.labels, reduction="none"
            )
        else:
            if self.place is not None:
                places = self.place(features).squeeze(1).float()
            if targets.taught is not None:
                logits = head(features).float()
            per_example = self._class_loss(head, features, examples.labels)
        known = examples.known.float()
        loss = (per_example * known).sum() / known.sum().clamp(min=1.0)
        if targets.taught is not None and logits is not None:
            loss = loss + self._teacher.answers * binary_cross_entropy_with_logits(
                logits, targets.taught.answers
            )
            if places is not None and self._teacher.places:
                loss = loss + self._teacher.places * taught_place_loss(
                    places, targets.taught.places
                )
        if places is not None and self._losses.places:
            loss = loss + self._losses.places * place_loss(places, examples)
        if self.region is not None:
            loss = loss + self._losses.region * _region_loss(
                self.region(features.mean(dim=(2, 3))).float(), targets.regions
            )
        if isinstance(head, PooledHead) and self._losses.types and head.type_output is not None:
            stated = targets.types >= 0
            if stated.any():
                types = head.types(features).float()[stated]
                loss = loss + self._losses.types * cross_entropy(types, targets.types[stated])
        return loss

    def _class_loss(self, head: nn.Module, features: Tensor, labels: Tensor) -> Tensor:
        if self._losses.classes == "softmax" and isinstance(head, PooledHead):
            return cross_entropy(head.classes(features).float(), labels.long(), reduction="none")
        return binary_cross_entropy_with_logits(head(features).float(), labels, reduction="none")


def known_targets(fit: PreparedSet, fracture_types: tuple[str, ...]) -> tuple[Tensor, Tensor]:
    """(n, REGIONS) float and (n,) int64; -1 where the source does not say."""
    unknown = (-1.0,) * len(REGIONS)
    regions = torch.tensor([tuple(map(float, item.regions)) or unknown for item in fit.items])
    named = [item.fracture_type for item in fit.items]
    types = [fracture_types.index(name) if name in fracture_types else -1 for name in named]
    return regions, torch.tensor(types)


def place_loss(places: Tensor, examples: Examples) -> Tensor:
    """``places``: (n, rows, columns) logits of "a fracture is here", against the boxes' masks.

    Quality focal loss (Li et al., NeurIPS 2020, beta 2): the target is the share of each place
    that a box covers, and places that are right already hardly count, for most places are bone.
    """
    _, rows, columns = places.shape
    target = adaptive_avg_pool2d(examples.masks, (rows, columns)).squeeze(1)
    located = examples.located.view(-1, 1, 1)
    return (_quality_focal(places, target) * located).sum() / _least(target)


def taught_place_loss(places: Tensor, taught: Tensor) -> Tensor:
    """The same against what the teachers say: (n, rows, columns), 0-1, at their own stride."""
    target = resized(taught, tuple(places.shape[1:]))
    return _quality_focal(places, target).sum() / _least(target)


def _quality_focal(places: Tensor, target: Tensor) -> Tensor:
    error = (target - torch.sigmoid(places)).square()
    return error * binary_cross_entropy_with_logits(places, target, reduction="none")


def _least(target: Tensor) -> Tensor:
    return target.sum().clamp(min=_LEAST_PLACES * len(target))


def _region_loss(logits: Tensor, regions: Tensor) -> Tensor:
    stated = regions >= 0
    if not stated.any():
        return logits.sum() * 0.0
    return binary_cross_entropy_with_logits(logits[stated], regions[stated])
