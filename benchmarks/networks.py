"""The default network and the pictures that it is timed on; our engines, by name."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from math import ceil

import numpy as np

from osteo_desktop.imaging.drawn_phantom import BITS, phantom
from osteo_desktop.inference.card import read_card
from osteo_desktop.inference.classifier import default_model
from osteo_desktop.inference.engine import (
    ENGINES,
    TORCH,
    Engine,
    EngineKind,
    EngineUnfit,
    Wanted,
)
from osteo_desktop.inference.engines.choice import candidates
from osteo_desktop.wording.notices import notice_text

SIDE = 320
"""Of the pictures, which is one of the model's own shapes."""
BATCH = 8


def pictures(count: int) -> list[np.ndarray]:
    """(320, 320) uint8 made radiographs, no two alike."""
    made = [(phantom(SIDE, SIDE, seed=seed) >> (BITS - 8)).astype(np.uint8) for seed in range(4)]
    return [np.roll(made[number % 4], number, axis=0) for number in range(count)]


def load(kind: EngineKind) -> Engine:
    """On the processor. Raises EngineUnfit, ModelError."""
    return kind.load(default_model(), Wanted("cpu"))


@dataclass(frozen=True, eq=False)
class Ours:
    name: str
    engine: Engine
    precision: str
    again: float = 0.0
    """Share of radiographs that it computes in full besides, as the model's card tells."""

    def answer(self, given: Sequence[np.ndarray]) -> None:
        """Class, map and description of all, as many together as the engine takes; and as many of
        them again in full as the card tells, rounded up."""
        for start in range(0, len(given), self.engine.batch):
            self.engine.answer(given[start : start + self.engine.batch])
        if self.again:
            self.engine.exactly(given[: ceil(self.again * len(given))])

    def job(self, given: Sequence[np.ndarray]) -> Callable[[], object]:
        return lambda: self.answer(given)


def ours(but: Sequence[str] = ()) -> tuple[list[Ours], list[str]]:
    """Every engine that may read with the default model and works here, and why others do not;
    ``but``: those left out."""
    found: list[Ours] = []
    faults: list[str] = []
    measured = read_card(default_model()).document.get("engines") or {}
    may = {TORCH, *candidates(read_card(default_model()))}
    for kind in ENGINES:
        if kind.name in but:
            continue
        if kind not in may:
            faults.append(f"{kind.name} is not within the bounds that the model's card tells")
            continue
        try:
            engine = load(kind)
            engine.answer(pictures(1))
        except EngineUnfit as error:
            faults.append(f"{kind.name} is not used here: {notice_text(error.why)}")
            continue
        again = measured.get(kind.name, {}).get("looked_again", 0.0)
        found.append(Ours(kind.name, engine, kind.precision, again))
    return found, faults
