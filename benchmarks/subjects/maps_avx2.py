"""The same on a processor that has AVX2 and no more, as far as libraries obey variables."""

from __future__ import annotations

from benchmarks.networks import ours, pictures
from benchmarks.rivals import grad_cam
from benchmarks.row import Outcome, Pair
from benchmarks.subject import Size
from benchmarks.subjects.maps import COUNT, best_batch, milliseconds
from benchmarks.timing import clock, fastest, in_turn

_NO_SUCH_LIMIT = ("onnxruntime",)


def measure(size: Size) -> Outcome:
    ticks, given = clock(processor_time=size.processor_time), pictures(COUNT)
    engines, faults = ours(_NO_SUCH_LIMIT)
    jobs = {one.name: one.job(given) for one in engines}
    best = fastest(jobs, ticks)
    jobs["same"], batch = best_batch(grad_cam.same_network(), given, 1, ticks)
    taken = milliseconds(in_turn(jobs, size.rounds, ticks))
    each = ", ".join(f"{one.name} {taken[one.name]:.1f}" for one in engines)
    said = "; ".join([f"{best}; ms by engine: {each}", *faults, f"the rival's batch is {batch}"])
    return Outcome({"map-avx2": Pair(taken[best], taken["same"], said)})
