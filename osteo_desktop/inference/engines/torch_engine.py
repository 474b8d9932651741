"""PyTorch as an engine: on CUDA, or on the CPU, which also takes over when the GPU is full."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch

from osteo_desktop.details.models import ModelDetail
from osteo_desktop.errors.models import ModelError
from osteo_desktop.inference import device as devices
from osteo_desktop.inference import saliency
from osteo_desktop.inference.batches import as_input, described
from osteo_desktop.inference.engine import TORCH, Answer, EngineMemory, Wanted
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.weights import load_network
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

_BATCH = {"cuda": 64, "cpu": 8}


def load(weights: Path, wanted: Wanted) -> TorchEngine:
    """See :meth:`EngineKind.load`."""
    network = load_network(weights)
    return TorchEngine(network, devices.choose(wanted.device), wanted)


class TorchEngine:
    name = TORCH.name
    margin = 0.0

    def __init__(
        self, network: Network, device: devices.Device, wanted: Wanted | None = None
    ) -> None:
        """``wanted``: what is said beside it."""
        self._device, self._wanted = device, wanted or Wanted()
        self._batch = _BATCH[device.name]
        self._network = network.requires_grad_(False).eval().to(device.name)

    @property
    def device(self) -> str:
        return self._device.name

    @property
    def told(self) -> Notice:
        return self._wanted.with_note(self._device.told)

    @property
    def batch(self) -> int:
        return self._batch

    def answer(self, pictures: Sequence[np.ndarray]) -> Answer:
        try:
            with torch.no_grad():
                seen = self._network.see(as_input(pictures, self._device.name))
            explained = saliency.explain(self._network.head, seen.features)
            return Answer(explained.logits, explained.maps, described(seen))
        except torch.OutOfMemoryError as error:
            raise EngineMemory from error

    def exactly(self, pictures: Sequence[np.ndarray]) -> Answer:
        return self.answer(pictures)

    def use_less_memory(self) -> Notice:
        """Halve the batch; with single pictures, move to the CPU."""
        if self._batch > 1:
            self._batch //= 2
            message = Notice.of(Code.SMALLER_BATCHES, batch=self._batch)
        elif self._device.name == "cuda":
            self._device = devices.on_cpu(Code.GPU_FULL)
            self._batch = _BATCH["cpu"]
            self._network = self._network.to("cpu")
            message = Notice.of(Code.GOES_ON_ON_CPU)
        else:
            raise ModelError(detail=ModelDetail.NO_MEMORY_FOR_ONE.notice)
        torch.cuda.empty_cache()
        return message
