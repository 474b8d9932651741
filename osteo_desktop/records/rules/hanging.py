"""How the views of a study hang beside one another."""

from __future__ import annotations

from collections.abc import Sequence

from osteo_desktop.records.reading import RadiographKey
from osteo_desktop.records.worklist import Row

_FRONTAL, _OBLIQUE, _LATERAL, _UNSTATED = range(4)
_SIDES = ("R", "L")
"""As if the patient stood opposite: what is right lies left."""


def hanging_order(rows: Sequence[Row]) -> tuple[Row, ...]:
    """Frontal, oblique, lateral, then what states no view; the right side left of the left.

    Files that cannot be read do not hang. View by ViewPosition (PS3.3 C.8.7.1.1.1, and the words
    that are written there instead).
    """
    return tuple(sorted((row for row in rows if not row.error), key=_place))


def page_of(rows: Sequence[Row], key: RadiographKey, panes: int) -> tuple[Row, ...]:
    """Those of the hanging ``rows`` that are shown together with ``key``, at most ``panes``.

    Pages do not overlap, so that a radiograph hangs in one place whichever of its page is read.
    """
    keys = [row.key for row in rows]
    if key not in keys:
        return ()
    first = keys.index(key) // panes * panes
    return tuple(rows[first : first + panes])


def best_match(row: Row, others: Sequence[Row]) -> Row:
    """That of ``others``, which are not none, that is most like ``row`` in view, side and part."""

    def unlike(other: Row) -> tuple[bool, bool, bool]:
        ours, theirs = _seen(row), _seen(other)
        return ours[0] != theirs[0], ours[1] != theirs[1], ours[2] != theirs[2]

    return min(hanging_order(others), key=unlike)


def _seen(row: Row) -> tuple[str, str, int]:
    """Body part, side, kind of view."""
    if row.header is None:
        return "", "", _UNSTATED
    return row.body_part, row.header.Laterality, _kind(row.header.ViewPosition)


def _place(row: Row) -> tuple[int, int, str, int]:
    _, side, kind = _seen(row)
    at = _SIDES.index(side) if side in _SIDES else len(_SIDES)
    return kind, at, row.file, row.frame


def _kind(view: str) -> int:
    words = view.strip().upper()
    if words in ("LL", "RL", "LLD", "RLD") or "LAT" in words:
        return _LATERAL
    if words in ("LLO", "RLO") or "OBL" in words:
        return _OBLIQUE
    return _FRONTAL if words in ("AP", "PA", "DP", "PD") or "FRONT" in words else _UNSTATED
