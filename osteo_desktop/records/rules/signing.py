"""The one rule of what stands in the way of a signature.

Window and workflow ask it; each has its own words for what it answers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from osteo_desktop.notice import Notice
from osteo_desktop.records.radiograph import Patient
from osteo_desktop.records.reading import RadiographKey, Reading
from osteo_desktop.records.rules.identity import chosen_patient
from osteo_desktop.records.rules.prior import patients_named
from osteo_desktop.records.worklist import Row


class Hindrance(StrEnum):
    NO_READER = "no reader"
    NOTHING_SHOWN = "nothing can be shown"
    SEVERAL_PATIENTS = "several patients"
    NO_VERDICT = "no verdict"
    CONTRADICTION = "contradiction"


@dataclass(frozen=True)
class Obstacle:
    hindrance: Hindrance
    pictures: tuple[RadiographKey, ...] = ()
    """Which it is about, in the order in which they were given."""
    patients: tuple[Patient, ...] = ()
    """Whom the files name."""


def obstacles(
    reading: Reading,
    rows: Sequence[Row],
    reader: str,
    *,
    not_loaded: Mapping[RadiographKey, Notice] | None = None,
) -> tuple[Obstacle, ...]:
    """What stands in the way, that first which is to be mended first; none: it may be signed.

    ``reading`` is as of ``rows``, all of its study. ``not_loaded``: why, of those whose file could
    not be shown just now. A view that cannot be read needs no verdict, for else its study could
    never be signed; it is signed that it was not read, see :func:`unread`. Nor does one that the
    reader calls unusable. A critical result that is still to be told stands in the way of nothing:
    it stays in sight until it is told.
    """
    shown = [row for row in rows if _is_shown(row, not_loaded or {})]
    left_out = unread(reading, rows, not_loaded)
    open_ones = [row for row in rows if not reading.is_decided(row.key)]
    undecided = _keys([row for row in open_ones if row.key not in left_out])
    contradictory = _keys([row for row in rows if reading.contradicts_itself(row.key)])
    named = patients_named(row.header for row in rows)
    found = []
    if not reader.strip():
        found.append(Obstacle(Hindrance.NO_READER))
    if not shown:
        found.append(Obstacle(Hindrance.NOTHING_SHOWN))
    if len(named) > 1 and chosen_patient(reading, named) is None:
        found.append(Obstacle(Hindrance.SEVERAL_PATIENTS, patients=named))
    if undecided:
        found.append(Obstacle(Hindrance.NO_VERDICT, undecided))
    if contradictory:
        found.append(Obstacle(Hindrance.CONTRADICTION, contradictory))
    return tuple(found)


def unread(
    reading: Reading, rows: Sequence[Row], not_loaded: Mapping[RadiographKey, Notice] | None = None
) -> dict[RadiographKey, Notice]:
    """The views that would be signed without a verdict, and why: they cannot be read."""
    why = not_loaded or {}
    return {
        row.key: row.error or why[row.key]
        for row in rows
        if not reading.is_decided(row.key) and not _is_shown(row, why)
    }


def _is_shown(row: Row, not_loaded: Mapping[RadiographKey, Notice]) -> bool:
    """What waits to be opened may be shown yet."""
    if row.is_unopened:
        return True
    return row.header is not None and not row.error and row.key not in not_loaded


def _keys(rows: Sequence[Row]) -> tuple[RadiographKey, ...]:
    return tuple(row.key for row in rows)
