"""Copies that the leak audit found: left out of training and scoring."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from osteo_desktop.labelled.radiograph import LabelledRadiograph
from osteo_desktop.records.models.leaks import Leaks


def without_copies(
    items: Sequence[LabelledRadiograph], leaks: Leaks | None
) -> list[LabelledRadiograph]:
    """One radiograph of each group of copies; none where their labels disagree.

    ``leaks``: what ``osteo-desktop audit`` wrote (leaks.json).
    """
    if leaks is None:
        return list(items)
    names = [f"{item.source}/{item.file}" for item in items]
    there = set(names)
    dropped: set[str] = set()
    for group, original in zip(leaks.copies.groups, leaks.copies.originals, strict=True):
        present = [name for name in group if name in there]
        kept = original if original in there else next(iter(present), None)
        dropped |= set(present) - {kept}
    for group in leaks.copies.groups_with_labels_that_disagree:
        dropped |= set(group)
    return [item for item, name in zip(items, names, strict=True) if name not in dropped]


def without_copies_of(
    items: Sequence[LabelledRadiograph],
    others: Iterable[LabelledRadiograph],
    leaks: Leaks | None,
) -> list[LabelledRadiograph]:
    """One radiograph of each group of copies, and none of a group that has one of ``others``."""
    names = {f"{item.source}/{item.file}" for item in others}
    groups = () if leaks is None else leaks.copies.groups
    copied = {name for group in groups if names.intersection(group) for name in group}
    kept = without_copies(items, leaks)
    return [item for item in kept if f"{item.source}/{item.file}" not in copied]
