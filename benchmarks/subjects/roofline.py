"""What the default network needs of a radiograph, what this machine can do, the share reached."""

from __future__ import annotations

import numpy as np
import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from benchmarks.machine import cores
from benchmarks.networks import SIDE, ours, pictures
from benchmarks.row import Outcome
from benchmarks.subject import Size
from benchmarks.subjects.maps import COUNT
from benchmarks.timing import Clock, clock, in_turn
from osteo_desktop.inference.batches import as_input
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.networks.build import Network
from osteo_desktop.inference.weights import load_network

_MATRIX = 1536
_COPIED = 64 << 20


def measure(size: Size) -> Outcome:
    ticks, given = clock(processor_time=size.processor_time), pictures(COUNT)
    operations, moved = needed(load_network(default_model()).eval())
    engines = [one for one in ours()[0] if one.precision != "int8"]  # a mixture has no one rate
    taken = in_turn({one.name: one.job(given) for one in engines}, size.rounds, ticks)
    copied = copy_rate(ticks)
    lines = [
        f"- Roofline: a radiograph of {SIDE} x {SIDE} takes {operations / 1e9:.2f} thousand "
        f"million operations and moves {moved / 1e6:.0f} MB from layer to layer; here a copy moves "
        f"{copied / 1e9:.1f} GB/s on {cores()} cores."
    ]
    for one in engines:
        rate = matmul_rate(one.precision, ticks)
        least = max(operations / rate, moved / width(one.precision) / copied)
        each = taken[one.name] / COUNT
        lines.append(
            f"- Roofline, {one.name} ({one.precision}): a matrix product reaches "
            f"{rate / 1e9:.0f} thousand million operations a second, so the least is "
            f"{1000 * least:.2f} ms; measured {1000 * each:.2f} ms with the map: "
            f"{least / each:.0%} of what is possible."
        )
    return Outcome(lines=tuple(lines))


def width(precision: str) -> float:
    """Of float32's bytes: bf16 moves half."""
    return 2.0 if precision == "bf16" else 1.0


def needed(network: Network) -> tuple[int, int]:
    """Operations (a multiplication and an addition count two), and bytes in float32: each layer's
    input, output and weights once, as if nothing stayed in the cache between layers."""
    x = as_input(pictures(1))
    moved = 0

    def note(layer: nn.Module, inputs: tuple[torch.Tensor, ...], output: torch.Tensor) -> None:
        nonlocal moved
        moved += 4 * (inputs[0].numel() + output.numel())
        moved += 4 * sum(parameter.numel() for parameter in layer.parameters())

    hooks = [
        layer.register_forward_hook(note)
        for layer in network.modules()
        if isinstance(layer, nn.Conv2d)
    ]
    with torch.no_grad(), FlopCounterMode(display=False) as counted:
        network(x)
    for hook in hooks:
        hook.remove()
    return counted.get_total_flops(), moved


def matmul_rate(precision: str, ticks: Clock) -> float:
    """Operations a second."""
    kind = torch.bfloat16 if precision == "bf16" else torch.float32
    one, other = (torch.rand(_MATRIX, _MATRIX).to(kind) for _ in range(2))
    taken = in_turn({"matmul": lambda: one @ other}, 5, ticks)["matmul"]
    return 2 * _MATRIX**3 / taken


def copy_rate(ticks: Clock) -> float:
    """Bytes a second that are read and written."""
    source = torch.from_numpy(np.ones(_COPIED // 4, np.float32))
    target = torch.empty_like(source)
    taken = in_turn({"copy": lambda: target.copy_(source)}, 5, ticks)["copy"]
    return 2 * _COPIED / taken
