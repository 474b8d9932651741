"""A model's card: what scoring needs to know of the weights beside it. No torch."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from osteo_desktop.atomic_file import replacing
from osteo_desktop.details.models import ModelDetail
from osteo_desktop.details.system import about_system
from osteo_desktop.documents.text import json_from
from osteo_desktop.errors.models import AlteredCard, DamagedModel, ModelError
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Preparation
from osteo_desktop.records.finding import ModelCard, OperatingPoints
from osteo_desktop.records.quality import rules_of

SEAL = "card_sha256"
"""In a card: the hash of all else that it says. A card is read only if it fits."""


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
        if "architecture" in document and "network" not in document:
            raise ModelError(path, detail=ModelDetail.OF_EARLIER_VERSION.notice)
        card = card_from(document)
    except OSError as error:
        raise ModelError(
            path, detail=ModelDetail.CARD_MISSING.of(why=about_system(error))
        ) from error
    except KeyError as error:
        raise DamagedModel(path, detail=ModelDetail.CARD_LACKS.of(what=error)) from error
    except (ValueError, TypeError, AttributeError) as error:
        raise DamagedModel(path, detail=ModelDetail.CARD_UNREADABLE.of(why=error)) from error
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
    """Raises KeyError, TypeError or ValueError where the card lacks what scoring needs."""
    points, platt = document["operating_points"], document["calibration"]
    return ModelCard(
        model_id=f"{document['name']}-{_fingerprint(document)[:12]}",
        architecture=str(document["network"]["backbone"]),
        pipeline=str(document["preparation"]["pipeline"]),
        weights_sha256=str(document["weights_sha256"]),
        operating_points=OperatingPoints(float(points["t_low"]), float(points["t_high"])),
        platt_slope=float(platt["slope"]),
        platt_intercept=float(platt["intercept"]),
        saliency_scale=float(document["saliency_scale"]),
        prevalence=float(platt["prevalence"]),
        body_parts=tuple(document["scope"]["body_parts"]),
        document=document,
        quality=rules_of(document),
    )


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
        return Preparation.from_document(card.document["preparation"])
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise ModelError(detail=ModelDetail.CARD_LACKS_PREPARATION.of(why=error)) from error
