"""Is a model whole, is it for this program, and does it score: one check after the other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.errors.models import DamagedModel, ModelError
from osteo_desktop.notice import Notice, as_it_stands
from osteo_desktop.records.codes import Code
from osteo_desktop.wording.score import score_text

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.records.radiograph import Radiograph

_PHANTOM = (320, 240)


@dataclass(frozen=True)
class ModelCheck:
    name: Notice
    value: Notice
    error: ModelError | None = None

    @property
    def ok(self) -> bool:
        return self.error is None


def examine_model(weights: Path, *, sealed: bool = True) -> Iterator[ModelCheck]:
    """Card, hash, layout, graph, preparation, score; the first that fails is the last.

    Without ``sealed`` the card is taken as it stands; see :func:`read_card`.
    """
    from osteo_desktop.inference import device
    from osteo_desktop.inference.card import read_card
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.engines.torch_engine import TorchEngine
    from osteo_desktop.inference.weights import load_model

    name = Code.CARD
    try:
        card = read_card(weights, sealed=sealed)
        yield ModelCheck(Notice.of(name), as_it_stands(card.model_id))
        name = Code.WEIGHTS
        if sha256_of(weights) != card.weights_sha256:
            raise DamagedModel(weights, detail=ModelDetail.HASH_UNFIT.notice)
        yield ModelCheck(Notice.of(name), Notice.of(Code.HASH_FITS, sha256=card.weights_sha256))
        name = Code.NETWORK
        model = load_model(weights, sealed=sealed)
        count = sum(parameter.numel() for parameter in model.network.parameters())
        yield ModelCheck(
            Notice.of(name), Notice.of(Code.WEIGHTS_FIT, millions=f"{count / 1e6:.1f}")
        )
        name = Code.GRAPH
        yield ModelCheck(Notice.of(name), _graph_fits(weights, card.weights_sha256, sealed))
        name = Code.PREPARATION
        engine = TorchEngine(model.network, device.choose("cpu"))
        classifier = Classifier(card, model.gate, engine)
        yield ModelCheck(Notice.of(name), Notice.of(Code.VERSION_FITS, version=card.pipeline))
        name = Code.SCORE
        yield ModelCheck(Notice.of(name), _scores_twice(classifier, weights))
    except ModelError as error:
        yield ModelCheck(Notice.of(name), error.notice, error)


def _graph_fits(weights: Path, weights_sha256: str, sealed: bool) -> Notice:
    """What is said of the graph beside the weights. Raises DamagedModel for one that would be used
    although it is not what is made of them: other engines would compute another network."""
    from osteo_desktop.inference.graphs.graph_file import UnfitGraph, graph_path, read_graph
    from osteo_desktop.inference.graphs.make import graph_bytes
    from osteo_desktop.inference.graphs.translation import UntranslatableNetwork

    path = graph_path(weights)
    try:
        beside = read_graph(path.read_bytes(), weights_sha256)
        made = read_graph(graph_bytes(weights, sealed=sealed), weights_sha256)
    except OSError:
        return Notice.of(Code.GRAPH_WHEN_NEEDED)
    except UntranslatableNetwork:
        return Notice.of(Code.NO_GRAPH_OF_NETWORK)
    except UnfitGraph as error:
        return error.why
    data = weights.read_bytes()
    if beside.woven(data) != made.woven(data):
        raise DamagedModel(path, detail=ModelDetail.GRAPH_UNFIT.notice)
    return Notice.of(Code.GRAPH_FITS)


def _scores_twice(classifier: Classifier, weights: Path) -> Notice:
    """Score a made phantom twice. Raises DamagedModel where that gives no or no equal number."""
    radiograph = _phantom()
    try:
        first, second = (
            classifier.classify([radiograph], score_anyway=True)[0].score for _ in range(2)
        )
    except (RuntimeError, ValueError) as error:
        reason = type(error).__name__
        raise DamagedModel(weights, detail=ModelDetail.CANNOT_SCORE.of(kind=reason)) from error
    if first is None or second is None or not isfinite(first) or not isfinite(second):
        raise DamagedModel(weights, detail=ModelDetail.SCORE_NO_NUMBER.notice)
    if first != second:
        raise DamagedModel(weights, detail=ModelDetail.SCORES_DIFFER.notice)
    points = classifier.card.operating_points
    said = [score_text(score, points) for score in (first, second)]
    return Notice.of(Code.SCORED_TWICE, first=said[0], second=said[1])


def _phantom() -> Radiograph:
    from osteo_desktop.imaging.drawn_phantom import BITS, phantom
    from osteo_desktop.records.radiograph import Header, Radiograph

    pixels = phantom(*_PHANTOM, broken=True)
    rows, columns = pixels.shape
    header = Header(media="PNG", rows=rows, columns=columns, bits=BITS)
    digest = hashlib.sha256(pixels.tobytes()).hexdigest()
    return Radiograph("phantom", "", digest, header, pixels)


def sha256_of(path: Path) -> str:
    """Lower-case hexadecimal. Raises ModelError where the file cannot be read."""
    try:
        with path.open("rb") as file:
            return hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise ModelError(path, detail=about_system(error)) from error
