"""Class and map of a radiograph: our engines, pytorch-grad-cam, and engines without the map."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import numpy as np
import torch

from benchmarks.networks import BATCH, SIDE, Ours, ours, pictures
from benchmarks.rivals import bare_loops, grad_cam
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from benchmarks.timing import Clock, clock, fastest, in_turn
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.classifier import Classifier, default_model
from osteo_desktop.inference.weights import load_network
from osteo_desktop.wording.notices import notice_text

Job = Callable[[], object]
BATCHES = (1, 4, 8)
COUNT = 16


def measure(size: Size) -> Outcome:
    ticks, given = clock(processor_time=size.processor_time), pictures(COUNT)
    engines, faults = ours()
    jobs: dict[str, Job] = {one.name: one.job(given) for one in engines}
    best = next(one for one in engines if one.name == fastest(jobs, ticks))
    same, batch = best_batch(grad_cam.same_network(), given, 1, ticks)
    resnet, resnet_batch = best_batch(grad_cam.resnet18(), given, 3, ticks)
    rest, unfit = rivals_of(best, given, ticks)
    bare = fastest(rest, ticks)
    jobs |= {"same": same, "resnet": resnet, "alone": alone(best, given, rest), "bare": rest[bare]}
    taken = milliseconds(in_turn(jobs, size.rounds, ticks))
    own = taken[best.name]
    each = ", ".join(f"{one.name} {taken[one.name]:.1f}" for one in engines)
    reads = notice_text(Classifier.load(device="cpu").device)
    said = "; ".join([f"{best.name}; ms by engine: {each}", f"reading takes: {reads}"])
    said = "; ".join([said, *faults, *unfit])
    return Outcome(
        {
            "map": Pair(own, taken["same"], f"{said}; the rival's batch is {batch}"),
            "map-resnet18": Pair(own, taken["resnet"], f"the rival's batch is {resnet_batch}"),
            "map-cost": Pair(own, taken["alone"], best.name),
            "forward": Pair(own, taken["bare"], f"{bare}, {best.precision}, against {best.name}"),
        }
    )


def milliseconds(taken: Mapping[str, float]) -> dict[str, float]:
    """A radiograph."""
    return {name: 1000.0 * seconds / COUNT for name, seconds in taken.items()}


def best_batch(
    cam: object, given: Sequence[np.ndarray], channels: int, ticks: Clock
) -> tuple[Job, int]:
    jobs = {str(size): grad_cam.maps(cam, given, size, channels) for size in BATCHES}
    best = fastest(jobs, ticks)
    return jobs[best], int(best)


def rivals_of(
    best: Ours, given: Sequence[np.ndarray], ticks: Clock
) -> tuple[dict[str, Job], list[str]]:
    """Other programs' forward passes at the same precision, and torch's, and what is missing."""
    jobs: dict[str, Job] = {"torch": torch_alone(given)}
    unfit: list[str] = []
    model = b""
    try:
        model = bare_loops.exported(SIDE)
    except Exception as error:  # of torch's exporter
        unfit.append(f"no ONNX graph for the bare loops ({type(error).__name__})")
    if model:
        try:
            jobs |= bare_loops.openvino_jobs(model, given, best.precision)
        except ImportError:
            unfit.append("no OpenVINO here")
        try:
            if best.precision == "fp32":
                jobs |= bare_loops.onnxruntime_jobs(model, given)
        except ImportError:
            unfit.append("no ONNX Runtime here")
    return jobs, unfit


def alone(best: Ours, given: Sequence[np.ndarray], rest: Mapping[str, Job]) -> Job:
    """The forward pass without the map, by the same library and in the same manner as ``best``."""
    library = "OpenVINO, a stream for each core"
    if best.name.startswith("openvino") and library in rest:
        return rest[library]
    library = "ONNX Runtime, a picture for each core"
    if best.name.startswith("onnxruntime") and library in rest:
        return rest[library]
    return rest["torch"]


def torch_alone(given: Sequence[np.ndarray]) -> Job:
    network = load_network(default_model()).eval().requires_grad_(False)

    def work() -> None:
        with torch.no_grad():
            for start in range(0, len(given), BATCH):
                network(as_input(given[start : start + BATCH]))

    return work
