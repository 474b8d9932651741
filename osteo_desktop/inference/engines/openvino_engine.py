"""OpenVINO as an engine, on the CPU."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from copy import copy
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.engine import EngineUnfit, Precision, Wanted
from osteo_desktop.inference.engines.few_bits import adds_up, few_bits, in_int8
from osteo_desktop.inference.engines.graph_engine import GraphEngine, Outputs, is_of_memory
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.inference.graphs.graph_file import UnfitGraph
from osteo_desktop.inference.graphs.supply import supply
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

_PRECISIONS: dict[Precision, tuple[str, str]] = {
    "fp32": ("f32", "FP32"),
    "bf16": ("bf16", "BF16"),
    "int8": ("f32", "INT8"),
}
"""OpenVINO's own words: what is asked for, and what the processor must say that it can."""

_SHAPES = 6
"""Compiled networks that are kept, some 75 MB each: one for each shape of a preparation."""

_SHAPES_IN_FULL = 2
"""The same of what only computes again what was rounded."""


def load(weights: Path, wanted: Wanted) -> GraphEngine:
    """See :meth:`EngineKind.load`."""
    try:
        openvino = import_openvino()
    except ImportError as error:
        raise EngineUnfit(Notice.of(Code.NOT_INSTALLED, name="openvino")) from error
    try:
        supplied = supply(weights)
    except UnfitGraph as error:
        raise EngineUnfit(error.why) from error
    bits = few_bits(read_card(weights)) if wanted.precision == "int8" else None
    try:
        computes = Compiled(openvino, supplied.model, wanted.precision, wanted.workers)
        if bits is None:
            return GraphEngine("openvino", "OpenVINO", computes, wanted, supplied)
        if not adds_up(openvino):
            raise EngineUnfit(Notice.of(Code.NOT_ON_PROCESSOR, precision=wanted.precision))
        computes.most = _SHAPES_IN_FULL
        quick = computes.of(in_int8(openvino, computes.model, bits.layers))
        return GraphEngine(
            "openvino", "OpenVINO", quick, wanted, supplied, full=computes, margin=bits.margin
        )
    except (RuntimeError, ValueError) as error:  # all of its own errors are RuntimeError
        kind = type(error).__name__
        raise EngineUnfit(Notice.of(Code.REFUSES_NETWORK, kind=kind)) from error


class Compiled:
    """Compiled for each shape when it first comes: with free sides it is slower, and refuses 16
    bits. One stream computes one picture; several pictures have several streams."""

    def __init__(self, openvino: Any, model: bytes, precision: Precision, threads: int) -> None:
        """``model``: ONNX, with its weights.

        Raises EngineUnfit where this processor has no such precision.
        """
        self._core = openvino.Core()
        hint, capability = _PRECISIONS[precision]
        if capability not in self._core.get_property("CPU", "OPTIMIZATION_CAPABILITIES"):
            raise EngineUnfit(Notice.of(Code.NOT_ON_PROCESSOR, precision=precision))
        self._options = {
            "INFERENCE_PRECISION_HINT": hint,
            "INFERENCE_NUM_THREADS": threads,
            "NUM_STREAMS": threads,
            "ENABLE_CPU_PINNING": False,  # decoders need these processors too
        }
        self.threads, self.most = threads, _SHAPES
        self.model = self._core.read_model(model)
        self._by_shape: OrderedDict[tuple[int, ...], list[Any]] = OrderedDict()

    def of(self, model: Any) -> Compiled:
        """The same of another openvino.Model."""
        other = copy(self)
        other.model, other.most, other._by_shape = model, _SHAPES, OrderedDict()
        return other

    def outputs(self, pictures: Sequence[np.ndarray], threads: int) -> list[Outputs]:
        try:
            requests = self._requests(pictures[0].shape)[:threads]
            found: list[Outputs] = []
            for number, picture in enumerate(pictures):
                request = requests[number % len(requests)]
                if number >= len(requests):
                    found.append(_waited_for(request))
                request.start_async([np.ascontiguousarray(picture[None])])
            first = len(found)
            return found + [
                _waited_for(requests[number % len(requests)])
                for number in range(first, len(pictures))
            ]
        except RuntimeError as error:
            if is_of_memory(error):
                self._by_shape.clear()
                raise MemoryError from error
            raise

    def _requests(self, shape: tuple[int, ...]) -> list[Any]:
        if shape not in self._by_shape:
            self.model.reshape([1, *shape])
            compiled = self._core.compile_model(self.model, "CPU", self._options)
            self._by_shape[shape] = [compiled.create_infer_request() for _ in range(self.threads)]
            if len(self._by_shape) > self.most:
                self._by_shape.popitem(last=False)
        self._by_shape.move_to_end(shape)
        return self._by_shape[shape]


def _waited_for(request: Any) -> Outputs:
    """Its outputs, which the next picture would overwrite, copied."""
    request.wait()
    return [request.get_output_tensor(number).data.copy() for number in range(3)]
