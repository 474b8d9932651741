"""Batches of radiographs -> findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import numpy as np

from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference.card import card_path, preparation_of, read_card
from osteo_desktop.inference.engine import Answer, Engine, EngineMemory, by_shape
from osteo_desktop.inference.engines.loading import load_engine
from osteo_desktop.inference.inputs import InputSpec, ModelInput, Shown, model_input
from osteo_desktop.inference.prepare import Prepared
from osteo_desktop.inference.scope_gate import Gate, read_gate
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    ModelCard,
    Photographs,
    SaliencyMap,
    pipeline_of,
    with_notices,
)
from osteo_desktop.records.platt import log_odds
from osteo_desktop.records.quality import QualityNotice, notices_of
from osteo_desktop.records.radiograph import Header, Radiograph, Stated
from osteo_desktop.settings import installed_folder


def default_model() -> Path:
    """The weights that Osteo Desktop ships."""
    return installed_folder("models") / "default.safetensors"


class Classifier:
    """One model on one device. Not thread-safe: the model is one resource, with one worker."""

    def __init__(
        self,
        card: ModelCard,
        gate: Gate | None,
        engine: Engine,
        *,
        photographs: Photographs = Photographs.AUTO,
        weights: Path | None = None,
    ) -> None:
        """Raises ModelError for a card whose preparation this program does not do.

        ``photographs``: whether it is shown the film that is cut out of a photograph, where the
        film's corners are sure; the map is brought back to the photograph. ``weights``: the file
        they came from; None: the default one.
        """
        self.card = card
        self.weights = weights or default_model()
        self._photographs = photographs
        self._preparation = preparation_of(card)
        self._gate, self._engine = gate, engine
        self.looked_again = 0
        """How many pictures the engine computed in full besides, for they lay near a point."""

    @classmethod
    def load(
        cls,
        model: Path | None = None,
        *,
        device: str = "auto",
        engine: str = "",
        photographs: Photographs = Photographs.AUTO,
    ) -> Classifier:
        """``model`` None: the default one; ``engine`` empty: the fastest on this machine.

        Raises ModelError, DamagedModel or NoSuchEngine.
        """
        weights = model or default_model()
        card = read_card(weights)
        computes = load_engine(engine, weights, card, device)
        try:
            gate = read_gate(weights)
            return cls(card, gate, computes, photographs=photographs, weights=weights)
        except ModelError as error:  # name the file
            if error.path is not None:
                raise
            raise ModelError(card_path(weights), **error.fields) from error

    @property
    def device(self) -> Notice:
        """What computes, and why nothing faster does."""
        return self._engine.told

    @property
    def engine_name(self) -> str:
        """What computes, as ``--engine`` names it."""
        return self._engine.name

    def pipeline_of(self, header: Header) -> str:
        """``Finding.pipeline`` of what it would say of such a radiograph."""
        return pipeline_of(self.card.pipeline, header, photographs=self._photographs)

    def input_spec(self, *, score_anyway: bool = False) -> InputSpec:
        """What it wants to be given of a radiograph; ``score_anyway`` as for :meth:`judge`."""
        return InputSpec(
            self._preparation,
            photographs=self._photographs,
            has_gate=self._gate is not None,
            has_quality=bool(self.card.quality),
            score_anyway=score_anyway,
        )

    def classify(
        self,
        radiographs: Sequence[Radiograph],
        *,
        score_anyway: bool = False,
        progress: Progress | None = None,
    ) -> list[Finding]:
        """:meth:`judge` of radiographs that have not been prepared elsewhere."""
        spec = self.input_spec(score_anyway=score_anyway)
        inputs = [model_input(radiograph, spec) for radiograph in radiographs]
        return self.judge(inputs, score_anyway=score_anyway, progress=progress)

    def judge(
        self,
        inputs: Sequence[ModelInput],
        *,
        score_anyway: bool = False,
        progress: Progress | None = None,
    ) -> list[Finding]:
        """One finding per input, in order; what the scope gate refuses is NOT_SCORED.

        The inputs are made for this ``score_anyway``, or for True, and have no fault.
        ``score_anyway`` scores what is refused too and stamps it ``outside_scope``. ``progress`` is
        told when memory runs out and what is done about it.
        """
        reasons = [one.refusal for one in inputs]
        asked = {
            i: one.shown
            for i, one in enumerate(inputs)
            if one.shown is not None and (score_anyway or not one.refusal)
        }
        findings: dict[int, Finding] = {}
        for batch, answer in self._answers(asked, progress):
            for k, i in enumerate(batch):
                shown = asked[i]
                reasons[i] = reasons[i] or self._refusal(answer.description[k], shown)
                if not reasons[i] or score_anyway:
                    found = shown.place.over_radiograph(self._map(shown.prepared, answer.maps[k]))
                    scored = self._finding(
                        inputs[i].radiograph, found, answer.logits[k], reasons[i]
                    )
                    findings[i] = with_notices(scored, self._notices(shown))
        return [
            findings.get(i) or self._not_scored(one.radiograph, reasons[i])
            for i, one in enumerate(inputs)
        ]

    def _refusal(self, description: np.ndarray, shown: Shown) -> Notice | None:
        if self._gate is None:
            return None
        assert shown.statistics is not None
        return self._gate.refusal(description, shown.statistics)

    def _notices(self, shown: Shown) -> tuple[QualityNotice, ...]:
        """None, and nothing is measured, where the card says nothing of bad pictures."""
        if shown.quality is None:
            return ()
        return notices_of(shown.quality, self.card.quality)

    def _not_scored(self, radiograph: Stated, reason: Notice | None) -> Finding:
        return Finding(
            sha256=radiograph.sha256,
            frame=radiograph.header.frame,
            decision=Decision.NOT_SCORED,
            model_id=self.card.model_id,
            pipeline=self.pipeline_of(radiograph.header),
            reason=reason,
        )

    def _answers(
        self, asked: Mapping[int, Shown], progress: Progress | None
    ) -> Iterator[tuple[list[int], Answer]]:
        """Batches of one shape, of what fits into memory, and which radiographs they are of."""
        order = list(asked)
        for group in by_shape([asked[i].prepared.picture for i in order]):
            members = [order[k] for k in group]
            start = 0
            while start < len(members):
                batch = members[start : start + self._engine.batch]
                try:
                    yield batch, self._answer([asked[i] for i in batch])
                except EngineMemory:
                    said = self._engine.use_less_memory()
                    if progress is not None:
                        progress.say(said)
                    continue
                start += len(batch)

    def _answer(self, shown: Sequence[Shown]) -> Answer:
        """What lies so near to a point in force, or to the gate's threshold, that an engine's
        rounding could decide is looked at again, in full. Raises EngineMemory."""
        pictures = [one.prepared.picture for one in shown]
        found = self._engine.answer(pictures)
        if self._engine.margin <= 0.0:
            return found
        near = set(near_points(self.card, found.logits, self._engine.margin))
        if self._gate is not None:
            known = np.stack([one.statistics for one in shown if one.statistics is not None])
            near |= {int(k) for k in np.flatnonzero(self._gate.near(found.description, known))}
        if not near:
            return found
        places = sorted(near)
        exact = self._engine.exactly([pictures[k] for k in places])
        self.looked_again += len(places)
        return found.with_those(places, exact)

    def _map(self, prepared: Prepared, raw_map: np.ndarray) -> SaliencyMap:
        values = (np.maximum(raw_map, 0.0) / self.card.saliency_scale).astype(np.float32)
        return SaliencyMap(values, prepared.left, prepared.top, prepared.width, prepared.height)

    def _finding(
        self,
        radiograph: Stated,
        shown: SaliencyMap,
        logit: float,
        reason: Notice | None,
    ) -> Finding:
        score = self.card.calibration.chance(logit)
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


def near_points(card: ModelCard, logits: np.ndarray, margin: float) -> list[int]:
    """Indices of those that lie within ``margin`` of the logit of an operating point."""
    points, calibration = card.operating_points, card.calibration
    odds = np.array([log_odds(points.t_low), log_odds(points.t_high)])
    apart = np.abs(calibration.exponent(logits)[:, None] - odds).min(axis=1)
    return [int(k) for k in np.flatnonzero(apart < margin * abs(calibration.slope))]
