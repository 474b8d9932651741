"""ONNX Runtime as an engine, on the CPU."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np

from osteo_desktop.inference.engine import EngineUnfit, Wanted
from osteo_desktop.inference.engines.graph_engine import GraphEngine, Outputs, is_of_memory
from osteo_desktop.inference.engines.silent_onnxruntime import import_onnxruntime
from osteo_desktop.inference.graphs.graph_file import UnfitGraph
from osteo_desktop.inference.graphs.supply import supply
from osteo_desktop.notice import Notice
from osteo_desktop.records.codes import Code

_OUTPUTS = ("logits", "maps", "description")
_ERRORS_ONLY = 3


def load(weights: Path, wanted: Wanted) -> GraphEngine:
    """See :meth:`EngineKind.load`."""
    try:
        onnxruntime = import_onnxruntime()
    except ImportError as error:
        raise EngineUnfit(Notice.of(Code.NOT_INSTALLED, name="onnxruntime")) from error
    try:
        supplied = supply(weights)
    except UnfitGraph as error:
        raise EngineUnfit(error.why) from error
    try:
        computes = _Session(onnxruntime, supplied.model)
        return GraphEngine("onnxruntime", "ONNX Runtime", computes, wanted, supplied)
    except EngineUnfit:
        raise
    except Exception as error:  # its own errors have no other base
        kind = type(error).__name__
        raise EngineUnfit(Notice.of(Code.REFUSES_NETWORK, kind=kind)) from error


class _Session:
    """One thread computes one picture; several pictures have several threads."""

    def __init__(self, onnxruntime: Any, model: bytes) -> None:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = _ERRORS_ONLY
        self._session = onnxruntime.InferenceSession(
            model, options, providers=["CPUExecutionProvider"]
        )

    def outputs(self, pictures: Sequence[np.ndarray], threads: int) -> list[Outputs]:
        if min(threads, len(pictures)) == 1:
            return [self._one(picture) for picture in pictures]
        with ThreadPoolExecutor(threads, "onnxruntime") as pool:
            return list(pool.map(self._one, pictures))

    def _one(self, picture: np.ndarray) -> Outputs:
        try:
            found: Outputs = self._session.run(_OUTPUTS, {"pictures": picture[None]})
        except Exception as error:  # its own errors have no other base
            if is_of_memory(error):
                raise MemoryError from error
            raise
        return found
