"""Batches of radiographs -> findings."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch

from osteo_desktop.details import Detail
from osteo_desktop.errors import ModelError
from osteo_desktop.inference import device as devices
from osteo_desktop.inference import saliency, scope
from osteo_desktop.inference.batches import as_input, by_shape, described
from osteo_desktop.inference.film import seen_by_model
from osteo_desktop.inference.prepare import Prepared, prepare_picture
from osteo_desktop.inference.quality import picture_quality
from osteo_desktop.inference.scope_statistics import statistics
from osteo_desktop.inference.weights import Model, card_path, load_model, preparation_of
from osteo_desktop.notice import Notice
from osteo_desktop.progress import Progress
from osteo_desktop.records.codes import Code
from osteo_desktop.records.finding import (
    Decision,
    Finding,
    SaliencyMap,
    pipeline_of,
    with_notices,
)
from osteo_desktop.records.quality import QualityNotice, notices_of
from osteo_desktop.records.radiograph import Header, Radiograph
from osteo_desktop.settings import installed_folder

_BATCH = {"cuda": 64, "cpu": 8}


def default_model() -> Path:
    """The weights that Osteo Desktop ships."""
    return installed_folder("models") / "default.safetensors"


class _Answer(NamedTuple):
    """Of one batch: which radiographs, and for each of them what the network says."""

    indices: list[int]
    logits: np.ndarray
    maps: np.ndarray
    description: np.ndarray
    """(n, d) for the scope gate."""


class Classifier:
    """One model on one device. Not thread-safe: the model is one resource, with one worker."""

    def __init__(self, model: Model, device: devices.Device, *, rectifies: bool = True) -> None:
        """Raises ModelError for a card whose preparation this program does not do.

        ``rectifies``: it is shown the film that is cut out of a photograph, where the film's
        corners are sure; the map is brought back to the photograph.
        """
        self._rectifies = rectifies
        self.card = model.card
        self._preparation = preparation_of(model.card)
        self._gate = model.gate
        self._device = device
        self._batch = _BATCH[device.name]
        self._network = model.network.requires_grad_(False).eval().to(device.name)

    @classmethod
    def load(
        cls, model: Path | None = None, *, device: str = "auto", rectifies: bool = True
    ) -> Classifier:
        """``model`` None: the default one. Raises ModelError or DamagedModel."""
        weights = model or default_model()
        loaded = load_model(weights)
        try:
            return cls(loaded, devices.choose(device), rectifies=rectifies)
        except ModelError as error:  # name the file
            raise ModelError(card_path(weights), **error.fields) from error

    @property
    def device(self) -> Notice:
        """What it runs on, and why."""
        return self._device.told

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
        for answer in self._explain(prepared, progress):
            for k, i in enumerate(answer.indices):
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

    def _explain(
        self, prepared: Mapping[int, Prepared], progress: Progress | None
    ) -> Iterator[_Answer]:
        """Batches of one shape, of what fits into memory."""
        order = list(prepared)
        for group in by_shape([prepared[i].picture for i in order]):
            members = [order[k] for k in group]
            start = 0
            while start < len(members):
                batch = members[start : start + self._batch]
                try:
                    yield self._forward(batch, [prepared[i].picture for i in batch])
                except torch.OutOfMemoryError:
                    self._use_less_memory(progress)
                    continue
                start += len(batch)

    def _forward(self, indices: list[int], pictures: Sequence[np.ndarray]) -> _Answer:
        with torch.no_grad():
            seen = self._network.see(as_input(pictures, self._device.name))
        explained = saliency.explain(self._network.head, seen.features)
        return _Answer(indices, explained.logits, explained.maps, described(seen))

    def _use_less_memory(self, progress: Progress | None) -> None:
        """Halve the batch; with single radiographs, move to the CPU. Raises ModelError there."""
        if self._batch > 1:
            self._batch //= 2
            message = Notice.of(Code.SMALLER_BATCHES, batch=self._batch)
        elif self._device.name == "cuda":
            self._device = devices.on_cpu(Code.GPU_FULL)
            self._batch = _BATCH["cpu"]
            self._network = self._network.to("cpu")
            message = Notice.of(Code.GOES_ON_ON_CPU)
        else:
            raise ModelError(detail=Detail.NO_MEMORY_FOR_ONE.notice)
        torch.cuda.empty_cache()
        if progress is not None:
            progress.say(message)

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
            device=self._device.name,
        )
