"""Two networks to hold a clock to: a model's own, and the same on another backbone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Literal

import torch

from osteo_desktop.inference import saliency
from osteo_desktop.inference.networks.build import build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.records.finding import ModelCard

RIVAL: Literal["resnet18"] = "resnet18"


def own_and_rival(card: ModelCard) -> tuple[Callable[[], object], Callable[[], object]]:
    """Jobs that read one picture with its map, by the card's network and with ``RIVAL`` in its
    backbone's place. On the CPU, with random weights: time does not depend on them."""
    spec = NetworkSpec.from_document(card.document["network"])
    rows, columns = card.document["preparation"]["shapes"][0]
    picture = torch.rand(1, 1, int(rows), int(columns)).contiguous(
        memory_format=torch.channels_last
    )
    own, rival = (_job(one, picture) for one in (spec, replace(spec, backbone=RIVAL)))
    return own, rival


def _job(spec: NetworkSpec, picture: torch.Tensor) -> Callable[[], object]:
    network = build(spec, seed=0).eval().requires_grad_(False)
    network = network.to(memory_format=torch.channels_last)

    def read() -> object:
        with torch.no_grad():
            features = network.features(picture)
        return saliency.explain(network.head, features)

    return read


def threads() -> int:
    return torch.get_num_threads()
