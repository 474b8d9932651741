"""What a radiograph's logit and map cost, by engine: each in turn in one process, and what others
would do with the same network. Processor time, so that what else runs counts little; one thread.

    python -m tests.measure_engines [--rounds 12] [--model FILE] [--json FILE]
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

import numpy as np
import onnx
import torch
from pytorch_grad_cam import GradCAM

from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.engine import ENGINES, EngineUnfit, Wanted
from osteo_desktop.inference.engines.silent_onnxruntime import import_onnxruntime
from osteo_desktop.inference.engines.silent_openvino import import_openvino
from osteo_desktop.inference.graphs.phantom_answers import phantom_pictures
from osteo_desktop.inference.graphs.supply import supply
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.inference.networks.spec import NetworkSpec
from osteo_desktop.inference.weights import load_network
from osteo_desktop.wording.notices import notice_text

Pictures = list[np.ndarray]
Job = Callable[[Pictures], object]
_BATCH = 8


def grad_cam(network: Network) -> Job:
    """As its users call it, on the whole network."""
    cam = GradCAM(model=_Columns(network), target_layers=[network.blocks])

    def job(pictures: Pictures) -> object:
        return cam(as_input(pictures), targets=[lambda logits: logits.sum()] * len(pictures))

    return job


class _Columns(torch.nn.Module):
    """(n, 1) logits, as the library wants them."""

    def __init__(self, network: Network) -> None:
        super().__init__()
        self.network = network

    def forward(self, x: torch.Tensor) -> torch.Tensor:
        return self.network(x).unsqueeze(1)


def forward_alone(weights: Path) -> dict[str, Job]:
    """The graph without map and description, as each library would compute it by itself."""
    onnxruntime = import_onnxruntime()
    graph = onnx.load_from_string(supply(weights).model)
    del graph.graph.output[1:]
    logits = graph.SerializeToString()
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    session = onnxruntime.InferenceSession(logits, options)
    core = import_openvino().Core()
    network = core.read_model(logits)
    rows, columns = read_card(weights).document["preparation"]["shapes"][0]
    network.reshape([1, rows, columns])
    hints = {"INFERENCE_PRECISION_HINT": "f32", "INFERENCE_NUM_THREADS": 1, "NUM_STREAMS": 1}
    request = core.compile_model(network, "CPU", hints).create_infer_request()
    return {
        "onnxruntime, logit alone": lambda p: [session.run(None, {"pictures": o[None]}) for o in p],
        "openvino, logit alone": lambda p: [request.infer([one[None]]) for one in p],
    }


def jobs_of(weights: Path) -> dict[str, Job]:
    network = load_network(weights)
    resnet = build(NetworkSpec("resnet18"), seed=0).eval()
    jobs: dict[str, Job] = {
        "torch, logit alone": torch.inference_mode()(lambda p: network(as_input(p))),
        "pytorch-grad-cam, same network": grad_cam(load_network(weights)),
        "pytorch-grad-cam, ResNet18": grad_cam(resnet),
        **forward_alone(weights),
    }
    for kind in ENGINES:
        try:
            jobs[kind.name] = kind.load(weights, Wanted("cpu", threads=1)).answer
        except EngineUnfit as error:
            print(f"{kind.name}: {notice_text(error.why)}")
    return jobs


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--rounds", type=int, default=12)
    parser.add_argument("--model", type=Path, default=default_model())
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    torch.set_num_threads(1)
    rows, columns = read_card(options.model).document["preparation"]["shapes"][0]
    pictures = (phantom_pictures(rows, columns) * _BATCH)[:_BATCH]
    jobs = jobs_of(options.model)
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for number in range(options.rounds + 1):
        for name, job in jobs.items():
            started = time.process_time()
            job(pictures)
            if number:  # the first one warms up
                taken[name].append(1000.0 * (time.process_time() - started) / _BATCH)
    found = {name: median(each) for name, each in taken.items()}
    rival = found["pytorch-grad-cam, same network"]
    for name, each in sorted(found.items(), key=lambda item: item[1]):
        print(f"{name:34} {each:7.2f} ms  {rival / each:5.2f} x faster than pytorch-grad-cam")
    if options.json is not None:
        options.json.write_text(json.dumps(found, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
