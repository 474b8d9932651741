"""Where the workers of a cluster are put."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

_MOST = 4
"""Processors of a worker: a decoder for each, and as many threads of the model."""


@dataclass(frozen=True)
class Computer:
    """One of a cluster."""

    node: str
    """Its id in the cluster."""
    host: str
    processors: int
    gpus: int = 0


@dataclass(frozen=True)
class Place:
    """Of one worker."""

    computer: Computer
    number: int
    """From 0, on its computer."""
    processors: int
    gpus: int = 0

    @property
    def name(self) -> str:
        return f"{self.computer.host}-{self.number + 1}"

    @property
    def at_once(self) -> int:
        """Files that it is given together: while some are decoded, others are judged."""
        return 2 * self.processors + 2


def places_on(computers: Iterable[Computer], *, uses_gpus: bool) -> tuple[Place, ...]:
    """A worker for each GPU; elsewhere for every four processors, two at least where there are two,
    so that one goes on while the other is replaced."""
    return tuple(place for one in computers for place in _on(one, uses_gpus=uses_gpus))


def _on(computer: Computer, *, uses_gpus: bool) -> tuple[Place, ...]:
    processors = computer.processors
    if uses_gpus and computer.gpus and processors:
        each = max(1, processors // computer.gpus)
        count = min(computer.gpus, processors)
        return tuple(Place(computer, number, each, 1) for number in range(count))
    if not processors:
        return ()
    each = max(1, min(_MOST, processors // 2))
    return tuple(Place(computer, number, each) for number in range(processors // each))
