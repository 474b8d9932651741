"""Copies that the leak audit found: left out of training and scoring."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from osteo_desktop.details.data import DataDetail
from osteo_desktop.errors.data import DataError
from osteo_desktop.labelled.radiograph import LabelledRadiograph


def without_copies(
    items: Sequence[LabelledRadiograph], leaks: Mapping[str, Any] | None
) -> list[LabelledRadiograph]:
    """One radiograph of each group of copies; none where their labels disagree.

    ``leaks``: what ``osteo-desktop audit`` wrote (leaks.json). Raises DataError for anything else.
    """
    if leaks is None:
        return list(items)
    names = [f"{item.source}/{item.file}" for item in items]
    there = set(names)
    dropped: set[str] = set()
    try:
        for group, original in zip(leaks["groups"], leaks["originals"], strict=True):
            present = [name for name in group if name in there]
            kept = original if original in there else next(iter(present), None)
            dropped |= set(present) - {kept}
        for group in leaks["groups_with_labels_that_disagree"]:
            dropped |= set(group)
    except (KeyError, TypeError, ValueError) as error:
        raise DataError(detail=DataDetail.AUDIT_UNUSABLE.of(what=repr(error))) from error
    return [item for item, name in zip(items, names, strict=True) if name not in dropped]


def without_copies_of(
    items: Sequence[LabelledRadiograph],
    others: Iterable[LabelledRadiograph],
    leaks: Mapping[str, Any] | None,
) -> list[LabelledRadiograph]:
    """One radiograph of each group of copies, and none of a group that has one of ``others``."""
    names = {f"{item.source}/{item.file}" for item in others}
    groups = (leaks or {}).get("groups", ())
    copied = {name for group in groups if names.intersection(group) for name in group}
    kept = without_copies(items, leaks)
    return [item for item in kept if f"{item.source}/{item.file}" not in copied]
