"""The graph of a model's weights: the one beside them, the one kept for this user, or a new one.

No torch, unless a graph has to be made: then once.
"""

from __future__ import annotations

import hashlib
import logging
from dataclasses import dataclass
from pathlib import Path

from osteo_desktop.atomic_file import make_private_folder, replacing
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.base import OsteoError
from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.graphs.graph_file import (
    ANSWERS,
    VERSION,
    GraphFile,
    UnfitGraph,
    graph_path,
    read_graph,
)
from osteo_desktop.inference.graphs.phantom_answers import PhantomAnswers
from osteo_desktop.inference.scope_gate import read_gate
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code
from osteo_desktop.settings import folders

_log = logging.getLogger(__name__)


@dataclass(frozen=True, eq=False)
class Supplied:
    graph: GraphFile
    model: bytes
    """ONNX, with its weights."""
    answers: PhantomAnswers
    notice: Notice | None = None
    """What is to be said of where the graph came from."""


def supply(weights: Path) -> Supplied:
    """Raises ModelError, DamagedModel, UnfitGraph where none can be had."""
    card = read_card(weights)
    try:
        data = weights.read_bytes()
    except OSError as error:
        raise ModelError(weights, detail=about_system(error)) from error
    digest = hashlib.sha256(data).hexdigest()
    if digest != card.weights_sha256:
        raise DamagedModel(weights, detail=ModelDetail.HASH_UNFIT.notice)
    graph, answers, notice = _graph(weights, digest)
    gate = read_gate(weights)
    if gate is not None and not gate.suits(graph.channels, graph.described):
        raise ModelError(weights, detail=ModelDetail.GATE_OF_ANOTHER.notice)
    return Supplied(graph, graph.woven(data), answers, notice)


def kept_graph(weights_sha256: str) -> Path:
    """Where a graph is kept that had to be made."""
    return folders().cache / "graphs" / f"{weights_sha256}-{VERSION}.onnx"


def _graph(weights: Path, digest: str) -> tuple[GraphFile, PhantomAnswers, Notice | None]:
    why = None
    for path in (graph_path(weights), kept_graph(digest)):
        try:
            return *_read(path.read_bytes(), digest), why
        except OSError:
            continue  # none there
        except UnfitGraph as error:
            why = why or error.why
    made = _made(weights)
    try:
        path = kept_graph(digest)
        make_private_folder(path.parent)
        with replacing(path) as partial:
            partial.write_bytes(made)
    except (OSError, OsteoError) as error:
        _log.info("A graph could not be kept: %s", type(error).__name__)
        why = Notice.of(Code.GRAPH_NOT_KEPT)
    return *_read(made, digest), why


def _read(data: bytes, digest: str) -> tuple[GraphFile, PhantomAnswers]:
    """Raises UnfitGraph, also where this machine makes other phantoms than the answers are of."""
    graph = read_graph(data, digest)
    answers = PhantomAnswers.from_text(graph.said[ANSWERS])
    if answers.pictures is None:
        raise UnfitGraph(Code.GRAPH_OF_OTHER_VERSION)
    return graph, answers


def _made(weights: Path) -> bytes:
    from osteo_desktop.inference.graphs.make import graph_bytes
    from osteo_desktop.inference.graphs.translation import UntranslatableNetwork

    try:
        return graph_bytes(weights)
    except UntranslatableNetwork as error:
        raise UnfitGraph(Code.NO_GRAPH_OF_NETWORK) from error
