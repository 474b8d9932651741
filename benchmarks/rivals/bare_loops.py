"""OpenVINO and ONNX Runtime without anything around them, as benchmark_app measures: logits alone.

OpenVINO: one picture a request, as many requests as its hint "throughput" wants; or one request
that has all threads. ONNX Runtime: single pictures and batches, with its own threads; or a session
of one thread a picture.
"""

from __future__ import annotations

import io
import warnings
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import numpy as np
import torch

from benchmarks.machine import cores
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.engines.few_bits import few_bits, in_int8
from osteo_desktop.inference.engines.silent_onnxruntime import import_onnxruntime
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.inference.graphs.supply import supply
from osteo_desktop.inference.weights import load_network

Job = Callable[[], object]


def exported(side: int) -> bytes:
    """The default network as ONNX: (n, 1, side, side) float 0-1 in, (n,) logits out."""
    network = load_network(default_model()).eval()
    file = io.BytesIO()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        torch.onnx.export(
            network,
            (torch.zeros(1, 1, side, side),),
            file,  # type: ignore[arg-type]  # the exporter that is asked for takes a file
            input_names=["x"],
            output_names=["logits"],
            dynamic_axes={"x": {0: "n"}, "logits": {0: "n"}},
            dynamo=False,
        )
    return file.getvalue()


def openvino_jobs(model: bytes, pictures: Sequence[np.ndarray], precision: str) -> dict[str, Job]:
    """By how it is asked to compute. Raises ImportError."""
    openvino = import_openvino()
    core = openvino.Core()
    if precision == "int8":
        read = _in_int8(openvino)
        read.reshape([1, *pictures[0].shape])
        inputs = [np.ascontiguousarray(p[None]) for p in pictures]
    else:
        read = core.read_model(model)
        read.reshape([1, 1, *pictures[0].shape])
        inputs = [np.ascontiguousarray(p[None, None], np.float32) / 255.0 for p in pictures]
    hints: Mapping[str, Mapping[str, object]] = {
        "throughput": {"PERFORMANCE_HINT": "THROUGHPUT"},
        "latency": {"PERFORMANCE_HINT": "LATENCY"},
        "a stream for each core": {"NUM_STREAMS": cores(), "INFERENCE_NUM_THREADS": cores()},
    }

    def job(options: Mapping[str, object]) -> Job:
        hint = {"INFERENCE_PRECISION_HINT": "bf16" if precision == "bf16" else "f32"}
        compiled = core.compile_model(read, "CPU", {**hint, **options})
        queue = openvino.AsyncInferQueue(compiled)

        def work() -> None:
            for x in inputs:
                queue.start_async([x])
            queue.wait_all()

        return work

    return {f"OpenVINO, {name}": job(options) for name, options in hints.items()}


def _in_int8(openvino: Any) -> Any:
    """The default network in our int8, with its logits alone: nobody else has made one of it."""
    weights = default_model()
    whole = openvino.Core().read_model(supply(weights).model)
    rounded = in_int8(openvino, whole, few_bits(read_card(weights)).layers)
    return openvino.Model([rounded.get_results()[0]], rounded.get_parameters())


def onnxruntime_jobs(model: bytes, pictures: Sequence[np.ndarray]) -> dict[str, Job]:
    """By batch. Raises ImportError."""
    onnxruntime = import_onnxruntime()
    onnxruntime.set_default_logger_severity(3)
    session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    single = onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
    stack = np.stack(pictures)[:, None].astype(np.float32) / 255.0

    def batches(size: int) -> Job:
        parts = [stack[start : start + size] for start in range(0, len(stack), size)]
        return lambda: [session.run(["logits"], {"x": part}) for part in parts]

    def side_by_side() -> None:
        with ThreadPoolExecutor(cores()) as pool:
            list(pool.map(lambda x: single.run(["logits"], {"x": x[None]}), stack))

    return {
        "ONNX Runtime, single": batches(1),
        "ONNX Runtime, batch 8": batches(8),
        "ONNX Runtime, a picture for each core": side_by_side,
    }
