"""Curves of a training run in a few lines of a terminal."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from osteo_desktop.cli.language.speech import padded, said, width_of
from osteo_desktop.records.models.training_log import TrainingLog

_BLOCKS = "▁▂▃▄▅▆▇█"
_PLAIN = "_.-=+*%#"
"""Where the terminal's encoding has no blocks."""
_GAP = " "
_LEAST = 8
"""Columns of a curve, however narrow the terminal."""


def terminal_curves(log: TrainingLog, width: int, encoding: str = "utf-8") -> str:
    """Loss, AUC and the AUC of each source (if several), a line each; "" before the first epoch.

    A line has at most ``width`` columns if that is 50 or more: name, curve, its lowest and highest
    value and the last one. Each curve fills its own height. A curve of more epochs than columns
    shows means of neighbouring epochs.
    """
    if not log.history:
        return ""
    rows: list[tuple[str, list[float | None]]] = [
        (said("loss"), [epoch.loss for epoch in log.history]),
        (said("AUC"), [epoch.auc for epoch in log.history]),
    ]
    if len(log.sources) > 1:
        for source in log.sources:
            rows.append((source, [e.auc_by_source.get(source) for e in log.history]))
    longest = min(max(width_of(name) for name, _ in rows), 16)
    figures = [_figures(values) for _, values in rows]
    room = max(_LEAST, width - longest - max(map(width_of, figures)) - 2)
    levels = _levels(encoding)
    lines = []
    for (name, values), words in zip(rows, figures, strict=True):
        curve = _curve(_thinned(values, room), levels)
        lines.append(f"{padded(_short(name, longest), longest)} {curve} {words}")
    return "\n".join(lines)


def _levels(encoding: str) -> str:
    try:
        _BLOCKS.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return _PLAIN
    return _BLOCKS


def _short(name: str, longest: int) -> str:
    return name if width_of(name) <= longest else name[: longest - 3] + "..."


def _figures(values: Sequence[float | None]) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return said("undefined")
    last = said("undefined") if values[-1] is None else f"{values[-1]:.3f}"
    return said(
        "{low} to {high}, now {last}",
        low=f"{min(known):.3f}",
        high=f"{max(known):.3f}",
        last=last,
    )


def _thinned(values: Sequence[float | None], room: int) -> list[float | None]:
    if len(values) <= room:
        return list(values)
    edges = [number * len(values) // room for number in range(room + 1)]
    return [_mean(values[first:end]) for first, end in pairwise(edges)]


def _mean(values: Sequence[float | None]) -> float | None:
    known = [value for value in values if value is not None]
    return sum(known) / len(known) if known else None


def _curve(values: Sequence[float | None], levels: str) -> str:
    known = [value for value in values if value is not None]
    if not known:
        return _GAP * len(values)
    low, high = min(known), max(known)
    most, span = len(levels) - 1, high - low if high > low else 1.0
    return "".join(
        _GAP if value is None else levels[round((value - low) / span * most)] for value in values
    )
