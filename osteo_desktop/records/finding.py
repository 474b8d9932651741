"""What the model says of one radiograph, and the card that says what the model is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cached_property
from typing import Any, Literal, get_args

import numpy as np

from osteo_desktop.notice import Notice
from osteo_desktop.records.platt import Platt
from osteo_desktop.records.quality import QualityNotice, QualityRule
from osteo_desktop.records.radiograph import Header

SeenIn = Literal["training", "calibration"]
"""What of a model's making a radiograph took part in."""
HASH_PREFIX = 12
"""Hexadecimal digits of a file's SHA-256 by which a card knows what its model has seen."""

_PHOTOGRAPH, _RECTIFIED, _ASKED = "photograph", "film", "asked"
"""Parts of ``Finding.pipeline``: of a photograph as it is, of the film cut out of it, and where
nothing was to be said before somebody had looked."""


class Photographs(StrEnum):
    """What is done with photographs of films that nobody has cut out."""

    AUTO = "auto"
    """The film is cut out for the model where its corners are sure."""
    ASK = "ask"
    """Nothing is scored before somebody has looked."""
    NEVER = "never"
    """The model sees the photograph as it is."""


class Decision(StrEnum):
    FRACTURE = "FRACTURE"
    DOUBT = "DOUBT"
    NO_FRACTURE = "NO_FRACTURE"
    NOT_SCORED = "NOT_SCORED"
    """Decoded, but not for this model; the finding says why."""
    ERROR = "ERROR"
    """Cannot be decoded. Never on a Finding, only on a worklist row."""


@dataclass(frozen=True)
class OperatingPoints:
    """``t_low``: high-sensitivity point; ``t_high``: high-specificity point; calibrated scores."""

    t_low: float
    t_high: float

    def decide(self, score: float, *, whole: bool = True, legible: bool = True) -> Decision:
        """score >= t_high: FRACTURE; score < t_low: NO_FRACTURE; else DOUBT.

        What is not ``whole`` is not cleared: a fracture may lie in what is missing. Nor is what is
        not ``legible``: in such pictures the model misses more fractures than it promises.
        """
        if score >= self.t_high:
            return Decision.FRACTURE
        cleared = score < self.t_low and whole and legible
        return Decision.NO_FRACTURE if cleared else Decision.DOUBT


@dataclass(frozen=True, eq=False)
class SaliencyMap:
    """``values``: (rows, columns) float32 at the layer's resolution, on the card's fixed scale.

    0 is nothing, 1 is the scale's end. What lies above it is kept, so that the map has one peak,
    and is shown as 1.
    The map covers the rectangle ``left, top, width, height`` of the radiograph, in pixels from the
    outer corner of its first pixel (edges, not centres); it may reach past the radiograph's border.
    """

    values: np.ndarray
    left: float
    top: float
    width: float
    height: float


@dataclass(frozen=True)
class Overruled:
    """A reader's demand to score one radiograph that the scope gate refused."""

    reader: str
    at: str
    """ISO 8601 with UTC offset."""


@dataclass(frozen=True, eq=False)
class Finding:
    sha256: str
    frame: int
    decision: Decision
    model_id: str
    pipeline: str
    """Version of preparation and scoring; findings of another version are computed anew."""
    score: float | None = None
    """Calibrated, 0-1; None when not scored."""
    operating_points: OperatingPoints | None = None
    saliency: SaliencyMap | None = None
    reason: Notice | None = None
    """Why it was not scored, or why the score is outside the model's scope."""
    outside_scope: bool = False
    """Scored because the user asked for it although the scope gate refused."""
    device: str = ""
    overruled: Overruled | None = None
    """Who asked for it, of this radiograph in this session; None where a whole run was told to
    score what is refused. It belongs to the reading, not to what the model says."""
    quality: tuple[QualityNotice, ...] = ()
    """What its picture suffers from, as far as that costs this model."""

    @property
    def is_legible(self) -> bool:
        """False where the model misses so much in such pictures that a low score does not clear."""
        return all(notice.clears for notice in self.quality)

    @property
    def is_rectified(self) -> bool:
        """Whether the model saw a film that was cut out of its photograph."""
        return _RECTIFIED in self.pipeline.split("+")

    @property
    def is_held_back(self) -> bool:
        """Whether the score alone would clear it, but it is not whole or not legible."""
        points = self.operating_points
        if self.score is None or points is None or self.decision is not Decision.DOUBT:
            return False
        return points.decide(self.score) is Decision.NO_FRACTURE


def pipeline_of(
    version: str, header: Header, *, photographs: Photographs = Photographs.AUTO
) -> str:
    """``Finding.pipeline`` of a radiograph: the model's ``version``, and what is read anew in it.

    Only what an earlier reader showed otherwise (``Header.revisions``) and photographs of films
    are so scored anew.
    """
    parts = [version, *header.revisions]
    taken = header.photograph
    if taken is not None:
        if photographs is Photographs.ASK and not (taken.cut_out and taken.cut_out.by_hand):
            parts.append(_ASKED)
        rectified = photographs is Photographs.AUTO and taken.corners
        parts.append(_RECTIFIED if taken.cut_out or rectified else _PHOTOGRAPH)
    return "+".join(parts)


def with_notices(finding: Finding, notices: tuple[QualityNotice, ...]) -> Finding:
    """The finding with what its picture suffers from: such as the model misses too much in are not
    cleared. The score stays."""
    return held_to(replace(finding, quality=notices), whole=True)


def held_to(finding: Finding, *, whole: bool) -> Finding:
    """An earlier finding by the rule of :meth:`OperatingPoints.decide`: versions before cleared
    radiographs that are not ``whole``."""
    if (whole and finding.is_legible) or finding.decision is not Decision.NO_FRACTURE:
        return finding
    return replace(finding, decision=Decision.DOUBT)


@dataclass(frozen=True)
class ModelCard:
    """What a weight file is; travels beside it as JSON and is shown by ``doctor`` and reports."""

    model_id: str
    architecture: str
    """The backbone; ``document["network"]`` says all."""
    pipeline: str
    weights_sha256: str
    operating_points: OperatingPoints
    calibration: Platt
    """The score is the chance of the logit."""
    saliency_scale: float
    """The raw map divided by this constant, clipped at 1, is what is shown."""
    prevalence: float
    """Share of fractured radiographs for which the scores are calibrated."""
    body_parts: tuple[str, ...]
    document: Mapping[str, Any]
    """The whole JSON: data, licence, metrics, limits, training."""
    quality: tuple[QualityRule, ...] = ()
    """Defects of pictures that cost this model fractures or specificity, as was measured."""

    @property
    def name(self) -> str:
        return str(self.document.get("name", self.model_id))

    @cached_property
    def seen(self) -> Mapping[SeenIn, frozenset[str]]:
        """By ``HASH_PREFIX``: what the model has seen in its making."""
        return {
            part: frozenset(str(self.document.get(f"seen_in_{part}", "")).split())
            for part in get_args(SeenIn)
        }

    def has_seen(self, part: SeenIn, sha256: str) -> bool:
        """``sha256``: of a radiograph's file."""
        return sha256[:HASH_PREFIX] in self.seen[part]


def auc_words(figures: Mapping[str, Any]) -> str:
    """ "AUC 0.720 (95% 0.669-0.779)" of one source's figures in a card or metrics.json."""
    if figures["auc"] is None:
        return "AUC undefined (all of one class)"
    return f"AUC {figures['auc']:.3f} (95% {figures['auc_low']:.3f}-{figures['auc_high']:.3f})"
