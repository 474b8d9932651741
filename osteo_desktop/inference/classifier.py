"""Batches of radiographs -> findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference import scope
from osteo_desktop.inference.card import card_path, preparation_of, read_card
from osteo_desktop.inference.engine import Answer, Engine, EngineMemory, by_shape, engine_kind
from osteo_desktop.inference.film import seen_by_model
from osteo_desktop.inference.prepare import Prepared, prepare_picture
from osteo_desktop.inference.quality import picture_quality
from osteo_desktop.inference.scope_gate import Gate, read_gate
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    ModelCard,
    SaliencyMap,
    pipeline_of,
    with_notices,
)
from osteo_desktop.records.quality import QualityNotice, notices_of
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.settings import installed_folder


def default_model() -> Path:
    """The weights that Osteo Desktop ships."""
    return installed_folder("models") / "default.safetensors"


class Classifier:
    """One model on one device. Not thread-safe: the model is one resource, with one worker."""

    def __init__(
        self, card: ModelCard, gate: Gate | None, engine: Engine, *, rectifies: bool = True
    ) -> None:
        """Raises ModelError for a card whose preparation this program does not do.

        ``rectifies``: it is shown the film that is cut out of a photograph, where the film's
        corners are sure; the map is brought back to the photograph.
        """
        self.card = card
        self._rectifies = rectifies
        self._preparation = preparation_of(card)
        self._gate, self._engine = gate, engine

    @classmethod
    def load(
        cls,
        model: Path | None = None,
        *,
        device: str = "auto",
        engine: str = "",
        rectifies: bool = True,
    ) -> Classifier:
        """``model`` None: the default one; ``engine`` empty: the first of ENGINES.

        Raises ModelError, DamagedModel or NoSuchEngine.
        """
        weights = model or default_model()
        card = read_card(weights)
        computes = engine_kind(engine).load(weights, device)
        try:
            return cls(card, read_gate(weights), computes, rectifies=rectifies)
        except ModelError as error:  # name the file
            if error.path is not None:
                raise
            raise ModelError(card_path(weights), **error.fields) from error

    @property
    def device(self) -> Notice:
        """What computes, and why nothing faster does."""
        return self._engine.told

    def pipeline_of(self, header: Header) -> str:
        """``Finding.pipeline`` of what it would say of such a radiograph."""
        return pipeline_of(self.card.pipeline, header, rectifies=self._rectifies)

    def classify(
        self,
        radiographs: Sequence[Radiograph],
        *,
        score_anyway: bool = False,
        progress: Progress | None = None,
    ) -> list[Finding]:
        """One finding per radiograph, in order; what the scope gate refuses is NOT_SCORED.

        ``score_anyway`` scores that too and stamps it ``outside_scope``. ``progress`` is told when
        memory runs out and what is done about it.
        """
        reasons = [scope.refusal(radiograph) for radiograph in radiographs]
        asked = [i for i, reason in enumerate(reasons) if not reason or score_anyway]
        seen = {i: seen_by_model(radiographs[i], rectifies=self._rectifies) for i in asked}
        prepared = {i: prepare_picture(seen[i].picture, self._preparation) for i in asked}
        findings: dict[int, Finding] = {}
        for batch, answer in self._answers(prepared, progress):
            for k, i in enumerate(batch):
                reasons[i] = reasons[i] or self._refusal(answer.description[k], seen[i].picture)
                if not reasons[i] or score_anyway:
                    shown = seen[i].over_radiograph(self._map(prepared[i], answer.maps[k]))
                    scored = self._finding(radiographs[i], shown, answer.logits[k], reasons[i])
                    findings[i] = with_notices(scored, self._notices(seen[i].picture))
        return [
            findings.get(i) or self._not_scored(radiograph, reasons[i])
            for i, radiograph in enumerate(radiographs)
        ]

    def _refusal(self, description: np.ndarray, picture: np.ndarray) -> Notice | None:
        if self._gate is None:
            return None
        return self._gate.refusal(description, statistics(picture))

    def _notices(self, picture: np.ndarray) -> tuple[QualityNotice, ...]:
        """None, and nothing is measured, where the card says nothing of bad pictures."""
        if not self.card.quality:
            return ()
        return notices_of(picture_quality(picture), self.card.quality)

    def _not_scored(self, radiograph: Radiograph, reason: Notice | None) -> Finding:
        return Finding(
            sha256=radiograph.sha256,
            frame=radiograph.header.frame,
            decision=Decision.NOT_SCORED,
            model_id=self.card.model_id,
            pipeline=self.pipeline_of(radiograph.header),
            reason=reason,
        )

    def _answers(
        self, prepared: Mapping[int, Prepared], progress: Progress | None
    ) -> Iterator[tuple[list[int], Answer]]:
        """Batches of one shape, of what fits into memory, and which radiographs they are of."""
        order = list(prepared)
        for group in by_shape([prepared[i].picture for i in order]):
            members = [order[k] for k in group]
            start = 0
            while start < len(members):
                batch = members[start : start + self._engine.batch]
                try:
                    yield batch, self._engine.answer([prepared[i].picture for i in batch])
                except EngineMemory:
                    said = self._engine.use_less_memory()
                    if progress is not None:
                        progress.say(said)
                    continue
                start += len(batch)

    def _map(self, prepared: Prepared, raw_map: np.ndarray) -> SaliencyMap:
        values = (np.maximum(raw_map, 0.0) / self.card.saliency_scale).astype(np.float32)
        return SaliencyMap(values, prepared.left, prepared.top, prepared.width, prepared.height)

    def _finding(
        self,
        radiograph: Radiograph,
        shown: SaliencyMap,
        logit: float,
        reason: Notice | None,
    ) -> Finding:
        exponent = self.card.platt_slope * logit + self.card.platt_intercept
        score = float(1.0 / (1.0 + np.exp(-np.clip(exponent, -60.0, 60.0))))
        return Finding(
            sha256=radiograph.sha256,
            frame=radiograph.header.frame,
            decision=self.card.operating_points.decide(score, whole=radiograph.header.is_whole),
            model_id=self.card.model_id,
            pipeline=self.pipeline_of(radiograph.header),
            score=score,
            operating_points=self.card.operating_points,
            saliency=shown,
            reason=reason,
            outside_scope=bool(reason),
            device=self._engine.device,
        )
