"""A model's card: what scoring needs to know of the weights beside it. No torch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.documents import DocumentDetail
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about, about_system
from osteo_desktop.documents.records import Documents
from osteo_desktop.documents.text import MissingKey, WrongDocument, json_from
from osteo_desktop.errors.models import AlteredCard, DamagedModel, ModelError
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.quality import LIMITS_OF, VERSION, QualityNotice, QualityRule

SEAL = "card_sha256"
"""In a card: the hash of all else that it says. A card is read only if it fits."""


@dataclass(frozen=True)
class _Network:
    backbone: str


@dataclass(frozen=True)
class _Pipeline:
    pipeline: str


@dataclass(frozen=True)
class _Calibration:
    slope: float
    intercept: float
    prevalence: float


@dataclass(frozen=True)
class _Scope:
    body_parts: tuple[str, ...]


@dataclass(frozen=True)
class _Card:
    """What scoring needs of a card. All else that it says is kept as it stands."""

    name: str
    network: _Network
    preparation: _Pipeline
    weights_sha256: str
    operating_points: OperatingPoints
    calibration: _Calibration
    saliency_scale: float
    scope: _Scope


@dataclass(frozen=True)
class _Version:
    version: int


@dataclass(frozen=True)
class _Defects:
    defects: tuple[Mapping[str, Any], ...]


@dataclass(frozen=True)
class _Told:
    told: bool


@dataclass(frozen=True)
class _Limits:
    limits: Mapping[str, float]


_DOCUMENTS = Documents()


def card_path(weights: Path) -> Path:
    return weights.with_suffix(".json")


def read_card(weights: Path, *, sealed: bool = True) -> ModelCard:
    """The card beside ``weights``. Raises ModelError or DamagedModel.

    AlteredCard where it is not what :func:`write_card` wrote: thresholds edited by hand would make
    other decisions of the same scores. Without ``sealed``, it is taken as it stands.
    """
    path = card_path(weights)
    try:
        document = json_from(path.read_text(encoding="utf-8"))
        if isinstance(document, dict) and "architecture" in document and "network" not in document:
            raise ModelError(path, detail=ModelDetail.OF_EARLIER_VERSION.notice)
        card = card_from(document)
    except OSError as error:
        raise ModelError(
            path, detail=ModelDetail.CARD_MISSING.of(why=about_system(error))
        ) from error
    except MissingKey as error:
        raise DamagedModel(path, detail=ModelDetail.CARD_LACKS.of(what=repr(error.key))) from error
    except ValueError as error:
        raise DamagedModel(path, detail=ModelDetail.CARD_UNREADABLE.of(why=about(error))) from error
    if sealed and document.get(SEAL) != card_seal(document):
        detail = (
            ModelDetail.SEAL_UNFIT.notice
            if SEAL in document
            else ModelDetail.SEAL_MISSING.of(name=SEAL)
        )
        raise AlteredCard(path, detail=detail, weights=weights)
    return card


def card_seal(document: Mapping[str, Any]) -> str:
    """The hash of what the card says, however it is laid out."""
    said = {key: value for key, value in document.items() if key != SEAL}
    return hashlib.sha256(json.dumps(said, sort_keys=True).encode()).hexdigest()


def card_from(document: Mapping[str, Any]) -> ModelCard:
    """Raises WrongDocument, as MissingKey, where the card does not say what scoring needs."""
    said = _DOCUMENTS.value(document, _Card)
    return ModelCard(
        model_id=f"{said.name}-{_fingerprint(document)[:12]}",
        architecture=said.network.backbone,
        pipeline=said.preparation.pipeline,
        weights_sha256=said.weights_sha256,
        operating_points=said.operating_points,
        calibration=Platt(said.calibration.slope, said.calibration.intercept),
        saliency_scale=said.saliency_scale,
        prevalence=said.calibration.prevalence,
        body_parts=said.scope.body_parts,
        document=document,
        quality=rules_of(document),
    )


def rules_of(document: Mapping[str, Any]) -> tuple[QualityRule, ...]:
    """Which defects of a picture a card has told: only those of which a loss was measured.

    None where the card has no such part, or one of other measures. Raises WrongDocument.
    """
    if document.get("quality") is None:
        return ()
    try:
        if _DOCUMENTS.value(document["quality"], _Version).version != VERSION:
            return ()
        defects = _DOCUMENTS.value(document["quality"], _Defects).defects
        return tuple(
            rule
            for place, one in enumerate(defects, start=1)
            if (rule := _rule(one, place)) is not None
        )
    except WrongDocument as error:
        raise error.under("quality") from error


def _rule(document: Mapping[str, Any], place: int) -> QualityRule | None:
    """None for a defect that costs nothing."""
    try:
        if not _DOCUMENTS.value(document, _Told).told:
            return None
        notice = _DOCUMENTS.value(document, QualityNotice)
        limits = _DOCUMENTS.value(document, _Limits).limits
        for name in LIMITS_OF[notice.defect]:
            if name not in limits:
                raise MissingKey(DocumentDetail.IS_MISSING.notice, "limits", name)
    except WrongDocument as error:
        raise error.under(place).under("defects") from error
    return QualityRule({name: limits[name] for name in LIMITS_OF[notice.defect]}, notice)


def _fingerprint(document: Mapping[str, Any]) -> str:
    """Of all that a finding depends on: weights, preparation, calibration, thresholds, map scale,
    and what it says of bad pictures.

    Findings are kept by model id, so a card with other thresholds must be another model.
    """
    parts = ("weights_sha256", "network", "preparation", "calibration", "operating_points")
    decisive = {part: document[part] for part in (*parts, "saliency_scale")}
    if "quality" in document:  # what it says of bad pictures holds some of them back
        decisive["quality"] = document["quality"]
    return hashlib.sha256(json.dumps(decisive, sort_keys=True).encode()).hexdigest()


def write_card(weights: Path, document: Mapping[str, Any]) -> ModelCard:
    """Write the card beside ``weights``, which it describes already, and seal it. Atomic."""
    sealed = {**document, SEAL: card_seal(document)}
    card = card_from(sealed)
    with replacing(card_path(weights), shared=True) as partial:
        partial.write_text(json.dumps(sealed, indent=2, ensure_ascii=False) + "\n", "utf-8")
    return card


def preparation_of(card: ModelCard) -> Preparation:
    """How the model's radiographs were prepared. Raises ModelError where this program cannot."""
    if card.pipeline != PIPELINE_VERSION:
        raise ModelError(
            detail=ModelDetail.OTHER_PREPARATION.of(pipeline=card.pipeline, ours=PIPELINE_VERSION)
        )
    try:
        return _DOCUMENTS.value(card.document["preparation"], Preparation)
    except WrongDocument as error:
        raise ModelError(detail=ModelDetail.CARD_LACKS_PREPARATION.of(why=about(error))) from error
