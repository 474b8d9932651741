"""Trained models as teachers: what they say of the examples that another network learns from."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import torch
from torch import Tensor
from torch.nn.functional import interpolate

from osteo_desktop.details.training import TrainingDetail
from osteo_desktop.details.words import WordDetail
from osteo_desktop.errors.models import UnfitTeacher
from osteo_desktop.inference.card import card_path, preparation_of
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.networks.heads import LocatedHead
from osteo_desktop.inference.weights import Model, load_model
from osteo_desktop.progress import Progress
from osteo_desktop.training.framing import Examples
from osteo_desktop.training.prepared import PreparedSet
from osteo_desktop.training.recipe import Framing, Recipe


@dataclass(frozen=True, eq=False)
class Taught:
    """``answers``: (n,) float 0-1; ``places``: (n, rows, columns) float 0-1, empty without any."""

    answers: Tensor
    places: Tensor


class Teachers:
    """Several networks, in evaluation mode on one device; their mean logits are what is taught."""

    def __init__(self, networks: Sequence[Network], device: str, places: bool) -> None:
        self._places = places
        self._networks = [
            network.to(device, memory_format=torch.channels_last).requires_grad_(False).eval()  # type: ignore[call-overload]
            for network in networks
        ]

    def begin(
        self,
        fit: PreparedSet,
        framing: Framing,
        shapes: tuple[tuple[int, int], ...],
        progress: Progress,
    ) -> None:
        """What comes is cut from ``fit`` by ``framing``; here nothing is made ready for it."""

    @torch.no_grad()
    def of(self, examples: Examples, index: Tensor) -> Taught:
        """Of ``examples``, as the learning network sees them; ``index``: (n,) their radiographs."""
        answers, places = [], []
        for network in self._networks:
            features = network.features(examples.pictures)
            if isinstance(network.head, LocatedHead):
                found = network.head.places(features)
                places.append(found)
                answers.append(network.head.pooled(found).float())
            else:
                answers.append(network.head(features).float())
        return self._mean(answers, places)

    def _mean(self, answers: Sequence[Tensor], places: Sequence[Tensor]) -> Taught:
        """Of logits, as chances; places as fine as those of the finest teacher."""
        together = torch.zeros(0)
        if self._places:
            size = max((tuple(one.shape[1:]) for one in places), key=math.prod)
            together = torch.sigmoid(torch.stack([resized(p, size) for p in places]).mean(dim=0))
        return Taught(torch.sigmoid(torch.stack(list(answers)).float().mean(dim=0)), together)


def resized(places: Tensor, size: tuple[int, ...]) -> Tensor:
    """(n, rows, columns) as (n, *size); as it is where it has that size."""
    if tuple(places.shape[1:]) == tuple(size):
        return places
    return interpolate(places.unsqueeze(1), size=size, mode="bilinear").squeeze(1)


def fit_to_teach(paths: Sequence[Path], recipe: Recipe, judging: PreparedSet) -> list[Network]:
    """The networks of the models of ``paths``, as teachers for ``recipe``.

    Raises UnfitTeacher for one that was made for another preparation, that gives no places where
    the recipe wants them, or that was trained on a radiograph of ``judging``: what it taught would
    be known there. Raises ModelError, DamagedModel as ``load_model``.
    """
    networks = []
    for path in paths:
        model = load_model(path)
        _check(path, model, recipe, judging)
        networks.append(model.network)
    return networks


def _check(path: Path, model: Model, recipe: Recipe, judging: PreparedSet) -> None:
    theirs = preparation_of(model.card)
    if theirs != recipe.preparation:
        own, other = recipe.preparation.document(), theirs.document()
        differing = tuple(
            WordDetail.INSTEAD_OF.of(name=name, value=str(other[name]), ours=str(value))
            for name, value in own.items()
            if other[name] != value
        )
        raise UnfitTeacher(
            card_path(path), detail=TrainingDetail.PREPARED_OTHERWISE.of(differing=differing)
        )
    if recipe.teacher.places and not isinstance(model.network.head, LocatedHead):
        raise UnfitTeacher(path, detail=TrainingDetail.SAYS_NO_PLACES.notice)
    known = sum(model.card.has_seen("training", digest) for digest in judging.hashes)
    if known:
        raise UnfitTeacher(path, detail=TrainingDetail.TRAINED_ON_JUDGES.of(known=known))
