"""Who trains and who judges: by block (patient), never by image."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import replace

from osteo_desktop.training.dataset import LabelledRadiograph

FOLDS = 5
JUDGING_FOLD = 5
"""Picks the epoch, calibrates and sets both operating points; the other folds train."""


def with_folds(items: Sequence[LabelledRadiograph]) -> list[LabelledRadiograph]:
    """Items without a fold get one from their block's name, so that a block is never divided."""
    return [item if item.fold else replace(item, fold=_fold_of(item.block)) for item in items]


def _fold_of(block: str) -> int:
    return hashlib.sha256(block.encode()).digest()[0] % FOLDS + 1
