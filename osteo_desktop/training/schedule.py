"""How the learning rate goes, within a stage."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from osteo_desktop.training.recipe import Optimiser


@dataclass(frozen=True)
class Plateau:
    """Where "plateau" stands: the best figure so far, and for how many epochs none was better."""

    best: float = -math.inf
    waited: int = 0
    factor: float = 1.0


def learning_rate(optimiser: Optimiser, epoch: float, epochs: int, plateau: Plateau) -> float:
    """``epoch``: epochs done in this stage, with the fraction of the one that runs."""
    full = optimiser.learning_rate
    if optimiser.schedule == "plateau":
        return max(full * plateau.factor, min(optimiser.least, full))
    if optimiser.schedule == "constant":
        return full
    if epoch < 1.0:
        return full * max(epoch, 0.01)
    through = (epoch - 1.0) / max(epochs - 1.0, 1e-9)
    return full * (0.01 + 0.99 * 0.5 * (1.0 + math.cos(math.pi * min(through, 1.0))))


def after_epoch(optimiser: Optimiser, plateau: Plateau, figure: float) -> Plateau:
    """``figure``: of the judging radiographs, larger is better; NaN counts as not better."""
    if figure > plateau.best:
        return replace(plateau, best=figure, waited=0)
    if plateau.waited + 1 >= optimiser.patience:
        return replace(plateau, waited=0, factor=plateau.factor * optimiser.factor)
    return replace(plateau, waited=plateau.waited + 1)
