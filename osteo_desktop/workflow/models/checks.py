"""Is a model whole, is it for this program, and does it score: one check after the other."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite
from pathlib import Path
from typing import TYPE_CHECKING

from osteo_desktop.details import Detail, about_system
from osteo_desktop.errors import DamagedModel, ModelError
from osteo_desktop.wording.score import score_text

if TYPE_CHECKING:
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.records.radiograph import Radiograph

_PHANTOM = (320, 240)


@dataclass(frozen=True)
class ModelCheck:
    name: str
    value: str
    error: ModelError | None = None

    @property
    def ok(self) -> bool:
        return self.error is None


def examine_model(weights: Path, *, sealed: bool = True) -> Iterator[ModelCheck]:
    """Card, hash, layout, preparation, score; the first that fails is the last.

    Without ``sealed`` the card is taken as it stands; see :func:`read_card`.
    """
    from osteo_desktop.inference import device
    from osteo_desktop.inference.classifier import Classifier
    from osteo_desktop.inference.weights import load_model, read_card

    name = "Card"
    try:
        card = read_card(weights, sealed=sealed)
        yield ModelCheck(name, card.model_id)
        name = "Weights"
        if sha256_of(weights) != card.weights_sha256:
            raise DamagedModel(weights, detail=Detail.HASH_UNFIT.notice)
        yield ModelCheck(name, f"SHA-256 {card.weights_sha256}, as its card says")
        name = "Network"
        model = load_model(weights, sealed=sealed)
        count = sum(parameter.numel() for parameter in model.network.parameters())
        yield ModelCheck(name, f"{count / 1e6:.1f} million weights fit into it")
        name = "Preparation"
        classifier = Classifier(model, device.choose("cpu"))
        yield ModelCheck(name, f"version {card.pipeline}, as in this program")
        name = "Score"
        yield ModelCheck(name, _scores_twice(classifier, weights))
    except ModelError as error:
        yield ModelCheck(name, error.message, error)


def _scores_twice(classifier: Classifier, weights: Path) -> str:
    """Score a made phantom twice. Raises DamagedModel where that gives no or no equal number."""
    radiograph = _phantom()
    try:
        first, second = (
            classifier.classify([radiograph], score_anyway=True)[0].score for _ in range(2)
        )
    except (RuntimeError, ValueError) as error:
        reason = type(error).__name__
        raise DamagedModel(weights, detail=Detail.CANNOT_SCORE.of(kind=reason)) from error
    if first is None or second is None or not isfinite(first) or not isfinite(second):
        raise DamagedModel(weights, detail=Detail.SCORE_NO_NUMBER.notice)
    if first != second:
        raise DamagedModel(weights, detail=Detail.SCORES_DIFFER.notice)
    points = classifier.card.operating_points
    said = (score_text(score, points) for score in (first, second))
    return "a made radiograph gets {}, and again {}".format(*said)


def _phantom() -> Radiograph:
    from osteo_desktop.imaging.phantom import BITS, phantom
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
