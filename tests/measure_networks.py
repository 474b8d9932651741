"""Time per radiograph of the default recipe's network and of others in its place, in one run.

python -m tests.measure_networks
"""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable
from dataclasses import replace

import torch

from osteo_desktop.inference import saliency
from osteo_desktop.inference.networks.build import Network, build
from osteo_desktop.training.heap import keep_freed_memory
from osteo_desktop.training.recipes import read_recipe

OTHERS = {
    "resnet18": {"backbone": "resnet18"},
    "with stride8": {"neck": "stride8"},
    "resnet18 with stride8": {"backbone": "resnet18", "neck": "stride8"},
}
SIDE, READ, TRAINED, REPEATS = 320, 8, 32, 5


def main() -> None:
    keep_freed_memory()
    spec = read_recipe("default").network
    networks = {name: build(replace(spec, **change), seed=0) for name, change in OTHERS.items()}  # type: ignore[arg-type]
    own = build(spec, seed=0)
    for words, job, count in (
        ("read, with its map", _read, READ),
        ("trained on", _trained, TRAINED),
    ):
        x = torch.rand(count, 1, SIDE, SIDE).contiguous(memory_format=torch.channels_last)
        ours = _seconds(job, own, x) / count
        print(f"a radiograph of {SIDE} x {SIDE} {words}: {spec.backbone} {1000 * ours:.0f} ms")
        for name, network in networks.items():
            theirs = _seconds(job, network, x) / count
            print(f"  {name} {1000 * theirs:.0f} ms, {theirs / ours:.2f} times as long")


def _read(network: Network, x: torch.Tensor) -> None:
    network.eval().requires_grad_(False)
    with torch.no_grad():
        features = network.features(x)
    saliency.explain(network.head, features)


def _trained(network: Network, x: torch.Tensor) -> None:
    network.train().requires_grad_(True)
    network(x).sum().backward()


def _seconds(
    job: Callable[[Network, torch.Tensor], None], network: Network, x: torch.Tensor
) -> float:
    """Median over repeats, after one that warms up."""
    network = network.to(memory_format=torch.channels_last)
    times = []
    for _ in range(REPEATS + 1):
        started = time.perf_counter()
        job(network, x)
        times.append(time.perf_counter() - started)
    return statistics.median(times[1:])


if __name__ == "__main__":
    main()
