"""The graph of a model, and what PyTorch answers to phantoms by it, as a file."""

from __future__ import annotations

import hashlib
from pathlib import Path

import numpy as np
import torch

from osteo_desktop.atomic_file import replacing
from osteo_desktop.inference.batches import Answering
from osteo_desktop.inference.engine import Answer
from osteo_desktop.inference.graphs.export import graph_of
from osteo_desktop.inference.graphs.graph_file import (
    ANSWERS,
    CHANNELS,
    DESCRIBED,
    OF_WEIGHTS,
    composed,
    graph_path,
)
from osteo_desktop.inference.graphs.phantom_answers import PhantomAnswers, phantom_pictures
from osteo_desktop.inference.graphs.stored import stored_tensors
from osteo_desktop.inference.graphs.translation import UntranslatableNetwork
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.weights import load_model


def graph_bytes(weights: Path, *, sealed: bool = True) -> bytes:
    """``sealed``: see :func:`read_card`. Raises ModelError, DamagedModel, UntranslatableNetwork."""
    network, card, _ = load_model(weights, sealed=sealed)
    data = weights.read_bytes()
    rows, columns = card.document["preparation"]["shapes"][0]
    said = {
        OF_WEIGHTS: hashlib.sha256(data).hexdigest(),
        CHANNELS: str(network.channels),
        DESCRIBED: str(network.described),
        ANSWERS: answers_of(network, int(rows), int(columns)).text(),
    }
    return composed(graph_of(network, stored_tensors(data), weights.name), said)


def answers_of(network: Network, rows: int, columns: int) -> PhantomAnswers:
    pictures = phantom_pictures(rows, columns)
    with torch.inference_mode():
        found = Answering(network).eval()(torch.from_numpy(np.stack(pictures)))
    logits, maps, description = (value.numpy() for value in found)
    return PhantomAnswers.of(pictures, Answer(logits.astype("float64"), maps, description))


def write_graph(weights: Path) -> None:
    """Beside ``weights``; a network that has no translation gets none, for PyTorch computes it.

    Raises ModelError, DamagedModel, WriteError.
    """
    path = graph_path(weights)
    try:
        data = graph_bytes(weights)
    except UntranslatableNetwork:
        path.unlink(missing_ok=True)
        return
    with replacing(path, shared=True) as partial:
        partial.write_bytes(data)
