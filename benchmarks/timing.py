"""Ways of measuring: several jobs in turn, so that a machine that drifts drifts for all alike."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

Clock = Callable[[], float]


def clock(*, processor_time: bool) -> Clock:
    return time.process_time if processor_time else time.perf_counter


def in_turn(
    jobs: Mapping[str, Callable[[], object]], rounds: int, clock: Clock = time.perf_counter
) -> dict[str, float]:
    """Seconds, the median of ``rounds``: A B A B ... after one of each that counts for nothing."""
    for job in jobs.values():
        job()
    taken: dict[str, list[float]] = {name: [] for name in jobs}
    for _ in range(rounds):
        for name, job in jobs.items():
            before = clock()
            job()
            taken[name].append(clock() - before)
    return {name: statistics.median(times) for name, times in taken.items()}


def fastest(jobs: Mapping[str, Callable[[], object]], clock: Clock = time.perf_counter) -> str:
    """The name of the job that takes least, by the better of two tries."""
    taken = dict.fromkeys(jobs, float("inf"))
    for _ in range(2):
        for name, job in jobs.items():
            before = clock()
            job()
            taken[name] = min(taken[name], clock() - before)
    return min(taken, key=taken.__getitem__)
