"""Who trains and who judges: by block (patient), never by image."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace

from osteo_desktop.labelled.radiograph import LabelledRadiograph

FOLDS = 5
JUDGING_FOLD = 5
"""Picks the epoch, calibrates and sets both operating points; the other folds train."""


@dataclass(frozen=True)
class Division:
    fit: tuple[LabelledRadiograph, ...]
    judging: tuple[LabelledRadiograph, ...]
    words: str
    """How it was divided, for the card."""


def divide(items: Sequence[LabelledRadiograph]) -> Division:
    """As the data divides itself ("train" and "val"), else folds 1-4 and fold 5, per source.

    What the data calls "test" is neither: it is there to be evaluated on.
    """
    fit: list[LabelledRadiograph] = []
    judging: list[LabelledRadiograph] = []
    words = []
    for source in sorted({item.source for item in items}):
        own = [item for item in items if item.source == source and item.part != "test"]
        if any(item.part == "val" for item in own):
            fit += [item for item in own if item.part != "val"]
            judging += [item for item in own if item.part == "val"]
            words.append(f"{source}: its own train and val")
        else:
            folded = with_folds(own)
            fit += [item for item in folded if item.fold != JUDGING_FOLD]
            judging += [item for item in folded if item.fold == JUDGING_FOLD]
            words.append(f"{source}: folds 1-4 and fold 5")
    return Division(tuple(fit), tuple(judging), "; ".join(words))


def with_folds(items: Sequence[LabelledRadiograph]) -> list[LabelledRadiograph]:
    """Items without a fold get one from their block's name, so that a block is never divided."""
    return [item if item.fold else replace(item, fold=_fold_of(item.block)) for item in items]


def _fold_of(block: str) -> int:
    return hashlib.sha256(block.encode()).digest()[0] % FOLDS + 1
