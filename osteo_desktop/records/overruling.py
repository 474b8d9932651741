"""Which radiographs of a session a reader had scored although the scope gate refused them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import NamedTuple

from osteo_desktop.records.finding import Overruled
from osteo_desktop.records.models.site_points import own_id
from osteo_desktop.records.worklist import Row


class OverruledKey(NamedTuple):
    """One picture under one name, refused by one model. Another picture under that name, another
    file with this picture and another model's refusal are to be demanded anew."""

    file: str
    frame: int
    sha256: str
    model_id: str
    """The model's own id, whatever operating points are in force."""


Overrulings = Mapping[OverruledKey, Overruled]


def overruled_key(row: Row, model_id: str) -> OverruledKey:
    return OverruledKey(row.file, row.frame, row.sha256, own_id(model_id))


def as_overruled(row: Row, overrulings: Overrulings) -> Row:
    """The row whose finding says who overruled the gate, where somebody did."""
    finding = row.finding
    if finding is None or not finding.outside_scope:
        return row
    overruled = overrulings.get(overruled_key(row, finding.model_id))
    return row if overruled is None else replace(row, finding=replace(finding, overruled=overruled))
