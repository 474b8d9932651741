"""Batches of radiographs -> findings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from osteo_desktop.errors import ModelError
from osteo_desktop.inference import device as devices
from osteo_desktop.inference import saliency, scope
from osteo_desktop.inference.architectures import ResidualClassifier
from osteo_desktop.inference.prepare import PIPELINE_VERSION, Prepared, prepare
from osteo_desktop.inference.weights import load_model
from osteo_desktop.progress import Progress
from osteo_desktop.records.finding import Decision, Finding, ModelCard, SaliencyMap
from osteo_desktop.records.radiograph import Radiograph
from osteo_desktop.settings import installed_folder

_BATCH = {"cuda": 64, "cpu": 8}


def default_model() -> Path:
    """The weights that Osteo Desktop ships."""
    return installed_folder("models") / "default.safetensors"


class Classifier:
    """One model on one device. Not thread-safe: the model is one resource, with one worker."""

    def __init__(
        self, network: ResidualClassifier, card: ModelCard, device: devices.Device
    ) -> None:
        if card.pipeline != PIPELINE_VERSION:
            raise ModelError(
                detail=f"it was trained for preparation {card.pipeline}, this program prepares "
                f"radiographs by {PIPELINE_VERSION}"
            )
        self.card = card
        self._device = device
        self._batch = _BATCH[device.name]
        self._network = network.requires_grad_(False).eval().to(device.name)

    @classmethod
    def load(cls, model: Path | None = None, *, device: str = "auto") -> Classifier:
        """``model`` None: the default one. Raises ModelError or DamagedModel."""
        network, card = load_model(model or default_model())
        return cls(network, card, devices.choose(device))

    @property
    def device_text(self) -> str:
        return self._device.text

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
        scored = [i for i, reason in enumerate(reasons) if not reason or score_anyway]
        prepared = [prepare(radiographs[i], self.card.input_size) for i in scored]
        findings: dict[int, Finding] = {}
        for start, explained in self._explain(prepared, progress):
            for offset, (logit, raw) in enumerate(
                zip(explained.logits, explained.maps, strict=True)
            ):
                i = scored[start + offset]
                findings[i] = self._finding(
                    radiographs[i], prepared[start + offset], float(logit), raw, reasons[i]
                )
        for i, radiograph in enumerate(radiographs):
            if i not in findings:
                findings[i] = Finding(
                    sha256=radiograph.sha256,
                    frame=radiograph.header.frame,
                    decision=Decision.NOT_SCORED,
                    model_id=self.card.model_id,
                    pipeline=self.card.pipeline,
                    reason=reasons[i],
                )
        return [findings[i] for i in range(len(radiographs))]

    def _explain(
        self, prepared: Sequence[Prepared], progress: Progress | None
    ) -> list[tuple[int, saliency.Explained]]:
        """(first index, logits and maps) for consecutive batches of what fits into memory."""
        results, start = [], 0
        while start < len(prepared):
            batch = prepared[start : start + self._batch]
            try:
                explained = self._forward(np.stack([p.picture for p in batch]))
            except torch.OutOfMemoryError:
                self._use_less_memory(progress)
                continue
            results.append((start, explained))
            start += len(batch)
        return results

    def _forward(self, pictures: np.ndarray) -> saliency.Explained:
        x: Tensor = torch.from_numpy(pictures).unsqueeze(1).to(self._device.name)
        x = (x.float() / 255.0).contiguous(memory_format=torch.channels_last)
        with torch.no_grad():
            features = self._network.features(x).last
        return saliency.explain(self._network.head, features)

    def _use_less_memory(self, progress: Progress | None) -> None:
        """Halve the batch; with single radiographs, move to the CPU. Raises ModelError there."""
        if self._batch > 1:
            self._batch //= 2
            message = f"Out of memory: continuing with batches of {self._batch}"
        elif self._device.name == "cuda":
            self._device = devices.Device("cpu", "CPU (the GPU's memory is full)")
            self._batch = _BATCH["cpu"]
            self._network = self._network.to("cpu")
            message = "The GPU's memory is full: continuing on the CPU"
        else:
            raise ModelError(detail="there is not enough memory to score one radiograph")
        torch.cuda.empty_cache()
        if progress is not None:
            progress.say(message)

    def _finding(
        self,
        radiograph: Radiograph,
        prepared: Prepared,
        logit: float,
        raw_map: np.ndarray,
        reason: str,
    ) -> Finding:
        exponent = self.card.platt_slope * logit + self.card.platt_intercept
        score = float(1.0 / (1.0 + np.exp(-np.clip(exponent, -60.0, 60.0))))
        values = np.clip(raw_map / self.card.saliency_scale, 0.0, 1.0).astype(np.float32)
        return Finding(
            sha256=radiograph.sha256,
            frame=radiograph.header.frame,
            decision=self.card.operating_points.decide(score),
            model_id=self.card.model_id,
            pipeline=self.card.pipeline,
            score=score,
            operating_points=self.card.operating_points,
            saliency=SaliencyMap(
                values, prepared.left, prepared.top, prepared.width, prepared.height
            ),
            reason=reason,
            outside_scope=bool(reason),
            device=self._device.name,
        )
